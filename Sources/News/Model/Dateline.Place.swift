extension Dateline {
  /// A place that a dateline names.
  public struct Place: Sendable, Hashable {
    /// The name as printed, mostly in capitals, without the region behind it.
    public var name: String

    /// The state, province or country that is printed with it.
    public var region: String?

    /// The place in the gazetteer, when there is only one that it can be.
    public var resolved: Resolution?

    /// Creates a place from what is known of it.
    public init(
      name: String,
      region: String? = nil,
      resolved: Resolution? = nil
    ) {
      self.name = name
      self.region = region
      self.resolved = resolved
    }
  }
}
