import News

/// A page in a few lines, so that a test can say what it expects at a glance.
///
/// One line a field: `headline: …`, `published: …`, `p: …` for a paragraph, `h: …` for a heading,
/// `- …` for a list item, `> …` for a quote, `caption: …`; then for each listing `listing: title |
/// source | language` and for each item `* headline | teaser | date`, with `…` behind a teaser that is
/// cut off and `?` for what is not there.
func outline(_ page: Page) -> String {
  var lines = ["kind: \(page.kind.rawValue)"]
  if let article = page.article { lines += outline(article) }
  for listing in page.listings {
    let head = [listing.title, listing.source, listing.language].map { $0 ?? "?" }
    lines.append("listing: " + head.joined(separator: " | "))
    lines += listing.items.map(outline)
  }
  return lines.joined(separator: "\n")
}

private func outline(_ article: Article) -> [String] {
  let fields: [(String, String?)] = [
    ("headline", article.headline), ("kicker", article.kicker), ("byline", article.byline),
    (
      "authors", article.authors.isEmpty ? nil : article.authors.map(\.name).joined(separator: "; ")
    ),
    ("published", article.published?.description), ("modified", article.modified?.description),
    ("language", article.language), ("publisher", article.publisher?.name),
    ("sections", article.sections.isEmpty ? nil : article.sections.joined(separator: "; ")),
  ]
  var lines = fields.compactMap { name, value in value.map { "\(name): \($0)" } }
  lines += article.body.map { block in
    switch block.kind {
    case .heading: "h: \(block.text)"
    case .listItem: "\(block.ordinal.map { "\($0)." } ?? "-") \(block.text)"
    case .quote: "> \(block.text)"
    case .figure: "caption: \(block.media?.credit ?? block.media?.caption ?? "?")"
    default: "p: \(block.text)"
    }
  }
  if let mark = article.endMark { lines.append("end: \(mark)") }
  return lines
}

private func outline(_ item: Listing.Item) -> String {
  let teaser = item.teaser.map { $0 + (item.isTruncated == true ? " …" : "") }
  let authors = item.authors.isEmpty ? "" : " | " + item.authors.map(\.name).joined(separator: "; ")
  return "* "
    + [item.headline, teaser, item.published?.description].map { $0 ?? "?" }
    .joined(separator: " | ") + authors
}
