/// The form in which places are shipped.
extension PackedPlaces {
  /// The shipped places: countries, regions, the counties of the DPRK, and cities.
  static let standard = PackedPlaces(
    bytes: Base64.decode(encoded), names: text(encodedNames), notes: text(encodedNotes))

  private static func text(_ parts: [StaticString]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(parts.reduce(0) { $0 + $1.utf8CodeUnitCount })
    for part in parts { bytes += part.description.utf8 }
    return bytes
  }
}
