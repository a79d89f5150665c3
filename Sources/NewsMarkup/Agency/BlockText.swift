import News

/// A text while it is read, with the runs in it that are open.
struct BlockText {
  private var bytes: [UInt8] = []
  private var hasSpace = false
  /// Behind the last byte that is no white space.
  private var end = 0
  /// The runs that are open; one begins at the first byte in it that is no white space.
  private var open: [(run: Run, start: Int?, order: Int)] = []
  private var begun = 0
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
      if !text.isEmpty { begin() }
      copy(text, 0..<text.count)
      end = bytes.count
      return
    }
    var position = 0
    while position < text.count {
      if Self.isSpace(text[position]) {
        hasSpace = !bytes.isEmpty && bytes.last != 0x0A
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
      if hasSpace { bytes.append(0x20) }
      hasSpace = false
      begin()
      copy(text, start..<position)
      end = bytes.count
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
    open.append((run, nil, runCount))
    runCount += 1
  }

  private mutating func begin() {
    while begun < open.count {
      open[begun].start = bytes.count
      begun += 1
    }
  }

  mutating func close() {
    guard let (run, start, order) = open.popLast() else { return }
    begun = min(begun, open.count)
    guard let start else { return }
    let range = start..<end
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
    marks.removeAll { $0.mark.range.upperBound > bytes.count }
    marks.sort {
      ($0.mark.range.lowerBound, -$0.mark.range.upperBound, $0.order)
        < ($1.mark.range.lowerBound, -$1.mark.range.upperBound, $1.order)
    }
    return (String(decoding: bytes, as: UTF8.self), marks.map(\.mark), names)
  }
}
