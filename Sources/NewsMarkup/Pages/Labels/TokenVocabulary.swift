/// The tokens of elements that the weights know, each with its number.
package struct TokenVocabulary: Sendable {
  /// How many tokens there are at most.
  package static let size = 1024

  /// The hashes of the tokens, in the order of their numbers.
  package let hashes: [UInt32]
  /// Open addressing: the hash, and the number plus one; 0 for a free slot.
  private var slots: [(hash: UInt32, number: UInt16)]

  /// Creates a vocabulary; tokens beyond the bound are left out.
  package init(_ hashes: [UInt32]) {
    self.hashes = Array(hashes.prefix(Self.size))
    slots = Array(repeating: (0, 0), count: 4 * Self.size)
    for (number, hash) in self.hashes.enumerated() {
      var slot = Self.slot(hash)
      while slots[slot].number > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = (hash, UInt16(truncatingIfNeeded: number + 1))
    }
  }

  /// The number of a token; -1 when it is not known.
  @inline(__always)
  func number(of hash: UInt32) -> Int {
    var slot = Self.slot(hash)
    while slots[slot].number > 0 {
      if slots[slot].hash == hash { return Int(slots[slot].number) - 1 }
      slot = (slot + 1) & (slots.count - 1)
    }
    return -1
  }

  private static func slot(_ hash: UInt32) -> Int {
    Int((hash &* 0x9E37_79B1) &>> 20)
  }
}
