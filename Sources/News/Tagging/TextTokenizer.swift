/// Cuts a text of any script into words and marks, and into sentences.
///
/// Text that was cut before, with a space between all words and marks, gives nearly the same tokens
/// as the text it was cut from. White space is what Unicode says; a line end always ends a sentence.
package struct TextTokenizer: Sendable {
  private let classes = ASCIIClass.table
  private let abbreviations = Abbreviations()

  package init() {}

  /// One for all, since its tables are the same.
  package static let shared = TextTokenizer()

  /// Adds the tokens of a text to a list.
  package func read(_ bytes: Span<UInt8>, into tokens: inout [TextToken]) {
    var cursor = TokenCursor(limit: min(bytes.count, Int(Int32.max)))
    while cursor.position < cursor.limit {
      let scalar = DecodedScalar(bytes, at: cursor.position, end: cursor.limit)
      switch kind(of: scalar.value) {
      case .space, .lineEnd:
        cursor.sawSpace = true
        if scalar.value == 0x0A || scalar.value == 0x0D || scalar.value == 0x2029 {
          cursor.sawLineEnd = true
        }
        cursor.position += scalar.length
      case .mark:
        readMark(bytes, scalar, &cursor, &tokens)
      case .unspaced:
        var token = TextToken(start: cursor.position, end: cursor.position + scalar.length)
        token.word = Self.mixed(scalar.value)
        token.shape = 9
        token.traits = [.isWord, .isUnspaced]
        cursor.finish(token, &tokens)
      case .letter, .capital, .digit:
        readWord(bytes, &cursor, &tokens)
      }
    }
  }
}

/// What a character is to the tokenizer.
enum TokenCharacter: UInt8, Sendable {
  case space, lineEnd, mark, letter, capital, digit, unspaced
}

/// Where the tokenizer stands.
struct TokenCursor {
  let limit: Int
  var position = 0
  var sawSpace = false
  var sawLineEnd = true
  /// A sentence has ended; marks that close it may follow.
  var sawSentenceEnd = false

  /// Adds a token that ends where the cursor goes on.
  mutating func finish(_ token: TextToken, _ tokens: inout [TextToken]) {
    var token = token
    let opens =
      !token.traits.contains(.isWord) || token.traits.contains(.beginsWithCapital)
      || token.traits.contains(.hasDigit) || token.traits.contains(.isUnspaced)
    if sawLineEnd {
      token.traits.formUnion([.beginsLine, .beginsSentence])
    } else if sawSentenceEnd, opens {
      token.traits.insert(.beginsSentence)
    }
    if sawSpace || sawLineEnd { token.traits.insert(.followsSpace) }
    sawSpace = false
    sawLineEnd = false
    sawSentenceEnd = false
    position = Int(token.end)
    tokens.append(token)
  }
}

extension TextTokenizer {
  @inline(__always)
  private func kind(of scalar: UInt32) -> TokenCharacter {
    if scalar < 0x80 { return classes[Int(scalar)] }
    return Self.kindBeyondASCII(scalar)
  }

  private static func kindBeyondASCII(_ scalar: UInt32) -> TokenCharacter {
    switch scalar {
    case 0x85, 0x2028, 0x2029: return .lineEnd
    case 0xA0, 0x1680, 0x2000...0x200F, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: return .space
    case 0xAA, 0xB5, 0xBA: return .letter
    case 0x80...0xBF, 0xD7, 0xF7, 0x2010...0x2BFF, 0xFFFD: return .mark
    case 0x3001...0x3004, 0x3006...0x3030, 0x30FB, 0xFE10...0xFE6F: return .mark
    case 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65: return .mark
    case 0x60C, 0x61B, 0x61F, 0x6D4, 0x964, 0x965, 0x387, 0x55C...0x55F, 0x589: return .mark
    case 0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F, 0xFF10...0xFF19: return .digit
    case 0x2E80...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: return .unspaced
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF: return .unspaced
    case 0x1F000...0x1FAFF, 0xE000...0xF8FF, 0xE0000...0x10FFFF: return .mark
    case 0..<0x10000:
      let value = UInt16(truncatingIfNeeded: scalar)
      return LetterCase.lowercase(value) == value ? .letter : .capital
    default: return .letter
    }
  }

  static func mixed(_ value: UInt32) -> UInt32 {
    var mixed = value &* 0x9E37_79B1
    mixed ^= mixed &>> 15
    return (mixed &* 0x85EB_CA77) | 1
  }

  private func readMark(
    _ bytes: Span<UInt8>, _ scalar: DecodedScalar, _ cursor: inout TokenCursor,
    _ tokens: inout [TextToken]
  ) {
    let start = cursor.position
    var end = start + scalar.length
    let value = scalar.value
    if (value == 0x40 || value == 0x23), let stop = addressEnd(bytes, from: end, cursor.limit) {
      var token = TextToken(start: start, end: stop)
      token.word = Self.mixed(value)
      token.shape = value == 0x40 ? 0xA : 0xB
      token.traits = [.isWord, .isAddress]
      return cursor.finish(token, &tokens)
    }
    if isApostrophe(value), let stop = cliticEnd(bytes, after: end, cursor.limit) {
      var token = TextToken(start: start, end: stop)
      token.word = Self.mixed(UInt32(bytes[end]) &+ 0x2_0000)
      token.shape = 0xC
      return cursor.finish(token, &tokens)
    }
    if value == 0x2E || value == 0x2D || value == 0x60 {
      while end < cursor.limit, UInt32(bytes[end]) == value { end += 1 }
    }
    var token = TextToken(start: start, end: end)
    token.word = Self.mixed(Self.plain(value) &+ UInt32(end - start > scalar.length ? 0x3_0000 : 0))
    token.shape = 8
    let closes = cursor.sawSentenceEnd && Self.closesQuotation(value)
    let wasOpen = cursor.sawSentenceEnd
    if closes { cursor.sawSentenceEnd = false }
    cursor.finish(token, &tokens)
    cursor.sawSentenceEnd = closes ? wasOpen : Self.endsSentence(value)
  }

  /// Quotation marks and dashes of all kinds as one.
  private static func plain(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x2018, 0x2019, 0x201A, 0x60, 0xB4: 0x27
    case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB: 0x22
    case 0x2010...0x2015, 0x2212: 0x2D
    default: value
    }
  }

  private static func closesQuotation(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0x27, 0x29, 0x5D, 0x2019, 0x201D, 0xBB, 0x300D, 0x300F, 0xFF09: true
    default: false
    }
  }

  private static func endsSentence(_ value: UInt32) -> Bool {
    switch value {
    case 0x2E, 0x21, 0x3F, 0x3002, 0xFF01, 0xFF1F, 0x964, 0x61F, 0x6D4: true
    default: false
    }
  }

  @inline(__always)
  private func isApostrophe(_ value: UInt32) -> Bool { value == 0x27 || value == 0x2019 }

  /// Where a handle or a hash tag ends.
  private func addressEnd(_ bytes: Span<UInt8>, from start: Int, _ limit: Int) -> Int? {
    var end = start
    while end < limit {
      let byte = bytes[end]
      guard byte >= 0x80 || byte == 0x5F || WordReader.folded(byte) != 0 else { break }
      end += 1
    }
    return end > start ? end : nil
  }

  /// Where `'s`, `'re`, `'ve`, `'ll`, `'d` or `'m` ends, of which the apostrophe has been read.
  private func cliticEnd(_ bytes: Span<UInt8>, after start: Int, _ limit: Int) -> Int? {
    guard start < limit else { return nil }
    let first = bytes[start] | 0x20
    let second = start + 1 < limit ? bytes[start + 1] | 0x20 : 0
    let length: Int
    switch (first, second) {
    case (0x72, 0x65), (0x76, 0x65), (0x6C, 0x6C): length = 2
    case (0x73, _), (0x64, _), (0x6D, _): length = 1
    default: return nil
    }
    let end = start + length
    if end < limit, bytes[end] >= 0x80 || WordReader.folded(bytes[end]) != 0 {
      // A letter beyond ASCII goes on with the word, a quotation mark does not.
      guard bytes[end] == 0xE2 else { return nil }
    }
    return end
  }
}

extension TextTokenizer {
  private func readWord(
    _ bytes: Span<UInt8>, _ cursor: inout TokenCursor, _ tokens: inout [TextToken]
  ) {
    if let end = webAddressEnd(bytes, cursor.position, cursor.limit) {
      var token = TextToken(start: cursor.position, end: end)
      token.word = Self.mixed(0x4_0000)
      token.shape = 0xD
      token.traits = [.isWord, .isAddress]
      return cursor.finish(token, &tokens)
    }
    var letters = WordLetters()
    var position = cursor.position
    while position < cursor.limit {
      let scalar = DecodedScalar(bytes, at: position, end: cursor.limit)
      let kind = kind(of: scalar.value)
      switch kind {
      case .letter, .capital, .digit:
        letters.add(scalar.value, kind)
      case .mark:
        guard
          joins(bytes, scalar, at: position, limit: cursor.limit, letters),
          !(isApostrophe(scalar.value) && endsBefore(bytes, position, scalar, cursor.limit))
        else { return finish(letters, at: position, bytes, &cursor, &tokens) }
        letters.addMark(scalar.value)
      case .space, .lineEnd, .unspaced:
        return finish(letters, at: position, bytes, &cursor, &tokens)
      }
      position += scalar.length
    }
    finish(letters, at: position, bytes, &cursor, &tokens)
  }

  private func finish(
    _ letters: WordLetters, at end: Int, _ bytes: Span<UInt8>, _ cursor: inout TokenCursor,
    _ tokens: inout [TextToken]
  ) {
    var letters = letters
    var end = end
    if end < cursor.limit, bytes[end] == 0x2E, takesStop(letters, bytes, end, cursor.limit) {
      letters.addMark(0x2E)
      letters.traits.insert(.isAbbreviation)
      end += 1
    }
    cursor.finish(letters.token(cursor.position..<end), &tokens)
  }

  /// Whether the clitic of a word begins at an apostrophe.
  private func endsBefore(
    _ bytes: Span<UInt8>, _ position: Int, _ mark: DecodedScalar, _ limit: Int
  ) -> Bool {
    cliticEnd(bytes, after: position + mark.length, limit) != nil
  }

  /// Whether a mark inside a word belongs to it.
  private func joins(
    _ bytes: Span<UInt8>, _ mark: DecodedScalar, at position: Int, limit: Int,
    _ letters: WordLetters
  ) -> Bool {
    let next = position + mark.length
    guard next < limit else { return false }
    let following = kind(of: DecodedScalar(bytes, at: next, end: limit).value)
    let isLetter = following == .letter || following == .capital
    switch mark.value {
    case 0x2D, 0x2010, 0x2011, 0xAD: return isLetter || following == .digit
    case 0x27, 0x2019: return isLetter && !letters.endsWithDigit
    case 0x26: return isLetter && letters.traits.contains(.beginsWithCapital)
    case 0x5F: return true
    case 0x2C, 0x3A, 0x2F: return following == .digit && letters.endsWithDigit
    case 0x2E:
      if following == .digit { return letters.endsWithDigit }
      // Two sentences without a space between them are not one word.
      return isLetter && !(following == .capital && letters.endsWithSmall && letters.count > 2)
    default: return false
    }
  }

  /// Whether the full stop behind a word is part of it, as behind initials and abbreviations.
  private func takesStop(
    _ letters: WordLetters, _ bytes: Span<UInt8>, _ position: Int, _ limit: Int
  ) -> Bool {
    if position + 1 < limit, bytes[position + 1] == 0x2E { return false }
    if letters.count == 1 { return letters.traits.contains(.beginsWithCapital) }
    if letters.hasStop { return letters.count <= 8 && letters.endsWithLoneLetter }
    return letters.traits.contains(.beginsWithCapital) && abbreviations.contains(letters.hash)
      || abbreviations.containsSmall(letters.hash)
  }

  /// Where an address of the web ends that begins here.
  private func webAddressEnd(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> Int? {
    let first = bytes[start] | 0x20
    guard first == 0x68 || first == 0x77 else { return nil }
    guard Self.addressHeads.contains(where: { Self.begins($0, bytes, start, limit) }) else {
      return nil
    }
    var end = start
    while end < limit, bytes[end] > 0x20 { end += 1 }
    while end > start, [0x2E, 0x2C, 0x29, 0x22, 0x27].contains(bytes[end - 1]) { end -= 1 }
    return end
  }

  private static let addressHeads = ["http://", "https://", "www."].map { Array($0.utf8) }

  private static func begins(
    _ head: [UInt8], _ bytes: Span<UInt8>, _ start: Int, _ limit: Int
  ) -> Bool {
    var position = start
    for byte in head {
      guard position < limit, bytes[position] | 0x20 == byte | 0x20 else { return false }
      position += 1
    }
    return true
  }
}

/// What the letters of a word say, gathered while they are read.
struct WordLetters {
  private(set) var hash: UInt64 = WordReader.seed
  private(set) var count = 0
  private(set) var hasStop = false
  private(set) var endsWithDigit = false
  private(set) var endsWithSmall = false
  private var sinceMark = 0
  private var shape: UInt32 = 0
  private var lastClass: UInt32 = 0
  private var prefix: UInt32 = 0
  private var ending: UInt64 = 0
  var traits: TextToken.Traits = .isWord

  /// Whether the last letter stands alone behind a full stop, as in `U.S`.
  var endsWithLoneLetter: Bool { sinceMark == 1 }

  @inline(__always)
  mutating func add(_ scalar: UInt32, _ kind: TokenCharacter) {
    var small = scalar
    endsWithDigit = false
    endsWithSmall = false
    switch kind {
    case .capital:
      small =
        scalar < 0x80
        ? scalar | 0x20 : UInt32(LetterCase.lowercase(UInt16(truncatingIfNeeded: scalar)))
      traits.insert(.hasCapital)
      if count == 0 { traits.insert(.beginsWithCapital) }
      addShape(lastClass == 1 || lastClass == 2 ? 2 : 1)
    case .digit:
      small = 0x30
      endsWithDigit = true
      traits.insert(.hasDigit)
      addShape(lastClass == 4 || lastClass == 5 ? 5 : 4)
    default:
      endsWithSmall = true
      traits.insert(.hasSmall)
      addShape(3)
    }
    append(small)
    sinceMark += 1
  }

  mutating func addMark(_ scalar: UInt32) {
    let isHyphen = scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011
    if isHyphen { traits.insert(.hasHyphen) }
    if scalar == 0x2E { hasStop = true }
    endsWithDigit = false
    endsWithSmall = false
    addShape(isHyphen ? 6 : 7)
    append(isHyphen ? 0x2D : scalar == 0x2019 ? 0x27 : scalar)
    sinceMark = 0
  }

  @inline(__always)
  private mutating func append(_ small: UInt32) {
    count &+= 1
    hash = (hash ^ UInt64(small)) &* WordReader.prime
    ending = ending &<< 16 | UInt64(small & 0xFFFF)
    if count == 3 { prefix = UInt32(truncatingIfNeeded: hash &>> 16) }
  }

  @inline(__always)
  private mutating func addShape(_ kind: UInt32) {
    if kind == lastClass { return }
    if kind == 2 && lastClass == 1 || kind == 5 && lastClass == 4 {
      shape = shape & ~0xF | kind
    } else if shape < 1 &<< 24 {
      shape = shape &<< 4 | kind
    }
    lastClass = kind
  }

  func token(_ range: Range<Int>) -> TextToken {
    var token = TextToken(start: range.lowerBound, end: range.upperBound)
    token.word = UInt32(truncatingIfNeeded: hash ^ (hash &>> 32)) | 1
    token.shape = shape
    token.prefix = prefix
    token.ending = ending
    token.traits = traits
    return token
  }
}

/// Words whose full stop belongs to them.
private struct Abbreviations {
  private let capital: Set<UInt64>
  private let small: Set<UInt64>

  init() {
    capital = Self.hashes(
      """
      mr mrs ms dr st gov sen rep gen col lt sgt capt cmdr maj adm prof rev fr hon pres supt brig \
      insp jr sr inc corp co ltd bros mt ft ave blvd rd no vs etc jan feb mar apr jun jul aug sep \
      sept oct nov dec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn \
      miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo al messrs mme mlle univ dept est
      """)
    small = Self.hashes("vs etc no al pp p.m a.m cf approx")
  }

  func contains(_ word: UInt64) -> Bool { capital.contains(word) }
  func containsSmall(_ word: UInt64) -> Bool { small.contains(word) }

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(
      words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { word in
        word.unicodeScalars.reduce(WordReader.seed) { ($0 ^ UInt64($1.value)) &* WordReader.prime }
      })
  }
}

/// What each ASCII character is to the tokenizer.
private enum ASCIIClass {
  static let table: [TokenCharacter] = (0..<UInt8(0x80)).map { byte in
    switch byte {
    case 0x0A, 0x0D, 0x0B, 0x0C: .lineEnd
    case 0...0x20, 0x7F: .space
    case 0x30...0x39: .digit
    case 0x41...0x5A: .capital
    case 0x61...0x7A: .letter
    default: .mark
    }
  }
}
