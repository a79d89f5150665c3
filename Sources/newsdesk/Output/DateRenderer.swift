import News

/// Dates found in a text, a line each: `place: timestamp  words`.
struct DateRenderer {
  /// Whether each date is a JSON object.
  let isJSON: Bool
  /// How the words are made to stand out.
  let paint: Paint
  /// Whether the line in which a date stands is shown around its words.
  let showsLines: Bool
  /// Whether each date says which file it is from.
  let namesFiles: Bool

  /// How many bytes of a line are shown before and behind the words.
  private static let surroundings = 40

  /// The bytes to write for the dates of a text that came from a file of that name.
  func render(_ mentions: [DateMention], in text: String, name: String) -> [UInt8] {
    if isJSON { return mentions.flatMap { json($0, name) } }
    let bytes = Array(text.utf8)
    var output = ""
    var (line, position) = (1, 0)
    for mention in mentions {
      while position < mention.range.lowerBound {
        if bytes[position] == 0x0A { line += 1 }
        position += 1
      }
      output += self.line(mention, number: line, of: bytes, name) + "\n"
    }
    return Array(output.utf8)
  }

  private func json(_ mention: DateMention, _ name: String) -> [UInt8] {
    var writer = JSONWriter(.compact)
    writer.beginObject()
    if namesFiles { writer.put("id", name) }
    mention.writeFields(to: &writer)
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  private func line(
    _ mention: DateMention, number: Int, of bytes: [UInt8], _ name: String
  ) -> String {
    let place = namesFiles ? "\(Terminal.visible(name)):\(number):" : "\(number):"
    let words = paint(flat(bytes[mention.range]), .green)
    let context = showsLines ? around(mention.range, words, in: bytes) : words
    return "\(paint(place, .faint)) \(paint(describe(mention), .bold))  \(context)"
  }

  /// The timestamp and what is to be known of it.
  private func describe(_ mention: DateMention) -> String {
    var notes: [String] = []
    if mention.calendar != .gregorian { notes.append(mention.calendar.rawValue) }
    if mention.isYearInferred { notes.append("year inferred") }
    if let other = mention.alternative { notes.append("or \(other)") }
    let note = notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"
    return mention.timestamp.description + note
  }

  private func around(_ range: Range<Int>, _ words: String, in bytes: [UInt8]) -> String {
    var start = range.lowerBound
    let first = max(0, start - Self.surroundings)
    while start > first, bytes[start - 1] != 0x0A { start -= 1 }
    while start < range.lowerBound, bytes[start] & 0xC0 == 0x80 { start += 1 }
    var end = range.upperBound
    let last = min(bytes.count, end + Self.surroundings)
    while end < last, bytes[end] != 0x0A { end += 1 }
    while end < bytes.count, end > range.upperBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    let before = paint(flat(bytes[start..<range.lowerBound]), .faint)
    return before + words + paint(flat(bytes[range.upperBound..<end]), .faint)
  }

  private func flat(_ bytes: ArraySlice<UInt8>) -> String {
    Terminal.visible(
      String(
        decoding: bytes.map { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 ? 0x20 : $0 }, as: UTF8.self))
  }
}
