/// The escapes in strings of JSON and JavaScript.
enum JSONEscapes {
  /// The bytes of a string with its escapes resolved; half of a surrogate pair becomes U+FFFD.
  static func resolved(_ source: Span<UInt8>, _ range: Range<Int>, hasEscapes: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      let byte = source[index]
      guard hasEscapes, byte == UInt8(ascii: "\\"), index + 1 < end else {
        result.append(byte)
        index &+= 1
        continue
      }
      index = append(source, at: index + 1, end, to: &result)
    }
    return result
  }

  /// Appends what an escape stands for and gives the place behind it.
  private static func append(
    _ source: Span<UInt8>, at index: Int, _ end: Int, to result: inout [UInt8]
  ) -> Int {
    switch source[index] {
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "b"), UInt8(ascii: "f"): result.append(0x20)
    case UInt8(ascii: "u"):
      guard let first = hex(source, index + 1, 4, end) else { return index + 1 }
      return appendUnit(first, source, index + 5, end, to: &result)
    case UInt8(ascii: "x"):
      guard let value = hex(source, index + 1, 2, end) else { return index + 1 }
      result.append(contentsOf: String(Unicode.Scalar(UInt8(truncatingIfNeeded: value))).utf8)
      return index + 3
    default: result.append(source[index])
    }
    return index + 1
  }

  private static func appendUnit(
    _ first: UInt32, _ source: Span<UInt8>, _ index: Int, _ end: Int, to result: inout [UInt8]
  ) -> Int {
    var value = first
    var next = index
    if (0xD800..<0xDC00).contains(first), index + 6 <= end, source[index] == UInt8(ascii: "\\"),
      source[index + 1] == UInt8(ascii: "u"), let second = hex(source, index + 2, 4, end),
      (0xDC00..<0xE000).contains(second)
    {
      value = 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
      next = index + 6
    }
    result.append(contentsOf: String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
    return next
  }

  private static func hex(_ source: Span<UInt8>, _ start: Int, _ count: Int, _ end: Int) -> UInt32?
  {
    guard start + count <= end else { return nil }
    var value: UInt32 = 0
    for index in start..<start + count {
      guard let digit = ByteWords.hexDigit(source[index]) else { return nil }
      value = value << 4 | digit
    }
    return value
  }
}
