import Foundation
import Testing
import ToolRunner

@Suite("newsdesk datelines")
struct DatelinesCommandTests {
  let newsdesk = Tool("newsdesk")

  @Test("answers each line with its dateline, without one, or with an error")
  func lines() throws {
    let input = """
      {"id":1,"text":"OSLO (AP) — The bridge is open."}
      {"id":"b","text":"The bridge is open."}
      {"id":3}
      {"id":4,"text":"LIMA, July 7 (Reuters) - Open.","referenceDate":"2031-05-09"}

      """
    let outcome = try newsdesk.run(["datelines", "--lines"], input: Data(input.utf8))
    #expect(outcome.status == 3)
    #expect(outcome.lines.count == 4)
    let first =
      #"{"id":1,"dateline":{"text":"OSLO (AP) —","range":[0,13],"places":[{"name":"OSLO","#
      + #""resolved":{"geonames":3143244,"name":"Oslo","country":"NO","region":"Oslo","#
      + #""latitude":59.9127,"longitude":10.7461}}],"#
      + #""agencies":["AP"],"agencyIDs":["ap"]}}"#
    #expect(outcome.lines[0] == first)
    #expect(outcome.lines[1] == #"{"id":"b"}"#)
    #expect(outcome.lines[2].hasPrefix(#"{"id":3,"line":3,"error":{"code":"missingField""#))
    #expect(outcome.lines[3].contains(#""date":"2030-07-07","isYearInferred":true"#))
  }

  @Test("shows the parts of a dateline, without colours where nobody looks")
  func text() throws {
    let text = "LIMA, Peru, May 9, 2031 (Reuters) - The bridge is open."
    let outcome = try newsdesk.run(["datelines"], input: Data(text.utf8))
    #expect(outcome.status == 0)
    #expect(
      outcome.lines == [
        "LIMA, Peru, May 9, 2031 (Reuters) -", "  LIMA, Peru (Lima, PE) · 2031-05-09 · Reuters",
      ])
    let none = try newsdesk.run(["datelines"], input: Data("The bridge is open.".utf8))
    #expect(none.status == 0)
    #expect(none.text == "")
  }
}
