/// Blocks as Markdown (CommonMark, tables as GitHub has them).
package enum MarkdownBlocks {
  /// The blocks with an empty line between them; items of one list stand together.
  package static func text(of blocks: [Block]) -> String {
    var result = ""
    var previous: Block?
    for block in blocks {
      let text = text(of: block)
      if let previous { result += separator(previous, block) }
      result += text.isEmpty ? "<!-- -->" : text
      previous = block
    }
    return result
  }

  /// What stands between two blocks: items of lists follow each other without a blank line.
  private static func separator(_ first: Block, _ second: Block) -> String {
    first.kind == .listItem && second.kind == .listItem ? "\n" : "\n\n"
  }

  /// One block.
  package static func text(of block: Block) -> String {
    switch block.kind {
    case .paragraph: MarkdownText.paragraph(block.text, marks: block.marks)
    case .heading:
      String(repeating: "#", count: min(max(block.level ?? 2, 1), 6)) + " " + line(block)
    case .liveEntry: "## " + (block.timestamp.map { "\($0) " } ?? "") + line(block)
    case .quote: quote(block)
    case .listItem: listItem(block)
    case .preformatted: fenced(block.text)
    case .table: table(block)
    case .figure: figure(block)
    case .embed: embed(block)
    }
  }

  private static func line(_ block: Block) -> String {
    MarkdownText.line(block.text, marks: block.marks)
  }

  /// An item; four blanks a level are enough for any number before it.
  private static func listItem(_ block: Block) -> String {
    let level = min(max((block.level ?? 1) - 1, 0), 8)
    let margin = String(repeating: "    ", count: level)
    return margin + (block.ordinal.map { "\($0). " } ?? "- ") + line(block)
  }

  /// A quotation, with whose words they are below.
  private static func quote(_ block: Block) -> String {
    let text = MarkdownText.paragraph(block.text, marks: block.marks)
    let attribution = block.attribution.map { "\n\n— " + MarkdownText.line($0) } ?? ""
    return prefixed(text + attribution, "> ")
  }

  private static func embed(_ block: Block) -> String {
    let text = MarkdownText.line(block.text.isEmpty ? block.embed?.title ?? "" : block.text)
    guard let url = block.embed?.url else { return text }
    return text.isEmpty ? "<\(MarkdownText.address(url))>" : MarkdownText.link(text, to: url)
  }

  private static func prefixed(_ text: String, _ prefix: String) -> String {
    prefix
      + text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\n" + prefix)
  }

  /// Text between fences that are longer than any in it.
  private static func fenced(_ text: String) -> String {
    var fence = "```"
    while text.contains(fence) { fence += "`" }
    return "\(fence)\n\(text)\n\(fence)"
  }

  private static func table(_ block: Block) -> String {
    guard let width = block.rows.map(\.count).max(), width > 0 else { return fenced(block.text) }
    let rows = block.rows.map { row in
      let cells = row.map { MarkdownText.cell($0.text, marks: $0.marks) }
      let missing = Array(repeating: "", count: width - cells.count)
      return "| " + (cells + missing).joined(separator: " | ") + " |"
    }
    let rule = "|" + String(repeating: " --- |", count: width)
    return ([rows[0], rule] + rows.dropFirst()).joined(separator: "\n")
  }

  /// A picture with its caption as title, and who made it.
  private static func figure(_ block: Block) -> String {
    let media = block.media
    let caption = media?.caption ?? (block.text.isEmpty ? nil : block.text)
    let words = [caption, media?.credit].compactMap(\.self).map { MarkdownText.line($0) }
    let below = words.isEmpty ? "" : "*\(words.joined(separator: " / "))*"
    guard let url = media?.url else { return below }
    let alternative = MarkdownText.line(media?.alternativeText ?? "")
    let picture = "!" + MarkdownText.link(alternative, to: url)
    return below.isEmpty ? picture : picture + "\\\n" + below
  }
}
