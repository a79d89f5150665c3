import News

/// The parts of a source, a line each: `range role rule | text`.
struct SegmentRenderer {
  /// How the roles are coloured.
  let paint: Paint

  /// How many characters of a part are shown.
  private let textWidth = 60

  /// The lines in the order of the source.
  func render(_ segments: [Segment], of source: [UInt8]) -> String {
    let ranges = segments.map { "\($0.range.lowerBound)..<\($0.range.upperBound)" }
    let rangeWidth = ranges.map(\.count).max() ?? 0
    let roleWidth = segments.map(\.role.rawValue.count).max() ?? 0
    let ruleWidth = segments.map { $0.rule?.count ?? 0 }.max() ?? 0
    return zip(segments, ranges).map { segment, range in
      let style = Paint.Style(segment.role)
      let rule = ruleWidth > 0 ? "  " + padded(segment.rule ?? "", ruleWidth) : ""
      return paint(padded(range, rangeWidth), .faint) + "  "
        + paint(padded(segment.role.rawValue, roleWidth), style)
        + paint(rule + " | ", .faint) + paint(text(segment.range, of: source), style) + "\n"
    }.joined()
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// The beginning of a part on one line.
  func text(_ range: Range<Int>, of source: [UInt8]) -> String {
    let part = source[range.clamped(to: source.indices)]
    // A character has at most a few bytes; more would be read and thrown away.
    let text = Terminal.visible(String(decoding: part.prefix(textWidth * 8), as: UTF8.self))
    let line = text.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline)
      .joined(separator: "⏎")
    return line.count > textWidth ? String(line.prefix(textWidth - 1)) + "…" : line
  }
}
