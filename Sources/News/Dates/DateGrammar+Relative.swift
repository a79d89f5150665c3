/// The lengths of time that "2 days ago" counts.
enum RelativeUnit: Int {
  case second, minute, hour, day, week, month, year

  init?(_ unit: DateLexicon.Kind) {
    switch unit {
    case .secondUnit: self = .second
    case .minuteUnit: self = .minute
    case .hourUnit: self = .hour
    case .dayUnit: self = .day
    case .monthUnit: self = .month
    case .yearUnit: self = .year
    default: return nil
    }
  }
}

extension DateGrammar {
  /// A date counted from the reference: `2 days ago`, `vor 5 Minuten`, `3日前`, `yesterday`.
  ///
  /// A day beside today is read where the whole text is a date, or with a time of day.
  func relative(at start: Int, _ lexicon: borrowing DateLexicon) -> DateParts? {
    guard let reference, mode != .running, start < tokens.count else { return nil }
    if tokens[start].has(.relativeDay) {
      guard mode == .whole || tokens.count > start + 2 else { return nil }
      let meaning = lexicon.meaning(of: tokens[start].node, as: .relativeDay, languages: languages)
      return meaning.flatMap { day($0.value, from: reference, end: start + 1) }
    }
    var position = start
    let opening = ago(at: position, lexicon)
    if opening != 0 { position += 1 }
    guard let length = span(at: &position, lexicon) else { return nil }
    // Swedish says it twice: `för 2 timmar sedan`.
    let closing = ago(at: position, lexicon)
    if closing != 0 { position += 1 }
    // `for` is Danish for it, but not before English days.
    guard (opening | closing) & length.languages != 0 else { return nil }
    return point(length.count, length.unit, before: reference, end: position)
  }

  /// The languages in which a word says that a length of time is past; 0 for any other.
  private func ago(at index: Int, _ lexicon: borrowing DateLexicon) -> UInt128 {
    guard index < tokens.count, tokens[index].has(.ago) else { return 0 }
    return lexicon.meaning(of: tokens[index].node, as: .ago, languages: languages)?.languages ?? 0
  }

  /// How long ago: `5 minutes`, `an hour`, `час`, `ساعتين`, and in which languages it says so.
  private func span(
    at position: inout Int, _ lexicon: borrowing DateLexicon
  ) -> (count: Int, unit: RelativeUnit, languages: UInt128)? {
    guard position < tokens.count else { return nil }
    var count = 1
    let token = tokens[position]
    if token.isNumber {
      guard token.digits <= 3 else { return nil }
      count = token.value
      position += 1
      if let unit = token.unit.flatMap(RelativeUnit.init) { return (count, unit, .max) }
    } else if token.has(.article) {
      let number = lexicon.meaning(of: token.node, as: .article, languages: languages)
      count = number?.value ?? 1
      position += 1
    }
    guard
      position < tokens.count, tokens[position].has(.span),
      tokens[position].gap.isSubset(of: [.space, .spaceLast, .filler]),
      let meaning = lexicon.meaning(of: tokens[position].node, as: .span, languages: languages),
      let unit = RelativeUnit(rawValue: meaning.value % 8)
    else { return nil }
    position += 1
    // Words for two of them, as Arabic and Hebrew have, count on from 8.
    return (meaning.value < 8 ? count : 2, unit, meaning.languages)
  }

  private func day(_ offset: Int, from reference: Timestamp, end: Int) -> DateParts? {
    guard
      let year = reference.year, let month = reference.month, let day = reference.day,
      let civil = CivilDay(
        daysSince1970: CivilDay.daysSince1970(year: year, month: month, day: day) + offset)
    else { return nil }
    var parts = DateParts(year: Int(civil.year), month: Int(civil.month), day: Int(civil.day))
    parts.isRelative = true
    parts.isNamed = true
    parts.end = end
    return parts
  }

  /// A length of time before the reference, as exact as the unit in which it is counted.
  private func point(
    _ count: Int, _ unit: RelativeUnit, before reference: Timestamp, end: Int
  ) -> DateParts? {
    switch unit {
    case .second: clock(seconds: count, precision: .second, before: reference, end: end)
    case .minute: clock(seconds: count * 60, precision: .minute, before: reference, end: end)
    case .hour: clock(seconds: count * 3600, precision: .hour, before: reference, end: end)
    case .day: day(-count, from: reference, end: end)
    case .week: day(-count * 7, from: reference, end: end)
    case .month: month(count, before: reference, end: end)
    case .year:
      reference.year.map { DateParts(year: $0 - count, isNamed: true, isRelative: true, end: end) }
    }
  }

  private func month(_ count: Int, before reference: Timestamp, end: Int) -> DateParts? {
    guard let year = reference.year, let month = reference.month else { return nil }
    let months = year * 12 + month - 1 - count
    guard months >= 0 else { return nil }
    return DateParts(
      year: months / 12, month: months % 12 + 1, isNamed: true, isRelative: true, end: end)
  }

  /// A time of day some seconds before the reference, which has to be as exact.
  private func clock(
    seconds: Int, precision: Timestamp.Precision, before reference: Timestamp, end: Int
  ) -> DateParts? {
    guard
      reference.precision >= precision, let hour = reference.hour, let year = reference.year,
      let month = reference.month, let day = reference.day
    else { return nil }
    let time = hour * 3600 + (reference.minute ?? 0) * 60 + (reference.second ?? 0)
    let days = CivilDay.daysSince1970(year: year, month: month, day: day)
    let total = days * 86_400 + time - seconds
    let rest = (total % 86_400 + 86_400) % 86_400
    guard let civil = CivilDay(daysSince1970: (total - rest) / 86_400) else { return nil }
    var parts = DateParts(year: Int(civil.year), month: Int(civil.month), day: Int(civil.day))
    parts.clock = ClockParts(
      hour: rest / 3600, minute: precision >= .minute ? rest / 60 % 60 : nil,
      second: precision >= .second ? rest % 60 : nil, offset: reference.offset, end: end)
    parts.isRelative = true
    parts.isNamed = true
    parts.end = end
    return parts
  }
}
