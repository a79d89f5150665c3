/// The JSON-LD of a page.
struct LinkedData: Sendable {
  private(set) var blocks: [LooseJSON] = []
  /// The typed nodes at the top of the blocks, in graphs, and as main entities.
  private(set) var nodes: [Node] = []
  /// The nodes of each `@id`.
  private var named: [[UInt8]: [Int]] = [:]

  /// An object that says its type.
  struct Node: Sendable {
    let reference: Reference
    let kind: Kind
    /// The type as the page writes it.
    let type: String
    /// How deep it stands inside other nodes.
    let depth: Int
  }

  /// A value in one of the blocks.
  struct Reference: Sendable, Equatable {
    let block: Int
    let token: Int
  }

  /// What a node is, as far as it matters here.
  enum Kind: UInt8, Sendable, Comparable {
    /// A story.
    case article
    /// A posting of a blog or a live blog.
    case posting
    /// A page, a film, a recipe or another work that may be the page's subject.
    case work
    case breadcrumbs
    case organization
    case person
    case other

    static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
  }

  /// Reads the blocks in parts of a source.
  init(_ source: Span<UInt8>, blocks ranges: [Range<Int>]) {
    for range in ranges.prefix(Self.blockLimit) {
      let block = LooseJSON(source, in: range)
      blocks.append(block)
      collect(block, at: blocks.count - 1, in: source)
    }
  }

  private static let blockLimit = 64
  private static let nodeLimit = 2_000

  /// Finds the nodes of a block without recursion.
  private mutating func collect(_ block: LooseJSON, at index: Int, in source: Span<UInt8>) {
    var work: [(token: Int, depth: Int)] = []
    var top = 0
    while top < block.tokens.count {
      work.append((top, 0))
      top = block.after(top)
    }
    work.reverse()
    while let (token, depth) = work.popLast(), nodes.count < Self.nodeLimit {
      if block.kind(token) == .array {
        for value in block.values(token).reversed() { work.append((value, depth)) }
        continue
      }
      guard block.kind(token) == .object else { continue }
      if let node = node(token, depth, block, at: index, in: source) {
        if let id = block.member("@id", of: token, in: source) {
          named[block.utf8(id, in: source), default: []].append(nodes.count)
        }
        nodes.append(node)
      }
      guard depth < 4 else { continue }
      for key in Self.holders.reversed() {
        if let value = block.member(key, of: token, in: source) {
          work.append((value, depth + (key == "@graph" ? 0 : 1)))
        }
      }
    }
  }

  /// The properties that hold the page's subject.
  private static let holders = [
    "@graph", "mainEntity", "mainEntityOfPage", "mainContentOfPage", "subjectOf", "article",
    "hasPart",
  ]

  private func node(
    _ token: Int, _ depth: Int, _ block: LooseJSON, at index: Int, in source: Span<UInt8>
  ) -> Node? {
    let type = block.member("@type", of: token, in: source)
    var best: (kind: Kind, name: String)?
    for value in type.map({ block.values($0) }) ?? [] where block.kind(value) == .string {
      let name = String(decoding: block.utf8(value, in: source), as: UTF8.self)
      let kind = Self.kind(name)
      if kind < best?.kind ?? .other || best == nil { best = (kind, name) }
    }
    guard let best else {
      // A node without a type that has a headline is a story.
      guard block.member("headline", of: token, in: source) != nil else { return nil }
      let reference = Reference(block: index, token: token)
      return Node(reference: reference, kind: .posting, type: "Thing", depth: depth)
    }
    return Node(
      reference: Reference(block: index, token: token), kind: best.kind,
      type: Self.localName(best.name), depth: depth)
  }

  private static func localName(_ type: String) -> String {
    let end = type.utf8.lastIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") }
    return end.map { String(type[type.utf8.index(after: $0)...]) } ?? type
  }

  private static func kind(_ type: String) -> Kind {
    let name = localName(type)
    if let kind = kinds[name] { return kind }
    if name.hasSuffix("Article") { return .article }
    if name.hasSuffix("Posting") { return .posting }
    if name.hasSuffix("Organization") { return .organization }
    return .other
  }

  private static let kinds: [String: Kind] = [
    "Article": .article, "NewsArticle": .article, "Report": .article, "NewsItem": .article,
    "BlogPosting": .posting, "LiveBlogPosting": .article, "SocialMediaPosting": .posting,
    "DiscussionForumPosting": .posting, "ClaimReview": .work, "Review": .work, "Recipe": .work,
    "VideoObject": .work, "WebPage": .work, "ItemPage": .work, "CreativeWork": .work,
    "MediaGallery": .work, "ImageGallery": .work, "PodcastEpisode": .work, "HowTo": .work,
    "QAPage": .work, "Event": .other, "BreadcrumbList": .breadcrumbs, "Person": .person,
    "Organization": .organization, "NewsMediaOrganization": .organization,
    "Corporation": .organization, "Periodical": .organization, "Newspaper": .organization,
    "JobPosting": .other, "WebSite": .organization, "Publication": .organization,
  ]
}

// MARK: - Values

extension LinkedData {
  /// The value of a property of a node.
  func value(_ name: String, of node: Reference, in source: Span<UInt8>) -> Reference? {
    blocks[node.block].member(name, of: node.token, in: source)
      .map { Reference(block: node.block, token: $0) }
  }

  /// The values of a property: the members of an array, or a lone value.
  func values(_ name: String, of node: Reference, in source: Span<UInt8>) -> [Reference] {
    guard let value = value(name, of: node, in: source) else { return [] }
    return blocks[value.block].values(value.token).map {
      Reference(block: value.block, token: $0)
    }
  }

  /// The node that a value is, or points to by its `@id`.
  func resolved(_ value: Reference, in source: Span<UInt8>) -> Reference {
    let block = blocks[value.block]
    guard block.kind(value.token) == .object,
      let id = block.member("@id", of: value.token, in: source),
      block.after(value.token) <= value.token + 5
    else { return value }
    let others = named[block.utf8(id, in: source)] ?? []
    return others.lazy.map { nodes[$0].reference }.first { $0 != value } ?? value
  }

  /// The text of a value: a string, or the name of what it is.
  func text(_ value: Reference, in source: Span<UInt8>) -> (text: String, range: Range<Int>)? {
    let block = blocks[value.block]
    switch block.kind(value.token) {
    case .string, .word:
      guard let text = StatedText.clean(block.utf8(value.token, in: source)) else { return nil }
      return (text, block.tokens[value.token].range)
    case .array:
      guard block.after(value.token) > value.token + 1 else { return nil }
      let first = Reference(block: value.block, token: value.token + 1)
      guard block.kind(first.token) != .array else { return nil }
      return text(first, in: source)
    case .object:
      for name in Self.names {
        if let member = block.member(name, of: value.token, in: source),
          block.kind(member) == .string || block.kind(member) == .word
        {
          return text(Reference(block: value.block, token: member), in: source)
        }
      }
      return nil
    case nil: return nil
    }
  }

  /// The properties that hold the text of an object.
  private static let names = ["name", "@value", "headline", "text", "url", "contentUrl", "@id"]
}
