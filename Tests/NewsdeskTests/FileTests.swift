import Foundation
import News
import Testing
import ToolRunner

@Suite("newsdesk parse FILE…")
struct FileTests {
  let newsdesk = Tool("newsdesk")

  @Test("gives the page that the library gives", arguments: try Tool.samples)
  func samePage(sample: String) throws {
    let path = Tool.sample(sample)
    let expected = try TextDumpParser(includesDates: true).parse(
      Data(contentsOf: URL(filePath: path)))
    for options in [[], ["--pretty"], ["--format", "jsonl"]] {
      let outcome = try newsdesk.run(["parse", path] + options)
      #expect(outcome.status == 0)
      #expect(outcome.errors == "")
      #expect(try Page(json: [UInt8](outcome.output)) == expected)
    }
  }

  @Test("lays JSON out for people only where it is asked to")
  func pretty() throws {
    let path = Tool.sample("bridge.txt")
    #expect(try newsdesk.run(["parse", path]).lines.count == 1)
    #expect(try newsdesk.run(["parse", path, "--no-pretty"]).lines.count == 1)
    #expect(try newsdesk.run(["parse", path, "--pretty"]).lines.count > 10)
  }

  @Test("reads standard input when no file is named")
  func standardInput() throws {
    let path = Tool.sample("pottery.txt")
    let file = try newsdesk.run(["parse", path])
    let source = try Data(contentsOf: URL(filePath: path))
    #expect(try newsdesk.run(["parse"], input: source).output == file.output)
    #expect(try newsdesk.run(["parse", "-"], input: source).output == file.output)
  }

  @Test("keeps several files in their order and names them, whatever the number of jobs")
  func order() throws {
    let files = try Tool.samples.map(Tool.sample)
    let many = Array(repeating: files, count: 20).flatMap(\.self)
    let alone = try newsdesk.run(["parse", "--jobs", "1"] + many)
    #expect(alone.status == 0)
    let names = try alone.lines.map { line in
      try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])["id"]
        as? String
    }
    #expect(names == many)
    #expect(try newsdesk.run(["parse", "--jobs", "7"] + many).output == alone.output)
    #expect(try newsdesk.run(["parse"] + many).output == alone.output)
  }

  @Test("goes on after a file that cannot be read, and ends with 3")
  func failures() throws {
    let folder = try TemporaryFolder()
    let good = Tool.sample("bridge.txt")
    let directory = folder.url.path(percentEncoded: false)
    let outcome = try newsdesk.run(["parse", good, "no-such.txt", directory, good])
    #expect(outcome.status == 3)
    #expect(outcome.lines.count == 2)
    let messages = outcome.errors.split(separator: "\n")
    #expect(messages.count == 2)
    #expect(messages.first == "newsdesk: no-such.txt: there is no such file; check the name")
    #expect(
      messages.last?.hasSuffix("this is a folder; name the files in it, as in FOLDER/*.txt") == true
    )
  }

  @Test(
    "says what a file is that it cannot read, and what to do",
    arguments: [
      (
        "<?xml version='1.0'?><x>", "an XML document; what can be read now are HTML pages, feeds"
      ),
      ("%PDF-1.7\n", "a PDF file; save its text first"),
      ("PK\u{3}\u{4}", "a zip archive; unpack it first"),
    ])
  func otherKinds(content: String, message: String) throws {
    let outcome = try newsdesk.run(["parse"], input: Data(content.utf8))
    #expect(outcome.status == 3)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("newsdesk: standard input: this is \(message)"))
  }

  @Test("takes text that begins with a bracket for text")
  func bracket() throws {
    let outcome = try newsdesk.run(["parse"], input: Data("< Back\nThe bridge opened.\n".utf8))
    #expect(outcome.status == 0)
  }

  @Test("sums up when it is asked to")
  func summary() throws {
    let outcome = try newsdesk.run(["parse", Tool.sample("bridge.txt"), "no-such.txt", "--summary"])
    let line = try #require(outcome.errors.split(separator: "\n").last)
    #expect(line.wholeMatch(of: /newsdesk: 2 files, 1 of them failed, 0\.0 MB in \d+\.\d s/) != nil)
  }

  @Test("writes text and Markdown, and a line between two pages")
  func readableFormats() throws {
    let files = [Tool.sample("bridge.txt"), Tool.sample("ferry-ru.txt")]
    let text = try newsdesk.run(["parse", "--format", "text"] + files)
    #expect(text.text.hasPrefix("==> \(files[0]) <==\nThe footbridge"))
    #expect(text.text.contains("\n\n==> \(files[1]) <==\n"))
    let markdown = try newsdesk.run(["parse", "--format", "markdown"] + files)
    #expect(markdown.text.contains("\n\n---\n\n"))
  }

  @Test("shows the parts of a source in columns")
  func segments() throws {
    let path = Tool.sample("bridge.txt")
    let lines = try newsdesk.run(["parse", "--segments", "--format", "text", path]).lines
    let bars = lines.map { $0.prefix { $0 != "|" }.count }
    #expect(Set(bars).count == 1)
    #expect(lines.first?.hasPrefix("0..<") == true)
    #expect(!lines.contains { $0.contains("\u{1B}") })
    let json = try newsdesk.run(["parse", "--segments", path]).output
    #expect(try Page(json: [UInt8](json)).segments.count == lines.count)
  }

  @Test("splits a collected file into the pages of its dumps")
  func split() throws {
    let samples = ["bridge.txt", "pottery.txt", "museum-es.txt"]
    let dumps = try samples.map { try String(contentsOfFile: Tool.sample($0), encoding: .utf8) }
    let folder = try TemporaryFolder()
    let file = try folder.file(
      "all.txt", Data(dumps.joined(separator: "\n====================\n").utf8))
    let path = file.path(percentEncoded: false)
    let outcome = try newsdesk.run(["parse", "--split", path, "no-such.txt"])
    #expect(outcome.status == 3)
    #expect(outcome.errors == "newsdesk: no-such.txt: there is no such file; check the name\n")
    #expect(outcome.lines.count == 3)
    for (index, line) in outcome.lines.enumerated() {
      #expect(line.hasPrefix("{\"id\":\"\(path)#\(index + 1)\",\"kind\":"))
      let expected = try TextDumpParser().parse(dumps[index])
      #expect(try Page(json: line).article?.headline == expected.article?.headline)
      #expect(try Page(json: line).listings.count == expected.listings.count)
    }
  }

  @Test("says so when a source has another encoding, and shows its parts all the same")
  func encoding() throws {
    let text = try String(contentsOfFile: Tool.sample("ferry-ru.txt"), encoding: .utf8)
    let source = try #require(text.data(using: .utf16))
    let outcome = try newsdesk.run(["parse", "--segments"], input: source)
    #expect(try Page(json: [UInt8](outcome.output)).diagnostics.first?.code == .encodingConverted)
    let lines = try newsdesk.run(
      ["parse", "--segments", "--format", "text"], input: source
    ).lines
    #expect(lines.first?.hasSuffix("| Паром на остров Нижний Камыш будет ходить и ночью") == true)
  }

  @Test(
    "refuses what holds no text", arguments: [Data(), Data([0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 2])])
  func noText(source: Data) throws {
    let outcome = try newsdesk.run(["parse"], input: source)
    #expect(outcome.status == 3)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("newsdesk: standard input: the "))
  }
}
