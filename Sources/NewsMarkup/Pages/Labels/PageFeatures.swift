/// What the network is told of the segments of a page: rows of its first layer for each.
///
/// A segment has the rows of its text, as a passage of a dump has them; one row of each of the groups
/// below for its place in the markup; and one for each known token of the elements around it.
package struct PageFeatures {
  /// Rows of all groups, those of dumps included.
  package static let groupRowCount = BodyFeatures.rowCount + PageRowWriter.rowCount
  /// All rows: those of the groups, and for each token one near the text and one farther out.
  package static let rowCount = groupRowCount + 2 * TokenVocabulary.size

  /// The rows of all segments, one after the other.
  package private(set) var rows: [UInt16] = []
  /// Where the rows of each segment begin, and the end of the last.
  package private(set) var starts: [Int32] = [0]
  /// What a second network sees, given the scores of the first.
  package let look: SecondLook
  /// What a second network sees, given the scores of the first.
  package let second: SecondLook

  /// Finds the rows of a page's segments.
  package init(
    _ page: PageText, _ dump: DumpText, _ tree: MarkupTree, hints: PageHints,
    vocabulary: TokenVocabulary
  ) {
    let layout = PageLayout(page, dump, tree)
    look = SecondLook(page, layout, tree)
    second = SecondLook(page, layout, tree)
    let texts = BodyFeatures(dump, in: page.text.span).rows
    var tokens = TokenRows(tree, vocabulary)
    var headings = HeadingState()
    rows.reserveCapacity(page.segments.count * 90)
    for index in page.segments.indices {
      let base = index * BodyFeatures.groupCount
      rows += texts[base..<base + BodyFeatures.groupCount]
      var writer = PageRowWriter(base: BodyFeatures.rowCount)
      writer.write(
        page, dump, tree, layout, hints, at: index, headings: headings, to: &rows)
      headings.pass(dump.passages[index], layout.surroundings[index])
      tokens.write(of: Int(page.segments[index].block), number: index + 1, to: &rows)
      starts.append(Int32(truncatingIfNeeded: rows.count))
    }
  }
}

extension PageFeatures {
  /// The rows of one segment.
  subscript(index: Int) -> ArraySlice<UInt16> { rows[Int(starts[index])..<Int(starts[index + 1])] }
}

/// What other parts of a page say of its text.
package struct PageHints: Sendable {
  /// For each segment how much of it stands in the text that the page states for its article, in
  /// quarters; empty when it states none.
  package var statedBody: [UInt8] = []
  /// For each segment how it agrees with the page's description: 1 when it opens like it.
  package var description: [UInt8] = []

  package init() {}
}

/// The last heading before a segment.
struct HeadingState {
  /// What its known phrase is, plus one; 0 for none.
  private(set) var phrase = 0
  private(set) var level = 0
  /// Segments since.
  private(set) var distance = 0
  /// Whether a heading of the first level has come.
  private(set) var isPastTitle = false

  mutating func pass(_ passage: Passage, _ surroundings: PageLayout.Surroundings) {
    distance += 1
    guard passage.marker.kind == .heading else { return }
    level = Int(passage.marker.value)
    distance = 0
    phrase = passage.phrase.map { 1 + 2 * Int($0.kind.rawValue) + ($0.isWhole ? 1 : 0) } ?? 0
    if level == 1 { isPastTitle = true }
  }
}

/// The rows of tokens, found once for each element.
struct TokenRows {
  private let tree: MarkupTree
  private let vocabulary: TokenVocabulary
  /// For each element where its token numbers stand in `numbers`; -1 where they were not read yet.
  private var places: [Int32]
  private var numbers: [UInt16] = []
  private var ends: [Int32]
  /// The last segment that had each row.
  private var used = [Int32](repeating: 0, count: 2 * TokenVocabulary.size)

  init(_ tree: MarkupTree, _ vocabulary: TokenVocabulary) {
    self.tree = tree
    self.vocabulary = vocabulary
    places = Array(repeating: -1, count: tree.nodes.count)
    ends = places
  }

  /// Adds the rows for the elements around a segment, each once.
  mutating func write(of block: Int, number: Int, to rows: inout [UInt16]) {
    var node = block
    var level = 0
    let number = Int32(truncatingIfNeeded: number)
    while node > 0 {
      if places[node] < 0 { read(node) }
      let base = level < 2 ? 0 : TokenVocabulary.size
      for position in Int(places[node])..<Int(ends[node]) {
        let row = base + Int(numbers[position])
        guard used[row] != number else { continue }
        used[row] = number
        rows.append(UInt16(truncatingIfNeeded: PageFeatures.groupRowCount + row))
      }
      node = Int(tree.nodes[node].parent)
      level += 1
    }
  }

  private mutating func read(_ node: Int) {
    places[node] = Int32(truncatingIfNeeded: numbers.count)
    ElementTokens.forEach(node, in: tree) { hash in
      let number = vocabulary.number(of: hash)
      if number >= 0 { numbers.append(UInt16(truncatingIfNeeded: number)) }
    }
    ends[node] = Int32(truncatingIfNeeded: numbers.count)
  }
}
