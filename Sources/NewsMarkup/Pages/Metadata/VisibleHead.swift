/// The head of the story as readers see it: headline, kicker, byline, dates.
struct VisibleHead {
  let scan: PageScan
  let language: String?
  /// The element of the headline.
  let headline: Int?
  private var tree: MarkupTree { scan.tree }

  /// How many nodes around the headline are looked at.
  private static let before = 160
  private static let after = 500

  /// Finds the head of the story.
  ///
  /// - Parameters:
  ///   - scan: What was noted of the page.
  ///   - titles: The titles that the page states elsewhere.
  ///   - site: The names of the site, which are no headlines.
  ///   - language: The language of the page.
  init(_ scan: PageScan, titles: [String], site: SiteNames, language: String?) {
    self.scan = scan
    self.language = language
    let keys = titles.map(StatedText.key).filter { $0.utf8.count > 3 }
    var best: (node: Int, score: Int)?
    for node in scan.headings.prefix(40) + scan.lesserHeadings.prefix(160) {
      let text = scan.tree.shortText(of: node)
      let score = Self.score(node, text, keys, site, scan)
      if score > best?.score ?? 0 { best = (node, score) }
    }
    headline = best?.node
  }

  /// How much a heading looks like the headline.
  private static func score(
    _ node: Int, _ text: String, _ keys: [String], _ site: SiteNames, _ scan: PageScan
  ) -> Int {
    let key = StatedText.key(text)
    guard key.utf8.count > 1, text.utf8.count < 600 else { return 0 }
    let tag = scan.tree.nodes[node].tag
    var score = tag == .h1 ? 40 : 0
    if keys.contains(key) {
      score += tag == .h3 ? 80 : 100
    } else if key.utf8.count > 12, tag != .h3,
      keys.contains(where: { $0.hasPrefix(key) || $0.hasSuffix(key) || key.hasSuffix($0) })
    {
      score += 70
    }
    if score == 0, keys.contains(where: { key.hasSuffix($0) && $0.utf8.count * 2 > key.utf8.count })
    {
      // A kicker stands inside the heading.
      score = 60
    }
    if score == 0 { return 0 }
    if site.isName(text) { score -= 80 }
    if text.utf8.count < 15 { score -= 15 }
    let meaning = ElementMeaning.of(node, in: scan.tree)
    if meaning.contains(.headline) { score += 12 }
    if meaning.contains(.foreign) { score -= 20 }
    if let main = scan.main, main < node, node < Int(scan.tree.nodes[main].end) { score += 10 }
    return score
  }

  // MARK: Headline and kicker

  /// The text of the headline without the kicker, and the kicker where it stands inside or above.
  func headlineText() -> (text: String, kicker: (text: String, node: Int)?)? {
    guard let headline else { return nil }
    var bytes: [UInt8] = []
    var kicker: (text: String, node: Int)?
    var index = headline + 1
    let end = Int(tree.nodes[headline].end)
    while index < end {
      let node = tree.nodes[index]
      if node.tag == .text {
        FoldedText.append(tree.text.span.extracting(node.textRange), to: &bytes)
      } else if node.tag == .br {
        FoldedText.append(Self.blank.span, to: &bytes)
      } else if kicker == nil, isKicker(index) {
        let text = tree.shortText(of: index)
        if !text.isEmpty, bytes.isEmpty,
          tree.shortText(of: headline).utf8.count > text.utf8.count * 3 / 2 + 8
        {
          kicker = (text.trimming { ":|-–— ".unicodeScalars.contains($0) }, index)
          index = Int(node.end)
          continue
        }
      } else if isHiddenLabel(index) {
        index = Int(node.end)
        continue
      }
      index += 1
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.isEmpty ? nil : (text, kicker ?? kickerAbove(headline))
  }

  private static let blank: [UInt8] = [0x20]

  private func isKicker(_ node: Int) -> Bool {
    let meaning = ElementMeaning.of(node, in: tree)
    return meaning.contains(.kicker) && !meaning.contains(.headline)
  }

  /// Text for screen readers or buttons inside a heading.
  private func isHiddenLabel(_ node: Int) -> Bool {
    tree.nodes[node].tag == .button || tree.value(.hidden, of: node) != nil
  }

  private func kickerAbove(_ headline: Int) -> (text: String, node: Int)? {
    var index = headline - 1
    while index > 0, headline - index < 40 {
      if !tree.nodes[index].tag.isText, isKicker(index), Int(tree.nodes[index].end) <= headline {
        let text = tree.shortText(of: index)
        if (2...120).contains(text.utf8.count) { return (text, index) }
      }
      index -= 1
    }
    return nil
  }

  // MARK: The parts around the headline

  /// The nodes around the headline in the order in which they are asked: those below it, then those
  /// above.
  private func nearby() -> [Range<Int>] {
    guard let headline else {
      let start = scan.main ?? 0
      return [start..<min(tree.nodes.count, start + Self.after * 2)]
    }
    let end = Int(tree.nodes[headline].end)
    return [
      end..<min(tree.nodes.count, end + Self.after), max(1, headline - Self.before)..<headline,
    ]
  }

  /// The elements around the headline whose own words say something.
  func elements() -> [(node: Int, meaning: MarkupWords.Meaning)] {
    elements(in: nearby())
  }

  /// The elements behind those near the headline, where nothing was found near it.
  func furtherElements() -> [(node: Int, meaning: MarkupWords.Meaning)] {
    let start = nearby().map(\.upperBound).max() ?? 0
    return elements(in: [start..<min(tree.nodes.count, start + 8_000)])
  }

  private func elements(
    in ranges: [Range<Int>]
  ) -> [(node: Int, meaning: MarkupWords.Meaning)] {
    var result: [(node: Int, meaning: MarkupWords.Meaning)] = []
    for range in ranges {
      var index = range.lowerBound
      while index < range.upperBound {
        let node = tree.nodes[index]
        if node.tag.isText || node.first == node.last {
          index += 1
          continue
        }
        let meaning = ElementMeaning.of(index, in: tree)
        if isForeign(index, meaning) {
          index = min(Int(node.end), range.upperBound)
          continue
        }
        if !meaning.isEmpty { result.append((index, meaning)) }
        index += 1
      }
    }
    guard let headline else { return result }
    let end = Int(tree.nodes[headline].end)
    // What is nearer comes first; what stands above counts as farther away.
    return result.sorted { distance($0.node, headline, end) < distance($1.node, headline, end) }
  }

  private func distance(_ node: Int, _ headline: Int, _ end: Int) -> Int {
    node >= end ? node - end : (headline - node) * 2 + 8
  }

  /// Whether an element and all in it has nothing to do with the story's head.
  private func isForeign(_ index: Int, _ meaning: MarkupWords.Meaning) -> Bool {
    let tag = tree.nodes[index].tag
    if tag == .figure || tag == .figcaption || tag == .nav || tag == .footer { return true }
    if meaning.isDisjoint(with: [.foreign, .picture]) { return false }
    if !meaning.isDisjoint(with: [.author, .date, .published, .headline]) { return false }
    return meaning.contains(.foreign) && !holdsHead(index)
  }

  /// Whether an element is so large that it is the story itself, whatever its words say.
  private func holdsHead(_ index: Int) -> Bool {
    Int(tree.nodes[index].end) - index > 150 || tree.nodes[index].tag == .body
  }
}

/// What the attributes of an element say it is.
enum ElementMeaning {
  private static let names: [AttributeName] = [
    .class, .id, .itemprop, .property, .dataTestID, .dataComponent, .dataQA, .dataType, .rel,
  ]

  static func of(_ index: Int, in tree: MarkupTree) -> MarkupWords.Meaning {
    let node = tree.nodes[index]
    if node.tag.isText { return [] }
    var meaning: MarkupWords.Meaning = []
    for position in Int(node.first)..<Int(node.last) {
      let attribute = tree.attributes[position]
      guard names.contains(attribute.name), attribute.value.count < 400 else { continue }
      meaning.formUnion(MarkupWords.meaning(attribute.value, in: tree.text.span))
    }
    return meaning
  }
}
