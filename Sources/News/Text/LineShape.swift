/// What the first and last characters of a line say about the sentence it belongs to.
enum LineShape {
  private static let dates = DateReader()

  /// Whether a line may be nothing but a date: short, with digits, and not many letters.
  static func mayBeDate(_ line: SourceLine, in bytes: Span<UInt8>) -> Bool {
    let digits = line.counts.digits
    guard digits >= 3, line.text.count <= 48 else { return false }
    return dates.wholeLine(in: bytes, range: line.text) != nil
  }

  /// Whether a line is a rule drawn with signs, three or more of the same, or the bar of a table.
  static func isRuler(_ line: SourceLine, in bytes: Span<UInt8>) -> Bool {
    guard line.counts.letters == 0, line.counts.digits == 0 else { return false }
    let sign = bytes[line.text.lowerBound]
    if line.text.count == 1 { return sign == UInt8(ascii: "|") }
    guard line.text.count >= 3 else { return false }
    switch sign {
    case UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "*"),
      UInt8(ascii: "~"), UInt8(ascii: "+"):
      for index in line.text where bytes[index] != sign { return false }
      return true
    default: return false
    }
  }

  /// Columns of the first word of a text.
  static func firstWordColumns(_ text: Range<Int>, in bytes: Span<UInt8>) -> Int32 {
    guard let first = text.first else { return 0 }
    if isWide(bytes[first]) { return 2 }
    var columns: Int32 = 0
    var index = first
    while index < text.upperBound, columns < 200 {
      let byte = bytes[index]
      if byte <= 0x20 || WhiteSpace.length(at: index, to: text.upperBound, in: bytes) > 0 { break }
      if byte < 0x80 || byte >= 0xC0 { columns += isWide(byte) ? 2 : 1 }
      index += 1
    }
    return columns
  }

  private static func isWide(_ byte: UInt8) -> Bool {
    (0xE3...0xED).contains(byte) || byte == 0xEF
  }

  /// Whether a line begins with a small letter or with a mark that cannot open a sentence.
  static func beginsInSentence(_ text: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    let second = first + 1 < text.upperBound ? bytes[first + 1] : 0
    switch bytes[first] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return true
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "%"), UInt8(ascii: "!"),
      UInt8(ascii: "?"):
      return true
    case 0xC3: return second >= 0x9F
    case 0xCE: return second >= 0xAC
    case 0xCF: return true
    case 0xD0: return second >= 0xB0
    case 0xD1: return second <= 0x9F
    case 0xE2: return second == 0x80 && closesQuote(text, in: bytes)
    default: return false
    }
  }

  private static func closesQuote(_ text: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard text.count >= 3 else { return false }
    let third = bytes[text.lowerBound + 2]
    return third == 0x9D || third == 0x99 || third == 0xA6
  }

  /// Whether a text ends with a mark that ends a sentence or announces one, quotes aside.
  static func endsSentence(_ text: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    lastMark(text, in: bytes) != .none
  }

  /// The mark at the end of a text, closing quotes and brackets aside.
  static func lastMark(_ text: Range<Int>, in bytes: Span<UInt8>) -> EndingMark {
    var end = text.upperBound
    while end > text.lowerBound {
      let length = closingLength(before: end, from: text.lowerBound, in: bytes)
      if length == 0 { break }
      end -= length
    }
    guard end > text.lowerBound else { return .none }
    switch bytes[end - 1] {
    case UInt8(ascii: "."):
      let isEllipsis = end - 3 >= text.lowerBound && bytes[end - 2] == UInt8(ascii: ".")
      return isEllipsis ? .ellipsis : .stop
    case UInt8(ascii: "!"): return .stop
    case UInt8(ascii: "?"): return .question
    case UInt8(ascii: ":"), UInt8(ascii: ";"): return .colon
    default: break
    }
    guard end - 3 >= text.lowerBound else { return .none }
    return lastMark(bytes[end - 3], bytes[end - 2], bytes[end - 1])
  }

  private static func lastMark(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> EndingMark {
    switch (first, second, third) {
    case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x8E), (0xEF, 0xBD, 0xA1): .stop
    case (0xE0, 0xA5, 0xA4): .stop
    case (0xEF, 0xBC, 0x9F): .question
    case (0xEF, 0xBC, 0x9A): .colon
    case (0xE2, 0x80, 0xA6): .ellipsis
    case (_, 0xDB, 0x94): .stop
    case (_, 0xD8, 0x9F): .question
    default: .none
    }
  }

  /// The bytes of a closing quote, bracket or emphasis sign before a place; 0 where there is none.
  private static func closingLength(
    before end: Int, from start: Int, in bytes: Span<UInt8>
  ) -> Int {
    switch bytes[end - 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"),
      UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: " "):
      return 1
    case 0xBB where end - 2 >= start && bytes[end - 2] == 0xC2: return 2
    case 0x9D where end - 3 >= start && bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE2: return 3
    case 0x99 where end - 3 >= start && bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE2: return 3
    case 0x8D where end - 3 >= start && bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE3: return 3
    case 0x8F where end - 3 >= start && bytes[end - 2] == 0x80 && bytes[end - 3] == 0xE3: return 3
    case 0x89 where end - 3 >= start && bytes[end - 2] == 0xBC && bytes[end - 3] == 0xEF: return 3
    default: return 0
    }
  }
}

/// The mark at the end of a text.
enum EndingMark: UInt8, Sendable {
  case none
  case stop
  case question
  case colon
  case ellipsis
}

extension LineShape {
  /// Whether a text ends with a comma, in any script.
  static func endsInComma(_ text: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard let last = text.last else { return false }
    if bytes[last] == UInt8(ascii: ",") { return true }
    guard text.count >= 3 else { return false }
    switch (bytes[last - 2], bytes[last - 1], bytes[last]) {
    case (0xEF, 0xBC, 0x8C), (0xE3, 0x80, 0x81): return true
    default: return bytes[last - 1] == 0xD8 && bytes[last] == 0x8C
    }
  }

  /// A text without the dots at its end that say it is cut off.
  static func withoutDots(_ text: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    var end = text.upperBound
    while end > text.lowerBound {
      if bytes[end - 1] == UInt8(ascii: ".") {
        end -= 1
      } else if end - 3 >= text.lowerBound, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80,
        bytes[end - 1] == 0xA6
      {
        end -= 3
      } else {
        break
      }
    }
    return WhiteSpace.trimmed(text.lowerBound..<end, in: bytes)
  }
}
