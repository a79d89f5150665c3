/// Decides which passages are the article's text, and where it ends.
struct BodyReader {
  /// Gives the passages of the body, and the end mark, their roles.
  static func read(_ reading: inout DumpReading, in bytes: Span<UInt8>) {
    let head = headEnd(reading, in: bytes)
    for index in head..<reading.passages.count where isBody(index, reading) {
      reading.assign(.body, to: index, by: .weights)
    }
    readDateline(&reading, in: bytes)
    dropTail(&reading, in: bytes)
    readEndMark(&reading, in: bytes)
    readCaptions(&reading, in: bytes)
  }

  /// Where the head of a dump ends that begins with the article: behind the last line of dates or
  /// names, with nothing but short lines before it.
  private static func headEnd(_ reading: DumpReading, in bytes: Span<UInt8>) -> Int {
    var end = 0
    for index in 0..<min(8, reading.passages.count) {
      let passage = reading.passages[index]
      let mark = passage.mark
      if reading.dates[index] != nil || isHeadLine(passage, in: bytes) {
        end = index + 1
      } else if passage.spacedWords > 30 || (mark == .stop && passage.spacedWords > 6) {
        break
      }
    }
    return end
  }

  /// Whether a line opens like a byline or a line of details.
  private static func isHeadLine(_ passage: Passage, in bytes: Span<UInt8>) -> Bool {
    guard passage.spacedWords <= 24 else { return false }
    switch passage.phrase?.kind {
    case .detail: return passage.mark == .none
    case .byline: return BylineReader.byline(passage, in: bytes) != nil
    default: return BylineReader.byline(passage, in: bytes) != nil
    }
  }

  /// A dateline over the first paragraph, on a line of its own, belongs to the body.
  private static func readDateline(_ reading: inout DumpReading, in bytes: Span<UInt8>) {
    guard let first = reading.firstOfBody else { return }
    for index in [first - 1, first + 1] where reading.passages.indices.contains(index) {
      if reading.isFree(index), isDateline(reading.passages[index], reading.reader, in: bytes) {
        reading.assign(.body, to: index, by: .form)
      }
    }
    let above = first - 1
    if above > 0, reading.isFree(above), isSignedDateline(reading.passages[above], in: bytes) {
      reading.assign(.body, to: above, by: .form)
    }
  }

  /// `Upper Aron, May 9 (KCNA) --`: a line that is nothing but a dateline with an agency.
  private static func isSignedDateline(_ passage: Passage, in bytes: Span<UInt8>) -> Bool {
    guard passage.text.count <= 120, passage.counts.digits > 0, passage.lineCount == 1 else {
      return false
    }
    let text = SourceText.string(passage.text, in: bytes)
    // Where the place lies does not matter here.
    guard let dateline = DatelineParser(gazetteer: nil).dateline(in: text) else { return false }
    return !dateline.agencies.isEmpty && dateline.range == 0..<text.utf8.count
  }

  /// `(Pyongyang May 9)` in brackets over the first paragraph, as Korean agencies print it.
  private static func isDateline(
    _ passage: Passage, _ dates: DateReader, in bytes: Span<UInt8>
  ) -> Bool {
    guard passage.text.count <= 120, passage.counts.digits > 0,
      let first = passage.text.first, let last = passage.text.last
    else { return false }
    let isBracketed =
      (bytes[first] == UInt8(ascii: "(") && bytes[last] == UInt8(ascii: ")"))
      || (bytes[first] == UInt8(ascii: "[") && bytes[last] == UInt8(ascii: "]"))
    return isBracketed && dates.first(in: bytes, range: passage.text) != nil
  }

  /// Takes notices at the end of the body out of it: copyright, newsletters, comments.
  private static func dropTail(_ reading: inout DumpReading, in bytes: Span<UInt8>) {
    for last in reading.passages.indices.reversed() where reading.roles[last] == .body {
      let passage = reading.passages[last]
      guard let phrase = passage.phrase, passage.wordCount <= 40,
        phrase.kind.closesArticle || leadsElsewhere(phrase, passage, in: bytes)
      else { return }
      reading.assign(.chrome, to: last, by: .phrase)
    }
  }

  /// `Related: another story`: the title of a listing and its only item on one line.
  private static func leadsElsewhere(
    _ phrase: PhraseMatch, _ passage: Passage, in bytes: Span<UInt8>
  ) -> Bool {
    guard phrase.kind == .listingTitle, !phrase.isWhole else { return false }
    let rest = WhiteSpace.trimmed(phrase.end..<passage.text.upperBound, in: bytes)
    guard let sign = rest.first.map({ bytes[$0] }) else { return false }
    return sign == UInt8(ascii: ":") || sign == UInt8(ascii: "-") || sign == 0xE2 || sign == 0xEF
  }

  private static func isBody(_ index: Int, _ reading: DumpReading) -> Bool {
    guard reading.isFree(index), reading.score(index) > 0, reading.dates[index] == nil else {
      return false
    }
    let passage = reading.passages[index]
    if isAddress(passage) { return false }
    guard let phrase = passage.phrase else { return passage.wordCount > 0 }
    return !(phrase.isWhole && (phrase.kind.isChrome || phrase.kind.opensListing))
      && !(phrase.kind == .listingFromSource && passage.wordCount - phrase.words <= 5)
  }

  /// Whether a passage is a single mail address.
  private static func isAddress(_ passage: Passage) -> Bool {
    passage.counts.atSigns == 1 && passage.counts.spaces == 0 && passage.text.count <= 64
      && passage.counts.wide == 0
  }

  // MARK: The end

  private static func readEndMark(_ reading: inout DumpReading, in bytes: Span<UInt8>) {
    let body = bodyBeforeListings(reading)
    guard let first = body.first, let last = body.last else { return }
    let limit = min(last + 3, reading.passages.count - 1)
    let total = words(body, reading)
    var seen = 0
    for index in first...limit {
      let isBody = reading.roles[index] == .body
      if isBody { seen += Int(reading.passages[index].wordCount) }
      guard isBody || reading.isFree(index), (total - seen) * 4 <= total,
        let mark = EndMark.find(reading.passages[index].text, dates: reading.reader, in: bytes)
      else { continue }
      close(at: index, mark, &reading, in: bytes)
      return
    }
  }

  /// The passages of the body up to the first title of a listing behind its beginning.
  private static func bodyBeforeListings(_ reading: DumpReading) -> [Int] {
    let body = reading.bodyIndices
    guard let first = body.first else { return [] }
    let title = reading.passages.indices[first...].first { index in
      let phrase = reading.passages[index].phrase
      return phrase?.isWhole == true && phrase?.kind.opensListing == true
    }
    let before = body.filter { $0 < title ?? .max }
    // A title near the beginning is one inside the text.
    return words(before, reading) * 2 >= words(body, reading) ? before : body
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
    if EndMark.isSignature(mark, in: bytes) { reading.takeByline(mark, in: bytes) }
    for later in reading.passages.indices[(index + 1)...] where reading.roles[later] == .body {
      reading.roles[later] = nil
    }
  }

  // MARK: Captions

  /// Lines inside the body that open like the credit of a picture, or stand for one.
  private static func readCaptions(_ reading: inout DumpReading, in bytes: Span<UInt8>) {
    guard let first = reading.firstOfBody,
      let last = reading.roles.lastIndex(where: { $0 == .body })
    else { return }
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

extension PhraseKind {
  /// Whether a line that begins with the phrase cannot be the last one of an article.
  fileprivate var closesArticle: Bool {
    switch self {
    case .comments, .share, .newsletter, .privacy, .copyright, .readMore, .listingEnd,
      .listingFromSource:
      true
    default: false
    }
  }
}

extension DumpReading {
  /// The first passage of the body.
  var firstOfBody: Int? {
    roles.firstIndex { $0 == .body }
  }

  /// The passages of the body, in order.
  var bodyIndices: [Int] {
    roles.indices.filter { roles[$0] == .body }
  }
}
