/// Whether bytes without a byte order mark are UTF-16, by what their units would be.
///
/// Text in UTF-16 has the zero bytes of its spaces and line ends, and low bytes below 0x20 in every
/// script of more than a few hundred characters; text in other encodings has no control bytes. So
/// only bytes with some are asked, and they are UTF-16 where nearly all units are letters or signs
/// of scripts in use, in one order far more than in the other.
enum UTF16Evidence {
  static func encoding(of source: Span<UInt8>) -> TextEncoding? {
    let head = source.extracting(0..<min(source.count, 8192) & ~1)
    guard head.count >= 4 else { return nil }
    let little = strangeness(head, isBigEndian: false)
    let big = strangeness(head, isBigEndian: true)
    let limit = head.count / 2 / 20
    if little < big { return little <= limit ? .utf16LE : nil }
    return big < little && big <= limit ? .utf16BE : nil
  }

  /// How many units are of no script in use, and a little for each change of script.
  private static func strangeness(_ head: Span<UInt8>, isBigEndian: Bool) -> Int {
    var strange = 0
    var rare = 0
    var offset = 0
    var isAfterLead = false
    while offset + 1 < head.count {
      let (first, second) = (Int(head[offset]), Int(head[offset + 1]))
      let unit = isBigEndian ? first << 8 | second : second << 8 | first
      offset += 2
      let isLead = unit & 0xFC00 == 0xD800
      let isTrail = unit & 0xFC00 == 0xDC00
      if isTrail != isAfterLead { strange += 1 }
      if !isLead, !isTrail, !isInUse(unit) { strange += 1 }
      if !isCommon(unit) { rare += 1 }
      isAfterLead = isLead
    }
    return strange + rare / 40
  }

  /// Scripts and signs that news is written with.
  private static func isInUse(_ unit: Int) -> Bool {
    switch unit {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20...0x7E, 0xA0...0x24F, 0x2B0...0x37E, 0x384...0x52F,
      0x531...0x6FF, 0x900...0xDFF, 0xE01...0xE5B, 0x10A0...0x11FF, 0x1E00...0x1FFE,
      0x2000...0x203E, 0x20A0...0x20BF, 0x2100...0x22FF, 0x2460...0x266F, 0x3000...0x33FF,
      0x3400...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFB50...0xFDFB, 0xFE30...0xFE4F,
      0xFE70...0xFEFF, 0xFF01...0xFFEE:
      true
    default: false
    }
  }

  /// What tells the order of bytes that are in use either way: a space is U+0020, not U+2000.
  private static func isCommon(_ unit: Int) -> Bool {
    switch unit {
    case 0x0A, 0x0D, 0x20...0x7E, 0xA0...0x17F, 0x391...0x3CE, 0x410...0x44F, 0x5D0...0x5EA,
      0x621...0x64A, 0xE01...0xE4E, 0x3001...0x3002, 0x3041...0x30FC, 0x4E00...0x9FA5,
      0xAC00...0xD7A3, 0xFF01...0xFF5E:
      true
    default: false
    }
  }
}
