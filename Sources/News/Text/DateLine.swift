/// Lines that are nothing but a date.
enum DateLine {
  /// The longest text that is looked at, in bytes.
  private static let maximumLength = 64

  /// The dates of the passages that hold nothing else.
  static func dates(
    of passages: [Passage], reader: DateReader, in bytes: Span<UInt8>
  ) -> [Int: DateMatch] {
    var dates: [Int: DateMatch] = [:]
    for index in passages.indices {
      let passage = passages[index]
      if namesAuthor(passage) {
        dates[index] = reader.first(in: bytes, range: passage.text)
      } else if mayBeDate(passage) {
        dates[index] = reader.wholeLine(in: bytes, range: passage.text)
      }
    }
    return dates
  }

  /// `Submitted by EXNA on May 9, 2031`: the date of a story with its author.
  private static func namesAuthor(_ passage: Passage) -> Bool {
    passage.phrase?.kind == .byline && passage.counts.digits >= 4 && passage.wordCount <= 20
  }

  private static func mayBeDate(_ passage: Passage) -> Bool {
    passage.text.count <= maximumLength && passage.counts.digits >= 3 && passage.lineCount <= 2
  }
}
