/// The nodes of a page's JSON-LD that speak of its story, and what they state.
struct LinkedStory {
  let data: LinkedData
  /// The story, where there is one.
  let story: LinkedData.Node?
  /// The story's node first, then those that say more of the same story, then its page.
  let nodes: [(node: LinkedData.Node, rank: Int)]

  /// Chooses the story among all nodes.
  ///
  /// - Parameters:
  ///   - data: The page's JSON-LD.
  ///   - titles: The page's titles and headings, by which the story is known.
  ///   - addresses: The page's addresses.
  ///   - source: The page.
  init(_ data: LinkedData, titles: [String], addresses: [String], in source: Span<UInt8>) {
    self.data = data
    let keys = titles.map(StatedText.key).filter { $0.utf8.count > 5 }
    var candidates: [Candidate] = []
    for (index, node) in data.nodes.enumerated() where node.kind <= .work {
      candidates.append(
        Candidate(node, at: index, data: data, keys: keys, addresses: addresses, in: source))
    }
    candidates.sort { $0.order < $1.order }
    var chosen = candidates.first { $0.node.kind <= .posting }
    if let best = chosen, !best.isKnown {
      // Many stories of which none has the page's title: a list.
      let headlines = Set(candidates.filter { $0.node.kind <= .posting }.map(\.headline))
      if headlines.count > 3 { chosen = nil }
    }
    story = chosen?.node
    var nodes: [(LinkedData.Node, Int)] = []
    if let chosen {
      nodes.append((chosen.node, StatementRank.jsonLD))
      for other in candidates
      where other.node.kind <= .posting && other.node.reference != chosen.node.reference
        && other.headline == chosen.headline
      {
        nodes.append((other.node, StatementRank.jsonLD + 10))
      }
    }
    for other in candidates where other.node.kind == .work && other.isPage && nodes.count < 8 {
      nodes.append((other.node, StatementRank.jsonLD + 20))
    }
    self.nodes = nodes
  }

  private struct Candidate {
    let node: LinkedData.Node
    let index: Int
    let headline: String
    let isKnown: Bool
    let isPage: Bool
    private let hasHeadline: Bool

    init(
      _ node: LinkedData.Node, at index: Int, data: LinkedData, keys: [String],
      addresses: [String], in source: Span<UInt8>
    ) {
      self.node = node
      self.index = index
      let text = data.value("headline", of: node.reference, in: source)
        .flatMap { data.text($0, in: source)?.text }
      let name =
        text
        ?? data.value("name", of: node.reference, in: source)
        .flatMap { data.text($0, in: source)?.text }
      hasHeadline = text != nil
      let key = StatedText.key(name ?? "")
      headline = key
      let isTitled =
        key.utf8.count > 5 && keys.contains { $0 == key || $0.hasPrefix(key) || $0.hasSuffix(key) }
      let isAddressed = ["url", "@id", "mainEntityOfPage"].contains { property in
        guard let value = data.value(property, of: node.reference, in: source),
          let text = data.text(data.resolved(value, in: source), in: source)?.text
        else { return false }
        return text.utf8.count > 12 && addresses.contains { Address.isSame($0, text) }
      }
      isKnown = isTitled || isAddressed
      isPage = ["WebPage", "ItemPage", "CreativeWork"].contains(node.type)
    }

    var order: (Int, Int, Int, Int) {
      ((isKnown ? 0 : 2) + (hasHeadline ? 0 : 1), Int(node.kind.rawValue), node.depth, index)
    }
  }
}

// MARK: - Statements

extension LinkedStory {
  /// Properties that hold one text, and the field that they state.
  private static let single: [(name: String, field: StatedField, rank: Int)] = [
    ("headline", .headline, 0), ("alternativeHeadline", .alternativeHeadline, 0),
    ("alternateName", .alternativeHeadline, 2), ("datePublished", .published, 0),
    ("dateCreated", .published, 4), ("uploadDate", .published, 5), ("dateModified", .modified, 0),
    ("inLanguage", .language, 5), ("description", .summary, 0), ("abstract", .summary, 2),
    ("isAccessibleForFree", .tier, 0), ("copyrightNotice", .rights, 0), ("license", .rights, 2),
    ("thumbnailUrl", .image, 8), ("url", .url, 6),
  ]

  /// Properties that hold any number of texts.
  private static let many: [(name: String, field: StatedField)] = [
    ("articleSection", .section), ("keywords", .keyword),
  ]

  /// Adds what the nodes state.
  func add(to statements: inout Statements, in source: Span<UInt8>) {
    for (node, rank) in nodes {
      for row in Self.single {
        if node.kind == .work, row.field == .headline || row.field == .alternativeHeadline {
          continue
        }
        guard let value = data.value(row.name, of: node.reference, in: source),
          let text = data.text(data.resolved(value, in: source), in: source)
        else { continue }
        statements.add(statement(text, node, row.name, rank + row.rank), for: row.field)
      }
      for row in Self.many {
        for value in data.values(row.name, of: node.reference, in: source).prefix(100) {
          guard let text = data.text(data.resolved(value, in: source), in: source) else { continue }
          statements.add(statement(text, node, row.name, rank), for: row.field)
        }
      }
      addParts(of: node, rank, to: &statements, in: source)
      addImage(of: node, rank, to: &statements, in: source)
      addPublisher(of: node, rank, to: &statements, in: source)
    }
  }

  private func statement(
    _ text: (text: String, range: Range<Int>), _ node: LinkedData.Node, _ name: String, _ rank: Int
  ) -> Statement {
    Statement(
      value: text.text, source: .jsonLD, key: "\(node.type).\(name)", range: text.range, rank: rank)
  }

  /// Parts of the story that are not free, as search engines want a paywall to be marked.
  private func addParts(
    of node: LinkedData.Node, _ rank: Int, to statements: inout Statements, in source: Span<UInt8>
  ) {
    for part in data.values("hasPart", of: node.reference, in: source).prefix(10) {
      guard let value = data.value("isAccessibleForFree", of: part, in: source),
        let text = data.text(value, in: source)
      else { continue }
      statements.add(
        statement(text, node, "hasPart.isAccessibleForFree", rank + 3), for: .tier)
    }
  }

  private func addImage(
    of node: LinkedData.Node, _ rank: Int, to statements: inout Statements, in source: Span<UInt8>
  ) {
    for (name, extra) in [("image", 0), ("primaryImageOfPage", 1)] {
      guard let first = data.values(name, of: node.reference, in: source).first else { continue }
      let image = data.resolved(first, in: source)
      for property in ["url", "contentUrl", "@id"] {
        guard let value = data.value(property, of: image, in: source),
          let text = data.text(value, in: source)
        else { continue }
        statements.add(statement(text, node, "\(name).\(property)", rank + extra), for: .image)
        addDetails(of: image, node, name, rank + extra, to: &statements, in: source)
        return
      }
      if let text = data.text(image, in: source) {
        statements.add(statement(text, node, name, rank + extra), for: .image)
        return
      }
    }
  }

  private func addDetails(
    of image: LinkedData.Reference, _ node: LinkedData.Node, _ name: String, _ rank: Int,
    to statements: inout Statements, in source: Span<UInt8>
  ) {
    let rows: [(String, StatedField)] = [
      ("width", .imageWidth), ("height", .imageHeight), ("caption", .imageText),
    ]
    for (property, field) in rows {
      guard let value = data.value(property, of: image, in: source),
        let text = data.text(value, in: source)
      else { continue }
      statements.add(statement(text, node, "\(name).\(property)", rank), for: field)
    }
  }

  private func addPublisher(
    of node: LinkedData.Node, _ rank: Int, to statements: inout Statements, in source: Span<UInt8>
  ) {
    for (name, extra) in [("publisher", 0), ("sourceOrganization", 3), ("provider", 4)] {
      guard let value = data.values(name, of: node.reference, in: source).first else { continue }
      let publisher = data.resolved(value, in: source)
      guard let text = data.text(publisher, in: source) else { continue }
      statements.add(statement(text, node, "\(name).name", rank + extra), for: .publisher)
      if let url = data.value("url", of: publisher, in: source).flatMap({
        data.text($0, in: source)
      }) {
        statements.add(statement(url, node, "\(name).url", rank + extra), for: .publisherURL)
      }
      guard let logo = data.values("logo", of: publisher, in: source).first else { continue }
      let image = data.resolved(logo, in: source)
      let address =
        data.value("url", of: image, in: source) ?? data.value("contentUrl", of: image, in: source)
      if let text = data.text(address ?? image, in: source) {
        statements.add(statement(text, node, "\(name).logo", rank + extra), for: .logo)
      }
    }
  }
}

// MARK: - Authors

extension LinkedStory {
  /// The authors that the first node states which has any.
  func authors(language: String?, in source: Span<UInt8>) -> [StatedAuthor] {
    for (node, rank) in nodes where node.kind <= .posting || rank >= StatementRank.jsonLD + 20 {
      for name in ["author", "creator"] {
        var authors: [StatedAuthor] = []
        for value in data.values(name, of: node.reference, in: source).prefix(40) {
          authors += self.authors(value, "\(node.type).\(name)", language, in: source)
        }
        if !authors.isEmpty { return authors }
      }
    }
    return []
  }

  private func authors(
    _ value: LinkedData.Reference, _ key: String, _ language: String?, in source: Span<UInt8>
  ) -> [StatedAuthor] {
    let node = data.resolved(value, in: source)
    var result: [StatedAuthor] = []
    for (text, range) in names(of: node, in: source) {
      let names = AuthorNames(text, language: language).authors
      for var author in names {
        if names.count == 1 { addDetails(of: node, to: &author, in: source) }
        let origin = Provenance.Origin(source: .jsonLD, range: range, key: key)
        result.append(StatedAuthor(author: author, origin: origin, rank: StatementRank.jsonLD))
      }
    }
    return result
  }

  /// The names that a node has: `name`, or its parts.
  private func names(
    of node: LinkedData.Reference, in source: Span<UInt8>
  ) -> [(text: String, range: Range<Int>)] {
    guard data.blocks[node.block].kind(node.token) == .object else {
      return data.text(node, in: source).map { [$0] } ?? []
    }
    let values = data.values("name", of: node, in: source)
    let names = values.prefix(20).compactMap { data.text($0, in: source) }
    if !names.isEmpty { return names }
    let parts = ["givenName", "familyName"].compactMap { name in
      data.value(name, of: node, in: source).flatMap { data.text($0, in: source) }
    }
    guard let first = parts.first, let last = parts.last else { return [] }
    let range =
      min(
        first.range.lowerBound, last.range.lowerBound)..<max(
        first.range.upperBound, last.range.upperBound)
    return [(parts.map(\.text).joined(separator: " "), range)]
  }

  private func addDetails(
    of node: LinkedData.Reference, to author: inout Author, in source: Span<UInt8>
  ) {
    guard data.blocks[node.block].kind(node.token) == .object else { return }
    author.url = text("url", of: node, in: source) ?? text("sameAs", of: node, in: source)
    let email = text("email", of: node, in: source)
    author.email =
      author.email ?? email.map { $0.hasPrefix("mailto:") ? String($0.dropFirst(7)) : $0 }
    author.role = author.role ?? text("jobTitle", of: node, in: source)
    author.organization =
      author.organization ?? text("affiliation", of: node, in: source)
      ?? text("worksFor", of: node, in: source)
    let type = text("@type", of: node, in: source) ?? ""
    if type.hasSuffix("Organization") {
      author.kind = .organization
    } else if type.hasSuffix("Person"), author.kind == nil {
      author.kind = .person
    }
  }

  /// The text of a property.
  private func text(
    _ name: String, of node: LinkedData.Reference, in source: Span<UInt8>
  ) -> String? {
    guard let value = data.value(name, of: node, in: source) else { return nil }
    return data.text(data.resolved(value, in: source), in: source)?.text
  }
}

/// An author with the place that states it.
struct StatedAuthor {
  var author: Author
  var origin: Provenance.Origin
  var rank: Int
}
