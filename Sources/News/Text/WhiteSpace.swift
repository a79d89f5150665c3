/// White space at the bounds of a line, read from UTF-8.
enum WhiteSpace {
  /// The range without the white space at its ends.
  static func trimmed(_ range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    var lower = range.lowerBound
    while lower < range.upperBound {
      let length = length(at: lower, to: range.upperBound, in: bytes)
      if length == 0 { break }
      lower += length
    }
    var upper = range.upperBound
    while upper > lower {
      let length = length(before: upper, from: lower, in: bytes)
      if length == 0 { break }
      upper -= length
    }
    return lower..<upper
  }

  /// The columns that a run of white space fills; a tab leads to the next multiple of eight.
  static func columns(_ range: Range<Int>, in bytes: Span<UInt8>) -> Int {
    var columns = 0
    var index = range.lowerBound
    while index < range.upperBound {
      switch bytes[index] {
      case 0x09: columns += 8 - columns % 8
      case 0xE3: columns += 2
      case 0x20, 0xC2: columns += 1
      default: break
      }
      index += max(1, length(at: index, to: range.upperBound, in: bytes))
    }
    return columns
  }

  /// The bytes of the white space character at a place; 0 where there is none.
  static func length(at index: Int, to limit: Int, in bytes: Span<UInt8>) -> Int {
    let first = bytes[index]
    if first <= 0x20 || first == 0x7F { return 1 }
    if first < 0xC2 { return 0 }
    if index + 1 >= limit { return 0 }
    let second = bytes[index + 1]
    if first == 0xC2 { return second == 0xA0 || second == 0x85 || second == 0xAD ? 2 : 0 }
    if index + 2 >= limit { return 0 }
    return isSpace(first, second, bytes[index + 2]) ? 3 : 0
  }

  private static func length(before index: Int, from limit: Int, in bytes: Span<UInt8>) -> Int {
    let last = bytes[index - 1]
    if last <= 0x20 || last == 0x7F { return 1 }
    if last < 0x80 || last > 0xBF || index - 2 < limit { return 0 }
    let middle = bytes[index - 2]
    if middle == 0xC2 { return last == 0xA0 || last == 0x85 || last == 0xAD ? 2 : 0 }
    if index - 3 < limit { return 0 }
    return isSpace(bytes[index - 3], middle, last) ? 3 : 0
  }

  /// U+2000 to U+200F, U+2028, U+2029, U+202F, U+205F, U+2060, U+3000 and U+FEFF.
  private static func isSpace(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE2, 0x80): third <= 0x8F || third == 0xA8 || third == 0xA9 || third == 0xAF
    case (0xE2, 0x81): third == 0x9F || third == 0xA0
    case (0xE3, 0x80): third == 0x80
    case (0xEF, 0xBB): third == 0xBF
    default: false
    }
  }
}
