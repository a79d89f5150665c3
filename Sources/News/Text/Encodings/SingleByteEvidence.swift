/// How likely a sample is as text of a language in a single-byte encoding.
///
/// A cost is minus eight times the natural logarithm of a likelihood, so costs add up and the
/// least is the best, in all languages and encodings alike.
struct SingleByteEvidence {
  /// How often each byte outside ASCII stands in the sample.
  private var bytes = [Int](repeating: 0, count: 128)
  /// Neighbours of which at least one lies outside ASCII, and how often they stand there.
  private var pairs: [(first: UInt8, second: UInt8, count: Int)] = []

  init(_ sample: EncodingSample) {
    var counts = [Int](repeating: 0, count: 65_536)
    var found: [Int] = []
    var previous: UInt8 = 0x20
    for byte in sample.bytes {
      if byte >= 0x80 { bytes[Int(byte & 0x7F)] += 1 }
      if byte | previous >= 0x80 {
        let pair = Int(previous) << 8 | Int(byte)
        if counts[pair] == 0 { found.append(pair) }
        counts[pair] += 1
      }
      previous = byte
    }
    pairs = found.map { (UInt8($0 >> 8), UInt8($0 & 0xFF), counts[$0]) }
  }

  /// What the sample costs as text in one of the candidate's languages.
  ///
  /// The expected language, a BCP 47 tag, costs six nats less.
  func cost(_ candidate: EncodingCandidate, language: String?) -> Int {
    let context = pairs.reduce(0) { sum, pair in
      let (first, second) = (candidate.kind(pair.first), candidate.kind(pair.second))
      return sum + CharacterKind.cost(first, second) * pair.count
    }
    var best = Int.max
    for model in candidate.models {
      var cost = EncodingCandidate.isExpected(model.language, in: language) ? -48 : 0
      for (byte, count) in bytes.enumerated() where count > 0 { cost += count * model.costs[byte] }
      best = min(best, cost)
    }
    return candidate.prior + context + best
  }

  /// Whether the sample reads the same in both encodings.
  func readsAlike(_ one: TextEncoding, _ other: TextEncoding) -> Bool {
    guard let a = EncodingIndex.singleByte(one), let b = EncodingIndex.singleByte(other) else {
      return one == other
    }
    return bytes.indices.allSatisfy { bytes[$0] == 0 || a[$0] == b[$0] }
  }
}

/// A single-byte encoding that undeclared text may be in.
struct EncodingCandidate: Sendable {
  /// A language, and what each byte outside ASCII costs in it.
  struct Model: Sendable {
    let language: String
    let costs: [Int]
  }

  let encoding: TextEncoding
  /// How rare the encoding is in itself.
  let prior: Int
  let models: [Model]
  private let kinds: [CharacterKind]

  private init(_ encoding: TextEncoding, prior: Int, languages: String) {
    let index = EncodingIndex.singleByte(encoding) ?? []
    self.encoding = encoding
    self.prior = prior
    kinds = (0..<128).map { CharacterKind(UInt32($0)) } + index.map { CharacterKind($0) }
    models = languages.split(separator: " ").map { language in
      let letters = LetterCosts.of(String(language))
      return Model(language: String(language), costs: index.map { letters[$0] })
    }
  }

  func kind(_ byte: UInt8) -> CharacterKind { kinds[Int(byte)] }

  /// Whether a language is the one that a tag names, whatever its script or region.
  static func isExpected(_ language: String, in tag: String?) -> Bool {
    guard let tag else { return false }
    let key = tag.lowercased()
    return key == language || key.hasPrefix(language + "-")
      || (language == "no" && (key.hasPrefix("nb") || key.hasPrefix("nn")))
  }

  private static let western = "fr de es pt it sv da no fi nl ca is sq"
  private static let central = "pl cs sk sl hr hu ro sq de"

  /// Every candidate, its prior and the languages it is used for.
  static let all: [EncodingCandidate] = [
    EncodingCandidate(.windows1252, prior: 0, languages: western),
    EncodingCandidate(.windows1250, prior: 8, languages: central),
    EncodingCandidate(.windows1251, prior: 0, languages: "ru uk bg mk sr be"),
    EncodingCandidate(.windows1253, prior: 4, languages: "el"),
    EncodingCandidate(.windows1254, prior: 8, languages: "tr"),
    EncodingCandidate(.windows1255, prior: 4, languages: "he"),
    EncodingCandidate(.windows1256, prior: 4, languages: "ar fa ur"),
    EncodingCandidate(.windows1257, prior: 8, languages: "lt lv et"),
    EncodingCandidate(.windows1258, prior: 12, languages: "vi"),
    EncodingCandidate(.windows874, prior: 4, languages: "th"),
    EncodingCandidate(.koi8R, prior: 4, languages: "ru bg"),
    EncodingCandidate(.koi8U, prior: 8, languages: "uk be"),
    EncodingCandidate(.ibm866, prior: 20, languages: "ru uk bg be"),
    EncodingCandidate(.iso8859_2, prior: 16, languages: central),
    EncodingCandidate(.iso8859_5, prior: 20, languages: "ru uk bg mk sr be"),
    EncodingCandidate(.iso8859_6, prior: 16, languages: "ar"),
    EncodingCandidate(.iso8859_7, prior: 12, languages: "el"),
    EncodingCandidate(.iso8859_8, prior: 16, languages: "he"),
    EncodingCandidate(.iso8859_13, prior: 24, languages: "lt lv et"),
    EncodingCandidate(.iso8859_4, prior: 32, languages: "lt lv et"),
    EncodingCandidate(.iso8859_15, prior: 24, languages: western),
    EncodingCandidate(.macCyrillic, prior: 32, languages: "ru uk bg mk sr be"),
    EncodingCandidate(.macintosh, prior: 40, languages: western),
  ]
}

/// What a letter or sign outside ASCII costs in a language.
struct LetterCosts {
  /// A letter that the language does not use.
  private static let foreign = 88
  /// What no text has: an absent entry of an index, a control character.
  static let impossible = 160

  private var known: [UInt32: Int] = [:]

  /// Rows as `Scripts/make-encodings` writes them, of all languages and of one.
  static func of(_ language: String) -> LetterCosts {
    var costs = LetterCosts()
    for row in EncodingLetters.rows where row.language.isEmpty || row.language == language {
      costs.read(row.letters)
    }
    return costs
  }

  subscript(scalar: UInt32) -> Int {
    if let cost = known[scalar] { return cost }
    return scalar < 0xA0 || scalar == 0xFFFD ? Self.impossible : Self.foreign
  }

  /// What is known, letter by letter.
  var all: [UInt32: Int] { known }

  private mutating func read(_ row: String) {
    var letters: [UInt32] = []
    var cost = 0
    for scalar in row.unicodeScalars {
      if scalar.value >= 0x30, scalar.value <= 0x39 {
        cost = cost * 10 + Int(scalar.value) - 0x30
        continue
      }
      if cost > 0 {
        for letter in letters { known[letter] = cost }
        (letters, cost) = ([], 0)
      }
      letters.append(scalar.value)
    }
    for letter in letters { known[letter] = cost }
  }
}
