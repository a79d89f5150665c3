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
      for phrase in row.phrases.split(separator: "\n") {
        for form in Self.forms(of: String(phrase)) { insert(form, row.kind) }
      }
    }
  }

  /// A phrase as it is given and in the letter cases that lines are set in.
  private static func forms(of phrase: String) -> Set<String> {
    let small = phrase.lowercased()
    return [phrase, small, phrase.uppercased(), small.prefix(1).uppercased() + small.dropFirst()]
  }

  private mutating func insert(_ phrase: String, _ kind: PhraseKind) {
    let text = Array(phrase.utf8)
    var reader = WordReader(0..<text.count)
    var hash = WordReader.seed
    while let word = reader.next(in: text.span) {
      hash = WordReader.combined(hash, word.hash)
    }
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
