import NewsMarkup
import Testing

/// A story with all that agencies' formats have a place for.
private let story = Article(
  id: "urn:example:1",
  url: "https://example.org/tiles",
  headline: "Clay of the bridge becomes tiles",
  alternativeHeadline: "A thousand a day",
  kicker: "Region",
  byline: "By Ann Lee",
  authors: [Author(name: "Ann Lee")],
  dateline: Dateline(
    text: "UPPER REED, May 2 (ET) --", block: 0, range: 0..<25,
    places: [Dateline.Place(name: "UPPER REED")],
    date: Timestamp(year: 2031, month: 5, day: 2)),
  published: Timestamp(edtf: "2031-05-02T10:10:00Z"),
  modified: Timestamp(edtf: "2031-05-02T10:15:00Z"),
  language: "en",
  publisher: Organization(name: "Example Times"),
  sections: ["Region"],
  keywords: ["pottery", "bridges"],
  summary: "Tiles of clay.",
  body: [
    Block(
      text: "UPPER REED, May 2 (ET) -- A pottery makes tiles, said Tom Hale of Upper Reed.",
      marks: [Block.Mark(kind: .emphasis, range: 28..<35)]),
    Block(kind: .heading, level: 3, text: "What they cost"),
    Block(
      kind: .listItem, level: 1, text: "plain: 2 crowns",
      marks: [Block.Mark(kind: .link, range: 0..<5, url: "https://example.org/p")]),
    Block(kind: .listItem, level: 2, ordinal: 1, text: "by the hundred"),
    Block(kind: .quote, text: "“It is fat, red clay.”"),
    Block(
      kind: .table,
      rows: [
        [Block.Cell(text: "Year", isHeader: true), Block.Cell(text: "Tiles", isHeader: true)],
        [Block.Cell(text: "2030"), Block.Cell(text: "9")],
      ]),
    Block(
      kind: .figure,
      media: Media(
        url: "https://example.org/t.jpg", caption: "A tile.", credit: "Photo: Bo Ray",
        alternativeText: "tile", width: 640, height: 480)),
  ],
  entities: [
    Entity(
      kind: .person, name: "Tom Hale", identifiers: ["wikidata": "Q9"],
      mentions: [Entity.Mention(block: 0, range: 54..<62, text: "Tom Hale")])
  ])

@Suite("Agencies' formats")
struct AgencyFormatTests {
  @Test(
    "NITF and NewsML-G2 give back the text, its marks and who is named in it",
    arguments: [(ArticleFormat.nitf, SourceFormat.nitf), (.newsML, .newsML)])
  func roundTrip(format: ArticleFormat, source: SourceFormat) throws {
    let bytes = story.data(as: format)
    let read = try Article(bytes, as: source)
    #expect(read.body == story.body)
    #expect(read.entities == story.entities)
    #expect(read.headline == story.headline)
    #expect(read.alternativeHeadline == story.alternativeHeadline)
    #expect(read.kicker == story.kicker)
    #expect(read.byline == story.byline)
    #expect(read.authors == story.authors)
    #expect(read.dateline == story.dateline)
    #expect(read.published == story.published)
    #expect(read.modified == story.modified)
    #expect(read.sections == story.sections)
    #expect(read.keywords == story.keywords)
    #expect(read.summary == story.summary)
    #expect(read.url == story.url)
    #expect(read.data(as: format) == bytes)
  }

  @Test(
    "ninjs of both versions gives back the text and the fields",
    arguments: [ArticleFormat.ninjs, .ninjs2])
  func ninjs(format: ArticleFormat) throws {
    let bytes = story.data(as: format)
    let read = try Article(bytes, as: .ninjs)
    #expect(read.body == story.body)
    #expect(read.id == story.id)
    #expect(read.headline == story.headline)
    #expect(read.published == story.published)
    #expect(read.authors == [Author(name: "Ann Lee", kind: .person)])
    #expect(read.sections == story.sections)
    #expect(read.keywords == story.keywords)
    #expect(read.dateline?.places == story.dateline?.places)
    #expect(read.entities.first?.identifiers == ["wikidata": "Q9"])
    #expect(read.data(as: format) == bytes)
  }

  @Test("TEI gives back the text and who is named in it")
  func tei() throws {
    let bytes = story.data(as: .tei)
    let read = try Article(bytes, as: .tei)
    #expect(read.body.map(\.text) == story.body.map(\.text))
    #expect(read.body.prefix(5).map(\.marks) == story.body.prefix(5).map(\.marks))
    #expect(read.headline == story.headline)
    #expect(read.published == story.published)
    #expect(read.entities == story.entities)
    #expect(read.data(as: .tei) == bytes)
  }

  @Test("JSON-LD gives back the fields, and the text as paragraphs")
  func jsonLD() throws {
    let bytes = story.data(as: .jsonLD)
    let read = try Article(bytes, as: .jsonLD)
    #expect(read.headline == story.headline)
    #expect(read.authors.map(\.name) == ["Ann Lee"])
    #expect(read.published == story.published)
    #expect(read.dateline?.text == story.dateline?.text)
    #expect(read.body.first?.text == story.body.first?.text)
    #expect(read.entities.first?.identifiers == ["wikidata": "Q9"])
    #expect(
      read.data(as: .jsonLD) == (try Article(read.data(as: .jsonLD), as: .jsonLD)).data(as: .jsonLD)
    )
  }

  @Test("NITF is read without its namespace, with dates in basic form")
  func plainNITF() throws {
    let source = """
      <nitf><head><docdata><date.release norm="20310502T101000Z"/></docdata></head><body><body.head>
      <hedline><hl1>Tiles</hl1></hedline><dateline><location>OSLO</location> <story.date norm="20310502"/></dateline>
      </body.head><body.content><block><p>One <em>two</em>.</p><p>Three.</p></block></body.content></body></nitf>
      """
    let article = try Article(Array(source.utf8), as: .nitf)
    #expect(article.headline == "Tiles")
    #expect(article.published == Timestamp(edtf: "2031-05-02T10:10:00Z"))
    #expect(article.dateline?.date == Timestamp(year: 2031, month: 5, day: 2))
    #expect(article.body.map(\.text) == ["One two.", "Three."])
  }

  @Test("a message of NewsML-G2 holds several items, and a package is a listing")
  func message() throws {
    let item = String(decoding: story.data(as: .newsML), as: UTF8.self)
      .split(separator: "\n").dropFirst().joined(separator: "\n")
    let listing = Listing(
      title: "Today", kind: .index, url: "https://example.org/",
      items: [Listing.Item(headline: "Tiles", url: "https://example.org/tiles", rank: 1)])
    let package = String(decoding: listing.data(as: .newsML), as: UTF8.self)
      .split(separator: "\n").dropFirst().joined(separator: "\n")
    let message =
      "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet>\(item)\(item)\(package)</itemSet></newsMessage>"
    var diagnostics: [Diagnostic] = []
    let pages = try Page.pages(
      in: Array(message.utf8), as: .newsML, diagnostics: &diagnostics)
    #expect(pages.map(\.kind) == [.article, .article, .listing])
    #expect(pages[0].article?.headline == story.headline)
    #expect(pages[2].listings.first?.title == "Today")
    #expect(pages[2].listings.first?.items.map(\.headline) == ["Tiles"])
  }

  @Test("ninjs of version 1 is read: texts in properties, renditions and associations by name")
  func oldNinjs() throws {
    let source = """
      {"uri":"urn:x:1","type":"text","headline":"Tiles","byline":"Ann Lee","versioncreated":"2031-05-02T10:00:00Z",
       "description_text":"Of clay.","body_html":"<p>One <b>two</b>.</p>","person":[{"name":"Tom Hale"}],
       "associations":{"main":{"uri":"urn:x:2","type":"picture","renditions":{"web":{"href":"https://example.org/t.jpg","width":640}}}}}
      """
    let article = try Article(Array(source.utf8), as: .ninjs)
    #expect(article.headline == "Tiles")
    #expect(article.byline == "Ann Lee")
    #expect(article.summary == "Of clay.")
    #expect(
      article.body == [Block(text: "One two.", marks: [Block.Mark(kind: .strong, range: 4..<7)])])
    #expect(article.entities.map(\.name) == ["Tom Hale"])
    #expect(article.media.map(\.url) == ["https://example.org/t.jpg"])
  }

  @Test(
    "a feed in RSS and in Atom says what it was made of", arguments: [ListingFormat.rss, .atom])
  func feeds(format: ListingFormat) throws {
    let listing = Listing(
      title: "Today", language: "en", kind: .feed, url: "https://example.org/",
      items: [Listing.Item(story)])
    let read = try FeedParser().parse(listing.data(as: format)).listings[0]
    #expect(read.title == "Today")
    #expect(read.items.map(\.headline) == [story.headline])
    #expect(read.items.map(\.url) == [story.url])
    #expect(read.items.first?.published == story.published)
    #expect(read.items.first?.authors.map(\.name) == ["Ann Lee"])
  }

  @Test("no prefix and no changed byte makes a reader crash")
  func robust() {
    let rows: [(ArticleFormat, SourceFormat)] = [
      (.nitf, .nitf), (.newsML, .newsML), (.tei, .tei), (.ninjs, .ninjs), (.jsonLD, .jsonLD),
    ]
    for (format, source) in rows {
      let bytes = story.data(as: format)
      for end in stride(from: 0, through: bytes.count, by: 11) {
        _ = try? Article(Array(bytes[..<end]), as: source)
        var damaged = bytes
        if end < damaged.count { damaged[end] ^= 0x11 }
        _ = try? Article(damaged, as: source)
      }
    }
  }
}
