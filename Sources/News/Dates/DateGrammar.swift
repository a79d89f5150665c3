/// The parts of a date as its tokens state them.
struct DateParts {
  var year: Int?
  var month: Int?
  var day: Int?
  var calendar = DateMention.Calendar.gregorian
  /// Day and month are both numbers up to 12 in an order that the text does not tell.
  var isAmbiguous = false
  /// Whether the month is a word or has its unit, or an era says what the number is.
  var isNamed = false
  /// The index after its last token.
  var end = 0
}

/// Reads dates from tokens by a table of orders.
struct DateGrammar {
  /// How far a date is to be believed.
  enum Mode {
    /// The whole text is said to be a date: lone years and compact forms count.
    case whole
    /// A line that may be a date.
    case line
    /// A date among other words.
    case running
  }

  let tokens: DateTokens
  let mode: Mode
  let languages: UInt128
  let isMonthFirst: Bool
  /// Whether a month's name can be believed without a year.
  let isTrusted: (DateToken) -> Bool

  private enum Element {
    case year, month, day, monthNumber, dayOrMonth, shortYear
  }

  /// The orders in which dates are printed, the longer before the shorter.
  private static let orders: [[Element]] = [
    [.year, .month, .day],
    [.month, .day, .year],
    [.day, .month, .year],
    [.year, .day, .month],
    [.year, .monthNumber, .day],
    [.dayOrMonth, .dayOrMonth, .year],
    [.day, .month, .shortYear],
    [.month, .year],
    [.year, .month],
    [.month, .day],
    [.day, .month],
  ]

  /// The date that begins at a token.
  func date(at index: Int, _ lexicon: borrowing DateLexicon) -> DateParts? {
    for order in Self.orders {
      if let parts = match(order, at: index, lexicon), isSound(parts, from: index) { return parts }
    }
    return loneYear(at: index, lexicon) ?? compact(at: index) ?? yearAndMonth(at: index)
  }

  private func match(
    _ order: [Element], at start: Int, _ lexicon: borrowing DateLexicon
  ) -> DateParts? {
    var parts = DateParts()
    parts.end = start
    var numbers = 0
    for element in order {
      guard parts.end < tokens.count else { return nil }
      if parts.end > start, !tokens[parts.end].gap.isSubset(of: .joiners) { return nil }
      switch element {
      case .year: guard readYear(&parts, lexicon) else { return nil }
      case .month: guard readMonth(&parts, lexicon) else { return nil }
      case .day:
        guard let day = dayNumber(parts.end) else { return nil }
        parts.day = day
        parts.end += 1
      case .monthNumber, .dayOrMonth:
        numbers += 1
        guard readNumber(&parts, isSecond: numbers == 2) else { return nil }
      case .shortYear: guard readShortYear(&parts) else { return nil }
      }
    }
    guard numbers == 0 || hasEvenMarks(from: start, to: parts.end) else { return nil }
    if numbers == 2 { settleOrder(&parts) }
    return parts
  }

  private func readMonth(_ parts: inout DateParts, _ lexicon: borrowing DateLexicon) -> Bool {
    let token = tokens[parts.end]
    if token.isNumber {
      guard token.unit == .monthUnit, (1...12).contains(token.value) else { return false }
      parts.month = token.value
    } else {
      guard let meaning = lexicon.meaning(of: token.node, as: .month, languages: languages) else {
        return false
      }
      parts.month = meaning.value
    }
    parts.isNamed = true
    parts.end += 1
    return true
  }

  private func dayNumber(_ index: Int) -> Int? {
    let token = tokens[index]
    guard token.isNumber, token.digits <= 2, (1...31).contains(token.value) else { return nil }
    guard token.unit == nil || token.unit == .dayUnit || token.unit == .ordinal else { return nil }
    return isHour(index) ? nil : token.value
  }

  private func isHour(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].isNumber && tokens[index + 1].gap.mark == .colon
  }

  /// Reads a year, of an era where one is named: `2031`, `Juche 120 (2031)`, `주체120(2031)년`.
  private func readYear(_ parts: inout DateParts, _ lexicon: borrowing DateLexicon) -> Bool {
    let token = tokens[parts.end]
    if token.isNumber {
      guard token.digits == 4, (1000...2999).contains(token.value), !isHour(parts.end) else {
        return false
      }
      guard token.unit == nil || token.unit == .yearUnit else { return false }
      parts.year = token.value
      parts.end += 1
      return true
    }
    guard let (era, number) = eraYear(at: parts.end, lexicon) else { return false }
    parts.year = era.yearBefore + number.value
    parts.calendar = era.calendar
    parts.isNamed = true
    parts.end += 2
    if parts.end < tokens.count, isParenthesised(tokens[parts.end]), tokens[parts.end].digits == 4 {
      parts.year = tokens[parts.end].value
      parts.end += 1
    }
    return true
  }

  private func isParenthesised(_ token: DateToken) -> Bool {
    token.isNumber && token.gap.contains(.open)
  }

  /// An era's name and the number after it.
  func eraYear(
    at index: Int, _ lexicon: borrowing DateLexicon
  ) -> (era: DateLexicon.Era, number: DateToken)? {
    guard index + 1 < tokens.count, tokens[index].has(.era) else { return nil }
    let number = tokens[index + 1]
    guard
      number.isNumber, number.digits <= 4, number.value > 0, number.gap.mark.isEmpty,
      number.unit == nil || number.unit == .yearUnit,
      let meaning = lexicon.meaning(of: tokens[index].node, as: .era, languages: languages)
    else { return nil }
    let era = lexicon.eras[meaning.value]
    let year = number.value + era.yearBefore
    return (1000...2999).contains(year) ? (era, number) : nil
  }

  private func readNumber(_ parts: inout DateParts, isSecond: Bool) -> Bool {
    let token = tokens[parts.end]
    guard token.isNumber, token.digits <= 2, token.unit == nil, !isHour(parts.end) else {
      return false
    }
    if isSecond { parts.day = token.value } else { parts.month = token.value }
    parts.end += 1
    return true
  }

  /// Reads the two digits of a year in a mail header, which a time follows (RFC 2822, 4.3).
  private func readShortYear(_ parts: inout DateParts) -> Bool {
    let token = tokens[parts.end]
    guard token.isNumber, token.digits == 2, token.unit == nil, parts.end + 2 < tokens.count else {
      return false
    }
    guard isHour(parts.end + 1) else { return false }
    parts.year = token.value < 50 ? 2000 + token.value : 1900 + token.value
    parts.end += 1
    return true
  }

  /// Whether the numbers of a date are all parted by the same mark.
  private func hasEvenMarks(from start: Int, to end: Int) -> Bool {
    let last = tokens[end - 1].gap.mark
    guard last == .slash || last == .dot || last == .hyphen else { return false }
    return tokens[end - 2].gap.mark == last
  }

  private func settleOrder(_ parts: inout DateParts) {
    guard let first = parts.month, let second = parts.day else { return }
    if second <= 12, first > 12 { (parts.month, parts.day) = (second, first) }
    guard first <= 12, second <= 12, first != second else { return }
    parts.isAmbiguous = true
    if !isMonthFirst { (parts.month, parts.day) = (second, first) }
  }

  /// Whether a date can be believed where it stands.
  private func isSound(_ parts: DateParts, from start: Int) -> Bool {
    guard CivilDay(year: parts.year, month: parts.month, day: parts.day) != nil else {
      guard parts.isAmbiguous else { return false }
      return CivilDay(year: parts.year, month: parts.day, day: parts.month) != nil
    }
    guard parts.year == nil || parts.day == nil else { return true }
    let startsWithYear = parts.day == nil && tokens[start].isNumber && tokens[start].unit == nil
    if mode == .running, startsWithYear, tokens[start].digits == 4 { return false }
    if parts.year == nil, !isSoundWithoutYear(start, parts.end) { return false }
    return true
  }

  /// A month in words and a day must be a month of the text's language and plainly joined.
  private func isSoundWithoutYear(_ start: Int, _ end: Int) -> Bool {
    guard mode == .running else { return true }
    for index in start..<end {
      if tokens[index].has(.month), !isTrusted(tokens[index]) { return false }
      let gap = tokens[index].gap
      if index > start, !gap.isDisjoint(with: [.hyphen, .slash, .close]) { return false }
    }
    return true
  }

  private func loneYear(at index: Int, _ lexicon: borrowing DateLexicon) -> DateParts? {
    guard index < tokens.count else { return nil }
    var parts = DateParts()
    parts.end = index
    guard readYear(&parts, lexicon) else { return nil }
    let isLabelled = index > 0 && tokens[index - 1].has(.label) && mode == .line
    guard mode == .whole || isLabelled || (parts.isNamed && parts.end - index > 2) else {
      return nil
    }
    return parts
  }

  /// `20310509`, alone or before a time.
  private func compact(at index: Int) -> DateParts? {
    guard index < tokens.count, tokens[index].isNumber, tokens[index].digits == 8 else {
      return nil
    }
    let isTimed = index + 1 < tokens.count && tokens[index + 1].gap == .timeMark
    guard mode == .whole || isTimed else { return nil }
    let value = tokens[index].value
    let parts = DateParts(
      year: value / 10_000, month: value / 100 % 100, day: value % 100, end: index + 1)
    guard (1000...2999).contains(value / 10_000) else { return nil }
    return CivilDay(year: parts.year, month: parts.month, day: parts.day) == nil ? nil : parts
  }

  /// `2031-05`, where the whole text is said to be a date.
  private func yearAndMonth(at index: Int) -> DateParts? {
    guard mode == .whole, index + 1 < tokens.count else { return nil }
    let (year, month) = (tokens[index], tokens[index + 1])
    guard year.isNumber, year.digits == 4, month.isNumber, month.digits == 2 else { return nil }
    guard month.gap == .hyphen, (1...12).contains(month.value) else { return nil }
    return DateParts(year: year.value, month: month.value, end: index + 2)
  }
}
