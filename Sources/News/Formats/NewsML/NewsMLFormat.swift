extension ArticleFormat {
  /// IPTC NewsML-G2 2.35: a news item whose content is NITF.
  public static let newsML = ArticleFormat(
    name: "newsml", mediaType: "application/vnd.iptc.g2.newsitem+xml", fileExtension: "xml",
    map: NewsMLItem.map
  ) { article, bytes, log in
    var writer = XMLWriter(appendingTo: bytes)
    bytes = []
    writer.declaration()
    NewsMLItem(article).write(to: &writer, &log)
    writer.breakLine()
    log.add("text", .character, count: writer.replacedCount)
    bytes = writer.takeBytes()
  }
}

extension ListingFormat {
  /// IPTC NewsML-G2 2.35: a package of references to the items.
  public static let newsML = ListingFormat(
    name: "newsml", mediaType: "application/vnd.iptc.g2.packageitem+xml", fileExtension: "xml",
    map: NewsMLPackageEncoder.map
  ) { NewsMLPackageEncoder($0) }
}

/// What stands where NewsML-G2 demands what is not known.
package enum NewsMLPlaceholder {
  /// The identifier of an item.
  package static let id = "item"

  /// The code and name of who provides an item.
  package static let provider = "unknown"
}

/// What all items of NewsML-G2 begin with.
enum NewsMLHead {
  static func begin(
    _ name: String, id: String?, language: String?, to writer: inout XMLWriter,
    _ log: inout LossLog
  ) {
    if id == nil { log.add("id", .placeholder) }
    writer.begin(name)
    writer.attribute("xmlns", "http://iptc.org/std/nar/2006-10-01/")
    writer.attribute("guid", WebAddress.identifier(id ?? NewsMLPlaceholder.id))
    writer.attribute("version", "1")
    writer.attribute("standard", "NewsML-G2")
    writer.attribute("standardversion", "2.35")
    writer.attribute("conformance", "power")
    writer.attribute("xml:lang", XMLLanguage.tag(language))
    writer.breakLine()
    writer.element(
      "catalogRef",
      attributes: [("href", "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml")])
  }

  /// A name on one line, as the schema wants it (`IntlStringType`).
  static func line(_ text: String) -> String {
    let isLine = text.unicodeScalars.allSatisfy { $0 == " " || !$0.properties.isWhitespace }
    if isLine { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }))
  }

  static func rights(_ rights: String?, to writer: inout XMLWriter) {
    guard let rights else { return }
    writer.begin("rightsInfo")
    writer.element("copyrightNotice", rights)
    writer.end()
  }

  /// A thing with its address or code and its name.
  static func party(
    _ element: String, _ organization: Organization, to writer: inout XMLWriter
  ) {
    writer.begin(element)
    if let uri = WebAddress.uri(organization.url) {
      writer.attribute("uri", uri)
    } else if let id = organization.id {
      writer.attribute("literal", line(id))
    }
    writer.element("name", line(organization.name))
    writer.end()
  }

  /// The date of the version, which an item must have.
  static func versionCreated(
    _ date: Timestamp?, _ field: String, to writer: inout XMLWriter, _ log: inout LossLog
  ) {
    writer.element("versionCreated", log.demandedDate(field, date))
  }
}

/// An article as a news item.
struct NewsMLItem {
  private let article: Article

  init(_ article: Article) {
    self.article = article
  }

  /// What the NITF inside keeps, and what parties have of their own.
  static let map = FieldMap(
    NITFDocument.fields + ["authors.url", "publisher.url", "publisher.id", "agencies.url"],
    asText: ["dateline.agencies"])

  func write(to writer: inout XMLWriter, _ log: inout LossLog) {
    NewsMLHead.begin(
      "newsItem", id: article.id ?? article.url, language: article.language, to: &writer, &log)
    NewsMLHead.rights(article.rights, to: &writer)
    writer.breakLine()
    itemMeta(&writer, &log)
    writer.breakLine()
    contentMeta(&writer, &log)
    references(&writer)
    writer.breakLine()
    writer.begin("contentSet")
    writer.begin("inlineXML")
    writer.attribute("contenttype", "application/nitf+xml")
    NITFDocument(article, hasIDs: true).write(to: &writer, &log)
    writer.end()
    writer.end()
    writer.end()
  }

  private func itemMeta(_ writer: inout XMLWriter, _ log: inout LossLog) {
    writer.begin("itemMeta")
    writer.element("itemClass", attributes: [("qcode", "ninat:text")])
    noteLosses(&log)
    NewsMLHead.party(
      "provider",
      article.publisher
        ?? Organization(name: NewsMLPlaceholder.provider, id: NewsMLPlaceholder.provider),
      to: &writer)
    NewsMLHead.versionCreated(
      article.modified ?? article.published, "modified", to: &writer, &log)
    writer.element("firstCreated", article.published?.xmlDateTime)
    writer.element("pubStatus", attributes: [("qcode", "stat:usable")])
    writer.element("title", article.headline)
    if let url = WebAddress.uri(article.url) {
      writer.element("link", attributes: [("rel", "irel:seeAlso"), ("href", url)])
    }
    writer.end()
  }

  /// A party has a code or an address, which has to be a URI.
  private func noteLosses(_ log: inout LossLog) {
    if article.publisher == nil { log.add("publisher", .placeholder) }
    for author in article.authors { log.address("authors.url", author.url) }
    for agency in article.agencies { log.address("agencies.url", agency.url) }
    log.address("publisher.url", article.publisher?.url)
    if article.publisher?.id != nil, WebAddress.uri(article.publisher?.url) != nil {
      log.add("publisher.id", .noPlace)
    }
  }

  private func contentMeta(_ writer: inout XMLWriter, _ log: inout LossLog) {
    writer.begin("contentMeta")
    writer.element("contentCreated", article.published.flatMap(truncated))
    writer.element("contentModified", article.modified.flatMap(truncated))
    for place in article.dateline?.places ?? [] {
      writer.begin("located")
      if let id = place.resolved?.geonames.description {
        writer.attribute("uri", ConceptScheme.address("geonames", id))
      }
      writer.element("name", NewsMLHead.line(place.name))
      writer.end()
    }
    for agency in article.agencies { NewsMLHead.party("infoSource", agency, to: &writer) }
    for author in article.authors {
      NewsMLHead.party(
        "creator", Organization(name: author.name, url: author.url), to: &writer)
    }
    description(&writer, &log)
    writer.end()
  }

  /// A date as exact as it is known: a year, a month, a day, or a date-time.
  private func truncated(_ timestamp: Timestamp) -> String? {
    guard let year = timestamp.year, year > 0, timestamp.second != 60 else { return nil }
    guard timestamp.precision >= .hour else { return timestamp.edtf }
    if let full = timestamp.rfc3339 { return full }
    // A time without a zone is one of a place that is not known; seconds have to stand there.
    guard timestamp.precision >= .minute, timestamp.offset == nil else {
      return timestamp.dateOnly.edtf
    }
    return timestamp.precision == .minute ? timestamp.edtf + ":00" : timestamp.edtf
  }

  private func description(_ writer: inout XMLWriter, _ log: inout LossLog) {
    if let language = article.language {
      if let tag = XMLLanguage.tag(language) {
        writer.element("language", attributes: [("tag", tag)])
      } else {
        log.add("language", .notAllowed)
      }
    }
    for section in article.sections { concept("subject", "cpnat:abstract", section, [], &writer) }
    for keyword in article.keywords {
      writer.element("keyword", NewsMLHead.line(keyword))
    }
    for entity in article.entities {
      concept(
        "subject", Self.natures[entity.kind] ?? "cpnat:abstract", entity.name, entity.addresses,
        &writer)
    }
    writer.element("headline", article.headline)
    writer.element("headline", article.alternativeHeadline, [("role", "hld:sub")])
    writer.element("headline", article.kicker, [("role", "hld:kicker")])
    writer.element("dateline", article.dateline?.text)
    writer.element("by", article.byline)
    writer.element("description", article.summary, [("role", "drol:summary")])
  }

  private static let natures: [Entity.Kind: String] = [
    .person: "cpnat:person", .organization: "cpnat:organisation", .place: "cpnat:geoArea",
    .event: "cpnat:event", .work: "cpnat:object", .group: "cpnat:organisation",
  ]

  private func concept(
    _ element: String, _ nature: String, _ name: String, _ addresses: [String],
    _ writer: inout XMLWriter
  ) {
    writer.begin(element)
    writer.attribute("type", nature)
    if let address = addresses.first {
      writer.attribute("uri", address)
    } else {
      writer.attribute("literal", NewsMLHead.line(name))
    }
    writer.element("name", NewsMLHead.line(name))
    writer.end()
  }

  /// Which elements of the text name which things.
  private func references(_ writer: inout XMLWriter) {
    let nitf = NITFBlocks(article, hasIDs: true)
    var found: [Int: [String]] = [:]
    for index in article.body.indices {
      for (entity, mention) in nitf.mentions(in: index) {
        found[entity, default: []].append(NITFBlocks.id(entity, mention))
      }
    }
    for (entity, ids) in found.sorted(by: { $0.key < $1.key }) {
      writer.begin("inlineRef")
      writer.attribute("idrefs", ids.joined(separator: " "))
      let value = article.entities[entity]
      if let address = value.addresses.first {
        writer.attribute("uri", address)
      } else {
        writer.attribute("literal", NewsMLHead.line(value.name))
      }
      writer.element("name", NewsMLHead.line(value.name))
      writer.end()
    }
  }
}
