extension Timestamp {
  /// Whether date, time of day and zone are all stated, as a full date-time needs them.
  ///
  /// Seconds are not asked for: `10:00` says the same as `10:00:00` to whoever needs them.
  var isFullDateTime: Bool {
    year != nil && precision >= .minute && offset != nil
  }

  /// The point in time as RFC 3339 has it; `nil` where its date, time or zone would have to be made up.
  package var rfc3339: String? {
    guard isFullDateTime else { return nil }
    return precision == .minute ? withSecond.edtf : edtf
  }

  /// The point in time as a `dateTime` of XML Schema: no year 0, no leap second, a time with seconds.
  var xmlDateTime: String? {
    guard let year, year > 0, second != 60 else { return nil }
    return rfc3339
  }

  /// A date, a month, a year or a full date-time, as W3C's note on date and time formats has them.
  ///
  /// A time of day without its zone has no place there and is left out.
  package var w3cDate: String? {
    guard year != nil else { return nil }
    return isFullDateTime ? edtf : dateOnly.edtf
  }

  /// A date or a date-time as schema.org takes it: with a zone or without.
  package var schemaDate: String? {
    guard year != nil else { return nil }
    return precision == .hour ? dateOnly.edtf : edtf
  }

  /// The point in time as mail has it (RFC 822, with a year of four digits); `nil` where its date, time or
  /// zone would have to be made up.
  package var mailDate: String? {
    guard isFullDateTime, let year, let month, let day, let hour, let minute, let offset else {
      return nil
    }
    let weekday = weekday.map { "\(Self.weekdays[$0 - 1]), " } ?? ""
    let date = "\(Self.padded(day)) \(Self.months[month - 1]) \(Self.padded(year, 4))"
    let time = "\(Self.padded(hour)):\(Self.padded(minute)):\(Self.padded(min(second ?? 0, 59)))"
    let zone =
      "\(offset < 0 ? "-" : "+")\(Self.padded(abs(offset) / 60))\(Self.padded(abs(offset) % 60))"
    return "\(weekday)\(date) \(time) \(zone)"
  }

  /// The first moment of the day in UTC, where a format demands a moment and no more is known.
  var startOfDay: String? {
    guard let year else { return nil }
    return "\(Self.padded(year, 4))-\(Self.padded(month ?? 1))-\(Self.padded(day ?? 1))T00:00:00Z"
  }

  private var withSecond: Timestamp {
    Timestamp(
      year: year, month: month, day: day, hour: hour, minute: minute, second: 0, offset: offset)
      ?? self
  }

  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static func padded(_ value: Int, _ count: Int = 2) -> String {
    let digits = value.description
    return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
  }
}

extension Timestamp {
  /// Reads a date that a document states: in this package's own form, or in any that machines or people
  /// write.
  package init?(stated text: String) {
    guard let timestamp = Timestamp(edtf: text) ?? Timestamp(parsing: text) else { return nil }
    self = timestamp
  }
}

extension Timestamp? {
  /// The date-time where a format demands one: the first moment that is known to be possible.
  package var demandedDateTime: String {
    if let text = self?.xmlDateTime { return text }
    let day = flatMap { $0.year ?? 0 > 0 ? $0.startOfDay : nil }
    return day ?? "1970-01-01T00:00:00Z"
  }
}

extension LossLog {
  /// The form of a date for schema.org, which has no hour without minutes.
  mutating func schemaDate(_ field: String, _ timestamp: Timestamp?) -> String? {
    if timestamp?.year != nil, timestamp?.precision == .hour { add(field, .tooVague) }
    return date(field, timestamp, \.schemaDate)
  }

  /// The form of a date that a format takes; where it takes none, the loss is noted.
  mutating func date(
    _ field: String, _ timestamp: Timestamp?, _ form: (Timestamp) -> String?
  ) -> String? {
    guard let timestamp else { return nil }
    if let text = form(timestamp) { return text }
    add(field, .tooVague)
    return nil
  }

  /// The date-time that a format demands: the first moment that is known to be possible where no moment
  /// is stated, and the loss is noted.
  mutating func demandedDate(_ field: String, _ timestamp: Timestamp?) -> String {
    if timestamp?.xmlDateTime == nil { add(field, .placeholder) }
    return timestamp.demandedDateTime
  }
}
