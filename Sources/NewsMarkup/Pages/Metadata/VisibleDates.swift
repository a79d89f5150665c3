/// The dates that readers see near the headline.
struct VisibleDates {
  private let scan: PageScan
  private let language: String?
  private let reference: Timestamp?
  private let reader: DateReader

  init(_ scan: PageScan, language: String?, reference: Timestamp?) {
    self.scan = scan
    self.language = language
    self.reference = reference
    reader = DateReader(language: language, reference: reference)
  }

  /// A date with the element that shows it.
  struct Found {
    var date: Timestamp
    var node: Int
    var isModified: Bool
    var isPublished: Bool
    var origin: Provenance.Origin
  }

  /// The dates, in the order in which they are believed.
  func found(
    _ elements: [(node: Int, meaning: MarkupWords.Meaning)], headline: Int?
  ) -> [Found] {
    var found: [Found] = []
    for node in times(near: headline) {
      if let date = date(ofTime: node) { found.append(date) }
    }
    for (node, meaning) in elements where found.count < 12 {
      guard !meaning.isDisjoint(with: [.date, .published, .modified, .author]),
        Int(scan.tree.nodes[node].end) - node < 40,
        !found.contains(where: { node <= $0.node && $0.node < Int(scan.tree.nodes[node].end) })
      else { continue }
      found += dates(inText: node, meaning)
    }
    if found.isEmpty, let headline { found += printed(below: headline) }
    return found
  }

  /// The `time` elements of the story: those near the headline first, none of other stories.
  private func times(near headline: Int?) -> [Int] {
    guard let headline else { return Array(scan.times.prefix(6)) }
    let end = Int(scan.tree.nodes[headline].end)
    let near = scan.times.filter { $0 >= headline - 160 && $0 < end + 500 }
    return near.filter { $0 >= headline }.prefix(6) + near.filter { $0 < headline }.suffix(3)
  }

  private func date(ofTime node: Int) -> Found? {
    let tree = scan.tree
    let text = tree.shortText(of: node)
    let attributes: [AttributeName] = [
      .datetime, .content, .dataDateTime, .dataTimestamp, .dataDate, .dataTime,
    ]
    var meaning = ElementMeaning.of(node, in: tree)
    meaning.formUnion(ElementMeaning.of(Int(tree.nodes[node].parent), in: tree))
    if meaning.contains(.foreign), meaning.isDisjoint(with: [.published, .date, .author]) {
      return nil
    }
    let label = reader.label(before: text)
    for name in attributes {
      guard let value = tree.string(name, of: node),
        let date = StatedDate.timestamp(value, language: language, reference: reference)
      else { continue }
      let origin = Provenance.Origin(
        source: .markup, range: tree.nodes[node].sourceRange, key: name.rawValue, text: value)
      return found(date, label, node, meaning, origin)
    }
    return dates(inText: node, meaning).first
  }

  /// The dates in the text of a short element.
  private func dates(inText node: Int, _ meaning: MarkupWords.Meaning) -> [Found] {
    let text = scan.tree.shortText(of: node)
    guard (6...200).contains(text.utf8.count) else { return [] }
    return matches(in: text.utf8.span).map { found($0, node, meaning) }
  }

  /// The dates of a line: the whole of it, its parts between bars, or what its text names.
  private func matches(in bytes: Span<UInt8>) -> [DateMatch] {
    let isWhole = { (match: DateMatch) in
      match.timestamp.year != nil && match.timestamp.day != nil
    }
    let line = 0..<bytes.count
    if let match = reader.wholeLine(in: bytes, range: line) { return isWhole(match) ? [match] : [] }
    let bars = bytes.indices.filter { bytes[$0] == UInt8(ascii: "|") }
    let bounds = [-1] + bars + [bytes.count]
    var parts: [DateMatch] = []
    var index = 0
    while index + 1 < bounds.count, bounds.count > 2, bounds.count < 12 {
      // Date and time may stand on either side of a bar.
      for length in [2, 1] where index + length < bounds.count {
        let part = bounds[index] + 1..<bounds[index + length]
        let match =
          reader.wholeLine(in: bytes, range: part)
          ?? (bytes.hasMark(in: part) ? reader.wholeText(in: bytes, range: part) : nil)
        guard let match, isWhole(match) else { continue }
        parts.append(match)
        index += length - 1
        break
      }
      index += 1
    }
    if !parts.isEmpty { return parts }
    return Array(reader.matches(in: bytes, range: line).filter(isWhole).prefix(2))
  }

  /// Lines below the headline that are nothing but a date, with its label.
  private func printed(below headline: Int) -> [Found] {
    let tree = scan.tree
    let start = Int(tree.nodes[headline].end)
    var found: [Found] = []
    let near = Array(start..<min(tree.nodes.count, start + 240))
    let above = Array(max(1, headline - 60)..<headline)
    for index in near + above where tree.nodes[index].tag == .text {
      let range = tree.nodes[index].textRange
      guard (6...160).contains(range.count) else { continue }
      guard let match = matches(in: tree.text.span.extracting(range)).first else { continue }
      found.append(self.found(match, index, []))
      if found.count > 2 { break }
    }
    return found
  }

  private func found(
    _ match: DateMatch, _ node: Int, _ meaning: MarkupWords.Meaning
  ) -> Found {
    let tree = scan.tree
    var origin = Provenance.Origin(
      source: .markup, range: tree.nodes[node].sourceRange, text: tree.shortText(of: node))
    if match.calendar != .gregorian { origin.calendar = match.calendar }
    origin.isInferred = match.isYearInferred
    return found(match.timestamp, match.label, node, meaning, origin)
  }

  private func found(
    _ date: Timestamp, _ label: DateMatch.Label?, _ node: Int, _ meaning: MarkupWords.Meaning,
    _ origin: Provenance.Origin
  ) -> Found {
    Found(
      date: date, node: node,
      isModified: label == .modified
        || (label == nil && meaning.contains(.modified) && !meaning.contains(.published)),
      isPublished: label == .published || meaning.contains(.published), origin: origin)
  }
}

extension DateReader {
  /// What the words before a date in a short text say it is the date of.
  fileprivate func label(before text: String) -> DateMatch.Label? {
    guard text.utf8.count < 160 else { return nil }
    let bytes = text.utf8.span
    return wholeLine(in: bytes, range: 0..<bytes.count)?.label
      ?? first(in: bytes, range: 0..<bytes.count)?.label
  }
}

extension Span where Element == UInt8 {
  /// Whether a part has the marks of a date of numbers.
  fileprivate func hasMark(in range: Range<Int>) -> Bool {
    range.contains { self[$0] == UInt8(ascii: ".") || self[$0] == UInt8(ascii: "/") }
  }
}
