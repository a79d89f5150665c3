/// The letter case of the alphabets that have one, without a look into the tables of Unicode where
/// the rule is plain: those are slow when a thousand letters are asked for.
enum LetterCase {
  /// The small letter of a scalar below U+FFFF; itself where it has none or more than one.
  static func lowercase(_ value: UInt16) -> UInt16 {
    switch value {
    case ..<0x80: value &- 0x41 < 26 ? value + 0x20 : value
    case 0xC0...0xDE: value == 0xD7 ? value : value + 0x20
    case 0x100...0x12F, 0x14A...0x177: value | 1
    case 0x139...0x148: value + (value & 1)
    case 0x391...0x3AB: value == 0x3A2 ? value : value + 0x20
    case 0x3AC...0x3CE, 0x430...0x45F, 0x250...0x36F, 0x557...0x58F: value
    case 0x400...0x40F: value + 0x50
    case 0x410...0x42F: value + 0x20
    case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: value | 1
    case 0x482...0x489: value
    case 0x531...0x556: value + 0x30
    case 0x1E00...0x1E95, 0x1EA0...0x1EFF: value | 1
    case 0x80...0xBF, 0xDF...0xFF: value
    default: mapped(value)
    }
  }

  /// The capital letter of a scalar of Latin, Greek or Cyrillic; itself where it is no small letter.
  ///
  /// `nil` where the rule is not plain, or where there is more than one.
  static func uppercase(_ value: UInt16) -> UInt16? {
    switch value {
    case ..<0x80: value &- 0x61 < 26 ? value - 0x20 : value
    case 0xC0...0xDE, 0x386...0x38F, 0x391...0x3AB, 0x400...0x42F: value
    case 0xE0...0xFE: value == 0xF7 ? value : value - 0x20
    case 0x100...0x12F, 0x14A...0x177, 0x218...0x21F, 0x1EA0...0x1EFF: value & ~1
    case 0x139...0x148, 0x179...0x17E: value - (1 - value & 1)
    case 0x3AC: 0x386
    case 0x3AD...0x3AF: value - 0x25
    case 0x3B1...0x3C1, 0x3C3...0x3CB: value - 0x20
    case 0x3C2: 0x3A3
    case 0x3CC: 0x38C
    case 0x3CD...0x3CE: value - 0x3F
    case 0x430...0x44F: value - 0x20
    case 0x450...0x45F: value - 0x50
    case 0x80...0xB4, 0xB6...0xBF, 0x2000...0x206F, 0x3000...0xD7FF: value
    default: nil
    }
  }

  private static func mapped(_ value: UInt16) -> UInt16 {
    let mapping = Unicode.Scalar(value)?.properties.lowercaseMapping
    return mapping?.unicodeScalars.first.map { UInt16(truncatingIfNeeded: $0.value) } ?? value
  }
}
