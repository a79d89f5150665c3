/// Reads the forms of dates that programs write, byte by byte and without looking at any words but the
/// English names of mail.
///
/// - ISO 8601 and what is built on it (W3CDTF, RFC 3339, RFC 9557): extended and basic, calendar, week
///   and ordinal dates, fractions, `24:00`, leap seconds, offsets, and the slips of real feeds: a space
///   for the `T`, one digit for two, a zone's name.
/// - RFC 822, 1123, 2822 and 5322 with their slips, `asctime` and what JavaScript prints.
/// - Seconds, milliseconds, microseconds and nanoseconds since 1970.
struct MachineDate {
  let end: Int
  var position: Int

  /// Reads a range that is one date, with or without white space around it.
  static func read(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Timestamp? {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(bytes[start]) { start += 1 }
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    guard end - start >= 4, end - start <= 100 else { return nil }
    let first = bytes[start]
    var reader = MachineDate(end: end, position: start)
    if first &- 48 < 10 || first == plus || first == UInt8(ascii: "X") {
      if let value = reader.iso(bytes) { return value }
      reader.position = start
      if let value = reader.epoch(bytes) { return value }
    } else if first == UInt8(ascii: "/") {
      return reader.wrappedEpoch(bytes)
    }
    reader.position = start
    return reader.mail(bytes)
  }

  static let plus = UInt8(ascii: "+")
  static let hyphen = UInt8(ascii: "-")
  static let colon = UInt8(ascii: ":")
  static let dot = UInt8(ascii: ".")
  static let comma = UInt8(ascii: ",")

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }

  func peek(_ bytes: Span<UInt8>) -> UInt8 { position < end ? bytes[position] : 0 }

  mutating func skip(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
    guard peek(bytes) == byte else { return false }
    position += 1
    return true
  }

  /// Skips white space and returns whether there was some.
  mutating func skipBlanks(_ bytes: Span<UInt8>) -> Bool {
    let start = position
    while position < end, Self.isBlank(bytes[position]) { position += 1 }
    return position > start
  }

  /// How many digits stand next.
  func digitCount(_ bytes: Span<UInt8>) -> Int {
    var index = position
    while index < end, bytes[index] &- 48 < 10 { index += 1 }
    return index - position
  }

  /// Reads a number of so many digits; `nil`, and nothing is read, when there are other than these.
  mutating func number(_ count: ClosedRange<Int>, _ bytes: Span<UInt8>) -> Int? {
    let digits = digitCount(bytes)
    guard count.contains(digits) else { return nil }
    return take(digits, bytes)
  }

  /// Reads so many digits, at most 18, which have to be there.
  mutating func take(_ digits: Int, _ bytes: Span<UInt8>) -> Int {
    var value = 0
    for index in position..<(position + digits) { value = value * 10 + Int(bytes[index] - 48) }
    position += digits
    return value
  }

  /// Reads a decimal fraction in units of 10⁻⁹: its value and how many digits, at most nine, were kept.
  mutating func fraction(_ bytes: Span<UInt8>) -> (value: Int, digits: Int)? {
    let count = digitCount(bytes)
    guard count > 0 else { return nil }
    let kept = min(count, 9)
    var value = take(kept, bytes)
    position += count - kept
    for _ in kept..<9 { value *= 10 }
    return (value, kept)
  }
}

// MARK: - Seconds since 1970

extension MachineDate {
  /// `1936087500` and thousandths, millionths, billionths of it, from 2001 to 2099.
  private mutating func epoch(_ bytes: Span<UInt8>) -> Timestamp? {
    let count = digitCount(bytes)
    guard count == 10 || count == 13 || count == 16 || count == 19 else { return nil }
    let seconds = take(10, bytes)
    guard (1_000_000_000..<4_102_444_800).contains(seconds) else { return nil }
    var part: (value: Int, digits: Int)?
    if count > 10 || skip(Self.dot, bytes) {
      part = fraction(bytes)
      guard part != nil else { return nil }
    }
    guard position == end else { return nil }
    return Self.timestamp(seconds: seconds, part: part)
  }

  /// `/Date(1936087500000)/`, as .NET writes JSON; an offset behind the number changes no instant.
  private mutating func wrappedEpoch(_ bytes: Span<UInt8>) -> Timestamp? {
    for byte in "/Date(".utf8 where !skip(byte, bytes) { return nil }
    guard digitCount(bytes) == 13 else { return nil }
    let seconds = take(10, bytes)
    let part = fraction(bytes)
    if skip(Self.plus, bytes) || skip(Self.hyphen, bytes) {
      guard number(4...4, bytes) != nil else { return nil }
    }
    guard skip(UInt8(ascii: ")"), bytes), skip(UInt8(ascii: "/"), bytes), position == end else {
      return nil
    }
    return Self.timestamp(seconds: seconds, part: part)
  }

  private static func timestamp(seconds: Int, part: (value: Int, digits: Int)?) -> Timestamp? {
    guard let day = CivilDay(daysSince1970: seconds / 86_400) else { return nil }
    let rest = seconds % 86_400
    return Timestamp(
      year: Int(day.year), month: Int(day.month), day: Int(day.day), hour: rest / 3600,
      minute: rest / 60 % 60, second: rest % 60, nanosecond: part?.value,
      fractionDigits: part?.digits, offset: 0)
  }
}
