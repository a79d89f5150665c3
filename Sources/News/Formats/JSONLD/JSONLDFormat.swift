extension ArticleFormat {
  /// JSON-LD in the vocabulary of schema.org: a `NewsArticle`, or a `LiveBlogPosting` for a live blog.
  public static let jsonLD = ArticleFormat(
    name: "jsonld", mediaType: "application/ld+json", fileExtension: "jsonld", sequence: .lines,
    map: LinkedArticle.map
  ) { article, bytes, log in
    var writer = JSONWriter(appendingTo: bytes)
    bytes = []
    LinkedArticle(article).write(to: &writer, isTop: true, &log)
    writer.endLine()
    bytes = writer.takeBytes()
  }
}

extension ListingFormat {
  /// JSON-LD in the vocabulary of schema.org: a `CollectionPage` with an `ItemList`.
  public static let jsonLD = ListingFormat(
    name: "jsonld", mediaType: "application/ld+json", fileExtension: "jsonld",
    map: LinkedListEncoder.map
  ) { LinkedListEncoder($0) }
}

/// Writes a listing as a `CollectionPage`.
struct LinkedListEncoder: ItemEncoder {
  private(set) var log = LossLog()
  private var writer = JSONWriter()
  private var count = 0

  var bytes: [UInt8] { writer.bytes }

  static let map = FieldMap(
    [
      "title", "source", "language", "url", "summary", "modified", "rights", "authors.name",
      "authors.kind", "authors.url", "image.url", "items.rank", "items.headline", "items.teaser",
      "items.url", "items.id", "items.published", "items.modified", "items.section",
      "items.keywords", "items.access", "items.authors.name", "items.authors.kind",
      "items.authors.url", "items.image.url", "items.image.caption", "items.image.credit",
    ] + LinkedArticle.fields.map { "items.article.\($0)" },
    asText: PlainText.fields.map { "items.article.\($0)" })

  init(_ listing: Listing) {
    writer.beginObject()
    writer.put("@context", "https://schema.org")
    writer.put("@type", "CollectionPage")
    writer.put("url", WebAddress.uri(listing.url))
    writer.put("name", listing.title)
    writer.put("description", listing.summary)
    writer.put("dateModified", log.date("modified", listing.modified, \.schemaDate))
    writer.put("inLanguage", listing.language)
    writer.put("copyrightNotice", listing.rights)
    writer.put("image", WebAddress.uri(listing.image?.url))
    writer.linkedAuthors(listing.authors)
    if let source = listing.source {
      writer.linked("publisher", "Organization") { $0.put("name", source) }
    }
    writer.key("mainEntity")
    writer.beginObject()
    writer.put("@type", "ItemList")
    writer.key("itemListElement")
    writer.beginArray()
  }

  mutating func takeBytes() -> [UInt8] { writer.takeBytes() }

  mutating func write(_ item: Listing.Item) {
    count += 1
    writer.separate()
    writer.beginObject()
    writer.put("@type", "ListItem")
    writer.put("position", item.rank ?? count)
    writer.key("item")
    var article = item.article ?? Article()
    article.id = item.id ?? article.id
    article.url = item.url ?? article.url
    article.headline = item.headline ?? article.headline
    article.summary = item.teaser ?? article.summary
    article.published = item.published ?? article.published
    article.modified = item.modified ?? article.modified
    article.access = item.access ?? article.access
    if !item.authors.isEmpty { article.authors = item.authors }
    if !item.keywords.isEmpty { article.keywords = item.keywords }
    if let section = item.section { article.sections = [section] }
    if let image = item.image { article.media.insert(image, at: 0) }
    var inner = LossLog()
    LinkedArticle(article).write(to: &writer, isTop: false, &inner)
    log.add(inner, under: "items.article")
    writer.endObject()
  }

  mutating func finish() {
    writer.endArray()
    writer.endObject()
    writer.endObject()
    writer.endLine()
  }
}
