/// The runs of a block's text that become elements: its marks, and the names of things in it.
///
/// A name is left out where a mark begins or ends inside it or another name has begun, since the elements
/// for names hold text on one line only.
struct NamedRuns {
  /// What a run is: the index of a mark, or of an entity and one of its mentions.
  enum Content {
    case mark(Int)
    case mention(entity: Int, mention: Int)
  }

  private let text: String
  private let contents: [Content]
  private let runs: InlineRuns

  /// The marks and names of a block.
  init(_ block: Block, names: [MentionIndex.Mention]) {
    text = block.text
    var ranges = block.marks.map(\.range)
    var contents = ranges.indices.map(Content.mark)
    if !names.isEmpty {
      let bounds = ranges.lazy.filter { !$0.isEmpty }.flatMap { [$0.lowerBound, $0.upperBound] }
        .sorted()
      var end = 0
      for name in names where name.range.lowerBound >= end {
        guard !Self.stands(in: name.range, bounds), Self.isLine(name.range, of: text) else {
          continue
        }
        end = name.range.upperBound
        ranges.append(name.range)
        contents.append(.mention(entity: name.entity, mention: name.mention))
      }
    }
    self.contents = contents
    runs = InlineRuns(text, ranges)
  }

  /// Notes the marks and names that have no place, marks as those of a field.
  func noteLosses(
    of names: [MentionIndex.Mention], _ block: Block, _ field: String, in log: inout LossLog
  ) {
    guard !contents.isEmpty || !names.isEmpty else { return }
    let written = runs.pieces.count { if case .open = $0 { true } else { false } }
    let named = mentions.count
    log.add("\(field).marks", .notAllowed, count: block.marks.count - (written - named))
    log.add("entities.mentions", .notAllowed, count: names.count - named)
  }

  /// The mentions that have a place, in the order of the text.
  var mentions: [(entity: Int, mention: Int)] {
    runs.pieces.compactMap { piece in
      guard case .open(let run) = piece, case .mention(let entity, let mention) = contents[run]
      else { return nil }
      return (entity, mention)
    }
  }

  /// Writes the text; the caller begins the element of each run.
  func write(
    to writer: inout XMLWriter, lineBreak: String?, begin: (Content, inout XMLWriter) -> Void
  ) {
    runs.write(text, to: &writer, lineBreak: lineBreak) { run, writer in
      begin(contents[run], &writer)
    }
  }

  /// Whether one of some sorted places lies inside a range.
  private static func stands(in range: Range<Int>, _ places: [Int]) -> Bool {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low] < range.upperBound
  }

  private static func isLine(_ range: Range<Int>, of text: String) -> Bool {
    let bytes = text.utf8.span
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return false }
    for index in range where bytes[index] == 0x0A { return false }
    return true
  }
}

extension InlineRuns {
  /// Writes the text; the caller begins the element of each run.
  func write(
    _ text: String, to writer: inout XMLWriter, lineBreak: String?,
    begin: (Int, inout XMLWriter) -> Void
  ) {
    writer.lineBreak = lineBreak
    for piece in pieces {
      switch piece {
      case .text(let range): writer.text(text, range)
      case .close: writer.end()
      case .open(let run): begin(run, &writer)
      }
    }
    writer.lineBreak = nil
  }
}

/// The mentions of an article's entities by the block in which they stand.
struct MentionIndex {
  /// Where an entity is mentioned in a block.
  struct Mention {
    let range: Range<Int>
    let entity: Int
    let mention: Int
  }

  private var byBlock: [[Mention]]

  /// How many mentions stand in blocks that are no texts, or in none.
  private(set) var strayCount = 0

  init(_ entities: [Entity], in blocks: [Block]) {
    byBlock = Array(repeating: [], count: blocks.count)
    for (entity, value) in entities.enumerated() {
      for (mention, place) in value.mentions.enumerated() {
        guard let block = place.block, blocks.indices.contains(block), blocks[block].isText else {
          strayCount += 1
          continue
        }
        byBlock[block].append(Mention(range: place.range, entity: entity, mention: mention))
      }
    }
    for block in byBlock.indices where byBlock[block].count > 1 {
      byBlock[block].sort {
        ($0.range.lowerBound, $0.entity, $0.mention) < ($1.range.lowerBound, $1.entity, $1.mention)
      }
    }
  }

  /// The mentions in a block, in the order of its text.
  subscript(block: Int) -> [Mention] {
    byBlock.indices.contains(block) ? byBlock[block] : []
  }
}
