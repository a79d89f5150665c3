/// A time of day as its tokens state it.
struct ClockParts {
  var hour = 0
  var minute: Int?
  var second: Int?
  var nanosecond: Int?
  var fractionDigits: Int?
  var offset: Int?
  /// The zone whose offset depends on the day.
  var rule: ZoneRule?
  /// The index after its last token.
  var end = 0
}

extension DateGrammar {
  /// The time of day that begins at a token: `21:49`, `오후 9:49`, `9.30 pm`, `21h49`, `T214905Z`.
  func time(at start: Int, _ lexicon: borrowing DateLexicon) -> ClockParts? {
    var parts = ClockParts(end: start)
    var part = period(at: start, lexicon)
    if part != nil { parts.end += 1 }
    guard parts.end < tokens.count, tokens[parts.end].isNumber else { return nil }
    if !readCompact(&parts), !readFields(&parts) {
      guard hasPeriod(after: parts.end), readBareHour(&parts) else { return nil }
    }
    if part == nil, parts.end < tokens.count {
      part = period(at: parts.end, lexicon)
      if part != nil { parts.end += 1 }
    }
    if let part, !move(&parts, to: part) { return nil }
    readZone(&parts, lexicon)
    return parts
  }

  /// A part of the day in which hours are counted.
  private enum DayPart: Int {
    case beforeNoon, afterNoon, aroundNoon, night
  }

  private func period(at index: Int, _ lexicon: borrowing DateLexicon) -> DayPart? {
    guard index < tokens.count, tokens[index].has(.period) else { return nil }
    let node = tokens[index].node
    var meaning = lexicon.meaning(of: node, as: .period, languages: languages)
    if let other = meaning, other.languages & languages == 0 {
      meaning = lexicon.meaning(of: node, as: .period, languages: lexicon.english)
    }
    return meaning.flatMap { DayPart(rawValue: $0.value) }
  }

  private func hasPeriod(after index: Int) -> Bool {
    let isAfter = index + 1 < tokens.count && tokens[index + 1].has(.period)
    return isAfter || (index > 0 && tokens[index - 1].has(.period))
  }

  private func readBareHour(_ parts: inout ClockParts) -> Bool {
    let token = tokens[parts.end]
    guard token.digits <= 2, (1...12).contains(token.value) else { return false }
    guard token.unit == nil || token.unit == .hourUnit else { return false }
    parts.hour = token.value
    parts.end += 1
    return true
  }

  /// Counts the hour on from midnight; `false` when no clock of that part of the day shows it.
  private func move(_ parts: inout ClockParts, to part: DayPart) -> Bool {
    guard parts.hour <= 12 else { return part != .beforeNoon }
    let isLate =
      switch part {
      case .beforeNoon: false
      case .afterNoon: true
      case .aroundNoon: parts.hour < 5 || parts.hour == 12
      case .night: (6..<12).contains(parts.hour)
      }
    if isLate, parts.hour < 12 { parts.hour += 12 }
    if !isLate, parts.hour == 12 { parts.hour = 0 }
    return true
  }

  /// `T2149`, `T214905`.
  private func readCompact(_ parts: inout ClockParts) -> Bool {
    let token = tokens[parts.end]
    guard token.gap == .timeMark, token.digits == 4 || token.digits == 6 else { return false }
    let minutes = token.digits == 6 ? token.value / 100 : token.value
    parts.hour = minutes / 100
    parts.minute = minutes % 100
    parts.second = token.digits == 6 ? token.value % 100 : nil
    parts.end += 1
    return true
  }

  /// `21:49`, `21:49:05.123`, `21h49`, `21時49分05秒`, `9時`.
  private func readFields(_ parts: inout ClockParts) -> Bool {
    let hour = tokens[parts.end]
    guard hour.digits <= 2, hour.value <= 24 else { return false }
    guard hour.unit == nil || hour.unit == .hourUnit else { return false }
    let next = parts.end + 1
    let hasUnit = hour.unit == .hourUnit
    let isDotted = !hasUnit && isDotted(at: parts.end)
    guard
      next < tokens.count,
      isField(tokens[next], unit: .minuteUnit, hasUnit: hasUnit, isDotted: isDotted)
    else {
      guard hasUnit else { return false }
      parts.hour = hour.value
      parts.end = next
      return true
    }
    parts.hour = hour.value
    parts.minute = tokens[next].value
    parts.end = next + 1
    readSecond(&parts, hasUnit: tokens[next].unit == .minuteUnit, isDotted: isDotted)
    return true
  }

  /// Whether a dot behind an hour parts it from minutes: `kl. 21.49`, `9.30 pm`, `21.49 CET`.
  private func isDotted(at hour: Int) -> Bool {
    guard hour + 1 < tokens.count, tokens[hour + 1].gap == .dot else { return false }
    if locale.hasDottedClock || tokens[hour].gap.contains(.filler) { return true }
    if mode != .running, isBehindYear(hour) { return true }
    guard hour + 2 < tokens.count else { return false }
    let next = tokens[hour + 2]
    return next.has(.period) || next.has(.zone) || next.gap.contains(.filler)
  }

  /// Whether an hour and two digits stand behind a year: `9 May 2031 21.49`.
  private func isBehindYear(_ hour: Int) -> Bool {
    (isYear(hour - 1) || isYear(hour - 3))
      && tokens[hour].gap.mark.isSubset(of: .comma) && tokens[hour + 1].digits == 2
  }

  private func isYear(_ index: Int) -> Bool {
    index >= 0 && tokens[index].isNumber && tokens[index].digits == 4
  }

  private func readSecond(_ parts: inout ClockParts, hasUnit: Bool, isDotted: Bool) {
    guard parts.end < tokens.count else { return }
    guard isField(tokens[parts.end], unit: .secondUnit, hasUnit: hasUnit, isDotted: isDotted) else {
      return
    }
    parts.second = tokens[parts.end].value
    parts.end += 1
    guard parts.end < tokens.count, tokens[parts.end].isNumber else { return }
    let token = tokens[parts.end]
    guard token.gap == .dot || token.gap == .comma, token.digits <= 9, token.unit == nil else {
      return
    }
    var value = token.value
    for _ in token.digits..<9 { value *= 10 }
    parts.nanosecond = value
    parts.fractionDigits = token.digits
    parts.end += 1
  }

  private func isField(
    _ token: DateToken, unit: DateLexicon.Kind, hasUnit: Bool, isDotted: Bool
  ) -> Bool {
    guard token.isNumber, token.digits <= 2, token.value <= 60 else { return false }
    if token.unit == unit {
      return token.gap.mark.isEmpty || token.gap == .colon || (isDotted && token.gap == .dot)
    }
    guard token.unit == nil, token.digits == 2 else { return false }
    if hasUnit { return token.gap.isSubset(of: [.space, .spaceLast]) }
    return token.gap == .colon || (isDotted && token.gap == .dot)
  }

  /// `Z`, `GMT`, `KST`, `+0900`, `-05:00`, `UTC+9`: an offset only where it is certain.
  private func readZone(_ parts: inout ClockParts, _ lexicon: borrowing DateLexicon) {
    guard parts.end < tokens.count else { return }
    let token = tokens[parts.end]
    guard token.has(.zone), token.gap.isSubset(of: [.space, .spaceLast, .open, .comma, .dot]) else {
      readOffset(&parts, isNamed: false)
      return
    }
    let zone = lexicon.meaning(of: token.node, as: .zone, languages: languages)
    parts.end += 1
    if let value = zone?.value, value < DateLexicon.firstZoneRule {
      parts.offset = value
    } else {
      parts.rule = zone.flatMap { lexicon.zoneRule(of: $0.value) }
    }
    readOffset(&parts, isNamed: zone?.value == 0)
  }

  private func readOffset(_ parts: inout ClockParts, isNamed: Bool) {
    guard parts.end < tokens.count, parts.offset == nil || isNamed else { return }
    let token = tokens[parts.end]
    guard token.isNumber, token.unit == nil, !token.gap.contains(.spaceLast) else { return }
    let sign = token.gap.subtracting(.space)
    guard sign == .plus || sign == .hyphen else { return }
    var minutes: Int
    var next = parts.end + 1
    switch token.digits {
    case 3, 4: minutes = token.value / 100 * 60 + token.value % 100
    case 1, 2: minutes = token.value * 60
    default: return
    }
    if token.digits <= 2, next < tokens.count, tokens[next].isNumber, tokens[next].gap == .colon,
      tokens[next].digits == 2
    {
      minutes += tokens[next].value
      next += 1
    } else if token.digits <= 2, !isNamed, token.digits == 1 || sign == .hyphen {
      guard isAfterTimeMark(parts.end) else { return }
    }
    guard minutes % 15 == 0, minutes <= (sign == .plus ? 14 : 12) * 60 else { return }
    parts.offset = sign == .plus ? minutes : -minutes
    parts.end = next
  }

  /// Whether the time before a token was joined to its date by a `T`.
  private func isAfterTimeMark(_ index: Int) -> Bool {
    for position in max(0, index - 4)..<index where tokens[position].gap == .timeMark {
      return true
    }
    return false
  }
}
