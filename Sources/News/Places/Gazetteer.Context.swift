extension Gazetteer {
  /// What is known of a text when a name of it is looked up.
  public struct Context: Sendable, Hashable {
    /// The state, province or country that is printed with the name: other places are ruled out.
    public var region: String?

    /// The countries that the text is most likely about, as ISO 3166-1 codes: an agency's home.
    public var countries: [String]

    /// The language of the text as a BCP 47 tag; its region counts as a country.
    public var language: String?

    /// Whether the name is one of a dateline: stories are filed from cities, not from countries.
    public var isDateline: Bool

    /// Creates a context from what is known.
    public init(
      region: String? = nil, countries: [String] = [], language: String? = nil,
      isDateline: Bool = false
    ) {
      self.region = region
      self.countries = countries
      self.language = language
      self.isDateline = isDateline
    }
  }

  /// The share from which a place counts as clear.
  static let sureShare = 0.9

  /// The places of a name with their shares, the likeliest first.
  func ranked(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ context: Context
  ) -> [(PlaceFacts, Double)] {
    var places = facts(of: bytes, range)
    if let region = context.region { places = self.places(places, within: region) }
    guard !places.isEmpty else { return [] }
    let weights = Weights(context)
    let hasMainName = places.contains(where: \.isMainName)
    var ranked = places.map { place in
      // Delhi is also called New Delhi, which is a city in Delhi.
      let isShadowed =
        !place.isMainName
        && places.contains {
          $0.isMainName && $0.kind == place.kind && $0.country == place.country
        }
      // Amman was once called Philadelphia, which is what another city is called today; but Odesa is
      // still Odessa to many, for all that a small city bears that name.
      let isOvertaken =
        !place.isMainName
        && places.contains {
          $0.isMainName && $0.kind == .city
            && (place.kind != .city || $0.isCapital || $0.population >= 500_000
              || $0.population * 5 > place.population)
        }
      let isFamed = place.isMainName || !hasMainName
      let weight = weights.weight(of: place, isFamed: isFamed) { languages(of: $0) }
      return (place, isShadowed ? weight / 1000 : isOvertaken ? weight / 40 : weight)
    }
    let sum = ranked.reduce(0) { $0 + $1.1 }
    for index in ranked.indices { ranked[index].1 /= sum }
    return ranked.sorted { ($0.1, $1.0.id) > ($1.1, $0.0.id) }
  }

  /// The places that lie in what a name of a state, province or country may stand for.
  private func places(_ places: [PlaceFacts], within region: String) -> [PlaceFacts] {
    let utf8 = region.utf8.span
    let regions = facts(of: utf8, 0..<utf8.count)
    let countries = regions.filter { $0.kind == .country }.map(\.country)
    let ids = regions.filter { $0.kind != .country }.map(\.id)
    return places.filter { countries.contains($0.country) || ids.contains($0.regionID) }
  }

  /// How much each fact counts for a place.
  ///
  /// People count by their square: newsrooms leave out the state or country of the place that all think
  /// of. So does fame, by how much the table has of names for a city: Venice in Italy has few more people
  /// than its namesakes, and a name in every language. What an agency calls home outweighs ten times as
  /// many people elsewhere, not more: agencies print the state or country of a place at home that has a
  /// greater namesake abroad.
  private struct Weights {
    let home: [UInt16]
    let language: String?
    let isDateline: Bool

    init(_ context: Context) {
      var home = context.countries.map { PlaceFacts.countryCode($0) }
      let subtags = context.language?.split { $0 == "-" || $0 == "_" } ?? []
      if let region = subtags.dropFirst().first(where: { $0.utf8.count == 2 }) {
        home.append(PlaceFacts.countryCode(region))
      }
      self.home = home
      language = subtags.first.map { $0.lowercased() }
      isDateline = context.isDateline
    }

    func weight(
      of place: PlaceFacts, isFamed: Bool, languages: (UInt16) -> [String]
    ) -> Double {
      let people = Double(max(place.population, 1000))
      var weight = people * people
      switch place.kind {
      case .country: weight *= isDateline ? 0.0005 : 1
      case .region: weight *= isDateline ? 0.0005 : 0.3
      case .county: weight *= isDateline ? 0.5 : 0.2
      case .city: weight *= isFamed ? Double(place.nameBytes + 12) / 100 : 1
      }
      if place.isCapital { weight *= 5 }
      if !place.isMainName { weight *= 0.8 }
      if home.contains(place.country) {
        weight *= 100
      } else if let language, languages(place.country).first == language {
        weight *= 2
      }
      return weight
    }
  }
}
