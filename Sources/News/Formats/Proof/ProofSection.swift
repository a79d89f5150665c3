extension ProofSheet {
  /// A page as a section of a sheet; sections can be made at the same time and be added in their order.
  public struct Section: Sendable {
    /// What the contents say of the section.
    struct Entry: Sendable {
      let anchor: String
      let title: String
      let source: String?
      let date: Timestamp?
      let tally: ProofTally
    }

    let entry: Entry
    let bytes: [UInt8]

    /// What the contents call the page: its headline, the title of its listing, or its name.
    public var title: String { entry.title }

    /// Lays a page out.
    ///
    /// - Parameters:
    ///   - page: The page, with the entities and dates of its article where they are to be marked.
    ///   - name: The name of its file.
    ///   - number: A number that no other section of the sheet has.
    public init(_ page: Page, name: String? = nil, number: Int) {
      let anchor = "d\(number)"
      var writer = XMLWriter(isHTML: true)
      var tally = ProofTally()
      writer.begin("section")
      writer.attribute("class", "document")
      writer.attribute("id", anchor)
      writer.element("p", name, [("class", "file"), ("dir", "auto")])
      writer.breakLine()
      if let article = page.article {
        var story = ProofArticle(article, anchor: anchor)
        story.write(to: &writer)
        tally = story.tally
      }
      for (index, listing) in page.listings.enumerated() {
        let isHeadline = page.article == nil && index == 0
        ProofListing(listing, isHeadline: isHeadline).write(to: &writer)
      }
      if page.article == nil, page.listings.isEmpty {
        writer.markup("<p class=\"nothing\">Nothing here reads like news.</p>")
      }
      ProofSources(page).write(to: &writer)
      writer.end()
      writer.breakLine()
      entry = Entry(
        anchor: anchor, title: Self.title(of: page, name),
        source: page.article?.publisher?.name ?? page.listings.first?.source,
        date: page.article?.published, tally: tally)
      bytes = writer.bytes
    }

    private static func title(of page: Page, _ name: String?) -> String {
      let first = page.article?.body.first { !$0.text.isEmpty }?.text
      let titles = [
        page.article?.headline, first.map(Self.beginning), page.listings.first?.title, name,
      ]
      return titles.compactMap(\.self).first { !$0.isEmpty } ?? "Untitled"
    }

    /// The first words of a text.
    private static func beginning(of text: String) -> String {
      let start = text.prefix(72)
      guard start.endIndex < text.endIndex else { return text }
      let words = start.lastIndex(of: " ").map { start[..<$0] } ?? start
      return words + " …"
    }
  }
}

/// How often each kind of thing is marked.
struct ProofTally: Sendable {
  private var counts: [String: Int] = [:]

  /// The kinds in the order of the key: the class of the mark, and what the key calls it.
  private static let kinds: [(mark: String, words: String)] = [
    ("person", "Persons"), ("organization", "Organizations"), ("place", "Places"),
    ("event", "Events"), ("work", "Works"), ("group", "Groups"), ("dateline", "Dateline"),
    ("date", "Dates"),
  ]

  /// The kinds that occur.
  var rows: [(mark: String, words: String, count: Int)] {
    Self.kinds.compactMap { kind in
      counts[kind.mark].map { (kind.mark, kind.words, $0) }
    }
  }

  /// What the key calls a kind of entity.
  static func words(_ kind: Entity.Kind) -> String {
    kinds.first { $0.mark == kind.rawValue }?.words ?? kind.rawValue
  }

  mutating func count(_ mark: String) {
    counts[mark, default: 0] += 1
  }

  mutating func add(_ other: ProofTally) {
    counts.merge(other.counts, uniquingKeysWith: +)
  }
}

extension Timestamp {
  /// The point in time for people: `2031-05-02 10:00:00+01:00`, as exact as it is.
  var words: String {
    edtf.split(separator: "T").joined(separator: " ")
  }
}
