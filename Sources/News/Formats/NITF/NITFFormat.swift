extension ArticleFormat {
  /// IPTC NITF 3.6.
  public static let nitf = ArticleFormat(
    name: "nitf", mediaType: "application/nitf+xml", fileExtension: "xml", map: NITFDocument.map
  ) { article, bytes, log in
    var writer = XMLWriter(appendingTo: bytes)
    bytes = []
    writer.declaration()
    NITFDocument(article).write(to: &writer, &log)
    writer.breakLine()
    log.add("text", .character, count: writer.replacedCount)
    bytes = writer.takeBytes()
  }
}

/// An article as an NITF document.
struct NITFDocument {
  private let article: Article
  /// Whether elements for names have an `id`, by which NewsML-G2 refers to them.
  private let hasIDs: Bool

  init(_ article: Article, hasIDs: Bool = false) {
    self.article = article
    self.hasIDs = hasIDs
  }

  static let namespace = "http://iptc.org/std/NITF/2006-10-18/"

  static let fields =
    [
      "id", "url", "headline", "alternativeHeadline", "kicker", "byline", "authors.name",
      "authors.role", "dateline.text", "dateline.block", "dateline.range", "dateline.date",
      "dateline.places.name", "dateline.places.resolved.geonames",
      "dateline.places.resolved.name", "published", "modified", "language", "publisher.name",
      "agencies.name", "agencies.id", "sections", "keywords", "summary", "rights",
      "entities.kind", "entities.name", "entities.identifiers", "entities.mentions.block",
      "entities.mentions.range", "entities.mentions.text", "endMark", "media.kind", "media.url",
      "media.title", "media.caption", "media.credit", "media.alternativeText",
      "media.mediaType", "media.width", "media.height", "body.media.mediaType",
    ] + HTMLPage.bodyFields

  static let map = FieldMap(fields, asText: ["dateline.agencies"])

  func write(to writer: inout XMLWriter, _ log: inout LossLog) {
    writer.begin("nitf")
    writer.attribute("xmlns", Self.namespace)
    writer.attribute("baselang", article.language)
    head(&writer)
    writer.breakLine()
    writer.begin("body")
    bodyHead(&writer, &log)
    writer.breakLine()
    writer.begin("body.content")
    NITFBlocks(article, hasIDs: hasIDs).write(to: &writer, &log)
    for media in article.media {
      NITFBlocks.media(media, caption: media.caption, class: "story", to: &writer)
    }
    writer.end()
    if let endMark = article.endMark {
      writer.begin("body.end")
      writer.element("tagline", endMark)
      writer.end()
    }
    writer.end()
    writer.end()
  }

  private func head(_ writer: inout XMLWriter) {
    writer.begin("head")
    writer.element("title", article.headline)
    writer.begin("docdata")
    if article.id != nil || article.publisher != nil {
      writer.element(
        "doc-id", attributes: [("regsrc", article.publisher?.name), ("id-string", article.id)])
    }
    norm("date.issue", article.modified, &writer)
    norm("date.release", article.published, &writer)
    if let rights = article.rights {
      writer.element("doc.copyright", attributes: [("holder", rights)])
    }
    if !article.keywords.isEmpty {
      writer.begin("key-list")
      for keyword in article.keywords {
        writer.element("keyword", attributes: [("key", keyword)])
      }
      writer.end()
    }
    identifiedContent(&writer)
    writer.end()
    let sections = article.sections.isEmpty ? [nil] : article.sections.map(Optional.init)
    for (index, section) in sections.enumerated() {
      writer.begin("pubdata")
      writer.attribute("type", "web")
      if index == 0 {
        writer.attribute("date.publication", article.published?.edtf)
        writer.attribute("name", article.publisher?.name)
      }
      writer.attribute("position.section", section)
      if index == 0 { writer.attribute("ex-ref", article.url) }
      writer.end()
    }
    writer.end()
  }

  private func norm(_ name: String, _ timestamp: Timestamp?, _ writer: inout XMLWriter) {
    guard let timestamp else { return }
    writer.element(name, attributes: [("norm", timestamp.edtf)])
  }

  private func identifiedContent(_ writer: inout XMLWriter) {
    guard !article.entities.isEmpty else { return }
    writer.begin("identified-content")
    for entity in article.entities {
      NITFBlocks.write(entity, to: &writer)
    }
    writer.end()
  }

  private func bodyHead(_ writer: inout XMLWriter, _ log: inout LossLog) {
    writer.begin("body.head")
    if article.headline != nil || article.alternativeHeadline != nil || article.kicker != nil {
      writer.begin("hedline")
      writer.element("hl1", article.headline ?? "")
      writer.element("hl2", article.alternativeHeadline)
      writer.element("hl2", article.kicker, [("class", "kicker")])
      writer.end()
    }
    writer.element("rights", article.rights)
    writer.element("byline", article.byline)
    for author in article.authors {
      writer.begin("byline")
      writer.attribute("class", "author")
      writer.element("person", author.name)
      writer.element("byttl", author.role)
      writer.end()
    }
    if !article.agencies.isEmpty {
      writer.begin("distributor")
      for agency in article.agencies {
        let scheme = agency.id.map { _ in "agency" }
        writer.element("org", agency.name, [("idsrc", scheme), ("value", agency.id)])
      }
      writer.end()
    }
    dateline(&writer, &log)
    if let summary = article.summary {
      writer.begin("abstract")
      writer.element("p", summary)
      writer.end()
    }
    writer.end()
  }

  /// The dateline as printed, with its places where they stand in it, and the date.
  private func dateline(_ writer: inout XMLWriter, _ log: inout LossLog) {
    guard let dateline = article.dateline else { return }
    var ranges: [Range<Int>] = []
    var position = 0
    let text = Array(dateline.text.utf8)
    for place in dateline.places {
      let name = Array(place.name.utf8)
      let range = name.isEmpty ? nil : text[position...].firstRange(of: name)
      if range == nil { log.add("dateline.places", .notAllowed) }
      if let resolved = place.resolved, resolved.name != place.name {
        log.add("dateline.places.resolved.name", .noPlace)
      }
      ranges.append(range ?? 0..<0)
      position = range?.upperBound ?? position
    }
    writer.begin("dateline")
    InlineRuns(dateline.text, ranges).write(dateline.text, to: &writer, lineBreak: nil) {
      index, writer in
      writer.begin("location")
      if let resolved = dateline.places[index].resolved {
        writer.attribute("location-code", resolved.geonames.description)
        writer.attribute("code-source", "geonames")
      }
    }
    norm("story.date", dateline.date, &writer)
    writer.end()
  }
}
