/// Links that hold none of the words of their cards.
extension StoryLinks {
  /// The most nodes of a card with a link that lies over it.
  private static let largestCard = 240

  /// The link without words that lies over the part of the page which a heading heads.
  func linkOver(_ segment: PageSegment) -> Int? {
    var node = Int(segment.block)
    for _ in 0..<8 where node > 0 {
      let seen = node..<Int(tree.nodes[node].end)
      node = Int(tree.nodes[node].parent)
      let end = Int(tree.nodes[node].end)
      if isLink(node) { return node }
      guard end - node < Self.largestCard else { return nil }
      var found: Int?
      for index in node + 1..<end where !seen.contains(index) {
        // Another heading has a link of its own.
        if tree.nodes[index].tag.headingLevel > 0 { return nil }
        if found == nil, tree.nodes[index].tag == .a { found = index }
      }
      if let found { return hasWords(found) ? nil : found }
    }
    return nil
  }

  private func hasWords(_ element: Int) -> Bool {
    (element..<Int(tree.nodes[element].end)).contains { inner in
      tree.nodes[inner].tag == .text && tree.nodes[inner].textRange.count > 2
    }
  }

  /// Whether an element leads somewhere, as a link or by its data.
  private func isLink(_ node: Int) -> Bool {
    tree.nodes[node].tag == .a || holdsDataLinks && tree.value(.dataHref, of: node) != nil
  }

  /// The element around a text that leads to a story by its data.
  func dataLink(around segment: PageSegment) -> Int? {
    guard holdsDataLinks else { return nil }
    var node = Int(segment.block)
    for _ in 0..<6 where node > 0 {
      let end = Int(tree.nodes[node].end)
      guard end - node < Self.largestCard else { return nil }
      if tree.value(.dataHref, of: node) != nil {
        return (node..<end).contains { tree.nodes[$0].tag == .a } ? nil : node
      }
      node = Int(tree.nodes[node].parent)
    }
    return nil
  }
}
