/// What the gazetteer of the tagger calls a name: a country is 1, other places of GeoNames are up to 7.
package enum NameCode {
  package static let country: UInt32 = 1
  /// A place that is none of these: a sea, a mountain, a quarter.
  package static let otherPlace: UInt32 = 8
  package static let body: UInt32 = 9
  /// A body's name of capitals only; in other letters it is another word.
  package static let acronym: UInt32 = 10
}

/// Names of one or more words as one hash.
package enum NamePhrase {
  /// The most words that a name of the gazetteer has.
  package static let longest = 6

  /// The hash of a phrase with a word more; 0 is that of no word.
  @inline(__always)
  package static func adding(_ word: UInt32, to hash: UInt32) -> UInt32 {
    hash == 0 ? word : ((hash ^ hash &>> 15) &* 0x9E37_79B1 ^ word) | 1
  }

  /// The hash of a name; `nil` when it has no word or too many.
  package static func hash(_ name: String) -> UInt32? {
    var tokens: [TextToken] = []
    TextTokenizer.shared.read(name.utf8.span, into: &tokens)
    guard (1...longest).contains(tokens.count) else { return nil }
    return tokens.reduce(0) { adding($1.word, to: $0) }
  }
}
