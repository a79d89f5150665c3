/// What speaks for a page of one story, and what for a page that lists many.
struct PageSigns {
  /// Words of the body in paragraphs of some length.
  private(set) var prose = 0
  /// The most words of the body in a row without a link to another story beside them.
  private(set) var longestRun = 0
  /// Links to other stories that stand with a part of the body, and all on the page.
  private(set) var bodyLinks = 0
  private(set) var links = 0
  /// Whether the page's data say that it is a story, or a list.
  private(set) var saysStory = false
  private(set) var saysList = false
  /// Whether `og:type` is `article`.
  private(set) var isTyped = false
  /// Whether it says when it was published, and by whom.
  private(set) var isDated = false
  private(set) var isSigned = false
  /// Whether its address is that of the front page, or ends like that of a story.
  private(set) var isFront = false
  /// Whether its address has one part, as those of sections have, and no title in it.
  private(set) var isSection = false
  private(set) var hasSlug = false

  /// Reads the signs of a page.
  init(
    _ body: PageBody, _ verdicts: BodyVerdicts, _ metadata: MetadataReading,
    links: [StoryLink], address: String?
  ) {
    let isTeaser = readLinks(links, body, verdicts)
    var run = 0
    for index in body.text.segments.indices where verdicts.isKept[index] {
      let segment = body.text.segments[index]
      let words = Int(body.passages[index].wordCount)
      if words >= 20, Int(segment.linkBytes) * 2 < segment.text.count { prose += words }
      run = isTeaser[index] ? 0 : run + words
      longestRun = max(longestRun, run)
    }
    isDated = metadata.article.published != nil
    isSigned = !metadata.article.authors.isEmpty
    if let story = metadata.story { saysStory = story.kind <= .posting }
    saysList = metadata.data.nodes.contains { $0.depth < 3 && Self.lists.contains($0.type) }
    isTyped = Self.isTyped(body.tree)
    if let address { readAddress(address) }
  }

  private static let lists: Set<String> = [
    "CollectionPage", "ItemList", "SearchResultsPage", "Blog",
  ]

  /// Counts links; returns for each segment whether it stands with one, as a teaser does.
  private mutating func readLinks(
    _ links: [StoryLink], _ body: PageBody, _ verdicts: BodyVerdicts
  ) -> [Bool] {
    let segments = body.text.segments
    var isTeaser = [Bool](repeating: false, count: segments.count)
    var addresses: Set<String> = []
    var inBody: Set<String> = []
    for link in links {
      addresses.insert(link.url)
      let end = Int(body.tree.nodes[link.unit].end)
      var index = link.segment
      while index > 1, Int(segments[index - 1].firstNode) > link.unit { index -= 1 }
      while index < segments.count, Int(segments[index].firstNode) < end {
        isTeaser[index] = true
        if verdicts.isKept[index] { inBody.insert(link.url) }
        index += 1
      }
    }
    self.links = addresses.count
    bodyLinks = inBody.count
    return isTeaser
  }

  private static func isTyped(_ tree: MarkupTree) -> Bool {
    let bytes = tree.text.span
    for index in tree.nodes.indices {
      guard tree.nodes[index].tag == .meta else {
        if tree.nodes[index].tag == .body { return false }
        continue
      }
      guard let name = tree.value(.property, of: index) ?? tree.value(.name, of: index),
        name.count == 7,
        ByteWords.matches("og:type", in: bytes, at: name.lowerBound, end: name.upperBound),
        let content = tree.value(.content, of: index)
      else { continue }
      return ByteWords.matches(
        "article", in: bytes, at: content.lowerBound, end: content.upperBound)
    }
    return false
  }

  private mutating func readAddress(_ address: String) {
    let path = Address.path(address).prefix { $0 != "?" && $0 != "#" }
    let parts = path.split(separator: "/")
    isFront = parts.isEmpty
    hasSlug = parts.last.map { $0.utf8.filter { $0 == UInt8(ascii: "-") }.count >= 3 } ?? false
    isSection = parts.count == 1 && !hasSlug
  }

  /// Fewer links to stories make no list.
  private static let fewestLinks = 4
  /// A page with more words in a row without a link to a story tells one, unless it is a front page.
  private static let storyLength = 300

  /// Whether the page lists stories and tells none.
  ///
  /// A sum of weights fitted by logistic regression to the kinds that people gave to pages of WCXB, in
  /// tenths. Counts go in by the number of their binary digits.
  var isListing: Bool {
    let limit = isSection && !isTyped ? 2 * Self.storyLength : Self.storyLength
    guard links >= Self.fewestLinks, isFront || longestRun < limit else { return false }
    var sum = 27
    sum -= 3 * Self.digits(prose)
    sum += 6 * Self.digits(bodyLinks)
    if saysStory { sum -= 11 }
    if saysList { sum += 15 }
    if isTyped { sum -= 10 }
    if isDated { sum -= 11 }
    if isSigned { sum -= 2 }
    if isFront { sum += 7 }
    if hasSlug { sum -= 17 }
    return sum > 0
  }

  private static func digits(_ number: Int) -> Int {
    Int.bitWidth - number.leadingZeroBitCount
  }
}
