extension Timestamp: CustomStringConvertible {
  /// Reads reduced-precision ISO 8601, as the Extended Date/Time Format (EDTF) writes it.
  ///
  /// The forms are those of ``description``: `2026`, `2026-02`, `2026-02-13`, `XXXX-07`,
  /// `XXXX-07-07`, and a day with a time and, where stated, a zone: `T10`, `T10:00`, `T10:00:05`,
  /// `T10:00:05.123`, then `Z` or an offset such as `+09:00`. `+00:00` is read as `Z`, `T24:00` as the
  /// start of the next day; digits after the ninth of a fraction are cut. Years of more or fewer
  /// than four digits, and EDTF's signs for uncertainty and seasons, are not read.
  public init?(edtf text: some StringProtocol) {
    let text = String(text)
    self.init(edtf: text.utf8.span)
  }

  /// Reads reduced-precision ISO 8601 from UTF-8 bytes, all of which must belong to it.
  public init?(edtf bytes: Span<UInt8>) {
    self.init(edtf: bytes, range: 0..<bytes.count)
  }

  /// Reads reduced-precision ISO 8601 from a range of UTF-8 bytes.
  package init?(edtf bytes: Span<UInt8>, range: Range<Int>) {
    var reader = EDTFReader(position: range.lowerBound, end: range.upperBound)
    guard let value = reader.timestamp(bytes) else { return nil }
    self = value
  }

  /// The text form, as exact as the value: `2026-02-13`, `XXXX-07-07`, `2026-02-13T10:00+09:00`.
  ///
  /// Reading it gives the value back.
  public var edtf: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(35)
    write(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text form, the same as ``edtf``.
  public var description: String { edtf }

  /// Appends the text form in ASCII: 4 to 35 bytes, none of which JSON has to escape.
  package func write(into bytes: inout [UInt8]) {
    if let year {
      bytes.appendDigits(year, count: 4)
    } else {
      bytes.append(contentsOf: [88, 88, 88, 88])
    }
    append(month, after: UInt8(ascii: "-"), into: &bytes)
    append(day, after: UInt8(ascii: "-"), into: &bytes)
    append(hour, after: UInt8(ascii: "T"), into: &bytes)
    append(minute, after: UInt8(ascii: ":"), into: &bytes)
    append(second, after: UInt8(ascii: ":"), into: &bytes)
    appendFraction(into: &bytes)
    appendOffset(into: &bytes)
  }

  private func append(_ field: Int?, after separator: UInt8, into bytes: inout [UInt8]) {
    guard let field else { return }
    bytes.append(separator)
    bytes.appendDigits(field, count: 2)
  }

  private func appendFraction(into bytes: inout [UInt8]) {
    guard var value = nanosecond else { return }
    for _ in fractionDigits..<9 { value /= 10 }
    bytes.append(UInt8(ascii: "."))
    bytes.appendDigits(value, count: fractionDigits)
  }

  private func appendOffset(into bytes: inout [UInt8]) {
    guard let offset else { return }
    guard offset != 0 else {
      bytes.append(UInt8(ascii: "Z"))
      return
    }
    bytes.append(UInt8(ascii: offset < 0 ? "-" : "+"))
    bytes.appendDigits(abs(offset) / 60, count: 2)
    bytes.append(UInt8(ascii: ":"))
    bytes.appendDigits(abs(offset) % 60, count: 2)
  }
}

extension [UInt8] {
  /// Appends a number in ASCII with leading zeros.
  fileprivate mutating func appendDigits(_ value: Int, count: Int) {
    var power = 1
    for _ in 1..<Swift.max(count, 1) { power *= 10 }
    while power > 0 {
      append(UInt8(48 + value / power % 10))
      power /= 10
    }
  }
}

/// Reads the fields of one text form from left to right.
private struct EDTFReader {
  var position: Int
  let end: Int

  mutating func timestamp(_ bytes: Span<UInt8>) -> Timestamp? {
    guard let year = year(bytes) else { return nil }
    var month: Int?
    var day: Int?
    if skip(UInt8(ascii: "-"), bytes) {
      month = number(2, bytes)
      guard month != nil else { return nil }
      if skip(UInt8(ascii: "-"), bytes) {
        day = number(2, bytes)
        guard day != nil else { return nil }
      }
    }
    guard position < end else { return Timestamp(year: year.value, month: month, day: day) }
    guard let day, skip(UInt8(ascii: "T"), bytes) else { return nil }
    return time(bytes, year: year.value, month: month, day: day)
  }

  private mutating func time(
    _ bytes: Span<UInt8>, year: Int?, month: Int?, day: Int
  ) -> Timestamp? {
    guard let hour = number(2, bytes) else { return nil }
    var minute: Int?
    var second: Int?
    var fraction: (nanosecond: Int, digits: Int)?
    if skip(UInt8(ascii: ":"), bytes) {
      minute = number(2, bytes)
      guard minute != nil else { return nil }
      if skip(UInt8(ascii: ":"), bytes) {
        second = number(2, bytes)
        guard second != nil else { return nil }
        if skip(UInt8(ascii: "."), bytes) {
          fraction = self.fraction(bytes)
          guard fraction != nil else { return nil }
        }
      }
    }
    guard let zone = zone(bytes), position == end else { return nil }
    return Timestamp(
      year: year, month: month, day: day, hour: hour, minute: minute, second: second,
      nanosecond: fraction?.nanosecond, fractionDigits: fraction?.digits, offset: zone.offset)
  }

  private mutating func year(_ bytes: Span<UInt8>) -> (value: Int?, isStated: Bool)? {
    if let value = number(4, bytes) { return (value, true) }
    for _ in 0..<4 where !skip(UInt8(ascii: "X"), bytes) { return nil }
    return (nil, false)
  }

  private mutating func fraction(_ bytes: Span<UInt8>) -> (nanosecond: Int, digits: Int)? {
    var value = 0
    var digits = 0
    let start = position
    while position < end, bytes[position] &- 48 < 10 {
      if digits < 9 {
        value = value * 10 + Int(bytes[position] - 48)
        digits += 1
      }
      position += 1
    }
    guard position > start else { return nil }
    for _ in digits..<9 { value *= 10 }
    return (value, digits)
  }

  private mutating func zone(_ bytes: Span<UInt8>) -> (offset: Int?, isStated: Bool)? {
    guard position < end else { return (nil, false) }
    if skip(UInt8(ascii: "Z"), bytes) { return (0, true) }
    let isAhead = skip(UInt8(ascii: "+"), bytes)
    guard isAhead || skip(UInt8(ascii: "-"), bytes) else { return nil }
    guard
      let hours = number(2, bytes), skip(UInt8(ascii: ":"), bytes),
      let minutes = number(2, bytes), minutes < 60
    else { return nil }
    return (isAhead ? hours * 60 + minutes : -(hours * 60 + minutes), true)
  }

  private mutating func skip(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
    guard position < end, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func number(_ count: Int, _ bytes: Span<UInt8>) -> Int? {
    guard position + count <= end else { return nil }
    var value = 0
    for index in position..<(position + count) {
      let digit = bytes[index] &- 48
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    position += count
    return value
  }
}
