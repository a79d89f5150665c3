/// Writes the rows that say how a segment stands in the markup, group after group.
struct PageRowWriter {
  /// Rows of all groups.
  static let rowCount = 841

  private var base: Int

  init(base: Int) {
    self.base = base
  }

  private mutating func put(_ bucket: Int, of size: Int, _ rows: inout [UInt16]) {
    rows.append(UInt16(truncatingIfNeeded: base + max(0, min(bucket, size - 1))))
    base += size
  }

  mutating func write(
    _ page: PageText, _ dump: DumpText, _ tree: MarkupTree, _ layout: PageLayout,
    _ hints: PageHints, at index: Int, headings: HeadingState, to rows: inout [UInt16]
  ) {
    let segment = page.segments[index]
    let here = layout.surroundings[index]
    let words = Int(here.words)
    let wordClass = words < 6 ? 0 : words < 16 ? 1 : words < 40 ? 2 : 3
    let isLong = words < 12 ? 0 : 1
    let tag = Self.tagClass(tree.nodes[Int(segment.block)].tag)
    let links = Self.eighths(segment.linkBytes, of: Int32(segment.text.count))
    put(tag + 14 * wordClass, of: 56, &rows)
    put(links + 9 * wordClass, of: 36, &rows)
    put(min(5, Int(segment.linkCount)) + 6 * (links == 0 ? 0 : links < 6 ? 1 : 2), of: 18, &rows)
    put(Self.placeClass(here.place) + 16 * wordClass, of: 64, &rows)
    put(Self.placeClass(here.parentPlace) + 16 * wordClass, of: 64, &rows)
    let strong = Self.eighths(segment.strongBytes, of: Int32(segment.text.count))
    put((strong == 0 ? 0 : strong < 4 ? 1 : strong < 8 ? 2 : 3) + 4 * wordClass, of: 16, &rows)
    let group = layout.groups[Int(here.group)]
    put(Self.eighths(group.proseWords, of: layout.proseWords) + 9 * wordClass, of: 36, &rows)
    let groupLinks = min(3, Self.eighths(group.linkBytes, of: group.bytes) / 2)
    put(min(9, Self.steps(Int(group.count))) + 10 * groupLinks, of: 40, &rows)
    let repetition = min(6, Self.steps(Int(here.repetition)))
    let isLinked = links > 3 ? 1 : 0
    put(repetition + 7 * min(3, Int(here.repetitionLevel)) + 28 * isLinked, of: 56, &rows)
    put(min(6, Self.steps(Int(here.siblings))) + 7 * min(3, tag), of: 28, &rows)
    writeHeadings(headings, isInside: here.place.isInside, wordClass: wordClass, &rows)
    put(min(15, Int(here.depth) / 2), of: 16, &rows)
    writeNeighbours(page, tree, layout, at: index, &rows)
    writeHints(hints, at: index, wordClass: wordClass, &rows)
    put((here.isHidden ? 1 : 0) + 2 * wordClass, of: 8, &rows)
    let share = Self.eighths(layout.containerProse, of: layout.proseWords)
    put(share + 9 * min(5, Self.steps(page.segments.count) / 3), of: 54, &rows)
    put(min(7, Self.steps(Int(layout.proseWords)) / 3) + 8 * isLong, of: 16, &rows)
    let before = here.proseBefore == 0 ? 0 : here.proseBefore >= layout.proseWords ? 2 : 1
    put(before + 3 * wordClass + (here.place.isInside ? 12 : 0), of: 24, &rows)
    let isStated = here.isProse ? 1 : 0
    put(isStated + 2 * tag, of: 28, &rows)
  }

  private mutating func writeHeadings(
    _ headings: HeadingState, isInside: Bool, wordClass: Int, _ rows: inout [UInt16]
  ) {
    let near = headings.distance < 2 ? 0 : headings.distance < 8 ? 1 : 2
    put(min(32, headings.phrase) + 33 * near, of: 99, &rows)
    put(headings.level + 8 * min(5, Self.steps(headings.distance) / 2), of: 48, &rows)
    let state = (headings.isPastTitle ? 1 : 0) + (isInside ? 2 : 0)
    put(state + 4 * wordClass, of: 16, &rows)
  }

  private mutating func writeNeighbours(
    _ page: PageText, _ tree: MarkupTree, _ layout: PageLayout, at index: Int,
    _ rows: inout [UInt16]
  ) {
    for other in [index - 1, index + 1] {
      guard page.segments.indices.contains(other) else {
        put(38, of: 39, &rows)
        continue
      }
      let change = layout.surroundings[other].depth - layout.surroundings[index].depth
      let own = Int(tree.nodes[Int(page.segments[index].block)].parent)
      let its = Int(tree.nodes[Int(page.segments[other].block)].parent)
      let kinship = own == its ? 0 : tree.nodes[own].parent == tree.nodes[its].parent ? 1 : 2
      put(Int(max(-6, min(6, change))) + 6 + 13 * kinship, of: 39, &rows)
    }
  }

  private mutating func writeHints(
    _ hints: PageHints, at index: Int, wordClass: Int, _ rows: inout [UInt16]
  ) {
    let stated = hints.statedBody.isEmpty ? 0 : 1 + Int(hints.statedBody[index])
    put(stated + 6 * wordClass, of: 24, &rows)
    let description = hints.description.isEmpty ? 0 : 1 + Int(hints.description[index])
    put(description + 4 * wordClass, of: 16, &rows)
  }

  private static func tagClass(_ tag: Tag) -> Int {
    switch tag {
    case .p: 0
    case .li: 1
    case .div, .center: 2
    case .h1: 3
    case .h2: 4
    case .h3: 5
    case .h4, .h5, .h6: 6
    case .td, .th, .tr, .table: 7
    case .figcaption, .figure, .caption: 8
    case .blockquote: 9
    case .pre: 10
    case .dt, .dd, .dl: 11
    case .section, .article, .main: 12
    default: 13
    }
  }

  private static func placeClass(_ place: PageLayout.Place) -> Int {
    place.isInside ? min(7, Int(place.steps)) : 7 + max(1, min(8, Int(place.steps)))
  }

  /// A share in eighths: 0 for none, 8 for all.
  private static func eighths(_ part: Int32, of whole: Int32) -> Int {
    part <= 0 ? 0 : whole <= 0 ? 0 : max(1, min(8, Int(part) * 8 / Int(whole)))
  }

  /// Two steps for every doubling of a count.
  private static func steps(_ count: Int) -> Int {
    guard count > 0 else { return 0 }
    let octave = 63 - count.leadingZeroBitCount
    return 2 * octave + 1 + (((count << 1) >> octave) & 1)
  }
}
