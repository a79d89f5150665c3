/// Reads the dateline of one opening.
///
/// The first character decides which grammar is tried: brackets and Han characters have their own.
struct DatelineReader {
  let text: DatelineText
  let dates: DateReader
  /// The first part of the language tag; empty when the language is unknown.
  let language: String
  /// Whether the text goes on like a story: a headline is one short line without a full stop.
  let isStory: Bool

  /// The dateline, or `nil` when there is none.
  func draft() -> DatelineDraft? {
    var start = text.skippingSpaces(from: 0, acrossLines: true)
    while text[start] == 0x2A { start += 1 }
    let first = text[start]
    guard first != 0 else { return nil }
    var found: DatelineDraft?
    switch first {
    case 0x3010: found = japanese(from: start) ?? korean(from: start)
    case 0xFF08, 0xFF3B: found = chineseBracket(from: start) ?? korean(from: start)
    case 0x28, 0x5B:
      let next = text[text.skippingSpaces(from: start + 1)]
      if DatelineText.isHangul(next) {
        found = korean(from: start)
      } else if DatelineText.isHan(next) || DatelineText.isKana(next) {
        found = chineseBracket(from: start)
      } else {
        found = first == 0x28 ? agencyFirst(from: start) : korean(from: start)
      }
    default:
      if DatelineText.isHan(first) {
        found = chinese(from: start)
      } else if !DatelineText.isHangul(first), !DatelineText.isKana(first) {
        found = latin(from: start)
      }
    }
    found?.start = start
    return found
  }

  // MARK: Agencies

  /// What the table knows of a name.
  func entry(_ range: Range<Int>) -> Agencies.Entry? {
    guard !range.isEmpty else { return nil }
    let index = Agencies.index
    return index.names.value(of: text.range(range), in: text.bytes.span).map { index.entries[$0] }
  }

  /// The agency that a name stands for, known or not.
  func agency(_ range: Range<Int>) -> DatelineAgency {
    agency(range, entry(range))
  }

  /// An agency with its identifier: that of its row, or its name in small letters with hyphens.
  func agency(_ range: Range<Int>, _ entry: Agencies.Entry?) -> DatelineAgency {
    let id = entry?.id ?? Agencies.slug(text.string(range))
    return DatelineAgency(range: range, id: id, entry: entry)
  }

  /// The longest known agency at a place.
  func longestAgency(at start: Int, to end: Int) -> DatelineAgency? {
    let index = Agencies.index
    let range = text.range(start..<end)
    guard
      let match = index.names.longest(
        text.bytes.span, at: range.lowerBound, end: range.upperBound),
      let last = text.offsets.firstIndex(of: match.end)
    else { return nil }
    let entry = index.entries[match.value]
    return agency(start..<last, entry)
  }

  /// The agencies of a credit such as `APA/dpa`: one for each part when all are known.
  func agencies(_ range: Range<Int>) -> [DatelineAgency] {
    let whole = text.trimmed(range)
    var parts: [Range<Int>] = []
    var start = whole.lowerBound
    for index in whole where [0x2F, 0x3D, 0xFF1D, 0xFF0F].contains(text[index]) {
      parts.append(text.trimmed(start..<index))
      start = index + 1
    }
    parts.append(text.trimmed(start..<whole.upperBound))
    guard parts.count > 1, parts.allSatisfy({ entry($0) != nil }) else { return [agency(whole)] }
    return parts.map(agency)
  }

  // MARK: Dates

  /// Reads some characters that can only be a date.
  func setDate(_ range: Range<Int>, of draft: inout DatelineDraft) -> Bool {
    var range = text.trimmed(range)
    while !range.isEmpty, [0x2E, 0x2C].contains(text[range.upperBound - 1]) {
      range = text.trimmed(range.lowerBound..<range.upperBound - 1)
    }
    guard !range.isEmpty, range.count <= 40 else { return false }
    if text.has("le ", at: range.lowerBound) { range = range.lowerBound + 3..<range.upperBound }
    if let match = dates.wholeText(in: text.bytes.span, range: text.range(range)),
      match.timestamp.month != nil || match.timestamp.day != nil, match.timestamp.hour == nil
    {
      draft.date = match.timestamp
      draft.isYearInferred = match.isYearInferred
      return true
    }
    return setMonth(range, of: &draft)
  }

  /// Reads a month without a day: it is read with one, which is dropped again.
  private func setMonth(_ range: Range<Int>, of draft: inout DatelineDraft) -> Bool {
    guard range.count >= 3, range.allSatisfy({ DatelineText.isLetter(text[$0]) }) else {
      return false
    }
    let day = Array((text.string(range) + " 1").utf8)
    guard let match = dates.wholeText(in: day.span, range: 0..<day.count),
      match.timestamp.day == 1, let month = match.timestamp.month,
      let date = Timestamp(year: match.timestamp.year, month: month)
    else { return false }
    draft.date = date
    draft.isYearInferred = match.isYearInferred
    return true
  }
}
