import News

/// The places that a name may stand for: a table, or a JSON object.
struct PlaceRenderer {
  /// Whether each name is a JSON object.
  let isJSON: Bool
  /// How the parts are made to stand out.
  let paint: Paint

  /// The bytes to write for the likeliest places of a name, which has so many.
  func render(_ candidates: [Gazetteer.Candidate], name: String, of count: Int) -> [UInt8] {
    if isJSON { return json(candidates, name) }
    var lines = [paint(Terminal.visible(name), .bold)]
    for candidate in candidates { lines.append(row(candidate)) }
    if candidates.isEmpty { lines.append("  no place of that name is known") }
    if count > candidates.count { lines.append("  and \(count - candidates.count) more") }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func row(_ candidate: Gazetteer.Candidate) -> String {
    let place = candidate.place
    let percent = Int((candidate.share * 100).rounded())
    let whereabouts = [place.kind == .city ? place.region : nil, place.country]
      .compactMap(\.self).joined(separator: ", ")
    return [
      "  " + paint(padded("\(percent)%", 4, isRight: true), .yellow),
      padded(place.kind.rawValue, 7),
      paint(padded(Terminal.visible(place.name), 22), .green),
      padded(Terminal.visible(whereabouts), 26),
      padded(place.population.map(String.init) ?? "", 10, isRight: true),
      padded(place.coordinates.map { "\($0.latitude) \($0.longitude)" } ?? "", 19),
      paint("\(place.id)", .faint),
    ].joined(separator: "  ")
  }

  private func padded(_ text: String, _ width: Int, isRight: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - text.count))
    return isRight ? space + text : text + space
  }

  private func json(_ candidates: [Gazetteer.Candidate], _ name: String) -> [UInt8] {
    var writer = JSONWriter(.compact)
    writer.beginObject()
    writer.put("name", name)
    writer.key("candidates")
    writer.beginArray()
    for candidate in candidates {
      let place = candidate.place
      writer.separate()
      writer.beginObject()
      writer.put("share", (candidate.share * 1000).rounded() / 1000)
      writer.put("geonames", place.id)
      writer.put("name", place.name)
      writer.put("kind", place.kind.rawValue)
      writer.put("country", place.country)
      writer.put("region", place.region)
      writer.put("latitude", place.coordinates?.latitude)
      writer.put("longitude", place.coordinates?.longitude)
      writer.put("population", place.population)
      writer.put("alternateNames", place.alternateNames)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }
}
