extension ListingFormat {
  /// A sitemap (<https://www.sitemaps.org/protocol.html>); one may have 50,000 addresses.
  public static let sitemap = ListingFormat(
    name: "sitemap", mediaType: "application/xml", fileExtension: "xml", itemLimit: 50_000,
    map: FieldMap(["items.url", "items.modified", "items.image.url"])
  ) { SitemapEncoder($0, isNews: false) }

  /// A sitemap of news as Google reads it; one may have 1,000 stories.
  public static let newsSitemap = ListingFormat(
    name: "news-sitemap", mediaType: "application/xml", fileExtension: "xml", itemLimit: 1_000,
    map: FieldMap([
      "source", "title", "language", "items.url", "items.headline", "items.published",
      "items.modified", "items.image.url", "items.article.headline", "items.article.url",
      "items.article.published", "items.article.language",
    ])
  ) { SitemapEncoder($0, isNews: true) }
}

/// Writes a sitemap, with what Google wants to know of news.
struct SitemapEncoder: ItemEncoder {
  private(set) var log = LossLog()
  private var writer = XMLWriter()
  private let listing: Listing
  private let isNews: Bool

  var bytes: [UInt8] { writer.bytes }

  init(_ listing: Listing, isNews: Bool) {
    self.listing = listing
    self.isNews = isNews
    writer.declaration()
    writer.begin("urlset")
    writer.attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")
    if isNews {
      writer.attribute("xmlns:news", "http://www.google.com/schemas/sitemap-news/0.9")
    }
    writer.attribute("xmlns:image", "http://www.google.com/schemas/sitemap-image/1.1")
  }

  mutating func takeBytes() -> [UInt8] { writer.takeBytes() }

  mutating func write(_ item: Listing.Item) {
    let entry = FeedEntry(item)
    guard let url = WebAddress.web(entry.url) else {
      // An address is all that a sitemap is about.
      log.add("items", .notAllowed)
      return
    }
    let date = entry.published?.w3cDate.flatMap { isDay(entry.published) ? $0 : nil }
    if isNews, date == nil {
      log.add("items.published", .tooVague)
      return
    }
    let title = [entry.title, entry.summary].compactMap(\.self).first { !$0.isEmpty }
    if isNews, title == nil {
      log.add("items.headline", .notAllowed)
      return
    }
    writer.breakLine()
    writer.begin("url")
    writer.element("loc", url)
    let modified = entry.modified.flatMap { isDay($0) ? $0.w3cDate : nil }
    if entry.modified != nil, modified == nil { log.add("items.modified", .tooVague) }
    writer.element("lastmod", modified)
    if isNews { news(entry, title ?? "", date: date ?? "") }
    if let image = WebAddress.web(entry.image?.url) {
      writer.begin("image:image")
      writer.element("image:loc", image)
      writer.end()
    }
    writer.end()
  }

  private func isDay(_ timestamp: Timestamp?) -> Bool {
    guard let timestamp else { return false }
    return timestamp.year ?? 0 > 0 && timestamp.precision >= .day && timestamp.second != 60
  }

  private mutating func news(_ entry: FeedEntry, _ title: String, date: String) {
    writer.begin("news:news")
    writer.begin("news:publication")
    let name = [listing.source, listing.title].compactMap(\.self).first { !$0.isEmpty }
    if name == nil { log.add("source", .placeholder) }
    writer.element("news:name", name ?? "News")
    writer.element("news:language", Self.language(entry.language ?? listing.language, &log))
    writer.end()
    writer.element("news:publication_date", date)
    writer.element("news:title", title)
    writer.end()
  }

  /// Two or three letters, or one of the two that Google tells apart.
  private static func language(_ tag: String?, _ log: inout LossLog) -> String {
    guard let tag = tag?.lowercased() else {
      log.add("language", .placeholder)
      return "und"
    }
    let parts = tag.split(separator: "-")
    let main = parts.first.map(String.init) ?? "und"
    if main == "zh" {
      let isTraditional = parts.dropFirst().contains { ["tw", "hk", "mo", "hant"].contains($0) }
      return isTraditional ? "zh-tw" : "zh-cn"
    }
    let isCode = (2...3).contains(main.utf8.count) && main.utf8.allSatisfy { $0 &- 0x61 < 26 }
    return isCode ? main : "und"
  }

  mutating func finish() {
    writer.breakLine()
    writer.end()
    writer.breakLine()
    log.add("text", .character, count: writer.replacedCount)
  }
}
