/// The text of a page's article: its segments with their scores, and the blocks made of them.
struct PageBody {
  private let tree: MarkupTree
  private let text: PageText
  /// How likely each segment is body text, as log odds.
  private let scores: [Float]

  /// Reads the text of a page and judges its segments.
  init(_ tree: MarkupTree, in source: Span<UInt8>) {
    self.tree = tree
    text = PageText(tree)
    let labeller = PageLabeller.standard
    let passages = text.passages(of: tree, weights: labeller.weights.words)
    let hints = PageHints(text, tree, in: source)
    scores = labeller.scores(of: text, passages, tree, hints: hints)
  }

  /// The blocks of the article; a heading that repeats the headline is left out.
  func blocks(without headline: String?) -> [Block] {
    text.segments.indices.compactMap { index in
      guard isBody(index) else { return nil }
      let block = block(of: text.segments[index])
      if block.kind == .heading, block.text == headline { return nil }
      return block
    }
  }

  /// All segments with their roles, in the order of the source.
  var allSegments: [Segment] {
    text.segments.indices.compactMap { index in
      let segment = text.segments[index]
      guard tree.nodes[Int(segment.block)].tag != .title else { return nil }
      return Segment(
        role: isBody(index) ? role(of: segment) : .chrome, range: range(of: segment),
        rule: "weights")
    }
  }

  private func isBody(_ index: Int) -> Bool {
    scores[index] > 0 && tree.nodes[Int(text.segments[index].block)].tag != .title
  }

  private func block(of segment: PageSegment) -> Block {
    let role = role(of: segment)
    var block = Block(
      text: String(decoding: text.text[segment.text], as: UTF8.self), range: range(of: segment))
    switch role {
    case .heading:
      block.kind = .heading
      block.level = tree.nodes[Int(segment.block)].tag.headingLevel
    case .listItem:
      block.kind = .listItem
      block.level = max(1, listDepth(of: segment))
    case .quote: block.kind = .quote
    case .preformatted: block.kind = .preformatted
    default: block.kind = .paragraph
    }
    return block
  }

  private func role(of segment: PageSegment) -> Segment.Role {
    var node = Int(segment.block)
    if tree.nodes[node].tag.headingLevel > 0 { return .heading }
    while node > 0 {
      switch tree.nodes[node].tag {
      case .li: return .listItem
      case .blockquote: return .quote
      case .pre: return .preformatted
      case .td, .th: return .body
      default: node = Int(tree.nodes[node].parent)
      }
    }
    return .body
  }

  private func listDepth(of segment: PageSegment) -> Int {
    var node = Int(segment.block)
    var depth = 0
    while node > 0 {
      if tree.nodes[node].tag == .ul || tree.nodes[node].tag == .ol { depth += 1 }
      node = Int(tree.nodes[node].parent)
    }
    return depth
  }

  private func range(of segment: PageSegment) -> Range<Int> {
    let first = tree.nodes[Int(segment.firstNode)].sourceRange
    let last = tree.nodes[Int(segment.lastNode)].sourceRange
    return first.lowerBound..<max(first.lowerBound, last.upperBound)
  }
}
