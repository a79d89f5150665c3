import News
import Testing

@testable import NewsMarkup

@Suite("Pages that say nothing but what readers see")
struct VisibleHeadTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let language: String
    let line: String
    let authors: [String]
    let published: String?
    init(_ language: String, _ line: String, _ authors: [String], _ published: String? = nil) {
      self.language = language
      self.line = line
      self.authors = authors
      self.published = published
    }
    var testDescription: String { line }
  }

  static let rows: [Row] = [
    Row("en", "<p>By Ann Lee</p><p>May 9, 2031</p>", ["Ann Lee"], "2031-05-09"),
    Row(
      "en", "<p>by <a href='/author/ann/'>Ann Lee</a> · May 9, 2031</p>", ["Ann Lee"], "2031-05-09"),
    Row("en", "<p>Ann Lee | Senior Writer | May 9, 2031</p>", ["Ann Lee"], "2031-05-09"),
    Row(
      "en",
      "<div><span>By</span><span>Ann Lee</span></div><time datetime='2031-05-09'>today</time>",
      ["Ann Lee"], "2031-05-09"),
    Row(
      "en",
      """
      <div class="author-card"><img class="author-avatar" alt="Picture"><span class="author-name">\
      Ann Lee</span><span class="author-role">Reporter</span></div>
      """, ["Ann Lee"]),
    Row(
      "en",
      "<p class=byline>By <a href='/by/ann'>Ann Lee</a> and <a href='/by/bo'>Bo Ray</a></p>",
      ["Ann Lee", "Bo Ray"]),
    Row("en", "<a rel=author href='/ann'>Ann Lee</a>", ["Ann Lee"]),
    Row(
      "en",
      """
      <div itemscope itemtype="https://schema.org/NewsArticle"><span itemprop=author itemscope>\
      <b itemprop=name>Ann Lee</b></span><meta itemprop=datePublished content="2031-05-09"></div>
      """, ["Ann Lee"], "2031-05-09"),
    Row(
      "de", "<p class='autor'>Von Ann Lee</p><span class='datum'>9. Mai 2031</span>", ["Ann Lee"],
      "2031-05-09"),
    Row(
      "es", "<div class='firma'>Por Ana Luz</div><span class='fecha'>9 de mayo de 2031</span>",
      ["Ana Luz"], "2031-05-09"),
    Row(
      "ko", "<span class='byline'>홍길순 기자</span><em class='date'>2031.05.09</em>", ["홍길순"],
      "2031-05-09"),
  ]

  @Test("byline and date stand near the headline", arguments: rows)
  func near(_ row: Row) throws {
    let body =
      "<article><h1>The bridge opens to traffic</h1>\(row.line)<p>Text of the story.</p></article>"
    let article = MetadataPage(body: body, language: row.language).article
    #expect(article.headline == "The bridge opens to traffic")
    #expect(article.authors.map(\.name) == row.authors)
    #expect(article.published?.dateOnly.edtf == row.published)
  }

  @Test("published and modified are told apart by class and label")
  func modified() throws {
    let body = """
      <h1>The bridge opens to traffic</h1>
      <time class="entry-date updated" datetime="2031-05-10T09:00:00Z">x</time>
      <time class="entry-date published" datetime="2031-05-09T09:00:00Z">y</time>
      """
    let article = MetadataPage(body: body).article
    #expect(article.published?.edtf == "2031-05-09T09:00:00Z")
    #expect(article.modified?.edtf == "2031-05-10T09:00:00Z")
  }

  @Test("the byline is kept as printed, with its place")
  func byline() throws {
    let page = MetadataPage(
      body: "<h1>The bridge opens to traffic</h1><p class='byline'>By Ann Lee in Oslo</p>")
    let article = page.article
    #expect(article.byline == "By Ann Lee in Oslo")
    let range = try #require(article.provenance["byline"]?.range)
    let text = String(decoding: Array(page.source.utf8)[range], as: UTF8.self)
    #expect(text == "<p class='byline'>By Ann Lee in Oslo</p>")
  }

  @Test("names in comments and captions are no authors")
  func foreign() throws {
    let body = """
      <h1>The bridge opens to traffic</h1><figure><figcaption class="author">By Bo Ray</figcaption>
      </figure><p>Text.</p><div class="comments"><span class="comment-author">Cy Fox</span></div>
      """
    #expect(MetadataPage(body: body).article.authors.isEmpty)
  }

  static let addressesRows: [(String, String?)] = [
    ("https://example.test/2031/05/09/bridge", "2031-05-09"),
    ("https://example.test/news/2031-05-09-bridge", "2031-05-09"),
    ("https://example.test/a/20310509/bridge.html", "2031-05-09"),
    ("https://example.test/2031/0509/c1-2.html", "2031-05-09"),
    ("https://example.test/2031/05/bridge", "2031-05"),
    ("https://example.test/2031/13/45/bridge", nil),
    ("https://example.test/item/1234567890", nil),
    ("https://example.test/bridge?d=2031-05-09", nil),
  ]

  @Test("the address is the last resort for the date, to the day at most", arguments: addressesRows)
  func addresses(_ url: String, _ date: String?) throws {
    let article = MetadataPage(body: "<h1>The bridge opens</h1>", url: url).article
    #expect(article.published?.edtf == date)
    #expect(article.provenance["published"]?.source == (date == nil ? nil : .url))
  }
}
