import Testing

@testable import NewsMarkup

@Suite("Live blogs")
struct LiveBlogTests {
  private static let entries = [
    ("e1", "2031-05-02T12:40:00+02:00", "Tiles for the school", BodyPage.first),
    ("e2", "2031-05-02T11:15:00+02:00", "The kiln is cold", BodyPage.second),
    ("e3", "2031-05-02T10:05:00+02:00", "A wet morning", BodyPage.third),
    ("e4", "2031-05-02T09:30:00+02:00", "The gates open", BodyPage.last),
  ]

  private func page(type: String, container: String) -> String {
    let entries = Self.entries.map { id, time, title, text in
      """
      <div id="\(id)" class="entry"><time datetime="\(time)">\(time.dropFirst(11).prefix(5))</time>
      <h2>\(title)</h2><p>\(text)</p></div>
      """
    }
    return """
      <html lang="en"><head><title>The day at the pottery</title>
      <script type="application/ld+json">{"@type":"\(type)","headline":"The day at the pottery",
      "datePublished":"2031-05-02"}</script></head><body><article><h1>The day at the pottery</h1>
      <div class="\(container)">\(entries.joined())</div></article></body></html>
      """
  }

  @Test("entries open with their times, headlines and addresses")
  func entries() throws {
    for source in [
      page(type: "LiveBlogPosting", container: "list"),
      page(type: "NewsArticle", container: "live-blog"),
    ] {
      let page = try HTMLParser(url: "https://example.test/day").parse(source)
      let blocks = try #require(page.article?.body)
      let heads = blocks.filter { $0.kind == .liveEntry }
      #expect(heads.map(\.text) == Self.entries.map(\.2))
      #expect(heads.map { $0.timestamp?.description } == Self.entries.map(\.1))
      #expect(heads.map(\.url) == Self.entries.map { "https://example.test/day#\($0.0)" })
      #expect(blocks.filter { $0.kind == .paragraph }.map(\.text) == Self.entries.map(\.3))
      #expect(blocks.first?.kind == .liveEntry)
      #expect(!blocks.contains { $0.kind == .heading })
    }
  }

  @Test("times in a page that is not live make no entries")
  func notLive() throws {
    let page = try HTMLParser().parse(page(type: "NewsArticle", container: "list"))
    #expect(page.article?.body.contains { $0.kind == .liveEntry } == false)
  }
}
