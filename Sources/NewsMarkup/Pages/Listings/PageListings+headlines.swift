/// The headline of a story on one line, apart from the kicker that is printed with it.
extension PageListings {
  /// A headline and the kicker that stands in an element of its own before it.
  typealias Headline = (text: String, kicker: String?)

  /// The headline of a link.
  func headline(_ link: StoryLink) -> Headline {
    var found = headlineParts(link) ?? (Self.oneLine(wholeText(link)), nil)
    // What parted the two is no part of either.
    if let first = found.text.utf8.first, ":|/".utf8.contains(first) {
      found.text = String(found.text.drop { ":|/ ".contains($0) })
    }
    return found
  }

  private func wholeText(_ link: StoryLink) -> String {
    link.headline.map { tree.shortText(of: $0) } ?? string(page.segments[link.segment])
  }

  private static func oneLine(_ text: String) -> String {
    guard text.utf8.contains(0x0A) else { return text }
    return text.split(separator: "\n").joined(separator: " ")
  }

  /// The largest of two or three elements of which a headline is made, and the small one before it.
  private func headlineParts(_ link: StoryLink) -> Headline? {
    let segment = page.segments[link.segment]
    guard var node = link.headline ?? holder(of: segment) else { return nil }
    for _ in 0..<6 {
      let children = partsWithText(of: node)
      guard let first = children.first else { return nil }
      if children.count > 1 { return marked(children) ?? glued(children) ?? parted(children) }
      if tree.nodes[first].tag.isText { return nil }
      node = first
    }
    return nil
  }

  /// The smallest element that holds a segment.
  private func holder(of segment: PageSegment) -> Int? {
    var node = Int(tree.nodes[Int(segment.firstNode)].parent)
    for _ in 0..<8 where node > 0 {
      if Int(tree.nodes[node].end) > Int(segment.lastNode) { return node }
      node = Int(tree.nodes[node].parent)
    }
    return nil
  }

  private func partsWithText(of node: Int) -> [Int] {
    guard Int(tree.nodes[node].end) - node < 40 else { return [] }
    return tree.children(of: node).filter { child in
      (child..<Int(tree.nodes[child].end)).contains { inner in
        tree.nodes[inner].tag == .text
          && tree.nodes[inner].textRange.contains { tree.text[$0] > 0x20 }
      }
    }
  }

  /// Two parts of which the first says by its class, or by the colon at its end, that it is a kicker.
  private func marked(_ children: [Int]) -> Headline? {
    guard children.count == 2, isPart(tree.nodes[children[0]].tag) else { return nil }
    let kicker = tree.shortText(of: children[0])
    let text = text(of: children[1])
    guard (2...Self.longestKicker).contains(kicker.utf8.count), text.utf8.count >= 12 else {
      return nil
    }
    let isNamed = ElementMeaning.of(children[0], in: tree).contains(.kicker)
    let isElement = !tree.nodes[children[1]].tag.isText
    guard isNamed || isElement && kicker.hasSuffix(":") else { return nil }
    return (text, Self.bare(kicker))
  }

  /// An element and a text behind it that touch each other: `Editorial` and `Between two chairs`.
  private func glued(_ children: [Int]) -> Headline? {
    guard children.count == 2, isPart(tree.nodes[children[0]].tag),
      tree.nodes[children[1]].tag == .text
    else { return nil }
    let kicker = tree.shortText(of: children[0])
    let rest = tree.nodes[children[1]].textRange
    guard (4...Self.longestKicker).contains(kicker.utf8.count), rest.count > 12,
      lastByte(of: children[0]) > 0x20, isBeginning(tree.text[rest.lowerBound])
    else { return nil }
    return (text(of: children[1]), Self.bare(kicker))
  }

  private static let longestKicker = 60

  /// Whether a byte begins a headline rather than going on with a word: a capital letter, a digit, a mark.
  private func isBeginning(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x80 && byte &- 0x61 >= 26 && !".,;:!?)-".utf8.contains(byte)
  }

  private func lastByte(of element: Int) -> UInt8 {
    let texts = (element..<Int(tree.nodes[element].end)).reversed()
    guard let last = texts.first(where: { tree.nodes[$0].tag == .text }) else { return 0 }
    return tree.nodes[last].textRange.last.map { tree.text[$0] } ?? 0
  }

  private func text(of node: Int) -> String {
    Self.oneLine(
      tree.nodes[node].tag.isText
        ? StatedText.clean(Array(tree.text[tree.nodes[node].textRange])) ?? ""
        : tree.shortText(of: node).trimmed)
  }

  private static func bare(_ kicker: String) -> String? {
    let bare = kicker.trimming { ":|-–— ".unicodeScalars.contains($0) }
    return isKicker(bare) ? bare : nil
  }

  /// Whether a short text says something, and is no number in a list or a single letter.
  static func isKicker(_ text: String) -> Bool {
    text.utf8.count > 1 && text.unicodeScalars.contains { $0.properties.isAlphabetic }
  }

  private func parted(_ children: [Int]) -> Headline? {
    guard (2...3).contains(children.count), children.allSatisfy({ isPart(tree.nodes[$0].tag) })
    else { return nil }
    let texts = children.map { tree.shortText(of: $0) }
    let counts = texts.map(\.utf8.count)
    guard let longest = counts.max(), let place = counts.firstIndex(of: longest),
      longest * 100 >= counts.reduce(0, +) * 55,
      children.indices.allSatisfy({ $0 == place || isUnlike(children[$0], children[place]) })
    else { return nil }
    let kicker = place > 0 && counts[0] <= Self.longestKicker ? texts[0] : nil
    return (Self.oneLine(texts[place].trimmed), kicker.flatMap(Self.bare))
  }

  /// Whether a tag parts a line, and does not only set some words of it in other type.
  private func isPart(_ tag: Tag) -> Bool {
    switch tag {
    case .span, .div, .p, .small, .time, .label: true
    default: false
    }
  }

  private func isUnlike(_ left: Int, _ right: Int) -> Bool {
    let classes = [left, right].map { tree.value(.class, of: $0).map { tree.text[$0] } }
    return tree.nodes[left].tag != tree.nodes[right].tag || classes[0] != classes[1]
  }
}
