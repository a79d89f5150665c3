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
    let body = PageBody(tree, statedBody: metadata.linkedBody(in: source)?.text)
    var reading = PageReading(body, metadata, parser: self)
    reading.read(in: source)
    var page = reading.page
    page.article?.readDateline(language: language, reference: referenceDate)
    for index in page.listings.indices {
      page.listings[index].readDatelines(language: language, reference: referenceDate)
    }
    page.diagnostics = tree.diagnostics + metadata.diagnostics
    if includesSegments { page.segments = body.segments(reading.verdicts) }
    return page
  }
}
