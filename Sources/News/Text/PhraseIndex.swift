/// Finds the known phrases at the head of a line while its words are read.
///
/// Phrases are kept as hashes of their words, so that letter case, spacing and punctuation do not
/// count. A small bit table answers most look-ups.
struct PhraseIndex: Sendable {
  /// Words of the longest phrase; in scripts without spaces, characters.
  static let maximumWords = 12
  static let standard = PhraseIndex(rows: PhraseRow.all)

  private var bits: [UInt64]
  /// The hashes of the phrases in open addressing, with the kinds beside them.
  private var hashes: [UInt64] = []
  private var kinds: [PhraseKind?] = []

  init(rows: [PhraseRow]) {
    bits = Array(repeating: 0, count: 1024)
    var found: [UInt64: PhraseKind] = [:]
    for row in rows {
      for phrase in row.phrases.utf8.split(separator: UInt8(ascii: "\n")) {
        let hasCase = phrase.contains { (0xC3...0xD4).contains($0) || $0 == 0xE1 }
        let forms = hasCase ? Self.forms(of: String(Substring(phrase))) : []
        for text in [Array(phrase)] + forms.map({ Array($0.utf8) }) {
          found[WordReader.sum(0..<text.count, in: text.span)] = row.kind
        }
      }
    }
    fill(found)
  }

  private mutating func fill(_ found: [UInt64: PhraseKind]) {
    var size = 16
    while size < found.count * 2 { size *= 2 }
    hashes = Array(repeating: 0, count: size)
    kinds = Array(repeating: nil, count: size)
    for (hash, kind) in found {
      bits[Self.slot(hash)] |= 1 << (hash & 63)
      let place = place(of: hash)
      hashes[place] = hash
      kinds[place] = kind
    }
  }

  /// A phrase in the letter cases that lines are set in; those of ASCII do not count anyway.
  private static func forms(of phrase: String) -> Set<String> {
    let small = phrase.lowercased()
    return [small, phrase.uppercased(), small.prefix(1).uppercased() + small.dropFirst()]
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
