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
  /// Whether only two digits of the year are printed.
  var isYearShort = false
  /// The time of day that a relative date states, such as "5 minutes ago".
  var clock: ClockParts?
  /// Whether it is counted from the reference.
  var isRelative = false
  /// The index after its last token.
  var end = 0

  /// Its day, month or year of the Gregorian calendar; `nil` when there is none such.
  var civil: CivilDay? {
    guard OtherCalendars.hasOwnMonths(calendar) else {
      return CivilDay(year: year, month: month, day: day)
    }
    guard let year, let month, let day else { return nil }
    return OtherCalendars.gregorian(calendar, year: year, month: month, day: day)
  }

  /// The same with day and month swapped.
  var swapped: DateParts {
    var other = self
    (other.month, other.day) = (day, month)
    return other
  }
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
  let locale: DateLocale
  /// The day from which relative dates are counted.
  let reference: Timestamp?
  /// Whether a month's name can be believed without a year.
  let isTrusted: (DateToken) -> Bool

  var languages: UInt128 { locale.languages }

  private enum Element {
    case year, month, day, monthNumber, dayOrMonth
    case mailYear, minguoYear, firstShortYear, lastShortYear
  }

  /// The orders in which dates are printed, the longer before the shorter.
  private static let orders: [[Element]] = [
    [.year, .month, .day],
    [.month, .day, .year],
    [.day, .month, .year],
    [.year, .day, .month],
    [.year, .monthNumber, .day],
    [.minguoYear, .monthNumber, .day],
    [.minguoYear, .month, .day],
    [.dayOrMonth, .dayOrMonth, .year],
    [.day, .month, .mailYear],
    [.firstShortYear, .monthNumber, .day],
    [.dayOrMonth, .dayOrMonth, .lastShortYear],
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
      ?? relative(at: index, lexicon)
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
      case .mailYear: guard readMailYear(&parts) else { return nil }
      case .minguoYear: guard readMinguoYear(&parts) else { return nil }
      case .firstShortYear:
        guard locale.order == .yearFirst, readShortYear(&parts) else { return nil }
      case .lastShortYear:
        guard locale.order != .yearFirst, readShortYear(&parts) else { return nil }
      }
    }
    guard numbers == 0 || hasEvenMarks(from: start, to: parts.end) else { return nil }
    if numbers == 2 { settleOrder(&parts) }
    settleCalendar(&parts)
    return parts
  }

  private func readMonth(_ parts: inout DateParts, _ lexicon: borrowing DateLexicon) -> Bool {
    let token = tokens[parts.end]
    if token.isNumber {
      guard token.unit == .monthUnit, (1...12).contains(token.value) else { return false }
      parts.month = token.value
    } else {
      guard readMonthName(token, &parts, lexicon) else { return false }
    }
    parts.isNamed = true
    parts.end += 1
    skipOtherName(of: &parts, lexicon)
    return true
  }

  /// Skips a second name of the month: `9 أيار/مايو 2031`, `9 مايو (أيار) 2031`.
  private func skipOtherName(of parts: inout DateParts, _ lexicon: borrowing DateLexicon) {
    guard parts.end < tokens.count, tokens[parts.end].has(.month) else { return }
    let token = tokens[parts.end]
    guard token.gap == .slash || token.gap.contains(.open) else { return }
    let month = lexicon.meaning(of: token.node, as: .month, languages: languages)
    if month?.value == parts.month { parts.end += 1 }
  }

  private func readMonthName(
    _ token: DateToken, _ parts: inout DateParts, _ lexicon: borrowing DateLexicon
  ) -> Bool {
    let month = lexicon.meaning(of: token.node, as: .month, languages: languages)
    // `3d ago` is of no month in English, whatever `ago` is in Spanish.
    if let month, month.languages & languages == 0,
      lexicon.isOwn(token.node, as: .ago, languages: languages)
    {
      return false
    }
    if let month, month.languages & languages != 0 || !token.has(.otherMonth) {
      parts.month = month.value
      return parts.calendar == .gregorian || !OtherCalendars.hasOwnMonths(parts.calendar)
    }
    guard let other = lexicon.meaning(of: token.node, as: .otherMonth, languages: languages) else {
      return false
    }
    parts.month = other.value % 16
    parts.calendar = DateLexicon.monthCalendars[other.value / 16]
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
      let years = parts.calendar == .hebrew ? 5000...6999 : 1000...2999
      guard token.digits == 4, years.contains(token.value), !isHour(parts.end) else { return false }
      guard token.unit == nil || token.unit == .yearUnit else { return false }
      parts.year = token.value
      parts.end += 1
      readEraBehind(&parts, lexicon)
      skipEra(of: &parts, lexicon)
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

  /// Reads an era's name after its year: `2574 BE`, `1452 AH`.
  private func readEraBehind(_ parts: inout DateParts, _ lexicon: borrowing DateLexicon) {
    guard
      parts.end < tokens.count, tokens[parts.end].has(.era),
      tokens[parts.end].gap.mark.isEmpty, let year = parts.year,
      let era = lexicon.era(tokens[parts.end].node, languages: languages),
      era.isPrintedBehind,
      parts.calendar == era.calendar || !OtherCalendars.hasOwnMonths(parts.calendar)
    else { return }
    parts.year = year + era.yearBefore
    parts.calendar = era.calendar
    parts.end += 1
  }

  /// Skips the same year of an era in brackets: `2031年(令和13年)5月9日`.
  private func skipEra(of parts: inout DateParts, _ lexicon: borrowing DateLexicon) {
    guard parts.end < tokens.count, tokens[parts.end].gap.contains(.open),
      let (era, number) = eraYear(at: parts.end, lexicon),
      era.yearBefore + number.value == parts.year
    else { return }
    parts.end += 2
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
      let era = lexicon.era(tokens[index].node, languages: languages)
    else { return nil }
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

  /// Reads the two digits of a year in a mail header, which a time follows (RFC 2822, 4.3), or between
  /// hyphens, as in `09-MAY-31`.
  private func readMailYear(_ parts: inout DateParts) -> Bool {
    let token = tokens[parts.end]
    guard token.isNumber, token.digits == 2, token.unit == nil else { return false }
    let isTimed = parts.end + 2 < tokens.count && isHour(parts.end + 1)
    let isHyphened =
      mode == .whole && token.gap == .hyphen && tokens[parts.end - 1].gap == .hyphen
    // Thai prints `9 พ.ค. 74`.
    let isThai = mode == .whole && locale.yearCalendar == .buddhist
    guard isTimed || isHyphened || isThai else { return false }
    parts.year = isThai ? 2500 + token.value : Self.fullYear(token.value)
    parts.isYearShort = true
    parts.end += 1
    return true
  }

  /// Reads the last two digits of a year, where the language tells the order and the text is a date.
  private func readShortYear(_ parts: inout DateParts) -> Bool {
    let token = tokens[parts.end]
    guard
      mode == .whole, locale.order != nil, token.isNumber, token.digits == 2,
      token.unit == nil || token.unit == .yearUnit, !isHour(parts.end)
    else { return false }
    switch locale.yearCalendar {
    case .buddhist: parts.year = 2500 + token.value
    case .gregorian: parts.year = Self.fullYear(token.value)
    default: return false
    }
    parts.isYearShort = true
    parts.end += 1
    return true
  }

  /// The year of two digits: 1950 to 2049, as mail counts them (RFC 2822, 4.3).
  private static func fullYear(_ digits: Int) -> Int { digits < 50 ? 2000 + digits : 1900 + digits }

  /// Reads a year of the Minguo era in numbers, where Taiwan prints it: `120/05/09`, `120年5月9日`.
  private func readMinguoYear(_ parts: inout DateParts) -> Bool {
    let token = tokens[parts.end]
    guard
      mode != .running, locale.yearCalendar == .minguo, token.isNumber,
      token.unit == nil || token.unit == .yearUnit,
      token.digits == 3 || (token.digits == 2 && token.value > 31), (1...199).contains(token.value)
    else { return false }
    parts.year = 1911 + token.value
    parts.calendar = .minguo
    parts.end += 1
    return true
  }

  /// Decides the calendar of a year that stands without an era.
  private func settleCalendar(_ parts: inout DateParts) {
    guard parts.calendar == .gregorian, let year = parts.year else { return }
    let calendar = locale.calendar(ofYear: year)
    if calendar == .buddhist { parts.year = year - 543 }
    if calendar == .buddhist || !parts.isNamed { parts.calendar = calendar }
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
    if locale.order != .monthFirst { (parts.month, parts.day) = (second, first) }
  }

  /// Whether a date can be believed where it stands.
  private func isSound(_ parts: DateParts, from start: Int) -> Bool {
    guard let civil = parts.civil else {
      return parts.isAmbiguous && parts.swapped.civil != nil
    }
    if OtherCalendars.hasOwnMonths(parts.calendar), civil.year > 2199 { return false }
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
    guard readYear(&parts, lexicon), !OtherCalendars.hasOwnMonths(parts.calendar) else {
      return nil
    }
    settleCalendar(&parts)
    let isLetter = !tokens[index].isNumber && tokens[index].end - tokens[index].start == 1
    guard parts.civil != nil, !isLetter else { return nil }
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
