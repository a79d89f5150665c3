extension DateLexicon {
  /// Reads the rows of a table: a language, a kind, and the words.
  ///
  /// Tables are read byte by byte: strings and their characters would take many times as long, and
  /// each start of a program pays for it.
  mutating func read(_ table: String) {
    let bytes = table.utf8.span
    var language: TableName?
    var bit: UInt128 = 0
    forEachPart(of: 0..<bytes.count, at: UInt8(ascii: "\n"), in: bytes) { lexicon, row in
      let name = Self.word(of: row, in: bytes)
      let kind = Self.word(of: name.upperBound..<row.upperBound, in: bytes)
      guard !kind.isEmpty else { return }
      let rest = min(kind.upperBound + 1, row.upperBound)..<row.upperBound
      let here = TableName(name, in: bytes)
      if here != language {
        language = here
        bit = lexicon.bit(of: name, in: bytes)
      }
      lexicon.readRow(TableKind(TableName(kind, in: bytes)), rest, bit, in: bytes)
    }
  }

  /// Reads the names of the zones of ``ZoneRules``.
  mutating func readZones() {
    let table = ZoneRules.rows
    let bytes = table.utf8.span
    forEachPart(of: 0..<bytes.count, at: UInt8(ascii: "\n"), in: bytes) { lexicon, row in
      guard let (rule, names) = ZoneRules.rule(of: row, in: bytes) else { return }
      lexicon.zones.append(rule)
      let value = Self.firstZoneRule + lexicon.zones.count - 1
      lexicon.forEachPart(of: names, at: 0x20, in: bytes) {
        $0.add($1, .zone, value, .max, in: bytes)
      }
    }
  }

  private mutating func readRow(
    _ row: TableKind, _ words: Range<Int>, _ mask: UInt128, in bytes: Span<UInt8>
  ) {
    switch row {
    case .dotted: dottedClocks |= mask
    case .order: readOrders(words, in: bytes)
    case .groups(let kind, let first):
      var value = first
      forEachPart(of: words, at: UInt8(ascii: ";"), keepsEmpty: true, in: bytes) { lexicon, group in
        lexicon.add(group, kind, value, mask, in: bytes)
        value += 1
      }
    case .words(let kind, let value): add(words, kind, value, mask, in: bytes)
    case .zones:
      forEachPart(of: words, at: UInt8(ascii: "|"), in: bytes) { $0.addZone($1, mask, in: bytes) }
    case .eras:
      forEachPart(of: words, at: UInt8(ascii: "|"), in: bytes) { $0.addEra($1, mask, in: bytes) }
    case .unknown: break
    }
  }

  private mutating func readOrders(_ entries: Range<Int>, in bytes: Span<UInt8>) {
    forEachPart(of: entries, at: UInt8(ascii: "|"), in: bytes) { lexicon, entry in
      guard let (tag, order) = Self.sides(of: entry, in: bytes), let first = order.first else {
        return
      }
      let key = tag.map { bytes[$0] &- UInt8(ascii: "A") < 26 ? bytes[$0] | 0x20 : bytes[$0] }
      lexicon.orders[String(decoding: key, as: UTF8.self)] =
        switch bytes[first] {
        case UInt8(ascii: "m"): .monthFirst
        case UInt8(ascii: "d"): .dayFirst
        default: .yearFirst
        }
    }
  }

  private mutating func bit(of language: Range<Int>, in bytes: Span<UInt8>) -> UInt128 {
    let name = TableName(language, in: bytes)
    if name == "*" { return .max }
    if let index = languages.firstIndex(of: name) { return 1 << UInt128(index) }
    languages.append(name)
    let bit = UInt128(1) << UInt128(languages.count - 1)
    let end = language.first { bytes[$0] == UInt8(ascii: "-") } ?? language.upperBound
    let code = TableName(language.lowerBound..<end, in: bytes)
    if let index = masks.firstIndex(where: { $0.language == code }) {
      masks[index].bits |= bit
    } else {
      masks.append((code, bit))
    }
    return bit
  }

  /// `JST=540`: a name and the minutes it is ahead of UTC.
  private mutating func addZone(_ entry: Range<Int>, _ mask: UInt128, in bytes: Span<UInt8>) {
    guard let (name, minutes) = Self.sides(of: entry, in: bytes) else { return }
    add(name, .zone, Self.number(minutes, in: bytes) ?? Self.ambiguousZone, mask, in: bytes)
  }

  /// `令和=japanese 2018`: a name, the calendar and the year before the first.
  private mutating func addEra(_ entry: Range<Int>, _ mask: UInt128, in bytes: Span<UInt8>) {
    guard let (name, era) = Self.sides(of: entry, in: bytes) else { return }
    let word = Self.word(of: era, in: bytes)
    let calendar = word.map { bytes[$0] }
    guard let calendar = DateMention.Calendar(rawValue: String(decoding: calendar, as: UTF8.self)),
      word.upperBound < era.upperBound,
      let year = Self.number(word.upperBound + 1..<era.upperBound, in: bytes)
    else { return }
    eras.append(Era(calendar: calendar, yearBefore: year))
    add(name, .era, eras.count - 1, mask, in: bytes)
  }

  /// Adds the spellings of a word, with `|` between them.
  private mutating func add(
    _ group: Range<Int>, _ kind: Kind, _ value: Int, _ mask: UInt128, in bytes: Span<UInt8>
  ) {
    forEachPart(of: group, at: UInt8(ascii: "|"), in: bytes) { lexicon, spelling in
      var word = spelling
      while let first = word.first, bytes[first] == 0x20 { word = first + 1..<word.upperBound }
      if !word.isEmpty { lexicon.insert(word, kind, value, mask, in: bytes) }
    }
  }
}

// MARK: - The tree

extension DateLexicon {
  private mutating func insert(
    _ word: Range<Int>, _ kind: Kind, _ value: Int, _ mask: UInt128, in bytes: Span<UInt8>
  ) {
    let isCapitalised = Self.isUppercase(
      DecodedScalar(bytes, at: word.lowerBound, end: word.upperBound).value)
    var node = -1
    var position = word.lowerBound
    while position < word.upperBound {
      if bytes[position] < 0x80 {
        let folded = folding.folded(UInt32(bytes[position]))
        node = grown(from: node, byte: UInt8(truncatingIfNeeded: folded))
        position &+= 1
        continue
      }
      let scalar = DecodedScalar(bytes, at: position, end: word.upperBound)
      position += scalar.length
      let folded = folding.folded(scalar.value)
      if folded != 0 { node = grown(from: node, folded) }
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

  private static func isUppercase(_ scalar: UInt32) -> Bool {
    // Below the Armenian letters' end a capital is what has a small letter; then come scripts without
    // letter case.
    if scalar < 0x590 {
      let letter = UInt16(truncatingIfNeeded: scalar)
      return LetterCase.lowercase(letter) != letter
    }
    if scalar < 0x10A0 || (0x2E80..<0xA000).contains(scalar) { return false }
    return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
  }

  /// The node that a scalar leads to, made where there is none.
  private mutating func grown(from node: Int, _ scalar: UInt32) -> Int {
    if scalar < 0x80 { return grown(from: node, byte: UInt8(scalar)) }
    var shift: UInt32 = scalar < 0x800 ? 6 : scalar < 0x10000 ? 12 : 18
    let lead: UInt32 = scalar < 0x800 ? 0xC0 : scalar < 0x10000 ? 0xE0 : 0xF0
    var node = grown(from: node, byte: UInt8(truncatingIfNeeded: lead | scalar >> shift))
    while shift > 0 {
      shift -= 6
      node = grown(from: node, byte: UInt8(truncatingIfNeeded: 0x80 | scalar >> shift & 0x3F))
    }
    return node
  }

  private mutating func grown(from node: Int, byte: UInt8) -> Int {
    if let child = child(of: node, byte) { return child }
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

// MARK: - Parts of rows

extension DateLexicon {
  /// What the rows of a kind hold.
  fileprivate enum TableKind {
    /// Groups of words, the first of which has a value; each has one more than the one before.
    case groups(Kind, first: Int)
    /// Words of one value.
    case words(Kind, value: Int)
    case zones
    case eras
    case dotted
    case order
    case unknown

    init(_ name: TableName) {
      self = Self.all.first { $0.name == name }?.kind ?? .unknown
    }

    private static let all: [(name: TableName, kind: TableKind)] = [
      ("months", .groups(.month, first: 1)), ("weekdays", .groups(.weekday, first: 1)),
      ("periods", .groups(.period, first: 0)), ("span", .groups(.span, first: 0)),
      ("days", .groups(.relativeDay, first: -2)), ("persian", .groups(.otherMonth, first: 1)),
      ("islamic", .groups(.otherMonth, first: 17)), ("hebrew", .groups(.otherMonth, first: 33)),
      ("filler", .words(.filler, value: 1)), ("published", .words(.label, value: 1)),
      ("modified", .words(.label, value: 2)), ("label", .words(.label, value: 0)),
      ("ago", .words(.ago, value: 1)), ("one", .groups(.article, first: 1)),
      ("pair", .groups(.span, first: 8)),
      ("year", .words(.yearUnit, value: 1)), ("month", .words(.monthUnit, value: 1)),
      ("day", .words(.dayUnit, value: 1)), ("hour", .words(.hourUnit, value: 1)),
      ("minute", .words(.minuteUnit, value: 1)), ("second", .words(.secondUnit, value: 1)),
      ("ordinal", .words(.ordinal, value: 1)), ("numeral", .words(.numeral, value: 1)),
      ("zone", .zones), ("era", .eras), ("dotted", .dotted), ("order", .order),
    ]
  }

  /// Calls for each part of a range between signs.
  private mutating func forEachPart(
    of range: Range<Int>, at sign: UInt8, keepsEmpty: Bool = false, in bytes: Span<UInt8>,
    _ body: (inout DateLexicon, Range<Int>) -> Void
  ) {
    let part = bytes.extracting(0..<range.upperBound)
    let limit = UInt(bitPattern: part.count)
    var start = range.lowerBound
    while start <= range.upperBound {
      var end = start
      while UInt(bitPattern: end) < limit, part[end] != sign { end &+= 1 }
      if keepsEmpty || end > start { body(&self, start..<end) }
      start = end + 1
    }
  }

  /// The first word of a range, between spaces.
  private static func word(of range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound, bytes[start] == 0x20 { start &+= 1 }
    var end = start
    while end < range.upperBound, bytes[end] != 0x20 { end &+= 1 }
    return start..<end
  }

  /// What stands before and after a sign of equality.
  private static func sides(
    of entry: Range<Int>, in bytes: Span<UInt8>
  ) -> (left: Range<Int>, right: Range<Int>)? {
    var sign = entry.lowerBound
    while sign < entry.upperBound, bytes[sign] != UInt8(ascii: "=") { sign &+= 1 }
    guard sign > entry.lowerBound, sign + 1 < entry.upperBound else { return nil }
    return (entry.lowerBound..<sign, sign + 1..<entry.upperBound)
  }

  /// A whole number, perhaps with a sign; `nil` for anything else.
  static func number(_ range: Range<Int>, in bytes: Span<UInt8>) -> Int? {
    guard let first = range.first else { return nil }
    let isNegative = bytes[first] == UInt8(ascii: "-")
    let digits = isNegative ? first + 1..<range.upperBound : range
    guard !digits.isEmpty, digits.count < 8 else { return nil }
    var value = 0
    for index in digits {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return isNegative ? -value : value
  }
}
