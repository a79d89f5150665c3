import Testing

@testable import NewsMarkup

@Suite("Feeds")
struct FeedParserTests {
  private func listing(_ source: String, url: String? = nil) throws -> Listing {
    let page = try FeedParser(url: url).parse(source)
    #expect(page.kind == .listing && page.article == nil && page.listings.count == 1)
    return try #require(page.listings.first)
  }

  @Test("RSS gives its own fields, and items with addresses made whole")
  func rss() throws {
    let listing = try listing(FeedFixtures.rss)
    #expect(listing.title == "The Courier & Post")
    #expect(listing.kind == .feed && listing.language == "en-GB")
    #expect(listing.url == "https://courier.example/")
    #expect(listing.summary == "News of the harbour")
    #expect(listing.modified?.edtf == "2031-05-09T22:00:00Z")
    let item = listing.items[0]
    #expect(item.headline == "Bridge opens & ferries stay")
    #expect(item.url == "https://courier.example/a/bridge" && item.id == "courier-1")
    #expect(item.teaser == "A bridge opened on Friday …" && item.isTruncated == true)
    #expect(item.published?.edtf == "2031-05-09T21:05:00+09:00")
    #expect(item.authors.map(\.name) == ["Ann Lee", "Bo Dahl"])
    #expect(item.section == "City" && item.keywords == ["Harbour"])
    #expect(item.image?.url == "https://courier.example/i.jpg" && item.image?.width == 800)
    #expect(item.media.map(\.kind) == [.audio] && item.media[0].byteCount == 1200)
    #expect(item.provenance["authors"]?.key == "dc:creator")
    #expect(listing.items.map(\.rank) == [1, 2])
  }

  @Test("content is a whole story, its marks kept and its links whole")
  func content() throws {
    let article = try #require(try listing(FeedFixtures.rss).items[0].article)
    #expect(article.headline == "Bridge opens & ferries stay")
    #expect(article.body.map(\.kind) == [.paragraph, .heading, .listItem])
    #expect(article.body[0].text == "A bridge opened on Friday.")
    #expect(article.body[0].marks.map(\.url) == ["https://courier.example/map"])
    #expect(article.summary == "A bridge opened on Friday …")
    #expect(article.body.allSatisfy { $0.range == nil })
  }

  @Test("a bad date costs the date alone, and a guid can be the address")
  func badField() throws {
    let item = try listing(FeedFixtures.rss).items[1]
    #expect(item.headline == "No more" && item.published == nil)
    #expect(item.url == "https://courier.example/b")
    #expect(item.authors == [Author(name: "Bo Dahl", kind: .person, email: "bo@courier.example")])
  }

  @Test("RSS 1.0 has its items beside the channel, and a day stays a day")
  func rdf() throws {
    let listing = try listing(FeedFixtures.rdf)
    #expect(listing.title == "Courier")
    #expect(listing.items.map(\.url) == ["https://courier.example/1"])
    #expect(listing.items[0].published?.edtf == "2031-05-09")
    #expect(listing.items[0].id == "https://courier.example/1")
  }

  @Test("Atom's addresses are those of the nearest xml:base")
  func atom() throws {
    let listing = try listing(FeedFixtures.atom)
    #expect(listing.title == "Kureren <b>" && listing.language == "no")
    #expect(listing.nextURL == "https://courier.example/x/?page=2")
    let item = listing.items[0]
    #expect(item.headline == "Bro < båt")
    #expect(item.url == "https://courier.example/x/bro")
    #expect(item.authors[0].url == "https://courier.example/ann")
    #expect(item.media.map(\.url) == ["https://courier.example/x/bro.mp4"])
    #expect(item.teaser == "Kort.")
    let block = try #require(item.article?.body.first)
    #expect(block.text == "Broen er åpen.")
    #expect(block.marks.map(\.kind) == [.emphasis, .link])
    #expect(block.marks[1].url == "https://courier.example/x/deep/kart")
    #expect(listing.items[1].headline == "Bro")
  }

  @Test("JSON Feed gives the same values, text or HTML")
  func json() throws {
    let listing = try listing(FeedFixtures.json)
    #expect(listing.title == "Courier" && listing.language == "en")
    let item = listing.items[0]
    #expect(item.headline == "Bridge & road" && item.url == "https://courier.example/a")
    #expect(item.published?.edtf == "2031-05-09T10:00:00+02:00")
    #expect(item.article?.body.map(\.text) == ["Open.", "Now."])
    #expect(item.media[0].url == "https://courier.example/a.mp3")
    #expect(listing.items[1].id == "2")
    #expect(listing.items[1].article?.body.map(\.text) == ["First.", "Second."])
    #expect(listing.items[1].provenance["teaser"]?.isInferred == true)
  }

  @Test("sitemaps give pages with what news sitemaps say of them")
  func sitemaps() throws {
    let listing = try listing(FeedFixtures.sitemap, url: "https://courier.example/sitemap.xml")
    #expect(listing.kind == .sitemap && listing.source == "Courier" && listing.language == "en")
    let item = listing.items[0]
    #expect(item.url == "https://courier.example/a?x=1&y=2" && item.headline == "Bridge & road")
    #expect(item.published?.edtf == "2031-05-09T10:00:00+02:00")
    #expect(item.modified?.edtf == "2031-05")
    #expect(item.image?.url == "https://courier.example/i.jpg")
    #expect(listing.items[1].url == "https://courier.example/b")
    let source = Array(FeedFixtures.sitemap.utf8)
    let headline = try #require(item.provenance["headline"]?.range)
    #expect(String(decoding: source[headline], as: UTF8.self) == "Bridge &amp; road")
    #expect(
      item.range.map { String(decoding: source[$0], as: UTF8.self) }
        == "https://courier.example/a?x=1&amp;y=2")
    let index = try self.listing(FeedFixtures.index)
    #expect(index.items.map(\.url) == ["https://courier.example/1.xml.gz"])
  }

  @Test("channels of CDF are feeds too, in capital letters")
  func cdf() throws {
    let listing = try listing(FeedFixtures.cdf)
    #expect(listing.title == "Courier" && listing.url == "https://courier.example/")
    #expect(listing.items[0].teaser == "It is open.")
    #expect(listing.items[0].url == "https://courier.example/a")
  }

  @Test(
    "people are named as RSS writes them",
    arguments: [
      ("ann@courier.example (Ann Lee)", "Ann Lee", "ann@courier.example"),
      ("Ann Lee <ann@courier.example>", "Ann Lee", "ann@courier.example"),
      ("Ann Lee (ann@courier.example)", "Ann Lee", "ann@courier.example"),
      ("ann@courier.example", "ann@courier.example", "ann@courier.example"),
    ])
  func people(_ text: String, _ name: String, _ email: String) {
    let authors = FeedPerson.authors(text)
    #expect(authors.map(\.name) == [name])
    #expect(authors.map(\.email) == [email])
  }

  @Test(
    "of several links the last text of RSS and the first alternate of Atom is the address",
    arguments: [
      (
        "<rss><channel><item><link>https://a.example/1</link><link>https://a.example/2</link></item></channel></rss>",
        "https://a.example/2"
      ),
      (
        "<rss><channel><item><link>https://a.example/1</link><atom:link rel='replies' href='https://a.example/r'/></item></channel></rss>",
        "https://a.example/1"
      ),
      (
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><link href='https://a.example/1'/><link href='https://a.example/2'/></entry></feed>",
        "https://a.example/1"
      ),
    ])
  func links(source: String, expected: String) throws {
    #expect(try FeedParser().parse(source).listings.first?.items.first?.url == expected)
  }

  @Test("a page that is no feed is an error, and so is nothing")
  func errors() {
    for (source, code) in [
      ("", NewsError.Code.empty), ("<html><p>Hello</p></html>", .malformed), ("{}", .malformed),
      ("plain", .malformed),
    ] {
      let error = #expect(throws: NewsError.self) { try FeedParser().parse(source) }
      #expect(error?.code == code, "\(source)")
    }
    let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 0x4A, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1]
    #expect(throws: NewsError.self) { try FeedParser().parse(jpeg) }
  }
}
