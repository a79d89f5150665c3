extension MachineDate {
  /// A date of mail with a time: `Fri, 09 May 2031 21:05:00 +0900`, `Fri May  9 21:05:00 2031`,
  /// `Fri May 09 2031 21:05:00 GMT+0900 (KST)`; all of it.
  ///
  /// The weekday is not believed against the date. Two digits of a year are those from 1950 to 2049, three
  /// those from 1900 on (RFC 2822, 4.3).
  mutating func mail(_ bytes: Span<UInt8>) -> Timestamp? {
    skipWeekday(bytes)
    if peek(bytes) &- 48 < 10 { return dayFirst(bytes) }
    guard let month = month(bytes) else { return nil }
    return monthFirst(month, bytes)
  }

  private mutating func dayFirst(_ bytes: Span<UInt8>) -> Timestamp? {
    guard let day = number(1...2, bytes) else { return nil }
    skipMarks(bytes)
    guard let month = month(bytes) else { return nil }
    skipMarks(bytes)
    guard let year = year(bytes) else { return nil }
    return finish(ISODay(year: year, month: month, day: day), bytes)
  }

  private mutating func monthFirst(_ month: Int, _ bytes: Span<UInt8>) -> Timestamp? {
    skipMarks(bytes)
    guard let day = number(1...2, bytes) else { return nil }
    skipMarks(bytes)
    if digitCount(bytes) == 4, let year = year(bytes) {
      return finish(ISODay(year: year, month: month, day: day), bytes)
    }
    var time = MachineTime()
    guard extendedTime(&time, bytes), time.minute != nil, skipBlanks(bytes) else { return nil }
    guard let last = lastYear(bytes) else { return nil }
    let date = ISODay(year: last.value, month: month, day: day)
    var rest = MachineDate(end: last.start, position: position)
    guard rest.zone(&time, bytes), rest.position >= last.start else { return nil }
    return time.timestamp(on: date)
  }

  /// The year that ends an `asctime`, and where it starts.
  private func lastYear(_ bytes: Span<UInt8>) -> (value: Int, start: Int)? {
    let start = end - 4
    guard start >= position else { return nil }
    var reader = MachineDate(end: end, position: start)
    guard let year = reader.number(4...4, bytes), year >= 1000 else { return nil }
    guard start == position || Self.isBlank(bytes[start - 1]) else { return nil }
    var stop = start
    while stop > position, Self.isBlank(bytes[stop - 1]) { stop -= 1 }
    return (year, stop)
  }

  private mutating func finish(_ date: ISODay, _ bytes: Span<UInt8>) -> Timestamp? {
    skipMarks(bytes)
    if peek(bytes) | 0x20 == UInt8(ascii: "t") { position += 1 }
    var time = MachineTime()
    guard extendedTime(&time, bytes), time.minute != nil else { return nil }
    guard readHalf(&time, bytes), zone(&time, bytes), position == end else { return nil }
    return time.timestamp(on: date)
  }

  /// Reads `AM` or `PM`; `false` when no clock shows the hour with it.
  private mutating func readHalf(_ time: inout MachineTime, _ bytes: Span<UInt8>) -> Bool {
    let start = position
    _ = skipBlanks(bytes)
    let letter = peek(bytes) | 0x20
    guard
      position + 1 < end, bytes[position + 1] | 0x20 == UInt8(ascii: "m"),
      letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p"),
      position + 2 == end || Self.isBlank(bytes[position + 2])
    else {
      position = start
      return true
    }
    position += 2
    guard time.hour <= 12 else { return letter == UInt8(ascii: "p") }
    time.hour = time.hour % 12 + (letter == UInt8(ascii: "p") ? 12 : 0)
    return true
  }

  private mutating func year(_ bytes: Span<UInt8>) -> Int? {
    let digits = digitCount(bytes)
    guard (2...4).contains(digits) else { return nil }
    let value = take(digits, bytes)
    switch digits {
    case 2: return value < 50 ? 2000 + value : 1900 + value
    case 3: return value < 900 ? 1900 + value : nil
    default: return value >= 1000 ? value : nil
    }
  }

  /// Skips what parts the fields: white space, a comma, a dot, a hyphen.
  private mutating func skipMarks(_ bytes: Span<UInt8>) {
    while position < end {
      let byte = bytes[position]
      guard Self.isBlank(byte) || byte == Self.comma || byte == Self.dot || byte == Self.hyphen
      else {
        return
      }
      position += 1
    }
  }

  private mutating func skipWeekday(_ bytes: Span<UInt8>) {
    let start = position
    guard let letters = word(bytes), Self.weekdays.contains(letters) else {
      position = start
      return
    }
    skipMarks(bytes)
  }

  private mutating func month(_ bytes: Span<UInt8>) -> Int? {
    guard let letters = word(bytes) else { return nil }
    return Self.months.firstIndex(of: letters).map { $0 + 1 }
  }

  /// Reads a word and returns its first three letters, in capitals, as one number.
  private mutating func word(_ bytes: Span<UInt8>) -> UInt32? {
    var key: UInt32 = 0
    let start = position
    while position < end, (0x61...0x7A).contains(bytes[position] | 0x20) {
      if position < start + 3 { key = key << 8 | UInt32(bytes[position] & 0xDF) }
      position += 1
    }
    return position >= start + 3 && position <= start + 9 ? key : nil
  }

  private static let months = keys("JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC")
  private static let weekdays = keys("MON TUE WED THU FRI SAT SUN")

  private static func keys(_ names: String) -> [UInt32] {
    names.split(separator: " ").map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } }
  }
}
