import Foundation
import Testing
import ToolRunner

#if os(Linux)
  @Suite(
    "On a terminal",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script"), "needs script"))
  struct TerminalTests {
    let newsdesk = Tool("newsdesk")

    /// Runs a line of shell with a terminal as standard input, output and error.
    private func onTerminal(_ command: String) throws -> String {
      try newsdesk.shell(
        "unset NO_COLOR; TERM=xterm script -qec '\(command)' /dev/null < /dev/null"
      ).text
    }

    @Test("JSON is laid out and text is coloured")
    func terminal() throws {
      let bridge = Tool.sample("bridge.txt")
      #expect(try onTerminal("\"$TOOL\" parse \(bridge)").hasPrefix("{\r\n  \"kind\""))
      let segments = try onTerminal(
        "\"$TOOL\" parse --segments --format text \(Tool.sample("pottery.txt"))")
      #expect(segments.contains("\u{1B}["))
    }

    @Test(
      "names stand in the text in the colours of their kinds",
      arguments: ["entities", "parse --entities --format text"])
    func names(command: String) throws {
      let folder = try TemporaryFolder()
      let file = try folder.file(
        "story.txt",
        Data("Mayor John Smith spoke in London.\nIt rained on the bridge all day.\n".utf8))
      let text = try onTerminal("\"$TOOL\" \(command) \(file.path)")
      #expect(
        text.contains("Mayor \u{1B}[36mJohn Smith\u{1B}[0m spoke in \u{1B}[32mLondon\u{1B}[0m."))
      let plain = try onTerminal("NO_COLOR=1 \"$TOOL\" \(command) \(file.path)")
      #expect(!plain.contains("\u{1B}["))
    }

    @Test("headings are bold and nothing of the colours is taken for text")
    func headings() throws {
      let text = try onTerminal(
        "\"$TOOL\" parse --format text \(Tool.page("bridge.html"))")
      #expect(text.contains("\u{1B}[1mWhat changes for the ferries\u{1B}[0m"))
      #expect(!text.contains("\u{FFFD}"))
    }

    @Test("NO_COLOR takes the colours away")
    func noColour() throws {
      let command =
        "NO_COLOR=1 \"$TOOL\" parse --segments --format text \(Tool.sample("pottery.txt"))"
      #expect(!(try onTerminal(command)).contains("\u{1B}["))
    }

    @Test("several files show how far they are, and then what was done")
    func progress() throws {
      let files = try Tool.samples.map(Tool.sample).joined(separator: " ")
      let text = try onTerminal("\"$TOOL\" parse \(files) > /dev/null")
      #expect(text.contains("100%"))
      #expect(text.contains("\r\u{1B}[K"))
      #expect(text.contains("newsdesk: \(try Tool.samples.count) files, 0.0 MB in"))
    }
  }
#endif
