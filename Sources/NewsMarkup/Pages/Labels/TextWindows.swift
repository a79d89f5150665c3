/// Finds how much of a text stands in another one, whatever white space and punctuation they have.
///
/// Both are compared by windows of sixteen bytes of letters and digits.
struct TextWindows {
  private static let width = 16

  /// The hashes of all windows, in open addressing; 0 is free.
  private var slots: [UInt64]

  /// Takes the text in which others are looked for.
  init(_ text: Span<UInt8>) {
    let letters = Self.letters(text, 0..<text.count)
    var size = 64
    while size < 2 * letters.count { size *= 2 }
    slots = Array(repeating: 0, count: size)
    var hash: UInt64 = 0
    for index in letters.indices {
      hash = Self.rolled(hash, letters, index)
      if index >= Self.width - 1 { insert(hash | 1) }
    }
  }

  /// How many quarters of a text stand in the other one, 0 to 4; short texts have none.
  func quarters(of text: Span<UInt8>, _ range: Range<Int>) -> UInt8 {
    let letters = Self.letters(text, range)
    guard letters.count >= Self.width else { return 0 }
    var hash: UInt64 = 0
    var found = 0
    for index in letters.indices {
      hash = Self.rolled(hash, letters, index)
      if index >= Self.width - 1, contains(hash | 1) { found += 1 }
    }
    return UInt8(4 * found / (letters.count - Self.width + 1))
  }

  /// The letters and digits of a text, ASCII ones in small letters.
  private static func letters(_ text: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(range.count)
    for index in range {
      let byte = text[index]
      if byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 {
        letters.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
    }
    return letters
  }

  /// The hash of the last sixteen bytes.
  @inline(__always)
  private static func rolled(_ hash: UInt64, _ letters: [UInt8], _ index: Int) -> UInt64 {
    var hash = hash &* factor &+ UInt64(letters[index])
    if index >= width { hash = hash &- UInt64(letters[index - width]) &* factorToWidth }
    return hash
  }

  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let factorToWidth = (0..<width).reduce(UInt64(1)) { power, _ in power &* factor }

  private mutating func insert(_ hash: UInt64) {
    var slot = slot(of: hash)
    while slots[slot] != 0 {
      if slots[slot] == hash { return }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = hash
  }

  private func contains(_ hash: UInt64) -> Bool {
    var slot = slot(of: hash)
    while slots[slot] != 0 {
      if slots[slot] == hash { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  private func slot(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash ^ (hash &>> 31)) &>> 17) & (slots.count - 1)
  }
}
