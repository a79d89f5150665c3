import News
import Testing

@testable import NewsMarkup

@Suite("JSON-LD in every shape")
struct LinkedDataTests {
  struct Shape: Sendable, CustomTestStringConvertible {
    let name: String
    let json: String
    var testDescription: String { name }
  }

  private static let story = """
    "@type":"NewsArticle","headline":"Bridge opens","author":{"@type":"Person","name":"Ann Lee"},\
    "datePublished":"2031-05-09T10:00:00+09:00"
    """

  static let shapesRows: [Shape] = [
    Shape(name: "an object", json: "{\(story)}"),
    Shape(
      name: "an array", json: "[{\"@type\":\"WebSite\",\"name\":\"Example Times\"},{\(story)}]"),
    Shape(
      name: "a graph", json: "{\"@graph\":[{\"@type\":\"WebPage\",\"name\":\"x\"},{\(story)}]}"),
    Shape(name: "a main entity", json: "{\"@type\":\"WebPage\",\"mainEntity\":{\(story)}}"),
    Shape(name: "a comment around it", json: "<!-- {\(story)} -->"),
    Shape(name: "CDATA around it", json: "//<![CDATA[\n{\(story)}\n//]]>"),
    Shape(name: "CDATA in comments of a script", json: "/*<![CDATA[*/ {\(story)} /*]]>*/"),
    Shape(name: "commas too many", json: "{,\(story),,}"),
    Shape(name: "no end", json: "{\(story)"),
    Shape(name: "a semicolon behind it", json: "{\(story)};"),
    Shape(name: "a byte order mark", json: "\u{FEFF}{\(story)}"),
    Shape(
      name: "a line end and a tab in a string",
      json:
        "{\"@type\":\"NewsArticle\",\"description\":\"one\ntwo\t\u{1}three\",\(story.dropFirst(22))}"
    ),
    Shape(
      name: "quotation marks that were not escaped",
      json:
        "{\"@type\":\"NewsArticle\",\"description\":\"He said \"no\" twice\",\(story.dropFirst(22))}"
    ),
    Shape(
      name: "types in an array",
      json: "{\"@type\":[\"Thing\",\"ReportageNewsArticle\"],\(story.dropFirst(22))}"),
    Shape(
      name: "types as addresses",
      json: "{\"@type\":\"https://schema.org/NewsArticle\",\(story.dropFirst(22))}"),
  ]

  @Test("the story is read", arguments: shapesRows)
  func shapes(_ shape: Shape) throws {
    let article = MetadataPage.linkedData(shape.json).article
    #expect(article.headline == "Bridge opens")
    #expect(article.authors.map(\.name) == ["Ann Lee"])
    #expect(article.published?.edtf == "2031-05-09T10:00:00+09:00")
    #expect(article.provenance["headline"]?.source == .jsonLD)
  }

  struct Authors: Sendable, CustomTestStringConvertible {
    let json: String
    let names: [String]
    var testDescription: String { json }
  }

  static let authorsRows: [Authors] = [
    Authors(json: "\"Ann Lee\"", names: ["Ann Lee"]),
    Authors(json: "\"By Ann Lee and Bo Ray\"", names: ["Ann Lee", "Bo Ray"]),
    Authors(json: "[\"Ann Lee\",\"Bo Ray\"]", names: ["Ann Lee", "Bo Ray"]),
    Authors(json: "{\"name\":[\"Ann Lee\",\"Bo Ray\"]}", names: ["Ann Lee", "Bo Ray"]),
    Authors(json: "{\"givenName\":\"Ann\",\"familyName\":\"Lee\"}", names: ["Ann Lee"]),
    Authors(json: "{\"@id\":\"#ann\"}", names: ["Ann Lee"]),
    Authors(json: "[{\"name\":\"Ann Lee\"},{\"name\":\"Ann Lee\"}]", names: ["Ann Lee"]),
    Authors(json: "{\"name\":\"\"}", names: []),
    Authors(json: "null", names: []),
    Authors(json: "{\"name\":\"J\\u00f6rg &amp;amp; Ann Lee\"}", names: ["Jörg", "Ann Lee"]),
  ]

  @Test("authors are read from strings, objects, arrays and references", arguments: authorsRows)
  func authors(_ row: Authors) throws {
    let json = """
      {"@graph":[{"@type":"NewsArticle","headline":"Bridge opens","author":\(row.json)},
      {"@type":"Person","@id":"#ann","name":"Ann Lee"}]}
      """
    #expect(MetadataPage.linkedData(json).article.authors.map(\.name).uniqued == row.names)
  }

  @Test("an author keeps role, organization, e-mail and address")
  func details() throws {
    let json = """
      {"@type":"NewsArticle","headline":"Bridge opens","author":{"@type":"Person",
      "name":"Ann Lee","jobTitle":"Moscow correspondent","email":"mailto:ann@example.test",
      "url":"/staff/ann-lee","affiliation":{"@type":"Organization","name":"Example Times"}}}
      """
    let author = try #require(MetadataPage.linkedData(json).article.authors.first)
    #expect(
      author
        == Author(
          name: "Ann Lee", kind: .person, role: "Moscow correspondent",
          organization: "Example Times", email: "ann@example.test",
          url: "https://www.example-times.test/staff/ann-lee"))
  }

  @Test("the other fields are read, each with its place")
  func fields() throws {
    let json = """
      {"@type":"NewsArticle","headline":"Bridge opens","alternativeHeadline":"A short way north",
      "dateModified":"2031-05-10","inLanguage":"en_GB","articleSection":["World","Bridges"],
      "keywords":"steel, rivers; steel","description":"The bridge &amp; its river",
      "copyrightNotice":"© Example Times","image":{"@type":"ImageObject","url":"/b.jpg","width":1200,
      "height":"675","caption":"The bridge"},"publisher":{"@type":"Organization",
      "name":"Example Times","url":"https://www.example-times.test/","logo":{"url":"/logo.png"}}}
      """
    let page = MetadataPage.linkedData(json)
    let article = page.article
    #expect(article.alternativeHeadline == "A short way north")
    #expect(article.modified?.edtf == "2031-05-10")
    #expect(article.published == nil)
    #expect(article.sections == ["World", "Bridges"])
    #expect(article.keywords == ["steel", "rivers"])
    #expect(article.summary == "The bridge & its river")
    #expect(article.rights == "© Example Times")
    #expect(article.publisher?.name == "Example Times")
    #expect(article.publisher?.logo == "https://www.example-times.test/logo.png")
    #expect(article.media.first?.url == "https://www.example-times.test/b.jpg")
    #expect(article.media.first?.width == 1200)
    #expect(article.media.first?.caption == "The bridge")
    let range = try #require(article.provenance["headline"]?.range)
    #expect(String(decoding: Array(page.source.utf8)[range], as: UTF8.self) == "Bridge opens")
  }

  @Test("updates of a live blog and stories of a list are not the story")
  func others() throws {
    let live = """
      {"@type":"LiveBlogPosting","headline":"Bridge day as it happened","liveBlogUpdate":[
      {"@type":"BlogPosting","headline":"The mayor speaks","author":"Bo Ray"}]}
      """
    #expect(MetadataPage.linkedData(live).article.headline == "Bridge day as it happened")
    let list = (1...5).map { "{\"@type\":\"NewsArticle\",\"headline\":\"Story number \($0)\"}" }
    let page = MetadataPage.linkedData(
      "[\(list.joined(separator: ","))]", head: "<title>World news</title>")
    #expect(page.article.headline == "World news")
  }
}

extension Array where Element: Hashable {
  /// The elements without repetitions.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
