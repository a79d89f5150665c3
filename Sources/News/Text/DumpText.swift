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
    let weights = WordWeights.standard
    let words = WordBytes.standard
    let folded = words.folded.span
    for index in passages.indices {
      passages[index].readWords(in: bytes, phrases: phrases, weights: weights, folded: folded)
    }
    countRepetitions()
    isMarkdown = Self.isMarkdown(passages, in: bytes)
  }

  /// Whether headings or strong emphasis are set in Markdown's signs.
  private static func isMarkdown(_ passages: [Passage], in bytes: Span<UInt8>) -> Bool {
    var strong = 0
    for passage in passages {
      if passage.marker.kind == .heading { return true }
      guard passage.counts.markup >= 4, passage.text.count > passage.counts.markup else { continue }
      if opensStrong(passage.text, in: bytes) { strong += 1 }
      if strong == 3 { return true }
    }
    return false
  }

  /// Whether `**` stands right before a letter.
  private static func opensStrong(_ text: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    let star = UInt8(ascii: "*")
    for index in text.dropLast(2)
    where bytes[index] == star && bytes[index + 1] == star && bytes[index + 2] > 0x3F {
      return true
    }
    return false
  }

  private static func lines(
    _ range: Range<Int>, in bytes: Span<UInt8>, atMost limit: Int
  ) -> ([SourceLine], isCut: Bool) {
    var reader = LineReader(range)
    var lines: [SourceLine] = []
    lines.reserveCapacity(min(range.count / 24 + 8, limit))
    let classes = ByteClassTable.standard
    let rows = classes.rows.span
    while let line = reader.next(in: bytes, rows: rows, zero: classes.zero) {
      if lines.count == limit { return (lines, true) }
      lines.append(line)
    }
    return (lines, false)
  }

  /// Counts for each passage how many others have the same words.
  mutating func countRepetitions() {
    var counts = RepetitionTable(capacity: passages.count)
    for passage in passages where passage.wordCount > 0 { counts.add(passage.hash) }
    for index in passages.indices where passages[index].wordCount > 0 {
      passages[index].repetitions = counts[passages[index].hash] - 1
    }
  }
}

/// Counts of hashes, in open addressing; a count stays at 255.
private struct RepetitionTable {
  private var hashes: [UInt64]
  private var counts: [UInt8]
  private let mask: Int

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    hashes = Array(repeating: 0, count: size)
    counts = Array(repeating: 0, count: size)
    mask = size - 1
  }

  mutating func add(_ hash: UInt64) {
    let slot = slot(of: hash)
    hashes[slot] = hash
    if counts[slot] < .max { counts[slot] += 1 }
  }

  subscript(hash: UInt64) -> UInt8 {
    counts[slot(of: hash)]
  }

  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash &>> 32) & mask
    while counts[slot] > 0, hashes[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }
}
