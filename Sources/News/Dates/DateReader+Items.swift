/// A date with what stands with it.
struct DateItems {
  var date: DateParts
  var clock: ClockParts?
  var weekday: Int?
  /// The first and the last token, as a half-open range.
  var start = 0
  var end = 0
}

extension DateReader {
  /// Reads weekday, date and time in any order from a token on; they must hold a date.
  func items(_ grammar: DateGrammar, from start: Int) -> DateItems? {
    var state = ItemState(position: start)
    while state.position < grammar.tokens.count {
      if state.position > start, !isJoined(grammar, state) { break }
      guard step(grammar, &state) else { break }
    }
    guard let date = state.date else { return nil }
    return DateItems(
      date: date, clock: state.clock, weekday: state.weekday, start: start, end: state.end)
  }

  private struct ItemState {
    var position: Int
    var date: DateParts?
    var clock: ClockParts?
    var weekday: Int?
    /// The index after the last token that belongs to the date.
    var end = 0
  }

  private func isJoined(_ grammar: DateGrammar, _ state: ItemState) -> Bool {
    let token = grammar.tokens[state.position]
    let gap = token.gap
    if gap.isSubset(of: .running) { return true }
    if token.has(.weekday) || token.has(.era) {
      let dot: DateToken.Gap = grammar.mode == .running && state.date != nil ? [] : .dot
      return gap.isSubset(of: DateToken.Gap.running.union(.parentheses).union(dot))
    }
    if state.date == nil || grammar.mode != .running {
      let isSign = !gap.isDisjoint(with: [.plus, .slash]) || gap == .hyphen
      return !isSign
    }
    return gap.isSubset(of: DateToken.Gap.running.union([.close]))
  }

  private func step(_ grammar: DateGrammar, _ state: inout ItemState) -> Bool {
    let token = grammar.tokens[state.position]
    let date = state.date == nil ? bestDate(grammar, state) : nil
    if let date {
      state.date = date
      state.clock = state.clock ?? date.clock
      state.position = date.end
    } else if state.clock == nil, let clock = grammar.time(at: state.position, lexicon) {
      state.clock = clock
      state.position = clock.end
    } else if state.weekday == nil, token.has(.weekday), isTrusted(token, grammar.mode) {
      state.weekday = weekday(token)
      state.position += 1
      if state.date == nil { return true }
    } else if !readEra(grammar, &state), !readRepetition(grammar, &state) {
      return false
    }
    state.end = state.position
    return true
  }

  /// The date at the position, unless its first word is a weekday of a longer one: `mar 5 mai 2031`.
  private func bestDate(_ grammar: DateGrammar, _ state: ItemState) -> DateParts? {
    let date = grammar.date(at: state.position, lexicon)
    guard state.weekday == nil, grammar.tokens[state.position].has(.weekday) else { return date }
    guard let date, let later = grammar.date(at: state.position + 1, lexicon) else { return date }
    return later.end > date.end ? nil : date
  }

  /// Whether a weekday's name can be believed: `So` before a date is none in an English text.
  private func isTrusted(_ token: DateToken, _ mode: DateGrammar.Mode) -> Bool {
    if mode != .running || token.gap.contains(.open) || token.end - token.start >= 5 { return true }
    let wanted = languages == 0 ? lexicon.english : languages
    let weekday = lexicon.meaning(of: token.node, as: .weekday, languages: wanted)
    return (weekday?.languages ?? 0) & wanted != 0
  }

  private func weekday(_ token: DateToken) -> Int? {
    lexicon.meaning(of: token.node, as: .weekday, languages: languages)?.value
  }

  /// Reads the year of an era after a date of the same year: `May 9. 2031 Juche 120`.
  private func readEra(_ grammar: DateGrammar, _ state: inout ItemState) -> Bool {
    guard
      let date = state.date, date.calendar == .gregorian, let year = date.year,
      let (era, number) = grammar.eraYear(at: state.position, lexicon),
      era.yearBefore + number.value == year
    else { return false }
    state.date?.calendar = era.calendar
    state.position += 2
    return true
  }

  /// Reads the same date a second time, perhaps in another calendar: `May 9, 2031May 9, 2031`,
  /// `17 محرم 1453 هـ الموافق 10 مايو 2031 م`.
  private func readRepetition(_ grammar: DateGrammar, _ state: inout ItemState) -> Bool {
    guard
      grammar.mode != .running, let date = state.date,
      let again = grammar.date(at: state.position, lexicon),
      let day = date.civil, let other = again.civil, isSameDay(day, other, date, again)
    else { return false }
    if OtherCalendars.hasOwnMonths(date.calendar), again.calendar == .gregorian {
      state.date = again
    }
    state.position = again.end
    return true
  }

  /// Whether two dates are one; days of the Islamic calendar, which begins months by sight, may differ
  /// by two.
  private func isSameDay(
    _ day: CivilDay, _ other: CivilDay, _ date: DateParts, _ again: DateParts
  ) -> Bool {
    if day == other { return true }
    guard date.calendar == .islamic || again.calendar == .islamic else { return false }
    guard let first = day.daysSince1970, let second = other.daysSince1970 else { return false }
    return abs(first - second) <= 2
  }
}

// MARK: - From parts to a timestamp

extension DateReader {
  func finish(_ items: DateItems, _ tokens: DateTokens, label: DateMatch.Label?) -> DateMatch? {
    let date = items.date
    guard let reading = timestamp(date, items.clock) ?? timestamp(date.swapped, items.clock) else {
      return nil
    }
    let other = date.isAmbiguous ? timestamp(date.swapped, items.clock) : nil
    let (chosen, alternative) = choose(reading, other == reading ? nil : other, items.weekday)
    let inferred = chosen.year == nil ? inferYear(chosen) : nil
    return DateMatch(
      timestamp: inferred ?? chosen,
      range: tokens[items.start].start..<tokens[items.end - 1].end,
      calendar: date.calendar, alternative: alternative,
      isYearInferred: inferred != nil || date.isYearShort || date.isRelative,
      label: label)
  }

  private func timestamp(_ date: DateParts, _ clock: ClockParts?) -> Timestamp? {
    guard let civil = date.civil else { return nil }
    let (year, month, day) = (civil.year, civil.month, civil.day)
    guard let clock, day > 0 else {
      return Timestamp(
        year: year < 0 ? nil : Int(year), month: month == 0 ? nil : Int(month),
        day: day == 0 ? nil : Int(day))
    }
    return Timestamp(
      year: year < 0 ? nil : Int(year), month: Int(month), day: Int(day), hour: clock.hour,
      minute: clock.minute,
      second: clock.second, nanosecond: clock.nanosecond, fractionDigits: clock.fractionDigits,
      offset: clock.rule.map { $0.offset(year: Int(year), month: Int(month), day: Int(day)) }
        ?? clock.offset)
  }

  /// Decides between two readings by the weekday, the language and the reference, if they can.
  private func choose(
    _ reading: Timestamp, _ other: Timestamp?, _ weekday: Int?
  ) -> (Timestamp, Timestamp?) {
    guard let other else { return (reading, nil) }
    if let weekday, (reading.weekday == weekday) != (other.weekday == weekday) {
      return reading.weekday == weekday ? (reading, nil) : (other, nil)
    }
    if locale.order != nil { return (reading, nil) }
    if let reference, isAfter(reading, reference) != isAfter(other, reference) {
      return isAfter(reading, reference) ? (other, nil) : (reading, nil)
    }
    return (reading, other)
  }

  /// Whether a day lies more than 2 days after the reference.
  func isAfter(_ day: Timestamp, _ reference: Timestamp) -> Bool {
    guard let day = Self.dayNumber(day), let limit = Self.dayNumber(reference) else { return false }
    return day > limit + 2
  }

  /// The same day in the nearest year in which it is not more than 2 days after the reference.
  func inferYear(_ day: Timestamp) -> Timestamp? {
    guard let reference, let year = reference.year, reference.month != nil else { return nil }
    for candidate in stride(from: year + 1, through: max(year - 8, 0), by: -1) {
      if let dated = day.inYear(candidate), !isAfter(dated, reference) { return dated }
    }
    return nil
  }

  private static func dayNumber(_ value: Timestamp) -> Int? {
    guard let year = value.year else { return nil }
    return CivilDay.daysSince1970(year: year, month: value.month ?? 1, day: value.day ?? 1)
  }
}
