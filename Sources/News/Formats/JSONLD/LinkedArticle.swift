/// An article in the vocabulary of schema.org.
struct LinkedArticle {
  private let article: Article

  init(_ article: Article) {
    self.article = article
  }

  static let fields = [
    "id", "url", "headline", "alternativeHeadline", "byline", "authors", "dateline.text",
    "dateline.range",
    "dateline.places.name", "dateline.places.region", "dateline.places.resolved.geonames",
    "dateline.places.resolved.name", "dateline.places.resolved.country",
    "dateline.places.resolved.latitude", "dateline.places.resolved.longitude", "published",
    "modified", "language", "publisher", "agencies", "sections", "keywords", "summary", "access",
    "rights", "entities.kind",
    "entities.name", "entities.aliases", "entities.identifiers", "media.kind", "media.url",
    "media.title", "media.caption", "media.credit", "media.mediaType", "media.width",
    "media.height", "body.kind", "body.text", "body.timestamp", "body.url",
  ]

  static let map = FieldMap(fields, asText: PlainText.fields)

  private var isLive: Bool { article.body.contains { $0.kind == .liveEntry } }

  func write(to writer: inout JSONWriter, isTop: Bool, _ log: inout LossLog) {
    writer.beginObject()
    if isTop { writer.put("@context", "https://schema.org") }
    writer.put("@type", isLive ? "LiveBlogPosting" : "NewsArticle")
    writer.put("url", address(article.url, "url", &log))
    writer.put("identifier", article.id)
    writer.put("headline", article.headline)
    writer.put("alternativeHeadline", article.alternativeHeadline)
    writer.put("creditText", article.byline)
    writer.linkedAuthors(article.authors)
    writer.put("datePublished", log.schemaDate("published", article.published))
    writer.put("dateModified", log.schemaDate("modified", article.modified))
    writer.put("inLanguage", article.language)
    if let publisher = article.publisher { organizations("publisher", [publisher], &writer) }
    organizations("sourceOrganization", article.agencies, &writer)
    writer.put("articleSection", article.sections, unless: [])
    writer.put("keywords", article.keywords, unless: [])
    writer.put("description", article.summary)
    dateline(&writer, &log)
    media(&writer, &log)
    if let access = article.access { writer.put("isAccessibleForFree", access == .free) }
    if article.access == .metered { log.add("access", .notAllowed) }
    writer.put("copyrightNotice", article.rights)
    noteLosses(&log)
    entities("about", article.entities.filter(\.isProminent), &writer)
    entities("mentions", article.entities.filter { !$0.isProminent }, &writer)
    body(&writer, &log)
    writer.endObject()
  }

  private func address(_ address: String?, _ field: String, _ log: inout LossLog) -> String? {
    guard let address else { return nil }
    log.address(field, address)
    return WebAddress.uri(address)
  }

  /// Addresses that are no URIs, and peoples, which are organizations.
  private func noteLosses(_ log: inout LossLog) {
    for author in article.authors { log.address("authors.url", author.url) }
    let publishers = article.publisher.map { [("publisher", $0)] } ?? []
    for (field, organization) in publishers + article.agencies.map({ ("agencies", $0) }) {
      log.address("\(field).url", organization.url)
      log.address("\(field).logo", organization.logo)
    }
    log.add(
      "entities.kind", .notAllowed, count: article.entities.count { $0.kind == .group })
  }

  private func organizations(
    _ key: String, _ organizations: [Organization], _ writer: inout JSONWriter
  ) {
    guard !organizations.isEmpty else { return }
    writer.list(key, organizations) { organization, writer in
      writer.put("@type", "Organization")
      writer.put("name", organization.name)
      writer.put("identifier", organization.id)
      writer.put("url", WebAddress.uri(organization.url))
      writer.put("logo", WebAddress.uri(organization.logo))
    }
  }

  /// The dateline is a property of `NewsArticle` alone; its places are of any work.
  private func dateline(_ writer: inout JSONWriter, _ log: inout LossLog) {
    guard let dateline = article.dateline else { return }
    if isLive {
      log.add("dateline.text", .noPlace)
      log.add("dateline.range", .noPlace)
    } else {
      writer.put("dateline", dateline.text)
    }
    guard !dateline.places.isEmpty else { return }
    writer.list("locationCreated", dateline.places) { place, writer in
      writer.put("@type", "Place")
      writer.put("name", place.name)
      let country = place.resolved?.country
      if place.region != nil || country != nil {
        writer.linked("address", "PostalAddress") { writer in
          writer.put("addressRegion", place.region)
          writer.put("addressCountry", country)
        }
      }
      guard let resolved = place.resolved else { return }
      writer.put("alternateName", resolved.name == place.name ? nil : resolved.name)
      writer.put("sameAs", ConceptScheme.address("geonames", resolved.geonames.description))
      if let point = resolved.coordinates {
        writer.linked("geo", "GeoCoordinates") { writer in
          writer.put("latitude", point.latitude)
          writer.put("longitude", point.longitude)
        }
      }
    }
  }

  /// Which property media of a kind are, and of which type.
  private static let mediaRows: [(kind: Media.Kind, property: String, type: String)] = [
    (.image, "image", "ImageObject"), (.video, "video", "VideoObject"),
    (.audio, "audio", "AudioObject"), (.document, "associatedMedia", "MediaObject"),
  ]

  private func media(_ writer: inout JSONWriter, _ log: inout LossLog) {
    for row in Self.mediaRows {
      let media = article.media.filter { $0.kind == row.kind && WebAddress.uri($0.url) != nil }
      log.add(
        "media", .notAllowed,
        count: article.media.count { $0.kind == row.kind && WebAddress.uri($0.url) == nil })
      for media in media { log.address("media.url", media.url) }
      guard !media.isEmpty else { continue }
      writer.list(row.property, media) { media, writer in
        writer.put("@type", row.type)
        writer.put("url", WebAddress.uri(media.url))
        writer.put("name", media.title)
        // A caption is a property of media objects with pictures; others have a description.
        writer.put(row.kind == .document ? "description" : "caption", media.caption)
        writer.put("creditText", media.credit)
        writer.put("encodingFormat", media.mediaType)
        writer.put("width", media.width)
        writer.put("height", media.height)
      }
    }
  }

  private static let entityTypes: [Entity.Kind: String] = [
    .person: "Person", .organization: "Organization", .place: "Place", .event: "Event",
    .work: "CreativeWork", .group: "Organization",
  ]

  private func entities(_ key: String, _ entities: [Entity], _ writer: inout JSONWriter) {
    guard !entities.isEmpty else { return }
    writer.list(key, entities) { entity, writer in
      writer.put("@type", Self.entityTypes[entity.kind] ?? "Thing")
      writer.put("name", entity.name)
      writer.put("alternateName", entity.aliases, unless: [])
      writer.put("sameAs", entity.addresses, unless: [])
      let others = entity.identifiers.filter { ConceptScheme.address($0.key, $0.value) == nil }
      writer.list("identifier", others.sorted { $0.key < $1.key }) { identifier, writer in
        writer.put("@type", "PropertyValue")
        writer.put("propertyID", identifier.key)
        writer.put("value", identifier.value)
      }
    }
  }
}

// MARK: - Body

extension LinkedArticle {
  /// The text before the first live entry, then each entry as a posting of its own.
  private func body(_ writer: inout JSONWriter, _ log: inout LossLog) {
    let blocks = article.body
    let first = blocks.firstIndex { $0.kind == .liveEntry } ?? blocks.endIndex
    PlainText.noteLosses(of: blocks, isLinked: true, in: &log)
    let lead = PlainText.text(of: blocks[..<first])
    writer.put("articleBody", lead, unless: "")
    guard first < blocks.endIndex else { return }
    let starts = blocks.indices.filter { blocks[$0].kind == .liveEntry }
    let ends = starts.dropFirst() + [blocks.endIndex]
    writer.list("liveBlogUpdate", Array(zip(starts, ends))) { entry, writer in
      let head = blocks[entry.0]
      writer.put("@type", "BlogPosting")
      writer.put("headline", head.text, unless: "")
      writer.put("url", address(head.url, "body.url", &log))
      writer.put("datePublished", log.schemaDate("body.timestamp", head.timestamp))
      let text = PlainText.text(of: blocks[(entry.0 + 1)..<entry.1])
      writer.put("articleBody", text, unless: "")
    }
  }
}

extension JSONWriter {
  /// Writes an object with its type as a member.
  mutating func linked(_ key: String, _ type: String, _ members: (inout JSONWriter) -> Void) {
    self.key(key)
    beginObject()
    put("@type", type)
    members(&self)
    endObject()
  }

  /// Writes authors: each an object, with the name alone in `name`.
  mutating func linkedAuthors(_ authors: [Author]) {
    list("author", authors) { author, writer in
      let isPerson = author.kind != .organization
      writer.put("@type", isPerson ? "Person" : "Organization")
      writer.put("name", author.name)
      writer.put("url", WebAddress.uri(author.url))
      writer.put("email", author.email)
      if isPerson {
        writer.put("jobTitle", author.role)
        if let organization = author.organization {
          writer.linked("affiliation", "Organization") { $0.put("name", organization) }
        }
      } else {
        writer.put("description", author.role)
        if let organization = author.organization {
          writer.linked("parentOrganization", "Organization") { $0.put("name", organization) }
        }
      }
    }
  }
}
