extension ArticleFormat {
  /// A subset of TEI P5, as corpora of news use it.
  public static let tei = ArticleFormat(
    name: "tei", mediaType: "application/tei+xml", fileExtension: "xml", map: TEIDocument.map
  ) { article, bytes, log in
    var writer = XMLWriter(appendingTo: bytes)
    bytes = []
    writer.declaration()
    TEIDocument(article).write(to: &writer, &log)
    writer.breakLine()
    log.add("text", .character, count: writer.replacedCount)
    bytes = writer.takeBytes()
  }
}

/// An article as a TEI document.
struct TEIDocument {
  private let article: Article
  private let names: MentionIndex

  init(_ article: Article) {
    self.article = article
    names = MentionIndex(article.entities, in: article.body)
  }

  static let map = FieldMap(
    [
      "id", "url", "headline", "alternativeHeadline", "authors.name", "published", "modified",
      "language", "publisher.name", "sections", "keywords", "summary", "rights", "body.kind",
      "body.level", "body.ordinal", "body.attribution", "body.text", "body.marks.kind",
      "body.marks.range",
      "body.marks.url", "body.rows.text", "body.rows.isHeader", "body.rows.columnSpan",
      "body.rows.rowSpan", "body.rows.marks.kind", "body.rows.marks.range", "body.rows.marks.url",
      "body.media.kind", "body.media.url", "body.media.caption", "entities.kind", "entities.name",
      "entities.identifiers", "entities.mentions.block", "entities.mentions.range",
      "entities.mentions.text",
    ],
    asText: ["body.embed.url", "body.embed.title"])

  func write(to writer: inout XMLWriter, _ log: inout LossLog) {
    writer.begin("TEI")
    writer.attribute("xmlns", "http://www.tei-c.org/ns/1.0")
    writer.attribute("xml:lang", XMLLanguage.tag(article.language))
    writer.breakLine()
    header(&writer, &log)
    writer.breakLine()
    writer.begin("text")
    writer.begin("body")
    writer.begin("div")
    writer.attribute("type", "entry")
    blocks(&writer, &log)
    while writer.depth > 0 { writer.end() }
  }

  private func header(_ writer: inout XMLWriter, _ log: inout LossLog) {
    writer.begin("teiHeader")
    writer.begin("fileDesc")
    writer.begin("titleStmt")
    writer.element("title", article.headline ?? "", [("type", "main")])
    writer.element("title", article.alternativeHeadline, [("type", "sub")])
    for author in article.authors { writer.element("author", author.name) }
    writer.end()
    publication(&writer)
    writer.begin("sourceDesc")
    writer.begin("bibl")
    writer.text(article.headline ?? "")
    if let url = article.url {
      writer.begin("ptr")
      writer.attribute("target", address(url, "url", &log))
      writer.end()
    }
    writer.end()
    writer.end()
    writer.end()
    profile(&writer, &log)
    writer.end()
  }

  /// An address as a URI; one that had to be changed is a loss.
  private func address(_ url: String, _ field: String, _ log: inout LossLog) -> String {
    let address = WebAddress.identifier(url)
    if address != url { log.add(field, .notAllowed) }
    return address
  }

  private func publication(_ writer: inout XMLWriter) {
    writer.begin("publicationStmt")
    writer.element("publisher", article.publisher?.name ?? "")
    date(article.published, nil, &writer)
    date(article.modified, "modified", &writer)
    writer.element("idno", article.id, [("type", "id")])
    if let rights = article.rights {
      writer.begin("availability")
      writer.element("p", rights)
      writer.end()
    }
    writer.end()
  }

  /// A date; `when` takes a year, a month, a day or a time, but no day without a year.
  private func date(_ timestamp: Timestamp?, _ type: String?, _ writer: inout XMLWriter) {
    guard let timestamp else { return }
    let when = timestamp.year == nil ? nil : timestamp.edtf
    writer.element("date", timestamp.edtf, [("when", when), ("type", type)])
  }

  private func profile(_ writer: inout XMLWriter, _ log: inout LossLog) {
    writer.begin("profileDesc")
    if let summary = article.summary {
      writer.begin("abstract")
      writer.element("p", summary)
      writer.end()
    }
    if let language = XMLLanguage.tag(article.language) {
      writer.begin("langUsage")
      writer.begin("language")
      writer.attribute("ident", language)
      writer.end()
      writer.end()
    } else if article.language != nil {
      log.add("language", .notAllowed)
    }
    if !(article.sections.isEmpty && article.keywords.isEmpty) {
      writer.begin("textClass")
      writer.begin("keywords")
      for section in article.sections { writer.element("term", section, [("type", "categories")]) }
      for keyword in article.keywords { writer.element("term", keyword, [("type", "tags")]) }
      writer.end()
      writer.end()
    }
    writer.end()
  }
}

// MARK: - Body

extension TEIDocument {
  private func blocks(_ writer: inout XMLWriter, _ log: inout LossLog) {
    noteEntities(&log)
    var lists = ListNesting()
    lists.names = ("list", "list", "item")
    lists.attributes = ("rend", nil, "n")
    for index in article.body.indices {
      let block = article.body[index]
      if block.kind == .listItem {
        lists.item(block, &writer) { writer in inline(block, at: index, &writer, &log) }
        continue
      }
      lists.close(&writer)
      write(block, at: index, &writer, &log)
    }
    lists.close(&writer)
    // A division cannot be empty.
    if article.body.isEmpty { writer.element("p", "") }
  }

  /// Things are known by the names in the text alone, and by their addresses.
  private func noteEntities(_ log: inout LossLog) {
    log.add("entities.mentions", .notAllowed, count: names.strayCount)
    let named = Set(
      article.body.indices.flatMap { block in
        names[block].isEmpty
          ? [] : NamedRuns(article.body[block], names: names[block]).mentions.map(\.entity)
      })
    log.add("entities", .notAllowed, count: article.entities.count - named.count)
    let unknown = named.reduce(0) { count, entity in
      let entity = article.entities[entity]
      return count + entity.identifiers.count - entity.addresses.count
    }
    log.add("entities.identifiers", .notAllowed, count: unknown)
  }

  private func write(
    _ block: Block, at index: Int, _ writer: inout XMLWriter, _ log: inout LossLog
  ) {
    if block.kind == .embed || block.kind == .liveEntry { log.add("body.kind", .asText) }
    if block.kind == .embed, !block.text.isEmpty { log.add("body.text", .asText) }
    switch block.kind {
    case .paragraph, .listItem: element("p", [], block, at: index, &writer, &log)
    case .preformatted: element("p", [("rend", "pre")], block, at: index, &writer, &log)
    case .heading, .liveEntry:
      element(
        "ab", [("type", "header"), ("rend", "h\(block.headingLevel)")], block, at: index, &writer,
        &log)
    case .quote:
      writer.begin("quote")
      inline(block, at: index, &writer, &log)
      writer.element("bibl", block.attribution)
      writer.end()
    case .table: table(block, &writer, &log)
    case .figure:
      writer.begin("p")
      writer.attribute("rend", "figure")
      if let url = block.media?.url {
        writer.begin("graphic")
        writer.attribute("url", address(url, "body.media.url", &log))
        writer.end()
      }
      if let kind = block.media?.kind, kind != .image { log.add("body.media.kind", .noPlace) }
      writer.text(block.caption ?? "")
      writer.end()
    case .embed: writer.element("p", PlainText.text(of: block))
    }
  }

  private func element(
    _ name: String, _ attributes: [(String, String)], _ block: Block, at index: Int,
    _ writer: inout XMLWriter, _ log: inout LossLog
  ) {
    writer.begin(name)
    for (key, value) in attributes { writer.attribute(key, value) }
    inline(block, at: index, &writer, &log)
    writer.end()
  }

  private func table(_ block: Block, _ writer: inout XMLWriter, _ log: inout LossLog) {
    writer.begin("table")
    if !block.text.isEmpty { writer.element("head", block.text) }
    for row in block.rows where !row.isEmpty {
      writer.begin("row")
      for cell in row {
        writer.begin("cell")
        if cell.isHeader { writer.attribute("role", "head") }
        if cell.columnSpan > 1 { writer.attribute("cols", cell.columnSpan) }
        if cell.rowSpan > 1 { writer.attribute("rows", cell.rowSpan) }
        inline(Block(text: cell.text, marks: cell.marks), at: -1, &writer, &log, "body.rows")
        writer.end()
      }
      writer.end()
    }
    writer.end()
  }

  private func inline(
    _ block: Block, at index: Int, _ writer: inout XMLWriter, _ log: inout LossLog,
    _ field: String = "body"
  ) {
    let names = names[index]
    let named = NamedRuns(block, names: names)
    named.noteLosses(of: names, block, field, in: &log)
    let lineBreak = block.kind == .preformatted ? nil : "lb"
    named.write(to: &writer, lineBreak: lineBreak) { content, writer in
      switch content {
      case .mark(let mark): begin(block.marks[mark], "\(field).marks.url", &writer, &log)
      case .mention(let entity, let mention):
        let entity = article.entities[entity]
        begin(entity, as: entity.mentions[mention].text, &writer)
      }
    }
  }

  private static let renditions: [Block.Mark.Kind: String] = [
    .emphasis: "#i", .strong: "#b", .code: "#t", .superscript: "#sup", .subscript: "#sub",
  ]

  private func begin(
    _ mark: Block.Mark, _ field: String, _ writer: inout XMLWriter, _ log: inout LossLog
  ) {
    if mark.kind == .link {
      writer.begin("ref")
      writer.attribute("target", mark.url.map { address($0, field, &log) })
    } else {
      writer.begin("hi")
      writer.attribute("rend", Self.renditions[mark.kind])
    }
  }

  private static let elements: [Entity.Kind: String] = [
    .person: "persName", .organization: "orgName", .place: "placeName",
  ]

  /// A name with all the addresses of the thing, and what it is called where that is something else.
  private func begin(_ entity: Entity, as text: String, _ writer: inout XMLWriter) {
    writer.begin(Self.elements[entity.kind] ?? "name")
    if Self.elements[entity.kind] == nil { writer.attribute("type", entity.kind.rawValue) }
    let addresses = entity.addresses
    if !addresses.isEmpty { writer.attribute("ref", addresses.joined(separator: " ")) }
    if text != entity.name { writer.attribute("key", entity.name) }
  }
}
