extension MetadataReading {
  /// The text of the story that structured data or scripts state, paragraph by paragraph.
  ///
  /// A body reader uses it where the page shows no text of its own. JSON-LD comes first, then the
  /// state of the page's framework, which is only looked for when it is needed.
  ///
  /// - Parameters:
  ///   - tree: The page's tree.
  ///   - source: The page.
  /// - Returns: The paragraphs with the place that states them; `nil` when nothing does.
  func statedBody(
    _ tree: MarkupTree, in source: Span<UInt8>
  ) -> (paragraphs: [String], origin: Provenance.Origin)? {
    if let linked = linkedBody(in: source) {
      let paragraphs = ScriptState.paragraphs(ofText: linked.text)
      if !paragraphs.isEmpty { return (paragraphs, linked.origin) }
    }
    let paragraphs = ScriptState(tree).paragraphs(in: source)
    return paragraphs.isEmpty ? nil : (paragraphs, .init(source: .script))
  }

  /// The value of `articleBody` in the page's JSON-LD, as it stands there.
  func linkedBody(
    in source: Span<UInt8>
  ) -> (text: [UInt8], origin: Provenance.Origin)? {
    guard let story, let value = data.value("articleBody", of: story.reference, in: source) else {
      return nil
    }
    let block = data.blocks[value.block]
    let text = block.utf8(value.token, in: source)
    guard !text.isEmpty else { return nil }
    let range = block.tokens[value.token].range
    return (text, .init(source: .jsonLD, range: range, key: "\(story.type).articleBody"))
  }
}
