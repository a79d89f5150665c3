/// Finds the listings of a dump and gives their passages their roles.
///
/// The strongest sign is a text printed again around a date. A title such as `More From …` or
/// `Related articles` comes next; what follows it is cut into items by the order of texts and dates.
struct ListingReader {
  /// Texts longer than this are paragraphs, not teasers: bytes.
  private static let longestTeaser = 600
  /// Passages that a listing may have behind its title.
  private static let mostMembers = 4_000
  /// Lines that belong to no item and may stand between items.
  private static let longestGap = 3

  /// Finds the listings around repeated texts, whatever the labels say.
  static func readRepeated(_ reading: inout DumpReading, in bytes: Span<UInt8>) {
    let cores = repeatedCores(reading, in: bytes)
    var first = 0
    while first < cores.count {
      var last = first
      while last + 1 < cores.count, belongTogether(cores[last], cores[last + 1], reading) {
        last += 1
      }
      if let draft = listing(around: cores[first...last], reading, in: bytes) {
        accept(draft, into: &reading, by: .repetition)
      }
      first = last + 1
    }
  }

  /// Finds the listings that a title opens, among the passages that are not body text.
  static func readTitled(_ reading: inout DumpReading, in bytes: Span<UInt8>) {
    let lastText = lastText(reading, in: bytes)
    var index = 0
    while index < reading.passages.count {
      guard reading.isFree(index), let isStrong = opensListing(index, reading, in: bytes) else {
        index += 1
        continue
      }
      let members = members(
        after: index, isStrong: isStrong, takesBody: index > lastText, reading, in: bytes)
      let end = members.end
      var items = ItemGrouper(members.indices, reading, in: bytes).items
      items.removeAll { !isNews($0, reading, in: bytes) }
      let isNamed = reading.passages[index].phrase?.kind == .listingFromSource
      if items.count >= 2 || (isNamed && isStrong) {
        accept(
          ListingDraft(title: index, items: items, end: end), into: &reading, by: .listing)
      }
      index = max(index + 1, end)
    }
  }

  // MARK: Texts printed again around a date

  /// A text, a date and the text again: three passages in a row.
  private struct Core {
    let date: Int
    var teaser: Int { date - 1 }
    /// The last passage of the core: the text again, or the date where the dump is cut off.
    let end: Int
  }

  private static func repeatedCores(_ reading: DumpReading, in bytes: Span<UInt8>) -> [Core] {
    let passages = reading.passages
    var cores: [Core] = []
    for date in reading.dates.indices where date > 0 {
      if let last = cores.last, date <= last.end + 1 { continue }
      let next = date + 1
      guard next < passages.count else { continue }
      let isSame = passages[next].hash == passages[date - 1].hash
      let isCut =
        next == passages.count - 1
        && begins(passages[date - 1].text, with: passages[next].text, in: bytes)
      guard isSame || isCut, passages[date - 1].wordCount >= 2 else { continue }
      cores.append(Core(date: date, end: next))
    }
    return cores
  }

  private static func belongTogether(
    _ left: Core, _ right: Core, _ reading: DumpReading
  ) -> Bool {
    let gap = left.end + 1..<right.teaser
    return gap.count <= longestGap
      && gap.allSatisfy { reading.passages[$0].phrase?.kind.opensListing != true }
  }

  private static func listing(
    around cores: ArraySlice<Core>, _ reading: DumpReading, in bytes: Span<UInt8>
  ) -> ListingDraft? {
    guard let first = cores.first, let last = cores.last else { return nil }
    let headlineCount = commonGap(cores)
    let start = max(firstPassage(before: first, count: headlineCount, reading), 0)
    var items: [ItemDraft] = []
    var lower = start
    for core in cores {
      items.append(item(core, headlines: lower..<core.teaser, reading))
      lower = core.end + 1
    }
    var end = last.end + 1
    if let rest = leftover(
      from: end, headlineCount: cores.count == 1 ? first.teaser - start : headlineCount, reading,
      in: bytes)
    {
      items.append(rest.item)
      end = rest.end
    }
    let title = start > 0 && isTitle(start - 1, reading, in: bytes) ? start - 1 : nil
    if cores.count == 1 && title == nil && items.count < 2 { return nil }
    return ListingDraft(title: title, items: items, end: end)
  }

  /// How many passages stand before the text of an item.
  private static func commonGap(_ cores: ArraySlice<Core>) -> Int {
    let gaps = zip(cores, cores.dropFirst()).map { $1.teaser - $0.end - 1 }.sorted()
    return gaps.isEmpty ? longestGap - 1 : gaps[gaps.count / 2]
  }

  /// The first passage of the first item: behind the title, and no more than other items have.
  private static func firstPassage(before core: Core, count: Int, _ reading: DumpReading) -> Int {
    var index = core.teaser
    while index > 0, core.teaser - index < count {
      let passage = reading.passages[index - 1]
      let isHead = passage.phrase?.kind.opensListing == true
      if isHead || passage.text.count > 300 || reading.dates[index - 1] != nil { break }
      index -= 1
    }
    let hasTitle = index > 0 && reading.passages[index - 1].phrase?.kind.opensListing == true
    return hasTitle || count < longestGap - 1 ? index : core.teaser
  }

  private static func item(_ core: Core, headlines: Range<Int>, _ reading: DumpReading)
    -> ItemDraft
  {
    var item = ItemDraft(teaser: core.teaser, date: core.date)
    if core.end > core.date { item.repeats.append(core.end) }
    for index in headlines {
      if let headline = item.headline {
        let isSame = reading.passages[index].hash == reading.passages[headline].hash
        if isSame { item.repeats.append(index) } else { item.details.append(index) }
      } else {
        item.headline = index
      }
    }
    return item
  }

  /// What is left of a last item when the dump ends inside it.
  private static func leftover(
    from start: Int, headlineCount: Int, _ reading: DumpReading, in bytes: Span<UInt8>
  ) -> (item: ItemDraft, end: Int)? {
    let passages = reading.passages
    let rest = passages.count - start
    guard rest >= 1, rest <= headlineCount + 2 else { return nil }
    var texts: [Int] = []
    var date: Int?
    for index in start..<passages.count {
      if passages[index].phrase?.kind.opensListing == true { return nil }
      if passages[index].phrase?.kind.isChrome == true { return nil }
      if reading.dates[index] != nil { date = index } else { texts.append(index) }
    }
    guard let first = texts.first, passages[first].wordCount >= 2 else { return nil }
    var item = ItemDraft(date: date)
    if headlineCount == 0 || texts.count > headlineCount {
      item.teaser = texts[min(headlineCount, texts.count - 1)]
    }
    if headlineCount > 0 { item.headline = first }
    item.details = texts.filter { $0 != item.teaser && $0 != item.headline }
    return (item, passages.count)
  }

  private static func begins(
    _ text: Range<Int>, with start: Range<Int>, in bytes: Span<UInt8>
  ) -> Bool {
    guard start.count <= text.count else { return false }
    for offset in 0..<start.count
    where bytes[text.lowerBound + offset] != bytes[start.lowerBound + offset] {
      return false
    }
    return true
  }

  // MARK: Titles

  /// Whether a passage opens a listing: `nil` when it does not, `true` when that is sure.
  private static func opensListing(
    _ index: Int, _ reading: DumpReading, in bytes: Span<UInt8>
  ) -> Bool? {
    guard isTitle(index, reading, in: bytes) else { return nil }
    let isNamed = reading.passages[index].phrase?.kind == .listingFromSource
    return isNamed || reading.dates.count >= 3
  }

  private static func isTitle(
    _ index: Int, _ reading: DumpReading, in bytes: Span<UInt8>
  ) -> Bool {
    guard let phrase = reading.passages[index].phrase, phrase.kind.opensListing else {
      return false
    }
    let passage = reading.passages[index]
    guard passage.wordCount - phrase.words <= 8, passage.lineCount == 1 else { return false }
    let mark = passage.mark
    return phrase.isWhole || mark == .none || mark == .colon
      || (phrase.kind == .listingFromSource && bytes[passage.text.upperBound - 1] == 0x29)
  }

  /// The passages that belong to a listing after its title.
  private static func members(
    after title: Int, isStrong: Bool, takesBody: Bool, _ reading: DumpReading, in bytes: Span<UInt8>
  ) -> (indices: [Int], end: Int) {
    var indices: [Int] = []
    var index = title + 1
    var strays = 0
    while index < reading.passages.count, indices.count < mostMembers {
      let passage = reading.passages[index]
      let isOwn = reading.isFree(index) || (takesBody && reading.roles[index] == .body)
      if !isOwn || closesListing(index, reading, in: bytes) { break }
      let isLong = passage.text.count > longestTeaser
      if isLong || (!isStrong && isText(index, reading, in: bytes)) { break }
      let isStray =
        reading.dates[index] == nil && passage.wordCount < 4
        && RankLabel(passage.text, in: bytes)?.isSure != true
      strays = isStray ? strays + 1 : 0
      if strays > longestGap { break }
      indices.append(index)
      index += 1
    }
    indices.removeLast(min(strays, indices.count))
    return (indices, (indices.last ?? title) + 1)
  }

  /// The last passage of the body that does not look like a headline; -1 where there is none.
  private static func lastText(_ reading: DumpReading, in bytes: Span<UInt8>) -> Int {
    reading.passages.indices.last {
      reading.roles[$0] == .body && isText($0, reading, in: bytes)
    } ?? -1
  }

  /// Whether the labels take a passage for text, and it does not look like a headline.
  private static func isText(
    _ index: Int, _ reading: DumpReading, in bytes: Span<UInt8>
  ) -> Bool {
    guard reading.score(index) > 0 else { return false }
    return reading.passages[index].spacedWords > 14 || reading.passages[index].mark == .stop
  }

  private static func closesListing(
    _ index: Int, _ reading: DumpReading, in bytes: Span<UInt8>
  ) -> Bool {
    let passage = reading.passages[index]
    if isTitle(index, reading, in: bytes) { return true }
    guard let phrase = passage.phrase else {
      return passage.marker.kind == .heading && passage.marker.value <= 2
    }
    switch phrase.kind {
    case .listingEnd, .comments, .copyright, .newsletter, .privacy:
      return phrase.isWhole || phrase.words >= 2
    case .share, .navigation: return phrase.isWhole
    default: return false
    }
  }

  // MARK: Acceptance

  /// Whether an item has a text that can be a headline or a teaser.
  private static func isNews(
    _ item: ItemDraft, _ reading: DumpReading, in bytes: Span<UInt8>
  ) -> Bool {
    guard let text = item.headline ?? item.teaser else { return false }
    let passage = reading.passages[text]
    let isRanked = RankLabel(passage.text, in: bytes)?.isSure == true
    return passage.wordCount >= (item.date == nil && !isRanked ? 4 : 2)
  }

  static func accept(_ draft: ListingDraft, into reading: inout DumpReading, by rule: RoleRule) {
    if let title = draft.title { reading.assign(.listingTitle, to: title, by: rule) }
    for item in draft.items {
      if let headline = item.headline { reading.assign(.listingHeadline, to: headline, by: rule) }
      if let teaser = item.teaser { reading.assign(.teaser, to: teaser, by: rule) }
      if let date = item.date { reading.assign(.listingDate, to: date, by: rule) }
      for index in item.repeats {
        let isHeadline = item.headline.map {
          reading.passages[$0].hash == reading.passages[index].hash
        }
        reading.assign(isHeadline == true ? .listingHeadline : .teaser, to: index, by: rule)
      }
      for index in item.details { reading.assign(.listingDetail, to: index, by: rule) }
    }
    reading.listings.append(draft)
  }
}

extension PhraseKind {
  /// Whether a line that begins with the phrase can be the title of a listing.
  var opensListing: Bool {
    self == .listingFromSource || self == .listingTitle
  }
}

extension DumpReading {
  /// How likely a passage is body text, as log odds.
  func score(_ index: Int) -> Float {
    index < scores.count ? scores[index] : 0
  }
}
