/// The whole texts that an index of a blog prints of its posts.
struct WholePosts {
  let page: PageText
  let tree: MarkupTree
  let passages: [Passage]
  let addresses: PageAddresses

  init(_ body: PageBody, _ addresses: PageAddresses) {
    page = body.text
    tree = body.tree
    passages = body.passages
    self.addresses = addresses
  }

  /// Fewer posts are teasers that happen to be long, in paragraphs and words.
  private static let fewestPosts = 2
  private static let fewestParagraphs = 3
  private static let fewestWords = 80
  private static let paragraphWords = 12

  /// Gives items the stories that stand whole in their part of the page.
  ///
  /// A text counts as whole where its element calls itself the text of a story, it has paragraphs, and it
  /// neither ends in dots nor leads to the rest of itself.
  func add(to listings: inout [Listing], _ links: [StoryLink], in source: Span<UInt8>) {
    var elements: [String: Int] = [:]
    for link in links where elements[link.url] == nil {
      elements[link.url] = story(of: link)
    }
    guard elements.count >= Self.fewestPosts else { return }
    for listing in listings.indices {
      for index in listings[listing].items.indices {
        var item = listings[listing].items[index]
        guard let element = item.url.flatMap({ elements[$0] }) else { continue }
        item.article = article(element, of: item, in: source)
        listings[listing].items[index] = item
      }
    }
  }

  /// The element with the whole text of a story; `nil` where there is none, or only its beginning.
  private func story(of link: StoryLink) -> Int? {
    let found = (link.unit..<link.end).first {
      BodyWords.meaning(of: $0, in: tree).contains(.story)
    }
    guard let found, isWhole(found, link) else { return nil }
    return found
  }

  private func isWhole(_ element: Int, _ link: StoryLink) -> Bool {
    let end = Int(tree.nodes[element].end)
    var index = link.segment
    while index < page.segments.count, Int(page.segments[index].firstNode) <= element { index += 1 }
    var paragraphs = 0
    var words = 0
    var isCut = false
    while index < page.segments.count, Int(page.segments[index].firstNode) < end {
      let count = StoryLinks.words(passages[index])
      if count >= Self.paragraphWords { paragraphs += 1 }
      words += count
      let text = page.text[page.segments[index].text]
      isCut = text.suffix(3).elementsEqual("…".utf8) || text.suffix(3).elementsEqual("...".utf8)
      index += 1
    }
    guard paragraphs >= Self.fewestParagraphs, words >= Self.fewestWords, !isCut else {
      return false
    }
    return !(element..<end).contains { node in
      tree.nodes[node].tag == .a && addresses.link(node, in: tree) == link.url
    }
  }

  private func article(
    _ element: Int, of item: Listing.Item, in source: Span<UInt8>
  ) -> Article? {
    let range = tree.nodes[element].sourceRange
    var html: [UInt8] = []
    html.reserveCapacity(range.count)
    for index in range.clamped(to: source.indices) { html.append(source[index]) }
    let blocks = StoryFragment(html, base: addresses.base).blocks()
    guard blocks.contains(where: { !$0.text.isEmpty }) else { return nil }
    var article = Article(
      url: item.url, headline: item.headline, authors: item.authors, published: item.published,
      body: blocks)
    article.provenance["body"] = .init(source: .markup, range: range)
    return article
  }
}
