/// Finds the known phrases at the head of a line while its words are read.
///
/// Phrases are kept as hashes of their words, so that letter case, spacing and punctuation do not
/// count. A small bit table answers most look-ups.
struct PhraseIndex: Sendable {
  /// Words of the longest phrase; in scripts without spaces, characters.
  static let maximumWords = 12
  static let standard = PhraseIndex(kinds: PhraseRow.all)

  private var bits = [UInt64](repeating: 0, count: 1024)
  /// The hashes of the phrases in open addressing, with the kinds beside them.
  private var hashes = [UInt64](repeating: 0, count: 1 << 12)
  private var kinds = [PhraseKind?](repeating: nil, count: 1 << 12)
  private var count = 0

  init(kinds: [[PhraseRow]]) {
    for row in kinds.joined() {
      let bytes = row.phrases.utf8.span
      var start = 0
      while start < bytes.count {
        var end = start
        var hasCase = false
        while end < bytes.count, bytes[end] != 0x0A {
          let byte = bytes[end]
          if byte >= 0xC3, byte <= 0xD4 || byte == 0xE1 { hasCase = true }
          end &+= 1
        }
        if end > start {
          insert(WordReader.sum(start..<end, in: bytes), row.kind)
          if hasCase { insert(PhraseForms(start..<end, in: bytes), row.kind) }
        }
        start = end + 1
      }
    }
  }

  private mutating func insert(_ forms: PhraseForms, _ kind: PhraseKind) {
    for form in forms.all { insert(WordReader.sum(0..<form.count, in: form.span), kind) }
  }

  private mutating func insert(_ hash: UInt64, _ kind: PhraseKind) {
    if (count + 1) * 2 > hashes.count { grow() }
    bits[Self.slot(hash)] |= 1 << (hash & 63)
    let place = place(of: hash)
    if kinds[place] == nil { count += 1 }
    hashes[place] = hash
    kinds[place] = kind
  }

  private mutating func grow() {
    let old = (hashes, kinds)
    hashes = Array(repeating: 0, count: old.0.count * 2)
    kinds = Array(repeating: nil, count: old.0.count * 2)
    for (hash, kind) in zip(old.0, old.1) where kind != nil {
      let place = place(of: hash)
      hashes[place] = hash
      kinds[place] = kind
    }
  }

  /// Where a hash stands, or where it would.
  private func place(of hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: hash &>> 20) & (hashes.count - 1)
    while kinds[place] != nil, hashes[place] != hash { place = (place + 1) & (hashes.count - 1) }
    return place
  }

  private static func slot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash &>> 54)
  }

  /// The kind of the phrase whose words have a hash.
  @inline(__always)
  func kind(of hash: UInt64) -> PhraseKind? {
    if bits[Self.slot(hash)] & (1 << (hash & 63)) == 0 { return nil }
    return kinds[place(of: hash)]
  }
}

/// A known phrase at the head of a line.
package struct PhraseMatch: Sendable, Equatable {
  package var kind: PhraseKind
  /// Words of the phrase.
  package var words: Int32
  /// Where the phrase ends in the source.
  package var end: Int
  /// Whether the line holds nothing else.
  package var isWhole = false
}
