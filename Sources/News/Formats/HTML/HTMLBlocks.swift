/// The body of an article as HTML in the syntax of XML: what feeds, ninjs and NewsML-G2 carry.
///
/// Blocks become the elements that HTML has for them; a role becomes a class of its name. A caption and
/// its credit are a `figcaption` with a `cite` inside. Items of a list are nested by their level.
package struct HTMLBlocks {
  private var lists = ListNesting()
  private var log = LossLog()

  /// Writes blocks and returns what could not be said.
  @discardableResult
  package static func write(_ blocks: [Block], to writer: inout XMLWriter) -> LossLog {
    var body = HTMLBlocks()
    let blocks = blocks.span
    for index in blocks.indices { body.write(blocks[index], to: &writer) }
    body.lists.close(&writer)
    return body.log
  }

  /// The blocks as bytes of their own.
  package static func data(_ blocks: [Block], _ log: inout LossLog) -> [UInt8] {
    var writer = XMLWriter(isHTML: true)
    log.add(write(blocks, to: &writer), under: "body")
    log.add("body.text", .character, count: writer.replacedCount)
    return writer.bytes
  }

  private mutating func write(_ block: Block, to writer: inout XMLWriter) {
    guard block.kind != .listItem else {
      lists.item(block, &writer) { writer in
        writer.attribute("class", block.role.map(Self.name))
        log.add("marks", .notAllowed, count: Self.inline(block.text, block.marks, to: &writer))
      }
      return
    }
    lists.close(&writer)
    switch block.kind {
    case .quote: quote(block, to: &writer)
    case .table: table(block, to: &writer)
    case .figure: figure(block, to: &writer)
    case .embed: embed(block, to: &writer)
    case .liveEntry: liveEntry(block, to: &writer)
    case .preformatted: element("pre", block, to: &writer)
    case .heading: element("h\(min(max(block.level ?? 2, 1), 6))", block, to: &writer)
    case .paragraph, .listItem: element("p", block, to: &writer)
    }
  }

  private mutating func element(_ name: String, _ block: Block, to writer: inout XMLWriter) {
    writer.begin(name)
    writer.attribute("class", block.role.map(Self.name))
    log.add("marks", .notAllowed, count: Self.inline(block.text, block.marks, to: &writer))
    writer.end()
  }

  private static func name(_ role: Block.Role) -> String { role.rawValue.lowercased() }

  private mutating func quote(_ block: Block, to writer: inout XMLWriter) {
    writer.begin("blockquote")
    writer.attribute("class", block.role.map(Self.name))
    writer.begin("p")
    log.add("marks", .notAllowed, count: Self.inline(block.text, block.marks, to: &writer))
    writer.end()
    writer.element("cite", block.attribution)
    writer.end()
  }

  private mutating func table(_ block: Block, to writer: inout XMLWriter) {
    writer.begin("table")
    if !block.text.isEmpty { writer.element("caption", block.text) }
    for row in block.rows {
      writer.begin("tr")
      for cell in row {
        writer.begin(cell.isHeader ? "th" : "td")
        if cell.columnSpan > 1 { writer.attribute("colspan", min(cell.columnSpan, 1000)) }
        if cell.rowSpan > 1 { writer.attribute("rowspan", min(cell.rowSpan, 65534)) }
        log.add("rows.marks", .notAllowed, count: Self.inline(cell.text, cell.marks, to: &writer))
        writer.end()
      }
      writer.end()
    }
    writer.end()
  }

  private func figure(_ block: Block, to writer: inout XMLWriter) {
    guard let media = block.media else {
      writer.element("p", block.text)
      return
    }
    writer.begin("figure")
    Self.media(media, to: &writer)
    let caption = media.caption ?? (block.text.isEmpty ? nil : block.text)
    if caption != nil || media.credit != nil {
      writer.begin("figcaption")
      writer.text(caption ?? "")
      if let credit = media.credit {
        if caption != nil { writer.text(" ") }
        writer.begin("cite")
        writer.attribute("class", "credit")
        writer.text(credit)
        writer.end()
      }
      writer.end()
    }
    writer.end()
  }

  private static func media(_ media: Media, to writer: inout XMLWriter) {
    guard media.kind == .image else {
      let isDocument = media.kind == .document
      writer.begin(isDocument ? "a" : media.kind.rawValue)
      writer.attribute(isDocument ? "href" : "src", media.url)
      writer.attribute("title", media.title)
      if isDocument { writer.text(media.title ?? media.url ?? "") } else { writer.markup("") }
      writer.end()
      return
    }
    writer.begin("img")
    writer.attribute("src", media.url ?? "")
    writer.attribute("alt", media.alternativeText ?? "")
    writer.attribute("title", media.title)
    if let width = media.width, width > 0 { writer.attribute("width", width) }
    if let height = media.height, height > 0 { writer.attribute("height", height) }
    writer.end()
  }

  private func embed(_ block: Block, to writer: inout XMLWriter) {
    let embed = block.embed
    let title = embed?.title ?? (block.text.isEmpty ? nil : block.text)
    if let url = embed?.url, embed?.kind != .post {
      writer.begin("iframe")
      writer.attribute("src", url)
      writer.attribute("title", title)
      writer.end()
      return
    }
    writer.begin("blockquote")
    writer.attribute("class", "embed")
    if !block.text.isEmpty { writer.element("p", block.text) }
    if let url = embed?.url {
      writer.begin("a")
      writer.attribute("href", url)
      writer.text(embed?.title ?? embed?.provider ?? url)
      writer.end()
    }
    writer.end()
  }

  private mutating func liveEntry(_ block: Block, to writer: inout XMLWriter) {
    writer.begin("h3")
    writer.attribute("class", "liveentry")
    if let timestamp = block.timestamp {
      writer.begin("time")
      writer.attribute("datetime", timestamp.edtf)
      writer.text(timestamp.edtf)
      writer.end()
      writer.text(" ")
    }
    if let url = block.url {
      writer.begin("a")
      writer.attribute("href", url)
    }
    log.add("marks", .notAllowed, count: Self.inline(block.text, block.marks, to: &writer))
    if block.url != nil { writer.end() }
    writer.end()
  }
}

// MARK: - Text with marks

extension HTMLBlocks {
  /// Writes a text with its marks; returns how many marks have no form.
  static func inline(_ text: String, _ marks: [Block.Mark], to writer: inout XMLWriter) -> Int {
    if marks.isEmpty {
      writer.text(text)
      return 0
    }
    let runs = InlineRuns(text, marks.map(\.range))
    for piece in runs.pieces {
      switch piece {
      case .text(let range): writer.text(text, range)
      case .open(let index): open(marks[index], &writer)
      case .close: writer.end()
      }
    }
    return runs.droppedCount
  }

  private static func open(_ mark: Block.Mark, _ writer: inout XMLWriter) {
    switch mark.kind {
    case .link:
      writer.begin("a")
      writer.attribute("href", mark.url)
      writer.attribute("title", mark.title)
    case .emphasis: writer.begin("em")
    case .strong: writer.begin("strong")
    case .code: writer.begin("code")
    case .superscript: writer.begin("sup")
    case .subscript: writer.begin("sub")
    }
  }
}
