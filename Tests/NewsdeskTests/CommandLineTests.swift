import Foundation
import Testing
import ToolRunner

@Suite("The command line")
struct CommandLineTests {
  let newsdesk = Tool("newsdesk")

  @Test("says what it is for, with four examples of parse and the exit status")
  func help() throws {
    let outcome = try newsdesk.run(["--help"])
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("Reads news from pages, dumps, feeds and agency files"))
    #expect(outcome.text.components(separatedBy: "\n    newsdesk parse").count == 5)
    #expect(outcome.text.contains("EXIT STATUS"))
    #expect(outcome.text.contains("completions"))
  }

  @Test("explains every option of parse")
  func optionHelp() throws {
    let text = try newsdesk.run(["parse", "--help"]).text
    for option in [
      "--lines", "--format", "--pretty/--no-pretty", "--segments", "--jobs", "--language",
      "--reference-date", "--max-line", "--url", "--encoding", "--why", "--html", "--entities",
      "--summary/--no-summary",
    ] {
      #expect(text.contains("\(option) "), "\(option) is explained")
    }
  }

  @Test("knows its version")
  func version() throws {
    let outcome = try newsdesk.run(["--version"])
    #expect(outcome.status == 0)
    #expect(outcome.text.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test("completes in three shells", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let outcome = try newsdesk.run(["completions", shell])
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("reference-date"))
  }

  @Test(
    "ends with 64 and says what to do when it is called wrongly",
    arguments: [
      (["parse", "--bogus"], "Unknown option '--bogus'"),
      (["parse", "--jobs", "0"], "--jobs needs a number of 1 or more"),
      (["parse", "--format", "pdf"], "json"),
      (["parse", "--reference-date", "yesterday"], "a date such as 2026-02-13"),
      (["parse", "--lines", "records.jsonl"], "newsdesk parse --lines < records.jsonl"),
      (["parse", "--lines", "--format", "text"], "leave out --format"),
      (["parse", "--encoding", "klingon"], "a name such as utf-8"),
      (["parse", "--url", "https://example.org", "a.html", "b.html"], "the address of one page"),
      (["parse", "--why", "--lines"], "leave out --lines"),
      (["completions", "tcsh"], "bash"),
      (["pares"], "newsdesk --help"),
    ])
  func usage(arguments: [String], message: String) throws {
    let outcome = try newsdesk.run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test("ends without a word when nobody reads its output")
  func closedPipe() throws {
    let files = Array(repeating: "'\(Tool.sample("bridge.txt"))'", count: 200)
    let script = "\"$TOOL\" parse \(files.joined(separator: " ")) | head -c 10"
    let outcome = try newsdesk.shell(script)
    #expect(outcome.output.count == 10)
    #expect(outcome.errors == "")
    let ignoring = try newsdesk.shell("trap '' PIPE; " + script)
    #expect(ignoring.errors == "")
  }

  #if os(Linux)
    @Test("ends with 74 when the output cannot be written")
    func fullDisk() throws {
      let outcome = try newsdesk.shell(
        "\"$TOOL\" --help > /dev/null && \"$TOOL\" parse '\(Tool.sample("bridge.txt"))' > /dev/full"
      )
      #expect(outcome.status == 74)
      #expect(
        outcome.errors == "newsdesk: standard output: the disk is full; make room and run again\n")
    }
  #endif
}
