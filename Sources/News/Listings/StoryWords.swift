/// The letters and digits of a text in small letters, by which texts are compared that are set in
/// different marks and spaces.
struct StoryWords: Sendable, Hashable {
  private(set) var bytes: [UInt8] = []

  /// Reads a text up to so many bytes of letters.
  init(_ text: some StringProtocol, limit: Int = .max) {
    append(text, limit: limit)
  }

  /// Adds a text, up to so many bytes of letters in all.
  mutating func append(_ text: some StringProtocol, limit: Int = .max) {
    for scalar in text.unicodeScalars {
      if bytes.count >= limit { return }
      if scalar.value < 0x80 {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        if byte &- 0x41 < 26 {
          bytes.append(byte | 0x20)
        } else if byte &- 0x61 < 26 || byte &- 0x30 < 10 {
          bytes.append(byte)
        }
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        bytes += scalar.properties.lowercaseMapping.utf8
      }
    }
  }

  var count: Int { bytes.count }

  /// How many bytes at the beginning two texts share.
  func commonPrefix(_ other: StoryWords) -> Int {
    var index = 0
    let end = min(bytes.count, other.bytes.count)
    while index < end, bytes[index] == other.bytes[index] { index += 1 }
    return index
  }

  /// The first bytes, by which texts that begin alike are found; `nil` for shorter texts.
  var opening: ArraySlice<UInt8>? {
    bytes.count < Self.openingLength ? nil : bytes[..<Self.openingLength]
  }

  /// So many bytes of letters are about five words, or eight ideographs.
  static let openingLength = 24
}
