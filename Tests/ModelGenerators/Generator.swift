package import News

/// The SplitMix64 generator: the same numbers for the same seed on every machine.
package struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Makes values of the model that no newspaper would print and every writer must keep.
///
/// Most are small; how many of the fields are there differs from value to value.
package struct Generator {
  private var random: SplitMix64
  private var density: UInt64 = 4

  package init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  package mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: random.next() % UInt64(bound))
  }

  package mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[below(elements.count)]
  }

  package mutating func bool() -> Bool {
    random.next() & 1 == 0
  }

  /// A value in some cases, and none in the others.
  package mutating func maybe<Value>(_ make: (inout Generator) -> Value) -> Value? {
    random.next() % 32 < density ? make(&self) : nil
  }

  /// Mostly no element, seldom many.
  package mutating func several<Value>(_ make: (inout Generator) -> Value) -> [Value] {
    guard random.next() % 32 < density else { return [] }
    let count = 1 + (below(8) == 0 ? below(5) : below(2))
    return (0..<count).map { _ in make(&self) }
  }

  package mutating func page() -> Page {
    density = pick([0, 1, 3, 5, 6, 8, 9, 11])
    return page(density: density)
  }

  /// A page of which most fields are there, down to the innermost.
  package mutating func richPage() -> Page {
    page(density: 12)
  }

  private mutating func page(density: UInt64) -> Page {
    self.density = density
    return Page(
      kind: pick(Page.Kind.allCases),
      article: bool() ? article() : nil,
      listings: several { $0.listing() },
      diagnostics: several { $0.diagnostic() },
      segments: several { $0.segment() })
  }
}

// MARK: - Plain values

extension Generator {
  /// Runs of text that have gone wrong somewhere before.
  package static let fragments: [String] = [
    "", "a", " ", "Bridge opens", "PYONGYANG, Feb. 13 (KCNA) --", "\"", "\\", "\\\"", "\\u0041",
    "/",
    "</script>", "\u{0}", "\u{1}", "\u{8}", "\t", "\n", "\r\n", "\u{B}", "\u{C}", "\u{1B}[0m",
    "\u{1F}", "\u{7F}", "\u{80}", "\u{85}", "\u{A0}", "\u{AD}", "\u{2028}", "\u{2029}", "\u{200B}",
    "\u{200D}", "\u{202E}", "\u{FEFF}", "\u{FFFD}", "\u{FFFE}", "\u{FFFF}", "\u{10FFFF}",
    "\u{E000}",
    "é", "e\u{301}", "\u{301}", "Å", "A\u{30A}", "\u{212B}", "ﬁ", "ß", "İ", "ı", "Ærøskøbing",
    "Мост открыт", "Ελλάδα", "հայերեն", "ქართული", "עברית", "العربية", "فارسی", "हिन्दी", "தமிழ்",
    "ไทย", "ខ្មែរ", "မြန်မာ", "བོད་", "አማርኛ", "ᏣᎳᎩ", "ᠮᠣᠩᠭᠣᠯ", "평양 2월 13일",
    "\u{1112}\u{1161}\u{11AB}",
    "平壤2月13日电", "主體", "東京", "ひらがな", "カタカナ", "ﾊﾝｶｸ", "𠀀𪚥", "𝔘𝔫𝔦", "😀",
    "👩‍👩‍👧‍👦", "🇰🇵", "👍🏽", "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
    "“quoted", "„unten", "‘", "«»", "{", "[", "null", "0", "-0-", "http://example.org/?a=1&b=\"2\"",
    String(repeating: "long ", count: 40), String(repeating: "\"", count: 20),
  ]

  package mutating func string() -> String {
    switch below(8) {
    case 0...3: return pick(Self.fragments)
    case 4, 5: return pick(Self.fragments) + pick(Self.fragments)
    case 6: return pick(Self.fragments) + pick(Self.fragments) + pick(Self.fragments)
    default: return scalars()
    }
  }

  /// Characters from anywhere in Unicode.
  private mutating func scalars() -> String {
    var result = ""
    for _ in 0..<below(6) {
      let value = bool() ? below(0x3000) : below(0x11_0000)
      if let scalar = Unicode.Scalar(UInt32(value)) { result.unicodeScalars.append(scalar) }
    }
    return result
  }

  package mutating func integer() -> Int {
    switch below(8) {
    case 0: pick([0, -1, .min, .max, .min + 1, .max - 1, 1 << 53, (1 << 53) + 1, 9, 10, 99, 100])
    case 1: Int(truncatingIfNeeded: random.next())
    default: below(1000)
    }
  }

  package mutating func range() -> Range<Int> {
    let one = integer()
    let other = bool() ? one : integer()
    return min(one, other)..<max(one, other)
  }

  package mutating func fraction() -> Double {
    pick([0, 1, 0.5, 0.1, 1e-7, .leastNonzeroMagnitude, 0.1 + 0.2, 1.0.nextDown, unit()])
  }

  private mutating func unit() -> Double {
    Double(random.next() >> 11) / Double(1 << 53)
  }

  package mutating func timestamp() -> Timestamp {
    pick(Self.timestamps)
  }

  package static let timestamps: [Timestamp] = [
    "0000", "2026", "9999", "2026-02", "2026-02-13", "XXXX-07", "XXXX-07-07", "XXXX-02-29",
    "2024-02-29", "2026-02-13T10", "2026-02-13T10:00", "2026-02-13T00:00", "2026-02-13T10:00Z",
    "2026-02-13T10:00+09:00", "2026-02-13T10:00:05-11:30", "2026-02-13T10:00:05.1",
    "2026-02-13T10:00:05.123456789Z", "2016-12-31T23:59:60Z", "XXXX-07-07T10:00+05:45",
  ].compactMap(Timestamp.init(edtf:))
}
