/// A line of a dump that holds more than white space.
struct SourceLine: Sendable {
  /// Where the line begins, with its indentation.
  var start: Int
  /// The text of the line without white space at its ends.
  var text: Range<Int>
  /// Where the next line begins.
  var end: Int
  /// How many lines of white space stand before it; at most 255.
  var blanksBefore: UInt8
  /// Columns of white space before the text.
  var indent: Int32
  /// Columns up to the end of the text, indentation included.
  var width: Int32
  /// Whether white space follows the text on its line.
  var endsInSpace: Bool
  var counts: ByteCounts
}

/// Cuts a dump into its lines.
///
/// A line ends at LF, CRLF or a CR alone. White space is what Unicode calls so, with control
/// characters, zero-width spaces and byte order marks.
struct LineReader: ~Copyable {
  private let source: Range<Int>
  private var position: Int

  /// Reads the lines of a part of a source.
  init(_ range: Range<Int>) {
    source = range
    position = range.lowerBound
  }

  /// The next line that is not blank.
  @inline(__always)
  mutating func next(
    in bytes: Span<UInt8>, rows: Span<SIMD16<UInt8>>, zero: UInt64
  ) -> SourceLine? {
    let bytes = bytes.extracting(0..<source.upperBound)
    var blanks = 0
    while position < source.upperBound {
      let start = position
      if bytes[start] == 0x0A {
        position &+= 1
        blanks &+= 1
        continue
      }
      let (counts, stop) = ByteCounts.countingLine(
        bytes, from: start, rows: rows, zero: zero)
      position = Self.lineAfter(stop, to: source.upperBound, in: bytes)
      // Nearly all white space is spaces.
      var lower = start
      while lower < stop, bytes[lower] == 0x20 { lower &+= 1 }
      if lower == stop {
        blanks &+= 1
        continue
      }
      var upper = stop
      while upper > lower, bytes[upper &- 1] == 0x20 { upper &-= 1 }
      if Self.isPlain(bytes[lower]), Self.isPlain(bytes[upper &- 1]) {
        let indent = lower &- start
        return SourceLine(
          start: start, text: lower..<upper, end: position, blanksBefore: UInt8(clamping: blanks),
          indent: Int32(clamping: indent),
          width: Int32(clamping: indent &+ counts.columns(ofBytes: upper &- lower)),
          endsInSpace: upper < stop, counts: counts)
      }
      let text = WhiteSpace.trimmed(start..<stop, in: bytes)
      if text.isEmpty {
        blanks &+= 1
        continue
      }
      return line(start..<stop, text, counts, blanks: blanks, in: bytes)
    }
    return nil
  }

  /// Whether a byte is ASCII and no white space.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F
  }

  private func line(
    _ whole: Range<Int>, _ text: Range<Int>, _ counts: ByteCounts, blanks: Int,
    in bytes: Span<UInt8>
  ) -> SourceLine {
    // White space of more than one byte at the ends was counted as text.
    let isExact = whole.count == text.count || isASCII(whole, around: text, in: bytes)
    let counts = isExact ? counts : ByteCounts.counting(bytes, text, rows: .standard)
    let indent = WhiteSpace.columns(whole.lowerBound..<text.lowerBound, in: bytes)
    return SourceLine(
      start: whole.lowerBound, text: text, end: position,
      blanksBefore: UInt8(clamping: blanks),
      indent: Int32(clamping: indent),
      width: Int32(clamping: indent + counts.columns(ofBytes: text.count)),
      endsInSpace: text.upperBound < whole.upperBound, counts: counts)
  }

  /// Whether all white space around the text of a line is ASCII.
  private func isASCII(
    _ whole: Range<Int>, around text: Range<Int>, in bytes: Span<UInt8>
  ) -> Bool {
    for index in whole.lowerBound..<text.lowerBound where bytes[index] >= 0x80 { return false }
    for index in text.upperBound..<whole.upperBound where bytes[index] >= 0x80 { return false }
    return true
  }

  /// Where the line begins that follows a line end.
  private static func lineAfter(_ end: Int, to limit: Int, in bytes: Span<UInt8>) -> Int {
    guard end < limit else { return limit }
    let isPair = bytes[end] == 0x0D && end + 1 < limit && bytes[end + 1] == 0x0A
    return end + (isPair ? 2 : 1)
  }
}
