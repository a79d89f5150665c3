/// Reads the words of UTF-8 text.
///
/// A word is a run of letters and digits. Each character of a script that is written without
/// spaces is a word of its own. Letter case is folded in ASCII.
struct WordReader: ~Copyable {
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  static let prime: UInt64 = 0x0000_0100_0000_01B3

  private var position: Int
  private let limit: Int

  init(_ range: Range<Int>) {
    position = range.lowerBound
    limit = range.upperBound
  }

  /// The hash of the next word, and where it stands.
  @inline(__always)
  mutating func next(in bytes: Span<UInt8>) -> (hash: UInt64, range: Range<Int>)? {
    var index = position
    while index < limit {
      let first = bytes[index]
      if first < 0x80 {
        if Self.folded(first) != 0 { break }
        index += 1
        continue
      }
      let kind = Self.kind(at: index, limit: limit, in: bytes)
      if kind.isUnspaced {
        let end = min(index + kind.length, limit)
        position = end
        return (Self.hash(index..<end, in: bytes), index..<end)
      }
      if kind.isLetter { break }
      index += kind.length
    }
    guard index < limit else {
      position = limit
      return nil
    }
    return spacedWord(from: index, in: bytes)
  }

  @inline(__always)
  private mutating func spacedWord(
    from start: Int, in bytes: Span<UInt8>
  ) -> (hash: UInt64, range: Range<Int>) {
    var hash = Self.seed
    var index = start
    while index < limit {
      let byte = bytes[index]
      if byte < 0x80 {
        let folded = Self.folded(byte)
        if folded == 0 { break }
        hash = (hash ^ UInt64(folded)) &* Self.prime
        index += 1
        continue
      }
      let kind = Self.kind(at: index, limit: limit, in: bytes)
      if kind.isUnspaced || !kind.isLetter { break }
      let end = min(index + kind.length, limit)
      while index < end {
        hash = (hash ^ UInt64(bytes[index])) &* Self.prime
        index += 1
      }
    }
    position = index
    return (hash, start..<index)
  }

  /// The hash of the beginning of the next word, so that `opens` and `opened` are one: about four
  /// letters, or two syllables of Hangul; and whether the word is a short one of an alphabet.
  @inline(__always)
  mutating func nextStem(
    in bytes: Span<UInt8>, folded: Span<UInt8>
  ) -> (stem: UInt64, isShort: Bool)? {
    guard folded.count == 256 else { return nil }
    while position < limit {
      let first = bytes[position]
      if folded[Int(first)] == 0 {
        position &+= 1
        continue
      }
      if first >= 0x80 { break }
      let start = position
      var hash = Self.seed
      while position < limit {
        let byte = folded[Int(bytes[position])]
        if byte <= WordBytes.lead { break }
        if position &- start < 4 { hash = (hash ^ UInt64(byte)) &* Self.prime }
        position &+= 1
      }
      guard position < limit, bytes[position] >= 0x80 else {
        return (hash, position &- start < 4)
      }
      position = start
      break
    }
    guard let word = next(in: bytes) else { return nil }
    let first = bytes[word.range.lowerBound]
    let length = first < 0x80 ? 4 : first < 0xE0 ? 8 : 6
    return (
      Self.hash(word.range.prefix(length), in: bytes), word.range.count < 4 && first < 0x80
    )
  }

  /// A hash of all words of a text in order.
  static func sum(_ text: Range<Int>, in bytes: Span<UInt8>) -> UInt64 {
    var reader = WordReader(text)
    var sum = seed
    while let word = reader.next(in: bytes) { sum = combined(sum, word.hash) }
    return sum
  }

  /// A hash of all words of a text that is given in code.
  static func sum(of text: String) -> UInt64 {
    let bytes = text.utf8
    return sum(0..<bytes.count, in: bytes.span)
  }

  /// The hash of some bytes, as of one word.
  static func hash(_ range: Range<Int>, in bytes: Span<UInt8>) -> UInt64 {
    var hash = seed
    for index in range {
      let folded = Self.folded(bytes[index])
      hash = (hash ^ UInt64(folded == 0 ? bytes[index] : folded)) &* prime
    }
    return hash
  }

  /// The hash of a word given in code, as the reader makes it.
  static func hash(of word: String) -> UInt64 {
    var hash = seed
    for byte in word.utf8 {
      let folded = byte < 0x80 ? Self.folded(byte) : byte
      hash = (hash ^ UInt64(folded)) &* prime
    }
    return hash
  }

  /// A hash of two in order.
  @inline(__always)
  static func combined(_ left: UInt64, _ right: UInt64) -> UInt64 {
    (left ^ (right &>> 29) ^ right) &* 0x9E37_79B9_7F4A_7C15
  }

  /// An ASCII letter in lower case or a digit; 0 for what is no part of a word.
  @inline(__always)
  static func folded(_ byte: UInt8) -> UInt8 {
    let small = byte | 0x20
    if small &- UInt8(ascii: "a") < 26 { return small }
    return byte &- UInt8(ascii: "0") < 10 ? byte : 0
  }

  struct CharacterKind {
    var length: Int
    var isLetter: Bool
    var isUnspaced = false
  }

  /// What a character of more than one byte is, as far as its first bytes tell.
  @inline(__always)
  static func kind(at index: Int, limit: Int, in bytes: Span<UInt8>) -> CharacterKind {
    let first = bytes[index]
    let second = index + 1 < limit ? bytes[index + 1] : 0
    switch first {
    case 0xC3...0xDF: return CharacterKind(length: 2, isLetter: true)
    case 0xC2: return CharacterKind(length: 2, isLetter: false)
    case 0xE0: return CharacterKind(length: 3, isLetter: true, isUnspaced: second >= 0xB8)
    case 0xE1:
      return CharacterKind(
        length: 3, isLetter: true,
        isUnspaced: second == 0x80 || second == 0x81 || second == 0x82
          || second == 0x9E || second == 0x9F)
    case 0xE2: return CharacterKind(length: 3, isLetter: false)
    case 0xE3: return CharacterKind(length: 3, isLetter: second > 0x80, isUnspaced: second > 0x80)
    case 0xE4...0xE9: return CharacterKind(length: 3, isLetter: true, isUnspaced: true)
    case 0xEA...0xED: return CharacterKind(length: 3, isLetter: true)
    case 0xEF: return CharacterKind(length: 3, isLetter: false)
    case 0xF0...0xF4: return CharacterKind(length: 4, isLetter: false)
    default: return CharacterKind(length: 1, isLetter: false)
    }
  }
}
