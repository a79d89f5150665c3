extension BodyAssembly {
  /// Adds the block of a segment, or joins it to the item of a list that it goes on with.
  mutating func append(_ index: Int, in source: Span<UInt8>) {
    let segment = page.segments[index]
    let context = BodyContext(of: Int(segment.block), in: tree, embeds)
    var inline = InlineText(tree, addresses)
    inline.append(
      Int(segment.firstNode), through: Int(segment.lastNode), inside: Int(segment.block))
    let role = verdicts.roles[index]
    if role == .listItem, context.item == lists.item, lists.isOpen(at: index),
      joinItem(inline, segment)
    {
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
  private mutating func quote(_ block: inout Block, _ context: BodyContext, _ segment: PageSegment)
  {
    if isLayout(context.quote, from: kept) { return }
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
  private mutating func isLayout(_ quote: Int, from first: Int) -> Bool {
    if quote == lastQuote { return isLayoutQuote }
    let end = Int(tree.nodes[quote].end)
    var inside = 0
    var index = first
    while index < page.segments.count, Int(page.segments[index].firstNode) < end, inside <= 4_000 {
      if verdicts.isKept[index] { inside += page.segments[index].text.count }
      index += 1
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
