import NewsMarkup
import Testing

@Suite("Section fronts")
struct SectionFrontTests {
  @Test("each block of a home page is a listing with its title")
  func blocks() throws {
    let page = try SectionFronts.page(SectionFronts.home, path: "/")
    #expect(page.kind == .listing)
    #expect(page.article == nil)
    #expect(page.listings.map(\.title) == ["Island", "Harbour", "Most read"])
    #expect(page.listings.map(\.items.count) == [3, 2, 2])
    #expect(page.listings.allSatisfy { $0.source == "Example Times" && $0.language == "en" })
    let item = try #require(page.listings.first?.items.first)
    #expect(item.image?.alternativeText == "Near the river")
    #expect(item.url == SectionFronts.site + "/island/ferry-has-new-captain")
  }

  @Test("a short headline counts where others stand in the same shape")
  func short() throws {
    let page = try SectionFronts.page(SectionFronts.home, path: "/")
    #expect(page.listings.first?.items.last?.headline == "Goat on roof")
  }

  @Test(
    "section fronts are read in any script",
    arguments: [
      ("ja", SectionFronts.japanese, 4, "学校が九年ぶりに優勝"),
      ("ar", SectionFronts.arabic, 4, "عنزة تأكل محضر المجلس"),
    ])
  func scripts(language: String, body: String, count: Int, last: String) throws {
    let page = try SectionFronts.page(body, language: language, path: "/section/")
    #expect(page.kind == .listing)
    let items = page.listings.flatMap(\.items)
    #expect(items.count == count)
    #expect(items.last?.headline == last)
    #expect(items.first?.published?.description.hasPrefix("2031-05-02") == true)
  }

  @Test("a date that only the address states is a day, and says so")
  func addresses() throws {
    let items = try SectionFronts.page(SectionFronts.arabic, language: "ar", path: "/x/")
      .listings.flatMap(\.items)
    #expect(items[3].published?.description == "2031-05-01")
    #expect(items[3].provenance["published"]?.source.rawValue == "url")
    #expect(items[0].teaser?.hasPrefix("بدأت ورشة") == true)
  }

  @Test("the paragraph behind a headline in a flat list is its teaser")
  func flat() throws {
    let page = try SectionFronts.page(SectionFronts.search, path: "/search?q=clay")
    #expect(page.kind == .listing)
    let items = page.listings.flatMap(\.items)
    #expect(items.count == 4)
    #expect(items.allSatisfy { $0.teaser != nil })
    #expect(items[1].teaser?.hasPrefix("The council will decide") == true)
  }

  @Test("a row below a headline dates it, and the site behind it is no part of it")
  func rows() throws {
    let page = try SectionFronts.page(SectionFronts.table, path: "/newest")
    #expect(page.kind == .listing)
    let items = page.listings.flatMap(\.items)
    #expect(items.map(\.headline) == (1...4).map { "Tiles number \($0) of the bridge are sold" })
    #expect(
      items.map(\.published?.description) == (1...4).map { "2031-05-0\($0)T08:00:00" })
    #expect(items.allSatisfy { $0.provenance["published"]?.key == "title" })
  }

  @Test("menus, clouds of topics and feet without markup of their own are no items")
  func plainMenus() throws {
    let names = ["Politics", "Business", "Sport"]
    let menu = names.map { name in
      let folder = name.lowercased()
      return "<li><a href=\"/\(folder)\">\(name)</a><ul>"
        + ["north", "south", "west"].map {
          "<li><a href=\"/\(folder)/news-of-the-\($0)\">News of the \($0)</a></li>"
        }.joined() + "</ul></li>"
    }.joined()
    let headlines = [
      "The ferry has a new captain who cannot swim", "Bridge toll will rise again in the autumn",
      "Library lends tools to those who have none", "Rain stops the market for the third time",
      "School wins the reed cup after nine years",
    ]
    let cards = headlines.enumerated().map { number, headline in
      """
      <div class="card"><a href="/2031/05/0\(number + 1)/story-\(number)"><img src="a.jpg"><span>\(headline)</span></a>
      <div>By <a href="/people/ann-lee">Ann Lee</a></div></div>
      """
    }.joined()
    let cloud = ["clay", "reed", "goat"].map {
      "<a href=\"/t/\($0)-on-the-island\">\($0) on the island</a> "
    }.joined()
    let page = try SectionFronts.page(
      """
      <div class="top"><ul>\(menu)</ul></div><h1>News</h1>\(cards)<div>\(cloud)</div><div class="bottom"><ul>
      <li><a href="/about-the-example-times">About the Example Times</a></li></ul></div>
      """, path: "/news/")
    #expect(page.kind == .listing)
    #expect(page.listings.flatMap(\.items).map(\.headline) == headlines)
  }

  @Test("headings head entries whose only links say the same")
  func labelled() throws {
    let page = try SectionFronts.page(SectionFronts.labelled, path: "/in-the-news/")
    #expect(page.kind == .listing)
    let items = page.listings.flatMap(\.items)
    #expect(
      items.map(\.headline) == [
        "Pottery makes roof tiles of clay", "Ferry captain cannot swim", "Goat eats the minutes",
        "Market stops for rain",
      ])
    #expect(items.last?.url == "https://other.test/read/911")
  }

  @Test("pages cut off anywhere are read without a crash, and make no items without headlines")
  func prefixes() throws {
    for body in [SectionFronts.home, SectionFronts.table, SectionFronts.search] {
      let bytes = Array(body.utf8)
      for end in stride(from: 1, through: bytes.count, by: 37) {
        let page = try SectionFronts.page(String(decoding: bytes[..<end], as: UTF8.self))
        #expect(page.listings.flatMap(\.items).allSatisfy { $0.headline?.isEmpty == false })
      }
    }
  }
}

@Suite("Items of a page's listings")
struct ListingItemTests {
  private static let headlines = [
    "Library lends tools to those who have none", "Rain stops the market for the third time",
    "School wins the reed cup after nine years",
  ]

  /// The item of a card among others.
  private func item(_ card: String) throws -> Listing.Item {
    let others = Self.headlines.enumerated().map { number, headline in
      SectionFronts.card(headline, "story-number-\(number)-of-the-day")
    }
    let page = try SectionFronts.page("<main>\(card)\(others.joined())</main>")
    #expect(page.listings.flatMap(\.items).count == 4)
    return try #require(page.listings.first?.items.first)
  }

  @Test("a kicker inside a headline is a field of its own")
  func kicker() throws {
    let item = try item(
      SectionFronts.card(
        "<span class=top>Harbour:</span> <span class=line>The ferry has a captain who cannot swim</span>",
        "ferry-has-new-captain"))
    #expect(item.headline == "The ferry has a captain who cannot swim")
    #expect(item.kicker == "Harbour")
  }

  @Test("authors and places linked in a card are no items")
  func details() throws {
    let item = try item(
      SectionFronts.card(
        "The ferry has a captain who cannot swim", "ferry-has-new-captain",
        extra: """
          <p class="byline">By <a href="/author/ann-lee-of-upper-reed">Ann Lee</a></p><p><a
          href="/firms/upper-reed-pottery-and-tiles">Upper Reed Pottery Works</a></p>
          """))
    #expect(item.authors.map(\.name) == ["Ann Lee"])
  }

  @Test("marks of a wall and folders of films are read")
  func marks() throws {
    let card = SectionFronts.card(
      "The ferry has a captain who cannot swim", "video/ferry-has-new-captain",
      extra: "<span class=\"icon premium\"></span>")
    let item = try item(card)
    #expect(item.access == .subscription)
    #expect(item.kind == .video)
  }

  @Test("further pages of a story are no items beside it")
  func furtherPages() throws {
    var page = BodyPage()
    page.below = """
      <ul><li><a href="\(BodyPage.address)/2">Go on to read how the tiles are made</a></li>
      <li><a href="\(BodyPage.address)?page=3">The third part of this long story</a></li></ul>
      """
    let read = try page.page()
    #expect(read.kind == .article)
    #expect(read.listings.isEmpty)
  }

  @Test("what is printed twice for one story is one item")
  func copies() throws {
    let card = SectionFronts.card(
      "The ferry has a captain who cannot swim", "ferry-has-new-captain",
      extra: "<a href=\"/island/ferry-has-new-captain\">Read more of this story</a>")
    let item = try item("<div class=mobile>\(card)</div>")
    #expect(item.headline == "The ferry has a captain who cannot swim")
  }

  @Test(
    "relative dates need a day to start from",
    arguments: [(nil, nil), ("2031-05-04", "2031-05-03")] as [(String?, String?)])
  func relative(reference: String?, expected: String?) throws {
    let cards = Self.headlines.enumerated().map { number, headline in
      SectionFronts.card(
        headline, "story-of-the-day-\(number)-is-told", extra: "<p class=date>1 day ago</p>")
    }
    let parser = HTMLParser(
      url: SectionFronts.site + "/island",
      referenceDate: reference.flatMap { Timestamp(parsing: $0) })
    let page = try parser.parse("<html lang=en><body><main>\(cards.joined())</main></body></html>")
    #expect(page.listings.first?.items.first?.published?.description == expected)
  }
}

@Suite("The next page of a listing")
struct NextPageTests {
  private static let cards = [
    "Library lends tools to those who have none", "Rain stops the market for the third time",
    "School wins the reed cup after nine years", "Bridge toll will rise again in the autumn",
  ].enumerated().map { SectionFronts.card($1, "story-number-\($0)-of-the-day") }.joined()

  @Test(
    "numbers and relations lead to the next page, counts of comments do not",
    arguments: [
      (
        "<b>1</b> <a href=\"?page=2\">2</a> <a href=\"?page=3\">3</a> <a href=\"?page=9\">9</a>",
        "?page=2"
      ),
      ("<a href=\"/island\">1</a> <b>2</b> <a href=\"/island/page/3\">3</a>", nil),
      ("<a href=\"?page=1\">1</a> <b>2</b> <a href=\"?page=3\">3</a>", "?page=3"),
      ("<a rel=\"next\" href=\"?from=20\">›</a>", "?from=20"),
      (
        "<a href=\"/island/story-7/comments\">2</a> <a href=\"/island/story-8/comments\">3</a>", nil
      ),
      ("", nil),
    ])
  func next(links: String, expected: String?) throws {
    let page = try SectionFronts.page("<main>\(Self.cards)</main><div class=pages>\(links)</div>")
    #expect(page.kind == .listing)
    #expect(page.listings.first?.nextURL == expected.map { SectionFronts.site + "/island" + $0 })
    #expect(page.listings.first?.url == SectionFronts.site + "/island")
  }
}
