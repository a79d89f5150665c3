import News

/// A page as plain text for people: the story, then its listings.
struct TextRenderer {
  /// How the headline and titles stand out.
  let paint: Paint

  /// The text, with a line end.
  func render(_ page: Page) -> String {
    var parts: [String] = []
    if let article = page.article {
      parts += head(of: article)
      parts += body(of: article)
    }
    parts += page.listings.map(listing)
    if parts.isEmpty { parts = ["(nothing here reads like news)"] }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func head(of article: Article) -> [String] {
    let titles = [
      article.kicker.map { paint(Terminal.visible($0), .faint) },
      article.headline.map { paint(Terminal.visible($0), .bold) },
      article.alternativeHeadline.map(Terminal.visible),
    ].compactMap(\.self)
    let details = [article.byline, article.published?.description, article.publisher?.name]
      .compactMap(\.self).map(Terminal.visible)
    return [
      titles.joined(separator: "\n"),
      paint(details.joined(separator: " · "), .cyan),
      article.dateline.map { DatelineRenderer.facts(of: $0, paint: paint) } ?? "",
      article.summary.map(Terminal.visible) ?? "",
    ].filter { !$0.isEmpty }
  }

  /// The blocks; items of one list stand together.
  private func body(of article: Article) -> [String] {
    var parts: [String] = []
    var previous: Block.Kind?
    for block in article.body {
      let text = Terminal.visible(self.text(of: block))
      if block.kind == .listItem, previous == .listItem {
        parts[parts.count - 1] += "\n" + text
      } else if !text.isEmpty {
        parts.append(text)
      }
      previous = block.kind
    }
    if let endMark = article.endMark { parts.append(paint(Terminal.visible(endMark), .faint)) }
    return parts
  }

  private func text(of block: Block) -> String {
    switch block.kind {
    case .paragraph, .preformatted: block.text
    case .heading: paint(block.text, .bold)
    case .liveEntry:
      paint(
        [block.timestamp?.description, block.text].compactMap(\.self).joined(separator: " "), .bold)
    case .quote:
      indented(
        block.text + (block.attribution.map { "\n— \($0)" } ?? ""), first: "  | ", rest: "  | ")
    case .listItem: listItem(block)
    case .table: block.rows.isEmpty ? block.text : table(block)
    case .figure: figure(block)
    case .embed:
      [
        block.text.isEmpty ? block.embed?.title ?? "" : block.text,
        block.embed?.url.map { "[\($0)]" } ?? "",
      ]
      .filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  private func listItem(_ block: Block) -> String {
    let margin = String(repeating: "  ", count: max(block.level ?? 1, 1))
    let mark = block.ordinal.map { "\($0). " } ?? "- "
    let rest = margin + String(repeating: " ", count: mark.count)
    return indented(block.text, first: margin + mark, rest: rest)
  }

  private func table(_ block: Block) -> String {
    block.rows.map { $0.map(\.text).joined(separator: "\t") }.joined(separator: "\n")
  }

  private func figure(_ block: Block) -> String {
    let media = block.media
    let words = [media?.caption ?? media?.alternativeText, media?.credit].compactMap(\.self)
    let text = words.isEmpty ? block.text : words.joined(separator: " / ")
    return text.isEmpty ? "" : "[\(text)]"
  }

  private func indented(_ text: String, first: String, rest: String) -> String {
    first
      + text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\n" + rest)
  }
}

// MARK: - Listings

extension TextRenderer {
  private func listing(_ listing: Listing) -> String {
    let title = paint(Terminal.visible(listing.title ?? "More stories"), .yellow)
    let items = listing.items.enumerated().map { index, item in
      self.item(item, rank: item.rank ?? index + 1)
    }
    return ([title] + items).joined(separator: "\n")
  }

  /// One item: its rank, its headline or else its teaser, the date, and the rest below.
  private func item(_ item: Listing.Item, rank: Int) -> String {
    let number = String(rank)
    let margin = String(repeating: " ", count: max(0, 3 - number.count))
    let teaser = item.teaser.map { $0 + (item.isTruncated == true ? " …" : "") }
    let lines = [item.headline, teaser].compactMap(\.self).map(Terminal.visible)
    let date = item.published.map { paint(" (\($0))", .cyan) } ?? ""
    let first = "\(margin)\(number). \(lines.first ?? "")\(date)"
    return ([first] + lines.dropFirst().map { "     " + $0 }).joined(separator: "\n")
  }
}
