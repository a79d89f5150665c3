import News

/// What is left of the blocks of a story in the elements of a format.
struct BlockProjection {
  /// The vocabularies that bodies are written in.
  enum Vocabulary {
    case html, nitf, tei
  }

  private let vocabulary: Vocabulary
  private var names: [[InlineProjection.Name]]
  private var lists: [(isNumbered: Bool, next: Int)] = []
  private(set) var blocks: [Block] = []
  /// The mentions that are left, with the entity of each.
  private(set) var mentions: [(entity: Int, mention: Entity.Mention)] = []

  init(_ vocabulary: Vocabulary, _ body: [Block], _ entities: [Entity] = []) {
    self.vocabulary = vocabulary
    names = Array(repeating: [], count: body.count)
    for (entity, value) in entities.enumerated() {
      for (mention, place) in value.mentions.enumerated() {
        guard let block = place.block, body.indices.contains(block) else { continue }
        names[block].append(
          InlineProjection.Name(range: place.range, entity: entity, mention: mention))
      }
    }
    for (index, block) in body.enumerated() {
      if block.kind != .listItem { lists = [] }
      add(block, names[index])
    }
  }

  private mutating func add(_ block: Block, _ names: [InlineProjection.Name]) {
    switch block.kind {
    case .paragraph: text(Block(role: block.role), block, names)
    case .heading:
      let level = min(max(block.level ?? 2, 1), 6)
      text(Block(kind: .heading, role: block.role, level: level), block, names)
    case .listItem: item(block, names)
    case .quote: quote(block, names)
    case .preformatted: preformatted(block)
    case .table: table(block)
    case .figure: figure(block)
    case .embed: embed(block)
    case .liveEntry: liveEntry(block, names)
    }
  }

  /// Adds a block with the text of another, unless the text is blank.
  private mutating func text(
    _ kept: Block, _ block: Block, _ names: [InlineProjection.Name], isLinked: Bool = false
  ) {
    var kept = kept
    let inline = InlineProjection(block.text, marks(block.marks, isLinked), names: names)
    guard !inline.text.isEmpty || kept.timestamp != nil else { return }
    kept.text = inline.text
    kept.marks = inline.marks
    if vocabulary == .tei { kept.role = nil }
    if kept.kind == .liveEntry, kept.url == nil { takeAddress(&kept) }
    let bytes = Array(inline.text.utf8)
    for (range, name) in inline.names where kept.kind != .preformatted {
      let text = String(decoding: bytes[range], as: UTF8.self)
      mentions.append(
        (name.entity, Entity.Mention(block: blocks.count, range: range, text: text)))
    }
    blocks.append(kept)
  }

  /// A link over all of an entry's text is the entry's own address.
  private func takeAddress(_ block: inout Block) {
    let whole = 0..<block.text.utf8.count
    guard let index = block.marks.firstIndex(where: { $0.kind == .link && $0.range == whole })
    else { return }
    block.url = block.marks.remove(at: index).url
  }

  /// The marks that have an element; in HTML a link cannot stand in a link.
  private func marks(_ marks: [Block.Mark], _ isLinked: Bool = false) -> [Block.Mark] {
    var end = isLinked ? Int.max : 0
    let order = marks.indices.sorted {
      (marks[$0].range.lowerBound, -marks[$0].range.upperBound, $0)
        < (marks[$1].range.lowerBound, -marks[$1].range.upperBound, $1)
    }
    var dropped: Set<Int> = []
    for index in order where marks[index].kind == .link && vocabulary == .html {
      if marks[index].range.isEmpty { continue }
      if marks[index].range.lowerBound < end {
        dropped.insert(index)
      } else {
        end = marks[index].range.upperBound
      }
    }
    return marks.indices.filter { !dropped.contains($0) }.map { index in
      var mark = marks[index]
      mark.url = address(mark.url)
      mark.title = vocabulary == .tei ? nil : mark.title.map(TextForm.xml)
      return mark
    }
  }

  private func address(_ url: String?) -> String? {
    vocabulary == .tei ? url.map(WebAddress.identifier) : url.map(TextForm.xml)
  }

  /// Items lie one level deeper than the one before at most; NITF numbers the first one only.
  private mutating func item(_ block: Block, _ names: [InlineProjection.Name]) {
    let level = min(max(block.level ?? 1, 1), lists.count + 1, 16)
    let isNumbered = block.ordinal != nil
    while lists.count > level { lists.removeLast() }
    if lists.count == level, lists[level - 1].isNumbered != isNumbered { lists.removeLast() }
    if lists.count < level { lists.append((isNumbered, block.ordinal ?? 1)) }
    let ordinal = vocabulary == .nitf ? lists[level - 1].next : block.ordinal
    lists[level - 1].next = (ordinal ?? 0) + 1
    text(
      Block(
        kind: .listItem, role: block.role, level: level, ordinal: isNumbered ? ordinal : nil),
      block, names)
  }

  private mutating func quote(_ block: Block, _ names: [InlineProjection.Name]) {
    let attribution = TextForm.line(block.attribution)
    text(Block(kind: .quote, role: block.role, attribution: attribution), block, names)
  }

  private mutating func preformatted(_ block: Block) {
    let marks = vocabulary == .nitf ? [] : marks(block.marks)
    let inline = InlineProjection(block.text, marks, isVerbatim: true)
    guard !inline.text.isEmpty else { return }
    let role = vocabulary == .tei ? nil : block.role
    blocks.append(
      Block(kind: .preformatted, role: role, text: inline.text, marks: inline.marks))
  }

  private mutating func table(_ block: Block) {
    let isHTML = vocabulary == .html
    let rows = block.rows.filter { !$0.isEmpty }.map { row in
      row.map { cell in
        let inline = InlineProjection(cell.text, marks(cell.marks))
        return Block.Cell(
          text: inline.text, isHeader: cell.isHeader,
          columnSpan: min(max(cell.columnSpan, 1), isHTML ? 1_000 : .max),
          rowSpan: min(max(cell.rowSpan, 1), isHTML ? 65_534 : .max), marks: inline.marks)
      }
    }
    guard !rows.isEmpty else { return }
    blocks.append(Block(kind: .table, text: TextForm.line(block.text) ?? "", rows: rows))
  }

  private mutating func figure(_ block: Block) {
    guard let media = block.media else { return }
    var kept = Media(kind: media.kind, url: address(media.url))
    kept.caption = TextForm.line(media.caption)
    switch vocabulary {
    case .tei:
      kept.kind = .image
      guard kept != Media() else { return }
    case .nitf:
      kept = Self.nitf(media)
    case .html:
      kept.title = media.title.map(TextForm.xml)
      kept.credit = TextForm.line(media.credit)
      if media.kind == .image { kept.alternativeText = media.alternativeText.map(TextForm.xml) }
      if media.kind == .image || media.kind == .video {
        kept.width = media.width
        kept.height = media.height
      }
    }
    blocks.append(Block(kind: .figure, media: kept))
  }

  /// What NITF keeps of a picture, film or sound.
  static func nitf(_ media: Media) -> Media {
    Media(
      kind: media.kind, url: media.url.map(TextForm.xml), title: media.title.map(TextForm.xml),
      caption: TextForm.line(media.caption), credit: TextForm.line(media.credit),
      alternativeText: media.alternativeText.map(TextForm.xml),
      mediaType: media.mediaType.map(TextForm.xml), width: media.width, height: media.height)
  }

  private mutating func embed(_ block: Block) {
    guard vocabulary != .tei else {
      let words = [block.text.isEmpty ? block.embed?.title : block.text, block.embed?.url]
      if let text = TextForm.line(words.compactMap(\.self).joined(separator: " ")) {
        blocks.append(Block(text: text))
      }
      return
    }
    let embed = Block.Embed(
      kind: block.embed?.kind ?? .other, url: address(block.embed?.url),
      title: block.embed?.title.map(TextForm.xml))
    blocks.append(Block(kind: .embed, text: TextForm.line(block.text) ?? "", embed: embed))
  }

  private mutating func liveEntry(_ block: Block, _ names: [InlineProjection.Name]) {
    if vocabulary == .tei {
      text(Block(kind: .heading, level: 2), block, names)
      return
    }
    text(
      Block(kind: .liveEntry, timestamp: block.timestamp, url: block.url.map(TextForm.xml)),
      block, names, isLinked: block.url != nil)
  }
}
