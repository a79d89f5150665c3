import News

/// A page as plain text for people: the story, what it names, then its listings.
struct TextRenderer {
  /// How the headline and titles stand out.
  let paint: Paint

  /// The text, with a line end.
  func render(_ page: Page) -> String {
    var parts: [String] = []
    if let article = page.article {
      parts += head(of: article)
      parts += body(of: article)
      let names = EntityRenderer(isJSON: false, paint: paint, namesFiles: false)
        .table(article.entities)
      if !names.isEmpty { parts.append(String(names.dropLast())) }
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
    let highlights = ArticleHighlights(article)
    for (index, block) in article.body.enumerated() {
      let text = self.text(of: block, highlights[index])
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

  /// A block with its names in their colours, without what could steer a terminal.
  private func text(of block: Block, _ names: [NameHighlighter.Run]) -> String {
    let text = NameHighlighter(paint: paint).text(block.text, names)
    switch block.kind {
    case .paragraph, .preformatted: return text
    case .heading: return paint(Terminal.visible(block.text), .bold)
    case .liveEntry:
      let words = [block.timestamp?.description, Terminal.visible(block.text)]
      return paint(words.compactMap(\.self).joined(separator: " "), .bold)
    case .quote:
      let attribution = block.attribution.map { "\n— \(Terminal.visible($0))" } ?? ""
      return indented(text + attribution, first: "  | ", rest: "  | ")
    case .listItem: return listItem(block, text)
    case .table: return block.rows.isEmpty ? text : Terminal.visible(table(block))
    case .figure: return Terminal.visible(figure(block))
    case .embed:
      let words = block.text.isEmpty ? Terminal.visible(block.embed?.title ?? "") : text
      let url = block.embed?.url.map { "[\(Terminal.visible($0))]" } ?? ""
      return [words, url].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  private func listItem(_ block: Block, _ text: String) -> String {
    let margin = String(repeating: "  ", count: max(block.level ?? 1, 1))
    let mark = block.ordinal.map { "\($0). " } ?? "- "
    let rest = margin + String(repeating: " ", count: mark.count)
    return indented(text, first: margin + mark, rest: rest)
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
