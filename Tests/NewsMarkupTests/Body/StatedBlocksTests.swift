import Testing

@testable import NewsMarkup

@Suite("Stories that only data or scripts hold")
struct StatedBlocksTests {
  private static let texts = [BodyPage.first, BodyPage.second, BodyPage.third]

  private func page(_ scripts: String, body: String = "<div id=\"__next\"></div>") -> String {
    """
    <html lang="en"><head><title>\(BodyPage.headline)</title>
    <meta property="og:type" content="article"></head><body>\(body)\(scripts)</body></html>
    """
  }

  @Test("the state of a framework gives the blocks of an empty page")
  func state() throws {
    let blocks = Self.texts.map { "{\"type\":\"p\",\"text\":\"\($0)\"}" }.joined(separator: ",")
    let page = try HTMLParser(url: BodyPage.address).parse(
      page(
        """
        <script id="__NEXT_DATA__" type="application/json">{"props":{"story":{"id":"1","blocks":[\
        \(blocks)]}}}</script>
        """))
    #expect(page.kind == .article)
    #expect(page.article?.body.map(\.text) == Self.texts)
    #expect(page.article?.provenance["body"]?.source == .script)
  }

  @Test("a streamed payload gives them too")
  func streamed() throws {
    let rows = Self.texts.map { "[\\\"$\\\",\\\"p\\\",null,{\\\"children\\\":\\\"\($0)\\\"}]" }
    let padding = String(repeating: " ", count: 200)
    let page = try HTMLParser(url: BodyPage.address).parse(
      page(
        "<script>self.__next_f.push([1,\"1:[\(rows.joined(separator: ","))]\\n\"])\(padding)</script>"
      ))
    #expect(page.article?.body.map(\.text) == Self.texts)
  }

  @Test("JSON-LD gives them where the page shows only the beginning")
  func linkedData() throws {
    let page = try HTMLParser(url: BodyPage.address).parse(
      page(
        """
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"\(BodyPage.headline)",
        "articleBody":"\(Self.texts.joined(separator: "\\n\\n"))"}</script>
        """, body: "<article><h1>\(BodyPage.headline)</h1><p>A pottery has begun.</p></article>"))
    #expect(page.article?.body.map(\.text) == Self.texts)
    #expect(page.article?.provenance["body"]?.source == .jsonLD)
  }

  @Test("what the page shows itself is taken from the page")
  func shown() throws {
    var page = BodyPage()
    page.data = ",\"articleBody\":\"\(BodyPage.first) \(BodyPage.second)\""
    let blocks = try page.blocks
    #expect(blocks.map(\.text).first == BodyPage.first)
    #expect(blocks.allSatisfy { $0.range != nil })
    #expect(try page.page().article?.provenance["body"] == nil)
  }
}
