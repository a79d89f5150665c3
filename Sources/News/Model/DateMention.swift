/// A date as it stands in a text.
public struct DateMention: Sendable, Hashable {
  /// The date, as exactly as it is printed.
  public var timestamp: Timestamp

  /// The words as printed.
  public var text: String

  /// The calendar in which it is printed.
  public var calendar: Calendar

  /// Whether the year is not printed but comes from a reference date.
  public var isYearInferred: Bool

  /// The other reading, where day and month could be swapped.
  public var alternative: Timestamp?

  /// The index of its block in the body; `nil` when plain text was read.
  public var block: Int?

  /// Where it stands in the text of its block: UTF-8 bytes, half-open.
  public var range: Range<Int>

  /// Creates a date mention from what is known of it.
  public init(
    timestamp: Timestamp,
    text: String,
    calendar: Calendar = .gregorian,
    isYearInferred: Bool = false,
    alternative: Timestamp? = nil,
    block: Int? = nil,
    range: Range<Int>
  ) {
    self.timestamp = timestamp
    self.text = text
    self.calendar = calendar
    self.isYearInferred = isYearInferred
    self.alternative = alternative
    self.block = block
    self.range = range
  }

  /// The calendars in which dates are printed.
  public enum Calendar: String, Sendable, Hashable, CaseIterable {
    /// The Gregorian calendar, which most dates are stated in.
    case gregorian
    /// The Juche era of the DPRK: year 1 is 1912.
    case juche
    /// The Minguo era of Taiwan: year 1 is 1912.
    case minguo
    /// The Japanese eras, such as Reiwa: year 1 is 2019.
    case japanese
    /// The Thai Buddhist era: 543 years ahead.
    case buddhist
    /// The Solar Hijri calendar of Iran.
    case persian
    /// The Islamic calendar, by the Umm al-Qura tables where they reach, else counted.
    case islamic
    /// The Hebrew calendar, of months by the moon and years counted from the creation of the world.
    case hebrew
  }
}
