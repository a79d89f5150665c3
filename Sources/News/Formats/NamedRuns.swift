/// The runs of a block's text that become elements: its marks, and the names of things in it.
///
/// A name is left out where a mark begins or ends inside it, since the elements for names hold text only.
struct NamedRuns {
  /// What a run is: the index of a mark, or of an entity and one of its mentions.
  enum Content {
    case mark(Int)
    case mention(entity: Int, mention: Int)
  }

  private(set) var contents: [Content] = []
  private(set) var runs = InlineRuns("", [])

  init(_ block: Block, names: [(range: Range<Int>, entity: Int, mention: Int)]) {
    var ranges = block.marks.map(\.range)
    contents = ranges.indices.map(Content.mark)
    for name in names {
      let holdsMark = block.marks.contains { mark in
        mark.range.overlaps(name.range) && mark.range != name.range
          && !(mark.range.lowerBound <= name.range.lowerBound
            && mark.range.upperBound >= name.range.upperBound)
      }
      let holdsName = ranges[block.marks.count...].contains { $0.overlaps(name.range) }
      guard !holdsMark, !holdsName else { continue }
      ranges.append(name.range)
      contents.append(.mention(entity: name.entity, mention: name.mention))
    }
    runs = InlineRuns(block.text, ranges)
  }
}

/// The mentions of an article's entities by the block in which they stand.
struct MentionIndex {
  private var byBlock: [Int: [(range: Range<Int>, entity: Int, mention: Int)]] = [:]

  init(_ entities: [Entity]) {
    for (entity, value) in entities.enumerated() {
      for (mention, place) in value.mentions.enumerated() {
        guard let block = place.block else { continue }
        byBlock[block, default: []].append((place.range, entity, mention))
      }
    }
  }

  /// The mentions in a block.
  subscript(block: Int) -> [(range: Range<Int>, entity: Int, mention: Int)] {
    byBlock[block] ?? []
  }
}
