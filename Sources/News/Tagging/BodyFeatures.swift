/// What the network is told of a passage: in each group of features, one row of its first layer.
///
/// Numbers fall into buckets, and a bucket chooses a row. So no number needs scaling, any curve can
/// be learnt, and a feature costs one addition of vectors.
package struct BodyFeatures {
  /// Groups of features, which is rows a passage.
  package static let groupCount = 38
  /// Rows of all groups.
  package static let rowCount = 936
  /// The group of the words' score, which training leaves out at times, so that dumps in other
  /// languages are read without it.
  ///
  /// Its first row means that nothing is known.
  package static let wordGroup = (index: 0, base: 0, size: 28)
  /// The groups of letter case, which training leaves out at times as well.
  package static let caseGroups = [
    (index: 1, base: 28), (index: 2, base: 42), (index: 3, base: 54),
  ]

  /// The rows of all passages, `groupCount` for each.
  package private(set) var rows: [UInt16]

  /// Finds the rows of the passages of a dump.
  package init(_ dump: DumpText, in source: Span<UInt8>) {
    var rows: [UInt16] = []
    rows.reserveCapacity(dump.passages.count * Self.groupCount)
    Self.forEach(dump, in: source) { view, surroundings, totals, title in
      rows += view.rows(totals, surroundings, title: title, taker: RowWriter()).rows
    }
    self.rows = rows
  }

  /// What the first layer of a network makes of each passage, without a list of the rows.
  static func first(
    _ dump: DumpText, in source: Span<UInt8>, network: BodyNetwork
  ) -> [SIMD16<Int16>] {
    var result: [SIMD16<Int16>] = []
    result.reserveCapacity(dump.passages.count)
    let table = network.paddedRows
    forEach(dump, in: source) { view, surroundings, totals, title in
      let sum = view.rows(totals, surroundings, title: title, taker: RowSum(table: table)).sum
      result.append(network.first(sum: sum))
    }
    return result
  }

  /// Calls for each passage with what there is to know of it.
  @inline(__always)
  private static func forEach(
    _ dump: DumpText, in source: Span<UInt8>,
    _ body: (PassageView, Span<DumpLayout.Surroundings>, DumpTotals, Int) -> Void
  ) {
    let layout = DumpLayout(dump.passages, in: source)
    var title = TitleFinder(dump.passages)
    let totals = DumpTotals(dump, layout)
    let passages = dump.passages.span
    let surroundings = layout.surroundings.span
    for index in passages.indices {
      let view = PassageView(passages, surroundings, at: index, in: source)
      body(view, surroundings, totals, title.state(of: index, passages, in: source))
    }
  }

  /// The row for a score of the words.
  @inline(__always)
  package static func wordRow(_ score: Float) -> UInt16 {
    let bucket = Int32(score * 2 + 64) - 50
    return UInt16(truncatingIfNeeded: max(1, min(27, bucket)))
  }
}

/// Takes the rows of one passage, group after group.
protocol RowTaker {
  /// Begins with the first group.
  mutating func begin()
  /// Takes a row of the next group, which has so many.
  mutating func put(_ bucket: Int, of size: Int)
}

/// Keeps the rows of one passage.
struct RowWriter: RowTaker {
  private(set) var rows: [UInt16] = []
  /// The first row of the group to come.
  private var base = 0

  mutating func begin() {
    rows.reserveCapacity(BodyFeatures.groupCount)
    base = 0
  }

  mutating func put(_ bucket: Int, of size: Int) {
    rows.append(UInt16(truncatingIfNeeded: base &+ min(bucket, size &- 1)))
    base &+= size
  }
}

/// Adds up what a network has in the rows of one passage, which are rows of `paddedRows`.
struct RowSum: RowTaker {
  private let table: [SIMD16<Int16>]
  private(set) var sum = SIMD16<Int16>.zero
  private var base = 0

  init(table: [SIMD16<Int16>]) {
    self.table = table
  }

  @inline(__always)
  mutating func begin() {
    base = 0
    sum = .zero
  }

  @inline(__always)
  mutating func put(_ bucket: Int, of size: Int) {
    precondition(table.count == BodyNetwork.paddedCount)
    let place = base &+ min(bucket, size &- 1)
    sum &+= table[place & (BodyNetwork.paddedCount &- 1)]
    base &+= size
  }
}

/// Finds the title of the article: the line with which the page's own title begins, or a heading
/// of the first level.
struct TitleFinder {
  private let pageTitle: Range<Int>
  private var isPast = false

  init(_ passages: [Passage]) {
    pageTitle = passages.first.map(\.text) ?? 0..<0
  }

  /// 0 before the title, 1 for the title, 2 behind it.
  mutating func state(of index: Int, _ passages: Span<Passage>, in source: Span<UInt8>) -> Int {
    let passage = passages[index]
    let isHeading = passage.marker.kind == .heading && passage.marker.value == 1
    if isHeading || (index > 0 && repeatsTitle(passage, in: source)) {
      isPast = true
      return 1
    }
    return isPast ? 2 : 0
  }

  private func repeatsTitle(_ passage: Passage, in source: Span<UInt8>) -> Bool {
    guard (3...30).contains(passage.wordCount), passage.text.count > 12,
      passage.text.count <= pageTitle.count
    else { return false }
    let offset = pageTitle.lowerBound - passage.text.lowerBound
    for index in passage.text where source[index] != source[index + offset] { return false }
    return true
  }
}
