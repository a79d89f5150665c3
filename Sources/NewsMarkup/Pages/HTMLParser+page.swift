extension HTMLParser {
  /// Parses a page that is UTF-8: from the tree to the values.
  func page(of source: Span<UInt8>) -> Page {
    let (body, metadata) = contents(of: source)
    let tree = body.tree
    var reading = PageReading(body, metadata, parser: self, in: source)
    reading.read(in: source)
    var page = reading.page
    page.article?.readDateline(language: language, reference: referenceDate)
    if includesDates { page.article?.readDates(language: language) }
    for index in page.listings.indices {
      page.listings[index].readDatelines(language: language, reference: referenceDate)
      if removesTracking { page.listings[index].removeTracking() }
    }
    page.diagnostics = tree.diagnostics + metadata.diagnostics
    if includesSegments { page.segments = body.segments(reading.verdicts) }
    return page
  }

  /// The signs by which a page of one story is told from one that lists many, for training.
  package func signs(of source: [UInt8]) -> PageSigns {
    let (body, metadata) = contents(of: source.span)
    var reading = PageReading(body, metadata, parser: self, in: source.span)
    return reading.signs()
  }

  private func contents(of source: Span<UInt8>) -> (PageBody, MetadataReading) {
    var treeLimits = TreeBuilder.Limits()
    treeLimits.nodes = limits.nodes
    treeLimits.depth = limits.depth
    let tree = HTMLTokenizer.tree(of: source, limits: treeLimits)
    let metadata = MetadataReader(
      tree: tree, url: url, language: language, referenceDate: referenceDate
    ).reading(in: source)
    return (PageBody(tree, statedBody: metadata.linkedBody(in: source)?.text), metadata)
  }
}
