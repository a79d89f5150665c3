extension ListingFormat {
  /// Atom 1.0 (RFC 4287), a feed whose entries carry the whole story.
  public static let atom = ListingFormat(
    name: "atom", mediaType: "application/atom+xml", fileExtension: "atom", map: AtomEncoder.map
  ) { AtomEncoder($0) }
}

/// Writes a feed in Atom 1.0 (RFC 4287).
///
/// Feed and entries must have an `updated` that is a full date-time: where only a day is known, it is the
/// start of that day in UTC, and where nothing is known, 1970; both are noted as placeholders. Other
/// dates that are not full are left out.
struct AtomEncoder: ItemEncoder {
  private(set) var log = LossLog()
  private var writer = XMLWriter()
  private let listing: Listing
  private var hasHead = false
  private var count = 0

  var bytes: [UInt8] { writer.bytes }

  static let map = FieldMap(
    [
      "title", "language", "url", "summary", "modified", "rights", "authors.name", "authors.url",
      "authors.email", "image.url", "items.id", "items.published", "items.modified",
      "items.section", "items.authors.url", "items.authors.email", "items.media.url",
      "items.media.mediaType", "items.media.byteCount", "items.article.rights",
      "items.article.language",
    ] + FeedEntry.fields + FeedEntry.articleFields,
    asText: ["items.article.dateline"])

  init(_ listing: Listing) {
    self.listing = listing
  }

  mutating func takeBytes() -> [UInt8] { writer.takeBytes() }

  private mutating func head(_ first: FeedEntry?) {
    hasHead = true
    writer.declaration()
    writer.begin("feed")
    writer.attribute("xmlns", "http://www.w3.org/2005/Atom")
    writer.attribute("xml:lang", XMLLanguage.tag(listing.language))
    writer.breakLine()
    let title = listing.title ?? listing.source
    if title == nil { log.add("title", .placeholder) }
    writer.element("id", WebAddress.identifier(listing.url ?? title ?? "feed"))
    writer.element("title", title ?? "News")
    let date = listing.modified ?? first?.modified ?? first?.published
    writer.element("updated", log.demandedDate("modified", date))
    writer.element("subtitle", listing.summary)
    if let url = WebAddress.uri(listing.url) { link("alternate", url) }
    persons(listing.authors)
    // A feed whose entries name no author must name one (RFC 4287, section 4.1.1).
    if listing.authors.isEmpty { person(Author(name: listing.source ?? title ?? "News")) }
    writer.element("rights", listing.rights)
    writer.element("logo", WebAddress.uri(listing.image?.url))
  }

  mutating func write(_ item: Listing.Item) {
    let entry = FeedEntry(item)
    if !hasHead { head(entry) }
    count += 1
    writer.breakLine()
    writer.begin("entry")
    writer.attribute("xml:lang", XMLLanguage.tag(entry.language))
    if entry.id == nil { log.add("items.id", .placeholder) }
    writer.element("id", WebAddress.identifier(entry.id ?? "item-\(count)"))
    writer.element("title", entry.title ?? "")
    writer.element("updated", log.demandedDate("items.modified", entry.modified ?? entry.published))
    writer.element("published", log.date("items.published", entry.published, \.xmlDateTime))
    if let url = WebAddress.uri(entry.url) {
      link("alternate", url)
    } else if entry.url != nil {
      log.add("items.url", .notAllowed)
    }
    persons(entry.authors)
    categories(entry)
    writer.element("rights", entry.rights)
    enclosures(entry)
    writer.element("summary", entry.summary ?? (entry.body.isEmpty ? "" : nil))
    content(entry)
    writer.end()
  }

  mutating func finish() {
    if !hasHead { head(nil) }
    writer.breakLine()
    writer.end()
    writer.breakLine()
    log.add("text", .character, count: writer.replacedCount)
  }

  private mutating func link(_ relation: String, _ url: String) {
    writer.element("link", attributes: [("rel", relation), ("href", url)])
  }

  private mutating func persons(_ authors: [Author]) {
    for author in authors { person(author) }
  }

  private mutating func person(_ author: Author) {
    writer.begin("author")
    writer.element("name", author.name)
    writer.element("uri", WebAddress.uri(author.url))
    // The schema wants something on both sides of an @.
    let email = author.email.flatMap { email in
      let parts = email.split(separator: "@", omittingEmptySubsequences: false)
      let isWhole = parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
      return isWhole && email.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } ? email : nil
    }
    writer.element("email", email)
    writer.end()
  }

  private mutating func categories(_ entry: FeedEntry) {
    for term in [entry.section].compactMap(\.self) + entry.keywords {
      writer.element("category", attributes: [("term", term)])
    }
  }

  private mutating func enclosures(_ entry: FeedEntry) {
    for media in entry.media {
      guard let url = WebAddress.uri(media.url) else { continue }
      writer.begin("link")
      writer.attribute("rel", "enclosure")
      writer.attribute("href", url)
      writer.attribute("type", media.mediaType.flatMap(Self.mediaType))
      if let count = media.byteCount, count >= 0 { writer.attribute("length", count) }
      writer.end()
    }
  }

  /// A media type that the schema of Atom takes.
  private static func mediaType(_ type: String) -> String? {
    let parts = type.split(separator: "/", omittingEmptySubsequences: false)
    let isWhole = parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
    return isWhole && type.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } ? type : nil
  }

  private mutating func content(_ entry: FeedEntry) {
    guard !entry.body.isEmpty else { return }
    var inner = LossLog()
    let markup = HTMLBlocks.data(entry.body, &inner)
    log.add(inner, under: "items.article")
    writer.begin("content")
    writer.attribute("type", "html")
    writer.cdata(markup)
    writer.end()
  }
}
