/// What ranks a place, read without making a string.
package struct PlaceFacts: Sendable, Hashable {
  /// Where it stands in its gazetteer.
  package let index: Int
  /// Its GeoNames identifier.
  package let id: Int
  package let kind: Gazetteer.Place.Kind
  /// Its country as two letters in one number; 0 when unknown.
  package let country: UInt16
  /// The identifier of its first-level region; 0 when it has none.
  package let regionID: Int
  /// How many people live there; 0 when unknown.
  package let population: Int
  package let isCapital: Bool
  /// How many bytes its names take, which tells how widely it is known.
  let nameBytes: Int
  /// Whether the name that was asked for is its main one.
  package var isMainName = false

  /// Two letters in one number, the way `country` has them; 0 for anything else.
  package static func countryCode(_ code: some StringProtocol) -> UInt16 {
    var value: UInt16 = 0
    guard code.utf8.count == 2 else { return 0 }
    for byte in code.utf8 { value = value << 8 | UInt16(byte &- 0x61 < 26 ? byte & 0xDF : byte) }
    return value
  }

  /// The two letters of a number.
  static func countryName(_ code: UInt16) -> String? {
    code == 0 ? nil : String(decoding: [UInt8(code >> 8), UInt8(code & 0xFF)], as: UTF8.self)
  }
}
