/// A paragraph, heading, list item or short line of a dump, with hard wraps undone.
package struct Passage: Sendable {
  /// Where its first line begins, with indentation and marker.
  package var start: Int
  /// Its text, from the first byte after the marker to the last one that is not white space.
  package var text: Range<Int>
  /// Where the line after it begins.
  package var end: Int
  /// How many lines it covers.
  package var lineCount: Int32 = 1
  /// How many of its lines were joined though the dump as a whole is not wrapped.
  package var gluedCount: Int32 = 0
  /// Blank lines before it; at most 255.
  package var blanksBefore: UInt8
  /// Columns of white space before its first line.
  package var indent: Int32
  package var marker: LineMarker
  package var counts: ByteCounts
  /// Words; in scripts without spaces, characters.
  package var wordCount: Int32 = 0
  /// How many of its words are English function words, the first 32 looked at.
  package var functionWords: Int32 = 0
  /// What the weights of its words say for body text.
  package var wordScore: Float = 0
  /// A hash of its words, letter case folded; equal for equal texts.
  package var hash: UInt64 = WordReader.seed
  /// The known phrase at its head.
  package var phrase: PhraseMatch?
  /// How many earlier and later passages have the same words; at most 255.
  package var repetitions: UInt8 = 0
  /// The mark at the end of its text.
  var mark = EndingMark.none
}

/// What stands before the text of a line and says what kind of line it is.
package struct LineMarker: Sendable, Equatable {
  package enum Kind: UInt8, Sendable {
    case none
    case bullet
    case number
    case heading
    case quote
  }

  package var kind: Kind = .none
  /// The level of a heading, or the number of a numbered line.
  package var value: Int32 = 0
  /// The bytes of the marker with the white space behind it; those of a number are part of the text.
  package var length = 0

  /// Reads the marker at the head of a line's text.
  init(_ text: Range<Int>, in bytes: Span<UInt8>) {
    guard let first = text.first.map({ bytes[$0] }) else { return }
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): readNumber(text, in: bytes)
    case UInt8(ascii: "#"): readHeading(text, in: bytes)
    case UInt8(ascii: ">"): readSign(.quote, signLength: 1, text, in: bytes)
    case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"):
      readSign(.bullet, signLength: 1, text, in: bytes)
    case 0xC2, 0xE2:
      let length = Self.bulletLength(text, in: bytes)
      if length > 0 { readSign(.bullet, signLength: length, text, in: bytes) }
    default: break
    }
  }

  private mutating func readSign(
    _ kind: Kind, signLength: Int, _ text: Range<Int>, in bytes: Span<UInt8>
  ) {
    let after = text.lowerBound + signLength
    guard after < text.upperBound else {
      self.kind = kind
      length = signLength
      return
    }
    let space = WhiteSpace.length(at: after, to: text.upperBound, in: bytes)
    guard space > 0 else { return }
    self.kind = kind
    length = WhiteSpace.trimmed(after..<text.upperBound, in: bytes).lowerBound - text.lowerBound
  }

  private mutating func readHeading(_ text: Range<Int>, in bytes: Span<UInt8>) {
    var index = text.lowerBound
    while index < text.upperBound, bytes[index] == UInt8(ascii: "#") { index += 1 }
    let level = index - text.lowerBound
    guard level <= 6 else { return }
    readSign(.heading, signLength: level, text, in: bytes)
    if kind == .heading { value = Int32(level) }
  }

  private mutating func readNumber(_ text: Range<Int>, in bytes: Span<UInt8>) {
    var index = text.lowerBound
    var number: Int32 = 0
    while index < text.upperBound, index < text.lowerBound + 3,
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index])
    {
      number = number * 10 + Int32(bytes[index] - UInt8(ascii: "0"))
      index += 1
    }
    guard index < text.upperBound, index - text.lowerBound <= 2,
      bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")"),
      index + 1 < text.upperBound,
      WhiteSpace.length(at: index + 1, to: text.upperBound, in: bytes) > 0
    else { return }
    kind = .number
    value = number
    length =
      WhiteSpace.trimmed(index + 1..<text.upperBound, in: bytes).lowerBound - text.lowerBound
  }

  /// The bytes of a bullet sign: `•`, `◦`, `▪`, `■`, `□`, `○`, `◯`, `●`, `☆`, `★`, `✓`, `·`, `–`.
  private static func bulletLength(_ text: Range<Int>, in bytes: Span<UInt8>) -> Int {
    let start = text.lowerBound
    if bytes[start] == 0xC2 {
      return start + 1 < text.upperBound && bytes[start + 1] == 0xB7 ? 2 : 0
    }
    guard start + 2 < text.upperBound else { return 0 }
    switch (bytes[start + 1], bytes[start + 2]) {
    case (0x80, 0xA2), (0x80, 0x93), (0x97, 0xA6), (0x96, 0xAA), (0x96, 0xA0), (0x96, 0xA1),
      (0x97, 0x8B), (0x97, 0xAF), (0x97, 0x8F), (0x98, 0x86), (0x98, 0x85), (0x9C, 0x93),
      (0x96, 0xAB), (0x96, 0xB6), (0x96, 0xBA):
      return 3
    default: return 0
    }
  }
}
