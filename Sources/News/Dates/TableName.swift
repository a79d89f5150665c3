/// A name in a table: up to sixteen bytes of ASCII in one number, which compares at once.
struct TableName: Equatable, Sendable, ExpressibleByStringLiteral {
  private let bits: UInt128

  /// The name in a part of a table, as it is spelled there; nothing when it is too long.
  init(_ range: Range<Int>, in bytes: Span<UInt8>) {
    var bits: UInt128 = 0
    if range.count <= 16 {
      for index in range { bits = bits &<< 8 | UInt128(bytes[index]) }
    }
    self.bits = bits
  }

  /// The name in code.
  init(stringLiteral name: String) {
    self.init(0..<name.utf8.count, in: name.utf8.span)
  }

  /// The name by which the tables know the language of a BCP 47 tag, without script and region.
  init(language tag: String) {
    var bits: UInt128 = 0
    var length = 0
    for byte in tag.utf8 {
      if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") { break }
      let isUpper = byte &- UInt8(ascii: "A") < 26
      bits = bits &<< 8 | UInt128(isUpper ? byte | 0x20 : byte)
      length += 1
    }
    let name = TableName(bits: length <= 16 ? bits : 0)
    self = Self.otherLanguages.first { $0.code == name }?.name ?? name
  }

  private init(bits: UInt128) {
    self.bits = bits
  }

  /// Codes of languages that stand in the tables under another.
  private static let otherLanguages: [(code: TableName, name: TableName)] = [
    ("no", "nb"), ("nn", "nb"), ("iw", "he"), ("in", "id"), ("tl", "fil"), ("cmn", "zh"),
    ("yue", "zh"), ("sh", "sr"),
  ]
}
