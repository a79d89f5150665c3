/// What the features need to know of a dump as a whole.
struct DumpTotals {
  let isEnglish: Bool
  let hasCase: Bool
  let dominantIndent: Int32
  let words: Int
  /// What one word is of all words, and one word of prose of all prose, in parts of 2³² times 16.
  let perWord: UInt64
  let perProseWord: UInt64
  let prose: Int
  let passageCount: Int
  /// Whether the dump was wrapped, and how much of it stands apart.
  let spacing: Int

  init(_ dump: DumpText, _ layout: DumpLayout) {
    isEnglish = layout.isEnglish
    hasCase = layout.hasCase
    dominantIndent = layout.dominantIndent
    words = Int(layout.words)
    prose = Int(layout.prose)
    perWord = (1 << 36) / UInt64(max(1, words))
    perProseWord = (1 << 36) / UInt64(max(1, prose))
    passageCount = dump.passages.count
    spacing = (dump.wrapColumn == nil ? 0 : 1) + 2 * min(3, layout.blankQuarters)
  }
}

/// A passage among its neighbours, as the features see it.
struct PassageView {
  private let passage: Passage
  private let here: DumpLayout.Surroundings
  private let index: Int
  private let mark: Int
  private let counts: ByteCounts
  private let words: Int
  private let bytes: Int
  private let first: UInt8
  /// 0 for few words up to 3 for many.
  private let wordClass: Int
  private let isLong: Int
  private let blanksAfter: Int
  private let sharesIndent: Int

  @inline(__always)
  init(
    _ passages: Span<Passage>, _ surroundings: Span<DumpLayout.Surroundings>, at index: Int,
    in source: Span<UInt8>
  ) {
    passage = passages[index]
    here = surroundings[index]
    self.index = index
    mark = Int(here.mark.rawValue)
    counts = passage.counts
    words = Int(passage.wordCount)
    bytes = passage.text.count
    first = bytes > 0 ? source[passage.text.lowerBound] : 0
    wordClass = words < 6 ? 0 : words < 16 ? 1 : words < 40 ? 2 : 3
    isLong = words < 12 ? 0 : 1
    var shared = 0
    var blanks = 3
    if index > 0, passages[index - 1].indent == passage.indent { shared = 1 }
    if index + 1 < passages.count {
      if passages[index + 1].indent == passage.indent { shared += 2 }
      blanks = min(3, Int(passages[index + 1].blanksBefore))
    }
    sharesIndent = shared
    blanksAfter = blanks
  }

  /// Gives the rows of all groups to a taker, which stays in registers on its way.
  @inline(__always)
  func rows<Taker: RowTaker>(
    _ totals: DumpTotals, _ surroundings: Span<DumpLayout.Surroundings>, title: Int, taker: Taker
  ) -> Taker {
    var taker = taker
    taker.begin()
    writeWords(totals, &taker)
    writeShape(&taker)
    writeSigns(&taker)
    writePlace(totals, title: title, &taker)
    writeProse(totals, surroundings, &taker)
    return taker
  }

  /// Groups 0 to 7: the words and their letters.
  @inline(__always)
  private func writeWords(
    _ totals: DumpTotals, _ writer: inout some RowTaker
  ) {
    let cased = counts.upper &+ counts.lower
    let knowsCase = totals.hasCase && cased > 0
    let capitals = Self.quotient(8 &* counts.upper, words)
    writer.put(
      totals.isEnglish ? Int(BodyFeatures.wordRow(passage.wordScore)) : 0,
      of: BodyFeatures.wordGroup.size)
    writer.put(
      knowsCase ? 1 &+ Self.steps(Self.quotient(64 &* counts.upper, cased)) : 0, of: 14)
    writer.put(knowsCase ? 1 &+ capitals : 0, of: 12)
    writer.put(knowsCase ? 1 &+ (isSmall ? 1 : 0) &+ 2 &* mark : 0, of: 12)
    writer.put(Self.steps(words), of: 18)
    writer.put(Self.quotient(2 &* bytes, words), of: 24)
    writer.put(mark &+ 5 &* min(8, Self.steps(words) / 2) &+ (isMarked ? 45 : 0), of: 90)
    writer.put(min(3, Int(passage.repetitions)) &+ 4 &* wordClass, of: 16)
  }

  /// Groups 8 to 13: how it stands on the page.
  @inline(__always)
  private func writeShape(_ writer: inout some RowTaker) {
    writer.put(firstClass &+ 8 &* mark, of: 40)
    writer.put(markerClass &+ 9 &* isLong, of: 18)
    writer.put(
      min(3, Int(passage.blanksBefore)) &+ 4 &* blanksAfter &+ 16 &* isLong, of: 32)
    writer.put(
      min(7, Self.steps(Int(passage.lineCount))) &+ 8 &* min(3, Int(passage.gluedCount)),
      of: 32)
    let phrase = passage.phrase.map { 1 &+ 2 &* Int($0.kind.rawValue) &+ ($0.isWhole ? 1 : 0) } ?? 0
    writer.put(phrase, of: 33)
    writer.put(sharesIndent &+ 4 &* isLong, of: 8)
  }

  /// Groups 14 to 20: signs and figures.
  @inline(__always)
  private func writeSigns(_ writer: inout some RowTaker) {
    writer.put(min(7, counts.stops) &+ 8 &* wordClass, of: 32)
    writer.put(min(5, counts.commas) &+ 6 &* wordClass, of: 24)
    let digits = Self.steps(Self.quotient(32 &* counts.digits, bytes))
    writer.put(min(11, digits) &+ 12 &* isLong, of: 24)
    writer.put(
      min(3, counts.colons) &+ 4 &* min(3, counts.brackets) &+ 16 &* isLong, of: 32)
    writer.put(
      min(2, counts.pipes) &+ 3 &* min(2, counts.slashes) &+ 9 &* min(1, counts.atSigns)
        &+ 18 &* isLong, of: 36)
    writer.put(min(3, counts.markup) &+ 4 &* min(3, counts.quotes), of: 16)
    writer.put(min(7, counts.digits) &+ 8 &* wordClass, of: 32)
  }

  /// Groups 21 to 27: where in the dump it stands.
  @inline(__always)
  private func writePlace(
    _ totals: DumpTotals, title: Int, _ writer: inout some RowTaker
  ) {
    let before = Int(here.wordsBefore)
    writer.put(Self.sixteenths(before, totals.perWord), of: 16)
    writer.put(Self.steps(before), of: 26)
    writer.put(Self.steps(totals.words), of: 28)
    writer.put(Self.steps(totals.passageCount), of: 24)
    let indent = Self.indentClass(passage.indent &- totals.dominantIndent)
    writer.put(indent &+ 9 &* sharesIndent, of: 36)
    writer.put(title &+ 3 &* isLong, of: 6)
    writer.put(totals.spacing, of: 8)
  }

  /// Groups 28 to 37: how much running text stands around it.
  @inline(__always)
  private func writeProse(
    _ totals: DumpTotals, _ surroundings: Span<DumpLayout.Surroundings>,
    _ writer: inout some RowTaker
  ) {
    let before = Int(here.proseBefore)
    let after = Int(surroundings[index &+ 1].proseBefore)
    let place =
      before == 0
      ? 0 : after >= totals.prose ? 17 : 1 &+ Self.sixteenths(before, totals.perProseWord)
    writer.put(place &+ (here.isProse ? 18 : 0), of: 36)
    writer.put(Self.steps(Int(here.shortRun)), of: 17)
    writer.put(Self.steps(Int(here.sinceProse)), of: 17)
    writer.put(Self.steps(Int(here.untilProse)), of: 17)
    for step in 0..<3 {
      let reach = step == 0 ? 5 : step == 1 ? 15 : 40
      let from = surroundings[max(0, index &- reach)].proseBefore
      let last = min(surroundings.count &- 1, index &+ 1 &+ reach)
      writer.put(Self.steps(before &- Int(from)), of: 22)
      writer.put(Self.steps(Int(surroundings[last].proseBefore) &- after), of: 22)
    }
  }

  private var isSmall: Bool { first &- UInt8(ascii: "a") < 26 }

  private var isMarked: Bool { passage.marker.kind != .none }

  private var firstClass: Int {
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): 1
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): 0
    case UInt8(ascii: "\""), UInt8(ascii: "'"): 2
    case UInt8(ascii: "("), UInt8(ascii: "["): 3
    case 0xE2, 0xC2: 4
    case 0xC3...: 0
    case UInt8(ascii: "*"), UInt8(ascii: "_"): 5
    case 0: 7
    default: 6
    }
  }

  private var markerClass: Int {
    switch passage.marker.kind {
    case .none: 0
    case .bullet: 1
    case .number: 2
    case .quote: 3
    case .heading: 3 + max(1, min(5, Int(passage.marker.value)))
    }
  }

  private static func indentClass(_ columns: Int32) -> Int {
    switch columns {
    case ..<(-8): 0
    case -8...(-4): 1
    case -3...(-1): 2
    case 0: 3
    case 1...2: 4
    case 3...4: 5
    case 5...8: 6
    case 9...16: 7
    default: 8
    }
  }

  /// A quotient of counts; division of short integers is much faster than of long ones.
  @inline(__always)
  private static func quotient(_ count: Int, _ whole: Int) -> Int {
    Int(UInt32(truncatingIfNeeded: count) / UInt32(truncatingIfNeeded: max(1, whole)))
  }

  @inline(__always)
  private static func sixteenths(_ words: Int, _ perWord: UInt64) -> Int {
    Int(truncatingIfNeeded: (UInt64(truncatingIfNeeded: words) &* perWord) &>> 32)
  }

  /// Two steps for every doubling of a count.
  @inline(__always)
  private static func steps(_ count: Int) -> Int {
    guard count > 0 else { return 0 }
    let octave = 63 &- count.leadingZeroBitCount
    return 2 &* octave &+ 1 &+ (((count &<< 1) &>> octave) & 1)
  }
}
