import ModelGenerators
import Testing

@testable import News
@testable import NewsMarkup

/// What a feed says of a story, as `FeedParser` reads it of any feed.
private struct FeedFacts: Equatable {
  var id: String?
  var url: String?
  var headline: String?
  var teaser: String?
  var published: Timestamp?
  var modified: Timestamp?
  var authors: [Author] = []
  var keywords: [String] = []
  var blocks: [Block] = []

  /// What a format keeps of a story.
  init(of story: Article, in format: ListingFormat) {
    let isAtom = format.name == "atom"
    let id = story.id ?? story.url
    self.id = isAtom ? id.map(WebAddress.identifier) : id
    url = story.url
    headline = story.headline
    teaser = story.summary
    if isAtom {
      published = story.published.flatMap { $0.isFullDateTime ? $0 : nil }
      modified = Timestamp(edtf: (story.modified ?? story.published).demandedDateTime)
      authors = story.authors.map { Author(name: $0.name, email: $0.email, url: $0.url) }
    } else {
      published = story.published
      modified = story.modified
      authors = story.authors.map { Author(name: $0.name) }
    }
    keywords = story.sections.prefix(1) + story.keywords
    blocks = BlockProjection(.html, story.body).blocks
  }

  /// What was read.
  init(of item: Listing.Item) {
    (id, url, headline, teaser) = (item.id, item.url, item.headline, item.teaser)
    (published, modified, keywords) = (item.published, item.modified, item.keywords)
    authors = item.authors.map { Author(name: $0.name, email: $0.email, url: $0.url) }
    blocks = (item.article?.body ?? []).map { block in
      var block = block
      block.range = nil
      return block
    }
  }
}

@Suite("Feeds are read as what they were made of")
struct FeedProjectionTests {
  private static let formats: [ListingFormat] = [.rss, .atom]

  /// A feed of stories whose bodies are texts.
  private func feed(_ seed: Int) -> Listing {
    let items = (0..<3).map { number in
      var generator = StoryGenerator(seed: UInt64(seed * 3 + number), texts: .plain)
      var story = generator.article()
      story.url = "https://example.org/\(seed)/\(number)"
      story.headline = story.headline ?? "Story \(number)"
      // Of a story without a summary feeds have none, and the reader takes the first words instead.
      story.summary = story.summary ?? "Summary \(number)"
      for index in story.authors.indices { story.authors[index].name = "Ann Lee \(index)" }
      story.body.removeAll { ![.paragraph, .heading].contains($0.kind) }
      for index in story.body.indices {
        story.body[index].role = nil
        story.body[index].text = "Story \(number), block \(index). " + story.body[index].text
        story.body[index].marks = []
      }
      return Listing.Item(story)
    }
    return Listing(
      title: "Today", language: "en", kind: .feed, url: "https://example.org/", items: items)
  }

  @Test("ids, addresses, titles, dates, authors, tags and texts", arguments: formats)
  func facts(format: ListingFormat) throws {
    for seed in 0..<120 {
      let feed = feed(seed)
      let read = try FeedParser().parse(feed.data(as: format)).listings[0]
      try #require(read.items.count == feed.items.count)
      for (written, item) in zip(feed.items, read.items) {
        let story = try #require(written.article)
        #expect(FeedFacts(of: item) == FeedFacts(of: story, in: format), "feed \(seed)")
      }
    }
  }

  @Test("a feed that was read is written as the same bytes again", arguments: formats)
  func stability(format: ListingFormat) throws {
    for seed in 0..<120 {
      let first = try FeedParser().parse(feed(seed).data(as: format)).listings[0]
      let bytes = first.data(as: format)
      let second = try FeedParser().parse(bytes).listings[0]
      #expect(second.data(as: format) == bytes, "feed \(seed)")
    }
  }

  @Test("tables and packages of items come back", arguments: 0..<120)
  func items(seed: Int) throws {
    let feed = feed(seed)
    let table = try Listing(feed.data(as: .csv), as: .csv)
    #expect(table.items.map(\.headline) == feed.items.map(\.headline))
    #expect(table.data(as: .csv) == feed.data(as: .csv))
    let package = try Listing(feed.data(as: .newsML), as: .newsML)
    #expect(package.items.map(\.headline) == feed.items.map(\.headline))
    #expect(package.items.map(\.url) == feed.items.map(\.url))
    #expect(
      package.data(as: .newsML)
        == (try Listing(package.data(as: .newsML), as: .newsML)).data(as: .newsML))
    let linked = try Listing(feed.data(as: .jsonLD), as: .jsonLD)
    #expect(linked.items.map(\.headline) == feed.items.map(\.headline))
    #expect(linked.items.map(\.url) == feed.items.map(\.url))
    #expect(
      linked.items.map { $0.authors.map(\.name) }
        == feed.items.map { ($0.article?.authors ?? []).map(\.name) })
    #expect(
      linked.data(as: .jsonLD)
        == (try Listing(linked.data(as: .jsonLD), as: .jsonLD)).data(as: .jsonLD))
  }
}
