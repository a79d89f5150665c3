import News

/// A text while it is read, with the runs in it that are open.
struct BlockText {
  private var bytes: [UInt8] = []
  private var hasSpace = false
  private var open: [(run: Run, start: Int, order: Int)] = []
  /// The marks with the order in which they began, since of two over the same run the outer one is first.
  private var marks: [(mark: Block.Mark, order: Int)] = []
  private var runCount = 0
  private var names: [Entity] = []

  /// Something that covers a run of the text.
  enum Run {
    case mark(Block.Mark)
    case name(Entity)
  }

  /// Whether nothing has been read.
  var isEmpty: Bool { bytes.isEmpty }

  /// Adds text; white space is folded unless it is verbatim.
  mutating func append(_ text: Span<UInt8>, isVerbatim: Bool) {
    if isVerbatim {
      copy(text, 0..<text.count)
      return
    }
    var position = 0
    while position < text.count {
      if Self.isSpace(text[position]) {
        hasSpace = !bytes.isEmpty && bytes.last != 0x0A && bytes.last != 0x20
        position += 1
        continue
      }
      // As far as single blanks alone stand between words, all is copied at once.
      let start = position
      position += 1
      while position < text.count {
        let byte = text[position]
        if byte <= 0x20, Self.isSpace(byte) {
          guard byte == 0x20, position + 1 < text.count, !Self.isSpace(text[position + 1]) else {
            break
          }
        }
        position += 1
      }
      writeSpace()
      copy(text, start..<position)
    }
  }

  @inline(__always)
  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private mutating func copy(_ text: Span<UInt8>, _ range: Range<Int>) {
    let part = text.extracting(range)
    bytes.append(addingCapacity: part.count) { output in
      for index in part.indices { output.append(part[index]) }
    }
  }

  /// Adds a line end.
  mutating func breakLine() {
    hasSpace = false
    if !bytes.isEmpty { bytes.append(0x0A) }
  }

  mutating func open(_ run: Run) {
    writeSpace()
    open.append((run, bytes.count, runCount))
    runCount += 1
  }

  mutating func close() {
    guard let (run, start, order) = open.popLast(), start < bytes.count else { return }
    let range = start..<bytes.count
    switch run {
    case .mark(var mark):
      mark.range = range
      marks.append((mark, order))
    case .name(var entity):
      let text = String(decoding: bytes[range], as: UTF8.self)
      if entity.name.isEmpty { entity.name = text }
      entity.mentions = [Entity.Mention(range: range, text: text)]
      names.append(entity)
    }
  }

  /// The text with what stands in it; a line end at its end is none.
  mutating func finish() -> (text: String, marks: [Block.Mark], names: [Entity]) {
    while !open.isEmpty { close() }
    while bytes.last == 0x0A { bytes.removeLast() }
    let end = bytes.count
    marks = marks.compactMap { mark, order in
      var mark = mark
      mark.range = min(mark.range.lowerBound, end)..<min(mark.range.upperBound, end)
      return mark.range.isEmpty ? nil : (mark, order)
    }
    marks.sort {
      ($0.mark.range.lowerBound, -$0.mark.range.upperBound, $0.order)
        < ($1.mark.range.lowerBound, -$1.mark.range.upperBound, $1.order)
    }
    return (String(decoding: bytes, as: UTF8.self), marks.map(\.mark), names)
  }

  private mutating func writeSpace() {
    guard hasSpace else { return }
    hasSpace = false
    if bytes.last != 0x0A { bytes.append(0x20) }
  }
}
