import NewsMarkup

/// Why each part of a source is what it is taken for, a line each: `role  reason | text`.
///
/// What follows are the counts of the roles and what the reader noticed.
struct WhyRenderer {
  /// How the roles are coloured.
  let paint: Paint

  /// How many characters of a part are shown.
  private let textWidth = 72

  /// How many bytes of a part in markup are looked at.
  private let reach = 2048

  /// The lines in the order of the source.
  func render(_ page: Page, of source: [UInt8]) -> String {
    let segments = page.segments.filter { $0.role != .blank }
    let roleWidth = segments.map(\.role.rawValue.count).max() ?? 0
    let ruleWidth = segments.map { ($0.rule ?? "").count }.max() ?? 0
    let isMarkup = DocumentKind(of: source.span) == .html
    let lines = segments.map { segment in
      let style = Paint.Style(segment.role)
      return paint(padded(segment.role.rawValue, roleWidth), style) + "  "
        + paint(padded(segment.rule ?? "", ruleWidth) + " | ", .faint)
        + paint(text(segment.range, of: source, isMarkup), style)
    }
    return (lines + counts(segments) + notes(page)).joined(separator: "\n") + "\n"
  }

  /// How many parts have each role, the most frequent first.
  private func counts(_ segments: [Segment]) -> [String] {
    if segments.isEmpty { return ["(no parts are known)"] }
    var counts: [Segment.Role: Int] = [:]
    for segment in segments { counts[segment.role, default: 0] += 1 }
    let order = Segment.Role.allCases.filter { counts[$0] != nil }
      .sorted { (counts[$0] ?? 0) > (counts[$1] ?? 0) }
    let words = order.map { "\(counts[$0] ?? 0) \($0.rawValue)" }
    return ["", paint("\(segments.count) parts: " + words.joined(separator: ", "), .faint)]
  }

  private func notes(_ page: Page) -> [String] {
    page.diagnostics.map { diagnostic in
      paint("\(diagnostic.code.rawValue): ", .yellow) + Terminal.visible(diagnostic.message)
    }
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// The beginning of a part on one line, without its tags.
  private func text(_ range: Range<Int>, of source: [UInt8], _ isMarkup: Bool) -> String {
    let part = source[range.clamped(to: source.indices)].prefix(reach)
    let text =
      isMarkup
      ? HTMLTokenizer.tree(of: Array(part).span).foldedText(of: 0)
      : String(decoding: part, as: UTF8.self)
    let line = Terminal.visible(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > textWidth ? String(line.prefix(textWidth - 1)) + "…" : line
  }
}
