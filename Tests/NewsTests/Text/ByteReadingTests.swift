import ModelGenerators
import Testing

@testable import News

/// Loops that look at several bytes at once, against others that look at one.
@Suite("Bytes read several at a time")
struct ByteReadingTests {
  private static let parts = [
    "a", "Z", "m", "7", "word", "Nine", " ", ".", ",", "\t", "\u{0B}", "\n", "\r\n", "\r", "é", "ж",
    "한", "字", "😀", "“", "\u{A0}", "\u{0E01}", "{", "@", "[", "`",
  ]

  /// Texts of lengths around the sizes of blocks, with characters of all lengths in every place.
  private static func texts(without left: Set<String> = []) -> [[UInt8]] {
    var generator = SplitMix64(seed: 7)
    let parts = parts.filter { !left.contains($0) }
    var texts = (0..<40).map { [UInt8](repeating: 0x78, count: $0) }
    for length in [1, 7, 8, 9, 16, 60, 250, 600] {
      for _ in 0..<60 {
        texts.append(
          (0..<length).flatMap { _ in
            Array(parts[Int.random(in: 0..<parts.count, using: &generator)].utf8)
          })
      }
    }
    return texts
  }

  @Test("lines end where a look at each byte says so, and count the same bytes")
  func lines() {
    let classes = ByteClassTable.standard
    for text in Self.texts() {
      var start = 0
      while start < text.count {
        let end = text[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
        let line = ByteCounts.countingLine(
          text.span, from: start, rows: classes.rows.span, zero: classes.zero)
        #expect(line.end == end)
        #expect(line.counts == ByteCounts.counting(text.span, start..<end, rows: classes))
        start = end + 1
      }
    }
  }

  @Test("counts stay at their bound")
  func bound() {
    let text = [UInt8](repeating: UInt8(ascii: "a"), count: 70_000)
    let classes = ByteClassTable.standard
    let line = ByteCounts.countingLine(
      text.span, from: 0, rows: classes.rows.span, zero: classes.zero)
    #expect(line.counts.lower == 65_535)
  }

  @Test("a passage has the words that the reader of words reads")
  func words() {
    let bytes = WordBytes.standard
    for text in Self.texts() {
      var reader = WordReader(0..<text.count)
      var hashes: [UInt64] = []
      while let word = reader.next(in: text.span) { hashes.append(word.hash) }
      let words = PassageWords(
        text.span, phrases: PhraseIndex.standard, weights: WordWeights.standard,
        folded: bytes.folded.span)
      #expect(Int(words.count) == hashes.count)
      guard hashes.count <= Int(WordWeights.mostCounted) else { continue }
      #expect(words.sum == hashes.reduce(WordReader.seed) { WordReader.combined($0, $1) })
    }
  }

  @Test("what is and what is no UTF-8 is what the standard library says")
  func validation() {
    var generator = SplitMix64(seed: 11)
    for text in Self.texts() {
      for _ in 0..<4 {
        var damaged = text
        if !damaged.isEmpty {
          let place = Int.random(in: 0..<damaged.count, using: &generator)
          damaged[place] = UInt8.random(in: 0x70...0xFF, using: &generator)
        }
        let isValid = (try? UTF8Span(validating: damaged.span)) != nil
        #expect((UTF8Validation.firstInvalidOffset(in: damaged) == nil) == isValid)
      }
    }
  }

  @Test("every sequence of three bytes is judged as the standard library judges it")
  func sequences() {
    let edges: [UInt8] = [
      0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1,
      0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]
    for first in edges {
      for second in edges {
        for third in edges {
          for fourth in [0x41, 0x80] as [UInt8] {
            let bytes = [first, second, third, fourth]
            let isValid = (try? UTF8Span(validating: bytes.span)) != nil
            #expect((UTF8Validation.firstInvalidOffset(in: bytes) == nil) == isValid)
          }
        }
      }
    }
  }
}
