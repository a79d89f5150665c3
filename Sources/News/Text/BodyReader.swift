/// Decides which passages are the article's text, and where it ends.
struct BodyReader {
  /// Gives the passages of the body, and the end mark, their roles.
  static func read(_ reading: inout DumpReading, in bytes: Span<UInt8>) {
    for index in reading.passages.indices where isBody(index, reading) {
      reading.assign(.body, to: index, by: .weights)
    }
    readEndMark(&reading, in: bytes)
    readCaptions(&reading, in: bytes)
  }

  private static func isBody(_ index: Int, _ reading: DumpReading) -> Bool {
    guard reading.isFree(index), reading.score(index) > 0, reading.dates[index] == nil else {
      return false
    }
    let passage = reading.passages[index]
    guard let phrase = passage.phrase else { return passage.wordCount > 0 }
    return !(phrase.isWhole && phrase.kind.isChrome)
  }

  // MARK: The end

  private static func readEndMark(_ reading: inout DumpReading, in bytes: Span<UInt8>) {
    let body = reading.bodyIndices
    guard let first = body.first, let last = body.last else { return }
    let limit = min(last + 3, reading.passages.count - 1)
    let total = words(body, reading)
    var seen = 0
    for index in first...limit {
      let isBody = reading.roles[index] == .body
      if isBody { seen += Int(reading.passages[index].wordCount) }
      guard isBody || reading.isFree(index),
        let mark = EndMark.find(reading.passages[index].text, in: bytes),
        (total - seen) * 4 <= total
      else { continue }
      close(at: index, mark, &reading, in: bytes)
      return
    }
  }

  private static func words(_ indices: [Int], _ reading: DumpReading) -> Int {
    indices.reduce(0) { $0 + Int(reading.passages[$1].wordCount) }
  }

  /// Ends the body at a mark; what follows is footer.
  private static func close(
    at index: Int, _ mark: Range<Int>, _ reading: inout DumpReading, in bytes: Span<UInt8>
  ) {
    let passage = reading.passages[index]
    let before = WhiteSpace.trimmed(passage.text.lowerBound..<mark.lowerBound, in: bytes)
    if before.isEmpty {
      reading.assign(.endMark, to: index, by: .endMark)
    } else {
      reading.assign(.body, to: index, by: .weights)
      reading.parts[index] = [
        Segment(role: .body, range: before, rule: RoleRule.weights.rawValue),
        Segment(role: .endMark, range: mark, rule: RoleRule.endMark.rawValue),
      ]
    }
    reading.article.endMark = SourceText.string(mark, in: bytes)
    reading.article.provenance["endMark"] = .init(source: .text, range: mark)
    for later in reading.passages.indices[(index + 1)...] where reading.roles[later] == .body {
      reading.assign(.chrome, to: later, by: .footer)
    }
  }

  // MARK: Captions

  /// Lines inside the body that open like the credit of a picture, or stand for one.
  private static func readCaptions(_ reading: inout DumpReading, in bytes: Span<UInt8>) {
    let body = reading.bodyIndices
    guard let first = body.first, let last = body.last else { return }
    for index in first...last {
      let passage = reading.passages[index]
      guard let phrase = passage.phrase, phrase.kind == .credit,
        reading.isFree(index) || (reading.roles[index] == .body && passage.wordCount <= 12),
        opensCredit(passage, phrase, in: bytes)
      else { continue }
      reading.assign(.caption, to: index, by: .phrase)
    }
  }

  /// Whether a colon, a slash or `by` follows the phrase, or nothing does.
  private static func opensCredit(
    _ passage: Passage, _ phrase: PhraseMatch, in bytes: Span<UInt8>
  ) -> Bool {
    guard passage.wordCount <= 40, !phrase.isWhole else { return phrase.isWhole }
    let rest = WhiteSpace.trimmed(phrase.end..<passage.text.upperBound, in: bytes)
    guard let next = rest.first.map({ bytes[$0] }) else { return true }
    return phrase.words >= 2 || next == UInt8(ascii: ":") || next == UInt8(ascii: "/")
      || next == UInt8(ascii: "=") || next == 0xEF || next == 0xC2
  }
}

extension DumpReading {
  /// The passages of the body, in order.
  var bodyIndices: [Int] {
    roles.indices.filter { roles[$0] == .body }
  }
}
