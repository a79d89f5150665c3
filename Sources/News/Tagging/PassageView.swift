/// A passage among its neighbours, as the features see it.
struct PassageView {
  private let passage: Passage
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
  init(_ dump: DumpText, _ layout: DumpLayout, at index: Int, in source: Span<UInt8>) {
    passage = dump.passages[index]
    self.index = index
    mark = Int(layout.surroundings[index].mark.rawValue)
    counts = passage.counts
    words = Int(passage.wordCount)
    bytes = passage.text.count
    first = bytes > 0 ? source[passage.text.lowerBound] : 0
    wordClass = words < 6 ? 0 : words < 16 ? 1 : words < 40 ? 2 : 3
    isLong = words < 12 ? 0 : 1
    var shared = 0
    var blanks = 3
    if index > 0, dump.passages[index - 1].indent == passage.indent { shared = 1 }
    if index + 1 < dump.passages.count {
      if dump.passages[index + 1].indent == passage.indent { shared += 2 }
      blanks = min(3, Int(dump.passages[index + 1].blanksBefore))
    }
    sharesIndent = shared
    blanksAfter = blanks
  }

  /// Groups 0 to 7: the words and their letters.
  @inline(__always)
  func writeWords(
    _ layout: DumpLayout, _ writer: inout RowWriter, _ rows: inout MutableSpan<UInt16>
  ) {
    let cased = counts.upper + counts.lower
    let knowsCase = layout.hasCase && cased > 0
    let perWord = 1 / Float(max(1, words))
    let capitals = Float(counts.upper)
    writer.put(
      layout.isEnglish ? Int(BodyFeatures.wordRow(passage.wordScore)) : 0,
      of: BodyFeatures.wordGroup.size, &rows)
    writer.put(knowsCase ? 1 + Self.steps(64 * counts.upper / cased) : 0, of: 14, &rows)
    writer.put(knowsCase ? 1 + Int(capitals * perWord * 8) : 0, of: 12, &rows)
    writer.put(knowsCase ? 1 + (isSmall ? 1 : 0) + 2 * mark : 0, of: 12, &rows)
    writer.put(Self.steps(words), of: 18, &rows)
    writer.put(Int(Float(bytes) * perWord * 2), of: 24, &rows)
    writer.put(mark + 5 * min(8, Self.steps(words) / 2) + (isMarked ? 45 : 0), of: 90, &rows)
    writer.put(min(3, Int(passage.repetitions)) + 4 * wordClass, of: 16, &rows)
  }

  /// Groups 8 to 13: how it stands on the page.
  @inline(__always)
  func writeShape(_ writer: inout RowWriter, _ rows: inout MutableSpan<UInt16>) {
    writer.put(firstClass + 8 * mark, of: 40, &rows)
    writer.put(markerClass + 9 * isLong, of: 18, &rows)
    writer.put(
      min(3, Int(passage.blanksBefore)) + 4 * blanksAfter + 16 * isLong, of: 32, &rows)
    writer.put(
      min(7, Self.steps(Int(passage.lineCount))) + 8 * min(3, Int(passage.gluedCount)),
      of: 32, &rows)
    let phrase = passage.phrase.map { 1 + 2 * Int($0.kind.rawValue) + ($0.isWhole ? 1 : 0) } ?? 0
    writer.put(phrase, of: 33, &rows)
    writer.put(sharesIndent + 4 * isLong, of: 8, &rows)
  }

  /// Groups 14 to 20: signs and figures.
  @inline(__always)
  func writeSigns(_ writer: inout RowWriter, _ rows: inout MutableSpan<UInt16>) {
    writer.put(min(7, counts.stops) + 8 * wordClass, of: 32, &rows)
    writer.put(min(5, counts.commas) + 6 * wordClass, of: 24, &rows)
    let digits = Self.steps(32 * counts.digits / max(1, bytes))
    writer.put(min(11, digits) + 12 * isLong, of: 24, &rows)
    writer.put(
      min(3, counts.colons) + 4 * min(3, counts.brackets) + 16 * isLong, of: 32, &rows)
    writer.put(
      min(2, counts.pipes) + 3 * min(2, counts.slashes) + 9 * min(1, counts.atSigns)
        + 18 * isLong, of: 36, &rows)
    writer.put(min(3, counts.markup) + 4 * min(3, counts.quotes), of: 16, &rows)
    writer.put(min(7, counts.digits) + 8 * wordClass, of: 32, &rows)
  }

  /// Groups 21 to 27: where in the dump it stands.
  @inline(__always)
  func writePlace(
    _ dump: DumpText, _ layout: DumpLayout, title: Int, _ writer: inout RowWriter,
    _ rows: inout MutableSpan<UInt16>
  ) {
    let here = layout.surroundings[index]
    let before = Int(here.wordsBefore)
    writer.put(16 * before / max(1, Int(layout.words)), of: 16, &rows)
    writer.put(Self.steps(before), of: 26, &rows)
    writer.put(Self.steps(Int(layout.words)), of: 28, &rows)
    writer.put(Self.steps(dump.passages.count), of: 24, &rows)
    let indent = Self.indentClass(passage.indent - layout.dominantIndent)
    writer.put(indent + 9 * sharesIndent, of: 36, &rows)
    writer.put(title + 3 * isLong, of: 6, &rows)
    writer.put(
      (dump.wrapColumn == nil ? 0 : 1) + 2 * min(3, layout.blankQuarters), of: 8, &rows)
  }

  /// Groups 28 to 37: how much running text stands around it.
  @inline(__always)
  func writeProse(
    _ layout: DumpLayout, _ writer: inout RowWriter, _ rows: inout MutableSpan<UInt16>
  ) {
    let here = layout.surroundings[index]
    let before = Int(here.proseBefore)
    let after = Int(layout.surroundings[index + 1].proseBefore)
    let all = Int(layout.prose)
    let place = before == 0 ? 0 : after >= all ? 17 : 1 + 16 * before / max(1, all)
    writer.put(place + (here.isProse ? 18 : 0), of: 36, &rows)
    writer.put(Self.steps(Int(here.shortRun)), of: 17, &rows)
    writer.put(Self.steps(Int(here.sinceProse)), of: 17, &rows)
    writer.put(Self.steps(Int(here.untilProse)), of: 17, &rows)
    for step in 0..<3 {
      let reach = step == 0 ? 5 : step == 1 ? 15 : 40
      let from = layout.surroundings[max(0, index - reach)].proseBefore
      let last = min(layout.surroundings.count - 1, index + 1 + reach)
      writer.put(Self.steps(before - Int(from)), of: 22, &rows)
      writer.put(Self.steps(Int(layout.surroundings[last].proseBefore) - after), of: 22, &rows)
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

  /// Two steps for every doubling of a count.
  @inline(__always)
  private static func steps(_ count: Int) -> Int {
    guard count > 0 else { return 0 }
    let octave = 63 &- count.leadingZeroBitCount
    return 2 &* octave &+ 1 &+ (((count &<< 1) &>> octave) & 1)
  }
}
