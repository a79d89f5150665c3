/// A dump taken apart: its passages with what is known of each before any is given a role.
package struct DumpText: Sendable {
  /// The passages in order.
  package var passages: [Passage]
  /// The column at which the dump was wrapped; `nil` when it was not.
  package var wrapColumn: Int32?
  /// Whether the tool that made the dump printed Markdown.
  package var isMarkdown = false
  /// Whether the limit on passages left a part of the dump unread.
  package var isCut = false

  /// Takes a part of a source apart.
  package init(_ range: Range<Int>, in bytes: Span<UInt8>, maximumPassages: Int = .max) {
    let lines: [SourceLine]
    (lines, isCut) = Self.lines(range, in: bytes, atMost: maximumPassages)
    let reader = PassageReader(lines: lines, in: bytes)
    wrapColumn = reader.wrapColumn
    passages = reader.passages(in: bytes)
    let phrases = PhraseIndex.standard
    for index in passages.indices {
      passages[index].readWords(in: bytes, phrases: phrases)
    }
    countRepetitions()
    isMarkdown = Self.isMarkdown(passages)
  }

  /// Whether headings and emphasis are set in Markdown's signs.
  private static func isMarkdown(_ passages: [Passage]) -> Bool {
    var headings = 0
    var signs = 0
    for passage in passages {
      if passage.marker.kind == .heading { headings += 1 }
      signs += min(passage.counts.markup, 8)
    }
    return headings > 0 || (signs >= 8 && signs * 4 >= passages.count)
  }

  private static func lines(
    _ range: Range<Int>, in bytes: Span<UInt8>, atMost limit: Int
  ) -> ([SourceLine], isCut: Bool) {
    var reader = LineReader(range)
    var lines: [SourceLine] = []
    lines.reserveCapacity(min(range.count / 40 + 8, limit))
    while let line = reader.next(in: bytes) {
      if lines.count == limit { return (lines, true) }
      lines.append(line)
    }
    return (lines, false)
  }

  /// Counts for each passage how many others have the same words.
  private mutating func countRepetitions() {
    var counts: [UInt64: UInt8] = [:]
    counts.reserveCapacity(passages.count)
    for passage in passages where passage.wordCount > 0 {
      let seen = counts[passage.hash, default: 0]
      counts[passage.hash] = seen == .max ? seen : seen + 1
    }
    for index in passages.indices where passages[index].wordCount > 0 {
      passages[index].repetitions = (counts[passages[index].hash] ?? 1) - 1
    }
  }
}
