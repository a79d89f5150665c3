/// A phrase in the letter cases that lines are set in; those of ASCII do not count anyway.
struct PhraseForms {
  private var small: [UInt8] = []
  private var capital: [UInt8] = []
  /// In small letters but for the first.
  private var sentence: [UInt8] = []

  /// The bytes of the forms.
  var all: [[UInt8]] { [small, capital, sentence] }

  /// The forms of a phrase.
  init(_ range: Range<Int>, in bytes: Span<UInt8>) {
    if !readPlain(range, in: bytes) {
      self = PhraseForms(String(decoding: range.map { bytes[$0] }, as: UTF8.self))
    }
  }

  /// Makes the forms letter by letter; `false` where the rule for a letter is not plain.
  private mutating func readPlain(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      let scalar = DecodedScalar(bytes, at: position, end: range.upperBound)
      // The capital I with a dot has two scalars as a small letter.
      guard let value = UInt16(exactly: scalar.value), value != 0x130,
        let upper = LetterCase.uppercase(value)
      else { return false }
      let lower = LetterCase.lowercase(value)
      let isFirst = position == range.lowerBound
      Self.append(lower, to: &small)
      Self.append(upper, to: &capital)
      Self.append(isFirst ? upper : lower, to: &sentence)
      position += scalar.length
    }
    return true
  }

  /// The forms as the standard library makes them, whatever the letters.
  init(_ phrase: String) {
    let small = phrase.lowercased()
    self.small = Array(small.utf8)
    capital = Array(phrase.uppercased().utf8)
    sentence = Array((small.prefix(1).uppercased() + small.dropFirst()).utf8)
  }

  private static func append(_ scalar: UInt16, to bytes: inout [UInt8]) {
    if scalar < 0x80 { return bytes.append(UInt8(truncatingIfNeeded: scalar)) }
    if scalar < 0x800 {
      bytes.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
    } else {
      bytes.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
    }
    bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
  }
}
