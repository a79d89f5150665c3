import Testing

@testable import NewsMarkup

@Suite("Shapes of listings")
struct ListingShapeTests {
  /// A list in some language and markup, with what is to be read of it.
  struct Shape: Sendable, CustomTestStringConvertible {
    var name: String
    var language = "en"
    var path = "/section/"
    var body: String
    var headlines: [String]
    var dates: [String?] = []
    var urls: [String] = []
    var kicker: String?
    var testDescription: String { name }
  }

  @Test("lists are read in any language and markup", arguments: ListingShapes.all)
  func shapes(_ shape: Shape) throws {
    let page = try SectionFronts.page(shape.body, language: shape.language, path: shape.path)
    #expect(page.kind == .listing)
    #expect(page.article == nil)
    let items = page.listings.flatMap(\.items)
    #expect(items.map(\.headline) == shape.headlines)
    if !shape.dates.isEmpty {
      #expect(items.map { $0.published?.dateOnly.description } == shape.dates)
    }
    if !shape.urls.isEmpty {
      #expect(items.map(\.url) == shape.urls.map { SectionFronts.site + $0 })
    }
    if let kicker = shape.kicker { #expect(items.first?.kicker == kicker) }
  }

  @Test("pages of these shapes that are cut off anywhere are read without a crash")
  func prefixes() throws {
    for shape in ListingShapes.all {
      let bytes = Array(shape.body.utf8)
      for end in stride(from: 1, through: bytes.count, by: 101) {
        _ = try SectionFronts.page(String(decoding: bytes[..<end], as: UTF8.self))
      }
    }
  }
}

@Suite("Related stories")
struct RelatedStoryTests {
  private static let headlines = [
    "The ferry has a new captain who cannot swim", "Bridge toll will rise again in the autumn",
    "Library lends tools to those who have none",
  ]

  private static func cards(_ open: String, _ close: String) -> String {
    headlines.enumerated().map { number, headline in
      "\(open)<h5><a href=\"/island/story-number-\(number)-of-the-day\">\(headline)</a></h5>\(close)"
    }.joined()
  }

  @Test(
    "they are found in the foot of a story, and on cards that can be shared",
    arguments: [
      "<main><article><footer>\(cards("<div>", "</div>"))</footer></article></main>",
      "<main><div class=\"article__footer\">\(cards("<div>", "</div>"))</div></main>",
      "<aside>\(cards("<div class=\"post post-share-style2\">", "</div>"))</aside>",
      "<div id=\"below-bottom-share\">\(cards("<li>", "</li>"))</div>",
    ])
  func edges(below: String) throws {
    var page = BodyPage()
    page.below = below
    let listings = try page.page().listings
    #expect(listings.flatMap(\.items).map(\.headline) == Self.headlines)
  }

  @Test("links in the foot of a page are none, however long")
  func footer() throws {
    var page = BodyPage()
    let links = Self.headlines.enumerated().map { number, headline in
      "<li><a href=\"/licence-number-\(number)-1234\">\(headline)</a></li>"
    }.joined()
    page.below = "<div class=\"footer\"><ul>\(links)</ul></div>"
    #expect(try page.page().listings.isEmpty)
  }

  @Test("one is found whose only heading is its link, below a part that calls itself a foot")
  func titles() throws {
    var page = BodyPage()
    page.below =
      "<section><h2>More in Harbour</h2>"
      + Self.headlines.enumerated().map { number, headline in
        """
        <div class="col"><div class="card"><div class="card-titleAndFooter"><div><a class="card-title"
        href="/island/story-number-\(number)-of-the-day">\(headline)</a></div><span><a href="/ann-lee/">Ann Lee</a></span></div></div></div>
        """
      }.joined() + "</section>"
    let listings = try page.page().listings
    #expect(listings.flatMap(\.items).map(\.headline) == Self.headlines)
    #expect(listings.first?.title == "More in Harbour")
  }

  @Test("a column of most read stories is one, whatever its class says")
  func ranking() throws {
    var page = BodyPage()
    let links = (1...9).map {
      "<li><a href=\"/island/ranked-story-\($0)-of-the-week\">The story that came \($0)th among the readers</a></li>"
    }.joined()
    page.below = "<div class=\"right-menu\"><ol>\(links)</ol></div>"
    #expect(try page.page().listings.flatMap(\.items).count == 9)
    page.below = "<div class=\"main-menu\"><ul>\(links.prefix(700))</ul></div>"
    #expect(try page.page().listings.isEmpty)
  }

  @Test("the page's own story and a list that is printed again are left out")
  func own() throws {
    var page = BodyPage()
    let list = "<ul>\(Self.cards("<li>", "</li>"))</ul>"
    page.below = """
      <section><h2>Related stories</h2><ul><li><h5><a
      href="/other-address-of-the-story">\(BodyPage.headline)</a></h5></li>\(Self.cards("<li>", "</li>"))</ul></section>
      <section><h2>Related stories</h2>\(list)</section>
      """
    let listings = try page.page().listings
    #expect(listings.count == 1)
    #expect(listings.first?.items.map(\.headline) == Self.headlines)
    #expect(listings.first?.items.map(\.rank) == [1, 2, 3])
  }

  @Test("a paragraph of the story is no teaser, and a day that it speaks of no date")
  func teasers() throws {
    var page = BodyPage()
    page.middle =
      "<div class=teaser><ul>\(Self.cards("<li>", "</li>"))</ul></div>"
    let items = try page.page().listings.flatMap(\.items)
    #expect(items.map(\.headline) == Self.headlines)
    #expect(items.allSatisfy { $0.teaser == nil && $0.published == nil })
  }

  @Test("a sentence with a day in it does not date its item")
  func sentences() throws {
    let cards = Self.headlines.enumerated().map { number, headline in
      SectionFronts.card(
        headline, "story-number-\(number)-of-the-day",
        extra: "<p>On 24 February 2022 the old bridge fell into the river near the mill.</p>")
    }.joined()
    let page = try SectionFronts.page("<main>\(cards)</main>")
    let items = page.listings.flatMap(\.items)
    #expect(items.count == 3)
    #expect(items.allSatisfy { $0.published == nil && $0.teaser?.hasPrefix("On 24") == true })
  }
}

@Suite("Whole posts")
struct WholePostTests {
  private static let paragraphs = [
    BodyPage.first, BodyPage.second, "<a href=\"clay\">Clay</a> " + BodyPage.third,
  ]

  private static func post(_ number: Int, _ paragraphs: [String]) -> String {
    """
    <article class="post"><h2><a href="/blog/posting-of-the-day-\(number)">Posting number \(number) of this
    blog</a></h2><time datetime="2031-05-0\(number)">\(number) May</time><div class="entry-content">
    \(paragraphs.map { "<p>\($0)</p>" }.joined())</div><p class="meta">Filed under clay</p></article>
    """
  }

  @Test("the index of a blog carries the posts that it prints whole")
  func whole() throws {
    let cut = Array(Self.paragraphs.dropLast()) + [String(BodyPage.third.dropLast()) + "…"]
    let page = try SectionFronts.page(
      "<main>\(Self.post(1, Self.paragraphs))\(Self.post(2, cut))\(Self.post(3, Self.paragraphs))</main>",
      path: "/blog/")
    #expect(page.kind == .listing)
    let items = page.listings.flatMap(\.items)
    #expect(items.map { $0.article != nil } == [true, false, true])
    let article = try #require(items.first?.article)
    #expect(
      article.body.map(\.text) == [BodyPage.first, BodyPage.second, "Clay " + BodyPage.third])
    #expect(article.headline == "Posting number 1 of this blog")
    #expect(article.published?.description == "2031-05-01")
    #expect(article.body.last?.marks.first?.kind == .link)
  }

  @Test("long teasers are no posts")
  func teasers() throws {
    let posts = (1...3).map { number in
      Self.post(
        number,
        Self.paragraphs + ["<a href=\"/blog/posting-of-the-day-\(number)\">Continue</a>"])
    }
    let page = try SectionFronts.page("<main>\(posts.joined())</main>", path: "/blog/")
    #expect(page.listings.flatMap(\.items).count == 3)
    #expect(page.listings.flatMap(\.items).allSatisfy { $0.article == nil })
  }
}

@Suite("Lists that a page's data state")
struct StatedListTests {
  private static func data(_ json: String) -> String {
    "<script type=\"application/ld+json\">\(json)</script>"
  }

  private static let list = """
    {"@context":"https://schema.org","@type":"ItemList","itemListElement":[
    {"@type":"ListItem","position":1,"url":"/n/a1"},
    {"@type":"ListItem","position":2,"item":{"@type":"NewsArticle","url":"/n/a2","headline":"Fog",
     "datePublished":"2031-05-02T08:00:00Z","author":{"@type":"Person","name":"Ann Lee"},
     "description":"It came in the night and will stay.","image":{"@type":"ImageObject","url":"/fog.jpg"}}},
    {"@type":"ListItem","position":3,"url":"/n/a3"},{"@type":"ListItem","position":4,"url":"/n/a4"}]}
    """

  @Test("what they list is a story, however short its words, and they complete what is shown")
  func evidence() throws {
    let links = [("a1", "Rain again"), ("a2", "Fog"), ("a3", "Goat found"), ("a4", "Toll rises")]
    let body = links.map { "<div><a href=\"/n/\($0.0)\"><b>\($0.1)</b></a></div>" }.joined()
    let page = try SectionFronts.page(
      "<nav><a href=\"/n/a9\">Sport</a></nav><main><h1>Short news</h1>\(body)<div><a href=\"/about\">About us</a></div></main>",
      path: "/short/", head: Self.data(Self.list))
    let items = page.listings.flatMap(\.items)
    #expect(items.map(\.headline) == links.map(\.1))
    try #require(items.count == links.count)
    #expect(items[1].published?.description == "2031-05-02T08:00:00Z")
    #expect(items[1].provenance["published"]?.key == "NewsArticle.datePublished")
    #expect(items[1].authors.map(\.name) == ["Ann Lee"])
    #expect(items[1].teaser == "It came in the night and will stay.")
    #expect(items[1].image?.url == SectionFronts.site + "/fog.jpg")
    #expect(items[0].published == nil)
  }

  @Test("postings of a blog that only a script shows are a listing")
  func script() throws {
    let posts = (1...4).map {
      #"{"@type":"BlogPosting","@id":"/post/\#($0)","headline":"Posting number \#($0)","datePublished":"2031-05-0\#($0)"}"#
    }
    let page = try SectionFronts.page(
      "<div id=app></div>", path: "/",
      head: Self.data(
        #"{"@context":"https://schema.org","@type":"Blog","blogPost":[\#(posts.joined(separator: ","))]}"#
      ))
    #expect(page.kind == .listing)
    let items = page.listings.flatMap(\.items)
    #expect(items.map(\.headline) == (1...4).map { "Posting number \($0)" })
    #expect(items.map { $0.published?.description } == (1...4).map { "2031-05-0\($0)" })
    #expect(items.first?.provenance["headline"]?.source.rawValue == "jsonld")
  }

  @Test("crumbs and menus in the data are no lists")
  func crumbs() throws {
    let json = """
      {"@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Home","item":"/x/1"},
      {"@type":"ListItem","position":2,"name":"Island","item":"/x/2"},{"@type":"ListItem","position":3,"name":"Reed","item":"/x/3"}]}
      """
    let page = try SectionFronts.page("<p></p>", head: Self.data(json))
    #expect(page.listings.isEmpty)
  }
}

@Suite("Parameters that follow readers")
struct TrackingTests {
  @Test("are taken out of the addresses of items where that is asked for")
  func parser() throws {
    let body = (1...4).map {
      "<article><h3><a href=\"/n/story-of-the-day-\($0)?utm_source=front&amp;page=2&amp;fbclid=x#top\">The story of day number \($0) is told</a></h3></article>"
    }.joined()
    let source = "<html lang=en><body><main>\(body)</main></body></html>"
    var parser = HTMLParser(url: SectionFronts.site + "/n")
    #expect(
      try parser.parse(source).listings.first?.items.first?.url
        == SectionFronts.site + "/n/story-of-the-day-1?utm_source=front&page=2&fbclid=x#top")
    parser.removesTracking = true
    #expect(
      try parser.parse(source).listings.first?.items.first?.url
        == SectionFronts.site + "/n/story-of-the-day-1?page=2#top")
    let feed =
      "<rss><item><title>A</title><link>https://a.example/1?utm_medium=rss</link></item></rss>"
    let item = try FeedParser(removesTracking: true).parse(feed).listings.first?.items.first
    #expect(item?.url == "https://a.example/1")
  }

  @Test(
    "nothing else of an address changes",
    arguments: [
      ("https://a.example/b?id=7&utm_source=x", "https://a.example/b?id=7"),
      ("https://a.example/b?UTM_Campaign=x&gclid=1", "https://a.example/b"),
      ("https://a.example/b?ref=front", "https://a.example/b?ref=front"),
      ("/b?a=%26&&c=#utm_source=x", "/b?a=%26&&c=#utm_source=x"),
      ("https://a.example/utm_source=1", "https://a.example/utm_source=1"),
      ("", ""), ("?fbclid", ""),
    ])
  func removed(address: String, expected: String) {
    #expect(TrackingParameters.removed(from: address) == expected)
    #expect(TrackingParameters.removed(from: expected) == expected)
  }
}

@Suite("What a page's template says of it")
struct PageTemplateTests {
  @Test(
    "classes of content systems and folders of topics speak for lists, those of single posts against",
    arguments: [
      ("archive category category-clay", "/clay/", 2), ("single single-post postid-7", "/clay", -2),
      ("home page", "/", 0), ("", "/topic/clay/", 1), ("archive tag", "/tag/clay/", 3),
      ("", "/topic/clay-from-the-bridge-is-sold-again", 0),
      ("", "/hub/what-a-potter-does-all-day", 0),
      ("single", "/category/clay/20310502", -2),
    ])
  func template(classes: String, path: String, expected: Int) {
    let source = "<html><body class=\"\(classes)\"><p>Clay</p></body></html>"
    let parser = HTMLParser(url: SectionFronts.site + path)
    #expect(parser.signs(of: Array(source.utf8)).template == expected)
  }
}
