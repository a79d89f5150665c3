extension Gazetteer {
  /// A place as a gazetteer knows it.
  public struct Place: Sendable, Hashable, Identifiable {
    /// Its GeoNames identifier; of the caller's own places, any number that no other place has.
    public var id: Int

    /// Its name in English, or its own where English has none.
    public var name: String

    /// Its other names: exonyms, spellings, names in other scripts.
    public var alternateNames: [String]

    /// Whether it is a country, a region, a county or a city.
    public var kind: Kind

    /// Its country as an ISO 3166-1 code of two letters; of a country, its own code.
    public var country: String?

    /// The name of the first-level region in which it lies.
    public var region: String?

    /// The GeoNames identifier of that region.
    public var regionID: Int?

    /// Where it lies.
    ///
    /// GeoNames' point of a city; the middle of its people for a country or region; the seat of a
    /// county.
    public var coordinates: Coordinates?

    /// How many people live there; those of its known cities for a region.
    public var population: Int?

    /// Whether it is the capital of its country.
    public var isCapital: Bool

    /// Creates a place from what is known of it.
    public init(
      id: Int,
      name: String,
      alternateNames: [String] = [],
      kind: Kind = .city,
      country: String? = nil,
      region: String? = nil,
      regionID: Int? = nil,
      coordinates: Coordinates? = nil,
      population: Int? = nil,
      isCapital: Bool = false
    ) {
      self.id = id
      self.name = name
      self.alternateNames = alternateNames
      self.kind = kind
      self.country = country
      self.region = region
      self.regionID = regionID
      self.coordinates = coordinates
      self.population = population
      self.isCapital = isCapital
    }

    /// The levels of places, from countries down to settlements.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// A country or territory with a code of its own.
      case country
      /// A first-level region: a state, province, oblast, prefecture.
      case region
      /// A second-level region: a county or district.
      case county
      /// A city, town or settlement.
      case city
    }
  }

  /// A place that a name may stand for.
  public struct Candidate: Sendable, Hashable {
    /// The place that the name may mean.
    public var place: Place

    /// How likely the name stands for it, from 0 to 1; the candidates of a name add up to 1.
    ///
    /// It weighs the kind of place, its people, and what is known of the text. It is a measure to rank
    /// by, and no probability that was counted.
    public var share: Double
  }
}
