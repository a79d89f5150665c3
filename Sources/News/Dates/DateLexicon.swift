/// The words of dates in all languages, found by walking a tree of folded bytes.
struct DateLexicon: Sendable {
  /// The words of ``DateNames`` and ``DateWords``, read once.
  static let shared = DateLexicon()

  /// What a word can mean.
  enum Kind: UInt8, CaseIterable, Sendable {
    case month, weekday, period
    case yearUnit, monthUnit, dayUnit, hourUnit, minuteUnit, secondUnit, ordinal
    case filler, numeral, label, zone, era
    /// A month of another calendar than the Gregorian: its number, and 16 times the calendar's index in
    /// ``monthCalendars``.
    case otherMonth
    /// A length of time in "2 days ago", as a ``RelativeUnit``; the word that says it is past; a day
    /// beside today; a word for one.
    case span, ago, relativeDay, article
  }

  /// The calendars whose months have names of their own.
  static let monthCalendars: [DateMention.Calendar] = [.persian, .islamic, .hebrew]

  /// The kinds of all meanings of a word.
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
    init(_ kind: Kind) { rawValue = 1 << UInt32(kind.rawValue) }

    static let units = Kinds(rawValue: 0b11_1111_1000)
    static let filler = Kinds(.filler)
    static let period = Kinds(.period)
    static let span = Kinds(.span)
    /// The kinds with which a date begins in running text.
    static let openers: Kinds = [
      Kinds(.month), Kinds(.weekday), Kinds(.era), Kinds(.label), Kinds(.period),
      Kinds(.otherMonth),
    ]
  }

  /// One meaning of a word.
  struct Meaning: Sendable {
    let kind: Kind
    let value: Int
    /// The languages in which it means this, a bit for each.
    var languages: UInt128
    /// Whether it is spelled with a capital in the middle of a sentence.
    let isCapitalised: Bool
    let next: Int32
  }

  /// A word found in a text.
  struct Match {
    let node: Int
    let end: Int
    let kinds: Kinds
  }

  /// A byte of a word, with those that can follow it.
  struct Node {
    let byte: UInt8
    var child: Int32 = -1
    let sibling: Int32
    var meaning: Int32 = -1
    var kinds: UInt32 = 0
    /// Whether the word ends in an ASCII letter.
    var isASCII: Bool { byte < 0x80 }
  }

  let folding = LetterFolding()
  var nodes: [Node] = []
  var roots = [Int32](repeating: -1, count: 256)
  var meanings: [Meaning] = []
  /// The languages in the order of their bits, each with its script.
  var languages: [TableName] = []
  /// The bits of each language: those of all its scripts.
  var masks: [(language: TableName, bits: UInt128)] = []
  var eras: [Era] = []
  var zones: [ZoneRule] = []
  /// The languages in which a dot parts hours and minutes.
  var dottedClocks: UInt128 = 0
  var orders: [String: Order] = [:]
  var english: UInt128 = 0

  /// The order of a date in numbers.
  enum Order: UInt8, Sendable {
    case dayFirst, monthFirst, yearFirst
  }

  /// An era of a calendar: its year 1 follows `yearBefore`.
  struct Era: Sendable {
    let calendar: DateMention.Calendar
    let yearBefore: Int

    /// Whether its name may stand behind the year, as in `1452 AH`.
    var isPrintedBehind: Bool {
      calendar == .gregorian || calendar == .buddhist || OtherCalendars.hasOwnMonths(calendar)
    }
  }

  /// The era that a word names, in the languages that print it.
  func era(_ node: Int, languages: UInt128) -> Era? {
    guard let meaning = meaning(of: node, as: .era, languages: languages) else { return nil }
    guard meaning.languages == .max || meaning.languages & languages != 0 else { return nil }
    return eras[meaning.value]
  }

  /// The values of a label's meaning.
  static let labelValues: [DateMatch.Label] = [.other, .published, .modified]

  /// The value of a zone whose name means several.
  static let ambiguousZone = Int.max

  /// The value of the first zone whose offset depends on the day; smaller ones are minutes ahead of UTC.
  static let firstZoneRule = 10_000

  /// The rule of a zone with such a value.
  func zoneRule(of value: Int) -> ZoneRule? {
    let index = value - Self.firstZoneRule
    return zones.indices.contains(index) ? zones[index] : nil
  }

  /// The rule of a zone by its whole name.
  func zoneRule(_ bytes: Span<UInt8>, _ name: Range<Int>) -> ZoneRule? {
    guard let match = match(bytes, at: name.lowerBound, end: name.upperBound),
      match.end == name.upperBound,
      let zone = meaning(of: match.node, as: .zone, languages: 0)
    else { return nil }
    return zoneRule(of: zone.value)
  }

  private init() {
    nodes.reserveCapacity(1 << 15)
    meanings.reserveCapacity(1 << 13)
    for table in [DateNames.rows, DateWords.rows] { read(table) }
    readZones()
    english = mask(of: "en")
  }
}

// MARK: - Looking up

extension DateLexicon {
  /// The bits of a language; 0 when it is unknown here.
  func mask(of language: String?) -> UInt128 {
    guard let language else { return 0 }
    let code = TableName(language: language)
    return masks.first { $0.language == code }?.bits ?? 0
  }

  /// The order in which a language and region print a date in numbers; `nil` when nothing tells.
  ///
  /// English of no region is printed in both.
  func order(of language: String?) -> Order? {
    guard let language, !language.isEmpty else { return nil }
    var tag = String(decoding: language.utf8.map { $0 == 0x5F ? 0x2D : $0 }, as: UTF8.self)
      .lowercased()
    guard tag != "en", tag != "und" else { return nil }
    while true {
      if let order = orders[tag] { return order }
      guard let end = tag.lastIndex(of: "-") else { return .dayFirst }
      tag = String(tag[..<end])
    }
  }

  /// Whether a word can begin with a byte.
  func canBegin(with byte: UInt8) -> Bool {
    byte >= 0x80 || roots[Int(UInt8(folding.folded(UInt32(byte))))] >= 0
  }

  /// The longest word at a position.
  func match(_ bytes: Span<UInt8>, at start: Int, end: Int) -> Match? {
    var position = start
    var node = -1
    var best: Match?
    while position < end {
      let scalar = DecodedScalar(bytes, at: position, end: end)
      let folded = folding.folded(scalar.value)
      position += scalar.length
      if folded != 0 {
        guard let next = step(from: node, folded) else { break }
        node = next
      }
      guard node >= 0 else { continue }
      if folded == 0x20 { skipSpaces(bytes, &position, end) }
      guard nodes[node].kinds != 0, isBoundary(bytes, after: scalar, at: position, end) else {
        continue
      }
      best = Match(node: node, end: position, kinds: Kinds(rawValue: nodes[node].kinds))
    }
    return best
  }

  /// The meaning of a word as one kind, preferring those of the given languages.
  func meaning(of node: Int, as kind: Kind, languages: UInt128) -> Meaning? {
    var index = nodes[node].meaning
    var found: Meaning?
    while index >= 0 {
      let meaning = meanings[Int(index)]
      if meaning.kind == kind {
        if meaning.languages & languages != 0 { return meaning }
        found = meaning
      }
      index = meaning.next
    }
    return found
  }

  /// Whether a word means a kind in one of the given languages or in English.
  ///
  /// Where no language is given, a word in other than Latin letters may be of any.
  func isOwn(_ node: Int, as kind: Kind, languages: UInt128) -> Bool {
    let wanted = languages | english
    var index = nodes[node].meaning
    while index >= 0 {
      let meaning = meanings[Int(index)]
      let counts = meaning.languages & wanted != 0 || (languages == 0 && !nodes[node].isASCII)
      if meaning.kind == kind, counts { return true }
      index = meaning.next
    }
    return false
  }

  /// Whether a month or weekday of the given languages (any, when none) is spelled with a capital.
  func isCapitalised(_ node: Int, kind: Kind, languages: UInt128) -> Bool {
    var index = nodes[node].meaning
    while index >= 0 {
      let meaning = meanings[Int(index)]
      let counts = languages == 0 || meaning.languages & languages != 0
      if meaning.kind == kind, meaning.isCapitalised, counts { return true }
      index = meaning.next
    }
    return false
  }

  private func step(from node: Int, _ scalar: UInt32) -> Int? {
    if scalar < 0x80 { return child(of: node, UInt8(scalar)) }
    var current = node
    var shift: UInt32 = scalar < 0x800 ? 6 : scalar < 0x10000 ? 12 : 18
    let lead: UInt32 = scalar < 0x800 ? 0xC0 : scalar < 0x10000 ? 0xE0 : 0xF0
    guard let first = child(of: current, UInt8(truncatingIfNeeded: lead | scalar >> shift)) else {
      return nil
    }
    current = first
    while shift > 0 {
      shift -= 6
      let byte = UInt8(truncatingIfNeeded: 0x80 | scalar >> shift & 0x3F)
      guard let next = child(of: current, byte) else { return nil }
      current = next
    }
    return current
  }

  func child(of node: Int, _ byte: UInt8) -> Int? {
    if node < 0 {
      let root = roots[Int(byte)]
      return root < 0 ? nil : Int(root)
    }
    var index = nodes[node].child
    while index >= 0 {
      if nodes[Int(index)].byte == byte { return Int(index) }
      index = nodes[Int(index)].sibling
    }
    return nil
  }

  private func skipSpaces(_ bytes: Span<UInt8>, _ position: inout Int, _ end: Int) {
    while position < end, bytes[position] == 0x20 { position += 1 }
  }

  private func isBoundary(
    _ bytes: Span<UInt8>, after last: DecodedScalar, at position: Int, _ end: Int
  ) -> Bool {
    guard position < end else { return true }
    let next = DecodedScalar(bytes, at: position, end: end)
    if last.value &- 48 < 10 { return next.value &- 48 >= 10 }
    return !last.continuesWord || !next.continuesWord
  }
}
