extension PageHints {
  /// Compares the segments of a page with the texts that the page states.
  package init(_ page: PageText, _ tree: MarkupTree, in source: Span<UInt8>) {
    let metadata = MetadataReader(tree: tree, url: nil, language: nil, referenceDate: nil)
    let stated = metadata.reading(in: source).linkedBody(in: source)
    self.init(page, tree, statedBody: stated?.text)
  }

  /// Compares the segments of a page with its description and the text that its data state.
  init(_ page: PageText, _ tree: MarkupTree, statedBody stated: [UInt8]?) {
    let text = page.text.span
    if let stated, stated.count >= 200 {
      let windows = TextWindows(stated.span)
      statedBody = page.segments.map { windows.quarters(of: text, $0.text) }
    }
    if let stated = Self.statedDescription(tree) {
      let windows = TextWindows(tree.text.span.extracting(stated))
      description = page.segments.map {
        let start = $0.text.lowerBound
        let quarters = windows.quarters(of: text, start..<min($0.text.upperBound, start + 160))
        return quarters >= 3 ? 2 : quarters > 0 ? 1 : 0
      }
    }
  }

  private static func statedDescription(_ tree: MarkupTree) -> Range<Int>? {
    var found: Range<Int>?
    for index in tree.nodes.indices where tree.nodes[index].tag == .meta {
      guard let name = tree.value(.name, of: index) ?? tree.value(.property, of: index),
        let content = tree.value(.content, of: index), content.count >= 24,
        name.count <= 20, tree.text.span.holds("description", in: name)
      else { continue }
      if content.count > found?.count ?? 0 { found = content }
    }
    return found
  }
}
