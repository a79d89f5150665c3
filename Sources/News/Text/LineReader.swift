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
  private let classes = ByteClassTable.standard

  /// Reads the lines of a part of a source.
  init(_ range: Range<Int>) {
    source = range
    position = range.lowerBound
  }

  /// The next line that is not blank.
  mutating func next(in bytes: Span<UInt8>) -> SourceLine? {
    var blanks = 0
    while position < source.upperBound {
      let start = position
      let (stop, end) = Self.lineEnd(from: start, to: source.upperBound, in: bytes)
      position = end
      let text = WhiteSpace.trimmed(start..<stop, in: bytes)
      if text.isEmpty {
        blanks += 1
        continue
      }
      return line(start..<stop, text: text, end: end, blanks: blanks, in: bytes)
    }
    return nil
  }

  private func line(
    _ whole: Range<Int>, text: Range<Int>, end: Int, blanks: Int, in bytes: Span<UInt8>
  ) -> SourceLine {
    let counts = ByteCounts.counting(bytes, text, rows: classes)
    let indent = WhiteSpace.columns(whole.lowerBound..<text.lowerBound, in: bytes)
    return SourceLine(
      start: whole.lowerBound, text: text, end: end,
      blanksBefore: UInt8(clamping: blanks),
      indent: Int32(clamping: indent),
      width: Int32(clamping: indent + counts.columns(ofBytes: text.count)),
      endsInSpace: text.upperBound < whole.upperBound, counts: counts)
  }

  /// Where the line stops and where the next one begins.
  private static func lineEnd(
    from start: Int, to limit: Int, in bytes: Span<UInt8>
  ) -> (stop: Int, next: Int) {
    var index = start
    while index < limit {
      let byte = bytes[index]
      if byte == 0x0A { return (index, index + 1) }
      if byte == 0x0D {
        let isPair = index + 1 < limit && bytes[index + 1] == 0x0A
        return (index, index + (isPair ? 2 : 1))
      }
      index += 1
    }
    return (limit, limit)
  }
}
