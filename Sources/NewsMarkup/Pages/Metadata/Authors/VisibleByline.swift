/// The byline as readers see it.
struct VisibleByline {
  /// The byline as printed, and its element.
  private(set) var text: String?
  private(set) var node: Int?
  private(set) var authors: [StatedAuthor] = []

  private let tree: MarkupTree
  private let language: String?

  /// The longest byline, in bytes.
  private static let limit = 240

  /// Looks for the byline around the headline, then for links to authors anywhere.
  init(
    _ head: VisibleHead, elements: [(node: Int, meaning: MarkupWords.Meaning)],
    properties: [(node: Int, isMicrodata: Bool)]
  ) {
    tree = head.scan.tree
    language = head.language
    readProperties(properties)
    readElements(elements)
    if authors.isEmpty { readPlainText(head) }
    if authors.isEmpty { readLinks(head.scan.authorLinks, head: head.headline) }
    if authors.isEmpty { readNames(elements, after: head.headline ?? 0) }
    if authors.isEmpty { readBox(head.furtherElements()) }
    if authors.isEmpty { readSignature(after: head.headline ?? 0) }
  }

  // MARK: Attributes

  private mutating func readProperties(_ properties: [(node: Int, isMicrodata: Bool)]) {
    for (node, isMicrodata) in properties.prefix(20) {
      let name = nameProperty(in: node)
      let value =
        name.map { tree.shortText(of: $0) }.flatMap { $0.isEmpty ? nil : $0 }
        ?? tree.string(.content, of: name ?? node) ?? tree.shortText(of: node)
      guard value.utf8.count <= Self.limit else { continue }
      add(
        value, node, source: isMicrodata ? .microdata : .rdfa, key: "author",
        rank: StatementRank.attributes)
    }
  }

  /// The element inside an author's that holds the name.
  private func nameProperty(in node: Int) -> Int? {
    let end = min(Int(tree.nodes[node].end), node + 80)
    for index in node + 1..<max(node + 1, end) where !tree.nodes[index].tag.isText {
      guard let name = tree.value(.itemprop, of: index) ?? tree.value(.property, of: index) else {
        continue
      }
      let bytes = tree.text.span
      if MarkupWords.hasWord("name", in: bytes, name)
        || MarkupWords.hasWord("schema:name", in: bytes, name)
      {
        return index
      }
    }
    return nil
  }

  // MARK: Classes

  private mutating func readElements(_ elements: [(node: Int, meaning: MarkupWords.Meaning)]) {
    let isKnown = !authors.isEmpty
    var first: (node: Int, end: Int)?
    for (node, meaning) in elements where meaning.contains(.author) && !isPicture(meaning) {
      let end = Int(tree.nodes[node].end)
      if let first {
        // Others of one kind that stand close by belong to the same byline.
        if node < first.end { continue }
        guard node - first.end < 30, isAlike(node, first.node) else { break }
      }
      guard end - node < 160, let byline = byline(of: node) else { continue }
      let count = authors.count
      if !isKnown { readNames(in: node, whole: byline) }
      if isKnown || authors.count > count {
        if text == nil {
          text = byline
          self.node = node
        }
        first = (node, max(end, first?.end ?? 0))
        if isKnown { break }
      }
    }
  }

  /// Whether the author's words belong to a picture: `author-avatar`, `photo-author`.
  private func isPicture(_ meaning: MarkupWords.Meaning) -> Bool {
    meaning.contains(.picture) && meaning.isDisjoint(with: [.date, .name])
  }

  private func isAlike(_ left: Int, _ right: Int) -> Bool {
    guard tree.nodes[left].tag == tree.nodes[right].tag else { return false }
    guard let first = tree.value(.class, of: left), let second = tree.value(.class, of: right)
    else {
      return false
    }
    return tree.text[first] == tree.text[second]
  }

  /// The text of an element, when it is short enough for a byline.
  private func byline(of node: Int) -> String? {
    let text = separatedText(of: node)
    guard (2...Self.limit).contains(text.utf8.count), Timestamp(parsing: text) == nil else {
      return nil
    }
    return text
  }

  /// The text with commas where blocks and links end, so that names do not run together.
  private func separatedText(of node: Int) -> String {
    var bytes: [UInt8] = []
    for index in node..<Int(tree.nodes[node].end) {
      let part = tree.nodes[index]
      if part.tag == .text {
        FoldedText.append(tree.text.span.extracting(part.textRange), to: &bytes)
      } else if index > node, !Self.inline.contains(part.tag), let last = bytes.last {
        if last != 0x20 { bytes.append(0x20) }
      }
      if bytes.count > Self.limit + 40 { break }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let inline: Set<Tag> = [
    .a, .span, .b, .strong, .em, .i, .time, .bdi, .small, .font,
  ]

  /// The names: those of links and of elements that say so, or those of the whole text.
  private mutating func readNames(in node: Int, whole: String) {
    let count = authors.count
    let end = Int(tree.nodes[node].end)
    var index = node
    while index < end {
      let part = tree.nodes[index]
      if part.tag == .a, isAuthorLink(index) || node == index || isNameLike(index) {
        let text = tree.shortText(of: index)
        if text.utf8.count <= 120, !text.isEmpty {
          add(text, index, source: .markup, key: nil, rank: StatementRank.markup)
          index = Int(part.end)
          continue
        }
      }
      index += 1
    }
    guard authors.count == count else { return }
    index = node + 1
    while index < end {
      let meaning = ElementMeaning.of(index, in: tree)
      if meaning.contains(.name), !meaning.contains(.about),
        meaning.contains(.author) || node != index, Int(tree.nodes[index].end) - index < 12
      {
        let text = tree.shortText(of: index)
        if (3...120).contains(text.utf8.count) {
          add(text, index, source: .markup, key: nil, rank: StatementRank.markup)
        }
        index = Int(tree.nodes[index].end)
        continue
      }
      index += 1
    }
    guard authors.count == count else { return }
    add(nameText(of: node), node, source: .markup, key: nil, rank: StatementRank.markup)
  }

  /// The text of a byline without dates and without what its parts say is no name.
  private func nameText(of node: Int) -> String {
    var bytes: [UInt8] = []
    var index = node
    let end = Int(tree.nodes[node].end)
    while index < end {
      let part = tree.nodes[index]
      if part.tag == .text {
        FoldedText.append(tree.text.span.extracting(part.textRange), to: &bytes)
      } else if index > node {
        let meaning = ElementMeaning.of(index, in: tree)
        let isOther = !meaning.isDisjoint(
          with: [.date, .published, .modified, .about, .foreign, .picture])
        if part.tag == .time || part.tag == .button || (isOther && !meaning.contains(.author)) {
          bytes.append(contentsOf: [0x20, 0x7C, 0x20])
          index = Int(part.end)
          continue
        }
        if !Self.inline.contains(part.tag) { bytes.append(contentsOf: [0x20, 0x7C, 0x20]) }
      }
      index += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a link leads to the page of an author.
  private func isAuthorLink(_ node: Int) -> Bool {
    if let rel = tree.value(.rel, of: node),
      MarkupWords.hasWord("author", in: tree.text.span, rel)
    {
      return true
    }
    guard let href = tree.value(.href, of: node) else { return false }
    return MarkupWords.namesAuthorPage(href, in: tree.text.span)
  }

  private func isNameLike(_ node: Int) -> Bool {
    let meaning = ElementMeaning.of(node, in: tree)
    return meaning.contains(.author) && !meaning.contains(.about)
  }

  private mutating func add(
    _ text: String, _ node: Int, source: Provenance.Origin.Source, key: String?, rank: Int
  ) {
    let names = AuthorNames(text, language: language).authors
    for var author in names {
      if authors.contains(where: { StatedText.key($0.author.name) == StatedText.key(author.name) })
      {
        continue
      }
      if names.count == 1, tree.nodes[node].tag == .a { addAddress(of: node, to: &author) }
      let origin = Provenance.Origin(
        source: source, range: tree.nodes[node].sourceRange, key: key, text: text)
      authors.append(StatedAuthor(author: author, origin: origin, rank: rank))
    }
  }

  private func addAddress(of node: Int, to author: inout Author) {
    guard let href = tree.string(.href, of: node) else { return }
    if href.hasPrefix("mailto:") {
      author.email = author.email ?? String(href.dropFirst(7).prefix { $0 != "?" })
    } else if !href.hasPrefix("#"), !href.hasPrefix("javascript:") {
      author.url = href
    }
  }

  // MARK: Plain text and links

  /// The name under the last paragraph, set to the right.
  private mutating func readSignature(after headline: Int) {
    for index in headline..<min(tree.nodes.count, headline + 4_000) {
      guard tree.nodes[index].tag == .p, Int(tree.nodes[index].end) - index < 6,
        let style = tree.value(.style, of: index),
        ByteWords.find("right", in: tree.text.span, style) != nil
      else { continue }
      let text = tree.shortText(of: index)
      let words = text.split(separator: " ")
      guard (2...5).contains(words.count), text.utf8.count <= 60,
        words.allSatisfy({ $0.unicodeScalars.first?.properties.isUppercase == true }),
        AuthorKind.of(text) == .person
      else { continue }
      add(text, index, source: .markup, key: nil, rank: StatementRank.markup + 40)
      if !authors.isEmpty { return }
    }
  }

  /// Names close below the headline that nothing calls an author's: `<div class="name">`.
  private mutating func readNames(
    _ elements: [(node: Int, meaning: MarkupWords.Meaning)], after headline: Int
  ) {
    for (node, meaning) in elements where meaning.contains(.name) {
      guard node > headline, node < headline + 80, Int(tree.nodes[node].end) - node < 6,
        meaning.isDisjoint(with: [.about, .picture, .foreign, .date])
      else { continue }
      let text = tree.shortText(of: node)
      guard (3...60).contains(text.utf8.count), let name = AuthorNames(text).authors.first?.name,
        AuthorKind.of(name) == .person || AuthorKind.isAgency(name)
      else { continue }
      add(text, node, source: .markup, key: nil, rank: StatementRank.markup + 25)
      if !authors.isEmpty { return }
    }
  }

  /// The box about the author below the story: only what is the name in it.
  private mutating func readBox(_ elements: [(node: Int, meaning: MarkupWords.Meaning)]) {
    for (node, meaning) in elements
    where meaning.contains(.author) && meaning.contains(.name)
      && meaning.isDisjoint(with: [.foreign, .picture]) && Int(tree.nodes[node].end) - node < 12
    {
      let text = tree.shortText(of: node)
      guard (3...80).contains(text.utf8.count) else { continue }
      add(text, node, source: .markup, key: nil, rank: StatementRank.markup + 30)
      if !authors.isEmpty { return }
    }
  }

  /// A line below the headline that opens with `By` and the like.
  private mutating func readPlainText(_ head: VisibleHead) {
    guard let headline = head.headline else { return }
    let start = Int(tree.nodes[headline].end)
    let below = start..<min(tree.nodes.count, start + 300)
    for range in [below, max(1, headline - 60)..<headline] {
      readPlainText(range, start: start)
      if !authors.isEmpty { return }
    }
  }

  private mutating func readPlainText(_ nodes: Range<Int>, start: Int) {
    for index in nodes where tree.nodes[index].tag == .text {
      let parent = Int(tree.nodes[index].parent)
      let range = tree.nodes[index].textRange
      if range.count > 400 { return }
      guard range.count >= 2, Int(tree.nodes[parent].end) - parent < 16, !isInFigure(parent) else {
        continue
      }
      let mayOpen = BylineWords.mayOpenByline(tree.text.span, range)
      guard mayOpen || index < start + 40 else { continue }
      if mayOpen, range.count < 24, readLabel(index, nodes.upperBound) { return }
      let text = separatedText(of: parent)
      guard text.utf8.count <= 120 else { continue }
      if mayOpen, BylineWords.opensByline(text) {
        add(nameText(of: parent), parent, source: .markup, key: nil, rank: StatementRank.markup)
      } else if index < start + 40, let name = nameBesideDate(text) {
        add(name, parent, source: .markup, key: nil, rank: StatementRank.markup)
      }
      if !authors.isEmpty {
        self.text = text
        node = parent
        return
      }
    }
  }

  /// Whether an element is the caption of a picture or a part of it.
  private func isInFigure(_ node: Int) -> Bool {
    var index = node
    for _ in 0..<4 {
      if tree.nodes[index].tag == .figcaption || tree.nodes[index].tag == .figure { return true }
      index = Int(tree.nodes[index].parent)
    }
    return false
  }

  /// `By` or `Author:` alone in an element: the next text is the name.
  private mutating func readLabel(_ index: Int, _ end: Int) -> Bool {
    guard BylineWords.isLead(tree.string(tree.nodes[index].textRange).trimmed) else { return false }
    for next in index + 1..<min(end, index + 13) where tree.nodes[next].tag == .text {
      let parent = Int(tree.nodes[next].parent)
      let text = tree.shortText(of: next)
      if text.isEmpty { continue }
      guard text.utf8.count <= 100, tree.nodes[parent].tag != .p || text.utf8.count < 60,
        AuthorKind.of(text) != nil || tree.nodes[parent].tag == .a
      else { return false }
      add(text, parent, source: .markup, key: nil, rank: StatementRank.markup)
      guard !authors.isEmpty else { return false }
      node = parent
      self.text = text
      return true
    }
    return false
  }

  /// `Ann Lee | Senior Writer | May 9, 2031`: the name in a line of facts with a date.
  private func nameBesideDate(_ text: String) -> String? {
    let bars = "|•·".unicodeScalars
    guard text.utf8.contains(0x7C) || text.unicodeScalars.contains(where: { bars.contains($0) })
    else { return nil }
    let parts = text.unicodeScalars.split { bars.contains($0) }.map { String($0).trimmed }
    guard parts.count > 1, let name = parts.first,
      parts.dropFirst().contains(where: {
        StatedDate.timestamp($0, language: language, reference: nil)?.day != nil
      }), AuthorKind.of(name) == .person
    else { return nil }
    let isCapital = name.split(separator: " ").allSatisfy {
      $0.unicodeScalars.first?.properties.isLowercase == false
    }
    return isCapital ? name : nil
  }

  /// Links with `rel="author"`: those of the first address that comes after the headline.
  private mutating func readLinks(_ links: [Int], head: Int?) {
    let own = links.first { $0 > head ?? 0 } ?? links.first
    guard let own else { return }
    for link in links where link >= own && link - own < 60 {
      let text = tree.shortText(of: link)
      guard (2...80).contains(text.utf8.count) else { continue }
      add(text, link, source: .markup, key: "rel=author", rank: StatementRank.markup + 20)
    }
    if let node = authors.isEmpty ? nil : own {
      self.node = node
      text = tree.shortText(of: node)
    }
  }
}
