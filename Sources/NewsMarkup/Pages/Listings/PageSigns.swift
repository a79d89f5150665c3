/// What speaks for a page of one story, and what for a page that lists many.
///
/// Each sign is a whole number: one or none for what is or is not, the binary digits of a
/// count, or tenths.
package struct PageSigns: Sendable {
  /// The values of the signs, in the order of `Sign`.
  package private(set) var values = [Int](repeating: 0, count: Sign.allCases.count)
  /// How many stories the page leads to.
  private(set) var stories = 0
  /// What the page's template and its own address say of it: above zero that it lists stories, below that it
  /// tells one.
  private(set) var template = 0

  /// What is looked at; the names stand in the table of weights.
  package enum Sign: Int, CaseIterable, Sendable {
    /// Words of paragraphs that belong to no link to a story.
    case prose
    /// The most words of the body in a row without such a link beside them.
    case longestRun
    /// Stories that stand with a part of the body, and all on the page.
    case storiesInBody
    case stories
    /// Stories with headings for headlines, and with dates beside them.
    case headedStories
    case datedStories
    /// Stories that the page leads to before the longest run begins.
    case storiesBefore
    /// Tenths of the words in the body that stand with a story.
    case share
    /// Nearly all of the body stands with several stories.
    case cards
    /// The page's data say that it is a story, or a list.
    case saysStory
    case saysList
    /// `og:type` is `article`, or `website`.
    case typedArticle
    case typedWebsite
    /// Its data say when it was published, and by whom.
    case dated
    case signed
    /// Its address is that of a front page, has one part, ends in a slash, ends like a title, has a
    /// number or a date in it.
    case front
    case section
    case slash
    case slug
    case number
    /// Words of its headline.
    case headlineWords
    /// `article` elements, and headings of the first level.
    case articles
    case firstHeadings
    /// It has a next page.
    case next
    /// Short texts with prices, as shops print them.
    case prices
  }

  subscript(sign: Sign) -> Int {
    get { values[sign.rawValue] }
    set { values[sign.rawValue] = newValue }
  }

  /// Reads the signs of a page.
  init(
    _ body: PageBody, _ verdicts: BodyVerdicts, _ metadata: MetadataReading,
    links: [StoryLink], address: String?
  ) {
    readText(readLinks(links, body, verdicts), links, body, verdicts)
    let provenance = metadata.article.provenance
    self[.dated] = Self.isStated(provenance["published"]) ? 1 : 0
    self[.signed] = Self.isStated(provenance["authors"]) ? 1 : 0
    if let story = metadata.story, story.kind <= .posting { self[.saysStory] = 1 }
    if metadata.data.nodes.contains(where: { $0.depth < 3 && Self.lists.contains($0.type) }) {
      self[.saysList] = 1
    }
    readPrices(body.text)
    readElements(body.tree)
    if let address { readAddress(address) }
    if let headline = metadata.article.headline {
      self[.headlineWords] = Self.digits(Self.words(of: headline))
    }
  }

  /// Whether a page's data state a field; what is only printed may be that of one of many stories.
  private static func isStated(_ origin: Provenance.Origin?) -> Bool {
    guard let origin else { return false }
    return origin.source != .markup && origin.source != .text
  }

  /// Types of JSON-LD whose pages are lists.
  private static let lists: Set<String> = [
    "CollectionPage", "ItemList", "SearchResultsPage", "Blog",
  ]

  private static func digits(_ number: Int) -> Int {
    Int.bitWidth - number.leadingZeroBitCount
  }

  /// Words by the spaces between them; in scripts without spaces, pairs of characters.
  private static func words(of text: String) -> Int {
    let spaces = text.utf8.count { $0 == 0x20 }
    let wide = text.unicodeScalars.count { $0.value >= 0x2E80 && !(0xAC00...0xD7AF ~= $0.value) }
    return wide > 2 * (spaces + 1) ? wide / 2 : spaces + 1
  }

  // MARK: Links and text

  /// Counts links; returns for each segment whether it stands with one, as a teaser does.
  private mutating func readLinks(
    _ links: [StoryLink], _ body: PageBody, _ verdicts: BodyVerdicts
  ) -> [Bool] {
    let segments = body.text.segments
    let tree = body.tree
    var isTeaser = [Bool](repeating: false, count: segments.count)
    var addresses: Set<String> = []
    var inBody: Set<String> = []
    var headed: Set<String> = []
    var dated: Set<String> = []
    for link in links {
      addresses.insert(link.url)
      if tree.nodes[Int(segments[link.segment].block)].tag.headingLevel > 0 {
        headed.insert(link.url)
      }
      let end = link.end
      if (link.start..<end).contains(where: { tree.nodes[$0].tag == .time }) {
        dated.insert(link.url)
      }
      var index = link.segment
      while index > 1, Int(segments[index - 1].firstNode) > link.start { index -= 1 }
      while index < segments.count, Int(segments[index].firstNode) < end {
        isTeaser[index] = true
        if verdicts.isKept[index] { inBody.insert(link.url) }
        index += 1
      }
    }
    stories = addresses.count
    self[.stories] = Self.digits(addresses.count)
    self[.storiesInBody] = Self.digits(inBody.count)
    self[.headedStories] = Self.digits(headed.count)
    self[.datedStories] = Self.digits(dated.count)
    return isTeaser
  }

  /// Counts the short texts that are prices by a sign of currency.
  private mutating func readPrices(_ page: PageText) {
    var prices = 0
    for segment in page.segments where segment.text.count <= 40 {
      var hasDigit = false
      var hasSign = false
      for index in segment.text {
        let byte = page.text[index]
        if byte &- 48 < 10 { hasDigit = true }
        // `$`, then the last bytes of `£`, `¥` and of `€`, `₹` and their like.
        if byte == UInt8(ascii: "$") { hasSign = true }
        guard index > segment.text.lowerBound else { continue }
        let last = page.text[index - 1]
        if last == 0xC2, byte == 0xA3 || byte == 0xA5 { hasSign = true }
        if last == 0x82, byte >= 0xA0, index - 1 > segment.text.lowerBound,
          page.text[index - 2] == 0xE2
        {
          hasSign = true
        }
      }
      if hasDigit, hasSign { prices += 1 }
    }
    self[.prices] = Self.digits(prices)
  }

  private mutating func readText(
    _ isTeaser: [Bool], _ links: [StoryLink], _ body: PageBody, _ verdicts: BodyVerdicts
  ) {
    var prose = 0
    var run = 0
    var longest = 0
    var start = 0
    var longestStart = 0
    var all = 0
    var beside = 0
    for index in body.text.segments.indices where verdicts.isKept[index] {
      let segment = body.text.segments[index]
      let words = StoryLinks.words(body.passages[index])
      all += words
      if isTeaser[index] {
        beside += words
        run = 0
        continue
      }
      if words >= 20, Int(segment.linkBytes) * 2 < segment.text.count { prose += words }
      if run == 0 { start = index }
      run += words
      if run > longest { (longest, longestStart) = (run, start) }
    }
    self[.prose] = Self.digits(prose)
    self[.longestRun] = Self.digits(longest)
    self[.share] = all == 0 ? 10 : beside * 10 / all
    self[.cards] = self[.share] >= 8 && self[.storiesInBody] >= 2 ? 1 : 0
    self[.storiesBefore] = Self.digits(links.count { $0.segment < longestStart })
  }

  // MARK: Elements and address

  private mutating func readElements(_ tree: MarkupTree) {
    let bytes = tree.text.span
    var articles = 0
    var headings = 0
    for index in tree.nodes.indices {
      switch tree.nodes[index].tag {
      case .body: readTemplate(of: index, tree)
      case .article: articles += 1
      case .h1: headings += 1
      case .link, .a:
        if let value = tree.value(.rel, of: index), MarkupWords.hasWord("next", in: bytes, value) {
          self[.next] = 1
        }
      case .meta:
        guard let name = tree.value(.property, of: index) ?? tree.value(.name, of: index),
          name.count == 7,
          ByteWords.matches("og:type", in: bytes, at: name.lowerBound, end: name.upperBound),
          let content = tree.value(.content, of: index)
        else { continue }
        let value = (at: content.lowerBound, end: content.upperBound)
        if ByteWords.matches("article", in: bytes, at: value.at, end: value.end) {
          self[.typedArticle] = 1
        } else if ByteWords.matches("website", in: bytes, at: value.at, end: value.end) {
          self[.typedWebsite] = 1
        }
      default: continue
      }
    }
    self[.articles] = Self.digits(articles)
    self[.firstHeadings] = Self.digits(headings)
  }

  /// The names that content systems give to pages of a kind, among the classes of `body`.
  private static let listTemplates: Set<String> = [
    "archive", "category", "tag", "search-results", "post-type-archive",
  ]
  private static let storyTemplates: Set<String> = ["single", "single-post", "singular"]

  private mutating func readTemplate(of body: Int, _ tree: MarkupTree) {
    guard let value = tree.value(.class, of: body), value.count < 4_000 else { return }
    let names = tree.text[value].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    if names.contains(where: Self.storyTemplates.contains) {
      template -= 2
    } else if names.contains(where: Self.listTemplates.contains) {
      template += 2
    }
  }

  private mutating func readAddress(_ address: String) {
    if LinkAddress.isList(address) { template += 1 }
    let path = Address.path(address).prefix { $0 != "?" && $0 != "#" }
    let parts = path.split(separator: "/")
    guard let last = parts.last else {
      self[.front] = 1
      return
    }
    let dashes = last.utf8.count { $0 == UInt8(ascii: "-") }
    self[.slug] = dashes >= 3 ? 1 : 0
    self[.section] = parts.count == 1 && dashes < 3 ? 1 : 0
    self[.slash] = path.utf8.last == UInt8(ascii: "/") ? 1 : 0
    self[.number] = path.utf8.count { $0 &- 48 < 10 } >= 5 ? 1 : 0
  }
}

extension PageSigns {
  /// What a template or a folder of topics weighs, in the units of the trained weights.
  private static let templateWeight = 60
  /// Fewer links to stories make no list.
  private static let fewestStories = 3

  /// Whether the page lists stories and tells none: a sum of its signs, by trained weights.
  var isListing: Bool {
    guard stories >= Self.fewestStories else { return false }
    var sum = PageKindWeights.bias + template * Self.templateWeight
    for sign in Sign.allCases { sum += PageKindWeights.weights[sign.rawValue] * self[sign] }
    return sum > 0
  }
}
