/// What a proof marks in the text of a block.
enum ProofMark {
  /// A mark of the block, by its index.
  case mark(Int)
  /// The dateline.
  case dateline
  /// A date, by its index in the article.
  case date(Int)
  /// An office or title beside a name, by the index of the entity.
  case title(Int)
  /// A name, by the index of the entity.
  case name(Int)
}

/// What an article says of places in its body, by block.
struct ProofAnnotations {
  typealias Run = (range: Range<Int>, content: ProofMark)

  private var byBlock: [Int: [Run]] = [:]

  init(_ article: Article) {
    if let dateline = article.dateline, let block = dateline.block {
      byBlock[block, default: []].append((dateline.range, .dateline))
    }
    for (index, date) in article.dates.enumerated() {
      guard let block = date.block else { continue }
      byBlock[block, default: []].append((date.range, .date(index)))
    }
    for (index, entity) in article.entities.enumerated() {
      for mention in entity.mentions {
        guard let block = mention.block else { continue }
        byBlock[block, default: []].append((mention.range, .name(index)))
        if let title = mention.titleRange {
          byBlock[block, default: []].append((title, .title(index)))
        }
      }
    }
  }

  /// The annotations of a block.
  subscript(block: Int) -> [Run] { byBlock[block] ?? [] }
}

/// The runs of a block's text that become elements: its marks, and what the article says of it.
///
/// Marks stay whole: what one of them begins or ends inside of is not marked.
struct ProofRuns {
  private(set) var contents: [ProofMark]
  private(set) var runs: InlineRuns

  init(_ text: String, _ marks: [Block.Mark], _ annotations: [ProofAnnotations.Run]) {
    var ranges = marks.map(\.range)
    contents = ranges.indices.map(ProofMark.mark)
    let bounds = MarkBounds(ranges)
    for (range, content) in annotations where !bounds.cross(range) {
      ranges.append(range)
      contents.append(content)
    }
    runs = InlineRuns(text, ranges)
  }
}

/// Where the marks of a block begin and end.
private struct MarkBounds {
  private let byStart: [Range<Int>]
  private let byEnd: [Range<Int>]

  init(_ marks: [Range<Int>]) {
    byStart = marks.sorted { $0.lowerBound < $1.lowerBound }
    byEnd = marks.sorted { $0.upperBound < $1.upperBound }
  }

  /// Whether a mark begins or ends inside of a run and lies partly outside.
  ///
  /// Looks at the bounds inside of the run only.
  func cross(_ run: Range<Int>) -> Bool {
    var index = Self.first(byStart) { $0.lowerBound > run.lowerBound }
    while index < byStart.count, byStart[index].lowerBound < run.upperBound {
      if byStart[index].upperBound > run.upperBound { return true }
      index += 1
    }
    index = Self.first(byEnd) { $0.upperBound > run.lowerBound }
    while index < byEnd.count, byEnd[index].upperBound < run.upperBound {
      if byEnd[index].lowerBound < run.lowerBound { return true }
      index += 1
    }
    return false
  }

  /// The first range of which something is true that is true of all behind it.
  private static func first(_ ranges: [Range<Int>], where isBehind: (Range<Int>) -> Bool) -> Int {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(ranges[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
