/// Lines that are nothing but a date.
enum DateLine {
  /// The longest text that is looked at, in bytes.
  private static let maximumLength = 64

  /// The dates of the passages that hold nothing else.
  static func dates(
    of passages: [Passage], reader: DateReader, in bytes: Span<UInt8>
  ) -> [Int: DateMatch] {
    var dates: [Int: DateMatch] = [:]
    for index in passages.indices where mayBeDate(passages[index]) {
      dates[index] = reader.wholeLine(in: bytes, range: passages[index].text)
    }
    return dates
  }

  private static func mayBeDate(_ passage: Passage) -> Bool {
    passage.text.count <= maximumLength && passage.counts.digits >= 3 && passage.lineCount <= 2
  }
}
