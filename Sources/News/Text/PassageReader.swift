/// Turns the lines of a dump into passages: hard wraps undone, markers set apart.
///
/// Tools that draw a page for a terminal (lynx, w3m, html2text) break lines at a column. Such a break
/// is known by a test that no other break passes: the first word of the next line would not have
/// fitted. Tools that print text nodes one a line (Beautiful Soup) break inside sentences where an
/// inline element stood, and leave a space at the break.
struct PassageReader {
  let lines: [SourceLine]
  /// The column at which the dump is wrapped; `nil` when it is not.
  let wrapColumn: Int32?
  /// Whether a space at the end of a line says that its sentence goes on.
  private let trailingSpaceJoins: Bool

  init(lines: [SourceLine], in bytes: Span<UInt8>) {
    self.lines = lines
    wrapColumn = WrapColumn.find(in: lines, bytes)
    let spaced = lines.count(where: \.endsInSpace)
    trailingSpaceJoins = spaced * 2 < lines.count
  }

  /// The passages in order.
  func passages(in bytes: Span<UInt8>) -> [Passage] {
    var passages: [Passage] = []
    passages.reserveCapacity(lines.count)
    var blanks: UInt8 = 0
    for index in lines.indices {
      let line = lines[index]
      let marker = LineMarker(line.text, in: bytes)
      let isBare =
        (marker.length == line.text.count && marker.kind != .none)
        || LineShape.isRuler(line, in: bytes)
      if index > 0, !isBare, marker.kind == .none, line.blanksBefore == 0, !passages.isEmpty,
        passages[passages.count - 1].end == line.start,
        continues(passages[passages.count - 1], lines[index - 1], with: line, in: bytes)
      {
        append(line, to: &passages[passages.count - 1])
        continue
      }
      blanks = max(blanks, line.blanksBefore)
      if isBare { continue }
      passages.append(passage(line, marker, blanks: blanks))
      blanks = 0
    }
    return passages
  }

  private func passage(_ line: SourceLine, _ marker: LineMarker, blanks: UInt8) -> Passage {
    let skipped = marker.kind == .number ? 0 : marker.length
    return Passage(
      start: line.start, text: line.text.lowerBound + skipped..<line.text.upperBound,
      end: line.end, blanksBefore: blanks, indent: line.indent, marker: marker,
      counts: line.counts)
  }

  private func append(_ line: SourceLine, to passage: inout Passage) {
    passage.text = passage.text.lowerBound..<line.text.upperBound
    passage.end = line.end
    passage.lineCount += 1
    if wrapColumn == nil { passage.gluedCount += 1 }
    passage.counts = passage.counts + line.counts
  }

  private func continues(
    _ passage: Passage, _ last: SourceLine, with line: SourceLine, in bytes: Span<UInt8>
  ) -> Bool {
    let joins =
      if let wrapColumn {
        continuesWrapped(passage, last, with: line, at: wrapColumn, in: bytes)
      } else {
        continuesBroken(last, with: line, in: bytes)
      }
    guard joins else { return false }
    return !LineShape.mayBeDate(line, in: bytes) && !LineShape.mayBeDate(last, in: bytes)
  }

  /// Whether the break before a line was forced by the margin.
  private func continuesWrapped(
    _ passage: Passage, _ last: SourceLine, with line: SourceLine, at column: Int32,
    in bytes: Span<UInt8>
  ) -> Bool {
    if passage.marker.kind == .heading, last.width <= 60 { return false }
    let word = LineShape.firstWordColumns(line.text, in: bytes)
    return last.width + 1 + word > column
  }

  /// Whether a line goes on with the sentence of the line above, in a dump that is not wrapped.
  private func continuesBroken(
    _ last: SourceLine, with line: SourceLine, in bytes: Span<UInt8>
  ) -> Bool {
    if trailingSpaceJoins, last.endsInSpace || (line.indent == 1 && last.indent == 0) {
      return true
    }
    let changesScript = last.counts.wide * 6 > last.text.count && line.counts.wide == 0
    return LineShape.beginsInSentence(line.text, in: bytes) && !changesScript
      && !LineShape.endsSentence(last.text, in: bytes)
  }
}
