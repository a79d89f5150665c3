// What a proof says of a value where a pointer rests on it: a line of text, its parts by points.

extension Entity {
  /// `Ann Lee · person · Mayor · also: Lee · wikidata Q1`.
  var words: String {
    var parts = [name, kind.rawValue] + titles
    if !aliases.isEmpty { parts.append("also: " + aliases.joined(separator: ", ")) }
    parts += identifiers.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return parts.joined(separator: " · ")
  }
}

extension DateMention {
  /// `2031-05-02 · juche · year inferred`.
  var words: String {
    var parts = [timestamp.words]
    if let alternative { parts.append("or \(alternative.words)") }
    if calendar != .gregorian { parts.append(calendar.rawValue) }
    if isYearInferred { parts.append("year inferred") }
    return parts.joined(separator: " · ")
  }
}

extension Dateline {
  /// `dateline · PYONGYANG: Pyongyang, KP · 2031-02-13, year inferred · KCNA`.
  var words: String {
    (["dateline"] + facts.map(\.value)).joined(separator: " · ")
  }

  /// What the dateline states, each with what it is called.
  var facts: [(name: String, value: String)] {
    var facts = places.map { place in
      let printed = [place.name, place.region].compactMap(\.self).joined(separator: ", ")
      let meant = place.resolved.map { found in
        [found.name, found.country].compactMap(\.self).joined(separator: ", ")
      }
      return ("place", meant.map { "\(printed): \($0)" } ?? printed)
    }
    if let date { facts.append(("date", date.words + (isYearInferred ? ", year inferred" : ""))) }
    facts += agencies.map { ("agency", $0) }
    facts += reporters.map { ("reporter", $0) }
    return facts
  }
}

extension Provenance.Origin {
  /// `json-ld · datePublished · bytes 120–180 · “2 May 2031” · inferred`.
  var words: String {
    var parts = [source.rawValue]
    if let key { parts.append(key) }
    if let range { parts.append("bytes \(range.lowerBound)–\(range.upperBound)") }
    if let text { parts.append("“\(text)”") }
    if let calendar, calendar != .gregorian { parts.append(calendar.rawValue) }
    if isInferred { parts.append("inferred") }
    return parts.joined(separator: " · ")
  }
}
