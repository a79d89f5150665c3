import News
import Testing

@testable import NewsMarkup

@Suite("What a page says of its story")
struct MetadataTests {
  struct Key: Sendable, CustomTestStringConvertible {
    let head: String
    let source: Provenance.Origin.Source
    init(_ head: String, _ source: Provenance.Origin.Source) {
      self.head = head
      self.source = source
    }
    var testDescription: String { head }
  }

  static let datesRows: [Key] = [
    Key("<meta property='article:published_time' content='2031-05-09T10:00:00Z'>", .openGraph),
    Key("<meta name='parsely-pub-date' content='2031-05-09T10:00:00Z'>", .meta),
    Key("<meta name='sailthru.date' content='2031-05-09 10:00:00 UTC'>", .meta),
    Key("<meta name='DC.date.issued' content='2031-05-09T10:00:00+00:00'>", .dublinCore),
    Key("<meta name='cXenseParse:publishtime' content='2031-05-09T10:00:00Z'>", .meta),
    Key("<meta itemprop='datePublished' content='2031-05-09T10:00:00Z'>", .microdata),
    Key("<meta name='pubdate' content='1936087200000'>", .meta),
  ]

  @Test("dates are read from each family of meta names", arguments: datesRows)
  func dates(_ key: Key) throws {
    let article = MetadataPage(head: key.head).article
    #expect(article.published?.dateOnly.edtf == "2031-05-09")
    #expect(article.published?.offset == 0)
    #expect(article.provenance["published"]?.source == key.source)
  }

  static let authorsRows: [Key] = [
    Key("<meta name='author' content='Ann Lee'>", .meta),
    Key("<meta property='article:author' content='Ann Lee'>", .openGraph),
    Key("<meta name='dc.creator' content='Ann Lee'>", .dublinCore),
    Key("<meta name='byl' content='By Ann Lee'>", .meta),
    Key(
      "<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Ann Lee'>",
      .twitter),
    Key(
      "<meta name='parsely-author' content='ann-lee'><meta name='author' content='Ann Lee'>", .meta),
    Key(
      """
      <meta property='article:author' content='https://social.test/times'>\
      <meta name='author' content='Ann Lee'>
      """, .meta),
  ]

  @Test("authors are read from each family of meta names", arguments: authorsRows)
  func authors(_ key: Key) throws {
    let article = MetadataPage(head: key.head).article
    #expect(article.authors.map(\.name) == ["Ann Lee"])
    #expect(article.provenance["authors"]?.source == key.source)
  }

  @Test("the head states language, publisher, sections, keywords, summary, address, rights, image")
  func head() throws {
    let page = MetadataPage(
      head: """
        <link rel="canonical" href="/world/bridge"><meta property="og:site_name" content="Example Times">
        <meta property="article:section" content="World"><meta property="article:tag" content="steel">
        <meta property="article:tag" content="rivers"><meta name="description" content="A summary.">
        <meta name="copyright" content="Example Times 2031"><meta property="og:image" content="/b.jpg">
        <meta property="og:image:width" content="800"><meta property="og:image:alt" content="A bridge">
        <link rel="alternate" hreflang="fr-CA" href="/fr/pont"><link rel="amphtml" href="/amp/bridge">
        """, language: "en_gb")
    let article = page.article
    #expect(article.url == "https://www.example-times.test/world/bridge")
    #expect(article.language == "en-GB")
    #expect(article.publisher?.name == "Example Times")
    #expect(article.sections == ["World"])
    #expect(article.keywords == ["steel", "rivers"])
    #expect(article.summary == "A summary.")
    #expect(article.rights == "Example Times 2031")
    #expect(article.media.first?.url == "https://www.example-times.test/b.jpg")
    #expect(article.media.first?.width == 800)
    #expect(article.media.first?.alternativeText == "A bridge")
    #expect(article.links.map(\.relation) == ["alternate", "amphtml"])
    #expect(article.links.first?.language == "fr-CA")
    #expect(article.provenance["url"]?.source == .link)
  }

  // MARK: Headlines

  static let titlesRows: [(String, String)] = [
    ("Bridge opens to traffic | Example Times", "Bridge opens to traffic"),
    ("Bridge opens to traffic - World - Example Times", "Bridge opens to traffic"),
    ("Bridge opens – a long way north", "Bridge opens – a long way north"),
    ("Example Times - Bridge opens to traffic", "Bridge opens to traffic"),
    ("橋が開通しました｜Example Times", "橋が開通しました"),
  ]

  @Test("the headline goes without the site's name", arguments: titlesRows)
  func titles(_ title: String, _ headline: String) throws {
    let head = """
      <meta property="og:site_name" content="Example Times"><meta property="og:title" \
      content="\(title)"><meta property="article:section" content="World">
      """
    let body = title.contains("World") ? "<h1>\(headline)</h1>" : ""
    #expect(MetadataPage(head: head, body: body).article.headline == headline)
  }

  @Test("a kicker inside the heading is no part of the headline")
  func kicker() throws {
    let body = "<h1><span class='article-kicker'>River:</span> Bridge opens to all traffic</h1>"
    let article = MetadataPage(body: body).article
    #expect(article.headline == "Bridge opens to all traffic")
    #expect(article.kicker == "River")
  }

  // MARK: Disagreement

  @Test("where sources disagree, JSON-LD is taken and the others are reported")
  func order() throws {
    let page = MetadataPage.linkedData(
      """
      {"@type":"NewsArticle","headline":"Bridge opens to traffic","author":"Ann Lee",
      "datePublished":"2031-05-09"}
      """,
      head: """
        <meta property="og:title" content="You will not believe this bridge"><meta name="author" \
        content="Bo Ray"><meta property="article:published_time" content="2031-04-01T08:00:00Z">
        """, body: "<h1>Bridge opens to traffic</h1>")
    let result = try page.page
    let article = page.article
    #expect(article.headline == "Bridge opens to traffic")
    #expect(article.authors.map(\.name) == ["Ann Lee"])
    #expect(article.published?.edtf == "2031-05-09")
    let fields = result.diagnostics.map { $0.message.prefix { $0 != ":" } }
    #expect(Set(fields) == ["headline", "authors", "published"])
    #expect(result.diagnostics.allSatisfy { $0.code == .disagreement && $0.range != nil })
  }

  @Test("the publisher is an author only where nobody else is named")
  func publisher() throws {
    let json = """
      {"@type":"NewsArticle","headline":"Bridge opens","author":{"@type":"Organization",
      "name":"Example Times"},"publisher":{"name":"Example Times"}}
      """
    let alone = MetadataPage.linkedData(json).article
    #expect(alone.authors.map(\.name) == ["Example Times"])
    #expect(alone.authors.first?.kind == .organization)
    let body = "<h1>Bridge opens</h1><p class='byline'>By Ann Lee</p>"
    #expect(
      MetadataPage.linkedData(json, body: body).article.authors.map(\.name) == ["Ann Lee"])
  }

  // MARK: Access

  static let accessRows: [(String, Access?)] = [
    ("{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"isAccessibleForFree\":false}", .subscription),
    (
      "{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"isAccessibleForFree\":\"False\"}",
      .subscription
    ),
    ("{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"isAccessibleForFree\":\"True\"}", .free),
    (
      """
      {"@type":"NewsArticle","headline":"x","hasPart":{"@type":"WebPageElement",
      "isAccessibleForFree":"http://schema.org/False","cssSelector":".wall"}}
      """, .subscription
    ),
    ("{\"@type\":\"NewsArticle\",\"headline\":\"x\"}", nil),
  ]

  @Test("access is what the page says of itself", arguments: accessRows)
  func access(_ json: String, _ access: Access?) throws {
    let article = MetadataPage.linkedData(json).article
    #expect(article.access == access)
    #expect((article.provenance["access"]?.key == nil) == (access == nil))
  }

  @Test("a meter says more than a wall")
  func meter() throws {
    let page = MetadataPage.linkedData(
      "{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"isAccessibleForFree\":false}",
      head: "<meta property='article:content_tier' content='metered'>")
    #expect(page.article.access == .metered)
  }
}
