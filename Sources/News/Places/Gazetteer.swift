/// Knows places by their names: countries, first-level regions, cities, and the counties of the DPRK.
///
/// ```swift
/// let gazetteer = Gazetteer.standard
/// for candidate in gazetteer.candidates(for: "Tripoli") {
///   print(candidate.place.name, candidate.place.country ?? "", candidate.share)
/// }
/// gazetteer.place(for: "Пхеньян")?.id     // 1871859
/// gazetteer.place(for: "Springfield")     // nil: there are many
/// ```
///
/// A name may stand for many places, so it is answered with ranked ``Candidate``s; ``place(for:in:)``
/// gives one only where it is clear. Case, accents, points, hyphens and apostrophes make no difference.
/// The places of ``standard`` are those of GeoNames; they are unpacked at the first look-up, which takes
/// about ten milliseconds once.
public struct Gazetteer: Sendable {
  private let hasShipped: Bool
  private let given: GivenPlaces

  private init(hasShipped: Bool, given: [Place]) {
    self.hasShipped = hasShipped
    self.given = GivenPlaces(given)
  }

  /// The places that the library ships: every country, its first-level regions, cities of 15,000 people
  /// or more, and the provinces, counties, cities and towns of the DPRK.
  public static let standard = Gazetteer(hasShipped: true, given: [])

  /// Creates a gazetteer of the caller's own places and no others.
  public init(_ places: [Place]) {
    self.init(hasShipped: false, given: places)
  }

  /// A gazetteer that knows these places too; where one has the identifier of another place, it stands
  /// in its stead.
  public func merging(_ places: [Place]) -> Gazetteer {
    let ids = Set(places.map(\.id))
    return Gazetteer(
      hasShipped: hasShipped, given: given.places.filter { !ids.contains($0.id) } + places)
  }

  /// A gazetteer that knows the places of both; those of the other one come first where both have a
  /// place with one identifier.
  public func merging(_ other: Gazetteer) -> Gazetteer {
    let merged = merging(other.given.places)
    return Gazetteer(hasShipped: hasShipped || other.hasShipped, given: merged.given.places)
  }

  /// The place with a GeoNames identifier.
  public func place(id: Int) -> Place? {
    if let place = given.places.first(where: { $0.id == id }) { return place }
    guard let packed else { return nil }
    return packed.index(ofID: id).map { packed.place($0) }
  }

  /// All places that the library ships.
  package static var shippedPlaces: [Place] {
    guard let packed = PackedPlaces.standard else { return [] }
    return (0..<packed.count).map { packed.place($0) }
  }

  private var packed: PackedPlaces? { hasShipped ? PackedPlaces.standard : nil }
}

extension Gazetteer {
  /// The places that a name may stand for, the likeliest first.
  ///
  /// - Parameters:
  ///   - name: A name in any script, as printed.
  ///   - context: What is known of the text, which moves the ranking; a region rules places out.
  /// - Returns: All places of that name; none when the name is unknown.
  public func candidates(for name: String, in context: Context = Context()) -> [Candidate] {
    let utf8 = name.utf8.span
    return ranked(utf8, 0..<utf8.count, context).map { Candidate(place: place($0.0), share: $0.1) }
  }

  /// The place that a name stands for, where that is clear: at least nine tenths of the share, and by a
  /// name that is its main one unless more than 100,000 people live there, the context has its country or
  /// many languages have a name for it.
  public func place(for name: String, in context: Context = Context()) -> Place? {
    sureFacts(for: name, in: context).map { place($0) }
  }

  /// The place that a name stands for, where that is clear, without its other names.
  func placeAlone(for name: String, in context: Context) -> Place? {
    sureFacts(for: name, in: context).map { facts in
      guard facts.index >= given.places.count, let packed else { return given.places[facts.index] }
      return packed.place(facts.index - given.places.count, withOtherNames: false)
    }
  }

  /// How many bytes of names a place has that is known everywhere.
  private static let famedNameBytes = 300

  private func sureFacts(for name: String, in context: Context) -> PlaceFacts? {
    let utf8 = name.utf8.span
    guard let (facts, share) = ranked(utf8, 0..<utf8.count, context).first,
      share >= Self.sureShare
    else { return nil }
    let isKnown =
      facts.isMainName || facts.kind != .city || facts.population >= 100_000 || facts.isCapital
      || facts.nameBytes >= Self.famedNameBytes
      || context.region != nil
      || context.countries.contains { PlaceFacts.countryCode($0) == facts.country }
    return isKnown ? facts : nil
  }

  /// The facts of every place of a name, in no order.
  package func facts(of bytes: Span<UInt8>, _ range: Range<Int>) -> [PlaceFacts] {
    guard range.count <= 120, let hash = PlaceName.hash(bytes, range) else { return [] }
    var found: [PlaceFacts] = []
    given.forEach(hash: hash) { index in
      var facts = given.facts(index)
      facts.isMainName = PlaceName.hash(given.places[index].name) == hash
      found.append(facts)
    }
    let givenCount = found.count
    guard let packed else { return found }
    packed.forEach(hash: hash) { index in
      var facts = packed.facts(index).behind(given.places.count)
      guard !found.prefix(givenCount).contains(where: { $0.id == facts.id }) else { return }
      guard !given.places.contains(where: { $0.id == facts.id }) else { return }
      facts.isMainName = packed.isMainName(index, hash: hash)
      found.append(facts)
    }
    return found
  }

  /// The place of some facts, as a value.
  package func place(_ facts: PlaceFacts) -> Place {
    guard facts.index >= given.places.count, let packed else { return given.places[facts.index] }
    return packed.place(facts.index - given.places.count)
  }

  /// The languages of a country, the main one first.
  func languages(of country: UInt16) -> [String] { packed?.languages[country] ?? [] }
}

extension PlaceFacts {
  /// The same, as a place that stands behind so many others.
  fileprivate func behind(_ count: Int) -> PlaceFacts {
    PlaceFacts(
      index: index + count, id: id, kind: kind, country: country, regionID: regionID,
      population: population, isCapital: isCapital, nameBytes: nameBytes)
  }
}
