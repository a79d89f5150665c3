/// Comparisons and hashes of words in UTF-8 bytes.
enum ByteWords {
  /// Whether a text of ASCII stands at a place.
  static func matches(
    _ text: String, in source: Span<UInt8>, at start: Int, end: Int,
    ignoringCase: Bool = false
  ) -> Bool {
    let text = text.utf8.span
    guard start >= 0, start + text.count <= end, end <= source.count else { return false }
    for index in text.indices {
      let left = source[start + index]
      let right = text[index]
      if left != right, !ignoringCase || small(left) != small(right) { return false }
    }
    return true
  }

  /// Where a text of ASCII stands first in a part of a source; `nil` when it does not.
  static func find(_ text: String, in source: Span<UInt8>, _ range: Range<Int>) -> Int? {
    let count = text.utf8.count
    var index = range.lowerBound
    while index + count <= range.upperBound {
      if matches(text, in: source, at: index, end: range.upperBound) { return index }
      index += 1
    }
    return nil
  }

  /// A letter of ASCII as a small one.
  @inline(__always)
  static func small(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }

  /// The value of a hexadecimal digit.
  static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  /// The hash of a word without regard to the case of ASCII letters (FNV-1a).
  static func hash(_ source: Span<UInt8>, _ range: Range<Int>) -> UInt64 {
    var value = seed
    for index in range { value = (value ^ UInt64(small(source[index]))) &* prime }
    return value
  }

  /// The hash of a word of a table.
  static func hash(_ text: String) -> UInt64 {
    var value = seed
    for byte in text.utf8 { value = (value ^ UInt64(small(byte))) &* prime }
    return value
  }

  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  static let prime: UInt64 = 0x100_0000_01B3
}
