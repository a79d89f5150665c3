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
        let lost = Self.inline(block.text, block.marks, lineBreak: "br", to: &writer)
        log.add("marks", .notAllowed, count: lost)
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
    case .heading: element("h\(block.headingLevel)", block, to: &writer)
    case .paragraph, .listItem: element("p", block, to: &writer)
    }
    switch block.kind {
    case .table, .figure, .embed, .liveEntry:
      if block.role != nil { log.add("role", .notAllowed) }
    default: break
    }
  }

  private mutating func element(_ name: String, _ block: Block, to writer: inout XMLWriter) {
    writer.begin(name)
    writer.attribute("class", block.role.map(Self.name))
    inline(block, to: &writer)
    writer.end()
  }

  private mutating func inline(_ block: Block, to writer: inout XMLWriter) {
    let lineBreak = block.kind == .preformatted ? nil : "br"
    let lost = Self.inline(
      block.text, block.marks, lineBreak: lineBreak,
      isLinked: block.kind == .liveEntry && block.url != nil, to: &writer)
    log.add("marks", .notAllowed, count: lost)
  }

  /// The class of a role.
  static func name(_ role: Block.Role) -> String { role.rawValue.lowercased() }

  private mutating func quote(_ block: Block, to writer: inout XMLWriter) {
    writer.begin("blockquote")
    writer.attribute("class", block.role.map(Self.name))
    writer.begin("p")
    inline(block, to: &writer)
    writer.end()
    writer.element("cite", block.attribution)
    writer.end()
  }

  private mutating func table(_ block: Block, to writer: inout XMLWriter) {
    writer.begin("table")
    if !block.text.isEmpty { writer.element("caption", block.text) }
    for row in block.rows where !row.isEmpty {
      writer.begin("tr")
      for cell in row {
        Self.begin(cell, &writer)
        let lost = Self.inline(cell.text, cell.marks, lineBreak: "br", to: &writer)
        log.add("rows.marks", .notAllowed, count: lost)
        writer.end()
      }
      writer.end()
    }
    writer.end()
  }

  /// Begins a cell; it goes over as many columns and rows as HTML allows.
  static func begin(_ cell: Block.Cell, _ writer: inout XMLWriter) {
    writer.begin(cell.isHeader ? "th" : "td")
    if cell.columnSpan > 1 { writer.attribute("colspan", min(cell.columnSpan, 1000)) }
    if cell.rowSpan > 1 { writer.attribute("rowspan", min(cell.rowSpan, 65534)) }
  }

  private mutating func figure(_ block: Block, to writer: inout XMLWriter) {
    guard let media = block.media else {
      element("p", block, to: &writer)
      return
    }
    noteLosses(media)
    writer.begin("figure")
    self.media(media, to: &writer)
    let caption = block.caption
    if caption != nil || media.credit != nil {
      writer.begin("figcaption")
      writer.text(caption ?? "")
      if let credit = media.credit {
        if caption != nil { writer.text(" ") }
        writer.element("cite", credit, [("class", "credit")])
      }
      writer.end()
    }
    writer.end()
  }

  private func media(_ media: Media, to writer: inout XMLWriter) {
    if media.kind == .document {
      document(media.url, title: media.title, to: &writer)
      return
    }
    let isImage = media.kind == .image
    writer.begin(isImage ? "img" : media.kind.rawValue)
    writer.attribute("src", media.url ?? (isImage ? "" : nil))
    if isImage { writer.attribute("alt", media.alternativeText ?? "") }
    writer.attribute("title", media.title)
    if media.kind != .audio {
      if let width = media.width, width > 0 { writer.attribute("width", width) }
      if let height = media.height, height > 0 { writer.attribute("height", height) }
    }
    if !isImage { writer.markup("") }
    writer.end()
  }

  /// What only pictures and films have a place for.
  private mutating func noteLosses(_ media: Media) {
    if media.kind != .image, media.alternativeText != nil {
      log.add("media.alternativeText", .noPlace)
    }
    guard media.kind == .audio || media.kind == .document else { return }
    if media.width != nil { log.add("media.width", .noPlace) }
    if media.height != nil { log.add("media.height", .noPlace) }
  }

  /// A frame, or the link to a post; what it is stands in its class.
  private func embed(_ block: Block, to writer: inout XMLWriter) {
    let embed = block.embed
    writer.begin("figure")
    writer.attribute("class", "embed \(embed?.kind.rawValue ?? "other")")
    if embed?.url == nil, embed?.title == nil {
      // There is a caption at most.
    } else if embed?.kind == .post || embed?.url == nil {
      document(embed?.url, title: embed?.title, to: &writer)
    } else {
      writer.begin("iframe")
      writer.attribute("src", embed?.url)
      writer.attribute("title", embed?.title)
      writer.end()
    }
    writer.element("figcaption", block.text.isEmpty ? nil : block.text)
    writer.end()
  }

  /// A link to something that no element shows.
  private func document(_ url: String?, title: String?, to writer: inout XMLWriter) {
    writer.element(
      "a", title ?? url ?? "", [("class", "document"), ("href", url), ("title", title)])
  }

  private mutating func liveEntry(_ block: Block, to writer: inout XMLWriter) {
    writer.begin("h3")
    writer.attribute("class", "liveentry")
    if let timestamp = block.timestamp {
      writer.element("time", timestamp.edtf, [("datetime", timestamp.edtf)])
      writer.text(" ")
    }
    if let url = block.url {
      writer.begin("a")
      writer.attribute("href", url)
    }
    inline(block, to: &writer)
    if block.url != nil { writer.end() }
    writer.end()
  }
}

// MARK: - Text with marks

extension HTMLBlocks {
  /// Writes a text with its marks; returns how many marks have no form.
  static func inline(
    _ text: String, _ marks: [Block.Mark], lineBreak: String?, isLinked: Bool = false,
    to writer: inout XMLWriter
  ) -> Int {
    let runs = InlineRuns(text, Self.ranges(marks, isLinked))
    runs.write(text, to: &writer, lineBreak: lineBreak) { index, writer in
      open(marks[index], &writer)
    }
    return runs.droppedCount
  }

  /// The ranges of marks, empty for those that have no form: a link cannot stand in a link.
  private static func ranges(_ marks: [Block.Mark], _ isLinked: Bool) -> [Range<Int>] {
    var ranges = marks.map(\.range)
    let links = marks.indices.filter { marks[$0].kind == .link && !ranges[$0].isEmpty }
    guard isLinked || links.count > 1 else { return ranges }
    var end = isLinked ? Int.max : 0
    for link in links.sorted(by: {
      (ranges[$0].lowerBound, -ranges[$0].upperBound, $0)
        < (ranges[$1].lowerBound, -ranges[$1].upperBound, $1)
    }) {
      if ranges[link].lowerBound < end {
        ranges[link] = 0..<0
      } else {
        end = ranges[link].upperBound
      }
    }
    return ranges
  }

  private static func open(_ mark: Block.Mark, _ writer: inout XMLWriter) {
    writer.begin(element(mark.kind))
    guard mark.kind == .link else { return }
    writer.attribute("href", mark.url)
    writer.attribute("title", mark.title)
  }

  /// The element of a mark.
  static func element(_ kind: Block.Mark.Kind) -> String {
    switch kind {
    case .link: "a"
    case .emphasis: "em"
    case .strong: "strong"
    case .code: "code"
    case .superscript: "sup"
    case .subscript: "sub"
    }
  }
}
