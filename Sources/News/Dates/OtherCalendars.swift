/// Days of calendars whose years are not those of the Gregorian one.
enum OtherCalendars {
  /// The day of the Gregorian calendar on which a day of another one falls; `nil` when there is no such
  /// day, or when the calendar counts Gregorian months and days.
  static func gregorian(
    _ calendar: DateMention.Calendar, year: Int, month: Int, day: Int
  ) -> CivilDay? {
    guard (1...9999).contains(year), month >= 1, (1...31).contains(day) else { return nil }
    let days: Int? =
      switch calendar {
      case .persian: persian(year: year, month: month, day: day)
      case .islamic: islamic(year: year, month: month, day: day)
      case .hebrew: hebrew(year: year, month: month, day: day)
      case .gregorian, .juche, .minguo, .japanese, .buddhist: nil
      }
    return days.flatMap(CivilDay.init(daysSince1970:))
  }

  /// Whether days and months of a calendar are other ones than the Gregorian ones.
  static func hasOwnMonths(_ calendar: DateMention.Calendar) -> Bool {
    calendar == .persian || calendar == .islamic || calendar == .hebrew
  }
}

// MARK: - The Solar Hijri calendar of Iran

extension OtherCalendars {
  /// The years at which the cycle of leap years begins anew (Birashk, "A Comparative Calendar of the
  /// Iranian, Muslim Lunar, and Christian Eras"); between them every fourth or fifth year is a leap year.
  private static let breaks = [
    -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394,
    2456, 3178,
  ]

  private static func persian(year: Int, month: Int, day: Int) -> Int? {
    guard month <= 12, let start = persianYear(year) else { return nil }
    let length = month <= 6 ? 31 : month <= 11 || start.isLeap ? 30 : 29
    guard day <= length else { return nil }
    return start.firstDay + (month - 1) * 31 - max(0, month - 7) + day - 1
  }

  /// The days from 1970-01-01 to the first of Farvardin, and whether the year is a leap year.
  private static func persianYear(_ year: Int) -> (firstDay: Int, isLeap: Bool)? {
    let table = breaks
    guard year >= 1, year < 3178, let index = table.firstIndex(where: { year < $0 }) else {
      return nil
    }
    var leapYears = -14
    for cycle in 1..<index {
      let length = table[cycle] - table[cycle - 1]
      leapYears += length / 33 * 8 + length % 33 / 4
    }
    var place = year - table[index - 1]
    let length = table[index] - table[index - 1]
    leapYears += place / 33 * 8 + (place % 33 + 3) / 4
    if length % 33 == 4, length - place == 4 { leapYears += 1 }
    let gregorian = year + 621
    let gregorianLeapYears = gregorian / 4 - (gregorian / 100 + 1) * 3 / 4 - 150
    let dayInMarch = 20 + leapYears - gregorianLeapYears
    if length - place < 6 { place = place - length + (length + 4) / 33 * 33 }
    let rest = ((place + 1) % 33 - 1) % 4
    let firstDay = CivilDay.daysSince1970(year: gregorian, month: 3, day: 1) + dayInMarch - 1
    return (firstDay, rest == 0)
  }
}

// MARK: - The civil Islamic calendar

extension OtherCalendars {
  /// Counts months of 30 and 29 days by turns, and 11 leap days in 30 years.
  ///
  /// They begin on Thursday, 622-07-18 of the proleptic Gregorian calendar, and stand for the years that
  /// the Umm al-Qura calendar does not tell. Months that begin by sight may do so a day or two off.
  private static func islamic(year: Int, month: Int, day: Int) -> Int? {
    if UmmAlQura.has(year) { return UmmAlQura.days(year: year, month: month, day: day) }
    guard month <= 12 else { return nil }
    let isLeap = (14 + 11 * year) % 30 < 11
    guard day <= (month % 2 == 1 || (month == 12 && isLeap) ? 30 : 29) else { return nil }
    let days = (year - 1) * 354 + (3 + 11 * year) / 30 + (59 * (month - 1) + 1) / 2 + day - 1
    return days - 492_149
  }
}

// MARK: - The Hebrew calendar

extension OtherCalendars {
  /// Months from Tishri on; the sixth is Adar or Adar I, the seventh Adar II, which only leap years have.
  private static func hebrew(year: Int, month: Int, day: Int) -> Int? {
    let start = hebrewNewYear(year)
    let lengths = hebrewMonths(days: hebrewNewYear(year + 1) - start)
    let isLeap = lengths.count == 13
    guard month <= 13, isLeap || month != 7 else { return nil }
    let index = isLeap || month < 7 ? month - 1 : month - 2
    guard day <= lengths[index] else { return nil }
    return start + lengths.prefix(index).reduce(0, +) + day - 1
  }

  /// The lengths of the months of a year of 353 to 385 days.
  private static func hebrewMonths(days: Int) -> [Int] {
    let rest = days % 10
    let autumn = [30, rest == 5 ? 30 : 29, rest == 3 ? 29 : 30, 29, 30]
    return autumn + (days > 380 ? [30, 29] : [29]) + [30, 29, 30, 29, 30, 29]
  }

  /// The days from 1970-01-01 to 1 Tishri (Reingold and Dershowitz, "Calendrical Calculations").
  private static func hebrewNewYear(_ year: Int) -> Int {
    let day = hebrewNewMoon(year)
    let next = hebrewNewMoon(year + 1)
    let isLong = next - day == 356
    let isLate = day - hebrewNewMoon(year - 1) == 382
    return day + (isLong ? 2 : isLate ? 1 : 0) - 2_092_590
  }

  /// The day of the mean new moon of Tishri, never a Sunday, Wednesday or Friday.
  private static func hebrewNewMoon(_ year: Int) -> Int {
    let months = (235 * year - 234) / 19
    let day = months * 29 + (12_084 + 13_753 * months) / 25_920
    return 3 * (day + 1) % 7 < 3 ? day + 1 : day
  }
}
