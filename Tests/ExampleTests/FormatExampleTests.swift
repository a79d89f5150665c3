import Foundation
import NewsMarkup
import Testing
import ToolRunner

@Suite("The examples of formats")
struct FormatExampleTests {
  private var agency: String {
    Tool.page("bridge.html").replacing("Pages/bridge.html", with: "Agency/tiles.xml")
  }

  private var front: String {
    Tool.page("bridge.html").replacing("Pages/bridge.html", with: "Fronts/town.html")
  }

  @Test("DumpsToFeed has an item for every dump that is an article")
  func dumpsToFeed() throws {
    let outcome = try Tool("DumpsToFeed").run([Tool.sample(""), "Old news"])
    #expect(outcome.status == 0)
    let listing = try FeedParser().parse([UInt8](outcome.output)).listings.first
    #expect(listing?.title == "Old news")
    let articles = try Tool.samples.compactMap { sample in
      try TextDumpParser().parse(Data(contentsOf: URL(filePath: Tool.sample(sample)))).article
    }
    #expect(listing?.items.count == articles.count)
    #expect(listing?.items.map(\.headline) == articles.map(\.headline))
  }

  @Test("PagesToNinjs prints a news object for every article")
  func pagesToNinjs() throws {
    let outcome = try Tool("PagesToNinjs").run([
      Tool.page("bridge.html"), Tool.page("library-ko.html"),
    ])
    #expect(outcome.status == 0)
    let first = try #require(outcome.lines.first)
    let article = try Article(Array(first.utf8), as: .ninjs)
    #expect(article.headline == "Footbridge to Heron Island opens")
    #expect(outcome.lines.filter { $0.hasPrefix("{") }.count == 2)
    #expect(outcome.lines.contains { $0.hasPrefix("lost provenance") })
  }

  @Test("AgencyToMarkdown gives an agency's story with its fields in front")
  func agencyToMarkdown() throws {
    let outcome = try Tool("AgencyToMarkdown").run([agency])
    #expect(outcome.status == 0)
    #expect(outcome.lines.contains("title: \"Clay of the bridge becomes tiles\""))
    #expect(outcome.lines.contains("date: \"2031-05-02T10:10:00Z\""))
    #expect(outcome.lines.contains("Islanders pay **only** the firing."))
    #expect(outcome.lines.contains("- glazed tiles: 3 crowns"))
  }

  @Test("FrontToFeed has the stories of a section front")
  func frontToFeed() throws {
    let url = "https://courier.example/"
    let outcome = try Tool("FrontToFeed").run([front, url])
    #expect(outcome.status == 0)
    let listing = try FeedParser().parse([UInt8](outcome.output)).listings.first
    let source = try Data(contentsOf: URL(filePath: front))
    let items = try HTMLParser(url: url).parse([UInt8](source)).listings.flatMap(\.items)
    #expect(items.count == 12)
    #expect(listing?.items.map(\.headline) == items.map(\.headline))
    #expect(listing?.url == url)
  }
}
