/// Makes listings of the links to other stories on a page.
struct PageListings {
  let page: PageText
  let tree: MarkupTree
  let passages: [Passage]
  let addresses: PageAddresses
  let language: String?
  let reference: Timestamp?
  let pictures: PictureSource
  /// The segments that are headlines, with their addresses; they are no titles of listings, and no teasers
  /// of others.
  let stories: [Int: String]
  let stated: StatedItems

  /// What reads the dates that are printed.
  let dates: DateReader

  init(
    _ body: PageBody, _ addresses: PageAddresses, _ links: [StoryLink], stated: StatedItems,
    language: String?, reference: Timestamp?
  ) {
    self.stated = stated
    page = body.text
    tree = body.tree
    passages = body.passages
    stories = Dictionary(links.map { ($0.segment, $0.url) }) { first, _ in first }
    self.addresses = addresses
    self.language = language
    self.reference = reference
    dates = DateReader(language: language, reference: reference)
    pictures = PictureSource(tree: body.tree, addresses: addresses)
  }

  /// A run of links whose parts of the page stand beside each other.
  struct Group {
    var links: [StoryLink]
    /// The element that holds them all.
    var holder: Int
  }

  /// The links in runs of those that stand beside each other, without a title or text of the story between
  /// them.
  func groups(_ links: [StoryLink], _ kind: Listing.Kind, isKept: [Bool]) -> [Group] {
    var groups: [Group] = []
    var last: StoryLink?
    for link in links {
      if let last, last.url == link.url, last.unit == link.unit, !groups.isEmpty {
        groups[groups.count - 1].links.append(link)
      } else if let last, !groups.isEmpty, !isTitled(link, after: last, kind),
        let holder = common(last.unit, link.unit)
      {
        groups[groups.count - 1].links.append(link)
        groups[groups.count - 1].holder = min(groups[groups.count - 1].holder, holder)
      } else {
        groups.append(Group(links: [link], holder: Int(tree.nodes[link.unit].parent)))
      }
      last = link
    }
    return joined(groups, isKept)
  }

  /// Joins groups of one or two, such as the first card of a block, with the rest of the grid.
  private func joined(_ groups: [Group], _ isKept: [Bool]) -> [Group] {
    var joined: [Group] = []
    for group in groups {
      guard let before = joined.last, let left = before.links.last, let right = group.links.first,
        min(before.links.count, group.links.count) <= 2, !isHeaded(right, after: left),
        let holder = grid(left, right, isKept)
      else {
        joined.append(group)
        continue
      }
      joined[joined.count - 1] = Group(
        links: before.links + group.links, holder: min(holder, before.holder))
    }
    return joined
  }

  /// Whether a heading that is no headline stands between two stories.
  private func isHeaded(_ link: StoryLink, after last: StoryLink) -> Bool {
    guard last.segment < link.segment else { return true }
    return (last.segment..<link.segment).contains { index in
      stories[index] == nil
        && (tree.nodes[Int(page.segments[index].block)].tag.headingLevel > 0
          || passages[index].phrase?.kind == .listingTitle)
    }
  }

  /// Whether a heading that is no headline parts two stories; beside an article it has to be a known
  /// title.
  private func isTitled(_ link: StoryLink, after last: StoryLink, _ kind: Listing.Kind) -> Bool {
    guard last.segment < link.segment else { return false }
    return (last.segment..<link.segment).contains { index in
      let segment = page.segments[index]
      let first = Int(segment.firstNode)
      guard stories[index] == nil, first >= last.end, first < link.unit else { return false }
      if passages[index].phrase?.kind == .listingTitle { return true }
      return kind == .index && tree.nodes[Int(segment.block)].tag.headingLevel > 0
    }
  }

  /// The element that holds two neighbours as children, or as children of its children.
  private func common(_ left: Int, _ right: Int) -> Int? {
    let first = Int(tree.nodes[left].parent)
    let second = Int(tree.nodes[right].parent)
    if first == second { return first }
    let above = Int(tree.nodes[second].parent)
    let outer = Int(tree.nodes[first].parent)
    let isNear = outer == above || outer == second || first == above
    guard isNear, tree.nodes[min(outer, above)].tag != .body else { return nil }
    return min(outer, above, first, second)
  }

  /// The element that holds two neighbours of one shape further down, as rows and columns of a grid do.
  private func grid(_ left: StoryLink, _ right: StoryLink, _ isKept: [Bool]) -> Int? {
    guard left.shape == right.shape, left.segment < right.segment,
      !(left.segment..<right.segment).contains(where: { isKept[$0] })
    else { return nil }
    var holder = Int(tree.nodes[left.unit].parent)
    for _ in 0..<Self.deepestGrid {
      if holder == 0 || tree.nodes[holder].tag == .body { return nil }
      if Int(tree.nodes[holder].end) > right.unit {
        return depth(of: right.unit, in: holder) <= Self.deepestGrid ? holder : nil
      }
      holder = Int(tree.nodes[holder].parent)
    }
    return nil
  }

  /// How many elements a card may lie in below the grid that holds it.
  private static let deepestGrid = 5

  private func depth(of element: Int, in holder: Int) -> Int {
    var node = element
    var depth = 0
    while node > holder, depth <= Self.deepestGrid {
      node = Int(tree.nodes[node].parent)
      depth += 1
    }
    return depth
  }

  /// The listing of a group; `nil` where it is too small or has no headlines.
  func listing(
    _ group: Group, kind: Listing.Kind, isKept: [Bool], verdicts: inout BodyVerdicts
  ) -> Listing? {
    let title = title(of: group, isKept: isKept)
    guard isListing(group, title, kind) else { return nil }
    var listing = Listing(kind: kind)
    listing.language = language
    if let title {
      listing.title = string(page.segments[title])
      listing.range = range(page.segments[title])
      if !verdicts.isKept[title] { verdicts.drop(title, as: .listingTitle, .related) }
    }
    var places: [String: Int] = [:]
    var index = 0
    while index < group.links.count {
      var end = index + 1
      while end < group.links.count, group.links[end].url == group.links[index].url { end += 1 }
      let link = headline(of: group.links[index..<end])
      if let place = places[link.url] {
        complete(&listing.items[place], link, &verdicts)
      } else {
        places[link.url] = listing.items.count
        listing.items.append(item(link, &verdicts, rank: listing.items.count + 1))
      }
      index = end
    }
    listing.range = listing.range ?? listing.items.first?.range
    return listing
  }

  /// Which of the links to one story has its headline: a heading, or the first that has as many words as
  /// headlines have.
  private func headline(of links: ArraySlice<StoryLink>) -> StoryLink {
    let headings = links.filter { isHeading($0) }
    // A kicker may be a heading too: of two the higher one is the headline, or the longer one.
    if let best = headings.min(by: { rank($0) < rank($1) }) { return best }
    return links.first { StoryLinks.words(passages[$0.segment]) >= 5 } ?? links[links.startIndex]
  }

  private func rank(_ link: StoryLink) -> (Int, Int) {
    let segment = page.segments[link.segment]
    let level = tree.nodes[Int(segment.block)].tag.headingLevel
    // What ends in a colon leads to the headline behind it.
    let isKicker = page.text[segment.text.upperBound - 1] == UInt8(ascii: ":")
    return (isKicker ? level + 10 : level, -segment.text.count)
  }

  /// Whether links make a list of stories, and no menu: enough words, or a title that says so.
  private func isListing(_ group: Group, _ title: Int?, _ kind: Listing.Kind) -> Bool {
    let addresses = Set(group.links.map(\.url)).count
    let words = group.links.reduce(0) { $0 + StoryLinks.words(passages[$1.segment]) }
    let isLong = words >= 5 * group.links.count
    let isNamed = title.map { passages[$0].phrase?.kind == .listingTitle } ?? false
    if isNamed || saysRelated(group) { return addresses > 1 || isLong }
    if group.links.count > 1, group.links.allSatisfy(\.isStated) { return true }
    if kind == .index {
      let headed = group.links.count { isHeading($0) }
      if headed * 2 >= group.links.count { return true }
      return words >= 3 * group.links.count && (addresses > 1 || isLong)
    }
    let headed = group.links.count { isHeading($0) }
    let named = group.links.count { LinkAddress.isStory($0.url) }
    if addresses >= 3, headed * 2 >= group.links.count, named * 3 >= group.links.count * 2,
      words >= 3 * group.links.count
    {
      return true
    }
    // One of several that stand alone in the same shape is a story too.
    return isLong
      && (addresses > 1 || headed > 0 && group.links[0].peers >= Self.fewestPeers)
  }

  private static let fewestPeers = 3

  func isHeading(_ link: StoryLink) -> Bool {
    tree.nodes[Int(page.segments[link.segment].block)].tag.headingLevel > 0
  }

  private func saysRelated(_ group: Group) -> Bool {
    var node = group.holder
    for _ in 0..<4 where node > 0 {
      if BodyWords.meaning(of: node, in: tree).contains(.related) { return true }
      node = Int(tree.nodes[node].parent)
    }
    return false
  }

  /// The segment that heads a group: the last heading or known phrase shortly before it.
  private func title(of group: Group, isKept: [Bool]) -> Int? {
    guard let first = group.links.first else { return nil }
    let start = min(first.unit, Int(page.segments[first.segment].firstNode))
    var index = first.segment - 1
    var steps = 0
    while index > 0, steps < 4 {
      let segment = page.segments[index]
      if isKept[index] || stories[index] != nil { return nil }
      if Int(segment.firstNode) < start {
        steps += 1
        let isHeading = tree.nodes[Int(segment.block)].tag.headingLevel > 0
        let isPhrase = passages[index].phrase.map { $0.kind == .listingTitle } ?? false
        if (isHeading || isPhrase) && segment.text.count <= 100
          && (steps == 1 || isNear(segment, group.holder))
        {
          return index
        }
      }
      index -= 1
    }
    return nil
  }

  /// Whether a segment stands in the element that holds a group, or beside it.
  private func isNear(_ segment: PageSegment, _ holder: Int) -> Bool {
    var node = holder
    for _ in 0..<4 where node > 0 {
      if Int(segment.firstNode) > node { return true }
      node = Int(tree.nodes[node].parent)
      if tree.nodes[node].tag == .body { return false }
    }
    return Int(segment.firstNode) > node
  }

  func string(_ segment: PageSegment) -> String {
    String(decoding: page.text[segment.text], as: UTF8.self)
  }

  func range(_ segment: PageSegment) -> Range<Int> {
    let first = tree.nodes[Int(segment.firstNode)].sourceRange
    let last = tree.nodes[Int(segment.lastNode)].sourceRange
    return first.lowerBound..<max(first.upperBound, last.upperBound)
  }
}
