import Testing

@testable import NewsMarkup

@Suite("Listings of a page")
struct PageListingTests {
  private static let headlines = [
    "The ferry has a new captain who cannot swim", "Bridge toll will rise again in the autumn",
    "Library lends tools to those who have none", "A goat has eaten the minutes of the council",
    "Rain stops the market for the third time", "School wins the reed cup after nine years",
  ]

  private static func cards(_ count: Int) -> String {
    headlines.prefix(count).enumerated().map { number, headline in
      """
      <li class="card"><a href="/2031/05/0\(number + 1)/story-\(number + 1)-of-the-island?utm=1">
      <img src="/t/\(number + 1).jpg" alt="A"></a><h3><a
      href="/2031/05/0\(number + 1)/story-\(number + 1)-of-the-island?utm=1">\(headline)</a></h3>
      <p>It has been told in the town for a week now that this would happen, and now it did so…</p>
      <time datetime="2031-05-0\(number + 1)">\(number + 1) May</time></li>
      """
    }.joined()
  }

  @Test("related stories are data and no text of the story")
  func related() throws {
    var page = BodyPage()
    page.below = "<section class=more><h2>Related stories</h2><ul>\(Self.cards(3))</ul></section>"
    let read = try page.page()
    #expect(read.kind == .article)
    let listing = try #require(read.listings.first)
    #expect(read.listings.count == 1)
    #expect(listing.kind == .related)
    #expect(listing.title == "Related stories")
    #expect(listing.items.map(\.headline) == Self.headlines.prefix(3).map { $0 })
    #expect(listing.items.map(\.rank) == [1, 2, 3])
    let item = listing.items[1]
    #expect(
      item.url == "https://www.example-times.test/2031/05/02/story-2-of-the-island?utm=1")
    #expect(item.published?.description == "2031-05-02")
    #expect(item.image?.url == "https://www.example-times.test/t/2.jpg")
    #expect(item.isTruncated == true)
    let source = Array(page.source.utf8)
    let range = try #require(item.range)
    #expect(String(decoding: source[range], as: UTF8.self).hasPrefix(Self.headlines[1]))
    let texts = try #require(read.article?.body).map(\.text)
    #expect(texts.first == BodyPage.first)
    #expect(texts.last == BodyPage.last)
    #expect(!texts.contains { text in Self.headlines.contains { text.contains($0) } })
  }

  @Test("menus and footers are no listings")
  func menus() throws {
    var page = BodyPage()
    page.below = """
      <nav><ul>\(Self.cards(3))</ul></nav><div class="tags"><a href="/tag/clay-and-tiles">All about
      clay and tiles</a> <a href="/tag/river">All about the river</a></div>
      """
    #expect(try page.page().listings.isEmpty)
  }

  @Test("a section front is a listing and no article")
  func front() throws {
    let source = """
      <html lang="en"><head><title>Island | Example Times</title>
      <meta property="og:type" content="website"></head><body><nav><a href="/">Home</a></nav><main>
      <h1>Island</h1><ul>\(Self.cards(6))</ul></main></body></html>
      """
    let page = try HTMLParser(url: "https://www.example-times.test/island").parse(source)
    #expect(page.kind == .listing)
    #expect(page.article == nil)
    let listing = try #require(page.listings.first)
    #expect(listing.kind == .index)
    #expect(listing.items.map(\.headline) == Self.headlines)
    #expect(listing.items.allSatisfy { $0.teaser?.hasPrefix("It has been told") == true })
  }

  @Test("a page without news is neither")
  func other() throws {
    let page = try HTMLParser().parse(
      "<body><form><input name=q> <button>Go</button></form></body>")
    #expect(page.kind == .other)
    #expect(page.article == nil)
    #expect(page.listings.isEmpty)
  }
}
