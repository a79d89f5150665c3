/// Reads the lines right after the body: the date of the page, as agencies print it.
struct FooterReader {
  /// How many passages after the body are looked at.
  private static let reach = 4

  /// Takes the date of the article from its footer, or from its end mark, when the head has none.
  static func read(_ reading: inout DumpReading, in bytes: Span<UInt8>) {
    let dates = reading.reader
    guard reading.article.published == nil, let last = reading.lastOfArticle else { return }
    if let mark = reading.article.provenance["endMark"]?.range,
      let date = dates.first(in: bytes, range: mark)
    {
      return reading.take(date, in: bytes)
    }
    for index in (last + 1)..<max(last + 1, min(last + 1 + reach, reading.passages.count)) {
      guard reading.isFree(index), let date = date(at: index, reading, dates, in: bytes) else {
        continue
      }
      reading.assign(.date, to: index, by: .footer)
      return reading.take(date, in: bytes)
    }
  }

  /// `(Juche120.5.9.)`, `www.example.org (2031.05.09.)`, or a date that ends the dump.
  private static func date(
    at index: Int, _ reading: DumpReading, _ dates: DateReader, in bytes: Span<UInt8>
  ) -> DateMatch? {
    let passage = reading.passages[index]
    if let date = reading.dates[index] {
      let isStamp =
        date.calendar != .gregorian || bytes[passage.text.lowerBound] == UInt8(ascii: "(")
        || index == reading.passages.count - 1
      return isStamp ? date : nil
    }
    guard passage.counts.digits >= 6, passage.text.count <= 80,
      StaticTextForm("www.").begins(passage.text, in: bytes)
        || StaticTextForm("http").begins(passage.text, in: bytes)
    else { return nil }
    return dates.first(in: bytes, range: passage.text)
  }
}

extension DumpReading {
  /// The last passage of the article: its end mark, or the last of its body.
  fileprivate var lastOfArticle: Int? {
    roles.lastIndex { $0 == .endMark } ?? roles.lastIndex { $0 == .body }
  }
}

extension StaticTextForm {
  /// Whether a text of the source begins with the bytes.
  func begins(_ text: Range<Int>, in source: Span<UInt8>) -> Bool {
    guard text.count >= bytes.count else { return false }
    return (0..<bytes.count).allSatisfy { source[text.lowerBound + $0] == bytes[$0] }
  }

  /// Whether a text of the source ends with the bytes.
  func ends(_ text: Range<Int>, in source: Span<UInt8>) -> Bool {
    guard text.count >= bytes.count else { return false }
    let start = text.upperBound - bytes.count
    return (0..<bytes.count).allSatisfy { source[start + $0] == bytes[$0] }
  }
}
