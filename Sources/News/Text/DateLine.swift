/// Lines that are nothing but a date.
enum DateLine {
  /// The longest text that is looked at, in bytes.
  private static let maximumLength = 64

  /// The dates of the passages that hold nothing else.
  static func dates(
    of passages: [Passage], reader: DateReader, in bytes: Span<UInt8>
  ) -> PassageDates {
    var dates = PassageDates(count: passages.count)
    for index in passages.indices {
      let passage = passages[index]
      if namesAuthor(passage), let date = date(in: passage.text, reader, in: bytes) {
        dates.append(date, at: index)
      } else if mayBeDate(passage),
        let date = reader.wholeLine(in: bytes, range: passage.text)
      {
        dates.append(date, at: index)
      }
    }
    return dates
  }

  /// The first date in a text; with its time, where it ends the text.
  private static func date(
    in text: Range<Int>, _ reader: DateReader, in bytes: Span<UInt8>
  ) -> DateMatch? {
    guard let date = reader.first(in: bytes, range: text) else { return nil }
    let rest = date.range.lowerBound..<text.upperBound
    return reader.wholeLine(in: bytes, range: rest) ?? date
  }

  /// `Submitted by EXNA on May 9, 2031`: the date of a story with its author.
  private static func namesAuthor(_ passage: Passage) -> Bool {
    passage.phrase?.kind == .byline && passage.counts.digits >= 4 && passage.wordCount <= 20
  }

  private static func mayBeDate(_ passage: Passage) -> Bool {
    passage.text.count <= maximumLength && passage.counts.digits >= 3 && passage.lineCount <= 2
  }
}
