/// What is known of words before any text is read: clusters of like words, names, and kinds of words.
package struct EntityLists: Sendable {
  package var clusters: WordClusters
  package var names: WordCodes
  package var words: WordCodes
  /// Names of places by the hash of their words.
  package var places: WordCodes

  package init(
    clusters: WordClusters, names: WordCodes, words: WordCodes, places: WordCodes
  ) {
    self.clusters = clusters
    self.names = names
    self.words = words
    self.places = places
  }
}

/// Words that occur in like places, grouped in three grains.
package struct WordClusters: Sendable {
  /// The numbers of the groups of a word, from 1; 0 when the word is unknown.
  package struct Groups: Sendable, Equatable {
    package var fine: UInt32 = 0
    package var middle: UInt32 = 0
    package var coarse: UInt32 = 0
  }

  private var codes: WordCodes

  package init(codes: WordCodes) { self.codes = codes }

  @inline(__always)
  package subscript(word: UInt32) -> Groups {
    let code = codes[word]
    guard code != 0 else { return Groups() }
    return Groups(
      fine: (code & 0x3FF) + 1, middle: (code &>> 10 & 0xFF) + 1, coarse: (code &>> 18 & 0x3F) + 1)
  }

  package static func code(coarse: UInt32, middle: UInt32, fine: UInt32) -> UInt32 {
    fine | middle << 10 | coarse << 18
  }
}

/// A number for each of many words, found by their hashes; 0 for all other words.
package struct WordCodes: Sendable {
  private var keys: [UInt32]
  private var values: [UInt32]
  private let mask: Int

  /// Creates the table; of two numbers for one word the first stays.
  package init(_ pairs: [(word: UInt32, code: UInt32)]) {
    var size = 16
    while size < pairs.count * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    mask = size - 1
    for (word, code) in pairs {
      let index = place(of: word)
      if keys[index] == 0 { (keys[index], values[index]) = (word, code) }
    }
  }

  @inline(__always)
  private func place(of word: UInt32) -> Int {
    var index = Int((word &* 0x9E37_79B1) &>> 5) & mask
    while keys[index] != word, keys[index] != 0 { index = (index + 1) & mask }
    return index
  }

  @inline(__always)
  package subscript(word: UInt32) -> UInt32 { values[place(of: word)] }
}
