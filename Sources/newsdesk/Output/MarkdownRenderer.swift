import News

/// A page as Markdown (CommonMark, tables as GitHub has them): the story, then its listings.
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
      if !article.body.isEmpty { parts.append(MarkdownBlocks.text(of: article.body)) }
    }
    for listing in page.listings { parts += self.listing(listing) }
    return Terminal.visible(parts.joined(separator: "\n\n") + "\n")
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
