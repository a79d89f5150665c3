/// Recognizes dumps that are lists of stories and no story: index pages, search results.
struct IndexReader {
  /// Dates that a list needs, and how far apart they may stand.
  private static let fewestDates = 3
  private static let widestGap = 7
  /// With fewer words than these in text, all words count.
  private static let fewestWords = 60

  /// Takes the body's passages for a listing when dates divide them into short entries, or when nearly
  /// all of them are cut off.
  static func read(_ reading: inout DumpReading, in bytes: Span<UInt8>) {
    let region = datedRegion(reading) ?? teaserRegion(reading, in: bytes)
    guard let region else { return }
    let indices = region.filter { reading.isFree($0) }
    var items = ItemGrouper(Array(indices), reading, in: bytes).items
    items.removeAll { item in
      guard let text = item.headline ?? item.teaser else { return true }
      return reading.passages[text].wordCount < 3
    }
    guard items.count >= fewestDates else { return }
    var draft = ListingDraft(title: nil, items: items, end: region.upperBound)
    draft.kind = .index
    let first = items.compactMap(\.first).min() ?? region.lowerBound
    if first > 0, reading.isFree(first - 1), reading.dates[first - 1] == nil,
      (1...12).contains(reading.passages[first - 1].wordCount),
      reading.passages[first - 1].phrase?.kind.isChrome != true
    {
      draft.title = first - 1
    }
    ListingReader.accept(draft, into: &reading, by: .listing)
  }

  /// The passages around a chain of dates that stand close together, when nearly all text lies there.
  private static func datedRegion(_ reading: DumpReading) -> Range<Int>? {
    let dates = anchors(reading)
    var best: ArraySlice<Int> = []
    var start = 0
    for place in dates.indices {
      let isLast = place == dates.count - 1
      if isLast || !belongTogether(dates[place], dates[place + 1], reading) {
        if place + 1 - start > best.count { best = dates[start...place] }
        start = place + 1
      }
    }
    guard best.count >= fewestDates, let first = best.first, let last = best.last else {
      return nil
    }
    let region = widened(first..<last + 1, reading)
    var inside = words(region, reading)
    var all = words(0..<reading.passages.count, reading)
    if all < fewestWords {
      inside = words(region, reading, isText: false)
      all = words(0..<reading.passages.count, reading, isText: false)
    }
    let isShort = inside <= best.count * 110
    return isShort && inside * 10 >= all * 8 ? region : nil
  }

  /// The lines that each entry has once: dates, or where there are next to none, lines that name authors.
  private static func anchors(_ reading: DumpReading) -> [Int] {
    let dates = reading.dates.indices.filter { reading.isFree($0) }
    if dates.count >= fewestDates { return dates }
    return reading.passages.indices.filter { reading.isFree($0) && reading.opensByline($0) }
  }

  /// Whether two dates stand close together, with no title of a listing between them.
  private static func belongTogether(_ left: Int, _ right: Int, _ reading: DumpReading) -> Bool {
    right - left <= widestGap
      && (left...right).allSatisfy { reading.passages[$0].phrase?.kind.opensListing != true }
  }

  /// The region with the texts of the first entry before its date and of the last one behind it.
  private static func widened(_ region: Range<Int>, _ reading: DumpReading) -> Range<Int> {
    var lower = region.lowerBound
    while lower > 0, region.lowerBound - lower < 2, isEntryText(lower - 1, reading) { lower -= 1 }
    var upper = region.upperBound
    while upper < reading.passages.count, upper - region.upperBound < 2,
      isEntryText(upper, reading)
    {
      upper += 1
    }
    return lower..<upper
  }

  private static func isEntryText(_ index: Int, _ reading: DumpReading) -> Bool {
    let passage = reading.passages[index]
    return reading.isFree(index) && reading.dates[index] == nil && passage.wordCount >= 3
      && passage.text.count < 700 && passage.phrase?.kind.isChrome != true
  }

  /// Words of the passages, or of those alone that the labels take for text.
  private static func words(
    _ range: Range<Int>, _ reading: DumpReading, isText: Bool = true
  ) -> Int {
    range.reduce(0) { sum, index in
      reading.isFree(index) && (!isText || reading.score(index) > 0)
        ? sum + Int(reading.passages[index].wordCount) : sum
    }
  }

  /// All passages, when most of those that the labels take for text are cut off.
  private static func teaserRegion(
    _ reading: DumpReading, in bytes: Span<UInt8>
  ) -> Range<Int>? {
    let needsScore = words(0..<reading.passages.count, reading) >= fewestWords
    let texts = reading.passages.indices.filter {
      reading.isFree($0) && reading.passages[$0].wordCount >= 8
        && (reading.score($0) > 0 || !needsScore)
    }
    guard texts.count >= fewestDates, let first = texts.first, let last = texts.last else {
      return nil
    }
    let cut = texts.count { reading.passages[$0].mark == .ellipsis }
    guard cut * 3 >= texts.count * 2 else { return nil }
    let hasHeadline = first > 0 && isEntryText(first - 1, reading)
    return (hasHeadline ? first - 1 : first)..<last + 1
  }
}

extension DumpReading {
  /// Whether a passage is a short line that opens with words such as `Submitted by`.
  func opensByline(_ index: Int) -> Bool {
    let passage = passages[index]
    return passage.phrase?.kind == .byline && passage.wordCount <= 10 && passage.mark == .none
  }
}
