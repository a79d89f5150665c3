/// Makes the blocks of a story from what is in its body, in one pass over its nodes.
///
/// Text comes from the segments that are kept; between them pictures, films, embeds and tables are
/// taken where they stand. All other parts of the page are passed over.
struct BodyAssembly {
  let page: PageText
  let tree: MarkupTree
  let addresses: PageAddresses
  let embeds: EmbedReader
  private(set) var verdicts: BodyVerdicts
  private(set) var blocks: [Block] = []

  private let passages: [Passage]
  private let tables: TableReader
  private var media: StoryMedia
  private let entries: [LiveEntry]
  private var nextEntry = 0
  /// The next segment in the body, and the next one of all.
  private var kept = 0
  private var segment = 0
  private var lists = ListCounter()
  /// The last quotation, and whether it holds most of the story.
  private var lastQuote = 0
  private var isLayoutQuote = false

  init(
    _ body: PageBody, _ verdicts: BodyVerdicts, _ addresses: PageAddresses,
    entries: [LiveEntry]
  ) {
    page = body.text
    tree = body.tree
    passages = body.passages
    self.verdicts = verdicts
    self.addresses = addresses
    self.entries = entries
    embeds = EmbedReader(tree: tree, addresses: addresses)
    tables = TableReader(tree: tree, addresses: addresses)
    media = StoryMedia(page, tree, passages, addresses)
    for entry in entries {
      if let title = entry.title { self.verdicts.drop(title, as: .heading, .liveEntry) }
    }
  }

  /// Makes the blocks.
  ///
  /// - Parameters:
  ///   - headline: The element of the headline, where it is known.
  ///   - source: The page.
  mutating func assemble(headline: Int?, in source: Span<UInt8>) {
    guard let range = region(headline) else { return }
    segment = page.segments.first.map { tree.nodes[Int($0.block)].tag == .title ? 1 : 0 } ?? 0
    kept = segment
    var index = range.lowerBound
    let textStart = firstKept.map { Int(page.segments[$0].firstNode) } ?? 0
    let headEnd = headline.map { Int(tree.nodes[$0].end) } ?? 0
    while index < range.upperBound {
      advance(to: index)
      let node = tree.nodes[index]
      if node.tag.isText {
        if kept < page.segments.count, Int(page.segments[kept].firstNode) == index {
          append(kept, in: source)
        }
        index += 1
        continue
      }
      if nextEntry < entries.count, entries[nextEntry].node <= index { openEntry() }
      let end = Int(node.end)
      let hasText = kept < page.segments.count && Int(page.segments[kept].firstNode) < end
      if hasText {
        if node.tag == .table, let table = table(index) {
          blocks.append(table)
          index = end
        } else if node.tag == .pre, let block = preformatted(index, in: source) {
          blocks.append(block)
          index = end
        } else {
          index += 1
        }
        continue
      }
      if Self.isUnit(node.tag) {
        // Over the headline only a figure is the story's; below it any picture may be.
        let needsFigure = index < textStart && index < headEnd
        blocks += media.blocks(in: index, firstSegment: segment, needsFigure: needsFigure)
        index = end
      } else if node.tag.hidesText && node.tag != .noscript {
        index = end
      } else {
        index += 1
      }
    }
  }

  /// Whether an element without text of the story is looked at as a whole.
  private static func isUnit(_ tag: Tag) -> Bool {
    switch tag {
    case .img, .picture, .ampImage, .noscript: true
    default: tag.isBlock
    }
  }

  private var firstKept: Int? { verdicts.isKept.firstIndex(of: true) }

  /// The nodes of the story: from its headline, or its first text, to the end of the element that holds
  /// its last text.
  private func region(_ headline: Int?) -> Range<Int>? {
    guard let first = firstKept, let last = verdicts.isKept.lastIndex(of: true) else { return nil }
    var start = Int(page.segments[first].block)
    if let headline, headline < start {
      // The innermost element that holds both.
      while start > 0, start > headline || Int(tree.nodes[start].end) <= headline {
        start = Int(tree.nodes[start].parent)
      }
    } else {
      start = Int(tree.nodes[start].parent)
    }
    let holder = Int(tree.nodes[Int(page.segments[last].block)].parent)
    let end = max(Int(tree.nodes[holder].end), Int(page.segments[last].lastNode) + 1)
    return start + 1..<max(start + 1, end)
  }

  private mutating func advance(to index: Int) {
    while segment < page.segments.count, Int(page.segments[segment].firstNode) < index {
      segment += 1
    }
    kept = max(kept, segment)
    while kept < page.segments.count, !verdicts.isKept[kept] { kept += 1 }
  }

  private mutating func openEntry() {
    let entry = entries[nextEntry]
    nextEntry += 1
    var block = Block(kind: .liveEntry, timestamp: entry.time, url: entry.url)
    if let title = entry.title {
      block.text = String(decoding: page.text[page.segments[title].text], as: UTF8.self)
      let node = tree.nodes[Int(page.segments[title].firstNode)].sourceRange
      let last = tree.nodes[Int(page.segments[title].lastNode)].sourceRange
      block.range = node.lowerBound..<max(node.upperBound, last.upperBound)
    } else {
      block.range = tree.nodes[entry.timeNode].sourceRange
    }
    blocks.append(block)
  }
}

// MARK: - Text

extension BodyAssembly {
  /// Adds the block of a segment, or joins it to the item of a list that it goes on with.
  private mutating func append(_ index: Int, in source: Span<UInt8>) {
    let segment = page.segments[index]
    let context = BodyContext(of: Int(segment.block), in: tree, embeds)
    var inline = InlineText(tree, addresses)
    inline.append(
      Int(segment.firstNode), through: Int(segment.lastNode), inside: Int(segment.block))
    let role = verdicts.roles[index]
    if role == .listItem, context.item == lists.item, lists.isOpen(at: index), joinItem(inline, segment) {
      lists.last = index
      return
    }
    var block = Block(
      text: inline.text, marks: inline.marks, range: range(of: segment, in: source))
    switch role {
    case .heading:
      block.kind = .heading
      block.level = tree.nodes[Int(segment.block)].tag.headingLevel
      // A heading is set in strong type anyway.
      block.marks.removeAll { $0.kind == .strong && $0.range.count == block.text.utf8.count }
    case .listItem where isItem(context.item, index):
      block.kind = .listItem
      block.level = max(1, context.listDepth)
      block.ordinal = lists.ordinal(of: context.item, in: tree)
      lists.item = context.item
      lists.last = index
    case .quote: quote(&block, context, segment)
    case .preformatted: block.kind = .preformatted
    default: block.kind = .paragraph
    }
    block.role = self.role(of: index, block, context)
    if block.kind == .quote, block.text.isEmpty { return }
    blocks.append(block)
  }

  /// Adds the text of a further segment to the last item of a list.
  private mutating func joinItem(_ inline: InlineText, _ segment: PageSegment) -> Bool {
    guard let last = blocks.last, last.kind == .listItem else { return false }
    let shift = last.text.utf8.count + 1
    blocks[blocks.count - 1].text += "\n" + inline.text
    blocks[blocks.count - 1].marks += inline.marks.map { mark in
      var mark = mark
      mark.range = mark.range.lowerBound + shift..<mark.range.upperBound + shift
      return mark
    }
    if let range = last.range {
      let end = Int(tree.nodes[Int(segment.lastNode)].sourceEnd)
      blocks[blocks.count - 1].range = range.lowerBound..<max(range.upperBound, end)
    }
    return true
  }

  /// Whether an `li` is an item of a list, and not a part of the page's layout: it has few texts, and no
  /// headings.
  private func isItem(_ item: Int, _ index: Int) -> Bool {
    let end = Int(tree.nodes[item].end)
    var count = 0
    var position = index
    while position < page.segments.count, Int(page.segments[position].firstNode) < end {
      if verdicts.isKept[position] {
        if verdicts.roles[position] == .heading { return false }
        // The items of an inner list are no text of this one.
        if isInner(position, item) { break }
        count += 1
      }
      if count > 3 { return false }
      position += 1
    }
    if index > 0, verdicts.isKept[index - 1], verdicts.roles[index - 1] == .heading,
      Int(page.segments[index - 1].firstNode) > item
    {
      return false
    }
    return true
  }

  private func isInner(_ position: Int, _ item: Int) -> Bool {
    var node = Int(page.segments[position].block)
    while node > item {
      if tree.nodes[node].tag == .li { return true }
      node = Int(tree.nodes[node].parent)
    }
    return false
  }

  /// Makes a block a quotation; a line in it that names the speaker goes to the one before.
  private mutating func quote(_ block: inout Block, _ context: BodyContext, _ segment: PageSegment) {
    if isLayout(context.quote) { return }
    block.kind = .quote
    if isAttribution(segment, inside: context.quote), let last = blocks.last, last.kind == .quote,
      last.attribution == nil
    {
      var name = Substring(block.text)
      while let first = name.unicodeScalars.first, "—–- ―".unicodeScalars.contains(first) {
        name = name.dropFirst()
      }
      blocks[blocks.count - 1].attribution = String(name)
      block.text = ""
    }
  }

  /// Whether a `blockquote` holds most of the story, and is no quotation.
  private mutating func isLayout(_ quote: Int) -> Bool {
    if quote == lastQuote { return isLayoutQuote }
    let end = Int32(truncatingIfNeeded: tree.nodes[quote].end)
    var inside = 0
    for index in page.segments.indices where verdicts.isKept[index] {
      let segment = page.segments[index]
      if Int(segment.firstNode) > quote, segment.firstNode < end { inside += segment.text.count }
    }
    lastQuote = quote
    isLayoutQuote = inside > 4_000
    return isLayoutQuote
  }

  /// Whether a segment of a quotation is the line with whose words they are.
  private func isAttribution(_ segment: PageSegment, inside quote: Int) -> Bool {
    guard segment.text.count <= 160 else { return false }
    var node = Int(tree.nodes[Int(segment.firstNode)].parent)
    while node > quote {
      switch tree.nodes[node].tag {
      case .cite where Int(segment.lastNode) < Int(tree.nodes[node].end): return true
      case .footer, .figcaption: return true
      default: break
      }
      if BodyWords.meaning(of: node, in: tree).contains(.attribution) { return true }
      node = Int(tree.nodes[node].parent)
    }
    return false
  }

  /// What a block is for.
  private func role(of index: Int, _ block: Block, _ context: BodyContext) -> Block.Role? {
    let meaning = context.meaning
    if passages[index].phrase?.kind == .editorsNote || meaning.contains(.correction) {
      return meaning.contains(.correction) || NoteWords.isCorrection(block.text)
        ? .correction : .editorsNote
    }
    if meaning.contains(.editorsNote), block.kind == .paragraph { return .editorsNote }
    if block.kind == .quote || context.aside > 0 || block.kind == .paragraph,
      meaning.contains(.pullQuote)
    {
      return .pullQuote
    }
    if meaning.contains(.keyPoints), block.kind == .listItem { return .keyPoint }
    if blocks.allSatisfy({ $0.text.isEmpty }), block.kind == .paragraph || block.kind == .heading,
      meaning.contains(.standfirst)
    {
      return .standfirst
    }
    if meaning.contains(.sidebar) || context.aside > 0, block.kind != .quote { return .sidebar }
    return nil
  }

  /// Where a segment stands in the source, without white space around it.
  private func range(of segment: PageSegment, in source: Span<UInt8>) -> Range<Int> {
    let first = tree.nodes[Int(segment.firstNode)].sourceRange
    let last = tree.nodes[Int(segment.lastNode)].sourceRange
    var lower = first.lowerBound
    var upper = min(max(first.upperBound, last.upperBound), source.count)
    while lower < upper, source[lower] <= 0x20 { lower += 1 }
    while upper > lower, source[upper - 1] <= 0x20 { upper -= 1 }
    return lower..<upper
  }
}

// MARK: - Tables and preformatted text

extension BodyAssembly {
  /// The block of a table of which the body has a good part.
  private mutating func table(_ index: Int) -> Block? {
    let end = Int(tree.nodes[index].end)
    var all = 0
    var inside = 0
    var position = segment
    while position < page.segments.count, Int(page.segments[position].firstNode) < end {
      let count = page.segments[position].text.count
      all += count
      if verdicts.isKept[position] { inside += count }
      position += 1
    }
    guard inside * 2 >= all, let block = tables.block(of: index) else { return nil }
    for position in segment..<position {
      let isCaption = tree.nodes[Int(page.segments[position].block)].tag == .caption
      if isCaption, verdicts.isKept[position] {
        blocks.append(
          Block(text: String(decoding: page.text[page.segments[position].text], as: UTF8.self)))
      }
      verdicts.keep(position, as: .table, .table)
    }
    return block
  }

  /// The block of a `pre`, with its line ends and spaces.
  private func preformatted(_ index: Int, in source: Span<UInt8>) -> Block? {
    var bytes: [UInt8] = []
    for inner in index..<Int(tree.nodes[index].end) {
      switch tree.nodes[inner].tag {
      case .text: bytes += tree.text[tree.nodes[inner].textRange]
      case .br: bytes.append(0x0A)
      case .p, .div, .table, .li: return nil
      default: break
      }
    }
    var text = bytes.filter { $0 != 0x0D }[...]
    while let last = text.last, last <= 0x20 { text.removeLast() }
    while text.first == 0x0A { text.removeFirst() }
    guard !text.isEmpty else { return nil }
    return Block(
      kind: .preformatted, text: String(decoding: text, as: UTF8.self),
      range: tree.nodes[index].sourceRange)
  }
}

/// Counts the items of numbered lists.
private struct ListCounter {
  /// The item whose first segment came last, and its last segment.
  var item = 0
  var last = -1
  /// The lists that are open, and the number of the last item of each.
  private var open: [(list: Int, number: Int)] = []

  /// Whether a segment follows the last one of the item.
  func isOpen(at index: Int) -> Bool { item > 0 && index > last }

  /// The number of an item; `nil` in a list without numbers.
  mutating func ordinal(of item: Int, in tree: MarkupTree) -> Int? {
    let list = Int(tree.nodes[item].parent)
    guard tree.nodes[list].tag == .ol else { return nil }
    while let last = open.last, last.list != list, Int(tree.nodes[last.list].end) <= item {
      open.removeLast()
    }
    let stated = tree.string(.value, of: item).flatMap { Int($0) }
    if let last = open.last, last.list == list {
      let number = stated ?? last.number &+ 1
      open[open.count - 1].number = number
      return number
    }
    let number = stated ?? tree.string(.start, of: list).flatMap { Int($0) } ?? 1
    open.append((list, number))
    return number
  }
}

/// The words that open a correction.
private enum NoteWords {
  static func isCorrection(_ text: String) -> Bool {
    let bytes = text.utf8.span
    return words.contains {
      ByteWords.matches($0, in: bytes, at: 0, end: bytes.count, ignoringCase: true)
    }
  }

  private static let words = [
    "correction", "clarification", "korrektur", "berichtigung", "rectificati", "correctif",
    "fe de erratas", "correcci", "correzione", "rettelse", "errata", "correctie", "sprostowanie",
    "corrigendum", "訂正", "바로잡습니다", "an earlier version", "this story has been corrected",
    "this article has been corrected",
  ]
}
