/// The name of the site at the end of a page's title: `Bridge opens - Example Times`.
enum TitleSuffix {
  private static let separators: [StaticTextForm] = [
    " | ", " - ", " – ", " — ", " :: ", " » ", " « ", "｜", " · ",
  ].map(StaticTextForm.init)

  /// The title without the last part, when that is short enough for a name.
  static func removed(_ title: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    var best: Int?
    for separator in separators {
      guard let place = last(separator, in: title, bytes), place > (best ?? -1) else { continue }
      best = place
    }
    guard let best else { return title }
    let head = WhiteSpace.trimmed(title.lowerBound..<best, in: bytes)
    let tail = best..<title.upperBound
    return head.count >= 12 && tail.count <= 45 && tail.count < head.count ? head : title
  }

  private static func last(
    _ form: StaticTextForm, in text: Range<Int>, _ bytes: Span<UInt8>
  ) -> Int? {
    guard text.count > form.bytes.count else { return nil }
    var start = text.upperBound - form.bytes.count
    while start > text.lowerBound {
      if (0..<form.bytes.count).allSatisfy({ bytes[start + $0] == form.bytes[$0] }) {
        return start
      }
      start -= 1
    }
    return nil
  }
}
