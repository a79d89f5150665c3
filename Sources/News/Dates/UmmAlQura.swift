/// The months of the Umm al-Qura calendar, by which Saudi Arabia and much of the Arab press date.
///
/// Written by `Scripts/make-umm-al-qura`. A number is a year from `firstYear` on; its bits are the
/// months from the lowest on, set where a month has 30 days and not 29.
enum UmmAlQura {
  static let firstYear = 1365
  /// The days from 1970-01-01 to the first day of the first year.
  private static let firstDay = -8_793

  private static let years: [UInt16] = [
    3413, 1365, 1365, 3413, 1749, 1365, 3749, 3370, 2730, 3285, 1621, 1394,
    3497, 1365, 2730, 1365, 1325, 2669, 1370, 1365, 1869, 3411, 3412, 1366,
    3413, 725, 3413, 3412, 3397, 1621, 1325, 2653, 1370, 2773, 1706, 3403,
    1322, 2647, 1198, 2422, 1388, 2901, 2730, 2645, 1197, 2397, 730, 1497,
    3506, 2980, 2890, 2645, 693, 1397, 2922, 3026, 3012, 2953, 2709, 1325,
    1453, 2922, 1748, 3529, 3474, 2726, 2390, 686, 1389, 874, 2901, 2730,
    2381, 1181, 2397, 698, 1461, 1450, 3413, 2714, 2350, 622, 1373, 2778,
    1748, 1701, 1355, 2711, 1358, 2734, 1452, 2985, 3474, 2853, 1611, 3243,
    1370, 2901, 1746, 3749, 3658, 2709, 1325, 2733, 876, 1881, 1746, 1685,
    1325, 2651, 1210, 2490, 948, 2921, 2898, 2726, 1206, 2413, 748, 1753,
    3762, 3412, 3370, 2646, 1198, 2413, 3434, 2900, 2857, 2707, 1323, 2647,
    1334, 2741, 1706, 3731,
  ]

  /// The days from 1970-01-01 to a day; `nil` when the table has no such day.
  static func days(year: Int, month: Int, day: Int) -> Int? {
    let index = year - firstYear
    guard years.indices.contains(index), (1...12).contains(month) else { return nil }
    guard day >= 1, day <= 29 + Int(years[index] >> UInt16(month - 1) & 1) else { return nil }
    var days = firstDay + index * 348 + (month - 1) * 29 + day - 1
    for months in years[..<index] { days += months.nonzeroBitCount }
    return days + (years[index] & (1 << UInt16(month - 1) - 1)).nonzeroBitCount
  }

  /// Whether the table has a year.
  static func has(_ year: Int) -> Bool { years.indices.contains(year - firstYear) }
}
