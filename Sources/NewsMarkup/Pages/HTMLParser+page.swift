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
    let body = PageBody(tree, in: source)
    var assembly = PageReading(body, metadata, parser: self)
    assembly.read(in: source)
    var page = assembly.page
    page.diagnostics += tree.diagnostics + metadata.diagnostics
    if includesSegments { page.segments = body.segments(assembly.verdicts) }
    return page
  }
}
