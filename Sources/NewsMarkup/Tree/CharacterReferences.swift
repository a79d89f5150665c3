/// References to characters, such as `&amp;` and `&#8217;`, as the HTML Standard reads them.
///
/// Of its two thousand names those of HTML 4 are known, and those that texts have of the others; what
/// is no reference stays as it is.
enum CharacterReferences {
  private struct Character {
    var scalar: UInt32
    /// Whether the name counts without a semicolon too.
    var isOld: Bool
  }

  private static let names: NameTable<Character> = {
    var names: [(name: String, value: Character)] = []
    for (rows, isOld) in [(oldNames, true), (newNames, false)] {
      let words = rows.split(separator: " ")
      for index in stride(from: 0, to: words.count - 1, by: 2) {
        let scalar = UInt32(words[index + 1], radix: 16) ?? 0xFFFD
        names.append((String(words[index]), Character(scalar: scalar, isOld: isOld)))
      }
    }
    return NameTable<Character>(names)
  }()

  /// Appends text with its references replaced.
  ///
  /// Returns how many `&` begin no reference that is known.
  @discardableResult
  static func append(
    _ bytes: Span<UInt8>, isAttribute: Bool, to text: inout [UInt8]
  ) -> Int {
    var position = 0
    var unknown = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "&"),
        let (scalar, length) = reference(at: position, in: bytes, isAttribute: isAttribute)
      {
        append(scalar, to: &text)
        position += length
      } else {
        if byte == UInt8(ascii: "&") { unknown += 1 }
        text.append(byte)
        position += 1
      }
    }
    return unknown
  }

  /// The character that a reference stands for and how many bytes it has; `nil` where there is none.
  private static func reference(
    at start: Int, in bytes: Span<UInt8>, isAttribute: Bool
  ) -> (UInt32, Int)? {
    guard start + 1 < bytes.count else { return nil }
    if bytes[start + 1] == UInt8(ascii: "#") { return number(at: start, in: bytes) }
    var name = PackedName()
    var position = start + 1
    var old: (scalar: UInt32, end: Int)?
    while position < bytes.count, name.count <= 16, isLetterOrDigit(bytes[position]) {
      name.append(bytes[position])
      position += 1
      if name.count <= 6, let found = names[name], found.isOld {
        old = (found.scalar, position)
      }
    }
    if position < bytes.count, bytes[position] == UInt8(ascii: ";"), let found = names[name] {
      return (found.scalar, position + 1 - start)
    }
    guard let old else { return nil }
    if isAttribute, old.end < bytes.count {
      // An address such as `?a=1&copy=2` has no references.
      let next = bytes[old.end]
      if next == UInt8(ascii: "=") || isLetterOrDigit(next) { return nil }
    }
    return (old.scalar, old.end - start)
  }

  private static func number(at start: Int, in bytes: Span<UInt8>) -> (UInt32, Int)? {
    var position = start + 2
    let isHexadecimal = position < bytes.count && bytes[position] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { position += 1 }
    let first = position
    var value: UInt32 = 0
    while position < bytes.count, let digit = digit(bytes[position], isHexadecimal) {
      value = min(value &* (isHexadecimal ? 16 : 10) &+ digit, 0x11_0000)
      position += 1
    }
    guard position > first else { return nil }
    if position < bytes.count, bytes[position] == UInt8(ascii: ";") { position += 1 }
    return (scalar(numbered: value), position - start)
  }

  /// The character of a number: those of 0x80 to 0x9F are meant as windows-1252 has them.
  private static func scalar(numbered value: UInt32) -> UInt32 {
    switch value {
    case 0, 0xD800...0xDFFF, 0x11_0000...: 0xFFFD
    case 0x80...0x9F: windows1252[Int(value) - 0x80]
    default: value
    }
  }

  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
    0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC,
    0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    if byte &- 0x30 < 10 { return UInt32(byte &- 0x30) }
    let letter = (byte | 0x20) &- 0x61
    return isHexadecimal && letter < 6 ? UInt32(letter) + 10 : nil
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  private static func append(_ scalar: UInt32, to text: inout [UInt8]) {
    if scalar < 0x80 {
      text.append(UInt8(truncatingIfNeeded: scalar))
      return
    }
    guard let character = Unicode.Scalar(scalar) else { return }
    for byte in UTF8.encode(character) ?? UTF8.encodedReplacementCharacter { text.append(byte) }
  }
}
