import News
import Testing

@Suite("Listings and the articles they lead to")
struct ListingMatchTests {
  private let day = Timestamp(year: 2031, month: 5, day: 9)
  private var bridge: Article {
    Article(
      url: "https://www.courier.example/news/bridge/", headline: "Bridge opens over the harbour",
      published: day,
      body: [
        Block(
          text: "A bridge over the harbour opened on Friday, two years late. It cost twice the sum."
        )
      ])
  }
  private var library: Article {
    Article(
      headline: "Library buys a boat", published: day,
      body: [
        Block(
          text: "The city library has bought a boat to bring books to the islands of the fjord.")
      ])
  }

  @Test(
    "an address is the same story, however it is written",
    arguments: [
      "http://courier.example/news/bridge", "https://m.courier.example/news/bridge/#top",
      "https://courier.example/news/bridge/?utm_source=feed&fbclid=1",
      "HTTPS://Courier.Example:443/news/%62ridge/index.html", "//courier.example/news/bridge",
    ])
  func addresses(_ url: String) {
    #expect(StoryAddress(url) == StoryAddress("https://www.courier.example/news/bridge/"))
    let match = StoryIndex([library, bridge]).match(Listing.Item(url: url))
    #expect(match?.article == 1)
    #expect(match?.evidence == [.url])
  }

  @Test("a query that names the story stays")
  func queries() {
    #expect(StoryAddress("https://a.example/?id=1") != StoryAddress("https://a.example/?id=2"))
    #expect(StoryAddress("bridge.html") == nil)
    #expect(StoryAddress("") == nil)
  }

  @Test("a teaser that is cut at some byte is the beginning of its article")
  func teasers() throws {
    let index = StoryIndex([bridge, library])
    let item = Listing.Item(
      teaser: "The city library has bought a boat to bring bo…", published: day)
    let match = try #require(index.match(item))
    #expect(match.article == 1)
    #expect(match.evidence == [.teaser, .date])
    #expect(match.score > 0.85 && match.score < 1)
    #expect(
      index.match(Listing.Item(teaser: "The city library has bought a car for the islands")) == nil)
  }

  @Test("a teaser is found behind the dateline, and in the second paragraph")
  func datelines() {
    var article = library
    article.dateline = Dateline(text: "OSLO, May 9 (Reuters) -", range: 0..<23)
    article.body[0].text = "OSLO, May 9 (Reuters) - " + article.body[0].text
    article.body.insert(Block(text: "By our reporter"), at: 0)
    let index = StoryIndex([article])
    let teaser = "The city library has bought a boat to bring books"
    #expect(index.match(Listing.Item(teaser: "OSLO, May 9 (Reuters) - " + teaser))?.article == 0)
    article.body.removeFirst()
    #expect(StoryIndex([article]).match(Listing.Item(teaser: teaser))?.article == 0)
  }

  @Test("a headline counts whatever its marks, and days apart speak against it")
  func headlines() throws {
    let index = StoryIndex([bridge, library])
    let item = Listing.Item(headline: "BRIDGE opens – over the harbour!")
    let plain = try #require(index.match(item))
    #expect(plain.article == 0 && plain.evidence == [.headline])
    var late = item
    late.published = Timestamp(year: 2033, month: 1, day: 1)
    let doubted = try #require(index.match(late))
    #expect(doubted.score < plain.score)
    #expect(index.match(Listing.Item(headline: "Bridge opens…")) == nil)
    #expect(index.match(Listing.Item(headline: "Bridge opens over the…"))?.article == 0)
  }

  @Test("what many articles share is no evidence")
  func boilerplate() {
    let articles = (0..<40).map { number in
      Article(
        url: "https://a.example/\(number)", headline: "Weather forecast for the week",
        body: [Block(text: "This text is only for our readers who have paid.")])
    }
    let index = StoryIndex(articles)
    #expect(index.match(Listing.Item(headline: "Weather forecast for the week")) == nil)
    #expect(index.match(Listing.Item(teaser: "This text is only for our readers who have")) == nil)
    #expect(
      index.match(
        Listing.Item(headline: "Weather forecast for the week", url: "https://a.example/7"))?
        .article == 7)
  }

  @Test("an article may be barred")
  func barred() {
    let item = Listing.Item(headline: "Library buys a boat")
    #expect(StoryIndex([library, library]).match(item, where: { $0 != 0 })?.article == 1)
  }
}

@Suite("A listing over time")
struct ListingHistoryTests {
  private func listing(_ items: [(String, String?)]) -> Listing {
    Listing(kind: .feed, items: items.map { Listing.Item(headline: $0.0, url: $0.1) })
  }

  @Test("what is new, what is called otherwise and what has gone is told once")
  func changes() {
    var history = ListingHistory()
    let first = history.update(
      with: listing([("Bridge opens", "https://a.example/1"), ("Boat", nil)]),
      at: Timestamp(year: 2031, month: 5, day: 9))
    #expect(first.map(\.kind) == [.new, .new])
    let second = history.update(
      with: listing([
        ("New", "https://a.example/2"), ("Bridge opens late", "http://www.a.example/1/"),
        ("Boat", nil),
      ]), at: Timestamp(year: 2031, month: 5, day: 10))
    #expect(second.map(\.kind) == [.new, .headline])
    #expect(second[1].formerHeadline == "Bridge opens")
    let third = history.update(with: listing([("New", "https://a.example/2")]))
    #expect(third.map(\.kind) == [.gone, .gone])
    #expect(third.map(\.item.headline) == ["Bridge opens late", "Boat"])
    let fourth = history.update(with: listing([("New", "https://a.example/2"), ("Boat", nil)]))
    #expect(fourth.map(\.kind) == [.returned])
    #expect(history.update(with: listing([("New", "https://a.example/2"), ("Boat", nil)])).isEmpty)
    #expect(history.entries.map(\.isListed) == [false, true, true])
    #expect(history.entries[0].formerHeadlines == ["Bridge opens"])
    #expect(history.entries[0].firstSeen?.edtf == "2031-05-09")
    #expect(history.entries[0].lastSeen?.edtf == "2031-05-10")
  }

  @Test("a dump without addresses and a feed with them are one listing")
  func mixed() {
    var history = ListingHistory()
    _ = history.update(with: listing([("Bridge opens", nil)]))
    #expect(history.update(with: listing([("Bridge opens", "https://a.example/1")])).isEmpty)
    let other = history.update(
      with: listing([
        ("Bridge opens", "https://a.example/1"), ("Bridge opens", "https://a.example/2"),
      ]))
    #expect(other.map(\.kind) == [.new])
  }
}
