/// A number or a known word of a date, with what stands before it.
struct DateToken {
  /// Where it stands: UTF-8 bytes.
  var start = 0
  var end = 0
  /// The value of a number.
  var value = 0
  /// How many digits a number is written with; 0 for a word.
  var digits = 0
  /// The unit that stands with a number.
  var unit: DateLexicon.Kind?
  /// The word's place in the lexicon; −1 for a number.
  var node = -1
  var kinds = DateLexicon.Kinds(rawValue: 0)
  var gap: Gap = []

  var isNumber: Bool { node < 0 }

  func has(_ kind: DateLexicon.Kind) -> Bool { kinds.contains(DateLexicon.Kinds(kind)) }

  /// What stands between two tokens.
  struct Gap: OptionSet {
    let rawValue: UInt16

    static let space = Gap(rawValue: 1)
    static let comma = Gap(rawValue: 2)
    static let dot = Gap(rawValue: 4)
    static let slash = Gap(rawValue: 8)
    static let hyphen = Gap(rawValue: 16)
    static let colon = Gap(rawValue: 32)
    static let open = Gap(rawValue: 64)
    static let close = Gap(rawValue: 128)
    static let bar = Gap(rawValue: 256)
    static let filler = Gap(rawValue: 512)
    static let timeMark = Gap(rawValue: 1024)
    static let plus = Gap(rawValue: 2048)
    /// White space is what stands last in the gap.
    static let spaceLast = Gap(rawValue: 4096)
    static let lineBreak = Gap(rawValue: 8192)

    /// What may stand between the words of one date.
    static let joiners: Gap = [.space, .comma, .dot, .slash, .hyphen, .filler, .close, .spaceLast]
    /// What may stand between the parts of a date and its time in running text.
    static let running: Gap = [.space, .comma, .filler, .timeMark, .spaceLast]
    static let parentheses: Gap = [.open, .close]

    /// The gap without white space and closing brackets.
    var mark: Gap { subtracting([.space, .spaceLast, .close]) }
  }
}

/// The tokens at the start of a range, up to the first thing that no date holds.
struct DateTokens {
  private var items = InlineArray<20, DateToken>(repeating: DateToken())
  private(set) var count = 0
  /// Whether the tokens reach to the end of the range.
  private(set) var isComplete = false

  subscript(index: Int) -> DateToken { items[index] }

  private var position: Int
  private let end: Int
  private let languages: UInt128
  private var gap: DateToken.Gap = []

  init(
    _ bytes: Span<UInt8>, _ range: Range<Int>, lexicon: borrowing DateLexicon, languages: UInt128
  ) {
    position = range.lowerBound
    end = range.upperBound
    self.languages = languages
    while position < end {
      guard count < 20, step(bytes, lexicon) else { return }
    }
    isComplete = true
  }

  private mutating func step(_ bytes: Span<UInt8>, _ lexicon: borrowing DateLexicon) -> Bool {
    let scalar = DecodedScalar(bytes, at: position, end: end)
    if let mark = Self.mark(scalar.value) {
      position += scalar.length
      if mark == .close, gap.isEmpty { closeParenthesis() }
      if mark.contains(.space) { gap.formUnion(mark.union(.spaceLast)) }
      if !mark.isEmpty, !mark.contains(.space) {
        gap.remove(.spaceLast)
        gap.formUnion(mark)
      }
      return true
    }
    if Self.digit(scalar.value) != nil { return readNumber(bytes) }
    if scalar.value == 0x54, isTimeMark(bytes) {
      position += 1
      gap = .timeMark
      return true
    }
    guard let match = lexicon.match(bytes, at: position, end: end) else {
      return readNumeral(bytes)
    }
    // `v2.10.2031` is a version: a letter glued to a number is no word beside it.
    if match.end == position + 1, match.end < end, bytes[match.end] &- 48 < 10,
      match.kinds.contains(.filler)
    {
      return false
    }
    return place(match, lexicon)
  }

  /// Takes the bracket after a number that stands in brackets alone into it: `Juche 53 (1964)`.
  private mutating func closeParenthesis() {
    guard count > 1, items[count - 1].isNumber, items[count - 1].gap.contains(.open) else { return }
    items[count - 1].end = position
  }

  /// A `T` between two digits.
  private func isTimeMark(_ bytes: Span<UInt8>) -> Bool {
    count > 0 && gap.isEmpty && items[count - 1].isNumber && position + 1 < end
      && bytes[position + 1] &- 48 < 10
  }

  private mutating func append(_ token: DateToken) {
    var token = token
    token.gap = gap
    items[count] = token
    count += 1
    position = token.end
    gap = []
  }

  /// Sorts a word in: as the unit of the number before it, as a filler, or as a token.
  private mutating func place(_ match: DateLexicon.Match, _ lexicon: borrowing DateLexicon) -> Bool
  {
    if attach(match, lexicon) { return true }
    var rest = match.kinds.subtracting(.units)
    if rest.contains(.period), !lexicon.isOwn(match.node, as: .period, languages: languages) {
      rest.remove(.period)
    }
    // `AM` is a part of the day in a Korean text, though German says `am 9. Mai`.
    if rest.contains(.period), languages != 0,
      !lexicon.isOwn(match.node, as: .filler, languages: languages)
    {
      rest.remove(.filler)
    }
    if rest.contains(.filler) {
      if rest.isDisjoint(with: wantedBehind) {
        gap.formUnion([.filler, .space])
        position = match.end
        return true
      }
      rest.remove(.filler)
    }
    guard !rest.isEmpty else { return false }
    if rest == DateLexicon.Kinds(.numeral) {
      append(DateToken(start: position, end: match.end, value: 1, digits: 1))
      return true
    }
    append(DateToken(start: position, end: match.end, node: match.node, kinds: rest))
    return true
  }

  /// What a word may mean behind the last token rather than nothing: `9 pm`, `2 saat`, `bir saat`.
  private var wantedBehind: DateLexicon.Kinds {
    guard count > 0 else { return [] }
    let last = items[count - 1]
    if last.isNumber { return last.digits <= 3 ? [.period, .span] : .period }
    return last.has(.article) ? .span : []
  }

  private static let unitKinds: [(DateLexicon.Kind, ClosedRange<Int>)] = [
    (.yearUnit, 1...4), (.monthUnit, 1...2), (.dayUnit, 1...2), (.ordinal, 1...2),
    (.hourUnit, 1...2), (.minuteUnit, 1...2), (.secondUnit, 1...2),
  ]

  /// Makes a word the unit of the number before it: `9日`, `2031 г.`, `5-р сарын`, `2031. gada`.
  private mutating func attach(
    _ match: DateLexicon.Match, _ lexicon: borrowing DateLexicon
  ) -> Bool {
    guard count > 0, !match.kinds.isDisjoint(with: .units) else { return false }
    let last = items[count - 1]
    let isOrdinal = gap == [.dot, .space, .spaceLast] && last.digits == 4
    guard last.isNumber, last.unit == nil, gap.mark.isEmpty || gap == .hyphen || isOrdinal else {
      return false
    }
    for (unit, digits) in Self.unitKinds
    where match.kinds.contains(DateLexicon.Kinds(unit)) && digits.contains(last.digits) {
      if unit == .ordinal, !gap.isEmpty { continue }
      if unit == .hourUnit, last.gap.mark == .colon || last.gap.mark == .dot { continue }
      // `9:05 م` is a part of the day, `2031 م` a year.
      if unit == .yearUnit, last.gap.mark == .colon, last.digits <= 2 { continue }
      let isShort = match.end - position <= 2 || gap == .hyphen
      let wanted = languages == 0 ? UInt128.max : languages
      if isShort, !lexicon.isOwn(match.node, as: unit, languages: wanted) { continue }
      items[count - 1].unit = unit
      items[count - 1].end = match.end
      position = match.end
      gap = []
      return true
    }
    return false
  }

  private mutating func readNumber(_ bytes: Span<UInt8>) -> Bool {
    var token = DateToken(start: position, end: position)
    while token.end < end {
      let scalar = DecodedScalar(bytes, at: token.end, end: end)
      guard let digit = Self.digit(scalar.value) else { break }
      guard token.digits < 14 else { return false }
      token.value = token.value * 10 + digit
      token.digits += 1
      token.end += scalar.length
    }
    append(token)
    return true
  }

  /// Reads Chinese numerals: `二〇三一` digit by digit, `三十一` and `一百二十` by tens and hundreds.
  private mutating func readNumeral(_ bytes: Span<UInt8>) -> Bool {
    var token = DateToken(start: position, end: position)
    var numeral = Numeral()
    while token.end < end, numeral.count < 8 {
      let scalar = DecodedScalar(bytes, at: token.end, end: end)
      guard let part = Self.numeral(scalar.value) else { break }
      guard numeral.append(part) else { return false }
      token.end += scalar.length
    }
    guard numeral.count > 0 else { return false }
    token.value = numeral.value
    token.digits = numeral.digits
    append(token)
    return true
  }

  /// A number as it grows numeral by numeral.
  private struct Numeral {
    private(set) var count = 0
    private var total = 0
    private var current = 0
    private var lastUnit = 0

    var value: Int { total + current }
    var digits: Int {
      guard lastUnit > 0 else { return count }
      return value >= 1000 ? 4 : value >= 100 ? 3 : value >= 10 ? 2 : 1
    }

    /// Adds a digit, or a unit from 10 up; `false` when it cannot stand here.
    mutating func append(_ part: Int) -> Bool {
      count += 1
      if part < 10 {
        guard lastUnit == 0 || current == 0 else { return false }
        current = lastUnit == 0 ? current * 10 + part : part
        return true
      }
      guard lastUnit == 0 || part < lastUnit, current < 10 else { return false }
      total += max(current, 1) * part
      current = 0
      lastUnit = part
      return true
    }
  }

  private static func numeral(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x3007, 0x96F6, 0x25CB: 0
    case 0x4E00: 1
    case 0x4E8C: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    case 0x5341: 10
    case 0x767E: 100
    case 0x5343: 1000
    default: nil
    }
  }

  /// The value of a decimal digit of any script that dates are printed in.
  static func digit(_ scalar: UInt32) -> Int? {
    if scalar < 0x660 { return scalar &- 48 < 10 ? Int(scalar - 48) : nil }
    let zero: UInt32
    switch scalar {
    case 0x660...0x669: zero = 0x660
    case 0x6F0...0x6F9: zero = 0x6F0
    // Each Indic script has a block of 128, and its digits stand from 66 on in it.
    case 0x966...0xD6F: zero = scalar & ~0x7F | 0x66
    case 0xE50...0xE59: zero = 0xE50
    case 0xED0...0xED9: zero = 0xED0
    case 0x1040...0x1049: zero = 0x1040
    case 0x17E0...0x17E9: zero = 0x17E0
    case 0xFF10...0xFF19: zero = 0xFF10
    default: return nil
    }
    return scalar >= zero && scalar < zero + 10 ? Int(scalar - zero) : nil
  }

  /// What a punctuation mark stands for between tokens; `nil` for all else, empty for marks that
  /// show nothing.
  private static func mark(_ scalar: UInt32) -> DateToken.Gap? {
    switch scalar {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: [.space, .lineBreak]
    case 0x20, 0x09, 0xA0, 0x2000...0x200A, 0x202F, 0x3000: .space
    case 0x2C, 0x60C, 0x1363, 0x3001, 0xFF0C: .comma
    case 0x2E, 0xFF0E: .dot
    case 0x2F, 0xFF0F: .slash
    case 0x2D, 0x2010...0x2015, 0x2212: .hyphen
    case 0x3A, 0xFF1A: .colon
    case 0x28, 0x5B, 0xFF08, 0x3010: .open
    case 0x29, 0x5D, 0xFF09, 0x3011: .close
    case 0x7C, 0xB7, 0x2022, 0x30FB, 0x3B, 0x2A: .bar
    case 0x2B: .plus
    case 0xAD, 0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: []
    default: nil
    }
  }
}
