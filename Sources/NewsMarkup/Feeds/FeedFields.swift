/// The elements of an item or a feed, sorted by what they say.
struct FeedFields {
  /// An element, and how far it is to be believed: 0 most.
  struct Choice {
    var node: Int
    var rank: UInt8
  }

  private(set) var title: Choice?
  private(set) var id: Choice?
  private(set) var content: Choice?
  private(set) var published: Choice?
  private(set) var modified: Choice?
  private(set) var language: Choice?
  private(set) var rights: Choice?
  /// The summaries, the best first.
  private(set) var summaries: [Choice] = []
  private(set) var authors: [Choice] = []
  private(set) var contributors: [Int] = []
  private(set) var categories: [Int] = []
  private(set) var keywords: [Int] = []
  private(set) var links = FeedLinks()
  private(set) var enclosures: [Int] = []
  private(set) var media: [Int] = []
  private(set) var thumbnails: [Int] = []
  private(set) var images: [Int] = []

  mutating func add(_ node: Int, _ term: FeedTerm, rank: UInt8) {
    let choice = Choice(node: node, rank: rank)
    switch term {
    case .title: Self.choose(choice, &title)
    case .id: Self.choose(choice, &id)
    case .content: Self.choose(choice, &content)
    case .published: Self.choose(choice, &published)
    case .modified: Self.choose(choice, &modified)
    case .language: Self.choose(choice, &language)
    case .rights: Self.choose(choice, &rights)
    case .summary:
      // The first of each rank, the best rank first.
      let place = summaries.firstIndex { $0.rank >= rank } ?? summaries.endIndex
      if place == summaries.endIndex || summaries[place].rank != rank {
        summaries.insert(choice, at: place)
      }
    case .author: if authors.count < Self.limit { authors.append(choice) }
    case .contributor: Self.add(node, &contributors)
    case .category: Self.add(node, &categories)
    case .keywords: Self.add(node, &keywords)
    case .link: Self.add(node, &links.nodes)
    case .enclosure: Self.add(node, &enclosures)
    case .media: Self.add(node, &media)
    case .thumbnail: Self.add(node, &thumbnails)
    case .image: Self.add(node, &images)
    default: break
    }
  }

  /// The most elements of one kind in one item; more are no news.
  private static let limit = 200

  private static func add(_ node: Int, _ nodes: inout [Int]) {
    if nodes.count < limit { nodes.append(node) }
  }

  private static func choose(_ choice: Choice, _ best: inout Choice?) {
    if best.map({ choice.rank < $0.rank }) ?? true { best = choice }
  }
}

/// The links of an item or a feed.
struct FeedLinks {
  var nodes: [Int] = []

  /// An address, and the link that states it.
  struct Stated {
    var url: String
    var node: Int
  }

  /// The address of what the feed or the item stands for: the text of a link, or an alternate one.
  func alternate(_ reader: FeedReader) -> Stated? {
    if let last = lastOfRSS(reader) { return last }
    var other: Stated?
    for node in nodes where Self.relation(node, reader) == "alternate" {
      guard let url = Self.address(node, reader) else { continue }
      let stated = Stated(url: url, node: node)
      let type = reader.attribute("type", of: node)?.lowercased() ?? ""
      if type.isEmpty || type.contains("html") { return stated }
      other = other ?? stated
    }
    // A feed's own address is not that of its page.
    if let other { return other }
    return nodes.contains { reader.isOfChannel($0) } ? nil : related("self", reader)
  }

  /// The last link where the first one is written as RSS has it, as a text: RSS has one, and where there
  /// are more, readers of feeds take the last.
  private func lastOfRSS(_ reader: FeedReader) -> Stated? {
    let plain = nodes.filter { reader.isPlainLink($0) }
    guard let first = plain.first, reader.attribute("href", of: first) == nil else { return nil }
    for node in plain.reversed() {
      if let url = Self.address(node, reader) { return Stated(url: url, node: node) }
    }
    return nil
  }

  /// The address of a link of some relation (RFC 8288).
  func related(_ relation: String, _ reader: FeedReader) -> Stated? {
    for node in nodes where Self.relation(node, reader) == relation {
      if let url = Self.address(node, reader) { return Stated(url: url, node: node) }
    }
    return nil
  }

  /// What a link relates to; `alternate` where it does not say.
  static func relation(_ node: Int, _ reader: FeedReader) -> String {
    guard reader.hasAttributes(node) else { return "alternate" }
    let relation = reader.attribute("rel", of: node)?.trimmed.lowercased() ?? ""
    let prefix = "http://www.iana.org/assignments/relation/"
    if relation.hasPrefix(prefix) { return String(relation.dropFirst(prefix.count)) }
    return relation.isEmpty ? "alternate" : relation
  }

  /// The address of a link, as it is written.
  static func address(_ node: Int, _ reader: FeedReader) -> String? {
    let stated = reader.attribute("href", of: node)?.trimmed ?? reader.token(node)
    return stated.flatMap { $0.isEmpty ? nil : $0 }
  }
}
