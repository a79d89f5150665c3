/// The body of an article of a proof.
///
/// The elements are those that ``HTMLBlocks`` writes, but that nothing is loaded: a picture, a film or
/// a post of another site is a box that names it and links to it.
struct ProofBlocks {
  /// How often each kind of thing was marked.
  private(set) var tally = ProofTally()

  /// The entities whose first mention can be linked to.
  private(set) var anchored: Set<Int> = []

  private let article: Article
  private let annotations: ProofAnnotations
  private let anchor: String

  init(_ article: Article, _ annotations: ProofAnnotations, anchor: String) {
    self.article = article
    self.annotations = annotations
    self.anchor = anchor
  }

  mutating func write(to writer: inout XMLWriter) {
    var lists = ListNesting()
    for index in article.body.indices {
      let block = article.body[index]
      if block.kind == .listItem {
        lists.item(block, &writer) { writer in
          writer.attribute("dir", "auto")
          inline(block, at: index, &writer)
        }
      } else {
        lists.close(&writer)
        write(block, at: index, &writer)
      }
      writer.breakLine()
    }
    lists.close(&writer)
  }

  private mutating func write(_ block: Block, at index: Int, _ writer: inout XMLWriter) {
    switch block.kind {
    case .quote: quote(block, at: index, &writer)
    case .table: table(block, at: index, &writer)
    case .figure: figure(block, at: index, &writer)
    case .embed: embed(block, at: index, &writer)
    case .liveEntry: liveEntry(block, at: index, &writer)
    case .preformatted: element("pre", block, at: index, &writer)
    case .heading: element("h\(max(block.headingLevel, 2))", block, at: index, &writer)
    case .paragraph, .listItem: element("p", block, at: index, &writer)
    }
  }

  private mutating func element(
    _ name: String, _ block: Block, at index: Int, _ writer: inout XMLWriter
  ) {
    writer.begin(name)
    writer.attribute("class", block.role.map(HTMLBlocks.name))
    writer.attribute("dir", "auto")
    inline(block, at: index, &writer)
    writer.end()
  }

  private mutating func quote(_ block: Block, at index: Int, _ writer: inout XMLWriter) {
    writer.begin("blockquote")
    writer.attribute("class", block.role.map(HTMLBlocks.name))
    writer.attribute("dir", "auto")
    writer.begin("p")
    inline(block, at: index, &writer)
    writer.end()
    writer.element("cite", block.attribution)
    writer.end()
  }

  private mutating func table(_ block: Block, at index: Int, _ writer: inout XMLWriter) {
    writer.begin("div")
    writer.attribute("class", "scroll")
    writer.begin("table")
    if !block.text.isEmpty {
      writer.begin("caption")
      inline(block, at: index, &writer)
      writer.end()
    }
    for row in block.rows {
      writer.begin("tr")
      for cell in row {
        HTMLBlocks.begin(cell, &writer)
        writer.attribute("dir", "auto")
        inline(cell.text, cell.marks, [], &writer)
        writer.end()
      }
      writer.end()
    }
    writer.end()
    writer.end()
  }

  private mutating func figure(_ block: Block, at index: Int, _ writer: inout XMLWriter) {
    let media = block.media
    writer.begin("figure")
    if let media {
      let size = media.width.flatMap { width in media.height.map { "\(width) × \($0)" } }
      box(media.kind.rawValue, media.alternativeText ?? media.title, media.url, size, &writer)
    }
    if let caption = block.caption {
      writer.begin("figcaption")
      writer.attribute("dir", "auto")
      if caption == block.text {
        inline(block, at: index, &writer)
      } else {
        writer.text(caption)
      }
      if let credit = media?.credit {
        writer.text(" ")
        writer.element("cite", credit)
      }
      writer.end()
    } else if let credit = media?.credit {
      writer.begin("figcaption")
      writer.element("cite", credit)
      writer.end()
    }
    writer.end()
  }

  private mutating func embed(_ block: Block, at index: Int, _ writer: inout XMLWriter) {
    writer.begin("figure")
    if let embed = block.embed {
      box(embed.kind.rawValue, embed.title, embed.url, embed.provider, &writer)
    }
    if !block.text.isEmpty {
      writer.begin("blockquote")
      writer.attribute("dir", "auto")
      writer.begin("p")
      inline(block, at: index, &writer)
      writer.end()
      writer.end()
    }
    writer.end()
  }

  /// What stands in for a thing that is not shown: its kind, what it is called, where it is.
  private func box(
    _ kind: String, _ words: String?, _ url: String?, _ detail: String?, _ writer: inout XMLWriter
  ) {
    writer.begin("p")
    writer.attribute("class", "box")
    writer.attribute("dir", "auto")
    writer.element("b", kind, [("lang", "en")])
    writer.text(" ")
    let words = words.flatMap { $0.isEmpty ? nil : $0 } ?? url ?? ""
    if let url = WebAddress.web(url) { writer.link(url, words) } else { writer.text(words) }
    if let detail {
      writer.text(" ")
      writer.element("small", detail)
    }
    writer.end()
  }

  private mutating func liveEntry(_ block: Block, at index: Int, _ writer: inout XMLWriter) {
    writer.begin("h3")
    writer.attribute("class", "liveentry")
    writer.attribute("dir", "auto")
    if let timestamp = block.timestamp {
      writer.element("time", timestamp.words, [("datetime", timestamp.schemaDate)])
      writer.text(" ")
    }
    inline(block, at: index, &writer)
    writer.end()
  }
}

// MARK: - Text with what is marked in it

extension ProofBlocks {
  private mutating func inline(_ block: Block, at index: Int, _ writer: inout XMLWriter) {
    inline(block.text, block.marks, annotations[index], &writer)
  }

  private mutating func inline(
    _ text: String, _ marks: [Block.Mark], _ annotations: [ProofAnnotations.Run],
    _ writer: inout XMLWriter
  ) {
    let proof = ProofRuns(text, marks, annotations)
    proof.runs.write(text, to: &writer, lineBreak: nil) { run, writer in
      switch proof.contents[run] {
      case .mark(let mark): Self.open(marks[mark], &writer)
      case .dateline: dateline(&writer)
      case .date(let date): self.date(article.dates[date], &writer)
      case .title(let entity):
        writer.begin("span")
        writer.attribute("class", "office \(article.entities[entity].kind.rawValue)")
      case .name(let entity): name(entity, &writer)
      }
    }
  }

  private static func open(_ mark: Block.Mark, _ writer: inout XMLWriter) {
    guard mark.kind == .link else {
      writer.begin(HTMLBlocks.element(mark.kind))
      return
    }
    // Where the address is none of the web, as that of a script, the text stands alone.
    guard let url = WebAddress.web(mark.url) else {
      writer.begin("span")
      return
    }
    writer.begin("a")
    writer.attribute("href", url)
    writer.attribute("rel", "noreferrer noopener")
    writer.attribute("title", mark.title)
  }

  private mutating func dateline(_ writer: inout XMLWriter) {
    tally.count("dateline")
    writer.begin("span")
    writer.attribute("class", "dateline")
    writer.attribute("title", article.dateline?.words)
  }

  private mutating func date(_ date: DateMention, _ writer: inout XMLWriter) {
    tally.count("date")
    writer.begin("time")
    writer.attribute("class", "date")
    writer.attribute("datetime", date.timestamp.schemaDate)
    writer.attribute("title", date.words)
  }

  private mutating func name(_ index: Int, _ writer: inout XMLWriter) {
    let entity = article.entities[index]
    tally.count(entity.kind.rawValue)
    writer.begin("mark")
    writer.attribute("class", entity.kind.rawValue)
    if anchored.insert(index).inserted { writer.attribute("id", "\(anchor)-e\(index)") }
    writer.attribute("title", entity.words)
  }
}
