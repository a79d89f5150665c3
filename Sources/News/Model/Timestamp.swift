/// A point in time, only as exact as it was stated.
///
/// `2026-02-13` is a day and never a midnight, `XXXX-07-07` is a day whose year was not stated, and
/// a time without a zone stays without one. A value is valid by construction: there is no
/// thirtieth of February, and no minute without an hour.
///
/// ```swift
/// let day = Timestamp(year: 2026, month: 2, day: 13)
/// day?.precision     // .day
/// day?.description   // "2026-02-13"
/// Timestamp(edtf: "2026-02-13T10:00+09:00")?.offset   // 540
/// Timestamp(year: 2026, month: 2, day: 30)   // nil
/// ```
///
/// Its fields are those of the Gregorian calendar, as ISO 8601 has them, carried back before 1582;
/// years run from 0 to 9999.
public struct Timestamp: Sendable, Hashable, BitwiseCopyable {
  private let storedNanosecond: UInt32
  private let storedYear: Int16
  private let storedOffset: Int16
  private let storedMonth: UInt8
  private let storedDay: UInt8
  private let storedHour: UInt8
  private let storedMinute: UInt8
  private let storedSecond: UInt8
  private let storedDigits: UInt8

  /// How exactly the point in time is stated.
  public let precision: Precision

  /// Creates a point in time from what is stated of it; `nil` when there is no such point.
  ///
  /// Fields are stated from the largest to the smallest: a day needs a month, an hour needs a day,
  /// and only the year may be missing above a month. The 29th of February is a day of an unknown
  /// year too.
  ///
  /// An hour of 24 (ISO 8601, the end of a day) with no minutes and seconds becomes hour 0 of the
  /// next day. A second of 60 is kept where a leap second can be: at 23:59 UTC, or, when no zone is
  /// stated, at a minute that is 23:59 UTC somewhere.
  ///
  /// - Parameters:
  ///   - year: The year, 0 to 9999; `nil` when none is stated.
  ///   - month: The month, 1 to 12.
  ///   - day: The day of the month.
  ///   - hour: The hour, 0 to 24.
  ///   - minute: The minute, 0 to 59.
  ///   - second: The second, 0 to 60.
  ///   - nanosecond: The part of the second, 0 to 999,999,999.
  ///   - fractionDigits: How many decimal digits of the second are stated, 1 to 9; `nil` stands for
  ///     as many as `nanosecond` needs.
  ///   - offset: The minutes the zone is ahead of UTC; `nil` when no zone is stated. It needs an
  ///     hour and lies under 24 hours either way.
  public init?(
    year: Int?,
    month: Int? = nil,
    day: Int? = nil,
    hour: Int? = nil,
    minute: Int? = nil,
    second: Int? = nil,
    nanosecond: Int? = nil,
    fractionDigits: Int? = nil,
    offset: Int? = nil
  ) {
    guard
      let date = CivilDay(year: year, month: month, day: day),
      let clock = ClockTime(
        hour: hour, minute: minute, second: second, nanosecond: nanosecond,
        digits: fractionDigits, offset: offset)
    else { return nil }
    guard let hour, hour == 24 else {
      self.init(date: date, clock: clock)
      return
    }
    guard let next = date.next else { return nil }
    self.init(date: next, clock: clock)
  }

  private init?(date: CivilDay, clock: ClockTime) {
    guard date.day > 0 || clock.precision == nil else { return nil }
    precision = clock.precision ?? date.precision
    storedYear = date.year
    storedMonth = date.month
    storedDay = date.day
    storedHour = clock.hour
    storedMinute = clock.minute
    storedSecond = clock.second
    storedDigits = clock.digits
    storedNanosecond = clock.nanosecond
    storedOffset = clock.offset
  }
}

extension Timestamp {
  /// The year, 0 to 9999; `nil` when none is stated.
  public var year: Int? { storedYear < 0 ? nil : Int(storedYear) }

  /// The month, 1 to 12.
  public var month: Int? { storedMonth == 0 ? nil : Int(storedMonth) }

  /// The day of the month, 1 to 31.
  public var day: Int? { storedDay == 0 ? nil : Int(storedDay) }

  /// The hour of the day, 0 to 23.
  public var hour: Int? { precision < .hour ? nil : Int(storedHour) }

  /// The minute of the hour, 0 to 59.
  public var minute: Int? { precision < .minute ? nil : Int(storedMinute) }

  /// The second of the minute, 0 to 59, and 60 in a leap second.
  public var second: Int? { precision < .second ? nil : Int(storedSecond) }

  /// The part of the second in nanoseconds; `nil` when no part of a second is stated.
  public var nanosecond: Int? { precision < .fraction ? nil : Int(storedNanosecond) }

  /// How many decimal digits of the second are stated, 0 to 9.
  public var fractionDigits: Int { Int(storedDigits) }

  /// The minutes the stated zone is ahead of UTC: 540 for `+09:00`, 0 for `Z`, `nil` for none.
  public var offset: Int? { storedOffset == ClockTime.noOffset ? nil : Int(storedOffset) }

  /// The same point with only its date: the time of day and zone are left out.
  public var dateOnly: Timestamp {
    Timestamp(year: year, month: month, day: day) ?? self
  }

  /// The same point with another year; `nil` when that year has no such day.
  public func inYear(_ year: Int?) -> Timestamp? {
    Timestamp(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second,
      nanosecond: nanosecond, fractionDigits: nanosecond == nil ? nil : fractionDigits,
      offset: offset)
  }

  /// How exactly a point in time is stated: the smallest field that is stated.
  public enum Precision: UInt8, Sendable, Hashable, Comparable, CaseIterable, BitwiseCopyable {
    /// A year.
    case year
    /// A month, of a year or of an unknown one.
    case month
    /// A day, of a year or of an unknown one.
    case day
    /// An hour of a day.
    case hour
    /// A minute of an hour.
    case minute
    /// A second of a minute.
    case second
    /// A part of a second, with as many digits as ``Timestamp/fractionDigits`` says.
    case fraction

    /// Whether the left precision is the coarser one.
    public static func < (left: Precision, right: Precision) -> Bool {
      left.rawValue < right.rawValue
    }
  }
}
