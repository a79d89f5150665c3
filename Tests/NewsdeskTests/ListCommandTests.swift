import Foundation
import Testing
import ToolRunner

@Suite("newsdesk list and match")
struct ListCommandTests {
  let newsdesk = Tool("newsdesk")

  private let feed = """
    <rss><channel><title>Courier</title>
    <item><title>Bridge opens over the harbour</title><link>https://courier.example/1</link>
    <pubDate>Fri, 09 May 2031 08:00:00 +0200</pubDate></item>
    <item><title>Boat</title></item></channel></rss>
    """

  @Test("a feed is a table, or a line of JSON")
  func list() throws {
    let table = try newsdesk.run(["list", "--format", "table"], input: Data(feed.utf8))
    #expect(table.status == 0)
    #expect(
      table.lines.filter { !$0.isEmpty } == [
        "Courier (feed, 2 items)",
        "  1  2031-05-09T08:00:00+02:00  Bridge opens over the harbour",
        "                                https://courier.example/1",
        "  2                             Boat",
      ])
    let lines = try newsdesk.run(["list"], input: Data(feed.utf8))
    #expect(lines.lines.count == 1)
    #expect(lines.text.hasPrefix(#"{"title":"Courier","kind":"feed","items":[{"headline":"Bridge"#))
  }

  @Test(
    "the items of all files are one table or feed, each story once",
    arguments: [
      ("csv", "Bridge opens"), ("rss", "<title>Bridge opens"), ("atom", "<title>Bridge opens"),
      ("jsonfeed", "\"title\":\"Bridge opens"),
    ])
  func formats(format: String, story: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("feed.xml", Data(feed.utf8)).path(percentEncoded: false)
    let again = feed.replacingOccurrences(of: "Boat", with: "Ship")
      .replacingOccurrences(of: "/1<", with: "/1?utm_source=x<")
    let other = try folder.file("other.xml", Data(again.utf8)).path(percentEncoded: false)
    let outcome = try newsdesk.run(["list", "--format", format, file, other])
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("Boat") && outcome.text.contains("Ship"))
    #expect(outcome.text.components(separatedBy: story).count == 2)
    #expect(outcome.text.contains("courier.example/1"))
    #expect(!outcome.text.contains("utm_source"))
  }

  @Test("parameters that follow readers go where that is asked for")
  func tracking() throws {
    let tracked = feed.replacingOccurrences(of: "/1<", with: "/1?id=7&amp;utm_source=x<")
    let kept = try newsdesk.run(["list"], input: Data(tracked.utf8))
    #expect(kept.text.contains("/1?id=7&utm_source=x"))
    let removed = try newsdesk.run(["list", "--remove-tracking"], input: Data(tracked.utf8))
    #expect(removed.text.contains("/1?id=7\""))
  }

  @Test("parse reads a feed by its bytes, also in a line")
  func parse() throws {
    let outcome = try newsdesk.run(["parse"], input: Data(feed.utf8))
    #expect(outcome.text.hasPrefix(#"{"kind":"listing","listings":[{"title":"Courier""#))
    let data = Data(feed.utf8).base64EncodedString()
    let line = #"{"id":1,"data":"\#(data)","contentType":"application/rss+xml"}"# + "\n"
    let answer = try newsdesk.run(["parse", "--lines"], input: Data(line.utf8))
    #expect(answer.text.hasPrefix(#"{"id":1,"kind":"listing""#))
  }

  @Test("a file that cannot be read costs itself")
  func failures() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("feed.xml", Data(feed.utf8)).path(percentEncoded: false)
    let outcome = try newsdesk.run(["list", file, "no-such.xml"])
    #expect(outcome.status == 3)
    #expect(outcome.lines.count == 1)
    #expect(outcome.errors.contains("no-such.xml: there is no such file"))
  }

  @Test("an item is matched with the article among the files")
  func match() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("feed.xml", Data(feed.utf8)).path(percentEncoded: false)
    let page = try folder.file(
      "page.html",
      Data(
        """
        <html><head><title>Bridge opens over the harbour</title>
        <link rel="canonical" href="https://www.courier.example/1/"></head><body><article>
        <h1>Bridge opens over the harbour</h1>
        <p>A bridge over the harbour opened on Friday, two years late and in heavy rain, the mayor said.</p>
        <p>It cost twice the sum that the council had planned, and the ferries will stay for a year.</p>
        </article></body></html>
        """.utf8)
    ).path(percentEncoded: false)
    let outcome = try newsdesk.run(["match", file, page])
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 1)
    #expect(outcome.text.contains(#""rank":1,"headline":"Bridge opens over the harbour""#))
    #expect(outcome.text.contains(#""evidence":["url","headline"]"#))
    let whole = String(file.dropLast("feed.xml".count))
    let all = try newsdesk.run(["match", whole])
    #expect(all.status == 0)
    #expect(all.text == outcome.text)
  }
}
