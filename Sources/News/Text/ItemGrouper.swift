/// Cuts the passages of a listing into items by the order of texts and dates.
///
/// A date may stand before the texts of its item, between headline and teaser, or after them; which of
/// these a listing does is read from where its first and last dates stand.
struct ItemGrouper {
  private(set) var items: [ItemDraft] = []

  init(_ indices: [Int], _ reading: DumpReading, in bytes: Span<UInt8>) {
    var tokens: [Token] = []
    for index in indices {
      let kind = Self.kind(of: index, reading, in: bytes)
      tokens.append(Token(index: index, kind: kind, isAnchor: kind == .date))
    }
    if !tokens.contains(where: \.isAnchor) { Self.anchorAtBylines(&tokens, reading) }
    let groups = Self.groups(tokens, reading, in: bytes)
    let isTeasers = Self.areTeasers(groups, reading, in: bytes)
    items = groups.map { Self.item($0, singleIsTeaser: isTeasers, reading, in: bytes) }
      .filter { $0.headline != nil || $0.teaser != nil }
  }

  private struct Token {
    let index: Int
    let kind: Kind
    /// Whether each item has one such line, which tells where items begin.
    var isAnchor: Bool

    enum Kind {
      case text
      case date
      case detail
      case link
    }
  }

  /// Lets the lines that name authors stand for dates where a list has none: `Submitted by X on`.
  private static func anchorAtBylines(_ tokens: inout [Token], _ reading: DumpReading) {
    let bylines = tokens.indices.filter { reading.opensByline(tokens[$0].index) }
    guard bylines.count >= 3 else { return }
    for place in bylines { tokens[place].isAnchor = true }
  }

  private static func kind(
    of index: Int, _ reading: DumpReading, in bytes: Span<UInt8>
  ) -> Token.Kind {
    if reading.dates[index] != nil { return .date }
    let passage = reading.passages[index]
    if let phrase = passage.phrase {
      switch phrase.kind {
      case .readMore where passage.wordCount - phrase.words <= 2: return .link
      case .comments, .share, .navigation, .advertisement, .listingEnd:
        if phrase.isWhole { return .detail }
      case .byline, .detail:
        if passage.wordCount <= 10, passage.mark == .none {
          return .detail
        }
      default: break
      }
    }
    return passage.wordCount == 0 ? .detail : .text
  }

  // MARK: Groups

  private static func groups(
    _ tokens: [Token], _ reading: DumpReading, in bytes: Span<UInt8>
  ) -> [[Token]] {
    let dates = tokens.indices.filter { tokens[$0].isAnchor }
    guard let first = dates.first, let last = dates.last, dates.count * 6 >= tokens.count else {
      return groupsWithoutDates(tokens, reading, in: bytes)
    }
    let before = texts(tokens[..<first], reading)
    let after = texts(tokens[(last + 1)...], reading)
    if before == 0 { return split(tokens, startingAt: dates) }
    if after == 0 { return split(tokens, startingAt: dates.map { $0 + 1 }) }
    let all = max(ownTexts(dates, tokens, reading), 2)
    // What stands before the first date may begin with the listing's title, and what stands behind the
    // last one may end with the foot of the page.
    let own = before < all ? before : max(1, all - after)
    let starts = dates.map { start(before: $0, texts: own, tokens, reading) }
    var groups = split(tokens, startingAt: starts).filter { $0.contains(where: \.isAnchor) }
    if let last = groups.popLast() { groups.append(leading(all, of: last, reading)) }
    return groups
  }

  /// The tokens of a group up to its first so many different texts.
  private static func leading(
    _ count: Int, of group: [Token], _ reading: DumpReading
  ) -> [Token] {
    var seen: Set<UInt64> = []
    return Array(
      group.prefix {
        if $0.kind == .text { seen.insert(reading.passages[$0.index].hash) }
        return seen.count <= count
      })
  }

  /// How many texts an item has: as many as stand between most dates.
  private static func ownTexts(
    _ dates: [Int], _ tokens: [Token], _ reading: DumpReading
  ) -> Int {
    let counts = zip(dates, dates.dropFirst()).map { texts(tokens[$0..<$1], reading) }.sorted()
    return counts.isEmpty ? 2 : counts[counts.count / 2]
  }

  /// How many different texts some tokens hold.
  private static func texts(_ tokens: ArraySlice<Token>, _ reading: DumpReading) -> Int {
    Set(tokens.filter { $0.kind == .text }.map { reading.passages[$0.index].hash }).count
  }

  /// Where the item of a date begins when so many different texts stand before it.
  private static func start(
    before date: Int, texts count: Int, _ tokens: [Token], _ reading: DumpReading
  ) -> Int {
    var seen: Set<UInt64> = []
    var start = date
    var index = date - 1
    while index >= 0, !tokens[index].isAnchor {
      if tokens[index].kind == .text {
        seen.insert(reading.passages[tokens[index].index].hash)
        if seen.count > count { break }
        start = index
      }
      index -= 1
    }
    return start
  }

  private static func split(_ tokens: [Token], startingAt starts: [Int]) -> [[Token]] {
    var groups: [[Token]] = []
    var current: [Token] = []
    let starts = Set(starts)
    for (index, token) in tokens.enumerated() {
      if starts.contains(index), !current.isEmpty {
        groups.append(current)
        current = []
      }
      current.append(token)
    }
    if !current.isEmpty { groups.append(current) }
    return groups
  }

  private static func groupsWithoutDates(
    _ tokens: [Token], _ reading: DumpReading, in bytes: Span<UInt8>
  ) -> [[Token]] {
    var groups: [[Token]] = []
    var current: [Token] = []
    var last: Token?
    for (position, token) in tokens.enumerated() {
      if token.kind == .text {
        if let text = last, beginsItem(token, after: text, reading, in: bytes) {
          groups.append(current)
          current = []
        }
        last = token
      }
      current.append(token)
      if position == tokens.count - 1 { groups.append(current) }
    }
    return groups
  }

  /// Whether a text begins an item in a listing without dates: after a teaser, or where the text
  /// before is a headline and this one is a headline too.
  private static func beginsItem(
    _ token: Token, after last: Token, _ reading: DumpReading, in bytes: Span<UInt8>
  ) -> Bool {
    let passage = reading.passages[token.index]
    let lastPassage = reading.passages[last.index]
    if passage.hash == lastPassage.hash { return false }
    if isTeaser(last.index, reading, in: bytes) { return true }
    return !isTeaser(token.index, reading, in: bytes)
  }

  // MARK: Items

  /// Whether a text reads like the beginning of a story rather than like a headline.
  private static func isTeaser(
    _ index: Int, _ reading: DumpReading, in bytes: Span<UInt8>
  ) -> Bool {
    let passage = reading.passages[index]
    switch passage.mark {
    case .stop: return passage.wordCount >= 8
    case .ellipsis: return passage.wordCount >= 12
    default: return passage.characters > 160
    }
  }

  /// Whether the single texts of a listing are teasers: long ones, or ends of sentences.
  private static func areTeasers(
    _ groups: [[Token]], _ reading: DumpReading, in bytes: Span<UInt8>
  ) -> Bool {
    let singles = groups.compactMap { group -> Int? in
      let texts = group.filter { $0.kind == .text }
      return Set(texts.map { reading.passages[$0.index].hash }).count == 1 ? texts[0].index : nil
    }
    guard !singles.isEmpty else { return false }
    let teasers = singles.count { isTeaser($0, reading, in: bytes) }
    let lengths = singles.map { reading.passages[$0].characters }.sorted()
    return teasers * 2 > singles.count || lengths[lengths.count / 2] > 110
  }

  private static func item(
    _ group: [Token], singleIsTeaser: Bool, _ reading: DumpReading, in bytes: Span<UInt8>
  ) -> ItemDraft {
    var item = ItemDraft()
    var texts: [Int] = []
    for token in group {
      switch token.kind {
      case .date where item.date == nil: item.date = token.index
      case .date, .detail: item.details.append(token.index)
      case .link:
        item.details.append(token.index)
        item.leadsOn = true
      case .text:
        let hash = reading.passages[token.index].hash
        if texts.contains(where: { reading.passages[$0].hash == hash }) {
          item.repeats.append(token.index)
        } else {
          texts.append(token.index)
        }
      }
    }
    assign(texts, to: &item, singleIsTeaser: singleIsTeaser, reading)
    return item
  }

  private static func assign(
    _ texts: [Int], to item: inout ItemDraft, singleIsTeaser: Bool, _ reading: DumpReading
  ) {
    guard let first = texts.first else { return }
    guard texts.count > 1 else {
      if singleIsTeaser { item.teaser = first } else { item.headline = first }
      return
    }
    item.headline = first
    let rest = texts.dropFirst()
    item.teaser = rest.max { reading.passages[$0].text.count < reading.passages[$1].text.count }
    item.details += rest.filter { $0 != item.teaser }
  }
}
