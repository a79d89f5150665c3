/// A listing of a proof: its title, then a card for each item.
struct ProofListing {
  private let listing: Listing
  private let isHeadline: Bool

  /// `isHeadline` says that the title is the headline of the page.
  init(_ listing: Listing, isHeadline: Bool) {
    self.listing = listing
    self.isHeadline = isHeadline
  }

  func write(to writer: inout XMLWriter) {
    writer.begin("section")
    writer.attribute("class", "listing")
    writer.attribute("lang", XMLLanguage.tag(listing.language))
    writer.attribute("dir", TextDirection(of: listing.language).rawValue)
    writer.element(
      isHeadline ? "h1" : "h2", listing.title ?? "More stories", [("dir", "auto")])
    if let summary = listing.summary { line("standfirst", summary, &writer) }
    writer.breakLine()
    writer.begin("ol")
    for item in listing.items { card(item, &writer) }
    writer.end()
    if let next = WebAddress.web(listing.nextURL) {
      writer.begin("p")
      writer.attribute("lang", "en")
      writer.link(next, "Next page")
      writer.end()
    }
    writer.end()
    writer.breakLine()
  }

  private func card(_ item: Listing.Item, _ writer: inout XMLWriter) {
    writer.begin("li")
    writer.attribute("value", item.rank)
    line("kicker", item.kicker, &writer)
    headline(item, &writer)
    let teaser = item.teaser ?? item.article?.summary
    line("teaser", teaser.map { item.isTruncated == true ? $0 + " …" : $0 }, &writer)
    details(item, &writer)
    writer.end()
    writer.breakLine()
  }

  private func headline(_ item: Listing.Item, _ writer: inout XMLWriter) {
    guard let headline = item.headline else { return }
    writer.begin("h3")
    writer.attribute("dir", "auto")
    writer.attribute("title", item.provenance["headline"]?.words)
    if let url = WebAddress.web(item.url) {
      writer.link(url, headline)
    } else {
      writer.text(headline)
    }
    writer.end()
  }

  private func details(_ item: Listing.Item, _ writer: inout XMLWriter) {
    let authors = item.authors.map(\.name).joined(separator: ", ")
    let kind = item.kind.flatMap { $0 == .story ? nil : $0.rawValue }
    let access = item.access.flatMap { $0 == .free ? nil : $0.rawValue }
    let words = [item.section, authors, kind, access].compactMap(\.self).filter { !$0.isEmpty }
    if item.published == nil, words.isEmpty { return }
    writer.begin("p")
    writer.attribute("class", "details")
    writer.attribute("dir", "auto")
    if let published = item.published {
      let origin = item.provenance["published"]?.words
      writer.element(
        "time", published.words, [("datetime", published.schemaDate), ("title", origin)])
    }
    for (index, word) in words.enumerated() {
      writer.text(index > 0 || item.published != nil ? " · " : "")
      writer.element("bdi", word)
    }
    writer.end()
  }

  private func line(_ name: String, _ text: String?, _ writer: inout XMLWriter) {
    guard let text, !text.isEmpty else { return }
    writer.element("p", text, [("class", name), ("dir", "auto")])
  }
}
