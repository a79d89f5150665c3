/// Turns the passages of the body into blocks.
struct BodyBlocks {
  /// The blocks of a reading's body, with the captions that stand inside it.
  static func blocks(_ reading: DumpReading, in bytes: Span<UInt8>) -> [Block] {
    var blocks: [Block] = []
    blocks.reserveCapacity(reading.roles.count { $0 == .body || $0 == .caption })
    var base: Int32?
    for index in reading.passages.indices {
      let isBullet = reading.passages[index].marker.kind == .bullet
      if !isBullet { base = nil }
      switch reading.roles[index] {
      case .body:
        if isBullet { base = base ?? reading.passages[index].indent }
        blocks.append(block(index, listBase: base ?? 0, reading, in: bytes))
      case .caption: blocks.append(figure(reading.passages[index], reading, in: bytes))
      default: continue
      }
    }
    return blocks
  }

  private static func figure(
    _ passage: Passage, _ reading: DumpReading, in bytes: Span<UInt8>
  ) -> Block {
    let text = reading.text(passage.text, in: bytes)
    return Block(
      kind: .figure, media: Media(kind: .image, credit: text, range: passage.text),
      range: passage.text)
  }

  private static func block(
    _ index: Int, listBase: Int32, _ reading: DumpReading, in bytes: Span<UInt8>
  ) -> Block {
    let passage = reading.passages[index]
    let whole = reading.parts[index]?.first { $0.role == .body }?.range ?? passage.text
    var range = whole
    var kind = Block.Kind.paragraph
    var level: Int?
    var ordinal: Int?
    switch passage.marker.kind {
    case .heading:
      kind = .heading
      level = Int(passage.marker.value)
    case .bullet:
      kind = .listItem
      level = 1 + Int(min(max(0, passage.indent - listBase) / 2, 5))
    case .quote: kind = .quote
    case .number where isNumbered(index, reading):
      kind = .listItem
      level = 1
      ordinal = Int(passage.marker.value)
      range = passage.text.lowerBound + passage.marker.length..<whole.upperBound
    case .none, .number:
      if isHeading(index, reading, in: bytes) { kind = .heading }
    }
    let text = SourceText.string(range, isOneLine: passage.lineCount == 1, in: bytes)
    // Made in one go: a block is large, and each change of one could copy it.
    var block = Block(
      kind: kind, role: passage.phrase?.kind == .editorsNote ? .editorsNote : nil, level: level,
      ordinal: ordinal, text: text, range: range)
    if reading.isMarkdown { InlineMarkup.read(into: &block) }
    return block
  }

  /// Whether a number belongs to a list: the passage before or after has the number next to it.
  private static func isNumbered(_ index: Int, _ reading: DumpReading) -> Bool {
    let value = reading.passages[index].marker.value
    let neighbours = [(index - 1, value - 1), (index + 1, value + 1)]
    return neighbours.contains { neighbour, expected in
      reading.passages.indices.contains(neighbour) && reading.roles[neighbour] == .body
        && reading.passages[neighbour].marker.kind == .number
        && reading.passages[neighbour].marker.value == expected
    }
  }

  /// Whether a passage heads the one after it: short, on one line, without a mark at its end.
  private static func isHeading(
    _ index: Int, _ reading: DumpReading, in bytes: Span<UInt8>
  ) -> Bool {
    let passage = reading.passages[index]
    guard reading.rules[index] != .form, passage.lineCount == 1,
      (1...14).contains(passage.wordCount), passage.text.count <= 120,
      index + 1 < reading.passages.count, reading.roles[index + 1] == .body,
      reading.parts[index] == nil
    else { return false }
    let next = reading.passages[index + 1]
    let mark = passage.mark
    return (mark == .none || mark == .question) && next.wordCount > passage.wordCount
      && next.marker.kind != .bullet && !LineShape.endsInComma(passage.text, in: bytes)
      && !LineShape.beginsInSentence(passage.text, in: bytes)
      && !LineShape.beginsInSentence(next.text, in: bytes)
  }
}
