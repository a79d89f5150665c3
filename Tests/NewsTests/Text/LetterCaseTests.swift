import Testing

@testable import News

/// The rules for letters against the tables of Unicode, which they stand in for.
@Suite("Letter case")
struct LetterCaseTests {
  private static let letters = Array(UInt16(0)..<0x590) + Array(UInt16(0x1E00)..<0x1F00)

  @Test("small letters are those of Unicode")
  func lowercase() {
    for value in Self.letters {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let expected = scalar.properties.lowercaseMapping.unicodeScalars.first.map { $0.value }
      #expect(UInt32(LetterCase.lowercase(value)) == expected, "\(scalar.value)")
    }
  }

  @Test("capitals are those of Unicode wherever the rule is plain")
  func uppercase() {
    var plain = 0
    for value in Self.letters {
      guard let scalar = Unicode.Scalar(value), let upper = LetterCase.uppercase(value) else {
        continue
      }
      let expected = scalar.properties.uppercaseMapping.unicodeScalars.map { $0.value }
      #expect([UInt32(upper)] == expected, "\(scalar.value)")
      plain += 1
    }
    #expect(plain > 600)
  }

  @Test("phrases have the forms that the standard library gives them")
  func forms() {
    for row in PhraseRow.all.joined() {
      for phrase in row.phrases.split(separator: "\n") {
        let bytes = Array(phrase.utf8)
        let forms = PhraseForms(0..<bytes.count, in: bytes.span)
        #expect(forms.all == PhraseForms(String(phrase)).all, "\(phrase)")
      }
    }
  }
}
