import Foundation
import NewsMarkup
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

  @Test("NamedTogether has a line for each two persons of an article")
  func namedTogether() throws {
    let folder = try TemporaryFolder()
    let text = "Mr. John Smith met Mr. David Brown in London. John Smith thanked David Brown.\n"
    _ = try folder.file("a.txt", Data("A meeting in London\n\n\(text)\n\(text)".utf8))
    let outcome = try Tool("NamedTogether").run([folder.url.path])
    #expect(outcome.status == 0)
    #expect(outcome.lines == ["source,target,articles", #""David Brown","John Smith",1"#])
  }

  @Test("RosterDiff shows who came, who went and who moved")
  func rosterDiff() throws {
    let folder = try TemporaryFolder()
    let older = "Present were John Smith, David Brown, Mary Jones and Peter Miller."
    let newer = "Present were David Brown, John Smith, Mary Jones and Robert Taylor."
    let files = try [
      folder.file("a.txt", Data(older.utf8)).path, folder.file("b.txt", Data(newer.utf8)).path,
    ]
    let outcome = try Tool("RosterDiff").run(files)
    #expect(outcome.status == 0)
    #expect(
      outcome.lines == ["- Peter Miller", "+ Robert Taylor", "~ David Brown", "~ John Smith"])
  }

  @Test("PageToMarkdown prints the article of a page")
  func pageToMarkdown() throws {
    let file = Tool.page("bridge.html")
    let outcome = try Tool("PageToMarkdown").run([file, "https://courier.example/"])
    #expect(outcome.status == 0)
    let source = [UInt8](try Data(contentsOf: URL(filePath: file)))
    let article = try HTMLParser(url: "https://courier.example/").parse(source).article
    #expect(outcome.lines.first == "# \(article?.headline ?? "(no headline)")")
  }

  @Test("FolderToLines writes a page for every file, in their order")
  func folderToLines() throws {
    let outcome = try Tool("FolderToLines").run([Tool.page("")])
    #expect(outcome.status == 0)
    let expected = try ["bridge.html", "front-page.html", "library-ko.html"].map { name in
      try HTMLParser().parse([UInt8](Data(contentsOf: URL(filePath: Tool.page(name))))).jsonString()
    }
    #expect(outcome.lines.map(String.init) == expected)
  }

  @Test("CheckPages remarks what a page does not say")
  func checkPages() throws {
    let outcome = try Tool("CheckPages").run([
      Tool.page("bridge.html"), Tool.page("front-page.html"),
    ])
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("front-page.html: "))
  }

  @Test("Timeline prints when and where each story was filed, in order")
  func timeline() throws {
    let outcome = try Tool("Timeline").run([samples])
    #expect(outcome.status == 0)
    #expect(outcome.lines.contains { $0.contains("2031-05-02  UPPER REED  Pottery in Upper Reed") })
    let dated = outcome.lines.map { $0.prefix(10) }.filter { !$0.hasPrefix("X") }
    #expect(dated == dated.sorted())
  }

  @Test("StoryMap has a point where the place is sure, and a feature without one where it is not")
  func storyMap() throws {
    let folder = try TemporaryFolder()
    let stories = [
      "a.txt": "Bridge opens\n\nOSLO, May 9, 2031 (Reuters) - The bridge was opened on Friday.\n",
      "b.txt":
        "Pottery burns\n\nLOWER REED, May 9, 2031 (AP) - The pottery burnt down on Friday.\n",
      "c.txt": "Ferries run\n\nThe ferries went on running on Friday, at night and in storms.\n",
    ]
    for (name, text) in stories { _ = try folder.file(name, Data(text.utf8)) }
    let outcome = try Tool("StoryMap").run([folder.url.path])
    #expect(outcome.status == 0)
    let map = try #require(JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    #expect(map["type"] as? String == "FeatureCollection")
    let features = try #require(map["features"] as? [[String: Any]])
    let properties = features.compactMap { $0["properties"] as? [String: Any] }
    #expect(properties.map { $0["file"] as? String } == ["a.txt", "b.txt"])
    #expect(properties.map { $0["date"] as? String } == ["2031-05-09", "2031-05-09"])
    #expect(properties.first?["country"] as? String == "NO")
    let point = try #require(features.first?["geometry"] as? [String: Any])
    let coordinates = try #require(point["coordinates"] as? [Double])
    #expect(coordinates.map { Int($0.rounded()) } == [11, 60])
    #expect(features.last?["geometry"] is NSNull)
  }

  @Test("FollowFeeds tells what is new, renamed and gone")
  func followFeeds() throws {
    let folder = Tool.sample("").replacing("Samples", with: "Feeds")
    let outcome = try Tool("FollowFeeds").run([folder])
    #expect(outcome.status == 0)
    #expect(
      outcome.lines == [
        "courier-1.xml: The Harbour Courier",
        "  new: 2031-05-09T08:00:00+02:00  Bridge opens over the harbour",
        "  new: 2031-05-08T17:30:00+02:00  Library buys a boat",
        "courier-2.xml: The Harbour Courier",
        "  new: 2031-05-10T09:15:00+02:00  Ferries stay for another year",
        "  headline: 2031-05-09T08:00:00+02:00  Bridge opens, and closes again"
          + ", before: Bridge opens over the harbour",
        "  gone: 2031-05-08T17:30:00+02:00  Library buys a boat",
      ])
  }

  @Test("Throughput measures a folder")
  func throughput() throws {
    let outcome = try Tool("Throughput").run([samples, "1"])
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("MB/s"))
  }

  @Test(
    "each says how it is used",
    arguments: [
      "ReadDump", "ListingTable", "Throughput", "PageToMarkdown", "FolderToLines", "CheckPages",
      "Timeline", "FollowFeeds", "StoryMap",
    ])
  func usage(example: String) throws {
    #expect(try Tool(example).run([]).text.hasPrefix("usage: \(example) "))
  }
}
