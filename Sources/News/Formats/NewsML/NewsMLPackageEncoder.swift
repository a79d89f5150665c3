/// Writes a listing as a package item: each item a reference.
struct NewsMLPackageEncoder: ItemEncoder {
  private(set) var log = LossLog()
  private var writer = XMLWriter()
  private var count = 0

  var bytes: [UInt8] { writer.bytes }

  static let map = FieldMap([
    "title", "source", "language", "url", "modified", "rights", "items.id", "items.url",
    "items.headline", "items.teaser", "items.published", "items.article.headline",
    "items.article.url", "items.article.id", "items.article.summary",
  ])

  init(_ listing: Listing) {
    writer.declaration()
    NewsMLHead.begin(
      "packageItem", id: listing.url ?? listing.title, language: listing.language, to: &writer,
      &log)
    NewsMLHead.rights(listing.rights, to: &writer)
    writer.begin("itemMeta")
    writer.element("itemClass", attributes: [("qcode", "ninat:composite")])
    let source = Organization(name: listing.source ?? "unknown", id: listing.source ?? "unknown")
    if listing.source == nil { log.add("source", .placeholder) }
    NewsMLHead.party("provider", source, to: &writer)
    NewsMLHead.versionCreated(listing.modified, "modified", to: &writer, &log)
    writer.element("pubStatus", attributes: [("qcode", "stat:usable")])
    writer.element("title", listing.title)
    writer.end()
    writer.begin("contentMeta")
    writer.element("headline", listing.title)
    writer.end()
    writer.begin("groupSet")
    writer.attribute("root", "g1")
    writer.begin("group")
    writer.attribute("id", "g1")
    writer.attribute("role", "group:main")
  }

  mutating func takeBytes() -> [UInt8] { writer.takeBytes() }

  mutating func write(_ item: Listing.Item) {
    let entry = FeedEntry(item)
    count += 1
    writer.breakLine()
    writer.begin("itemRef")
    writer.attribute("residref", WebAddress.identifier(entry.id ?? "item-\(count)"))
    writer.attribute("href", WebAddress.uri(entry.url))
    writer.element("itemClass", attributes: [("qcode", "ninat:text")])
    writer.element("versionCreated", log.date("items.published", entry.published, \.xmlDateTime))
    writer.element("title", entry.title)
    writer.element("description", entry.summary)
    writer.end()
  }

  mutating func finish() {
    while writer.depth > 0 { writer.end() }
    writer.breakLine()
    log.add("text", .character, count: writer.replacedCount)
  }
}
