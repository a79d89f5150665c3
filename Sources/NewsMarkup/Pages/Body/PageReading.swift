/// Puts a page together from its segments and its metadata: its kind, its story and its listings.
struct PageReading {
  private(set) var page = Page(kind: .other)
  private(set) var verdicts: BodyVerdicts

  let body: PageBody
  private let metadata: MetadataReading
  private let parser: HTMLParser
  private let addresses: PageAddresses

  init(_ body: PageBody, _ metadata: MetadataReading, parser: HTMLParser) {
    self.body = body
    self.metadata = metadata
    self.parser = parser
    addresses = PageAddresses(body.tree, page: parser.url ?? metadata.article.url)
    verdicts = BodyVerdicts(count: body.text.segments.count)
  }

  /// Reads the page.
  mutating func read(in source: Span<UInt8>) {
    let embeds = EmbedReader(tree: body.tree, addresses: addresses)
    var judge = BodyJudge(body, embeds: embeds)
    judge.judge(
      headline: metadata.headline, text: metadata.article.headline, byline: metadata.byline)
    verdicts = judge.verdicts
    let finder = StoryLinks(
      page: body.text, tree: body.tree, passages: body.passages, addresses: addresses,
      address: parser.url ?? metadata.article.url)
    let all = finder.links()
    let signs = signs(all, metadata, address: parser.url ?? metadata.article.url)
    page.diagnostics.append(Diagnostic(code: .needsJavaScript, message: "SIGNS \(signs)"))
    var article = metadata.article
    article.body = blocks(in: source)
    page.listings = listings(all.filter { !verdicts.isKept[$0.segment] }, .related, in: source)
    if !article.body.isEmpty {
      page.kind = .article
      page.article = article
    }
  }

  private mutating func blocks(in source: Span<UInt8>) -> [Block] {
    let live = LiveEntries(
      page: body.text, tree: body.tree, addresses: addresses,
      language: metadata.article.language, reference: parser.referenceDate)
    let entries = live.entries(verdicts, isStated: metadata.story?.type == "LiveBlogPosting")
    var assembly = BodyAssembly(body, verdicts, addresses, entries: entries)
    assembly.assemble(headline: metadata.headline, in: source)
    verdicts = assembly.verdicts
    return assembly.blocks
  }

  private mutating func listings(
    _ links: [StoryLink], _ kind: Listing.Kind, in source: Span<UInt8>
  ) -> [Listing] {
    guard !links.isEmpty else { return [] }
    var listings = PageListings(
      body, addresses, language: metadata.article.language, reference: parser.referenceDate)
    let isKept = verdicts.isKept
    return listings.groups(links).compactMap {
      listings.listing($0, kind: kind, isKept: isKept, verdicts: &verdicts, in: source)
    }
  }
}
