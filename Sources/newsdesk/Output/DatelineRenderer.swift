import News

/// The dateline of a text: the words as printed, then what they say.
struct DatelineRenderer {
  /// Whether each dateline is a JSON object.
  let isJSON: Bool
  /// How the parts are made to stand out.
  let paint: Paint
  /// Whether each dateline says which file it is from.
  let namesFiles: Bool

  /// The bytes to write for the dateline of a text that came from a file of that name.
  func render(_ dateline: Dateline, name: String) -> [UInt8] {
    if isJSON { return json(dateline, name) }
    let file = namesFiles ? paint("\(Terminal.visible(name)): ", .faint) : ""
    let facts = Self.facts(of: dateline, paint: paint)
    return Array("\(file)\(Terminal.visible(flat(dateline.text)))\n  \(facts)\n".utf8)
  }

  private func json(_ dateline: Dateline, _ name: String) -> [UInt8] {
    var writer = JSONWriter(.compact)
    writer.beginObject()
    if namesFiles { writer.put("id", name) }
    dateline.writeFields(to: &writer)
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  private func flat(_ text: String) -> String {
    String(
      decoding: text.utf8.map { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 ? 0x20 : $0 }, as: UTF8.self)
  }

  /// The name of a place with the code of its country, as in `Pyongyang, KP`.
  private static func name(of place: Dateline.Resolution) -> String {
    [place.name, place.country].compactMap(\.self).joined(separator: ", ")
  }

  /// Places with those that they stand for, date, agencies and reporters, each in its colour.
  static func facts(of dateline: Dateline, paint: Paint) -> String {
    let places = dateline.places.map { place in
      let printed = [place.name, place.region].compactMap(\.self).joined(separator: ", ")
      return place.resolved.map { "\(printed) (\(name(of: $0)))" } ?? printed
    }
    let date = dateline.date.map { "\($0)" + (dateline.isYearInferred ? " (year inferred)" : "") }
    let agencies = zip(dateline.agencies, dateline.agencyIDs).map { name, id in
      name.lowercased() == id ? name : "\(name) (\(id))"
    }
    return [
      paint(Terminal.visible(places.joined(separator: "; ")), .green),
      paint(date ?? "", .yellow),
      paint(Terminal.visible(agencies.joined(separator: ", ")), .magenta),
      paint(Terminal.visible(dateline.reporters.joined(separator: ", ")), .cyan),
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
