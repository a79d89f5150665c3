extension Timestamp {
  /// Whether this point lies before another; `nil` when what is stated does not tell.
  ///
  /// Each covers the time that its precision leaves open, and is before the other only when it ends
  /// where the other begins or earlier. So a day and a minute of that day are not ordered, the same
  /// day stated twice is not, and nothing is whose year is unknown. Where only one of both states a
  /// zone, the other may be in any (12 hours behind UTC to 14 ahead of it); where neither does, both
  /// are taken to be in the same one.
  ///
  /// There is no `Comparable`: a full order of points of different precision would be invented.
  public func isBefore(_ other: Timestamp) -> Bool? {
    guard let own = extent, let its = other.extent else { return nil }
    var shift = 0...0
    if offset == nil, other.offset != nil { shift = -14 * 3600...12 * 3600 }
    if offset != nil, other.offset == nil { shift = -12 * 3600...14 * 3600 }
    if (own.end.second + shift.upperBound, own.end.nanosecond) <= its.start { return true }
    if its.end <= (own.start.second + shift.lowerBound, own.start.nanosecond) { return false }
    return nil
  }

  /// The seconds from 1970-01-01T00:00Z to the start of this point, without leap seconds.
  ///
  /// `nil` when no year is stated, or when the start depends on a zone that is not stated. A day,
  /// month or year states none, so give the offset in which to take it.
  ///
  /// - Parameter assumedOffset: The minutes ahead of UTC to take where no zone is stated.
  /// - Returns: The seconds, negative before 1970.
  public func secondsSince1970(assumedOffset: Int? = nil) -> Int? {
    guard let start = extent?.start.second, let offset = offset ?? assumedOffset else { return nil }
    return self.offset == nil ? start - offset * 60 : start
  }

  private typealias Instant = (second: Int, nanosecond: Int)

  /// The time it covers: of UTC when the zone is known, else of the clock on the wall.
  private var extent: (start: Instant, end: Instant)? {
    guard let year else { return nil }
    let days = CivilDay.daysSince1970(year: year, month: month ?? 1, day: day ?? 1)
    let clock = (hour ?? 0) * 3600 + ((minute ?? 0) - (offset ?? 0)) * 60 + (second ?? 0)
    let start = days * 86_400 + clock
    var step = 1_000_000_000
    for _ in 0..<fractionDigits { step /= 10 }
    let length: Int =
      switch precision {
      case .year: CivilDay.isLeap(year) ? 366 * 86_400 : 365 * 86_400
      case .month: CivilDay.length(ofMonth: month ?? 1, year: year) * 86_400
      case .day: 86_400
      case .hour: 3600
      case .minute: 60
      case .second: 1
      case .fraction: 0
      }
    let part = nanosecond ?? 0
    return ((start, part), (start + length, length == 0 ? part + step : 0))
  }

  /// The day of the week, 1 for Monday to 7 for Sunday; `nil` when no full day is stated.
  public var weekday: Int? {
    guard let year, let month, let day else { return nil }
    let days = CivilDay.daysSince1970(year: year, month: month, day: day)
    return ((days + 3) % 7 + 7) % 7 + 1
  }
}
