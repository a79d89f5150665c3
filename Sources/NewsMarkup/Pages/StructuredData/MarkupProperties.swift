/// What microdata and RDFa state of the story.
struct MarkupProperties {
  private let scan: PageScan
  private let headline: Int?
  /// The element whose properties are the story's; `nil` for those in no scope.
  private let scope: Int?

  /// Finds the story's scope: the one around the headline, or else the largest.
  init(_ scan: PageScan, headline: Int?) {
    self.scan = scan
    self.headline = headline
    scope = Self.storyScope(scan, headline: headline)
  }

  private static func storyScope(_ scan: PageScan, headline: Int?) -> Int? {
    var best: (index: Int, size: Int)?
    var seen: Set<Int> = []
    for property in scan.properties {
      guard let scope = scope(of: property.node, in: scan.tree), seen.insert(scope).inserted,
        isStory(scope, in: scan.tree)
      else { continue }
      let nodes = scope..<Int(scan.tree.nodes[scope].end)
      if let headline, nodes.contains(headline) {
        // The innermost one around the headline.
        if best.map({ $0.size == .max && $0.index > scope }) ?? false { continue }
        best = (scope, .max)
      } else if nodes.count > best?.size ?? 0 {
        best = (scope, nodes.count)
      }
    }
    return best?.index
  }

  /// The nearest element above that begins an item.
  static func scope(of node: Int, in tree: MarkupTree) -> Int? {
    var index = Int(tree.nodes[node].parent)
    var steps = 0
    while index > 0, steps < 100 {
      if tree.value(.itemscope, of: index) != nil || tree.value(.itemtype, of: index) != nil
        || tree.value(.typeof, of: index) != nil
      {
        return index
      }
      index = Int(tree.nodes[index].parent)
      steps += 1
    }
    return nil
  }

  private static func isStory(_ scope: Int, in tree: MarkupTree) -> Bool {
    guard let type = tree.value(.itemtype, of: scope) ?? tree.value(.typeof, of: scope) else {
      return false
    }
    return ["Article", "Posting", "Report", "CreativeWork", "Review", "Recipe"].contains {
      ByteWords.find($0, in: tree.text.span, type) != nil
    }
  }

  // MARK: Statements

  private static let fields: [(name: String, field: StatedField)] = [
    ("headline", .headline), ("alternativeHeadline", .alternativeHeadline),
    ("datePublished", .published), ("dateCreated", .published), ("dateModified", .modified),
    ("articleSection", .section), ("keywords", .keyword), ("description", .summary),
    ("inLanguage", .language), ("isAccessibleForFree", .tier), ("copyrightNotice", .rights),
    ("published_time", .published),
  ]

  private static let byHash: [UInt64: (name: String, field: StatedField)] = {
    var rows: [UInt64: (name: String, field: StatedField)] = [:]
    for row in fields { rows[ByteWords.hash(row.name)] = row }
    return rows
  }()

  /// Adds what the story's scope states.
  func add(to statements: inout Statements) {
    let rows = Self.byHash
    for property in scan.properties {
      for name in names(property) {
        guard let row = rows[ByteWords.hash(scan.tree.text.span, name)], isOwn(property) else {
          continue
        }
        guard let value = value(of: property.node), value.utf8.count < 2_000 else { continue }
        statements.add(
          Statement(
            value: value, source: property.isMicrodata ? .microdata : .rdfa, key: row.name,
            range: scan.tree.nodes[property.node].sourceRange, rank: StatementRank.attributes,
            node: property.node),
          for: row.field)
      }
    }
  }

  /// The elements that state an author.
  var authorNodes: [(node: Int, isMicrodata: Bool)] {
    let wanted = [ByteWords.hash("author"), ByteWords.hash("creator")]
    return scan.properties.compactMap { property in
      guard
        names(property).contains(where: {
          wanted.contains(ByteWords.hash(scan.tree.text.span, $0))
        }), isOwn(property)
      else { return nil }
      return (property.node, property.isMicrodata)
    }
  }

  private func isOwn(_ property: PageScan.Property) -> Bool {
    let own = Self.scope(of: property.node, in: scan.tree)
    guard let own, own != scope else { return own == scope || scope == nil }
    guard scope == nil, let type = scan.tree.value(.itemtype, of: own) else { return false }
    return ByteWords.find("WebPage", in: scan.tree.text.span, type) != nil
  }

  /// The names of a property without their prefixes.
  private func names(_ property: PageScan.Property) -> [Range<Int>] {
    let bytes = scan.tree.text.span
    var names: [Range<Int>] = []
    var start = property.name.lowerBound
    for index in property.name {
      if bytes[index] <= 0x20 {
        if start < index { names.append(start..<index) }
        start = index + 1
      } else if bytes[index] == UInt8(ascii: ":") || bytes[index] == UInt8(ascii: "/") {
        start = index + 1
      }
    }
    if start < property.name.upperBound { names.append(start..<property.name.upperBound) }
    return names
  }

  /// The value of a property: an attribute for machines, or the text.
  private func value(of node: Int) -> String? {
    for name in [AttributeName.content, .datetime] {
      if let value = scan.tree.value(name, of: node), !value.isEmpty {
        return StatedText.clean(Array(scan.tree.text[value]))
      }
    }
    let text = scan.tree.shortText(of: node)
    return text.isEmpty ? nil : text
  }
}
