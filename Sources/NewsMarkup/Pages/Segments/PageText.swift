/// The text of a page, cut where blocks begin and end.
///
/// The first segment is the page's title, if it has one; all others stand in the order of the page. What
/// browsers show without scripts (`<noscript>`) is text where the page has next to none besides.
package struct PageText: Sendable {
  /// The text of all segments, a line feed behind each; white space folded, and a line feed where a
  /// line was broken inside a segment.
  package private(set) var text: [UInt8] = []
  package private(set) var segments: [PageSegment] = []

  private var current = PageSegment()
  /// Where the text of the current segment begins.
  private var start = 0
  /// Whether nothing but white space came after a line break.
  private var isAfterBreak = false
  /// Whether the text of `<noscript>` counts.
  private var showsNoscript = false

  /// Reads the text of a tree.
  package init(_ tree: MarkupTree) {
    text.reserveCapacity(tree.text.count)
    readTitle(tree)
    let (titleText, titleSegments) = (text.count, segments.count)
    readBody(tree)
    guard text.count - titleText < Self.leastText, Self.noscriptLength(tree) > Self.leastText
    else { return }
    text.removeLast(text.count - titleText)
    segments.removeLast(segments.count - titleSegments)
    start = text.count
    showsNoscript = true
    readBody(tree)
  }

  /// With less text than this a page shows nothing without its scripts: bytes.
  private static let leastText = 1_000

  /// How much text stands in `<noscript>`, in bytes.
  private static func noscriptLength(_ tree: MarkupTree) -> Int {
    let nodes = tree.nodes.span
    var length = 0
    var index = 1
    while index < nodes.count {
      let node = nodes[index]
      guard node.tag == .noscript else {
        index += 1
        continue
      }
      for inner in index..<Int(node.end) where nodes[inner].tag == .text {
        length += nodes[inner].textRange.count
      }
      index = max(index + 1, Int(node.end))
    }
    return length
  }

  private mutating func readTitle(_ tree: MarkupTree) {
    let nodes = tree.nodes.span
    for index in nodes.indices where nodes[index].tag == .title {
      current.block = Int32(index)
      for child in index + 1..<Int(nodes[index].end) where nodes[child].tag == .text {
        append(tree.text.span, nodes[child], at: child, isLink: false, isStrong: false)
      }
      return flush()
    }
  }

  private mutating func readBody(_ tree: MarkupTree) {
    let nodes = tree.nodes.span
    let bytes = tree.text.span
    var blocks: [Int32] = [0]
    var linkEnd = 0
    var strongEnd = 0
    var index = 1
    while index < nodes.count {
      while index >= Int(nodes[Int(blocks[blocks.count - 1])].end), blocks.count > 1 {
        flush()
        blocks.removeLast()
      }
      let node = nodes[index]
      if node.tag == .text {
        if current.firstNode < 0 { current.block = blocks[blocks.count - 1] }
        append(bytes, node, at: index, isLink: index < linkEnd, isStrong: index < strongEnd)
        index += 1
        continue
      }
      if node.tag.isBlock {
        flush()
        blocks.append(Int32(truncatingIfNeeded: index))
      }
      if node.tag.hidesText, !Self.isUnclosed(node, at: index),
        !(showsNoscript && node.tag == .noscript)
      {
        index = Int(node.end)
        continue
      }
      switch node.tag {
      case .a where index >= linkEnd:
        linkEnd = Int(node.end)
        current.linkCount += 1
      case .b, .strong: strongEnd = max(strongEnd, Int(node.end))
      case .br: breakLine()
      default: break
      }
      index += 1
    }
    flush()
  }

  /// Whether an element holds far more than such elements do: a tag was left open inside it, and the
  /// rest of the page has gone into it.
  private static func isUnclosed(_ node: MarkupTree.Node, at index: Int) -> Bool {
    switch node.tag {
    case .button, .video, .audio, .object, .meter, .progress: Int(node.end) - index > 250
    default: false
    }
  }

  /// Adds a run of text to the current segment.
  @inline(__always)
  private mutating func append(
    _ bytes: Span<UInt8>, _ node: MarkupTree.Node, at index: Int, isLink: Bool, isStrong: Bool
  ) {
    let before = text.count
    FoldedText.append(bytes.extracting(node.textRange), to: &text, from: start)
    let added = text.count - before
    guard added > 0 else { return }
    if added > 1 || text[before] > 0x20 {
      isAfterBreak = false
      if current.firstNode < 0 { current.firstNode = Int32(truncatingIfNeeded: index) }
      current.lastNode = Int32(truncatingIfNeeded: index)
      if isLink { current.linkBytes += Int32(truncatingIfNeeded: added) }
      if isStrong { current.strongBytes += Int32(truncatingIfNeeded: added) }
    }
  }

  /// A line break: two of them with nothing between end a paragraph.
  private mutating func breakLine() {
    if text.count == start { return }
    if isAfterBreak { return flush() }
    if text[text.count - 1] == 0x20 { text.removeLast() }
    if text.count > start { text.append(0x0A) }
    isAfterBreak = true
  }

  /// Ends the current segment.
  private mutating func flush() {
    while text.count > start, text[text.count - 1] <= 0x20 { text.removeLast() }
    if text.count > start, current.firstNode >= 0 {
      current.textStart = Int32(truncatingIfNeeded: start)
      current.textEnd = Int32(truncatingIfNeeded: text.count)
      segments.append(current)
      text.append(0x0A)
    }
    start = text.count
    current = PageSegment()
    isAfterBreak = false
  }
}
