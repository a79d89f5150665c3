/// The form in which places are shipped.
extension PackedPlaces {
  /// The shipped places: countries, regions, the counties of the DPRK, and cities.
  static let standard = PackedPlaces(
    Base64Reader(encoded), names: encodedNames, notes: encodedNotes.joined())
}
