extension HTMLParser {
  /// Parses a page that is UTF-8: from the tree to the values.
  func page(of source: Span<UInt8>) -> Page {
    var treeLimits = TreeBuilder.Limits()
    treeLimits.nodes = limits.nodes
    treeLimits.depth = limits.depth
    let tree = HTMLTokenizer.tree(of: source, limits: treeLimits)
    let metadata = MetadataReader(
      tree: tree, url: url, language: language, referenceDate: referenceDate
    ).reading(in: source)
    return Page(kind: .article, article: metadata.article, diagnostics: metadata.diagnostics)
  }
}
