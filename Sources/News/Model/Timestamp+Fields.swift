/// A year, month or day of the calendar, checked.
package struct CivilDay: Sendable, Hashable {
  /// The year; −1 stands for an unknown one.
  let year: Int16
  /// The month; 0 stands for none.
  let month: UInt8
  /// The day; 0 stands for none.
  let day: UInt8

  /// Creates a year, month or day; `nil` when the calendar has none such.
  init?(year: Int?, month: Int?, day: Int?) {
    if let year, !(0...9999).contains(year) { return nil }
    if let month, !(1...12).contains(month) { return nil }
    if let day {
      guard let month, day >= 1, day <= Self.length(ofMonth: month, year: year) else { return nil }
    }
    guard year != nil || month != nil else { return nil }
    self.year = Int16(year ?? -1)
    self.month = UInt8(month ?? 0)
    self.day = UInt8(day ?? 0)
  }

  var precision: Timestamp.Precision {
    if day > 0 { return .day }
    return month > 0 ? .month : .year
  }

  /// The next day; `nil` when it depends on the unknown year or leaves the calendar.
  var next: CivilDay? {
    guard day > 0 else { return nil }
    let knownYear = year < 0 ? nil : Int(year)
    if knownYear == nil, month == 2, day == 28 { return nil }
    let dayAfter = Int(day) + 1
    if dayAfter <= Self.length(ofMonth: Int(month), year: knownYear) {
      return CivilDay(year: knownYear, month: Int(month), day: dayAfter)
    }
    if month < 12 { return CivilDay(year: knownYear, month: Int(month) + 1, day: 1) }
    return CivilDay(year: knownYear.map { $0 + 1 }, month: 1, day: 1)
  }

  static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of days of a month; February has 29 in an unknown year.
  static func length(ofMonth month: Int, year: Int?) -> Int {
    switch month {
    case 2: (year.map(isLeap) ?? true) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The days from 1970-01-01 to a day of the Gregorian calendar, negative before it.
  package static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension CivilDay {
  /// The days from 1970-01-01 to it; `nil` when it is no full day of a known year.
  var daysSince1970: Int? {
    guard year >= 0, day > 0 else { return nil }
    return Self.daysSince1970(year: Int(year), month: Int(month), day: Int(day))
  }

  /// The day that lies some days after 1970-01-01; `nil` before year 0 and after year 9999.
  package init?(daysSince1970 days: Int) {
    guard (-719_528...2_932_896).contains(days) else { return nil }
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}

/// A time of day as exactly as it was stated, and its zone, checked.
struct ClockTime {
  static let noOffset = Int16.min

  var precision: Timestamp.Precision?
  var hour: UInt8 = 0
  var minute: UInt8 = 0
  var second: UInt8 = 0
  var digits: UInt8 = 0
  var nanosecond: UInt32 = 0
  var offset = noOffset

  /// Creates a time of day, hour 24 becoming hour 0; `nil` when no clock shows it.
  init?(hour: Int?, minute: Int?, second: Int?, nanosecond: Int?, digits: Int?, offset: Int?) {
    guard let hour else {
      guard minute == nil, second == nil, nanosecond == nil, digits == nil, offset == nil else {
        return nil
      }
      return
    }
    guard (0...24).contains(hour), setOffset(offset), setMinute(minute, second: second) else {
      return nil
    }
    guard setFraction(nanosecond, digits: digits, hasSecond: second != nil) else { return nil }
    if hour == 24, self.minute != 0 || self.second != 0 || self.nanosecond != 0 { return nil }
    self.hour = hour == 24 ? 0 : UInt8(hour)
    if self.second == 60, !canBeLeapSecond { return nil }
  }

  private mutating func setOffset(_ value: Int?) -> Bool {
    guard let value else { return true }
    guard (-1439...1439).contains(value) else { return false }
    offset = Int16(value)
    return true
  }

  private mutating func setMinute(_ minute: Int?, second: Int?) -> Bool {
    precision = .hour
    guard let minute else { return second == nil }
    guard (0...59).contains(minute) else { return false }
    self.minute = UInt8(minute)
    precision = .minute
    guard let second else { return true }
    guard (0...60).contains(second) else { return false }
    self.second = UInt8(second)
    precision = .second
    return true
  }

  private mutating func setFraction(_ nanosecond: Int?, digits: Int?, hasSecond: Bool) -> Bool {
    guard let nanosecond else { return digits == nil }
    guard hasSecond, (0...999_999_999).contains(nanosecond) else { return false }
    let needed = Self.neededDigits(nanosecond)
    let stated = digits ?? needed
    guard (1...9).contains(stated), stated >= needed else { return false }
    self.nanosecond = UInt32(nanosecond)
    self.digits = UInt8(stated)
    precision = .fraction
    return true
  }

  /// The fewest decimal digits that show a part of a second, at least one.
  private static func neededDigits(_ nanosecond: Int) -> Int {
    var rest = nanosecond
    var digits = 9
    while digits > 1, rest % 10 == 0 {
      rest /= 10
      digits -= 1
    }
    return digits
  }

  /// Leap seconds end a day of UTC; zones differ from it by quarters of an hour.
  private var canBeLeapSecond: Bool {
    guard offset != Self.noOffset else { return minute % 15 == 14 }
    let minuteOfDay = Int(hour) * 60 + Int(minute) - Int(offset)
    return (minuteOfDay + 2880) % 1440 == 1439
  }
}
