/// Reads a feed in XML: RSS, RDF, Atom or CDF.
struct FeedReader {
  let tree: XMLTree
  /// What each name of the document means.
  private let terms: [FeedTerm]
  private let ranks: [UInt8]
  /// The element that speaks of the feed as a whole.
  private let channel: Int
  private let language: String?
  /// The addresses that elements state for what is in them.
  private var bases: FeedBases
  /// The address against which all are resolved where no element states another.
  private var base: String?
  /// The authors that texts name, since most items of a feed are by a few people.
  var people: [String: [Author]] = [:]

  /// Takes a document; `nil` when it is no feed.
  init?(_ tree: XMLTree, parser: FeedParser) {
    self.tree = tree
    language = parser.language
    let meanings = tree.names.map(FeedTerm.meaning)
    terms = meanings.map(\.term)
    ranks = meanings.map(\.rank)
    guard let root = tree.elements(of: 0).first(where: { _ in true }) else { return nil }
    let terms = terms
    let channel = tree.nodes.indices.first {
      tree.nodes[$0].isElement && terms[Int(tree.nodes[$0].name)] == .channel
    }
    let isRoot = ["rss", "rdf", "feed", "channel"].contains(
      tree.names[Int(tree.nodes[root].name)].local.lowercased())
    let hasItems = tree.nodes.contains { $0.isElement && terms[Int($0.name)] == .item }
    guard channel != nil || isRoot || hasItems else { return nil }
    self.channel = channel ?? root
    base = parser.url
    bases = FeedBases(tree, base: parser.url)
  }

  /// Reads the feed.
  mutating func listing() -> Listing {
    var fields = FeedFields()
    collect(channel, into: &fields)
    var listing = Listing(kind: .feed)
    let own = base(of: channel)
    listing.url = fields.links.alternate(self).map { Address.resolved($0.url, from: own) }
    if listing.url == nil { listing.url = attribute("href", of: channel) }
    if base == nil, let url = listing.url {
      base = url
      bases = FeedBases(tree, base: url)
    }
    listing.title = fields.title.flatMap { line($0.node) }
    listing.summary = fields.summaries.first.flatMap { line($0.node) }
    listing.language =
      fields.language.flatMap { token($0.node) }.flatMap(LanguageTag.normalized)
      ?? tree.attribute("lang", prefix: "xml", of: channel).flatMap(LanguageTag.normalized)
      ?? rootLanguage ?? language
    listing.modified = date(fields.modified) ?? date(fields.published)
    listing.authors = authors(fields)
    listing.image = fields.images.compactMap { image($0) }.first
    listing.rights = fields.rights.flatMap { line($0.node) }
    listing.nextURL = fields.links.related("next", self).map { Address.resolved($0.url, from: own) }
    if let title = fields.title { listing.range = textRange(title.node) }
    let items = tree.nodes.indices.filter { term(of: $0) == .item }
    listing.items.reserveCapacity(items.count)
    for index in items { listing.items.append(item(index)) }
    return listing
  }

  private var rootLanguage: String? {
    tree.elements(of: 0).first { _ in true }
      .flatMap { tree.attribute("lang", prefix: "xml", of: $0) }
      .flatMap(LanguageTag.normalized)
  }

  // MARK: Elements

  /// What an element says; `unknown` for text.
  func term(of node: Int) -> FeedTerm {
    tree.nodes[node].isElement ? terms[Int(tree.nodes[node].name)] : .unknown
  }

  /// The name of an element as it is written.
  func writtenName(of node: Int) -> String {
    let name = tree.names[Int(tree.nodes[node].name)]
    return name.prefix.map { "\($0):\(name.local)" } ?? name.local
  }

  /// Sorts the children of an item or a feed by what they say.
  func collect(_ parent: Int, into fields: inout FeedFields) {
    for node in tree.elements(of: parent) {
      let name = Int(tree.nodes[node].name)
      fields.add(node, terms[name], rank: ranks[name])
      switch terms[name] {
      case .group: collect(node, into: &fields)
      case .media:
        for inner in tree.elements(of: node) {
          let name = Int(tree.nodes[inner].name)
          if terms[name] == .title || terms[name] == .thumbnail || terms[name] == .keywords {
            fields.add(inner, terms[name], rank: ranks[name] + 4)
          }
        }
      default: break
      }
    }
  }

  /// The address against which those in an element are resolved.
  func base(of node: Int) -> String? {
    bases.base(of: node) ?? base
  }

  /// Where the text of an element stands in the source.
  func textRange(_ node: Int) -> Range<Int>? {
    let end = Int(tree.nodes[node].end)
    guard end > node + 1 else { return nil }
    return Int(tree.nodes[node + 1].sourceStart)..<Int(tree.nodes[end - 1].sourceEnd)
  }

  /// The point in time that an element states.
  func date(_ choice: FeedFields.Choice?) -> Timestamp? {
    choice.flatMap { token($0.node) }.flatMap(FeedDate.timestamp)
  }
}

/// The addresses that elements state with `xml:base`, each resolved against that of the elements around it.
struct FeedBases {
  private var resolved: [String] = []
  /// For each node, the place in `resolved` of the innermost element around it that states one, or -1; empty
  /// where no element does.
  private var places: [Int32] = []

  init(_ tree: XMLTree, base: String?) {
    guard tree.names.contains(where: { $0.prefix == "xml" && $0.local == "base" }) else { return }
    places = Array(repeating: -1, count: tree.nodes.count)
    for index in tree.nodes.indices.dropFirst() {
      let outer = places[Int(tree.nodes[index].parent)]
      places[index] = outer
      guard let own = tree.attribute("base", prefix: "xml", of: index)?.trimmed, !own.isEmpty else {
        continue
      }
      let whole = Address.resolved(own, from: outer < 0 ? base : resolved[Int(outer)])
      guard whole.utf8.count <= Self.longest else { continue }
      places[index] = Int32(truncatingIfNeeded: resolved.count)
      resolved.append(whole)
    }
  }

  /// The longest address that is believed, in bytes.
  private static let longest = 8_192

  /// The address for what is in an element; `nil` where none is stated.
  func base(of node: Int) -> String? {
    guard !places.isEmpty, places[node] >= 0 else { return nil }
    return resolved[Int(places[node])]
  }
}

/// Dates as feeds write them.
enum FeedDate {
  /// The point in time, as exactly as it is stated; `nil` when the text is none.
  static func timestamp(_ text: String) -> Timestamp? {
    Timestamp(edtf: text.utf8.span)
      ?? StatedDate.timestamp(text, language: nil, reference: nil)
  }
}
