extension PageText {
  /// The segments as passages of text, with their words read.
  package func passages(of tree: MarkupTree, weights: borrowing WordWeights) -> DumpText {
    let texts = segments.map { segment in
      let tag = tree.nodes[Int(segment.block)].tag
      return MarkedText(
        range: segment.text, headingLevel: Int32(tag.headingLevel), isListItem: tag == .li,
        isQuote: tag == .blockquote)
    }
    return DumpText(texts, in: text.span, weights: weights)
  }
}
