/// Finds the headline among the passages before the body.
struct HeadlineFinder {
  /// A passage that may be the headline, with what speaks for it.
  struct Candidate {
    let index: Int
    /// The headline without the name of the site.
    var text: Range<Int>
    var points: Float
    /// Other passages that print the headline.
    var repeats: [Int] = []
  }

  /// How many passages before the body are looked at.
  private static let reach = 40
  private static let threshold: Float = 1

  /// The best candidate, or `nil` when none is good enough.
  static func find(
    before body: Int, _ reading: DumpReading, in bytes: Span<UInt8>
  ) -> Candidate? {
    if reading.article.headline != nil { return glued(body, reading, in: bytes) }
    var best: Candidate?
    let words = BodyWords(reading, in: bytes)
    let last = opensLikeHeadline(body, reading, in: bytes) ? body : body - 1
    guard last >= 0 else { return nil }
    for index in max(0, body - reach)...last {
      guard var candidate = candidate(index, body: body, reading, in: bytes) else { continue }
      candidate.points += 3 * words.share(of: candidate.text, in: bytes) - 1
      if candidate.points < threshold { continue }
      candidate.repeats = repeats(of: index, before: body, reading)
      if best.map({ candidate.points >= $0.points }) ?? true { best = candidate }
    }
    return best
  }

  /// The title over a first paragraph that repeats it in full: an earlier passage that begins alike.
  private static func glued(
    _ body: Int, _ reading: DumpReading, in bytes: Span<UInt8>
  ) -> Candidate? {
    guard body > 0, let full = reading.parts[body]?.first?.range,
      let index = start(of: full, before: body, reading, in: bytes)
    else { return nil }
    return Candidate(index: index, text: reading.passages[index].text, points: 9)
  }

  /// Whether a passage before the body begins like a headline.
  static func beginsAlike(
    _ headline: Range<Int>, before body: Int, _ reading: DumpReading, in bytes: Span<UInt8>
  ) -> Bool {
    start(of: headline, before: body, reading, in: bytes) != nil
  }

  /// The passage before the body that begins like a headline, perhaps cut off after a few words.
  private static func start(
    of headline: Range<Int>, before body: Int, _ reading: DumpReading, in bytes: Span<UInt8>
  ) -> Int? {
    (max(0, body - reach)..<body).first { index in
      let text = reading.passages[index].text
      let common = commonPrefix(text, headline, in: bytes)
      return common >= 4 && common >= min(12, LineShape.withoutDots(text, in: bytes).count)
    }
  }

  private static func commonPrefix(
    _ left: Range<Int>, _ right: Range<Int>, in bytes: Span<UInt8>
  ) -> Int {
    var count = 0
    while count < min(left.count, right.count),
      bytes[left.lowerBound + count] == bytes[right.lowerBound + count]
    {
      count += 1
    }
    return count
  }

  /// Whether the first passage of the body may be a headline that the labels took for text.
  private static func opensLikeHeadline(
    _ body: Int, _ reading: DumpReading, in bytes: Span<UInt8>
  ) -> Bool {
    let passage = reading.passages[body]
    guard body + 1 < reading.passages.count, reading.roles[body + 1] == .body,
      passage.marker.kind == .none || passage.marker.kind == .heading
    else { return false }
    let next = reading.passages[body + 1]
    return passage.wordCount <= 20 && next.wordCount > passage.wordCount
      && passage.mark == .none
      && !LineShape.endsInComma(passage.text, in: bytes)
  }

  private static func candidate(
    _ index: Int, body: Int, _ reading: DumpReading, in bytes: Span<UInt8>
  ) -> Candidate? {
    let passage = reading.passages[index]
    guard reading.isFree(index) || index == body, reading.dates[index] == nil,
      (2...45).contains(passage.wordCount), passage.text.count <= 350
    else { return nil }
    if let phrase = passage.phrase, phrase.kind != .authorNote, phrase.kind != .editorsNote {
      if phrase.isWhole || phrase.words * 2 > passage.wordCount { return nil }
      if phrase.kind == .byline || phrase.kind == .detail { return nil }
      if phrase.kind == .credit, phrase.end < passage.text.upperBound,
        bytes[phrase.end] == UInt8(ascii: ":")
      {
        return nil
      }
    }
    let text = index < 2 ? TitleSuffix.removed(passage.text, in: bytes) : passage.text
    var candidate = Candidate(index: index, text: text, points: 0)
    candidate.points = points(for: passage, at: index, body: body, reading, in: bytes)
    return candidate
  }

  private static func points(
    for passage: Passage, at index: Int, body: Int, _ reading: DumpReading,
    in bytes: Span<UInt8>
  ) -> Float {
    var points: Float = 2.2
    points -= 0.22 * Float(min(max(body - index - 1, 0), 14))
    if passage.marker.kind == .heading {
      points += passage.marker.value == 1 ? 4 : 1
    }
    if passage.marker.kind == .bullet || passage.marker.kind == .number { points -= 2 }
    if passage.counts.letters * 2 < passage.characters { points -= 2 }
    let words = passage.spacedWords
    if words < 4 { points -= words < 2 ? 2.4 : 1.2 }
    if words > 25 { points -= 1 }
    if passage.mark == .stop { points -= 1.5 }
    if beginsFirst(passage, at: index, reading, in: bytes) { points += 3 }
    if passage.repetitions > 0 { points += passage.repetitions <= 2 ? 1 : -1.5 }
    if passage.counts.pipes > 0 || passage.counts.slashes > 1 { points -= 1.5 }
    if index + 1 < reading.passages.count, isDetail(index + 1, reading) { points += 1.2 }
    if index == body { points -= index == 0 ? 0.6 : 1.2 }
    return points
  }

  /// Whether a line is a date or opens like a byline or a line of details.
  private static func isDetail(_ index: Int, _ reading: DumpReading) -> Bool {
    if reading.dates[index] != nil { return true }
    let kind = reading.passages[index].phrase?.kind
    return kind == .byline || kind == .detail
  }

  /// Whether the first line of the dump, which is often the page's title, begins with the passage.
  private static func beginsFirst(
    _ passage: Passage, at index: Int, _ reading: DumpReading, in bytes: Span<UInt8>
  ) -> Bool {
    guard index > 0, passage.wordCount >= 3, let first = reading.passages.first else {
      return false
    }
    return first.text.count >= passage.text.count
      && commonPrefix(passage.text, first.text, in: bytes) == passage.text.count
  }

  private static func repeats(of index: Int, before body: Int, _ reading: DumpReading) -> [Int] {
    let hash = reading.passages[index].hash
    return (0..<body).filter { $0 != index && reading.passages[$0].hash == hash }
  }
}
