/// Datelines in Chinese: agency, place and day before 电 or 讯, then the reporters.
extension DatelineReader {
  /// The signs of a dispatch: 电, 電, 讯 and 訊.
  private static let signs: [UInt32] = [0x7535, 0x96FB, 0x8BAF, 0x8A0A]

  /// Reads an opening in round or square brackets.
  func chineseBracket(from start: Int) -> DatelineDraft? {
    let close: [UInt32] = [0x29, 0x5D, 0xFF09, 0xFF3D]
    guard let end = text.firstIndex(of: close, from: start + 1, within: 60) else { return nil }
    let inner = text.trimmed(start + 1..<end)
    var draft = DatelineDraft()
    if japaneseDispatch(inner, &draft) {
      draft.end = end + 1
      if let dash = dash(at: text.skippingSpaces(from: end + 1), after: end + 1) {
        draft.end = dash
      }
      return draft
    }
    let credits = inner.isEmpty ? [] : agencies(inner)
    guard credits.isEmpty || text.skippingSpaces(from: end + 1) < text.count else { return nil }
    if !credits.isEmpty,
      credits.allSatisfy({ $0.entry?.isWire == true || $0.entry?.needsNoSeparator == true })
    {
      draft.agencies = credits
      draft.end = end + 1
      return draft
    }
    if credits.count == 1, credits[0].entry != nil {
      let hasColon = [0xFF1A, 0x3A].contains(text[end + 1])
      guard hasColon || isStory else { return nil }
      draft.agencies = credits
      draft.end = end + (hasColon ? 2 : 1)
      return draft
    }
    if taiwanese(inner, &draft) {
      draft.end = end + 1
      return draft
    }
    // A bracket in which a whole dateline stands ends with it.
    guard let found = chinese(from: inner.lowerBound), found.end == inner.upperBound else {
      return nil
    }
    draft = found
    draft.end = end + 1
    return isStory ? draft : nil
  }

  /// Reads `中央社記者甲台北29日電`.
  private func taiwanese(_ inner: Range<Int>, _ draft: inout DatelineDraft) -> Bool {
    guard let agency = longestAgency(at: inner.lowerBound, to: inner.upperBound),
      let last = inner.last
    else { return false }
    let head = agency.range.upperBound
    let isReported = text.has("記者", at: head) || text.has("记者", at: head)
    if !isReported { return taiwaneseDesk(agency, head..<inner.upperBound, &draft) }
    guard Self.signs.contains(text[last]),
      let digit = (head..<last).first(where: { DatelineText.isDigit(text[$0]) }),
      let day = (digit..<last).last(where: { text[$0] == 0x65E5 })
    else { return false }
    guard setEastAsianDate(digit..<day + 1, of: &draft) else { return false }
    draft.agencies = [agency]
    var names = pieces(head + 2..<digit, separators: [0x3001])
    guard let tail = names.popLast(), tail.count >= 2 else { return false }
    let split = taiwaneseSplit(tail)
    if split > tail.lowerBound { names.append(text.trimmed(tail.lowerBound..<split)) }
    let place = text.trimmed(split..<tail.upperBound)
    if !place.isEmpty { draft.places = [.init(name: place)] }
    draft.reporters = names
    return true
  }

  /// Reads what follows the agency in `中央社華盛頓8日綜合外電報導`: a place and a day.
  private func taiwaneseDesk(
    _ agency: DatelineAgency, _ rest: Range<Int>, _ draft: inout DatelineDraft
  ) -> Bool {
    guard
      let ending = ChinesePlaces.desks.first(where: {
        rest.count > $0.scalars.count && text.has($0, at: rest.upperBound - $0.scalars.count)
      }),
      let digit = rest.first(where: { DatelineText.isDigit(text[$0]) }), digit > rest.lowerBound,
      text[rest.upperBound - ending.scalars.count - 1] == 0x65E5,
      setEastAsianDate(digit..<rest.upperBound - ending.scalars.count, of: &draft)
    else { return false }
    draft.agencies = [agency]
    draft.places = [.init(name: text.trimmed(rest.lowerBound..<digit))]
    return true
  }

  /// Where the name of a reporter ends and a place begins: at a known place, else after 3 characters.
  private func taiwaneseSplit(_ tail: Range<Int>) -> Int {
    if let space = tail.first(where: { DatelineText.isSpace(text[$0]) }) { return space }
    for start in tail.lowerBound + 2..<max(tail.lowerBound + 2, tail.upperBound - 1)
    where ChinesePlaces.cities.contains(text.string(start..<tail.upperBound)) {
      return start
    }
    return tail.lowerBound + (tail.count >= 5 ? 3 : 2)
  }

  /// Reads `新华社北京9月1日电（记者甲、乙） 题：` from its agency on.
  func chinese(from start: Int) -> DatelineDraft? {
    var head = start
    if text[head] == 0x636E || text[head] == 0x64DA { head += 1 }
    guard let sign = dispatchSign(from: head) else { return nil }
    var draft = DatelineDraft()
    var upper = sign
    if !Self.signs.contains(text[sign]) || [0x4E13, 0x5C08].contains(text[upper - 1]) {
      upper -= 1
    }
    let words = text.trimmed(head..<upper)
    let date = dateRange(in: words)
    let before = text.trimmed(words.lowerBound..<(date?.lowerBound ?? words.upperBound))
    if let date {
      guard setEastAsianDate(date, of: &draft) else { return nil }
      let after = text.trimmed(date.upperBound..<words.upperBound)
      if !after.isEmpty, !text.has("新媒体", at: after.lowerBound) {
        guard after.count <= 6 else { return nil }
        draft.places = chinesePlaces(after)
      }
    }
    guard setChineseAgency(before, hasDate: date != nil, &draft) else { return nil }
    draft.end = chineseReporters(from: sign + 1, &draft)
    if date == nil, draft.end == sign + 1, draft.agencies.first?.entry == nil {
      guard DatelineText.isSpace(text[sign + 1]) else { return nil }
    }
    return draft
  }

  /// Where 电 or 讯 stands at the head: nothing but names and a date goes before it.
  private func dispatchSign(from start: Int) -> Int? {
    var index = start
    while index < start + 30 {
      let scalar = text[index]
      if Self.signs.contains(scalar), index > start, !continuesWord(index) { return index }
      if index > start, text[index - 1] == 0x65E5, isReport(at: index) { return index + 1 }
      guard
        DatelineText.isHan(scalar) || DatelineText.isDigit(scalar) || DatelineText.isSpace(scalar)
          || [0xB7, 0x30FB, 0x3007, 0x2022, 0x2B].contains(scalar) || DatelineText.isLetter(scalar)
      else { return nil }
      index += 1
    }
    return nil
  }

  /// Whether 消息 or 报道 stands behind a day as a sign, and not in a sentence: `央广网北京5月9日消息（记者李明）`.
  private func isReport(at index: Int) -> Bool {
    (text.has("消息", at: index) || text.has("报道", at: index))
      && [0x20, 0x3000, 0x28, 0xFF08].contains(text[index + 2])
  }

  /// Whether the sign is a part of a word such as 电视 or 通讯社.
  private func continuesWord(_ index: Int) -> Bool {
    [0x89C6, 0x8996, 0x5546, 0x8BDD, 0x8A71, 0x5F71, 0x529B, 0x5B50, 0x53F0, 0x793E, 0x5458]
      .contains(
        text[index + 1])
      || (text[index - 1] == 0x901A && [0x8BAF, 0x8A0A].contains(text[index]))
      || [0x817E, 0x9A30].contains(text[index - 1])
  }

  /// The month and day, or the day alone, in some words.
  private func dateRange(in words: Range<Int>) -> Range<Int>? {
    guard let day = words.last(where: { text[$0] == 0x65E5 }), isNumeral(text[day - 1]) else {
      return nil
    }
    var lower = day
    while lower > words.lowerBound,
      isNumeral(text[lower - 1]) || [0x6708, 0x5E74, 0x20].contains(text[lower - 1])
    {
      lower -= 1
    }
    return text.trimmed(lower..<day + 1)
  }

  private func isNumeral(_ scalar: UInt32) -> Bool {
    DatelineText.isDigit(scalar)
      || [
        0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0x3007,
        0x5EFF, 0x5345,
      ].contains(scalar)
  }

  /// Splits agency and place: at the longest known agency, else at the last word for a publication.
  private func setChineseAgency(
    _ words: Range<Int>, hasDate: Bool, _ draft: inout DatelineDraft
  ) -> Bool {
    guard words.count >= 2, words.count <= 20 else { return false }
    var split = words.lowerBound
    if let known = longestAgency(at: words.lowerBound, to: words.upperBound) {
      split = known.range.upperBound
    }
    for suffix in ChinesePlaces.publications {
      for start in words where text.has(suffix, at: start) {
        let end = start + suffix.scalars.count
        if end <= words.upperBound, end > split, start > words.lowerBound { split = end }
      }
    }
    let rest = text.trimmed(split..<words.upperBound)
    guard split > words.lowerBound, rest.count <= 10, hasDate || rest.count <= 6 else {
      return false
    }
    let credit = text.trimmed(words.lowerBound..<split)
    draft.agencies = [agency(credit)]
    if !rest.isEmpty { draft.places = chinesePlaces(rest) + draft.places }
    return true
  }

  /// Places with `、` or a space between them; a leading province is the region.
  private func chinesePlaces(_ range: Range<Int>) -> [DatelineDraft.Place] {
    pieces(range, separators: [0x3001, 0x2F, 0x20, 0xB7]).map { piece in
      for province in ChinesePlaces.provinces where text.has(province, at: piece.lowerBound) {
        let end = piece.lowerBound + province.scalars.count
        if piece.upperBound - end >= 2 {
          return .init(name: end..<piece.upperBound, region: piece.lowerBound..<end)
        }
      }
      return .init(name: piece)
    }
  }

  private func pieces(_ range: Range<Int>, separators: [UInt32]) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where separators.contains(text[index]) {
      pieces.append(text.trimmed(start..<index))
      start = index + 1
    }
    pieces.append(text.trimmed(start..<range.upperBound))
    return pieces.filter { !$0.isEmpty }
  }

  // MARK: Reporters

  /// Reads the reporters after the sign, and `题：` or `报道：`; returns where the dateline ends.
  private func chineseReporters(from start: Int, _ draft: inout DatelineDraft) -> Int {
    var end = start
    let position = text.skippingSpaces(from: start)
    if text[position] == 0x28 || text[position] == 0xFF08 {
      if let close = text.firstIndex(of: [0x29, 0xFF09], from: position + 1, within: 60),
        let names = reporters(position + 1..<close)
      {
        draft.reporters = names
        end = close + 1
      }
    } else if let report = text.firstIndex(of: [0xFF1A, 0x3A], from: position, within: 40),
      let names = report > position ? reporters(position..<report) : nil
    {
      draft.reporters = names
      return report + 1
    }
    let next = text.skippingSpaces(from: end)
    if text[next] == 0x9898 || text[next] == 0x984C, [0xFF1A, 0x3A].contains(text[next + 1]) {
      return next + 2
    }
    return [0xFF1A, 0x3A].contains(text[next]) ? next + 1 : end
  }

  /// Where the title ends that stands behind an organization.
  private func titleEnd(in name: Range<Int>) -> Int? {
    for title in ChinesePlaces.titles where title.scalars.count >= 2 {
      for start in name.dropFirst(2) where text.has(title, at: start) {
        let end = start + title.scalars.count
        if end <= name.upperBound { return end }
      }
    }
    return nil
  }

  /// The names in a list with titles such as 记者; `nil` when it is something else.
  private func reporters(_ range: Range<Int>) -> [Range<Int>]? {
    var names: [Range<Int>] = []
    var hasTitle = false
    for piece in pieces(
      range, separators: [0x3001, 0x20, 0x3000, 0x2C, 0xFF0C, 0x2F, 0xFF1A, 0x3A])
    {
      var name = piece
      var titled = true
      while titled {
        titled = false
        for title in ChinesePlaces.titles where text.has(title, at: name.lowerBound) {
          name = name.lowerBound + min(title.scalars.count, name.count)..<name.upperBound
          hasTitle = true
          titled = true
          break
        }
      }
      for ending in ChinesePlaces.endings
      where name.count >= ending.scalars.count
        && text.has(ending, at: name.upperBound - ending.scalars.count)
      {
        name = name.lowerBound..<name.upperBound - ending.scalars.count
        hasTitle = true
      }
      // An organization of a correspondent stands before the title, and perhaps no name behind it:
      // 某某局通讯员, 某某日报记者李明.
      if let after = titleEnd(in: name) {
        hasTitle = true
        name = after..<name.upperBound
      }
      guard !name.isEmpty else { continue }
      guard name.count <= 12, name.allSatisfy({ DatelineText.isHan(text[$0]) || text[$0] == 0xB7 })
      else { return nil }
      names.append(name)
    }
    guard hasTitle || names.allSatisfy({ (2...4).contains($0.count) }) else { return nil }
    return names
  }
}
