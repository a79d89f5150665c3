/// Puts a page together from its segments and its metadata: its kind, its story and its listings.
struct PageReading {
  private(set) var page = Page(kind: .other)
  private(set) var verdicts: BodyVerdicts

  private let body: PageBody
  private let metadata: MetadataReading
  private let parser: HTMLParser
  private let addresses: PageAddresses
  /// The page's own address.
  private let address: String?
  /// The stories that the page's data list.
  private let stated: StatedItems

  init(
    _ body: PageBody, _ metadata: MetadataReading, parser: HTMLParser, in source: Span<UInt8>
  ) {
    self.body = body
    self.metadata = metadata
    self.parser = parser
    address = parser.url ?? metadata.article.url
    addresses = PageAddresses(body.tree, page: address)
    stated = StatedItems(metadata.data, base: addresses.base, in: source)
    verdicts = BodyVerdicts(count: body.text.segments.count)
  }

  /// What speaks for a page of one story, and what for a page that lists many.
  mutating func signs() -> PageSigns {
    judge()
    return PageSigns(body, verdicts, metadata, links: storyLinks(), address: address)
  }

  private func storyLinks() -> [StoryLink] {
    StoryLinks(body, LinkAddress(addresses, page: address), stated: stated).links()
  }

  private mutating func judge() {
    let embeds = EmbedReader(tree: body.tree, addresses: addresses)
    var judge = BodyJudge(body, embeds: embeds)
    judge.judge(
      headline: metadata.headline, text: metadata.article.headline, byline: metadata.byline)
    verdicts = judge.verdicts
  }

  /// Reads the page.
  mutating func read(in source: Span<UInt8>) {
    judge()
    let links = storyLinks()
    let signs = PageSigns(body, verdicts, metadata, links: links, address: address)
    if signs.isListing, readListings(links, in: source) { return }
    readArticle(in: source)
    page.listings = listings(links.filter { !verdicts.isKept[$0.segment] }, .related)
    if page.article == nil, signs.stories >= 4, !page.listings.isEmpty {
      page.kind = .listing
      for index in page.listings.indices { page.listings[index].kind = .index }
      describeListings()
    } else if page.article == nil, page.listings.isEmpty,
      let listing = stated.listing(language: metadata.article.language)
    {
      page.kind = .listing
      page.listings = [listing]
      describeListings()
    }
  }

  /// Reads a page that lists stories; returns whether it has any.
  private mutating func readListings(_ links: [StoryLink], in source: Span<UInt8>) -> Bool {
    let whole = verdicts
    for index in verdicts.isKept.indices where verdicts.isKept[index] {
      verdicts.drop(index, as: .chrome, .weights)
    }
    page.listings = listings(links, .index)
    guard areHeadlines(links) else {
      page.listings = []
      verdicts = whole
      return false
    }
    page.kind = .listing
    WholePosts(body, addresses).add(to: &page.listings, links, in: source)
    describeListings()
    return true
  }

  /// Gives the listings of a page that is nothing else the address of the page, who publishes it, and
  /// where it goes on; the longest is titled as the page where it has no title of its own.
  private mutating func describeListings() {
    let next = NextPage(tree: body.tree, addresses: addresses, address: address).url()
    for index in page.listings.indices {
      page.listings[index].url = address
      page.listings[index].source = metadata.article.publisher?.name
    }
    // Pages go on with their longest list.
    let longest = page.listings.indices.max {
      page.listings[$0].items.count < page.listings[$1].items.count
    }
    guard let longest else { return }
    page.listings[longest].nextURL = next
    if page.listings[longest].title == nil {
      page.listings[longest].title = metadata.article.headline
    }
  }

  /// Whether the listings have as many items as a page of news, with as many words as headlines have.
  private func areHeadlines(_ links: [StoryLink]) -> Bool {
    let items = page.listings.reduce(0) { $0 + $1.items.count }
    let words = links.reduce(0) { $0 + StoryLinks.words(body.passages[$1.segment]) }
    return items >= 3 && (words >= 2 * links.count || links.count(where: \.isStated) >= 3)
  }

  private mutating func readArticle(in source: Span<UInt8>) {
    var article = metadata.article
    let stated = StatedBlocks(body: body)
    if let text = stated.text(verdicts, metadata, in: source),
      !stated.keepShown(text.paragraphs, in: &verdicts, besides: metadata.headline)
    {
      article.body = StatedBlocks.blocks(text.paragraphs)
      article.provenance["body"] = text.origin
    } else {
      article.body = blocks(in: source)
    }
    guard article.body.contains(where: { !$0.text.isEmpty || $0.kind == .table }) else { return }
    page.kind = .article
    page.article = article
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

  private mutating func listings(_ links: [StoryLink], _ kind: Listing.Kind) -> [Listing] {
    guard !links.isEmpty else { return [] }
    let listings = PageListings(
      body, addresses, links, stated: stated, language: metadata.article.language,
      reference: parser.referenceDate)
    let isKept = verdicts.isKept
    var seen: Set<[String?]> = []
    return listings.groups(links, kind, isKept: isKept).compactMap {
      var listing = listings.listing($0, kind: kind, isKept: isKept, verdicts: &verdicts)
      if kind == .related { dropOwn(&listing) }
      // Pages that are shown in parts print a list anew with each.
      guard let listing, kind != .related || seen.insert(listing.items.map(\.url)).inserted else {
        return nil
      }
      return listing
    }
  }

  /// Takes the page's own story, under another address, out of what stands beside it.
  private func dropOwn(_ listing: inout Listing?) {
    guard let headline = metadata.article.headline.map(StatedText.key), headline.utf8.count > 5
    else { return }
    listing?.items.removeAll { $0.headline.map(StatedText.key) == headline }
    if listing?.items.isEmpty ?? true { listing = nil }
    for index in (listing?.items ?? []).indices { listing?.items[index].rank = index + 1 }
  }
}
