/// The fields of a day as ISO 8601 writes them.
struct ISODay {
  var year: Int?
  var month: Int?
  var day: Int?
}

extension MachineDate {
  /// A date of ISO 8601 with or without a time, all of it.
  mutating func iso(_ bytes: Span<UInt8>) -> Timestamp? {
    guard let date = isoDay(bytes) else { return nil }
    guard position < end else {
      return Timestamp(year: date.year, month: date.month, day: date.day)
    }
    // `T21.5` is half past nine; behind a space a dot parts hours and minutes, `21.50`.
    let isMarked = peek(bytes) != 0x20
    guard date.day != nil, isTimeMark(bytes) else { return nil }
    var time = MachineTime()
    guard isoTime(&time, bytes) else { return nil }
    if time.minute == nil, isMarked { guard readFraction(&time, bytes) else { return nil } }
    guard zone(&time, bytes), position == end else { return nil }
    return time.timestamp(on: date)
  }

  /// Skips a `T`, or the space or underscore that stands for it.
  private mutating func isTimeMark(_ bytes: Span<UInt8>) -> Bool {
    switch peek(bytes) {
    case UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: "_"): position += 1
    case 0x20: _ = skipBlanks(bytes)
    // Only the compact form of 12 or 14 digits has no mark.
    default: return peek(bytes) &- 48 < 10
    }
    if peek(bytes) | 0x20 == UInt8(ascii: "t") { position += 1 }
    return peek(bytes) &- 48 < 10
  }

  private mutating func isoDay(_ bytes: Span<UInt8>) -> ISODay? {
    if skip(Self.plus, bytes) {
      guard digitCount(bytes) == 6, bytes[position] == 48, bytes[position + 1] == 48 else {
        return nil
      }
      position += 2
    }
    switch digitCount(bytes) {
    case 4: return extendedDay(take(4, bytes), bytes)
    case 7:
      let (year, day) = (take(4, bytes), take(3, bytes))
      return (1800..<2200).contains(year) ? Self.ordinal(year, day) : nil
    case 8:
      let day = ISODay(year: take(4, bytes), month: take(2, bytes), day: take(2, bytes))
      return (1000..<3000).contains(day.year ?? 0) ? day : nil
    case 12, 14:
      // `20310509210500`, without a mark before the time.
      let day = ISODay(year: take(4, bytes), month: take(2, bytes), day: take(2, bytes))
      return (1800..<2200).contains(day.year ?? 0) ? day : nil
    case 0: return unknownYear(bytes)
    default: return nil
    }
  }

  private mutating func unknownYear(_ bytes: Span<UInt8>) -> ISODay? {
    for _ in 0..<4 where !skip(UInt8(ascii: "X"), bytes) { return nil }
    guard skip(Self.hyphen, bytes), let month = number(2...2, bytes) else { return nil }
    guard skip(Self.hyphen, bytes) else { return ISODay(month: month) }
    return number(2...2, bytes).map { ISODay(month: month, day: $0) }
  }

  /// What follows a year: a month and day, a week and its day, a day of the year.
  private mutating func extendedDay(_ year: Int, _ bytes: Span<UInt8>) -> ISODay? {
    let isExtended = skip(Self.hyphen, bytes)
    if peek(bytes) | 0x20 == UInt8(ascii: "w") { return week(year, isExtended, bytes) }
    guard isExtended else { return position == end ? ISODay(year: year) : nil }
    if let day = number(3...3, bytes) { return Self.ordinal(year, day) }
    guard let month = number(1...2, bytes) else { return nil }
    guard skip(Self.hyphen, bytes) else { return ISODay(year: year, month: month) }
    return number(1...2, bytes).map { ISODay(year: year, month: month, day: $0) }
  }

  /// Reads a day of a week, `W19-5` or `W195`; the first week of a year holds its first Thursday.
  private mutating func week(_ year: Int, _ isExtended: Bool, _ bytes: Span<UInt8>) -> ISODay? {
    position += 1
    guard digitCount(bytes) == (isExtended ? 2 : 3) else { return nil }
    let week = take(2, bytes)
    if isExtended { guard skip(Self.hyphen, bytes) else { return nil } }
    guard let day = number(1...1, bytes), (1...7).contains(day), (1...53).contains(week) else {
      return nil
    }
    let fourth = CivilDay.daysSince1970(year: year, month: 1, day: 4)
    let monday = fourth - ((fourth + 3) % 7 + 7) % 7
    let first = CivilDay.daysSince1970(year: year + 1, month: 1, day: 4)
    let days = monday + (week - 1) * 7 + day - 1
    guard days < first - ((first + 3) % 7 + 7) % 7 else { return nil }
    return CivilDay(daysSince1970: days).map(ISODay.init)
  }

  private static func ordinal(_ year: Int, _ day: Int) -> ISODay? {
    guard day >= 1, day <= (CivilDay.isLeap(year) ? 366 : 365) else { return nil }
    let days = CivilDay.daysSince1970(year: year, month: 1, day: 1) + day - 1
    return CivilDay(daysSince1970: days).map(ISODay.init)
  }
}

extension ISODay {
  fileprivate init(_ day: CivilDay) {
    self.init(year: Int(day.year), month: Int(day.month), day: Int(day.day))
  }
}
