extension ListingFormat {
  /// RSS 2.0 with the modules Content, Dublin Core and Media RSS.
  public static let rss = ListingFormat(
    name: "rss", mediaType: "application/rss+xml", fileExtension: "rss", map: RSSEncoder.map
  ) { RSSEncoder($0) }
}

/// Writes a feed in RSS 2.0 (<https://www.rssboard.org/rss-specification>).
struct RSSEncoder: ItemEncoder {
  private(set) var log = LossLog()
  private var writer = XMLWriter()
  private let listing: Listing

  var bytes: [UInt8] { writer.bytes }

  static let map = FieldMap(
    [
      "title", "language", "url", "summary", "modified", "rights", "image.url", "items.id",
      "items.published", "items.modified", "items.section", "items.image.url", "items.image.width",
      "items.image.height", "items.image.mediaType", "items.image.caption", "items.image.credit",
      "items.media.url", "items.media.kind", "items.media.mediaType", "items.media.byteCount",
      "items.article.rights", "items.article.language",
    ] + FeedEntry.fields + FeedEntry.articleFields,
    asText: ["items.article.dateline"])

  init(_ listing: Listing) {
    self.listing = listing
    head()
  }

  mutating func takeBytes() -> [UInt8] { writer.takeBytes() }

  private static let namespaces = [
    ("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ("xmlns:dcterms", "http://purl.org/dc/terms/"),
    ("xmlns:media", "http://search.yahoo.com/mrss/"),
  ]

  private mutating func head() {
    writer.declaration()
    writer.begin("rss")
    writer.attribute("version", "2.0")
    for (name, value) in Self.namespaces { writer.attribute(name, value) }
    writer.begin("channel")
    writer.breakLine()
    let title = listing.title ?? listing.source
    let link = WebAddress.uri(listing.url)
    // The three that a channel must have.
    for (name, value) in [
      ("title", title), ("link", link), ("description", listing.summary ?? title),
    ] {
      if value == nil { log.add(name == "link" ? "url" : name, .placeholder) }
      writer.element(name, value ?? (name == "link" ? "https://invalid.invalid/" : "News"))
      writer.breakLine()
    }
    writer.element("language", listing.language)
    writer.element("copyright", listing.rights)
    writer.element("lastBuildDate", log.date("modified", listing.modified, \.mailDate))
    if let image = WebAddress.web(listing.image?.url), let link {
      writer.begin("image")
      writer.element("url", image)
      writer.element("title", title ?? "News")
      writer.element("link", link)
      writer.end()
    }
  }

  mutating func write(_ item: Listing.Item) {
    let entry = FeedEntry(item)
    writer.breakLine()
    writer.begin("item")
    // An item must have one of them (specification, “Elements of <item>”).
    writer.element("title", entry.title ?? (entry.summary == nil ? "" : nil))
    writer.element("link", WebAddress.uri(entry.url))
    if let id = entry.id {
      writer.begin("guid")
      if id != entry.url || WebAddress.web(id) == nil { writer.attribute("isPermaLink", "false") }
      writer.text(id)
      writer.end()
    }
    writer.element("description", entry.summary)
    dates(entry)
    for author in entry.authors { writer.element("dc:creator", author.name) }
    writer.element("dc:language", entry.language)
    writer.element("dc:rights", entry.rights)
    writer.element("category", entry.section)
    for keyword in entry.keywords where keyword != entry.section {
      writer.element("category", keyword)
    }
    content(entry)
    media(entry)
    writer.end()
  }

  mutating func finish() {
    writer.breakLine()
    writer.end()
    writer.end()
    writer.breakLine()
    log.add("text", .character, count: writer.replacedCount)
  }

  /// A full date-time as RSS has it, and what is less exact as Dublin Core allows it.
  private mutating func dates(_ entry: FeedEntry) {
    if let published = entry.published {
      if let date = published.mailDate {
        writer.element("pubDate", date)
      } else {
        writer.element("dc:date", log.date("items.published", published, \.w3cDate))
        if published.precision > .day { log.add("items.published", .tooVague) }
      }
    }
    writer.element("dcterms:modified", log.date("items.modified", entry.modified, \.w3cDate))
  }

  private mutating func content(_ entry: FeedEntry) {
    guard !entry.body.isEmpty else { return }
    var inner = LossLog()
    let markup = HTMLBlocks.data(entry.body, &inner)
    log.add(inner, under: "items.article")
    writer.begin("content:encoded")
    writer.cdata(markup)
    writer.end()
  }

  private mutating func media(_ entry: FeedEntry) {
    if let file = entry.media.first(where: { $0.kind == .audio || $0.kind == .video }),
      let url = WebAddress.web(file.url), let type = file.mediaType
    {
      let length = max(file.byteCount ?? 0, 0)
      writer.element(
        "enclosure",
        attributes: [("url", url), ("length", length.description), ("type", type)])
    }
    guard let image = entry.image, let url = WebAddress.web(image.url) else { return }
    writer.begin("media:content")
    writer.attribute("url", url)
    writer.attribute("medium", "image")
    writer.attribute("type", image.mediaType)
    if let width = image.width, width > 0 { writer.attribute("width", width) }
    if let height = image.height, height > 0 { writer.attribute("height", height) }
    for (name, text) in [("media:description", image.caption), ("media:credit", image.credit)] {
      writer.element(name, text)
    }
    writer.end()
  }
}
