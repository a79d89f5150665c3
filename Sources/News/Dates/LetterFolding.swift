/// Folds letters so that a word is found however it is printed: upper case, accents, compatibility.
///
/// Both the tables and the text are folded, so it need not keep languages' letters apart.
struct LetterFolding {
  /// What each scalar below U+0590 and of U+1E00–U+1EFF folds to; 0 for those that are left out.
  private let low: [UInt16]
  private let additional: [UInt16]

  /// The letters that fold to another, after the case: one row for each base letter.
  private static let bases = """
    a àáâãäåæāăąạảấầẩẫậắằẳẵặ
    c çćĉċč
    d ďđðḍḏḑḓ
    e èéêëēĕėęěẹẻẽếềểễệ
    g ĝğġģ
    h ĥħḥḩẖ
    i ìíîïĩīĭįıỉịḯ
    j ĵ
    k ķ
    l ĺļľŀłḻ
    m ṁ
    n ñńņňŋǹṅṇṉ
    o òóôõöøōŏőœơọỏốồổỗộớờởỡợǫ
    r ŕŗřṙṟ
    s śŝşšșßṣ
    t ţťŧțþṭ
    u ùúûüũūŭůűųưụủứừửữựṳ
    w ŵẁẃẅ
    y ýÿŷỳỵỷỹ
    z źżžẕ
    α ά
    ε έ
    η ή
    ι ίϊΐ
    ο ό
    υ ύϋΰ
    ω ώ
    σ ς
    и йѝ
    е ёѐ
    і ї
    """

  init() {
    var low = (0..<UInt16(0x590)).map(LetterCase.lowercase)
    for value in 0x300...0x36F { low[value] = 0 }
    low[0xA0] = 0x20
    let additional = (UInt16(0x1E00)..<0x1F00).map(LetterCase.lowercase)
    var baseOf: [(letter: UInt16, base: UInt16)] = []
    var base: UInt16 = 0
    for scalar in Self.bases.unicodeScalars {
      let letter = UInt16(truncatingIfNeeded: scalar.value)
      switch letter {
      case 0x0A: base = 0
      case 0x20: continue
      default: if base == 0 { base = letter } else { baseOf.append((letter, base)) }
      }
    }
    var map = [UInt16](repeating: 0, count: 0x1F00)
    for (letter, base) in baseOf { map[Int(letter)] = base }
    let mapped: (UInt16) -> UInt16 = { letter in
      letter < 0x1F00 && map[Int(letter)] != 0 ? map[Int(letter)] : letter
    }
    self.low = low.map(mapped)
    self.additional = additional.map(mapped)
  }

  /// The folded scalar; 0 for one that has no part in a word.
  func folded(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x590 { return UInt32(low[Int(scalar)]) }
    if scalar < 0x700 { return Self.semitic(scalar) }
    if scalar < 0x1E00 { return scalar }
    if scalar < 0x1F00 { return UInt32(additional[Int(scalar - 0x1E00)]) }
    switch scalar {
    case 0x2018, 0x2019: return 0x27
    case 0x202F, 0x3000, 0x2000...0x200A: return 0x20
    case 0x200B...0x200F, 0xFE0F, 0xFEFF: return 0
    case 0xFF01...0xFF5E: return UInt32(low[Int(scalar - 0xFEE0)])
    default: return scalar
    }
  }
}

extension LetterFolding {
  /// Arabic letters without their signs, in one form; Hebrew letters without points.
  private static func semitic(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670: 0
    case 0x622, 0x623, 0x625: 0x627
    case 0x649, 0x6CC: 0x64A
    case 0x6A9: 0x643
    case 0x6C0, 0x6C1, 0x6D5: 0x647
    default: scalar
    }
  }
}

/// One scalar of a UTF-8 text.
struct DecodedScalar {
  let value: UInt32
  let length: Int

  /// Reads the scalar at a position; damaged bytes give U+FFFD and a length of 1.
  init(_ bytes: Span<UInt8>, at position: Int, end: Int) {
    let first = UInt32(bytes[position])
    let count = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard count > 0, position + count <= end else {
      (value, length) = (0xFFFD, 1)
      return
    }
    var result = count == 1 ? first : first & (0x7F >> UInt32(count))
    for index in 1..<max(count, 1) {
      let next = UInt32(bytes[position + index])
      guard next & 0xC0 == 0x80 else {
        (value, length) = (0xFFFD, 1)
        return
      }
      result = result << 6 | next & 0x3F
    }
    (value, length) = (result, count)
  }

  /// Whether a word of an alphabet could go on with it.
  var continuesWord: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0...0xA9, 0xAB...0xB9, 0xBB...0xBF, 0x60C, 0x61B, 0x61F: false
    case 0x2000...0x206F, 0x2E80...0x10FFFF: false
    // Full stops and commas of Armenian, Urdu, Devanagari and Ethiopic.
    case 0x55A...0x55F, 0x589, 0x6D4, 0x964, 0x965, 0x1361...0x1368: false
    case 0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F, 0xE50...0xE59: false
    case 0xED0...0xED9, 0x9E6...0x9EF, 0xA66...0xA6F, 0xAE6...0xAEF, 0xBE6...0xBEF: false
    case 0xC66...0xC6F, 0xCE6...0xCEF, 0xD66...0xD6F: false
    // The scripts that print no space between words: Thai, Lao, Burmese, Khmer.
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF: false
    default: true
    }
  }
}
