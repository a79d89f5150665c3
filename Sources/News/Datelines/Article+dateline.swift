extension Article {
  /// Reads the dateline of the first paragraph, or else of the standfirst, and what follows from it.
  ///
  /// Its reporters become authors where the source names none; its agencies are added to
  /// ``agencies``. What stands in the dateline is marked so in the provenance.
  ///
  /// - Parameters:
  ///   - language: The language of the text where the article does not state one.
  ///   - reference: The day from which the year is inferred where no day of publication is known.
  package mutating func readDateline(language: String?, reference: Timestamp?) {
    guard dateline == nil else { return }
    let day = published.flatMap { $0.day == nil || $0.year == nil ? nil : $0 }
    let parser = DatelineParser(language: self.language ?? language, reference: day ?? reference)
    dateline = parser.dateline(in: body)
    if dateline == nil, let summary { dateline = parser.dateline(in: summary) }
    guard let dateline else { return }
    let origin = Provenance.Origin(source: .dateline, text: dateline.text)
    if authors.isEmpty, !dateline.reporters.isEmpty {
      authors = dateline.reporters.map { Author(name: $0, kind: .person) }
      provenance["authors"] = origin
    }
    for (name, id) in zip(dateline.agencies, dateline.agencyIDs)
    where !agencies.contains(where: { $0.id == id || $0.name == name }) {
      if agencies.isEmpty { provenance["agencies"] = origin }
      agencies.append(Organization(name: name, id: id))
    }
  }
}

extension Listing {
  /// Reads the datelines of the teasers.
  ///
  /// - Parameters:
  ///   - language: The language of the teasers where the listing does not state one.
  ///   - reference: The day from which the year is inferred where an item has no day of its own.
  package mutating func readDatelines(language: String?, reference: Timestamp?) {
    let language = self.language ?? language
    // Most items of a listing are of few days.
    var parser: DatelineParser?
    for index in items.indices where items[index].dateline == nil {
      guard let teaser = items[index].teaser else { continue }
      let day = items[index].published.flatMap { $0.day == nil || $0.year == nil ? nil : $0 }
      let ready: DatelineParser
      if let parser, parser.reference == day ?? reference {
        ready = parser
      } else {
        ready = DatelineParser(language: language, reference: day ?? reference)
        parser = ready
      }
      items[index].dateline = ready.dateline(in: teaser)
    }
  }
}

extension Provenance.Origin.Source {
  /// The dateline of the story.
  public static let dateline: Provenance.Origin.Source = "dateline"
}
