extension ListingFormat {
  /// JSON Feed 1.1 (<https://www.jsonfeed.org/version/1.1/>).
  ///
  /// The members `_news` of the feed and its items hold them in the JSON of this package, so that
  /// nothing is lost.
  public static let jsonFeed = ListingFormat(
    name: "jsonfeed", mediaType: "application/feed+json", fileExtension: "json",
    map: JSONFeedEncoder.map
  ) { JSONFeedEncoder($0) }
}

/// Writes a JSON Feed 1.1.
struct JSONFeedEncoder: ItemEncoder {
  private(set) var log = LossLog()
  private var writer = JSONWriter()
  private var count = 0

  var bytes: [UInt8] { writer.bytes }

  /// The extension keeps all.
  static let map = FieldMap([
    "title", "source", "language", "kind", "url", "nextURL", "summary", "modified", "authors",
    "image", "rights", "items", "range",
  ])

  /// The name of the extension; names of extensions begin with an underscore.
  static let key = "_news"

  init(_ listing: Listing) {
    writer.beginObject()
    writer.put("version", "https://jsonfeed.org/version/1.1")
    writer.put("title", listing.title ?? listing.source ?? "News")
    writer.put("home_page_url", WebAddress.web(listing.url))
    writer.put("description", listing.summary)
    writer.put("next_url", WebAddress.web(listing.nextURL))
    writer.put("icon", WebAddress.web(listing.image?.url))
    put(listing.authors)
    writer.put("language", listing.language)
    var head = listing
    head.items = []
    writer.put(Self.key, head)
    writer.key("items")
    writer.beginArray()
  }

  mutating func takeBytes() -> [UInt8] { writer.takeBytes() }

  mutating func write(_ item: Listing.Item) {
    let entry = FeedEntry(item)
    count += 1
    writer.separate()
    writer.beginObject()
    writer.put("id", entry.id ?? "item-\(count)")
    writer.put("url", WebAddress.web(entry.url))
    writer.put("title", entry.title)
    content(entry)
    writer.put("summary", entry.summary)
    writer.put("image", WebAddress.web(entry.image?.url))
    // Dates that are not full stand in the extension only.
    writer.put("date_published", entry.published?.xmlDateTime)
    writer.put("date_modified", entry.modified?.xmlDateTime)
    put(entry.authors)
    writer.put("tags", tags(entry), unless: [])
    writer.put("language", entry.language)
    attachments(entry)
    writer.put(Self.key, item)
    writer.endObject()
  }

  mutating func finish() {
    writer.endArray()
    writer.endObject()
    writer.endLine()
  }

  /// The section and the keywords, each word once.
  private func tags(_ entry: FeedEntry) -> [String] {
    var seen: Set<String> = []
    return ([entry.section].compactMap(\.self) + entry.keywords).filter {
      !$0.isEmpty && seen.insert($0).inserted
    }
  }

  private mutating func content(_ entry: FeedEntry) {
    if entry.body.isEmpty {
      writer.put("content_text", entry.summary ?? entry.title ?? "")
    } else {
      var inner = LossLog()
      writer.key("content_html")
      writer.write(utf8: HTMLBlocks.data(entry.body, &inner))
    }
  }

  private mutating func put(_ authors: [Author]) {
    writer.list("authors", authors) { author, writer in
      writer.put("name", author.name)
      writer.put("url", WebAddress.web(author.url))
    }
  }

  private mutating func attachments(_ entry: FeedEntry) {
    let files = entry.media.compactMap { media in
      WebAddress.web(media.url).flatMap { url in media.mediaType.map { (url, $0, media) } }
    }
    writer.list("attachments", files) { file, writer in
      let (url, type, media) = file
      writer.put("url", url)
      writer.put("mime_type", type)
      writer.put("title", media.title)
      if let size = media.byteCount, size >= 0 { writer.put("size_in_bytes", size) }
      if let duration = media.duration, duration >= 0 {
        writer.put("duration_in_seconds", duration)
      }
    }
  }
}
