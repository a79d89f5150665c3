/// What an article names, beside its text: the facts of its dateline, then each entity under its kind.
struct ProofNames {
  private let article: Article
  private let anchor: String
  private let anchored: Set<Int>

  /// `anchored` are the entities whose first mention can be linked to.
  init(_ article: Article, anchor: String, anchored: Set<Int>) {
    self.article = article
    self.anchor = anchor
    self.anchored = anchored
  }

  func write(to writer: inout XMLWriter) {
    let facts = article.dateline?.facts ?? []
    if article.entities.isEmpty, facts.isEmpty { return }
    writer.begin("aside")
    writer.attribute("class", "names")
    writer.attribute("aria-label", "What the story names")
    if !facts.isEmpty { dateline(facts, &writer) }
    for kind in Entity.Kind.allCases {
      let entities = article.entities.indices.filter { article.entities[$0].kind == kind }
      if !entities.isEmpty { list(entities, of: kind, &writer) }
    }
    writer.end()
    writer.breakLine()
  }

  private func dateline(_ facts: [(name: String, value: String)], _ writer: inout XMLWriter) {
    writer.begin("div")
    writer.attribute("class", "dateline")
    writer.element("h2", "Dateline")
    writer.begin("ul")
    for fact in facts {
      writer.begin("li")
      writer.attribute("title", fact.name)
      writer.element("bdi", fact.value)
      writer.end()
    }
    writer.end()
    writer.end()
    writer.breakLine()
  }

  private func list(_ entities: [Int], of kind: Entity.Kind, _ writer: inout XMLWriter) {
    writer.begin("div")
    writer.attribute("class", kind.rawValue)
    writer.element("h2", ProofTally.words(kind))
    writer.begin("ul")
    let order = entities.sorted {
      (article.entities[$1].mentions.count, $0) < (article.entities[$0].mentions.count, $1)
    }
    for index in order { item(index, &writer) }
    writer.end()
    writer.end()
    writer.breakLine()
  }

  private func item(_ index: Int, _ writer: inout XMLWriter) {
    let entity = article.entities[index]
    writer.begin("li")
    writer.begin("bdi")
    if anchored.contains(index) {
      writer.element("a", entity.name, [("href", "#\(anchor)-e\(index)")])
    } else {
      writer.text(entity.name)
    }
    writer.end()
    if entity.mentions.count > 1 {
      writer.text(" ")
      writer.element("small", "× \(entity.mentions.count)")
    }
    let also = entity.aliases.filter { $0 != entity.name }.joined(separator: ", ")
    let facts = entity.titles + (also.isEmpty ? [] : ["also " + also])
    if !facts.isEmpty {
      writer.text(" ")
      writer.element("small", facts.joined(separator: " · "), [("dir", "auto")])
    }
    identifiers(of: entity, &writer)
    writer.end()
  }

  private func identifiers(of entity: Entity, _ writer: inout XMLWriter) {
    for (scheme, code) in entity.identifiers.sorted(by: { $0.key < $1.key }) {
      writer.text(" ")
      writer.begin("small")
      if let url = WebAddress.web(ConceptScheme.address(scheme, code)) {
        writer.link(url, "\(scheme) \(code)")
      } else {
        writer.text("\(scheme) \(code)")
      }
      writer.end()
    }
  }
}
