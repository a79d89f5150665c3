extension BodyAssembly {
  /// The block of a table of which the body has a good part.
  mutating func table(_ index: Int) -> Block? {
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
  func preformatted(_ index: Int, in source: Span<UInt8>) -> Block? {
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
