/// Lines that are nothing but a date.
enum DateLine {
  /// The longest text that is looked at, in bytes.
  private static let maximumLength = 64

  /// The dates of the passages that hold nothing else.
  static func dates(
    of passages: [Passage], language: String?, reference: Timestamp?, in bytes: Span<UInt8>
  ) -> [Int: DateMatch] {
    var dates: [Int: DateMatch] = [:]
    for index in passages.indices where mayBeDate(passages[index]) {
      dates[index] = match(
        passages[index].text, language: language, reference: reference, in: bytes)
    }
    return dates
  }

  private static func mayBeDate(_ passage: Passage) -> Bool {
    passage.text.count <= maximumLength && passage.counts.digits >= 3 && passage.lineCount <= 2
  }

  /// The date that a text consists of.
  static func match(
    _ text: Range<Int>, language: String? = nil, reference: Timestamp? = nil,
    in bytes: Span<UInt8>
  ) -> DateMatch? {
    DateReader.wholeLine(in: bytes, range: text, language: language, reference: reference)
  }
}
