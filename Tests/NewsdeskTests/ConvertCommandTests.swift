import Foundation
import Testing
import ToolRunner

@Suite("newsdesk convert")
struct ConvertCommandTests {
  let newsdesk = Tool("newsdesk")

  private static let story =
    #"{"kind":"article","article":{"id":"urn:example:1","headline":"Clay","access":"free"}}"# + "\n"

  @Test("says what is lost on standard error")
  func losses() throws {
    let outcome = try newsdesk.run(["convert", "--to", "ninjs"], input: Data(Self.story.utf8))
    #expect(outcome.status == 0)
    #expect(outcome.text.contains(#""value":"Clay""#))
    #expect(outcome.errors.contains("access"))
  }

  @Test("fails when something is lost and nothing may be, the output all the same")
  func strict() throws {
    let input = Data(Self.story.utf8)
    let outcome = try newsdesk.run(["convert", "--to", "ninjs", "--strict"], input: input)
    #expect(outcome.status == 4)
    #expect(outcome.text.contains(#""value":"Clay""#))
    let whole = try newsdesk.run(["convert", "--to", "markdown", "--strict"], input: input)
    #expect(whole.status == 0)
    #expect(whole.errors == "")
  }

  @Test("writes many stories as one feed, item by item")
  func stream() throws {
    let input = Data(String(repeating: Self.story, count: 3_000).utf8)
    let outcome = try newsdesk.run(
      ["convert", "--to", "rss", "--title", "Today", "--url", "https://example.org/", "--quiet"],
      input: input)
    #expect(outcome.status == 0)
    #expect(outcome.text.components(separatedBy: "<item>").count == 3_001)
    #expect(outcome.text.hasSuffix("</rss>\n"))
  }

  @Test(
    "sees the format of an object from its own members, not from those of what it holds",
    arguments: [
      #"{"kind":"article","article":{"headline":"Clay","links":[{"url":"https://example.org/"}],"#
        + #""entities":[{"kind":"person","name":"Ann","identifiers":{"uri":"urn:x:1"}}]}}"#,
      #"{"uri":"urn:x:2","headlines":[{"role":"main","value":"Clay"}],"type":"text"}"#,
      #"{"@type":"NewsArticle","headline":"Clay","@context":"https://schema.org"}"#,
      #"{"@context":"https://schema.org","@type":"NewsArticle","headline":"Clay",}"#,
    ])
  func kinds(object: String) throws {
    let outcome = try newsdesk.run(["convert", "--to", "jsonl"], input: Data(object.utf8))
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.text.contains(#""headline":"Clay""#))
  }
}
