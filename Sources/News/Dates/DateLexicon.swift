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
    fileprivate let next: Int32
  }

  /// A word found in a text.
  struct Match {
    let node: Int
    let end: Int
    let kinds: Kinds
  }

  private struct Node {
    let byte: UInt8
    var child: Int32 = -1
    let sibling: Int32
    var meaning: Int32 = -1
    var kinds: UInt32 = 0
    /// Whether the word ends in an ASCII letter.
    var isASCII: Bool { byte < 0x80 }
  }

  private let folding = LetterFolding()
  private var nodes: [Node] = []
  private var roots = [Int32](repeating: -1, count: 256)
  private var meanings: [Meaning] = []
  private var languages: [String] = []
  /// The bits of each language: those of all its scripts.
  private var masks: [String: UInt128] = [:]
  private(set) var eras: [Era] = []
  private var zones: [ZoneRule] = []
  /// The languages in which a dot parts hours and minutes.
  private(set) var dottedClocks: UInt128 = 0
  private var orders: [String: Order] = [:]
  private(set) var english: UInt128 = 0

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
    for rows in [DateNames.rows, DateWords.rows] {
      for row in Self.parts(of: rows[...], at: "\n") { read(row) }
    }
    for row in Self.parts(of: ZoneRules.rows[...], at: "\n") { readZones(row) }
    english = masks["en"] ?? 0
  }
}

// MARK: - Looking up

extension DateLexicon {
  /// The bits of a language; 0 when it is unknown here.
  func mask(of language: String?) -> UInt128 {
    guard let language else { return 0 }
    let code = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return masks[Self.otherCodes[code] ?? code] ?? 0
  }

  private static let otherCodes = [
    "no": "nb", "nn": "nb", "iw": "he", "in": "id", "tl": "fil", "cmn": "zh", "yue": "zh",
    "sh": "sr",
  ]

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

  private func child(of node: Int, _ byte: UInt8) -> Int? {
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

// MARK: - Reading the tables

extension DateLexicon {
  private static let kindNames: [Substring: Kind] = [
    "months": .month, "weekdays": .weekday, "periods": .period, "year": .yearUnit,
    "month": .monthUnit, "day": .dayUnit, "hour": .hourUnit, "minute": .minuteUnit,
    "second": .secondUnit, "ordinal": .ordinal, "filler": .filler, "numeral": .numeral,
    "label": .label, "published": .label, "modified": .label, "zone": .zone, "era": .era,
    "persian": .otherMonth, "islamic": .otherMonth, "hebrew": .otherMonth, "span": .span,
    "ago": .ago, "days": .relativeDay, "one": .article,
  ]

  private mutating func read(_ row: Substring) {
    let parts = Self.parts(of: row, at: " ", most: 3)
    guard parts.count == 3 else { return }
    let mask = bit(of: String(parts[0]))
    if parts[1] == "dotted" { dottedClocks |= mask }
    if parts[1] == "order" { readOrders(parts[2]) }
    guard let kind = Self.kindNames[parts[1]] else { return }
    switch kind {
    case .month, .weekday, .period, .otherMonth, .span, .relativeDay:
      let first = Self.firstValue(of: kind, named: parts[1])
      let groups = Self.parts(of: parts[2], at: ";", keepsEmpty: true)
      for (index, group) in groups.enumerated() { add(group, kind, first + index, mask) }
    case .zone, .era:
      for entry in Self.parts(of: parts[2], at: "|") { addAssignment(entry, kind, mask) }
    case .label:
      add(parts[2], kind, parts[1] == "published" ? 1 : parts[1] == "modified" ? 2 : 0, mask)
    default:
      add(parts[2], kind, 1, mask)
    }
  }

  /// The value of the first group of a row.
  private static func firstValue(of kind: Kind, named name: Substring) -> Int {
    switch kind {
    case .month, .weekday: 1
    case .relativeDay: -2
    case .otherMonth:
      (monthCalendars.firstIndex { $0.rawValue == name } ?? 0) * 16 + 1
    default: 0
    }
  }

  private mutating func readZones(_ row: Substring) {
    guard let (rule, names) = ZoneRules.parse(row) else { return }
    zones.append(rule)
    for name in names { add(name, .zone, Self.firstZoneRule + zones.count - 1, .max) }
  }

  private mutating func readOrders(_ entries: Substring) {
    for entry in Self.parts(of: entries, at: "|") {
      let sides = entry.split(separator: "=")
      guard sides.count == 2 else { continue }
      orders[sides[0].lowercased()] = sides[1] == "mdy" ? .monthFirst : .yearFirst
    }
  }

  /// Splits a row byte by byte, which is many times as fast as by character.
  private static func parts(
    of row: Substring, at sign: Unicode.Scalar, most: Int = .max, keepsEmpty: Bool = false
  ) -> [Substring] {
    row.utf8.split(
      separator: UInt8(ascii: sign), maxSplits: most - 1, omittingEmptySubsequences: !keepsEmpty
    ).map(Substring.init)
  }

  private mutating func bit(of language: String) -> UInt128 {
    if language == "*" { return .max }
    if let index = languages.firstIndex(of: language) { return 1 << UInt128(index) }
    languages.append(language)
    let bit = UInt128(1) << UInt128(languages.count - 1)
    masks[String(language.prefix { $0 != "-" }), default: 0] |= bit
    return bit
  }

  private mutating func addAssignment(_ entry: Substring, _ kind: Kind, _ mask: UInt128) {
    let sides = entry.split(separator: "=")
    guard sides.count == 2 else { return }
    guard kind == .era else {
      add(sides[0], kind, Int(sides[1]) ?? Self.ambiguousZone, mask)
      return
    }
    let words = sides[1].split(separator: " ")
    guard
      words.count == 2, let calendar = DateMention.Calendar(rawValue: String(words[0])),
      let year = Int(words[1])
    else { return }
    eras.append(Era(calendar: calendar, yearBefore: year))
    add(sides[0], kind, eras.count - 1, mask)
  }

  private mutating func add(_ group: Substring, _ kind: Kind, _ value: Int, _ mask: UInt128) {
    for spelling in Self.parts(of: group, at: "|") {
      let word = spelling.utf8.first == 0x20 ? spelling.drop { $0 == " " } : spelling
      guard let first = word.unicodeScalars.first else { continue }
      insert(word, kind, value, mask, isCapitalised: first.properties.isUppercase)
    }
  }

  private mutating func insert(
    _ word: Substring, _ kind: Kind, _ value: Int, _ mask: UInt128, isCapitalised: Bool
  ) {
    var node = -1
    for scalar in word.unicodeScalars {
      guard let kept = Unicode.Scalar(folding.folded(scalar.value)), kept.value != 0 else {
        continue
      }
      for byte in Unicode.UTF8.encode(kept) ?? .init() {
        node = child(of: node, byte) ?? grow(from: node, byte)
      }
    }
    guard node >= 0 else { return }
    var index = nodes[node].meaning
    while index >= 0 {
      let known = meanings[Int(index)]
      if known.kind == kind, known.value == value, known.isCapitalised == isCapitalised {
        meanings[Int(index)].languages |= mask
        return
      }
      index = known.next
    }
    meanings.append(
      Meaning(
        kind: kind, value: value, languages: mask, isCapitalised: isCapitalised,
        next: nodes[node].meaning))
    nodes[node].meaning = Int32(meanings.count - 1)
    nodes[node].kinds |= Kinds(kind).rawValue
  }

  private mutating func grow(from node: Int, _ byte: UInt8) -> Int {
    let index = nodes.count
    if node < 0 {
      nodes.append(Node(byte: byte, sibling: -1))
      roots[Int(byte)] = Int32(index)
    } else {
      nodes.append(Node(byte: byte, sibling: nodes[node].child))
      nodes[node].child = Int32(index)
    }
    return index
  }
}
