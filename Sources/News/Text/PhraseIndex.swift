/// Finds the known phrases at the head of a line while its words are read.
///
/// Phrases are kept as hashes of their words, so that letter case, spacing and punctuation do not
/// count. A small bit table answers most look-ups.
struct PhraseIndex: Sendable {
  /// Words of the longest phrase; in scripts without spaces, characters.
  static let maximumWords = 12
  static let standard = PhraseIndex(rows: PhraseRow.all)

  private var bits: [UInt64]
  private var kinds: [UInt64: PhraseKind] = [:]

  init(rows: [PhraseRow]) {
    bits = Array(repeating: 0, count: 1024)
    for row in rows {
      for phrase in row.phrases.utf8.split(separator: UInt8(ascii: "\n")) {
        let hasCase = phrase.contains { (0xC3...0xD4).contains($0) || $0 == 0xE1 }
        let forms = hasCase ? Self.forms(of: String(Substring(phrase))) : []
        insert(Array(phrase), row.kind)
        for form in forms { insert(Array(form.utf8), row.kind) }
      }
    }
  }

  /// A phrase in the letter cases that lines are set in; those of ASCII do not count anyway.
  private static func forms(of phrase: String) -> Set<String> {
    let small = phrase.lowercased()
    return [small, phrase.uppercased(), small.prefix(1).uppercased() + small.dropFirst()]
  }

  private mutating func insert(_ text: [UInt8], _ kind: PhraseKind) {
    let hash = WordReader.sum(0..<text.count, in: text.span)
    bits[Self.slot(hash)] |= 1 << (hash & 63)
    kinds[hash] = kind
  }

  private static func slot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash &>> 54)
  }

  /// The kind of the phrase whose words have a hash.
  @inline(__always)
  func kind(of hash: UInt64) -> PhraseKind? {
    if bits[Self.slot(hash)] & (1 << (hash & 63)) == 0 { return nil }
    return kinds[hash]
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
