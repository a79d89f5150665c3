import Foundation
import News
import Testing
import ToolRunner

@Suite("The examples")
struct ExampleTests {
  private var samples: String { Tool.sample("") }

  @Test("ReadDump prints the article of a dump")
  func readDump() throws {
    let outcome = try Tool("ReadDump").run([Tool.sample("bridge.txt")])
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("\n\nFerries go on running at night and in storms"))
  }

  @Test("ListingTable has a row for every item of every listing")
  func listingTable() throws {
    let outcome = try Tool("ListingTable").run([samples])
    #expect(outcome.status == 0)
    let items = try Tool.samples.flatMap { sample in
      let source = try Data(contentsOf: URL(filePath: Tool.sample(sample)))
      return try TextDumpParser().parse(source).listings.flatMap(\.items)
    }
    #expect(outcome.lines.first == "file,listing,rank,published,headline,teaser,truncated")
    #expect(outcome.lines.count == items.count + 1)
  }

  @Test("Pipeline writes a page for every file, as JSON Lines")
  func pipeline() throws {
    let files = try Tool.samples.map(Tool.sample)
    let outcome = try Tool("Pipeline").run(files + ["no-such.txt"])
    #expect(outcome.status == 0)
    let expected = try files.map { file in
      try TextDumpParser().parse(Data(contentsOf: URL(filePath: file)))
    }
    var pages = Set<Page>()
    var failures = 0
    for line in JSONLines([UInt8](outcome.output), of: Page.self) {
      if case .success(let page) = line.result { pages.insert(page) } else { failures += 1 }
    }
    #expect(pages == Set(expected))
    #expect(failures == 1)
  }

  @Test("Throughput measures a folder")
  func throughput() throws {
    let outcome = try Tool("Throughput").run([samples, "1"])
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("MB/s"))
  }

  @Test(
    "each says how it is used",
    arguments: ["ReadDump", "ListingTable", "Throughput"])
  func usage(example: String) throws {
    #expect(try Tool(example).run([]).text.hasPrefix("usage: \(example) "))
  }
}
