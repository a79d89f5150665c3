/// The bytes that mean something in XML text, or cannot stand in it.
enum XMLCharacters {
  /// The position of the next byte that has to be looked at, or the end.
  static func firstSpecial(in bytes: borrowing Span<UInt8>, from start: Int, to end: Int) -> Int {
    var position = start
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

  /// Not 0 for `&`, `<`, `>`, `"`, control characters, and the first byte of U+F000 to U+FFFF.
  @inline(__always)
  private static func special(_ byte: UInt8) -> UInt8 {
    (byte < 0x20 ? 1 : 0) | (byte == UInt8(ascii: "&") ? 1 : 0)
      | (byte == UInt8(ascii: "<") ? 1 : 0) | (byte == UInt8(ascii: ">") ? 1 : 0)
      | (byte == UInt8(ascii: "\"") ? 1 : 0) | (byte == 0xEF ? 1 : 0)
  }

  /// Whether U+FFFE or U+FFFF stands at a byte 0xEF; XML 1.0 (section 2.2) has no such characters.
  static func isNoncharacter(_ bytes: borrowing Span<UInt8>, at position: Int, to end: Int) -> Bool
  {
    position + 2 < end && bytes[position + 1] == 0xBF && bytes[position + 2] >= 0xBE
  }
}
