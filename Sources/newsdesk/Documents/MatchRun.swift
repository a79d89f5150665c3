import NewsMarkup

/// Finds and writes the matches among documents.
struct MatchRun {
  let isJSON: Bool
  let paint: Paint
  private var index = StoryIndex([])
  /// The document of each article.
  private var documents: [Int] = []
  private var names: [String] = []
  private var listings: [(document: Int, listing: Listing)] = []

  init(isJSON: Bool, paint: Paint) {
    self.isJSON = isJSON
    self.paint = paint
  }

  /// Takes note of a document's article and listings.
  mutating func add(_ document: DocumentSequence.Document) {
    let number = names.count
    names.append(document.name)
    if let article = document.page.article {
      index.add(article)
      documents.append(number)
    }
    for listing in document.page.listings { listings.append((number, listing)) }
  }

  /// Writes the matches in the order of the documents and their items.
  func write() throws {
    for (document, listing) in listings {
      var bytes: [UInt8] = []
      for item in listing.items {
        guard let match = index.match(item, where: { documents[$0] != document }) else { continue }
        let article = names[documents[match.article]]
        bytes +=
          isJSON
          ? json(match, item, names[document], article)
          : Array(text(match, item, names[document], article).utf8)
      }
      try StandardStreams.write(bytes)
    }
  }

  private func text(
    _ match: StoryMatch, _ item: Listing.Item, _ file: String, _ article: String
  ) -> String {
    let score = Int(match.score * 100 + 0.5)
    let evidence = match.evidence.map(\.rawValue).joined(separator: "+")
    let rank = item.rank.map { "#\($0)" } ?? ""
    let place = paint(Terminal.visible(file + rank), .faint)
    let target = paint(Terminal.visible(article), .green)
    return "\(score)%\t\(paint(evidence, .cyan))\t\(place)\t\(target)\n"
  }

  private func json(
    _ match: StoryMatch, _ item: Listing.Item, _ file: String, _ article: String
  ) -> [UInt8] {
    var writer = JSONWriter(.compact)
    writer.beginObject()
    writer.put("id", file)
    if let rank = item.rank { writer.put("rank", rank) }
    if let headline = item.headline { writer.put("headline", headline) }
    if let url = item.url { writer.put("url", url) }
    writer.put("article", article)
    writer.put("score", Double(Int(match.score * 1_000 + 0.5)) / 1_000)
    writer.put("evidence", match.evidence.map(\.rawValue))
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }
}
