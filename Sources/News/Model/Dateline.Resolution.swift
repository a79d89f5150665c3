extension Dateline {
  /// A place as the gazetteer knows it.
  public struct Resolution: Sendable, Hashable {
    /// Its GeoNames identifier.
    public var geonames: Int

    /// The name that GeoNames has for it in English.
    public var name: String

    /// Its country as an ISO 3166-1 code of two letters.
    public var country: String?

    /// Its first-level region.
    public var region: String?

    /// Where it lies.
    public var coordinates: Coordinates?

    /// Creates a resolution from what is known of it.
    public init(
      geonames: Int,
      name: String,
      country: String? = nil,
      region: String? = nil,
      coordinates: Coordinates? = nil
    ) {
      self.geonames = geonames
      self.name = name
      self.country = country
      self.region = region
      self.coordinates = coordinates
    }
  }
}
