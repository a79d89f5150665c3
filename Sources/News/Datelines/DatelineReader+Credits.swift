/// Openings that begin with who wrote or supplied the story.
extension DatelineReader {
  // MARK: Agency first

  /// Reads `(ANSA) - ROMA, 22 MAR -`, `(Reuters) -`, `(CNN)` and `(Columbia-AP) Nov. 24, 2004 -`.
  func agencyFirst(from start: Int) -> DatelineDraft? {
    guard let close = text.firstIndex(of: [0x29], from: start + 1, within: 40) else { return nil }
    let inner = text.trimmed(start + 1..<close)
    guard !inner.isEmpty else { return nil }
    var parts = LatinParts()
    parts.draft.agencies = agencies(inner)
    if parts.draft.agencies.contains(where: { $0.entry == nil }) {
      guard let hyphen = inner.last(where: { text[$0] == 0x2D }), hyphen > inner.lowerBound,
        let entry = entry(hyphen + 1..<inner.upperBound)
      else { return nil }
      parts.draft.agencies = [
        agency(hyphen + 1..<inner.upperBound, entry)
      ]
      parts.draft.places = [.init(name: text.trimmed(inner.lowerBound..<hyphen))]
    }
    let end = date(from: close + 1, &parts)
    let afterDash = separator(from: end, &parts)
    parts.draft.end = tail(from: afterDash, &parts)
    switch parts.separator {
    case .dash, .colon: return parts.draft
    default: break
    }
    guard parts.draft.date == nil, parts.draft.places.isEmpty,
      parts.draft.agencies.contains(where: {
        $0.entry?.isWire == true || $0.entry?.needsNoSeparator == true
      })
    else { return nil }
    let next = text[text.skippingSpaces(from: close + 1)]
    guard next == 0x22 || next == 0x201C || DatelineText.isCapital(next) else { return nil }
    parts.draft.end = close + 1
    return parts.draft
  }

  /// Reads `AP -`, `SPACE.com -` and `Reuters Athens Aug 23:`.
  func creditFirst(from start: Int) -> DatelineDraft? {
    var parts = LatinParts()
    if let agency = longestAgency(at: start, to: min(text.count, start + 48)),
      agency.entry?.opensBare == true || agency.entry?.isWire == true
    {
      parts.draft.agencies = [agency]
      let end = agency.range.upperBound
      let afterDash = separator(from: end, &parts)
      if parts.separator == .dash, agency.entry?.opensBare == true || isStory {
        parts.draft.end = tail(from: afterDash, &parts)
        return parts.draft
      }
      if text[end] == 0x2C, agency.entry?.isWire == true {
        // `ТАСС, 9 мая.`
        let last = date(from: end, &parts)
        guard parts.draft.date?.day != nil, text[last] == 0x2E else { return nil }
        parts.draft.end = last + 1
        return isStory ? parts.draft : nil
      }
      guard DatelineText.isSpace(text[end]), agency.entry?.isWire == true else { return nil }
      parts.separator = .none
      let position = places(from: text.skippingSpaces(from: end), &parts)
      let last = date(from: position, &parts)
      guard parts.draft.date != nil, !parts.draft.places.isEmpty else { return nil }
      parts.draft.end = separator(from: last, &parts)
      return parts.separator == .colon || parts.separator == .dash ? parts.draft : nil
    }
    guard let end = siteEnd(from: start) else { return nil }
    parts.draft.agencies = [agency(start..<end)]
    var position = end
    if text[end] == 0x2C {
      // `REPUBLIKA.CO.ID, JAKARTA --`
      position = places(from: text.skippingSpaces(from: end + 1), &parts)
      guard !parts.draft.places.isEmpty else { return nil }
      position = date(from: position, &parts)
    }
    parts.draft.end = separator(from: position, &parts)
    return parts.separator == .dash ? parts.draft : nil
  }

  /// Where the name of a site ends that stands at the head: `example.com`.
  func siteEnd(from start: Int) -> Int? {
    var index = start
    var dot: Int?
    while DatelineText.isLetter(text[index]) || text[index] == 0x2E
      || DatelineText.isDigit(text[index])
    {
      if text[index] == 0x2E { dot = index }
      index += 1
    }
    guard let dot, dot > start + 1, text[index] == 0x20 || text[index] == 0x2C else { return nil }
    return DatelineWords.domains.contains(text.string(dot + 1..<index).lowercased()) ? index : nil
  }

  // MARK: Bylines

  /// A byline at the head, and where it may end.
  struct HeadByline {
    /// Where the names begin.
    var start: Int
    /// The places where the dateline may begin, the likeliest first.
    var ends: [Int]
  }

  /// Reads `By Name Name` at the head, which a dateline may follow.
  func byline(from start: Int) -> HeadByline? {
    guard let opener = DatelineWords.bylines.first(where: { text.has($0, at: start) }) else {
      return nil
    }
    let first = start + opener.scalars.count
    guard DatelineText.isCapital(text[first]) else { return nil }
    var clear: [Int] = []
    var words: [Int] = []
    var index = first
    while index < min(text.count, first + 90) {
      if text[index] == 0x0A { clear.append(index) }
      if DatelineText.isSpace(text[index]) {
        let next = text.skippingSpaces(from: index)
        if next - index > 1 { clear.append(index) } else { words.append(index) }
        index = next
        continue
      }
      if [0x28, 0x3A, 0x2014].contains(text[index]) { break }
      index += 1
    }
    if !clear.isEmpty { return HeadByline(start: first, ends: Array(clear.prefix(3))) }
    return HeadByline(start: first, ends: bylineEnds(words))
  }

  /// Where names end in a line without gaps: before a known city, else before the last word that a
  /// comma follows.
  private func bylineEnds(_ spaces: [Int]) -> [Int] {
    guard let comma = spaces.firstIndex(where: { text[$0 - 1] == 0x2C }), comma >= 2 else {
      return []
    }
    let last = spaces[comma] - 1
    for order in max(1, comma - 3)..<comma where isCity(text.trimmed(spaces[order]..<last)) {
      return [spaces[order]]
    }
    return [spaces[comma - 1]]
  }

  /// The names of a byline: `Ann Lee and Bo Ek` are two.
  func names(_ range: Range<Int>) -> [Range<Int>] {
    var names: [Range<Int>] = []
    var start = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      if text[index] == 0x2C {
        names.append(text.trimmed(start..<index))
        start = index + 1
      } else if text[index] == 0x20,
        let word = DatelineWords.joiners.first(where: { text.has($0, at: index + 1) })
      {
        names.append(text.trimmed(start..<index))
        index += word.scalars.count
        start = index
      }
      index += 1
    }
    names.append(text.trimmed(min(start, range.upperBound)..<range.upperBound))
    return names.map(withoutAgency).filter { !$0.isEmpty && !isCreditWord($0) }
  }

  /// A name without the agency of several words behind it: `Ann Lee Associated Press Writer`.
  private func withoutAgency(_ range: Range<Int>) -> Range<Int> {
    for space in range.dropFirst() where text[space] == 0x20 {
      if let agency = longestAgency(at: space + 1, to: range.upperBound),
        agency.range.contains(where: { text[$0] == 0x20 })
      {
        return text.trimmed(range.lowerBound..<space)
      }
    }
    return range
  }

  /// `Associated Press Writer` behind a name is no name.
  private func isCreditWord(_ range: Range<Int>) -> Bool {
    entry(range) != nil
      || ["writer", "correspondent", "staff"].contains {
        text.string(range).lowercased().contains($0)
      }
  }

  /// Where `DAL NOSTRO INVIATO` and the like end, with or without a space behind them.
  func deskEnd(from start: Int) -> Int? {
    DatelineWords.desks.first { text.has($0, at: start) }.map { start + $0.scalars.count }
  }

  // MARK: Misprints

  /// Reads a month that is misprinted by one letter, with a day: `Apri l7`, `Jne 19`, `Marc 16`.
  func misprintedDate(_ range: Range<Int>) -> (date: Timestamp, isInferred: Bool)? {
    let range = text.trimmed(range)
    guard let month = misprintedMonth(at: range.lowerBound) else { return nil }
    var digits: [UInt32] = []
    var letters = 0
    for index in range {
      if DatelineText.isDigit(text[index]) { digits.append(text[index] & 0xF) }
      if DatelineText.isLetter(text[index]) {
        letters += 1
        guard digits.isEmpty else { return nil }
      }
    }
    guard letters <= 9, digits.count <= 2 else { return nil }
    let words = DatelineWords.months[month]
    let day = digits.reduce(0) { $0 * 10 + Int($1) }
    let stated = Array((digits.isEmpty ? words : "\(words) \(day)").utf8)
    guard let match = dates.wholeText(in: stated.span, range: 0..<stated.count) else { return nil }
    return (match.timestamp, match.isYearInferred)
  }

  /// The English month of which a word lacks a letter, doubles one or swaps two.
  func misprintedMonth(at start: Int) -> Int? {
    guard text[start] < 0x80, DatelineText.isLetter(text[start]) else { return nil }
    var letters: [UInt32] = []
    var index = start
    while letters.count < 10, DatelineText.isLetter(text[index]) || text[index] == 0x20 {
      if text[index] != 0x20 { letters.append(text[index] | 0x20) }
      index += 1
    }
    while [0x20, 0x2C, 0x2E].contains(text[index]) { index += 1 }
    guard DatelineText.isDigit(text[index]), letters.count >= 3 else { return nil }
    return DatelineWords.months.firstIndex { month in
      let wanted = month.unicodeScalars.map { $0.value | 0x20 }
      return Self.isOneOff(letters, wanted) || Self.isOneOff(letters, Array(wanted.prefix(3)))
        || letters == wanted
    }
  }

  private static func isOneOff(_ left: [UInt32], _ right: [UInt32]) -> Bool {
    guard left != right, abs(left.count - right.count) <= 1, left.first == right.first else {
      return false
    }
    if left.count == right.count {
      guard left.count > 3 else { return left.sorted() == right.sorted() }
      let differing = left.indices.filter { left[$0] != right[$0] }
      return differing.count == 1 || (differing.count == 2 && left.sorted() == right.sorted())
    }
    let (long, short) = left.count > right.count ? (left, right) : (right, left)
    guard short.count >= 3 else { return false }
    return long.indices.contains { skipped in
      var shorter = long
      shorter.remove(at: skipped)
      return shorter == short
    }
  }
}
