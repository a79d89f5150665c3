/// The dates of fields: what a machine wrote, what a page prints, what an address says.
enum StatedDate {
  /// The date that a value states.
  static func timestamp(
    _ value: String, language: String?, reference: Timestamp?
  ) -> Timestamp? {
    if let date = machineForm(value.trimmed) { return plausible(date) }
    return plausible(Timestamp(parsing: value, language: language, reference: reference))
  }

  private static func plausible(_ date: Timestamp?) -> Timestamp? {
    guard let date, let year = date.year, (1700...2100).contains(year) else { return nil }
    return date
  }

  // MARK: Machines

  /// The forms of ISO 8601 and their common misspellings, and counts of seconds since 1970.
  static func machineForm(_ value: String) -> Timestamp? {
    let bytes = value.utf8.span
    if let date = Timestamp(edtf: bytes), date.day != nil { return date }
    var reader = DigitReader(value)
    if let date = epoch(value) { return date }
    guard let year = reader.number(4...4), reader.mark("-/."), let month = reader.number(1...2),
      reader.mark("-/."), let day = reader.number(1...2)
    else { return nil }
    guard reader.mark("T t") else {
      return reader.isAtEnd ? Timestamp(year: year, month: month, day: day) : nil
    }
    _ = reader.mark(" ")
    guard let hour = reader.number(1...2), reader.mark(":"), let minute = reader.number(2...2)
    else {
      return nil
    }
    let second = reader.mark(":") ? reader.number(2...2) : nil
    if second != nil, reader.mark(".,") { reader.skipDigits() }
    let offset = reader.offset()
    guard reader.isAtEnd else { return nil }
    return Timestamp(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second,
      offset: offset)
  }

  /// Ten digits count seconds since 1970, thirteen count milliseconds.
  private static func epoch(_ value: String) -> Timestamp? {
    guard value.utf8.count == 10 || value.utf8.count == 13, let number = Int(value) else {
      return nil
    }
    let seconds = value.utf8.count == 13 ? number / 1000 : number
    let day = seconds / 86_400
    guard seconds > 500_000_000, let date = civil(day) else { return nil }
    let rest = seconds % 86_400
    return Timestamp(
      year: date.year, month: date.month, day: date.day, hour: rest / 3600,
      minute: rest % 3600 / 60, second: rest % 60, offset: 0)
  }

  /// The date so many days after the first of January 1970.
  private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int)? {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let year = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * month + 2) / 5 + 1
    let civilMonth = month < 10 ? month + 3 : month - 9
    return (year + era * 400 + (civilMonth <= 2 ? 1 : 0), civilMonth, day)
  }

  /// The days from the first of January 1970 to a date; `nil` when its day is not stated.
  static func dayNumber(_ date: Timestamp) -> Int? {
    guard var year = date.year, let month = date.month, let day = date.day else { return nil }
    if month <= 2 { year -= 1 }
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = year % 400 * 365 + year % 400 / 4 - year % 400 / 100 + dayOfYear
    return year / 400 * 146_097 + dayOfEra - 719_468
  }

  // MARK: Addresses

  /// The day, or the month, in the path of an address: `/2031/05/09/`, `/2031-05-09-`, `/20310509/`.
  static func inAddress(_ address: String) -> (date: Timestamp, text: String)? {
    let path = Array(Address.path(address).prefix { $0 != "?" && $0 != "#" }.utf8)
    var month: (Timestamp, String)?
    var start = 0
    while start + 6 <= path.count {
      defer { start += 1 }
      guard path[start] &- 48 < 10, start == 0 || path[start - 1] &- 48 >= 10 else { continue }
      guard let found = day(path, start) else { continue }
      if found.0.day != nil { return found }
      if month == nil { month = found }
    }
    return month.map { ($0.0, $0.1) }
  }

  private static func day(_ path: [UInt8], _ start: Int) -> (Timestamp, String)? {
    var end = start
    while end < path.count, path[end] &- 48 < 10 { end += 1 }
    let digits = { (from: Int, count: Int) -> Int? in
      guard from + count <= path.count else { return nil }
      return Int(String(decoding: path[from..<from + count], as: UTF8.self))
    }
    let text = { (upTo: Int) in String(decoding: path[start..<upTo], as: UTF8.self) }
    guard let year = digits(start, 4), (1990...2100).contains(year) else { return nil }
    if end - start == 8, let month = digits(start + 4, 2), let day = digits(start + 6, 2) {
      return Timestamp(year: year, month: month, day: day).map { ($0, text(end)) }
    }
    guard end - start == 4, end < path.count, "/-_.".utf8.contains(path[end]) else { return nil }
    var next = end + 1
    let monthStart = next
    while next < path.count, path[next] &- 48 < 10 { next += 1 }
    if next - monthStart == 4, let month = digits(monthStart, 2),
      let day = digits(monthStart + 2, 2)
    {
      return Timestamp(year: year, month: month, day: day).map { ($0, text(next)) }
    }
    guard (1...2).contains(next - monthStart), let month = digits(monthStart, next - monthStart)
    else { return nil }
    let monthEnd = next
    if next < path.count, path[next] == path[end] {
      let dayStart = next + 1
      next = dayStart
      while next < path.count, path[next] &- 48 < 10 { next += 1 }
      if (1...2).contains(next - dayStart), let day = digits(dayStart, next - dayStart),
        let date = Timestamp(year: year, month: month, day: day)
      {
        return (date, text(next))
      }
    }
    guard path[end] == UInt8(ascii: "/"), monthEnd == path.count || path[monthEnd] == path[end]
    else { return nil }
    return Timestamp(year: year, month: month).map { ($0, text(monthEnd)) }
  }
}

/// Reads numbers and marks from a date.
private struct DigitReader {
  private var rest: Substring.UTF8View

  init(_ text: String) {
    rest = Substring(text).utf8
  }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func number(_ lengths: ClosedRange<Int>) -> Int? {
    let digits = rest.prefix { $0 &- 48 < 10 }
    guard lengths.contains(digits.count), let value = Int(Substring(digits)) else { return nil }
    rest = rest.dropFirst(digits.count)
    return value
  }

  mutating func mark(_ marks: String) -> Bool {
    guard let first = rest.first, marks.utf8.contains(first) else { return false }
    rest = rest.dropFirst()
    return true
  }

  mutating func skipDigits() {
    rest = rest.drop { $0 &- 48 < 10 }
  }

  /// `Z`, ` UTC`, `+0100`, ` +01:00`; `nil` when none is there.
  mutating func offset() -> Int? {
    while mark(" ") {}
    for name in ["Z", "z", "UTC", "GMT"] where Substring(rest).hasPrefix(name) {
      rest = rest.dropFirst(name.utf8.count)
      return 0
    }
    guard let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      return nil
    }
    let whole = rest
    rest = rest.dropFirst()
    if let packed = number(4...4) {
      return (sign == 0x2D ? -1 : 1) * (packed / 100 * 60 + packed % 100)
    }
    guard let hours = number(1...2) else {
      rest = whole
      return nil
    }
    let minutes = mark(":") ? number(2...2) ?? 0 : 0
    return (sign == 0x2D ? -1 : 1) * (hours * 60 + minutes)
  }
}
