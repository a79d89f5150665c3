/// What is known of words before any text is read: clusters of like words, names, and kinds of words.
package struct EntityLists: Sendable {
  package var clusters: WordClusters
  package var names: WordCodes<UInt8>
  package var words: WordCodes<UInt32>
  /// Names of places by the hash of their words.
  package var places: WordCodes<UInt8>

  /// Creates the lists; the kinds of words are the same for all.
  package init(clusters: WordCodes<UInt32>, names: WordCodes<UInt8>, places: WordCodes<UInt8>) {
    self.clusters = WordClusters(codes: clusters)
    self.names = names
    words = WordCodes(EntityWordKinds.codes())
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

  private var codes: WordCodes<UInt32>

  package init(codes: WordCodes<UInt32>) { self.codes = codes }

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
package struct WordCodes<Code: FixedWidthInteger & Sendable>: Sendable {
  private var keys: [UInt32]
  private var values: [Code]

  /// Creates a table with room for so many words.
  package init(count: Int) {
    let size = count + count / 2 + 1
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
  }

  /// Creates the table of some words.
  package init(_ pairs: [(word: UInt32, code: UInt32)]) {
    self.init(count: pairs.count)
    for (word, code) in pairs { insert(word, code) }
  }

  /// Adds a word, where there is room; of two numbers for one word the first stays.
  package mutating func insert(_ word: UInt32, _ code: UInt32) {
    let index = place(of: word)
    if keys[index] == 0 { (keys[index], values[index]) = (word, Code(truncatingIfNeeded: code)) }
  }

  @inline(__always)
  private func place(of word: UInt32) -> Int {
    let mixed = UInt64((word ^ word &>> 15) &* 0x9E37_79B1)
    var index = Int(truncatingIfNeeded: (mixed &* UInt64(keys.count)) &>> 32)
    while keys[index] != word, keys[index] != 0 {
      index &+= 1
      if index == keys.count { index = 0 }
    }
    return index
  }

  @inline(__always)
  package subscript(word: UInt32) -> UInt32 {
    UInt32(truncatingIfNeeded: values[place(of: word)])
  }
}
