import Foundation
import Testing
import ToolRunner

@Suite("newsdesk entities")
struct EntitiesCommandTests {
  let newsdesk = Tool("newsdesk")

  @Test("answers each line with its entities, without any, or with an error")
  func lines() throws {
    let input = """
      {"id":1,"text":"Mayor John Smith spoke in London."}
      {"id":"b","text":"it rained."}
      {"id":3}

      """
    let outcome = try newsdesk.run(["entities", "--lines"], input: Data(input.utf8))
    #expect(outcome.status == 3)
    #expect(outcome.lines.count == 3)
    #expect(
      outcome.lines[0].contains(
        #""mentions":[{"range":[6,16],"text":"John Smith","title":"Mayor","titleRange":[0,5]}]"#))
    #expect(outcome.lines[1] == #"{"id":"b"}"#)
    #expect(outcome.lines[2].hasPrefix(#"{"id":3,"line":3,"error":{"code":"missingField""#))
  }

  @Test("shows a table, and reads a profile from a file")
  func table() throws {
    let folder = try TemporaryFolder()
    let profile = try folder.file(
      "ports.json",
      Data(#"{"name":"ports","entries":[{"kind":"place","name":"Lower Quay"}]}"#.utf8))
    let outcome = try newsdesk.run(
      ["entities", "--profile", profile.path], input: Data("the Lower Quay is shut".utf8))
    #expect(outcome.status == 0)
    #expect(outcome.lines == ["place           1  Lower Quay"])
    let wrong = try newsdesk.run(["entities", "--profile", "nowhere.json"], input: Data())
    #expect(wrong.status == 64)
  }

  @Test("what is no text is said to be none")
  func binary() throws {
    let outcome = try newsdesk.run(["entities"], input: Data([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 0]))
    #expect(outcome.status == 3)
    #expect(outcome.errors == "newsdesk: standard input: the bytes are no text\n")
    let archive = try newsdesk.run(["entities"], input: Data("PK\u{3}\u{4}".utf8))
    #expect(archive.errors == "newsdesk: standard input: this is a zip archive; unpack it first\n")
  }

  @Test("a page is not read as the text of its markup")
  func page() throws {
    let outcome = try newsdesk.run(["entities", Tool.page("bridge.html")])
    #expect(outcome.status == 3)
    #expect(outcome.errors.contains("this is an HTML page; newsdesk parse --entities reads it"))
  }

  @Test("parse --entities shows the table below the story")
  func parse() throws {
    let input = "Mayor John Smith spoke in London.\nIt rained on the bridge.\n"
    let outcome = try newsdesk.run(
      ["parse", "--entities", "--format", "text"], input: Data(input.utf8))
    #expect(outcome.lines.contains("person          1  John Smith · Mayor"))
    #expect(outcome.lines.contains("place           1  London · geonames 2643743"))
  }
}
