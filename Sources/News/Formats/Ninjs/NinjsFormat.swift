extension ArticleFormat {
  /// IPTC ninjs 3.1.
  public static let ninjs = ninjs(.version3)

  /// IPTC ninjs 2.1, whose names are in small letters.
  public static let ninjs2 = ninjs(.version2)

  private static func ninjs(_ version: NinjsVersion) -> ArticleFormat {
    ArticleFormat(
      name: version.name, mediaType: "application/json", fileExtension: "json", sequence: .lines,
      map: NinjsArticle.map
    ) { article, bytes, log in
      var writer = JSONWriter(appendingTo: bytes)
      bytes = []
      NinjsArticle(article, version).write(to: &writer, &log)
      writer.endLine()
      bytes = writer.takeBytes()
    }
  }
}

/// The versions of ninjs that are written.
enum NinjsVersion: Sendable {
  case version2, version3

  var name: String { self == .version3 ? "ninjs" : "ninjs2" }

  var number: String { self == .version3 ? "3.1" : "2.1" }

  /// The name of a property, which version 2 writes in small letters.
  func key(_ name: String) -> String { self == .version3 ? name : name.lowercased() }
}

/// An article as a news object of ninjs.
package struct NinjsArticle {
  private let article: Article
  private let version: NinjsVersion

  init(_ article: Article, _ version: NinjsVersion) {
    self.article = article
    self.version = version
  }

  static let map = FieldMap(
    [
      "id", "url", "headline", "alternativeHeadline", "kicker", "byline", "authors.name",
      "authors.kind", "authors.url", "dateline.places.name", "dateline.places.region",
      "dateline.places.resolved.geonames", "dateline.places.resolved.name",
      "dateline.places.resolved.latitude", "dateline.places.resolved.longitude", "published",
      "modified", "language", "publisher.name", "publisher.id", "publisher.url",
      "agencies.name", "agencies.id", "agencies.url", "sections", "keywords", "summary", "rights",
      "entities.kind", "entities.name", "entities.identifiers", "media.alternativeText",
      "media.kind", "media.url", "media.title", "media.caption", "media.credit",
      "media.mediaType", "media.width", "media.height", "media.duration", "media.byteCount",
    ] + HTMLPage.bodyFields,
    asText: ["dateline.text", "dateline.date", "dateline.agencies", "dateline.reporters"])

  func write(to writer: inout JSONWriter, _ log: inout LossLog) {
    let put = { (writer: inout JSONWriter, key: String, value: String?) in
      writer.put(version.key(key), value)
    }
    writer.beginObject()
    standard(&writer)
    if article.id == nil { log.add("id", .placeholder) }
    writer.put("uri", Self.uri(of: article))
    writer.put("type", "text")
    put(&writer, "representationType", "full")
    put(&writer, "firstCreated", log.date("published", article.published, \.xmlDateTime))
    put(&writer, "versionCreated", log.date("modified", article.modified, \.xmlDateTime))
    writer.put("language", article.language)
    texts(
      "headlines",
      [
        ("main", article.headline), ("kicker", article.kicker),
        ("alternative", article.alternativeHeadline),
      ], &writer)
    writer.put("by", article.byline)
    writer.put("located", article.dateline?.places.first?.name)
    texts("descriptions", [("summary", article.summary)], &writer)
    put(&writer, "copyrightNotice", article.rights)
    body(&writer, &log)
    noteLosses(&log)
    people(&writer)
    organisations(&writer)
    places(&writer)
    others(&writer)
    subjects(&writer)
    sources(&writer)
    addresses(&writer)
    associations(&writer, &log)
    writer.endObject()
  }

  /// The identifier that an object must have: the story's own, or else made of what it has.
  package static func uri(of article: Article) -> String {
    WebAddress.identifier(article.id ?? article.url ?? article.headline ?? "item")
  }

  private func standard(_ writer: inout JSONWriter) {
    writer.key("standard")
    writer.beginObject()
    writer.put("name", "ninjs")
    writer.put("version", version.number)
    writer.put(
      "schema", "https://www.iptc.org/std/ninjs/ninjs-schema_\(version.number).json")
    writer.endObject()
  }

  private func texts(
    _ key: String, _ rows: [(role: String, text: String?)], _ writer: inout JSONWriter
  ) {
    let rows = rows.compactMap { row in row.text.map { (row.role, $0) } }
    writer.list(key, rows) { row, writer in
      writer.put("role", row.0)
      writer.put(version.key("contentType"), "text/plain")
      writer.put("value", row.1)
    }
  }

  private func body(_ writer: inout JSONWriter, _ log: inout LossLog) {
    guard !article.body.isEmpty else { return }
    writer.list("bodies", [0]) { _, writer in
      writer.put("role", "main")
      writer.put(version.key("contentType"), "text/html")
      writer.key("value")
      writer.write(utf8: HTMLBlocks.data(article.body, &log))
    }
  }
}

// MARK: - Concepts

extension NinjsArticle {
  /// A thing with its name, relation, address and code, and the point on the map where it lies.
  private struct Concept {
    let name: String
    let relation: String?
    let address: String?
    var literal: String?
    var point: Coordinates?

    init(_ author: Author) {
      (name, relation, address) = (author.name, "author", author.url)
    }

    init(_ entity: Entity) {
      name = entity.name
      relation = entity.isProminent ? "about" : "mentions"
      address = entity.addresses.first
      let other = entity.identifiers.sorted { $0.key < $1.key }
        .first { ConceptScheme.address($0.key, $0.value) == nil }
      literal = other.map { "\($0.key):\($0.value)" }
    }

    init(filedIn place: Dateline.Place) {
      (name, relation, literal) = (place.name, "dateline", place.region)
      address = place.resolved.flatMap {
        ConceptScheme.address("geonames", $0.geonames.description)
      }
      point = place.resolved?.coordinates
    }
  }

  private func concepts(_ key: String, _ concepts: [Concept], _ writer: inout JSONWriter) {
    writer.list(key, concepts) { concept, writer in
      writer.put("name", concept.name)
      writer.put("rel", concept.relation)
      writer.put("uri", WebAddress.uri(concept.address))
      writer.put("literal", concept.literal)
      guard let point = concept.point else { return }
      writer.key(version.key("geoJSON"))
      writer.beginObject()
      writer.put("type", "Point")
      writer.put("coordinates", [point.longitude, point.latitude])
      writer.endObject()
    }
  }

  /// A concept has one address and one code; peoples are organisations.
  private func noteLosses(_ log: inout LossLog) {
    for entity in article.entities {
      let known = entity.addresses.count
      let kept = min(known, 1) + min(entity.identifiers.count - known, 1)
      log.add("entities.identifiers", .noPlace, count: entity.identifiers.count - kept)
      if entity.kind == .group { log.add("entities.kind", .notAllowed) }
    }
    for author in article.authors { log.address("authors.url", author.url) }
    log.address("publisher.url", article.publisher?.url)
    for agency in article.agencies { log.address("agencies.url", agency.url) }
    for place in article.dateline?.places ?? [] where place.resolved != nil {
      if place.resolved?.name != place.name { log.add("dateline.places.resolved.name", .noPlace) }
    }
  }

  private func named(_ kinds: Set<Entity.Kind>) -> [Concept] {
    article.entities.filter { kinds.contains($0.kind) }.map(Concept.init)
  }

  private func people(_ writer: inout JSONWriter) {
    let authors = article.authors.filter { $0.kind != .organization }.map(Concept.init)
    concepts("people", authors + named([.person]), &writer)
  }

  private func organisations(_ writer: inout JSONWriter) {
    let authors = article.authors.filter { $0.kind == .organization }.map(Concept.init)
    concepts("organisations", authors + named([.organization, .group]), &writer)
  }

  private func places(_ writer: inout JSONWriter) {
    let filed = article.dateline?.places.map(Concept.init(filedIn:)) ?? []
    concepts("places", filed + named([.place]), &writer)
  }

  private func others(_ writer: inout JSONWriter) {
    concepts("events", named([.event]), &writer)
    concepts("objects", named([.work]), &writer)
  }

  private func subjects(_ writer: inout JSONWriter) {
    let rows = article.sections.map { ("section", $0) } + article.keywords.map { ("keyword", $0) }
    writer.list("subjects", rows) { row, writer in
      writer.put("name", row.1)
      writer.put("rel", row.0)
    }
  }

  private func sources(_ writer: inout JSONWriter) {
    let publisher = article.publisher.map { [("publisher", $0)] } ?? []
    writer.list(
      version.key("infoSources"), publisher + article.agencies.map { ("agency", $0) }
    ) { row, writer in
      writer.put("name", row.1.name)
      writer.put("role", row.0)
      writer.put("uri", WebAddress.uri(row.1.url))
      writer.put("literal", row.1.id)
    }
  }

  private func addresses(_ writer: inout JSONWriter) {
    let rows = [("id", article.id), ("url", article.url)].compactMap { row in
      row.1.map { (row.0, $0) }
    }
    writer.list(version.key("altIds"), rows) { row, writer in
      writer.put("role", row.0)
      writer.put("value", row.1)
    }
  }

  private static let mediaTypes: [Media.Kind: String] = [
    .image: "picture", .video: "video", .audio: "audio", .document: "component",
  ]

  private func associations(_ writer: inout JSONWriter, _ log: inout LossLog) {
    let media = article.media.filter { WebAddress.uri($0.url) != nil }
    log.add("media", .notAllowed, count: article.media.count - media.count)
    for media in media { log.address("media.url", media.url) }
    writer.list("associations", Array(media.enumerated())) { row, writer in
      let media = row.element
      let uri = WebAddress.uri(media.url)
      writer.put("name", "media-\(row.offset + 1)")
      writer.put("uri", uri)
      writer.put("type", Self.mediaTypes[media.kind] ?? "component")
      texts("headlines", [("main", media.title)], &writer)
      texts("descriptions", [("caption", media.caption), ("alt", media.alternativeText)], &writer)
      writer.put("by", media.credit)
      writer.list("renditions", [0]) { _, writer in
        writer.put("name", "main")
        writer.put("href", uri)
        writer.put(version.key("contentType"), media.mediaType)
        for (key, value) in [
          ("width", media.width), ("height", media.height), ("duration", media.duration),
          ("sizeInBytes", media.byteCount),
        ] where value ?? -1 >= 0 {
          writer.put(version.key(key), value)
        }
      }
    }
  }
}
