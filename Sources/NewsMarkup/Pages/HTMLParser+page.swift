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
    var page = Page(kind: .other, diagnostics: tree.diagnostics + metadata.diagnostics)
    var article = metadata.article
    article.body = body.blocks(without: article.headline)
    if !article.body.isEmpty {
      page.kind = .article
      article.readDateline(language: language, reference: referenceDate)
      page.article = article
    }
    for index in page.listings.indices {
      page.listings[index].readDatelines(language: language, reference: referenceDate)
    }
    if includesSegments { page.segments = body.allSegments }
    return page
  }
}
