import Foundation
import Testing
import ToolRunner

@Suite("newsdesk dates")
struct DatesCommandTests {
  let newsdesk = Tool("newsdesk")

  @Test("answers each line with its timestamp, without one, or with an error")
  func lines() throws {
    let input = """
      {"id":1,"text":"9 мая 2031 г."}
      {"id":"b","text":"n/a"}
      {"id":3}
      {"id":4,"text":"July 7","referenceDate":"2031-05-09"}
      {"id":5,"text":"01/05/2031","language":"en-US"}

      """
    let outcome = try newsdesk.run(["dates", "--lines"], input: Data(input.utf8))
    #expect(outcome.status == 3)
    #expect(outcome.errors == "")
    #expect(outcome.lines.count == 5)
    #expect(outcome.lines[0] == #"{"id":1,"timestamp":"2031-05-09"}"#)
    #expect(outcome.lines[1] == #"{"id":"b"}"#)
    #expect(outcome.lines[2].hasPrefix(#"{"id":3,"line":3,"error":{"code":"missingField""#))
    #expect(outcome.lines[3] == #"{"id":4,"timestamp":"2030-07-07"}"#)
    #expect(outcome.lines[4] == #"{"id":5,"timestamp":"2031-01-05"}"#)
  }

  @Test("finds the dates in a text, without colours where nobody looks")
  func text() throws {
    let text = "The bridge\nopened on May 9, 2031, as in Juche 53 (1964)."
    let outcome = try newsdesk.run(["dates"], input: Data(text.utf8))
    #expect(outcome.status == 0)
    #expect(outcome.lines == ["2: 2031-05-09  May 9, 2031", "2: 1964 (juche)  Juche 53 (1964)"])
    let json = try newsdesk.run(["dates", "--format", "jsonl"], input: Data(text.utf8))
    #expect(
      json.lines.first == #"{"timestamp":"2031-05-09","text":"May 9, 2031","range":[21,32]}"#)
  }
}
