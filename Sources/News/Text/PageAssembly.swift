/// Turns passages with roles into a page.
struct PageAssembly {
  /// The page of a reading whose roles are given.
  static func page(_ reading: inout DumpReading, in bytes: Span<UInt8>) -> Page {
    let blocks = BodyBlocks.blocks(reading, in: bytes)
    let listings = reading.listings.map { listing($0, reading, in: bytes) }
    let hasArticle = !blocks.isEmpty
    var page = Page(kind: hasArticle ? .article : listings.isEmpty ? .other : .listing)
    if hasArticle {
      reading.article.body = blocks
      page.article = reading.article
    }
    page.listings = listings
    page.diagnostics = reading.diagnostics
    return page
  }

  // MARK: Listings

  private static func listing(
    _ draft: ListingDraft, _ reading: DumpReading, in bytes: Span<UInt8>
  ) -> Listing {
    var listing = Listing(kind: draft.kind)
    if let index = draft.title {
      let passage = reading.passages[index]
      let title = ListingTitle(passage, in: bytes)
      listing.title = reading.text(passage.text, in: bytes)
      listing.source = title.source
      listing.language = title.language
      listing.range = passage.text
    }
    let labels = RankLabel.counting(
      draft.items.map { $0.headline.map { reading.passages[$0].text } }, in: bytes)
    listing.items = draft.items.indices.map { place in
      item(draft.items[place], rank: place + 1, label: labels[place], reading, in: bytes)
    }
    listing.range = listing.range ?? listing.items.first?.range
    return listing
  }

  private static func item(
    _ draft: ItemDraft, rank: Int, label: RankLabel?, _ reading: DumpReading,
    in bytes: Span<UInt8>
  ) -> Listing.Item {
    var item = Listing.Item(rank: label?.rank ?? rank)
    if let index = draft.headline {
      let whole = reading.passages[index].text
      let text = (label?.end ?? whole.lowerBound)..<whole.upperBound
      item.headline = reading.text(text, in: bytes)
      item.provenance["headline"] = .init(source: .text, range: text)
      item.range = text
    }
    if let index = draft.teaser {
      let truncation = Truncation(reading.passages[index].text, leadsOn: draft.leadsOn, in: bytes)
      let text = reading.passages[index].text.lowerBound..<truncation.end
      item.teaser = reading.text(text, in: bytes)
      item.isTruncated = truncation.isTruncated
      item.provenance["teaser"] = .init(source: .text, range: text)
      item.range =
        (item.range?.lowerBound).map { min($0, text.lowerBound)..<text.upperBound } ?? text
    }
    if let index = draft.date, let date = reading.dates[index] {
      item.published = date.timestamp
      item.provenance["published"] = .init(
        source: .text, range: date.range, text: SourceText.string(date.range, in: bytes),
        calendar: date.calendar == .gregorian ? nil : date.calendar, isInferred: date.isYearInferred
      )
      addAuthors(of: index, before: date, to: &item, reading, in: bytes)
    }
    for index in draft.details { addByline(of: index, to: &item, reading, in: bytes) }
    return item
  }

  private static func addByline(
    of index: Int, to item: inout Listing.Item, _ reading: DumpReading, in bytes: Span<UInt8>
  ) {
    guard item.authors.isEmpty,
      let byline = BylineReader.byline(reading.passages[index], in: bytes)
    else { return }
    item.authors = AuthorList(byline: reading.text(byline, in: bytes)).authors
    if !item.authors.isEmpty {
      item.provenance["authors"] = .init(source: .text, range: byline)
    }
  }

  /// `Submitted by KCNA on …`: the author in the line of the date.
  private static func addAuthors(
    of index: Int, before date: DateMatch, to item: inout Listing.Item, _ reading: DumpReading,
    in bytes: Span<UInt8>
  ) {
    guard let phrase = reading.passages[index].phrase,
      phrase.kind == .byline || phrase.kind == .detail,
      let author = DetailLine.author(after: phrase, before: date, in: bytes)
    else { return }
    item.authors = [Author(name: reading.text(author, in: bytes))]
    item.provenance["authors"] = .init(source: .text, range: author)
  }

  // MARK: Segments

  /// The roles of all bytes of a source, in order.
  static func segments(
    _ reading: DumpReading, of source: Range<Int>, in bytes: Span<UInt8>
  ) -> [Segment] {
    var segments: [Segment] = []
    segments.reserveCapacity(reading.passages.count * 2)
    var position = source.lowerBound
    for index in reading.passages.indices {
      let passage = reading.passages[index]
      addGap(position..<passage.start, to: &segments, in: bytes)
      position = passage.end
      let role = reading.roles[index] ?? .chrome
      if let parts = reading.parts[index] {
        add(parts, over: passage.start..<passage.end, to: &segments)
      } else {
        segments.append(
          Segment(
            role: role, range: passage.start..<passage.end, rule: reading.rules[index].rawValue))
      }
    }
    addGap(position..<source.upperBound, to: &segments, in: bytes)
    return segments
  }

  /// White space between passages, or lines that hold nothing but a marker.
  private static func addGap(
    _ range: Range<Int>, to segments: inout [Segment], in bytes: Span<UInt8>
  ) {
    guard !range.isEmpty else { return }
    let isBlank = WhiteSpace.trimmed(range, in: bytes).isEmpty
    segments.append(Segment(role: isBlank ? .blank : .chrome, range: range))
  }

  /// Parts of one passage, stretched so that they cover it.
  private static func add(
    _ parts: [Segment], over range: Range<Int>, to segments: inout [Segment]
  ) {
    var lower = range.lowerBound
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      let upper = isLast ? range.upperBound : parts[index + 1].range.lowerBound
      segments.append(Segment(role: part.role, range: lower..<upper, rule: part.rule))
      lower = upper
    }
  }
}
