/// The opening of a text as characters, which is all that a dateline is looked for in.
struct DatelineText: Sendable {
  /// The opening in UTF-8, and how far it reaches in the text.
  let bytes: [UInt8]
  /// The characters.
  let scalars: [UInt32]
  /// Where each character begins, and where the last one ends: bytes.
  let offsets: [Int]

  /// The most bytes of a text that are looked at; the longest dateline known has 100.
  private static let limit = 360

  /// Reads the opening of a text.
  init(_ source: Span<UInt8>) {
    var bytes: [UInt8] = []
    var scalars: [UInt32] = []
    var offsets: [Int] = []
    let end = min(source.count, Self.limit)
    bytes.reserveCapacity(end)
    scalars.reserveCapacity(end)
    offsets.reserveCapacity(end + 1)
    var position = 0
    while position < end {
      let scalar = DecodedScalar(source, at: position, end: end)
      scalars.append(scalar.value)
      offsets.append(position)
      for index in position..<position + scalar.length { bytes.append(source[index]) }
      position += scalar.length
    }
    offsets.append(position)
    self.bytes = bytes
    self.scalars = scalars
    self.offsets = offsets
  }

  var count: Int { scalars.count }

  /// The character at a place; 0 past the end.
  subscript(index: Int) -> UInt32 { index >= 0 && index < scalars.count ? scalars[index] : 0 }

  /// The bytes of some characters.
  func range(_ range: Range<Int>) -> Range<Int> {
    offsets[range.lowerBound]..<offsets[range.upperBound]
  }

  /// Some characters as a string.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[self.range(range)], as: UTF8.self)
  }

  /// Where the next character stands that is no white space; line ends are none where they count.
  func skippingSpaces(from start: Int, acrossLines: Bool = false) -> Int {
    var index = start
    while index < count, Self.isSpace(scalars[index]) || (acrossLines && scalars[index] == 0x0A) {
      index += 1
    }
    return index
  }

  /// The range without the white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, Self.isSpace(scalars[lower]) { lower += 1 }
    while upper > lower, Self.isSpace(scalars[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  /// Where one of some characters stands next, at most so many characters on, in the same line.
  func firstIndex(of wanted: [UInt32], from start: Int, within limit: Int) -> Int? {
    var index = start
    while index < min(count, start + limit), scalars[index] != 0x0A {
      if wanted.contains(scalars[index]) { return index }
      index += 1
    }
    return nil
  }

  /// Whether the characters at a place are these.
  func has(_ word: [UInt32], at start: Int) -> Bool {
    guard start >= 0, start + word.count <= count else { return false }
    for index in 0..<word.count where scalars[start + index] != word[index] { return false }
    return true
  }

  /// Whether the characters at a place are those of a word.
  func has(_ word: StaticWord, at start: Int) -> Bool { has(word.scalars, at: start) }

  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09, 0x0D, 0xA0, 0x3000, 0x200B...0x200F, 0x202F, 0x2000...0x200A, 0xFEFF: true
    default: false
    }
  }

  /// A digit: ASCII, full-width, or of Arabic, Persian and Devanagari.
  static func isDigit(_ scalar: UInt32) -> Bool {
    scalar &- 0x30 < 10 || scalar &- 0xFF10 < 10 || scalar &- 0x660 < 10 || scalar &- 0x6F0 < 10
      || scalar &- 0x966 < 10
  }

  static func isHan(_ scalar: UInt32) -> Bool {
    (0x3400...0x9FFF).contains(scalar) || scalar == 0x3005 || (0xF900...0xFAFF).contains(scalar)
  }

  static func isKana(_ scalar: UInt32) -> Bool {
    (0x3041...0x30FF).contains(scalar) && scalar != 0x30FB
  }

  static func isHangul(_ scalar: UInt32) -> Bool { (0xAC00...0xD7A3).contains(scalar) }

  /// Whether a character is a letter of any alphabet.
  static func isLetter(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (scalar | 0x20) &- 0x61 < 26 }
    if scalar < 0x2000 {
      guard scalar >= 0xC0, !isDigit(scalar) else { return false }
      // Signs of Latin, Arabic and Devanagari between the letters.
      return ![0xD7, 0xF7, 0x60C, 0x61B, 0x61F, 0x6D4, 0x964].contains(scalar)
    }
    return (0x2C00...0x2DFF).contains(scalar) || (0x3041...0xD7A3).contains(scalar)
  }

  /// Whether a letter is a capital; letters of alphabets without case are all capitals.
  static func isCapital(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar &- 0x41 < 26 }
    if (0x590...0x109F).contains(scalar) { return isLetter(scalar) }
    return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
  }
}

/// A word as characters, written in code as a string.
struct StaticWord: ExpressibleByStringLiteral, Sendable {
  let scalars: [UInt32]

  /// Creates the characters of a literal.
  init(stringLiteral value: String) { scalars = value.unicodeScalars.map(\.value) }
}
