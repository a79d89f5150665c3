/// How likely a sample is as Chinese, Japanese or Korean in an encoding of several bytes.
///
/// The costs are comparable with those of ``SingleByteEvidence``.
struct MultiByteEvidence: Sendable {
  let encoding: TextEncoding
  private let language: String
  private let prior: Int
  /// The cost of every scalar of the basic plane.
  private let costs: [UInt8]

  static let all: [MultiByteEvidence] = [
    MultiByteEvidence(.eucKR, "ko", prior: 0) { pointer in
      let (lead, trail) = (0x81 + pointer / 190, 0x41 + pointer % 190)
      if trail < 0xA1 || lead < 0xA1 { return 96 }
      return lead >= 0xB0 && lead <= 0xC8 ? 74 : lead >= 0xCA ? 84 : 76
    },
    MultiByteEvidence(.gb18030, "zh-Hans", prior: 0) { pointer in
      let (lead, trail) = (0x81 + pointer / 190, 0x41 + pointer % 190)
      if trail < 0xA1 || lead < 0xA1 { return 100 }
      return lead >= 0xB0 && lead <= 0xD7 ? 74 : lead >= 0xD8 && lead <= 0xF7 ? 94 : 84
    },
    MultiByteEvidence(.big5, "zh-Hant", prior: 0) { pointer in
      let lead = 0x81 + pointer / 157
      return lead >= 0xA4 && lead <= 0xC6
        ? 75 : lead >= 0xC9 && lead <= 0xF9 ? 94 : lead < 0xA1 ? 110 : 84
    },
    MultiByteEvidence(.shiftJIS, "ja", prior: 0, tier: japanese),
    MultiByteEvidence(.eucJP, "ja", prior: 4, tier: japanese),
  ]

  private init(
    _ encoding: TextEncoding, _ language: String, prior: Int, tier: (Int) -> UInt8
  ) {
    self.encoding = encoding
    self.language = language
    self.prior = prior
    let index =
      switch encoding {
      case .eucKR: EncodingIndex.eucKR
      case .gb18030: EncodingIndex.gb18030
      case .big5: EncodingIndex.big5
      default: EncodingIndex.jis0208
      }
    var costs = [UInt8](repeating: 120, count: 65_536)
    for (pointer, scalar) in index.enumerated() where scalar != 0 && scalar < 0x10000 {
      costs[Int(scalar)] = min(costs[Int(scalar)], tier(pointer))
    }
    for scalar in 0xE000...0xF8FF { costs[scalar] = 140 }
    for scalar in 0xFF61...0xFF9F { costs[scalar] = 56 }
    for scalar in 0..<0x80 { costs[scalar] = 0 }
    for scalar in 0x80..<0xA0 { costs[scalar] = 150 }
    costs[0xFFFD] = 160
    for (scalar, cost) in Self.signs where language != "ko" || cost >= 36 {
      costs[Int(scalar.value)] = cost
    }
    for (scalar, cost) in LetterCosts.of(language).all where scalar >= 0x2E80 {
      costs[Int(scalar)] = UInt8(clamping: cost)
    }
    self.costs = costs
  }

  /// What the sample costs in this encoding.
  func cost(_ sample: EncodingSample, language expected: String?) -> Int {
    let text = encoding.transcode(sample.bytes.span).utf8
    var cost = prior
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars where scalar.value >= 0x80 {
      cost += scalar.value < 0x10000 ? Int(costs[Int(scalar.value)]) : 120
    }
    return cost - (EncodingCandidate.isExpected(String(language.prefix(2)), in: expected) ? 48 : 0)
  }

  private static func japanese(_ pointer: Int) -> UInt8 {
    switch pointer {
    case 0..<282: 76  // signs, full-width letters
    case 282..<376: 60  // hiragana
    case 376..<470: 48  // katakana
    case 1410..<4418: 76  // level 1
    case 4418..<8000: 96  // level 2
    default: 110
    }
  }

  /// Signs of running text.
  private static let signs: [(scalar: Unicode.Scalar, cost: UInt8)] = [
    ("，", 26), ("。", 28), ("、", 32), ("：", 38), ("（", 38), ("）", 38), ("“", 36), ("”", 36),
    ("‘", 40), ("’", 40), ("《", 42), ("》", 42), ("「", 36), ("」", 36), ("『", 46), ("』", 46),
    ("？", 46), ("！", 46), ("；", 48), ("·", 40), ("・", 44), ("…", 42), ("—", 44), ("　", 34),
    ("％", 46), ("～", 50), ("【", 48), ("】", 48),
  ]
}
