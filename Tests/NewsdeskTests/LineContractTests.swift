import Foundation
import News
import Testing
import ToolRunner

@Suite("newsdesk parse --lines")
struct LineContractTests {
  let newsdesk = Tool("newsdesk")

  private func answers(
    to lines: [String],
    options: [String] = [],
    status: Int32 = 0
  ) throws -> [Substring] {
    let input = Data(lines.map { $0 + "\n" }.joined().utf8)
    let outcome = try newsdesk.run(["parse", "--lines"] + options, input: input)
    #expect(outcome.status == status)
    #expect(outcome.errors == "")
    return outcome.lines
  }

  @Test("answers a text with its page")
  func text() throws {
    let text = "The bridge opened to traffic.\nPeople praised it."
    let page = try TextDumpParser().parse(text)
    let line = #"{"id":"a","text":"The bridge opened to traffic.\nPeople praised it."}"#
    #expect(try answers(to: [line]) == [#"{"id":"a","# + page.jsonString().dropFirst()])
  }

  @Test("answers base64 with the page of its bytes")
  func data() throws {
    let text = "The bridge opened to traffic.\nPeople praised it."
    let base64 = Data(text.utf8).base64EncodedString()
    let (first, second) = (#"{"id":1,"text":"\#(text)"}"#, #"{"id":1,"data":"\#(base64)"}"#)
    let pages = try answers(to: [first.replacing("\n", with: "\\n"), second])
    #expect(pages.first == pages.last)
  }

  @Test(
    "gives an identifier back as it came",
    arguments: [
      #""a""#, #""\u0041\/é""#, "17", "-0", "2.50", "1e3", "12345678901234567890", "[1, 2]",
    ])
  func identifiers(id: String) throws {
    let line = #"{"text":"The bridge opened.", "id" : \#(id) }"#
    #expect(try answers(to: [line]).first?.hasPrefix(#"{"id":\#(id),"kind":"#) == true)
  }

  @Test(
    "answers a line that fails with an error, and goes on",
    arguments: [
      ("", #"{"line":2,"error":{"code":"malformed","#),
      (" \t", #"{"line":2,"error":{"code":"malformed","#),
      ("not JSON", #"{"line":2,"error":{"code":"malformed","#),
      ("{", #"{"line":2,"error":{"code":"malformed","#),
      (#"{"id":7}{"id":8}"#, #"{"line":2,"error":{"code":"malformed","#),
      ("[]", #"{"line":2,"error":{"code":"unexpectedValue","#),
      ("null", #"{"line":2,"error":{"code":"unexpectedValue","#),
      (#"{"id":7}"#, #"{"id":7,"line":2,"error":{"code":"missingField","#),
      (#"{"id":7,"text":3}"#, #"{"id":7,"line":2,"error":{"code":"missingField","#),
      (#"{"id":null,"text":null}"#, #"{"line":2,"error":{"code":"missingField","#),
      (#"{"id":7,"data":"%"}"#, #"{"id":7,"line":2,"error":{"code":"unexpectedValue","#),
      (
        #"{"id":7,"data":"PD94bWwgdmVyc2lvbj0iMS4wIj8+PG5vdGUvPg=="}"#,
        #"{"id":7,"line":2,"error":{"code":"unsupported","#
      ),
      (
        #"{"id":7,"data":"","contentType":"text/html"}"#,
        #"{"id":7,"line":2,"error":{"code":"empty","#
      ),
      (#"{"id":7,"html":""}"#, #"{"id":7,"line":2,"error":{"code":"empty","#),
      (#"{"id":7,"data":"JVBERi0xLjQ="}"#, #"{"id":7,"line":2,"error":{"code":"unsupported","#),
    ])
  func failures(line: String, beginning: String) throws {
    let good = #"{"id":"good","text":"The bridge opened."}"#
    let lines = try answers(to: [good, line, good], status: 3)
    #expect(lines.count == 3)
    #expect(lines.first == lines.last)
    #expect(lines.first?.hasPrefix(#"{"id":"good","kind":"#) == true)
    #expect(lines[1].hasPrefix(beginning), "\(lines[1])")
    #expect(try JSONSerialization.jsonObject(with: Data(lines[1].utf8)) is [String: Any])
  }

  @Test("takes a field that it cannot read for absent, and says so")
  func badField() throws {
    let line = #"{"id":1,"text":"The bridge opened.","language":3,"referenceDate":"soon"}"#
    let answer = try #require(try answers(to: [line]).first)
    let page = try Page(json: answer)
    #expect(page.diagnostics.count == 2)
  }

  @Test("survives half a surrogate pair and bytes that are not UTF-8")
  func badCharacters() throws {
    var input = Data(#"{"id":1,"text":"A \ud800 b."}"#.utf8) + Data("\n".utf8)
    input += Data(#"{"id":2,"text":"A "#.utf8) + Data([0xFF, 0xFE]) + Data(#" b."}"#.utf8)
    let outcome = try newsdesk.run(["parse", "--lines"], input: input)
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 2)
    #expect(String(validating: outcome.output, as: UTF8.self) != nil)
  }

  @Test("reads a last line without an end, and lines that end as on Windows")
  func lineEnds() throws {
    let record = #"{"id":1,"text":"The bridge opened."}"#
    let plain = try newsdesk.run(["parse", "--lines"], input: Data("\(record)\n\(record)\n".utf8))
    let open = try newsdesk.run(["parse", "--lines"], input: Data("\(record)\r\n\(record)".utf8))
    #expect(open.output == plain.output)
    #expect(open.status == 0)
  }

  @Test("has nothing to say to nothing")
  func empty() throws {
    #expect(try answers(to: []) == [])
  }

  @Test("gives the same lines whatever the number of jobs")
  func jobs() throws {
    let lines = (0..<20_000).map { number in
      number % 97 == 0
        ? "bad" : #"{"id":\#(number),"text":"Story \#(number).\nIt goes on.","language":"en"}"#
    }
    let alone = try answers(to: lines, status: 3)
    #expect(alone.count == lines.count)
    #expect(try answers(to: lines, options: ["--jobs", "5"], status: 3) == alone)
  }

  @Test("reads long lines, and forgets those over the limit", arguments: ["1", "3"])
  func longLines(jobs: String) throws {
    let long = String(repeating: "The bridge opened. ", count: 200_000)
    let lines = [#"{"id":1,"text":"a"}"#, #"{"id":2,"text":"\#(long)"}"#, #"{"id":3,"text":"b"}"#]
    let all = try answers(to: lines, options: ["--jobs", jobs])
    #expect(all.map { $0.prefix(8) } == [#"{"id":1,"#, #"{"id":2,"#, #"{"id":3,"#])
    let options = ["--jobs", jobs, "--max-line", "1000"]
    let short = try answers(to: lines, options: options, status: 3)
    #expect(short.map { $0.prefix(8) } == [#"{"id":1,"#, #"{"line":"#, #"{"id":3,"#])
    #expect(short[1].contains("limitExceeded"))
  }

  @Test("needs no environment and no working directory")
  func surroundings() throws {
    let input = Data(#"{"id":1,"text":"The bridge opened."}"#.utf8)
    let here = try newsdesk.run(["parse", "--lines"], input: input)
    let there = try newsdesk.run(
      ["parse", "--lines"], input: input, environment: [:], directory: URL(filePath: "/"))
    #expect(there.output == here.output)
    #expect(there.status == 0)
  }

  @Test("answers a line before the next one comes", .timeLimit(.minutes(1)), arguments: ["1", "4"])
  func streaming(jobs: String) throws {
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: newsdesk.path)
    process.arguments = ["parse", "--lines", "--jobs", jobs]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for number in 1...3 {
      try input.fileHandleForWriting.write(
        contentsOf: Data("{\"id\":\(number),\"text\":\"The bridge opened.\"}\n".utf8))
      let answer = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
      #expect(answer.hasPrefix("{\"id\":\(number),"))
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
