/// A link to another story, with the part of the page that belongs to it.
struct StoryLink {
  /// The segment of its words.
  var segment: Int
  /// The element of the link.
  var link: Int
  var url: String
  /// The largest element that holds nothing of another story.
  var unit: Int
  /// Where the part of the page that belongs to it begins: at the unit, or at the rows that stand before it.
  var start = 0
  /// Where it ends: behind the unit, or behind the rows that stand between it and the next one.
  var end = 0
  /// The element of the headline, where the segment has other words too.
  var headline: Int?
  /// The elements around it, as one number.
  var shape: UInt64
  /// How many links of that shape lead to stories.
  var peers: Int
  /// Whether the page's data list the story.
  var isStated = false
}

/// Finds the links of a page that lead to other stories.
///
/// Long words and an address that names a story are proof. Links in the same shape as such ones, the
/// same elements around them, are taken too, however short; and a shape that hardly ever has such words
/// loses those that it has. What the page's data list is a story, whatever its shape.
struct StoryLinks {
  let page: PageText
  let tree: MarkupTree
  let passages: [Passage]
  let addresses: LinkAddress
  let stated: StatedItems
  /// Whether elements that are no links lead somewhere by their data.
  let holdsDataLinks: Bool

  init(_ body: PageBody, _ addresses: LinkAddress, stated: StatedItems) {
    page = body.text
    tree = body.tree
    passages = body.passages
    self.addresses = addresses
    self.stated = stated
    holdsDataLinks = tree.attributes.contains { $0.name == .dataHref }
  }

  /// The shortest headline that is known by itself, in bytes; one of a script without spaces says more
  /// with fewer.
  private static let shortest = 18
  private static let longest = 400
  private static let limit = 2_000

  /// A link that may lead to a story.
  struct Candidate {
    var segment: Int
    var link: Int
    var headline: Int?
    /// The elements around it, as one number.
    var shape: UInt64
    var words: Int
    /// The address, once it is known to be that of a story.
    var url: String?
    /// Whether its words are the same on several links.
    var isCommon: Bool
    /// Whether the page's data list the story.
    var isStated = false
  }

  /// The links in the order of the page.
  func links() -> [StoryLink] {
    var candidates = candidates()
    vote(&candidates)
    dropDetails(&candidates)
    dropSections(&candidates)
    var peers: [UInt64: Set<String>] = [:]
    for candidate in candidates {
      if let url = candidate.url { peers[candidate.shape, default: []].insert(url) }
    }
    var links = candidates.compactMap { candidate in
      candidate.url.map {
        StoryLink(
          segment: candidate.segment, link: candidate.link, url: $0,
          unit: candidate.headline ?? Int(page.segments[candidate.segment].block),
          headline: candidate.headline, shape: candidate.shape,
          peers: peers[candidate.shape]?.count ?? 0, isStated: candidate.isStated)
      }
    }
    addHeaded(candidates, to: &links)
    findUnits(&links)
    addRows(&links)
    return links
  }

  // MARK: Candidates

  private func candidates() -> [Candidate] {
    var candidates: [Candidate] = []
    for index in page.segments.indices where candidates.count < Self.limit {
      candidates += rowOfLinks(index) ?? candidate(index).map { [$0] } ?? []
    }
    let blocks = candidates.map { Int(page.segments[$0.segment].block) }
    let stories = zip(candidates, blocks).filter { $0.0.url != nil && $0.0.words >= 4 }.map(\.1)
    var places = OpenPlaces(tree, links: blocks.sorted(), stories: stories.sorted())
    return zip(candidates, blocks).filter { places.isOpen($0.1) }.map(\.0)
  }

  /// The links of a segment that holds nothing but several headlines in a row.
  private func rowOfLinks(_ index: Int) -> [Candidate]? {
    let segment = page.segments[index]
    guard segment.linkCount > 1, segment.text.count >= 2 * Self.shortest,
      Int(segment.linkBytes) * 3 >= segment.text.count * 2
    else { return nil }
    var row: [Candidate] = []
    var node = Int(segment.firstNode)
    while node > Int(segment.block), tree.nodes[node].tag != .a { node -= 1 }
    while node <= Int(segment.lastNode) {
      guard tree.nodes[node].tag == .a else {
        node += 1
        continue
      }
      let bytes = textCount(of: node)
      let words = Self.words(passages[index]) * bytes / segment.text.count
      if bytes >= Self.shortest, bytes <= Self.longest, words >= 3,
        let url = addresses.address(of: node, in: tree, isSure: false)
      {
        row.append(
          Candidate(
            segment: index, link: node, headline: node, shape: shape(of: segment, node),
            words: words, url: url, isCommon: false))
      }
      node = max(Int(tree.nodes[node].end), node + 1)
    }
    return row.count > 1 ? row : nil
  }

  /// The link of a segment, if it is the main thing in it.
  private func candidate(_ index: Int) -> Candidate? {
    let segment = page.segments[index]
    let count = segment.text.count
    let tag = tree.nodes[Int(segment.block)].tag
    guard (2...Self.longest).contains(count), segment.linkCount <= 4, tag != .title else {
      return nil
    }
    var link: Int?
    var headline: Int?
    var share = count
    if segment.linkBytes == 0 {
      // A heading may be a link by one that lies over it, and all of a card by its data.
      link = tag.headingLevel > 1 ? linkOver(segment) : dataLink(around: segment)
    } else {
      if let holder = holder(of: segment) {
        link = holder
      } else {
        let longest = longestLink(in: segment)
        guard isMain(longest, in: segment) else { return nil }
        (link, share) = longest
        if share < count - 1 { headline = link }
      }
    }
    guard let link else { return nil }
    let passage = passages[index]
    var candidate = Candidate(
      segment: index, link: link, headline: headline,
      shape: shape(of: segment, link), words: Self.words(passage) * share / count,
      isCommon: passage.repetitions >= 3)
    let isPhrase = passage.phrase?.isWhole ?? false
    if share >= Self.shortest, candidate.words >= 3, !isPhrase {
      // A heading of several words is a headline, whatever the address says.
      let isSure = tag.headingLevel > 1 && candidate.words >= 4
      candidate.url = addresses.address(of: link, in: tree, isSure: isSure)
    }
    if isPhrase { candidate.isCommon = true }
    if !stated.entries.isEmpty, !candidate.isCommon,
      let url = addresses.address(of: link, in: tree, isSure: true), stated[url] != nil
    {
      candidate.url = url
      candidate.isStated = true
    }
    return candidate
  }

  /// Whether the longest link of a segment is what the segment is about: most of it, a part of a
  /// heading, or its beginning, with a date or a number behind it.
  private func isMain(_ longest: (link: Int?, bytes: Int), in segment: PageSegment) -> Bool {
    guard let link = longest.link else { return false }
    let count = segment.text.count
    let isHeading = tree.nodes[Int(segment.block)].tag.headingLevel > 1
    // A heading may say the same once more, for those who hear it.
    if Int(segment.linkBytes) * 4 >= count * 3 || isHeading {
      return (longest.bytes + 1) * 2 >= count
    }
    guard link < Int(segment.firstNode), Int(segment.firstNode) < Int(tree.nodes[link].end),
      longest.bytes * 6 >= count, count - longest.bytes <= Self.longestRest
    else { return false }
    return segment.text.dropFirst(longest.bytes).contains { page.text[$0] &- 48 < 10 }
  }

  /// How many bytes may stand behind a headline in its own line: a date, an author.
  private static let longestRest = 120

  /// The words of a passage; in scripts without spaces, half the characters.
  static func words(_ passage: Passage) -> Int {
    let words = Int(passage.wordCount)
    return words > 3 * (passage.counts.spaces + 1) ? (words + 1) / 2 : words
  }

  /// The link that holds all words of a segment.
  private func holder(of segment: PageSegment) -> Int? {
    var node = Int(tree.nodes[Int(segment.firstNode)].parent)
    for _ in 0..<8 where node > 0 {
      if tree.nodes[node].tag == .a {
        return Int(tree.nodes[node].end) > Int(segment.lastNode) ? node : nil
      }
      node = Int(tree.nodes[node].parent)
    }
    return nil
  }

  /// The link with most text in a segment, and how many bytes that is.
  private func longestLink(in segment: PageSegment) -> (link: Int?, bytes: Int) {
    var best: (link: Int?, bytes: Int) = (nil, 0)
    var index = Int(segment.firstNode)
    while index > 0, tree.nodes[index].tag != .a, index > Int(segment.block) { index -= 1 }
    while index <= Int(segment.lastNode) {
      guard tree.nodes[index].tag == .a else {
        index += 1
        continue
      }
      let bytes = textCount(of: index)
      if bytes > best.bytes { best = (index, bytes) }
      index = max(Int(tree.nodes[index].end), index + 1)
    }
    return (best.link, min(best.bytes, segment.text.count))
  }

  /// The bytes of text in an element, without white space around each run.
  private func textCount(of element: Int) -> Int {
    var bytes = 0
    for inner in element..<Int(tree.nodes[element].end) where tree.nodes[inner].tag == .text {
      bytes += trimmedCount(tree.nodes[inner].textRange)
    }
    return bytes
  }

  private func trimmedCount(_ range: Range<Int>) -> Int {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    while lower < upper, tree.text[lower] <= 0x20 { lower += 1 }
    while upper > lower, tree.text[upper - 1] <= 0x20 { upper -= 1 }
    return upper - lower
  }
}
