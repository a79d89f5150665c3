/// The bytes that mean something inside a JSON string.
enum JSONCharacters {
  /// The position of the next `"`, `\` or control character, or the end.
  static func firstSpecial(in bytes: borrowing Span<UInt8>, from start: Int) -> Int {
    var position = start
    let end = bytes.count
    // A fixed number of bytes at a time without a branch between them: this runs in vector registers.
    while position &+ 32 <= end {
      var found: UInt8 = 0
      for index in position..<(position &+ 32) { found |= special(bytes[index]) }
      if found != 0 { break }
      position &+= 32
    }
    while position < end, special(bytes[position]) == 0 { position &+= 1 }
    return position
  }

  /// Not 0 for `"`, `\` and the control characters.
  @inline(__always)
  static func special(_ byte: UInt8) -> UInt8 {
    (byte < 0x20 ? 1 : 0) | (byte == UInt8(ascii: "\"") ? 1 : 0)
      | (byte == UInt8(ascii: "\\") ? 1 : 0)
  }

  /// The lower-case digit for a value below 16.
  static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
  }

  /// The value of four hexadecimal digits; `nil` when they are none.
  static func codeUnit(in bytes: borrowing Span<UInt8>, at start: Int) -> UInt32? {
    guard start + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for index in start..<(start + 4) {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        value = value << 4 | UInt32(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"):
        value = value << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
      case UInt8(ascii: "A")...UInt8(ascii: "F"):
        value = value << 4 | UInt32(byte - UInt8(ascii: "A") + 10)
      default: return nil
      }
    }
    return value
  }
}
