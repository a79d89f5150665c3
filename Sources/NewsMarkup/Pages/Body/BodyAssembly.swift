/// Makes the blocks of a story from what is in its body, in one pass over its nodes.
///
/// Text comes from the segments that are kept; between them pictures, films, embeds and tables are
/// taken where they stand. All other parts of the page are passed over.
struct BodyAssembly {
  let page: PageText
  let tree: MarkupTree
  let addresses: PageAddresses
  let embeds: EmbedReader
  var verdicts: BodyVerdicts
  var blocks: [Block] = []

  let passages: [Passage]
  let tables: TableReader
  private var media: StoryMedia
  private let entries: [LiveEntry]
  private var nextEntry = 0
  /// The next segment in the body, and the next one of all.
  var kept = 0
  var segment = 0
  var lists = ListCounter()
  /// The last quotation, and whether it holds most of the story.
  var lastQuote = 0
  var isLayoutQuote = false

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
