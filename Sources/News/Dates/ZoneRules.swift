/// A time zone of which it is known when it is how far ahead of UTC.
struct ZoneRule: Sendable {
  /// The minutes ahead of UTC in winter.
  let standard: Int
  /// The first year in which the rule holds.
  let since: Int
  /// When clocks are an hour ahead.
  let summer: Summer

  /// The rules by which clocks go forward and back.
  ///
  /// The raw values are the ASCII codes of the signs in ``ZoneRules``.
  enum Summer: UInt8, Sendable {
    /// Never: `-`.
    case never = 0x2D
    /// From the last Sunday of March to that of October: `E`.
    case european = 0x45
    /// From the second Sunday of March to the first of November: `A`.
    case american = 0x41
    /// From the first Sunday of October to that of April: `O`.
    case australian = 0x4F
    /// From the last Sunday of September to the first of April: `N`.
    case newZealand = 0x4E
  }

  /// The minutes ahead of UTC on a day; `nil` before the rule held and on a day when clocks change.
  func offset(year: Int, month: Int, day: Int) -> Int? {
    guard year >= since else { return nil }
    guard let (start, end) = changes(in: year) else { return standard }
    let today = month * 100 + day
    if today == start || today == end { return nil }
    let isSummer = start < end ? today > start && today < end : today > start || today < end
    return isSummer ? standard + 60 : standard
  }

  /// The days on which clocks go forward and back, as month times 100 and day.
  private func changes(in year: Int) -> (start: Int, end: Int)? {
    switch summer {
    case .never: nil
    case .european: (Self.sunday(from: 25, 3, year), Self.sunday(from: 25, 10, year))
    case .american: (Self.sunday(from: 8, 3, year), Self.sunday(from: 1, 11, year))
    case .australian: (Self.sunday(from: 1, 10, year), Self.sunday(from: 1, 4, year))
    case .newZealand: (Self.sunday(from: 24, 9, year), Self.sunday(from: 1, 4, year))
    }
  }

  /// The first Sunday from a day of a month on.
  private static func sunday(from day: Int, _ month: Int, _ year: Int) -> Int {
    let days = CivilDay.daysSince1970(year: year, month: month, day: day)
    return month * 100 + day + (10 - days % 7) % 7
  }
}

/// The zones that pages name, by their names in the IANA time zone database and in English print.
///
/// A row is the minutes ahead of UTC in winter, the rule for summer (see ``ZoneRule/Summer``), the year
/// since which both hold, and the names.
enum ZoneRules {
  static let rows = """
    540 - 1989 Asia/Seoul Asia/Tokyo Japan
    540 - 2019 Asia/Pyongyang
    540 - 1988 Asia/Jayapura
    480 - 1992 Asia/Shanghai Asia/Hong_Kong Asia/Macau Asia/Taipei Asia/Singapore Asia/Kuala_Lumpur
    480 - 1992 Asia/Manila Asia/Makassar Australia/Perth Asia/Chongqing PRC
    480 - 2018 Asia/Ulaanbaatar
    420 - 1989 Asia/Bangkok Asia/Ho_Chi_Minh Asia/Saigon Asia/Jakarta Asia/Phnom_Penh Asia/Vientiane
    390 - 1970 Asia/Yangon Asia/Rangoon
    360 - 2010 Asia/Dhaka
    345 - 1987 Asia/Kathmandu Asia/Katmandu
    330 - 2007 Asia/Kolkata Asia/Calcutta Asia/Colombo
    300 - 2010 Asia/Karachi Asia/Tashkent
    300 - 2025 Asia/Almaty
    270 - 1970 Asia/Kabul
    240 - 2017 Asia/Dubai Asia/Tbilisi Asia/Yerevan Asia/Baku
    210 - 2023 Asia/Tehran
    180 - 2008 Asia/Riyadh Asia/Kuwait Asia/Qatar Asia/Baghdad Africa/Nairobi Africa/Addis_Ababa
    180 - 2017 Europe/Moscow Europe/Minsk Europe/Istanbul
    120 - 1970 Africa/Johannesburg
    60 - 2009 Africa/Lagos Africa/Algiers Africa/Tunis
    0 - 1970 Etc/UTC Etc/GMT Africa/Accra Africa/Dakar Atlantic/Reykjavik
    0 E 1996 Europe/London Europe/Dublin Europe/Lisbon Europe/Belfast
    60 E 1996 Europe/Paris Europe/Berlin Europe/Madrid Europe/Rome Europe/Vienna Europe/Zurich
    60 E 1996 Europe/Brussels Europe/Amsterdam Europe/Luxembourg Europe/Copenhagen Europe/Oslo
    60 E 1996 Europe/Stockholm Europe/Warsaw Europe/Prague Europe/Budapest Europe/Bratislava
    60 E 1996 Europe/Belgrade Europe/Zagreb Europe/Ljubljana Europe/Sarajevo Europe/Skopje
    60 E 1996 Europe/Tirane Europe/Malta Europe/Monaco
    120 E 2003 Europe/Athens Europe/Helsinki Europe/Bucharest Europe/Sofia Europe/Tallinn Europe/Riga
    120 E 2003 Europe/Vilnius Europe/Kiev Europe/Kyiv
    -300 A 2007 America/New_York America/Detroit America/Toronto US/Eastern ET
    -360 A 2007 America/Chicago America/Winnipeg US/Central
    -420 A 2007 America/Denver America/Edmonton US/Mountain
    -480 A 2007 America/Los_Angeles America/Vancouver US/Pacific
    -240 A 2007 America/Halifax
    -540 A 2007 America/Anchorage
    -180 - 2020 America/Sao_Paulo America/Buenos_Aires America/Argentina/Buenos_Aires
    -240 - 2017 America/Caracas America/La_Paz America/Puerto_Rico
    -300 - 1995 America/Bogota America/Lima America/Panama
    -360 - 2007 America/Guatemala America/Costa_Rica America/El_Salvador
    -360 - 2023 America/Mexico_City
    -420 - 1970 America/Phoenix
    -600 - 1970 Pacific/Honolulu
    600 - 1993 Australia/Brisbane Pacific/Guam
    570 - 1970 Australia/Darwin
    570 O 2008 Australia/Adelaide
    600 O 2008 Australia/Sydney Australia/Melbourne Australia/Hobart Australia/Canberra
    720 N 2008 Pacific/Auckland
    """

  /// The rule of a row, and where its names stand.
  static func rule(
    of row: Range<Int>, in bytes: Span<UInt8>
  ) -> (rule: ZoneRule, names: Range<Int>)? {
    var ends: [Int] = []
    for index in row where bytes[index] == 0x20 && ends.count < 3 { ends.append(index) }
    guard ends.count == 3, ends[1] == ends[0] + 2,
      let standard = DateLexicon.number(row.lowerBound..<ends[0], in: bytes),
      let summer = ZoneRule.Summer(rawValue: bytes[ends[0] + 1]),
      let since = DateLexicon.number(ends[1] + 1..<ends[2], in: bytes)
    else { return nil }
    let rule = ZoneRule(standard: standard, since: since, summer: summer)
    return (rule, ends[2] + 1..<row.upperBound)
  }
}
