/// Schemes of this package in the attributes of NITF.
package enum NITFScheme {
  /// The scheme of a value that is the name under which a thing is listed.
  package static let name = "name"
}

/// The body of an article in the elements of NITF, names of things among the text.
///
/// NITF has one element for emphasis and one for headings inside a text; what they are exactly is
/// their `class`.
struct NITFBlocks {
  private let blocks: [Block]
  private let entities: [Entity]
  private let names: MentionIndex
  private let hasIDs: Bool

  init(_ article: Article, hasIDs: Bool) {
    blocks = article.body
    entities = article.entities
    names = MentionIndex(article.entities, in: article.body)
    self.hasIDs = hasIDs
  }

  func write(to writer: inout XMLWriter, _ log: inout LossLog) {
    log.add("entities.mentions", .notAllowed, count: names.strayCount)
    var lists = ListNesting()
    lists.attributes = (nil, "seqnum", nil)
    for index in blocks.indices {
      let block = blocks[index]
      if block.kind == .listItem {
        lists.item(block, &writer) { writer in
          writer.attribute("class", block.role?.rawValue)
          inline(block, at: index, to: &writer, &log)
        }
        continue
      }
      lists.close(&writer)
      write(block, at: index, to: &writer, &log)
    }
    lists.close(&writer)
  }

  private func write(
    _ block: Block, at index: Int, to writer: inout XMLWriter, _ log: inout LossLog
  ) {
    switch block.kind {
    case .paragraph, .listItem: element("p", nil, block, at: index, to: &writer, &log)
    case .heading:
      let level = block.headingLevel
      element("hl2", level == 2 ? nil : "h\(level)", block, at: index, to: &writer, &log)
    case .quote: quote(block, at: index, to: &writer, &log)
    case .preformatted: preformatted(block, to: &writer, &log)
    case .table: table(block, to: &writer, &log)
    case .figure:
      guard let media = block.media else {
        element("p", nil, block, at: index, to: &writer, &log)
        return
      }
      Self.media(media, caption: block.caption, to: &writer)
    case .embed: embed(block, to: &writer)
    case .liveEntry: liveEntry(block, at: index, to: &writer, &log)
    }
    if block.role != nil, !block.isText || block.kind == .liveEntry, block.kind != .preformatted {
      log.add("body.role", .notAllowed)
    }
  }

  private func element(
    _ name: String, _ kind: String?, _ block: Block, at index: Int, to writer: inout XMLWriter,
    _ log: inout LossLog
  ) {
    writer.begin(name)
    writer.attribute("class", Self.classes(kind, block.role))
    inline(block, at: index, to: &writer, &log)
    writer.end()
  }

  private static func classes(_ kind: String?, _ role: Block.Role?) -> String? {
    guard let kind else { return role?.rawValue }
    return role.map { "\(kind) \($0.rawValue)" } ?? kind
  }

  private func quote(
    _ block: Block, at index: Int, to writer: inout XMLWriter, _ log: inout LossLog
  ) {
    writer.begin("bq")
    writer.attribute("class", block.role?.rawValue)
    writer.begin("block")
    writer.begin("p")
    inline(block, at: index, to: &writer, &log)
    writer.end()
    writer.end()
    writer.element("credit", block.attribution)
    writer.end()
  }

  /// Text whose line ends matter; the schema has no elements in it.
  private func preformatted(_ block: Block, to writer: inout XMLWriter, _ log: inout LossLog) {
    writer.begin("pre")
    writer.attribute("class", block.role?.rawValue)
    writer.text(block.text)
    writer.end()
    log.add("body.marks", .notAllowed, count: block.marks.count)
  }

  private func table(_ block: Block, to writer: inout XMLWriter, _ log: inout LossLog) {
    writer.begin("table")
    if !block.text.isEmpty { writer.element("caption", block.text) }
    for row in block.rows where !row.isEmpty {
      writer.begin("tr")
      for cell in row {
        writer.begin(cell.isHeader ? "th" : "td")
        if cell.rowSpan > 1 { writer.attribute("rowspan", cell.rowSpan) }
        if cell.columnSpan > 1 { writer.attribute("colspan", cell.columnSpan) }
        inline(Block(text: cell.text, marks: cell.marks), at: -1, to: &writer, &log, "body.rows")
        writer.end()
      }
      writer.end()
    }
    writer.end()
  }

  static func media(
    _ media: Media, caption: String?, class name: String? = nil, to writer: inout XMLWriter
  ) {
    writer.begin("media")
    writer.attribute("media-type", media.kind.rawValue)
    writer.attribute("class", name)
    writer.begin("media-reference")
    writer.attribute("source", media.url)
    writer.attribute("name", media.title)
    writer.attribute("mime-type", media.mediaType)
    writer.attribute("alternate-text", media.alternativeText)
    if let height = media.height, height >= 0 { writer.attribute("height", height) }
    if let width = media.width, width >= 0 { writer.attribute("width", width) }
    writer.end()
    writer.element("media-caption", caption)
    writer.element("media-producer", media.credit)
    writer.end()
  }

  private func embed(_ block: Block, to writer: inout XMLWriter) {
    writer.begin("media")
    writer.attribute("media-type", block.embed?.kind.rawValue ?? "other")
    writer.attribute("class", "embed")
    writer.element(
      "media-reference", attributes: [("source", block.embed?.url), ("name", block.embed?.title)])
    writer.element("media-caption", block.text.isEmpty ? nil : block.text)
    writer.end()
  }

  private func liveEntry(
    _ block: Block, at index: Int, to writer: inout XMLWriter, _ log: inout LossLog
  ) {
    writer.begin("hl2")
    writer.attribute("class", "liveEntry")
    if let timestamp = block.timestamp {
      writer.element("chron", timestamp.edtf, [("norm", timestamp.edtf)])
      writer.text(" ")
    }
    if let url = block.url {
      writer.begin("a")
      writer.attribute("href", url)
    }
    inline(block, at: index, to: &writer, &log)
    if block.url != nil { writer.end() }
    writer.end()
  }
}

// MARK: - Text

extension NITFBlocks {
  /// The names of things in a block, as far as they can be marked.
  func mentions(in block: Int) -> [(entity: Int, mention: Int)] {
    let names = names[block]
    return names.isEmpty ? [] : NamedRuns(blocks[block], names: names).mentions
  }

  private func inline(
    _ block: Block, at index: Int, to writer: inout XMLWriter, _ log: inout LossLog,
    _ field: String = "body"
  ) {
    let names = names[index]
    let named = NamedRuns(block, names: names)
    named.noteLosses(of: names, block, field, in: &log)
    named.write(to: &writer, lineBreak: "br") { content, writer in
      switch content {
      case .mark(let mark): Self.begin(block.marks[mark], &writer)
      case .mention(let entity, let mention):
        Self.begin(entities[entity], as: entities[entity].mentions[mention].text, &writer)
        if hasIDs { writer.attribute("id", Self.id(entity, mention)) }
      }
    }
  }

  /// The identifier of a mention inside the document.
  static func id(_ entity: Int, _ mention: Int) -> String { "m\(entity)-\(mention)" }

  private static func begin(_ mark: Block.Mark, _ writer: inout XMLWriter) {
    guard mark.kind == .link else {
      writer.begin("em")
      if mark.kind != .emphasis { writer.attribute("class", mark.kind.rawValue) }
      return
    }
    writer.begin("a")
    writer.attribute("href", mark.url)
    writer.attribute("title", mark.title)
  }

  private static let elements: [Entity.Kind: String] = [
    .person: "person", .organization: "org", .place: "location", .event: "event",
    .work: "object.title", .group: "org",
  ]

  /// Begins the element for a thing, with its first code.
  ///
  /// A thing without a code that is called otherwise in the text is known by its name.
  static func begin(_ entity: Entity, as text: String? = nil, _ writer: inout XMLWriter) {
    let isPlace = entity.kind == .place
    writer.begin(elements[entity.kind] ?? "org")
    if entity.kind == .group { writer.attribute("class", "group") }
    var reference = entity.identifiers.min { $0.key < $1.key }.map { ($0.key, $0.value) }
    if reference == nil, let text, text != entity.name {
      reference = (NITFScheme.name, entity.name)
    }
    guard let (scheme, code) = reference else { return }
    writer.attribute(isPlace ? "location-code" : "idsrc", isPlace ? code : scheme)
    writer.attribute(isPlace ? "code-source" : "value", isPlace ? scheme : code)
  }

  /// A thing with its name and all its codes.
  static func write(_ entity: Entity, to writer: inout XMLWriter) {
    begin(entity, &writer)
    writer.text(entity.name)
    for (scheme, code) in entity.identifiers.sorted(by: { $0.key < $1.key }).dropFirst() {
      writer.element("alt-code", attributes: [("idsrc", scheme), ("value", code)])
    }
    writer.end()
  }
}
