import News

/// A page as Markdown (CommonMark, tables as GitHub has them).
struct MarkdownRenderer {
  /// The text, with a line end.
  func render(_ page: Page) -> String {
    var parts: [String] = []
    if let article = page.article {
      if let headline = article.headline { parts.append("# " + MarkdownText.line(headline)) }
      let details = [article.byline, article.published?.description, article.publisher?.name]
        .compactMap(\.self).map(MarkdownText.line)
      if !details.isEmpty { parts.append("*\(details.joined(separator: " · "))*") }
      if let summary = article.summary { parts.append(MarkdownText.paragraph(summary)) }
      parts += blocks(article.body)
    }
    for listing in page.listings { parts += self.listing(listing) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// The blocks; items of one list stand together.
  private func blocks(_ blocks: [Block]) -> [String] {
    var parts: [String] = []
    var previous: Block.Kind?
    for block in blocks {
      let text = self.text(of: block)
      if block.kind == .listItem, previous == .listItem {
        parts[parts.count - 1] += "\n" + text
      } else if !text.isEmpty {
        parts.append(text)
      }
      previous = block.kind
    }
    return parts
  }

  private func text(of block: Block) -> String {
    switch block.kind {
    case .paragraph: MarkdownText.paragraph(block.text, marks: block.marks)
    case .heading:
      String(repeating: "#", count: min(max(block.level ?? 2, 2), 6)) + " " + line(block)
    case .liveEntry: "## " + (block.timestamp.map { "\($0) " } ?? "") + line(block)
    case .quote: quote(block)
    case .listItem: listItem(block)
    case .preformatted: fenced(block.text)
    case .table: table(block)
    case .figure: figure(block)
    case .embed: embed(block)
    }
  }

  private func line(_ block: Block) -> String {
    MarkdownText.line(block.text, marks: block.marks)
  }

  private func listItem(_ block: Block) -> String {
    let margin = String(repeating: "  ", count: max((block.level ?? 1) - 1, 0))
    return margin + (block.ordinal.map { "\($0). " } ?? "- ") + line(block)
  }

  /// A quotation, with whose words they are below.
  private func quote(_ block: Block) -> String {
    let text = MarkdownText.paragraph(block.text, marks: block.marks)
    let attribution = block.attribution.map { "\n\n— " + MarkdownText.line($0) } ?? ""
    return prefixed(text + attribution, "> ")
  }

  private func embed(_ block: Block) -> String {
    let text = MarkdownText.line(block.text.isEmpty ? block.embed?.title ?? "" : block.text)
    guard let url = block.embed?.url else { return text }
    return text.isEmpty ? "<\(MarkdownText.address(url))>" : MarkdownText.link(text, to: url)
  }

  private func prefixed(_ text: String, _ prefix: String) -> String {
    prefix
      + text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\n" + prefix)
  }

  /// Text between fences that are longer than any in it.
  private func fenced(_ text: String) -> String {
    var fence = "```"
    while text.contains(fence) { fence += "`" }
    return "\(fence)\n\(text)\n\(fence)"
  }

  private func table(_ block: Block) -> String {
    guard let width = block.rows.map(\.count).max() else { return fenced(block.text) }
    let rows = block.rows.map { row in
      let cells = row.map { MarkdownText.cell($0.text, marks: $0.marks) }
      let missing = Array(repeating: "", count: width - cells.count)
      return "| " + (cells + missing).joined(separator: " | ") + " |"
    }
    let rule = "|" + String(repeating: " --- |", count: width)
    return ([rows[0], rule] + rows.dropFirst()).joined(separator: "\n")
  }

  private func figure(_ block: Block) -> String {
    let media = block.media
    let caption = media?.caption ?? (block.text.isEmpty ? nil : block.text)
    let words = [caption, media?.credit].compactMap(\.self).map { MarkdownText.line($0) }
    let below = words.isEmpty ? "" : "*\(words.joined(separator: " / "))*"
    guard let url = media?.url else { return below }
    let alternative = MarkdownText.line(media?.alternativeText ?? "")
    let picture = "!" + MarkdownText.link(alternative, to: url)
    return below.isEmpty ? picture : picture + "\n\n" + below
  }
}

// MARK: - Listings

extension MarkdownRenderer {
  private func listing(_ listing: Listing) -> [String] {
    let title = "## " + MarkdownText.line(listing.title ?? "More stories")
    let items = listing.items.map(item).joined(separator: "\n")
    return items.isEmpty ? [title] : [title, items]
  }

  private func item(_ item: Listing.Item) -> String {
    let teaser = item.teaser.map { $0 + (item.isTruncated == true ? " …" : "") }
    let headline = item.headline.map { headline in
      let text = MarkdownText.line(headline)
      return item.url.map { MarkdownText.link(text, to: $0) }
        ?? (teaser == nil ? text : "**\(text)**")
    }
    let words = [headline, teaser.map { MarkdownText.line($0) }].compactMap(\.self)
    return "- " + words.joined(separator: " ") + (item.published.map { " (\($0))" } ?? "")
  }
}
