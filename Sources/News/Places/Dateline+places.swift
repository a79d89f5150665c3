extension Dateline {
  /// What is known of one of its places, in the terms of a gazetteer.
  func context(of place: Place, language: String?) -> Gazetteer.Context {
    Gazetteer.Context(
      region: place.region, countries: Agencies.homes(of: agencyIDs), language: language,
      isDateline: true)
  }

  /// Gives each place the one that it stands for, where that is clear.
  mutating func resolvePlaces(in gazetteer: Gazetteer, language: String?) {
    for index in places.indices {
      let place = places[index]
      places[index].resolved = gazetteer.placeAlone(
        for: place.name, in: context(of: place, language: language)
      ).map(Resolution.init)
    }
  }
}

extension Dateline.Resolution {
  /// What a dateline says of a place that a gazetteer knows.
  public init(_ place: Gazetteer.Place) {
    self.init(
      geonames: place.id, name: place.name, country: place.country, region: place.region,
      coordinates: place.coordinates)
  }
}

extension DatelineParser {
  /// The places that a place of a dateline may be, the likeliest first.
  ///
  /// What the dateline and the parser know counts: the state or country that is printed with the place,
  /// the home of the agency, the language. ``Dateline/Place/resolved`` has the first one where its share
  /// is nine tenths or more.
  ///
  /// - Parameters:
  ///   - place: A place of the dateline.
  ///   - dateline: The dateline.
  /// - Returns: The candidates; none when no place is known by that name, or without a gazetteer.
  public func candidates(
    for place: Dateline.Place, of dateline: Dateline
  ) -> [Gazetteer.Candidate] {
    let context = dateline.context(of: place, language: language)
    return gazetteer?.candidates(for: place.name, in: context) ?? []
  }
}
