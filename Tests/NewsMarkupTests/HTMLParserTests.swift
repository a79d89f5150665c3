import Testing

@testable import NewsMarkup

@Suite("HTML pages")
struct HTMLParserTests {
  private static let page = """
    <!DOCTYPE html><html lang="en"><head>
    <title>Pottery makes roof tiles of bridge clay | Example Times</title>
    <meta property="og:site_name" content="Example Times">
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
    "headline":"Pottery makes roof tiles of bridge clay","datePublished":"2031-05-02T09:30:00+02:00",
    "author":{"@type":"Person","name":"Ann Lee"}}</script></head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    <article><h1>Pottery makes roof tiles of bridge clay</h1>
    <p>A pottery in Upper Reed has begun to make roof tiles of the clay that was dug out for the new
    bridge, and sells them to anyone who lives on the island, its owner said on Friday.</p>
    <p>The clay had been lying beside the river since the spring, when the workers who built the piers
    of the bridge found that there was much more of it than they had been told to expect.</p>
    <h2>A thousand tiles a day</h2>
    <p>A thousand tiles leave the kiln each day, and the owner says that she could sell twice as many
    if she had another kiln and somebody who knew how to fire it through the night.</p>
    </article><footer><p>© 2031 Example Times</p></footer></body></html>
    """

  @Test("a page of an article gives its fields and its body")
  func article() throws {
    let page = try HTMLParser(url: "https://example.org/a").parse(Self.page)
    let article = try #require(page.article)
    #expect(page.kind == .article)
    #expect(article.headline == "Pottery makes roof tiles of bridge clay")
    #expect(article.authors.map(\.name) == ["Ann Lee"])
    #expect(article.published?.description == "2031-05-02T09:30:00+02:00")
    #expect(article.body.filter { $0.kind == .paragraph }.count == 3)
    #expect(article.body.contains { $0.kind == .heading && $0.level == 2 })
    #expect(!article.body.contains { $0.text.contains("Sport") || $0.text.contains("©") })
  }

  @Test("the range of a paragraph holds its text")
  func ranges() throws {
    let source = Array(Self.page.utf8)
    let page = try HTMLParser().parse(source)
    let block = try #require(page.article?.body.first { $0.kind == .paragraph })
    let range = try #require(block.range)
    let words = String(decoding: source[range], as: UTF8.self).split { $0.isWhitespace }
    #expect(words.joined(separator: " ") == block.text)
  }

  @Test("every prefix of a page is read, or refused for being empty")
  func prefixes() {
    let source = Array(Self.page.utf8)
    for length in stride(from: 1, through: source.count, by: 7) {
      #expect(throws: Never.self) { _ = try HTMLParser().parse(Array(source.prefix(length))) }
    }
  }

  @Test("the shipped weights can be read")
  func weights() {
    #expect(PageWeights(decoding: Base64.decode(PageWeights.encoded)) != nil)
  }
}

@Suite("Pages that need their scripts")
struct NoscriptTests {
  private static let story = """
    <h1>Library lends garden tools</h1>
    <p>The public library lends garden tools as well as books from this week; rakes, spades and one
    wheelbarrow are ready to be taken home for a fortnight, its director said on Friday evening.</p>
    <p>Members of the library pay nothing for the tools, and whoever brings one back with a broken handle
    may mend it in the workshop behind the reading room, where a joiner helps on Saturdays.</p>
    <p>The idea came from a reader who had borrowed every book on vegetables that the library has, and
    then found that she had no spade with which to try any of what she had read in them.</p>
    """
  private static let filler = Array(
    repeating:
      "<p>Nobody had thought that so many people would come and ask for a rake at once.</p>",
    count: 8
  ).joined()

  @Test("what browsers show without scripts is the text where there is no other")
  func shown() throws {
    let page = """
      <html><body><div id="app"></div><noscript><article>\(Self.story)\(Self.filler)</article></noscript>
      <script src="app.js"></script></body></html>
      """
    let article = try #require(try HTMLParser().parse(page).article)
    #expect(article.body.contains { $0.text.contains("wheelbarrow") })
  }

  @Test("beside a story it is none of it")
  func hidden() throws {
    let page = """
      <html><body><article>\(Self.story)\(Self.filler)</article>
      <noscript><p>\(String(repeating: "This page is best seen with scripts. ", count: 40))</p></noscript>
      </body></html>
      """
    let article = try #require(try HTMLParser().parse(page).article)
    #expect(!article.body.contains { $0.text.contains("scripts") })
  }
}
