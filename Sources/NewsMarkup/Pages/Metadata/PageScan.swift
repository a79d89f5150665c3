/// One pass over a page's nodes, which takes note of all that may say something of its story.
struct PageScan {
  let tree: MarkupTree
  private(set) var statements = Statements()
  /// Where the blocks of JSON-LD stand in the source.
  private(set) var linkedData: [Range<Int>] = []
  /// The headings of the first level, and those of the second and third.
  private(set) var headings: [Int] = []
  private(set) var lesserHeadings: [Int] = []
  /// Elements with `itemprop` or `property`, but for those that `meta` names.
  private(set) var properties: [Property] = []
  /// `time` elements and others with a machine's date.
  private(set) var times: [Int] = []
  /// Elements with `rel="author"`.
  private(set) var authorLinks: [Int] = []
  /// The other forms of the page: translations, AMP.
  private(set) var alternates: [Link] = []
  private(set) var base: String?
  private(set) var titleNode: Int?
  private(set) var main: Int?
  /// The number of the label of a card that opens a byline.
  private var label: UInt8?

  /// An element that states a property by an attribute.
  struct Property: Sendable {
    let node: Int
    /// The name of the property, in the text of the tree.
    let name: Range<Int>
    let isMicrodata: Bool
  }

  private static let propertyLimit = 2_000

  /// Passes over the tree.
  init(_ tree: MarkupTree) {
    self.tree = tree
    let count = tree.nodes.count
    var index = 1
    while index < count {
      switch tree.nodes[index].tag {
      case .text, .rawText, .p, .br, .li, .ul, .img, .svg: break
      case .meta: readMeta(index)
      case .link: readLink(index)
      case .script: readScript(index)
      case .title: if titleNode == nil { titleNode = index }
      case .h1: headings.append(index)
      case .h2, .h3: lesserHeadings.append(index)
      case .time: times.append(index)
      case .html: readLanguage(index)
      case .main, .article: if main == nil { main = index }
      case .base: base = base ?? tree.string(.href, of: index)
      default: break
      }
      readAttributes(index)
      index += 1
    }
  }

  /// The attributes that any element may have.
  @inline(__always)
  private mutating func readAttributes(_ index: Int) {
    let node = tree.nodes[index]
    if node.tag.isText || node.first == node.last || node.tag == .script { return }
    for position in Int(node.first)..<Int(node.last) {
      let attribute = tree.attributes[position]
      switch attribute.name {
      case .itemprop: add(attribute.value, index, isMicrodata: true)
      case .property where node.tag != .meta: add(attribute.value, index, isMicrodata: false)
      case .rel where node.tag != .link:
        if MarkupWords.hasWord("author", in: tree.text.span, attribute.value) {
          authorLinks.append(index)
        }
      case .datetime where node.tag != .time, .dataTimestamp, .dataDateTime, .dataDate, .dataTime:
        if node.tag != .time { times.append(index) }
      default: break
      }
    }
  }

  private mutating func add(_ name: Range<Int>, _ index: Int, isMicrodata: Bool) {
    guard properties.count < Self.propertyLimit, !name.isEmpty else { return }
    properties.append(Property(node: index, name: name, isMicrodata: isMicrodata))
  }

  // MARK: Elements of the head

  private mutating func readMeta(_ index: Int) {
    let tree = tree
    let node = tree.nodes[index]
    guard let content = tree.value(.content, of: index), !content.isEmpty else { return }
    for position in Int(node.first)..<Int(node.last) {
      let attribute = tree.attributes[position]
      switch attribute.name {
      case .property, .name, .itemprop, .httpEquiv:
        let name = attribute.value
        if ByteWords.matches(
          "twitter:", in: tree.text.span, at: name.lowerBound, end: name.upperBound)
        {
          readLabel(index, name, content)
        }
        guard let row = MetaKeys.row(name, in: tree.text.span) else { continue }
        // Microdata inside the page's body belongs to its scope.
        if attribute.name == .itemprop, tree.value(.property, of: index) == nil,
          tree.value(.name, of: index) == nil, !isInHead(index)
        {
          continue
        }
        guard let value = text(content) else { return }
        statements.add(
          Statement(
            value: value, source: row.source, key: row.name, range: node.sourceRange,
            rank: row.rank, node: index),
          for: row.field)
        return
      default: continue
      }
    }
  }

  /// `twitter:label1` says what `twitter:data1` is: the author, where it reads `Written by`.
  private mutating func readLabel(_ index: Int, _ name: Range<Int>, _ content: Range<Int>) {
    let tree = tree
    let bytes = tree.text.span
    if ByteWords.matches("twitter:label", in: bytes, at: name.lowerBound, end: name.upperBound) {
      label = BylineWords.isLead(tree.string(content)) ? bytes[name.upperBound - 1] : nil
    } else if let number = label, bytes[name.upperBound - 1] == number,
      ByteWords.matches("twitter:data", in: bytes, at: name.lowerBound, end: name.upperBound),
      let value = text(content)
    {
      label = nil
      statements.add(
        Statement(
          value: value, source: .twitter, key: "twitter:data",
          range: tree.nodes[index].sourceRange, rank: StatementRank.head, node: index),
        for: .author)
    }
  }

  private func isInHead(_ index: Int) -> Bool {
    tree.nodes[Int(tree.nodes[index].parent)].tag == .head
  }

  private func text(_ range: Range<Int>) -> String? {
    StatedText.clean(Array(tree.text[range]))
  }

  private mutating func readLink(_ index: Int) {
    let tree = tree
    guard let rel = tree.value(.rel, of: index), let href = tree.string(.href, of: index),
      !href.isEmpty
    else { return }
    let bytes = tree.text.span
    if MarkupWords.hasWord("canonical", in: bytes, rel) {
      add(href, .url, index, key: "canonical")
    } else if MarkupWords.hasWord("image_src", in: bytes, rel) {
      add(href, .image, index, key: "image_src")
    } else if MarkupWords.hasWord("license", in: bytes, rel) {
      add(href, .rights, index, key: "license")
    } else if MarkupWords.hasWord("amphtml", in: bytes, rel) {
      alternates.append(Link(url: href, relation: "amphtml"))
    } else if let language = tree.string(.hreflang, of: index), language != "x-default",
      alternates.count < 100
    {
      alternates.append(Link(url: href, relation: "alternate", language: language))
    }
  }

  private mutating func add(_ value: String, _ field: StatedField, _ index: Int, key: String) {
    statements.add(
      Statement(
        value: value.trimmed, source: .link, key: key, range: tree.nodes[index].sourceRange,
        rank: field == .url ? StatementRank.jsonLD : StatementRank.head, node: index),
      for: field)
  }

  private mutating func readLanguage(_ index: Int) {
    guard let value = tree.string(.lang, of: index) ?? tree.string(.xmlLang, of: index) else {
      return
    }
    statements.add(
      Statement(
        value: value, source: .markup, key: "html@lang", range: startTag(index),
        rank: StatementRank.jsonLD, node: index),
      for: .language)
  }

  /// Where the start tag of an element stands.
  private func startTag(_ index: Int) -> Range<Int>? {
    guard index + 1 < Int(tree.nodes[index].end) else { return nil }
    let start = Int(tree.nodes[index].sourceStart)
    return start..<max(start, Int(tree.nodes[index + 1].sourceStart))
  }

  /// Takes note of a block of JSON-LD.
  private mutating func readScript(_ index: Int) {
    guard let type = tree.value(.type, of: index), index + 1 < tree.nodes.count,
      tree.nodes[index + 1].tag == .rawText, Int(tree.nodes[index + 1].parent) == index,
      ByteWords.find("ld+json", in: tree.text.span, type) != nil
    else { return }
    let first = tree.nodes[index + 1].sourceRange
    let last = tree.nodes[Int(tree.nodes[index].end) - 1].sourceRange
    linkedData.append(first.lowerBound..<max(first.upperBound, last.upperBound))
  }
}

extension String {
  /// The text without white space of ASCII at its ends.
  var trimmed: String {
    var text = Substring(self)
    while let last = text.utf8.last, last <= 0x20 { text = text.dropLast() }
    while let first = text.utf8.first, first <= 0x20 { text = text.dropFirst() }
    return String(text)
  }
}
