import News

/// Makes blocks of the elements and texts of a body as they come, whatever format they are of.
///
/// White space is folded but in preformatted text. What stands between blocks is a paragraph of its own.
struct BlockBuilder {
  private(set) var blocks: [Block] = []
  /// The names of things, with the block in which each stands.
  private(set) var names: [(entity: Entity, block: Int)] = []

  private let vocabulary: BlockVocabulary
  private var frames: [BlockVocabulary.Part?] = []
  private var current: Block?
  private var text = BlockText()
  private var lists: [(isNumbered: Bool, next: Int)] = []
  private var quoteStart: Int?
  private var quoteRole: Block.Role?
  private var quotes = 0
  private var figure: Media?
  /// What an open figure is: a figure, something shown from elsewhere, or the story's own.
  private var figureUse = FigureUse.figure
  /// Media that the document has as a whole.
  private(set) var media: [Media] = []
  private var embedKind = Block.Embed.Kind.other
  private var table: Block?
  private var tables = 0
  /// How many columns and rows the cell that is open covers.
  private var cell = Block.Cell(text: "")

  init(_ vocabulary: BlockVocabulary) {
    self.vocabulary = vocabulary
  }

  /// Takes the start of an element; false when nothing inside it matters.
  mutating func start(_ name: String, _ attribute: (String) -> String?) -> Bool {
    var part = vocabulary.part(name, attribute)
    if case .heading = part, tables > 0 { part = .caption }
    if part == .skipped { return false }
    if part == .media(.document) {
      // Its text says once more what it is.
      media(.document, attribute)
      return false
    }
    frames.append(part)
    switch part {
    case .mark(let kind):
      let url = kind == .link ? attribute("href") ?? attribute("target") : nil
      text.open(.mark(Block.Mark(kind: kind, range: 0..<0, url: url, title: attribute("title"))))
    case .name(let kind): text.open(.name(Self.entity(kind, attribute)))
    case .time:
      if current?.kind == .heading || current?.kind == .liveEntry { time(attribute) }
    case .lineBreak: text.breakLine()
    case .row: if tables == 1 { table?.rows.append([]) }
    case .media(let kind): media(kind, attribute)
    case .embed: embed(attribute)
    // A credit inside a caption ends it.
    case .caption, .credit: if figure != nil { finishFigureText() } else { finishText() }
    case let part?: block(part, attribute)
    case nil: break
    }
    return true
  }

  /// Takes the end of the element that was started last.
  mutating func end() {
    guard let part = frames.popLast() else { return }
    switch part {
    case .mark, .name: text.close()
    case .caption: take { builder, text in builder.setCaption(text) }
    case .credit: take { builder, text in builder.setCredit(text) }
    case .cell(let isHeader): endCell(isHeader)
    case .time: if current?.timestamp != nil { text = BlockText() }
    case .list:
      finishText()
      if !lists.isEmpty { lists.removeLast() }
    case .quote:
      finishText()
      quotes -= 1
      quoteRole = nil
    case .table: endTable()
    case .figure: endFigure()
    case .paragraph where current?.kind == .listItem || tables > 0: break
    case .paragraph, .heading, .liveEntry, .item, .preformatted, .container: finishText()
    default: break
    }
  }

  /// Takes a run of text.
  mutating func add(_ bytes: Span<UInt8>) {
    text.append(bytes, isVerbatim: current?.kind == .preformatted)
  }

  /// Takes the end of the body.
  mutating func finish() {
    finishText()
    endFigure()
  }
}

// MARK: - Blocks

extension BlockBuilder {
  private mutating func block(
    _ part: BlockVocabulary.Part, _ attribute: (String) -> String?
  ) {
    // A paragraph inside an item or a cell is its text.
    if part == .paragraph, tables > 0 || current?.kind == .listItem && text.isEmpty { return }
    if case .cell = part {
      text = BlockText()
      let columns = attribute("colspan") ?? attribute("cols")
      let rows = attribute("rowspan") ?? attribute("rows")
      cell.columnSpan = max(columns.flatMap { Int($0) } ?? 1, 1)
      cell.rowSpan = max(rows.flatMap { Int($0) } ?? 1, 1)
      return
    }
    if tables > 0, part != .table { return }
    finishText()
    let role = attribute("class").flatMap(Self.role)
    switch part {
    case .paragraph:
      current = quotes > 0 ? Block(kind: .quote, role: role ?? quoteRole) : Block(role: role)
    case .heading(let level): current = Block(kind: .heading, role: role, level: level)
    case .liveEntry: current = Block(kind: .liveEntry, role: role)
    case .preformatted: current = Block(kind: .preformatted, role: role)
    case .quote:
      quotes += 1
      quoteStart = blocks.count
      quoteRole = role
      current = Block(kind: .quote, role: role)
    case .list(let isNumbered):
      let first = (attribute("start") ?? attribute("seqnum")).flatMap { Int($0) }
      lists.append((isNumbered, first ?? 1))
    case .item: item(role, attribute)
    case .table:
      tables += 1
      if tables == 1 { table = Block(kind: .table) }
    case .figure:
      let words = attribute("class")?.split(separator: " ").map(String.init) ?? []
      figure = Self.figure(attribute)
      figureUse = words.lazy.compactMap(FigureUse.init(rawValue:)).first ?? .figure
      let kinds = [attribute("media-type")].compactMap(\.self) + words
      embedKind = kinds.lazy.compactMap(Block.Embed.Kind.init(rawValue:)).first ?? .other
    default: break
    }
  }

  private mutating func item(_ role: Block.Role?, _ attribute: (String) -> String?) {
    if lists.isEmpty { lists.append((false, 1)) }
    let last = lists.count - 1
    var ordinal: Int?
    if lists[last].isNumbered {
      ordinal = (attribute("value") ?? attribute("n")).flatMap { Int($0) } ?? lists[last].next
      lists[last].next = (ordinal ?? 0) &+ 1
    }
    current = Block(kind: .listItem, role: role, level: lists.count, ordinal: ordinal)
  }

  private static let roles: [String: Block.Role] = Dictionary(
    uniqueKeysWithValues: Block.Role.allCases.map { ($0.rawValue.lowercased(), $0) })

  /// The role that is among the words of a class.
  private static func role(_ words: String) -> Block.Role? {
    words.split(separator: " ").lazy.compactMap { roles[$0.lowercased()] }.first
  }

  /// Ends the block whose text is being read; nothing where there is none.
  private mutating func finishText() {
    let finished = text.finish()
    text = BlockText()
    var block = current ?? (quotes > 0 ? Block(kind: .quote, role: quoteRole) : Block())
    let isNamed = current?.kind == .liveEntry && block.timestamp != nil
    current = nil
    guard !finished.text.isEmpty || isNamed else { return }
    block.text = finished.text
    block.marks = finished.marks
    if block.kind == .liveEntry { Self.takeAddress(&block) }
    for var entity in finished.names {
      for index in entity.mentions.indices { entity.mentions[index].block = blocks.count }
      names.append((entity, blocks.count))
    }
    blocks.append(block)
  }

  /// The address of a live entry is a link over all of its text.
  private static func takeAddress(_ block: inout Block) {
    let whole = 0..<block.text.utf8.count
    guard let index = block.marks.firstIndex(where: { $0.kind == .link && $0.range == whole })
    else {
      return
    }
    block.url = block.marks.remove(at: index).url
  }

  /// Hands what was read last to something that is no block.
  private mutating func take(_ use: (inout BlockBuilder, String) -> Void) {
    let finished = text.finish().text
    text = BlockText()
    if !finished.isEmpty { use(&self, finished) }
  }

  private mutating func time(_ attribute: (String) -> String?) {
    let stated = attribute("datetime") ?? attribute("norm")
    guard let stated, let timestamp = Timestamp(stated: stated) else {
      return
    }
    current?.timestamp = timestamp
  }
}

// MARK: - Tables

extension BlockBuilder {
  private mutating func endCell(_ isHeader: Bool) {
    guard tables == 1 else { return }
    let finished = text.finish()
    text = BlockText()
    cell.text = finished.text
    cell.isHeader = isHeader
    cell.marks = finished.marks
    if table?.rows.isEmpty ?? true { table?.rows.append([]) }
    let last = (table?.rows.count ?? 1) - 1
    table?.rows[last].append(cell)
    cell = Block.Cell(text: "")
  }

  private mutating func endTable() {
    tables -= 1
    guard tables == 0, var block = table else { return }
    table = nil
    text = BlockText()
    block.rows.removeAll(where: \.isEmpty)
    if !block.rows.isEmpty { blocks.append(block) }
  }
}

// MARK: - Figures

extension BlockBuilder {
  /// What a figure is for, as its class says.
  enum FigureUse: String {
    case figure, embed, story
  }

  private static func figure(_ attribute: (String) -> String?) -> Media {
    let kind = attribute("media-type").flatMap { Media.Kind(rawValue: $0) }
    return Media(kind: kind ?? .image)
  }

  private mutating func media(_ kind: Media.Kind?, _ attribute: (String) -> String?) {
    let isAlone = figure == nil
    if isAlone { finishText() }
    var media = figure ?? Media()
    if let kind { media.kind = kind }
    let address = attribute("src") ?? attribute("source") ?? attribute("url") ?? attribute("href")
    media.url = address ?? media.url
    if media.url?.isEmpty ?? false { media.url = nil }
    media.alternativeText = attribute("alt") ?? attribute("alternate-text")
    if media.alternativeText?.isEmpty ?? false { media.alternativeText = nil }
    media.title = attribute("title") ?? attribute("name")
    media.mediaType = attribute("mime-type") ?? attribute("type")
    media.width = attribute("width").flatMap { Int($0) }
    media.height = attribute("height").flatMap { Int($0) }
    if isAlone {
      if media != Media() { blocks.append(Block(kind: .figure, media: media)) }
    } else {
      figure = media
    }
  }

  private mutating func endFigure() {
    finishFigureText()
    guard let media = figure else { return }
    figure = nil
    switch figureUse {
    case .story: self.media.append(media)
    case .embed:
      let embed = Block.Embed(kind: embedKind, url: media.url, title: media.title)
      blocks.append(Block(kind: .embed, text: media.caption ?? "", embed: embed))
    case .figure: if media != Media() { blocks.append(Block(kind: .figure, media: media)) }
    }
  }

  /// Text in a figure that is in no caption.
  private mutating func finishFigureText() {
    guard figure != nil else { return }
    take { builder, text in builder.setCaption(text) }
  }

  private mutating func embed(_ attribute: (String) -> String?) {
    guard let url = attribute("src"), !url.isEmpty else { return }
    if figure != nil, figureUse == .embed {
      figure?.url = url
      figure?.title = attribute("title")
      return
    }
    finishText()
    let embed = Block.Embed(kind: .other, url: url, title: attribute("title"))
    blocks.append(Block(kind: .embed, embed: embed))
  }

  private mutating func setCaption(_ text: String) {
    if tables > 0 {
      table?.text = text
    } else if figure != nil {
      let before = figure?.caption.map { $0 + " " } ?? ""
      figure?.caption = before + text
    } else {
      blocks.append(Block(text: text))
    }
  }

  private mutating func setCredit(_ text: String) {
    if figure != nil {
      figure?.credit = text
    } else if quotes > 0, let last = blocks.indices.last, last >= quoteStart ?? 0 {
      blocks[last].attribution = text
    } else {
      blocks.append(Block(text: text))
    }
  }

  private static func entity(_ kind: Entity.Kind, _ attribute: (String) -> String?) -> Entity {
    var entity = Entity(kind: kind, name: attribute("key") ?? "")
    let scheme = attribute("idsrc") ?? attribute("code-source")
    if let code = attribute("value") ?? attribute("location-code") {
      if scheme == NITFScheme.name {
        entity.name = code
      } else {
        entity.identifiers[scheme ?? "code"] = code
      }
    }
    for address in attribute("ref")?.split(separator: " ") ?? [] {
      guard let known = ConceptScheme.code(of: String(address)) else { continue }
      entity.identifiers[known.scheme] = known.code
    }
    return entity
  }
}
