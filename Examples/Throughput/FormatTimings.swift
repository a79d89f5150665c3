import NewsMarkup

/// Measures how many bytes a second each format is written and read with.
///
/// The story is long and plain, as most are: forty paragraphs with a link and two names each.
struct FormatTimings {
  let rounds: Int

  private static let articles: [ArticleFormat] = [
    .jsonLD, .ninjs, .csv, .text, .htmlFragment, .markdown, .nitf, .newsML, .tei,
  ]
  private static let listings: [ListingFormat] = [.jsonFeed, .rss, .atom, .newsSitemap]
  private static let sources: [(ArticleFormat, SourceFormat)] = [
    (.jsonLD, .jsonLD), (.ninjs, .ninjs), (.csv, .csv), (.markdown, .markdown), (.nitf, .nitf),
    (.newsML, .newsML), (.tei, .tei),
  ]

  func run() {
    let story = Self.story
    print("written, bytes of output a second, best of \(rounds) rounds")
    for format in Self.articles {
      measure("  \(format.name)", times: 200) { story.data(as: format).count }
    }
    var listing = Listing(
      title: "Example Times", language: "en", kind: .feed, url: "https://example.org/")
    listing.items = Array(repeating: Listing.Item(story), count: 200)
    for format in Self.listings {
      measure("  \(format.name)", times: 1) { listing.data(as: format).count }
    }
    measure("  our own JSON", times: 200) { story.jsonData().count }
    print("read, bytes of input a second")
    for (format, source) in Self.sources {
      let bytes = story.data(as: format)
      measure("  \(format.name)", times: 100) {
        (try? Article(bytes, as: source)) == nil ? 0 : bytes.count
      }
    }
  }

  private func measure(_ name: String, times: Int, _ work: () -> Int) {
    let clock = ContinuousClock()
    var best = Double.infinity
    var count = 0
    for _ in 0..<rounds {
      count = 0
      let time = clock.measure { for _ in 0..<times { count += work() } } / .seconds(1)
      best = min(best, time)
    }
    let padding = String(repeating: " ", count: max(0, 18 - name.count))
    print("\(name)\(padding)\(Int(Double(count) / best / 1e6)) MB/s")
  }

  private static let story: Article = {
    let text =
      "The footbridge opened to walkers on Friday, ten years after the town first asked for it, said Ruth Hale, "
      + "who keeps bees on the island; about four hundred people crossed it in the first hour, as the harbour "
      + "office in Marsh Harbour has counted, and more are expected to come when the ferry is dearer."
    var article = Article(
      id: "urn:example:1", url: "https://example.org/1", headline: "Footbridge opens",
      byline: "By Ann Lee", authors: [Author(name: "Ann Lee", kind: .person)],
      published: Timestamp(edtf: "2031-05-02T10:00:00+01:00"),
      modified: Timestamp(edtf: "2031-05-02T11:00:00+01:00"), language: "en",
      publisher: Organization(name: "Example Times"), sections: ["Town"],
      keywords: ["bridges", "ferries"])
    let link = Block.Mark(kind: .link, range: 4..<14, url: "https://example.org/bridge")
    article.body = Array(repeating: Block(text: text, marks: [link]), count: 40)
    article.entities = [
      Entity(
        kind: .person, name: "Ruth Hale", identifiers: ["wikidata": "Q9"],
        mentions: (0..<40).map { Entity.Mention(block: $0, range: 94..<103, text: "Ruth Hale") })
    ]
    return article
  }()
}
