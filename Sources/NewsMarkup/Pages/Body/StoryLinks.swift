/// A link to another story, with the part of the page that belongs to it.
struct StoryLink {
  /// The segment of its words.
  var segment: Int
  /// The element of the link.
  var link: Int
  var url: String
  /// The largest element that holds nothing of another story.
  var unit: Int
}

/// Finds the links of a page that lead to other stories, by their words, their addresses and their place.
struct StoryLinks {
  let page: PageText
  let tree: MarkupTree
  let passages: [Passage]
  let addresses: PageAddresses
  /// The page's own address.
  let address: String?

  /// The shortest headline, in bytes; one of a script without spaces says more with fewer.
  private static let shortest = 18
  private static let limit = 2_000

  /// The links in the order of the page.
  func links() -> [StoryLink] {
    var links: [StoryLink] = []
    var place = PlaceCache()
    for index in page.segments.indices {
      let segment = page.segments[index]
      guard isHeadline(index), links.count < Self.limit,
        let link = segment.linkBytes > 0 ? self.link(of: segment) : linkOver(segment),
        place.isOpen(Int(segment.block), in: tree),
        let url = addresses.link(link, in: tree), isStory(url)
      else { continue }
      links.append(StoryLink(segment: index, link: link, url: url, unit: Int(segment.block)))
    }
    findUnits(&links)
    return links
  }

  /// Whether the words of a segment may be a headline that is a link.
  private func isHeadline(_ index: Int) -> Bool {
    let segment = page.segments[index]
    let count = segment.text.count
    guard (Self.shortest...400).contains(count), segment.linkCount <= 2,
      tree.nodes[Int(segment.block)].tag != .title
    else { return false }
    // A heading may be a link by one that lies over it.
    let isHeading = tree.nodes[Int(segment.block)].tag.headingLevel > 1
    if Int(segment.linkBytes) * 4 < count * 3, segment.linkBytes > 0 || !isHeading { return false }
    if Self.words(passages[index]) < 3 { return false }
    guard let phrase = passages[index].phrase else { return true }
    return !phrase.isWhole
  }

  /// The words of a passage; in scripts without spaces, half the characters.
  static func words(_ passage: Passage) -> Int {
    let words = Int(passage.wordCount)
    return words > 3 * (passage.counts.spaces + 1) ? (words + 1) / 2 : words
  }

  /// The link that holds the words, or the first one in them.
  private func link(of segment: PageSegment) -> Int? {
    var node = Int(tree.nodes[Int(segment.firstNode)].parent)
    for _ in 0..<8 where node > 0 {
      if tree.nodes[node].tag == .a { return node }
      node = Int(tree.nodes[node].parent)
    }
    for index in Int(segment.firstNode)...max(Int(segment.firstNode), Int(segment.lastNode))
    where tree.nodes[index].tag == .a { return index }
    return nil
  }

  /// The link without words that lies over the small part of the page which a heading heads.
  private func linkOver(_ segment: PageSegment) -> Int? {
    var node = Int(segment.block)
    for _ in 0..<4 where node > 0 {
      node = Int(tree.nodes[node].parent)
      let end = Int(tree.nodes[node].end)
      if tree.nodes[node].tag == .a { return node }
      guard end - node < 60 else { return nil }
      for index in node + 1..<end where tree.nodes[index].tag == .a {
        let isEmpty = !(index..<Int(tree.nodes[index].end)).contains { inner in
          tree.nodes[inner].tag == .text && tree.nodes[inner].textRange.count > 2
        }
        return isEmpty ? index : nil
      }
    }
    return nil
  }

  // MARK: Addresses

  /// Whether an address may be that of a story: no front page, no list of a topic, no other part of
  /// this page.
  private func isStory(_ url: String) -> Bool {
    guard Address.host(url) != nil || addresses.base == nil else { return false }
    if let address, Address.isSame(url, address), !url.utf8.contains(UInt8(ascii: "?")) {
      return false
    }
    var shape = AddressShape()
    var isList = false
    var word = ByteWords.seed
    for byte in Address.path(url).utf8 {
      if byte == UInt8(ascii: "#") { break }
      let small = ByteWords.small(byte)
      if small &- 0x61 < 26 {
        word = (word ^ UInt64(small)) &* ByteWords.prime
      } else {
        // The last part of a story's address may well be such a word.
        if byte == UInt8(ascii: "/"), Self.lists.contains(word) { isList = true }
        word = ByteWords.seed
      }
      shape.add(byte)
    }
    return !isList && shape.isStory
  }

  /// Folders whose pages are lists or no stories.
  private static let lists: Set<UInt64> = Set(
    """
    tag tags topic topics category categories author authors search login register account
    subscribe newsletter newsletters about contact privacy terms themen thema sujet temas tema
    label labels user users profile profiles share sharer intent cart shop
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { ByteWords.hash(String($0)) })

  // MARK: Units

  /// For each link the largest element around it that holds no link to another story.
  private func findUnits(_ links: inout [StoryLink]) {
    for index in links.indices {
      let before = other(than: index, in: links, step: -1)
      let after = other(than: index, in: links, step: 1)
      var unit = min(links[index].link, links[index].unit)
      while unit > 0 {
        let parent = Int(tree.nodes[unit].parent)
        let end = Int(tree.nodes[parent].end)
        guard parent > 0, tree.nodes[parent].tag != .body, tree.nodes[parent].tag != .main,
          before < parent, after >= end, end - parent < 400
        else { break }
        unit = parent
      }
      links[index].unit = unit
    }
  }

  /// The node of the nearest link to another address before or behind one.
  private func other(than index: Int, in links: [StoryLink], step: Int) -> Int {
    var position = index + step
    while links.indices.contains(position) {
      if links[position].url != links[index].url {
        return Int(page.segments[links[position].segment].firstNode)
      }
      position += step
      if abs(position - index) > 8 { break }
    }
    return links.indices.contains(position)
      ? Int(page.segments[links[position].segment].firstNode) : step < 0 ? -1 : .max
  }
}

/// Whether elements lie in a menu, a footer or a form, remembered for the last parent.
private struct PlaceCache {
  private var parent = -1
  private var isOpen = true

  mutating func isOpen(_ block: Int, in tree: MarkupTree) -> Bool {
    let above = Int(tree.nodes[block].parent)
    if above == parent { return isOpen }
    parent = above
    isOpen = true
    var node = block
    while node > 0 {
      switch tree.nodes[node].tag {
      case .nav, .footer, .form, .menu, .ampSidebar:
        isOpen = false
        return false
      case .body, .main, .html: return true
      default: break
      }
      if Int(tree.nodes[node].end) - node < 1_500 {
        let meaning = BodyWords.meaning(of: node, in: tree)
        if meaning.contains(.foreign), meaning.isDisjoint(with: [.related, .teaser]) {
          isOpen = false
          return false
        }
      }
      node = Int(tree.nodes[node].parent)
    }
    return true
  }
}

/// The form of the path of an address, by which those of stories are known.
private struct AddressShape {
  /// Bytes and dashes of the last part, and digits of all.
  private var length = 0
  private var marks = 0
  private var digits = 0
  private var isBehindSlash = false

  mutating func add(_ byte: UInt8) {
    if byte == UInt8(ascii: "/") {
      isBehindSlash = true
      return
    }
    if isBehindSlash {
      (length, marks) = (0, 0)
      isBehindSlash = false
    }
    length += 1
    if byte &- 48 < 10 { digits += 1 }
    if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "%") {
      marks += 1
    }
  }

  /// Whether it names one story, by a number, a date or its title.
  var isStory: Bool {
    length >= 14 || digits >= 3 || marks >= 2 || length >= 10 && digits > 0
  }
}
