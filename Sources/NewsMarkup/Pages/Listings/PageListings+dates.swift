/// The dates that stand with a story.
extension PageListings {
  /// The date that an element states: in an attribute for machines, as a tool tip, or as its text.
  func statedDate(_ index: Int) -> (date: Timestamp, origin: Provenance.Origin)? {
    let node = tree.nodes[index]
    guard node.first != node.last || node.tag == .time else { return nil }
    for position in Int(node.first)..<Int(node.last) {
      let attribute = tree.attributes[position]
      switch attribute.name {
      case .datetime, .dataDateTime, .dataTimestamp, .dataDate, .dataTime, .title:
        guard holdsDigits(attribute.value) else { continue }
        let text = tree.string(attribute.value)
        guard let date = machineDate(text) else { continue }
        return (
          date,
          .init(
            source: .markup, range: node.sourceRange, key: attribute.name.rawValue, text: text)
        )
      default: continue
      }
    }
    guard node.tag == .time else { return nil }
    let text = tree.shortText(of: index, limit: 120)
    guard let date = date(text) else { return nil }
    return (date, .init(source: .markup, range: node.sourceRange, key: "time", text: text))
  }

  /// The date of an attribute, perhaps with another form of it behind a space.
  private func machineDate(_ text: String) -> Timestamp? {
    if let date = Self.fullDate(
      StatedDate.timestamp(text, language: language, reference: nil))
    {
      return date
    }
    guard let first = text.split(separator: " ").first, first.utf8.count >= 10 else { return nil }
    return Self.fullDate(StatedDate.machineForm(String(first)))
  }

  /// Whether a short value has as many digits as a date.
  private func holdsDigits(_ value: Range<Int>) -> Bool {
    guard (8...60).contains(value.count) else { return false }
    return value.count { tree.text[$0] &- 48 < 10 || tree.text[$0] >= 0x80 } >= 5
  }

  private static func fullDate(_ date: Timestamp?) -> Timestamp? {
    guard let date, date.day != nil, date.year != nil else { return nil }
    return date
  }

  /// The date in a short text that is about little else: sentences may speak of any day.
  func date(_ text: String, among passage: Passage) -> Timestamp? {
    if StoryLinks.words(passage) <= Self.mostWords { return date(text) }
    let bytes = text.utf8.span
    guard let match = dates.first(in: bytes, range: 0..<bytes.count),
      match.range.count * 3 >= bytes.count
    else { return nil }
    return Self.fullDate(match.timestamp)
  }

  /// How many words a line with a date and an author has.
  private static let mostWords = 8

  /// The date that a short text is, or the only one in it.
  func date(_ text: String) -> Timestamp? {
    if let date = StatedDate.timestamp(text, language: language, reference: reference) {
      return Self.fullDate(date)
    }
    let bytes = text.utf8.span
    guard bytes.indices.contains(where: { bytes[$0] &- 48 < 10 || bytes[$0] >= 0x80 }) else {
      return nil
    }
    return Self.fullDate(dates.first(in: bytes, range: 0..<bytes.count)?.timestamp)
  }
}
