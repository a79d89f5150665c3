/// What the part of the page that belongs to a story says of it.
extension PageListings {
  /// The item of a link, with all that stands in its part of the page.
  func item(_ link: StoryLink, _ verdicts: inout BodyVerdicts, rank: Int) -> Listing.Item {
    let segment = page.segments[link.segment]
    let headline = self.headline(link)
    var item = Listing.Item(headline: headline.text, url: link.url, rank: rank)
    item.kicker = headline.kicker
    item.range = range(segment)
    note(link.segment, .listingHeadline, &verdicts)
    readElements(of: link, into: &item)
    readSegments(of: link, into: &item, &verdicts)
    if item.published == nil, let found = StatedDate.inAddress(link.url), found.date.day != nil {
      item.published = found.date
      item.provenance["published"] = .init(source: .url, text: found.text)
    }
    item.kind = item.kind ?? ItemWords.kind(ofAddress: link.url)
    stated.complete(&item, language: language)
    return item
  }

  /// Takes from another printing of a story what the first one has not.
  func complete(_ item: inout Listing.Item, _ link: StoryLink, _ verdicts: inout BodyVerdicts) {
    let other = self.item(link, &verdicts, rank: item.rank ?? 1)
    let words = passages[link.segment].wordCount
    if isHeading(link), other.headline != item.headline, item.teaser == nil, words >= 4 {
      item.headline = other.headline
      item.range = other.range
    } else if other.headline != item.headline, words >= 12, item.teaser == nil {
      item.teaser = other.headline
    }
    if item.teaser == nil, other.teaser != item.headline {
      (item.teaser, item.isTruncated) = (other.teaser, other.isTruncated)
    }
    let isFromAddress = item.provenance["published"]?.source == .url
    if item.published == nil || isFromAddress, let date = other.published {
      item.published = date
      item.provenance["published"] = other.provenance["published"]
    }
    item.image = item.image ?? other.image
    item.kicker = item.kicker ?? other.kicker
    item.section = item.section ?? other.section
    item.access = item.access ?? other.access
    item.kind = item.kind ?? other.kind
    if item.authors.isEmpty { item.authors = other.authors }
  }

  private func note(_ index: Int, _ role: Segment.Role, _ verdicts: inout BodyVerdicts) {
    if !verdicts.isKept[index] { verdicts.drop(index, as: role, .related) }
  }

  // MARK: Elements

  /// Reads dates, pictures, authors and marks from the elements of a part of the page.
  private func readElements(of link: StoryLink, into item: inout Listing.Item) {
    let end = link.end
    var meaning: ItemMeaning = []
    for index in link.start..<end where !tree.nodes[index].tag.isText {
      let node = tree.nodes[index]
      if item.published == nil, let found = statedDate(index) {
        item.published = found.date
        item.provenance["published"] = found.origin
      }
      if let value = tree.value(.class, of: index) {
        meaning.formUnion(ItemWords.meaning(of: value, in: tree.text.span))
      }
      switch node.tag {
      case .img, .ampImage: if item.image == nil { item.image = picture(index) }
      case .a: readLink(index, link, into: &item)
      default: continue
      }
    }
    if meaning.contains(.subscription) { item.access = .subscription }
    item.kind = meaning.intersection(.ofClasses).kind
  }

  private func picture(_ index: Int) -> Media? {
    guard BodyWords.meaning(of: index, in: tree).isDisjoint(with: [.icon, .person]),
      let url = pictures.address(of: index)
    else { return nil }
    var image = Media(kind: .image, url: url)
    if let value = tree.value(.alt, of: index) {
      image.alternativeText = StatedText.clean(Array(tree.text[value]))
    }
    return image
  }

  /// Reads the name of an author, or of a section, from a link beside the headline.
  private func readLink(_ index: Int, _ link: StoryLink, into item: inout Listing.Item) {
    guard index != link.link, let href = tree.value(.href, of: index) else { return }
    let bytes = tree.text.span
    let isAuthor =
      tree.value(.rel, of: index).map { MarkupWords.hasWord("author", in: bytes, $0) } ?? false
      || MarkupWords.namesAuthorPage(href, in: bytes)
    let name = tree.shortText(of: index, limit: 60)
    guard isAuthor, name.utf8.count(where: { $0 == 0x20 }) < 5,
      !name.utf8.contains(where: { $0 &- 48 < 10 })
    else { return }
    for author in AuthorNames(name, language: language).authors
    where !item.authors.contains(where: { $0.name == author.name }) {
      item.authors.append(author)
    }
  }

  // MARK: Segments

  /// The longest text, in bytes, that is part of an item: many items may share a text.
  private static let longestPart = 4_096

  /// The longest teaser that is joined from several paragraphs, in bytes.
  private static let longestTeaser = 2_000

  private func readSegments(
    of link: StoryLink, into item: inout Listing.Item, _ verdicts: inout BodyVerdicts
  ) {
    let end = link.end
    var index = link.segment
    while index > 0, Int(page.segments[index - 1].firstNode) > link.start { index -= 1 }
    while index < page.segments.count, Int(page.segments[index].firstNode) < end {
      if index != link.segment {
        // Text of the page's own story says nothing of another one.
        if !verdicts.isKept[index] { readSegment(index, link, into: &item, &verdicts) }
      } else if link.headline != nil, item.published == nil {
        readRest(of: link, into: &item)
      }
      index += 1
    }
  }

  /// Reads the date before or behind a headline in its own line; of several in a row all have it on the side on
  /// which the first one has it.
  private func readRest(of link: StoryLink, into item: inout Listing.Item) {
    guard let headline = link.headline else { return }
    let segment = page.segments[link.segment]
    let nodes = Int(segment.block)...Int(segment.lastNode)
    guard let first = nodes.first(where: { tree.nodes[$0].tag == .a }) else { return }
    let isBefore = date(of: text(before: first, in: segment)) != nil
    let rest =
      isBefore ? text(before: headline, in: segment) : text(behind: headline, in: segment)
    guard let date = date(of: rest) else { return }
    item.published = date
    item.provenance["published"] = .init(source: .text, range: range(segment), text: rest)
  }

  private func date(of rest: String) -> Timestamp? {
    (5...160).contains(rest.utf8.count) ? date(rest) : nil
  }

  /// The text of a segment between a link and the one before it.
  private func text(before link: Int, in segment: PageSegment) -> String {
    var start = Int(segment.firstNode)
    for node in start..<max(start, link) where tree.nodes[node].tag == .a {
      start = Int(tree.nodes[node].end)
    }
    return text(in: start..<max(start, link))
  }

  /// The text of a segment between a link and the next one.
  private func text(behind link: Int, in segment: PageSegment) -> String {
    let start = Int(tree.nodes[link].end)
    let nodes = start..<max(start, Int(segment.lastNode) + 1)
    return text(in: start..<(nodes.first { tree.nodes[$0].tag == .a } ?? nodes.upperBound))
  }

  private func text(in nodes: Range<Int>) -> String {
    var folded: [UInt8] = []
    for node in nodes where tree.nodes[node].tag == .text {
      FoldedText.append(tree.text.span.extracting(tree.nodes[node].textRange), to: &folded)
      if folded.count > 400 { return "" }
    }
    return String(decoding: folded, as: UTF8.self).trimmed
  }

  private func readSegment(
    _ index: Int, _ link: StoryLink, into item: inout Listing.Item,
    _ verdicts: inout BodyVerdicts
  ) {
    let segment = page.segments[index]
    guard segment.text.count <= Self.longestPart else {
      return note(index, .listingDetail, &verdicts)
    }
    let text = string(segment)
    let count = text.utf8.count
    if item.published == nil || item.provenance["published"]?.source == .text,
      (5...90).contains(count), let date = date(text, among: passages[index])
    {
      if item.published == nil {
        item.published = date
        item.provenance["published"] = .init(source: .text, range: range(segment), text: text)
      }
      note(index, .listingDate, &verdicts)
      if item.authors.isEmpty { readByline(index, text, into: &item) }
      return
    }
    if readByline(index, text, into: &item) { return note(index, .byline, &verdicts) }
    if isTeaser(index, link, text, item) {
      addTeaser(index, text, to: &item)
      return note(index, .teaser, &verdicts)
    }
    if index < link.segment, count <= 60 { readLabel(index, link, text, into: &item) }
    note(index, .listingDetail, &verdicts)
  }

  /// Reads the authors from a short text that its element or its first word calls a byline.
  @discardableResult
  private func readByline(
    _ index: Int, _ text: String, into item: inout Listing.Item
  ) -> Bool {
    let block = Int(page.segments[index].block)
    guard text.utf8.count <= 160 else { return false }
    let meaning = ElementMeaning.of(block, in: tree).union(
      ElementMeaning.of(Int(tree.nodes[Int(page.segments[index].firstNode)].parent), in: tree))
    guard meaning.contains(.author) || passages[index].phrase?.kind == .byline else {
      return false
    }
    if item.authors.isEmpty, !text.utf8.contains(where: { $0 &- 48 < 10 }) {
      item.authors = AuthorNames(text, language: language).authors
    }
    return true
  }

  private func isTeaser(
    _ index: Int, _ link: StoryLink, _ text: String, _ item: Listing.Item
  ) -> Bool {
    let passage = passages[index]
    let segment = page.segments[index]
    guard index > link.segment, text != item.headline, passage.phrase?.isWhole != true,
      stories[index] == nil || stories[index] == link.url,
      passage.repetitions < 4 || passage.wordCount >= 12,
      (item.teaser?.utf8.count ?? 0) < Self.longestTeaser
    else { return false }
    // What is said further on is a teaser only where it is said in sentences.
    let least = item.teaser == nil ? 6 : 12
    return StoryLinks.words(passage) >= least
      && (item.teaser == nil || Int(segment.linkBytes) * 2 < segment.text.count)
  }

  private func addTeaser(_ index: Int, _ text: String, to item: inout Listing.Item) {
    item.teaser = item.teaser.map { $0 + "\n" + text } ?? text
    let isCut = text.hasSuffix("…") || text.hasSuffix("...") || text.hasSuffix("[…]")
    item.isTruncated = isCut ? true : nil
    if let range = item.range {
      let own = self.range(page.segments[index])
      item.range = min(range.lowerBound, own.lowerBound)..<max(range.upperBound, own.upperBound)
    }
  }

  /// Reads a short text before the headline: a section where it is a link, else a kicker.
  private func readLabel(
    _ index: Int, _ link: StoryLink, _ text: String, into item: inout Listing.Item
  ) {
    let segment = page.segments[index]
    guard passages[index].phrase == nil, StoryLinks.words(passages[index]) <= 5, date(text) == nil,
      Self.isKicker(text),
      BodyWords.meaning(of: Int(segment.block), in: tree).isDisjoint(with: [.credit, .caption])
    else { return }
    let firstLink = (Int(segment.block)...Int(segment.lastNode)).first { tree.nodes[$0].tag == .a }
    if segment.linkBytes == 0 || firstLink == link.link {
      if item.kicker == nil { item.kicker = text }
    } else if item.section == nil, let firstLink,
      let url = addresses.link(firstLink, in: tree), isSection(url, of: link.url)
    {
      item.section = text
    }
  }

  /// Whether an address is that of a folder in which a story lies, or of a topic.
  private func isSection(_ url: String, of story: String) -> Bool {
    let path = Address.path(url).utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard path.count > 1 else { return false }
    return Address.path(story).utf8.starts(with: path) || LinkAddress.isTopic(url)
  }
}
