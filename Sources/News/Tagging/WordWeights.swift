/// What the words of a passage say about whether it is body text: weights in a hashed table.
///
/// Words, pairs of words, the first and the last word and whole short passages are hashed into one
/// table. Words that share a slot share a weight, which training takes into account.
package struct WordWeights: Sendable {
  package static let slotCount = 1 << 16
  /// What a weight of one in the table is worth.
  package static let unit: Float = 1 / 16
  /// Words beyond so many count for nothing: by then the length of a passage says more.
  package static let mostCounted: Int32 = 32
  /// Pairs count only in passages of so many words.
  package static let longestPaired: Int32 = 12
  /// A passage counts as a whole only up to so many words.
  package static let longestWhole: Int32 = 6

  /// Twice the weight; the lowest bit says that the slot holds an English function word.
  private let table: [Int8]

  /// Creates weights from the bytes of the table; `nil` if they are too few or too many.
  package init?(table: [Int8]) {
    guard table.count == Self.slotCount else { return nil }
    self.table = table
  }

  /// Weights that say nothing; function words are marked all the same.
  package init() {
    table = Self.table(of: Array(repeating: 0, count: Self.slotCount))
  }

  /// The table's entry for a hash.
  @inline(__always)
  subscript(_ hash: UInt64) -> Int32 {
    Int32(table[Self.slot(hash)])
  }

  /// Where the weight of a hash stands.
  @inline(__always)
  package static func slot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) &>> 48)
  }
}

/// Adds up the weights of the words of one passage while they are read.
struct WordScorer {
  /// What tells the kinds of features apart that could hash alike.
  enum Salt {
    static let first: UInt64 = 0x1F83_D9AB_FB41_BD6B
    static let firstTwo: UInt64 = 0x5BE0_CD19_137E_2179
    static let last: UInt64 = 0x510E_527F_ADE6_82D1
    static let pair: UInt64 = 0x9B05_688C_2B3E_6C1F
    static let whole: UInt64 = 0x3C6E_F372_FE94_F82B
  }

  private var singles: Int32 = 0
  private var pairs: Int32 = 0
  private var heads: Int32 = 0
  private(set) var functionWords: Int32 = 0
  private var last: UInt64 = 0

  /// Takes the next word by its hash.
  ///
  /// `sum` is the hash of all words so far, this one included, and `count` says how many they are.
  @inline(__always)
  mutating func read(
    _ word: UInt64, sum: UInt64, count: Int32, weights: borrowing WordWeights
  ) {
    guard count <= WordWeights.mostCounted else { return }
    let entry = weights[word]
    functionWords &+= entry & 1
    singles &+= entry
    if count <= WordWeights.longestPaired {
      if count == 1 {
        heads &+= weights[sum ^ Salt.first] &>> 1
      } else {
        if count == 2 { heads &+= weights[sum ^ Salt.firstTwo] &>> 1 }
        pairs &+= weights[WordReader.combined(last, word) ^ Salt.pair] &>> 1
      }
    }
    last = word
  }

  /// The score of a passage of so many words with such a hash.
  func score(sum: UInt64, count: Int32, weights: borrowing WordWeights) -> Float {
    guard count > 0 else { return 0 }
    let ends = heads &+ (weights[last ^ Salt.last] &>> 1)
    var inner = (singles &- functionWords) &>> 1
    if count <= WordWeights.longestPaired { inner &+= pairs }
    var score =
      Float(inner) / Float(min(count, WordWeights.mostCounted)).squareRoot() + Float(ends) * 0.5
    if count <= WordWeights.longestWhole { score += Float(weights[sum ^ Salt.whole] &>> 1) }
    return score * WordWeights.unit
  }
}

/// The hashed features of a passage's words, for training.
package struct WordFeatures {
  /// Slots in the table.
  package private(set) var slots: [UInt16] = []
  /// How much each slot's weight counts.
  package private(set) var values: [Float] = []

  /// Reads the words of a part of a source.
  package init(of text: Range<Int>, in bytes: Span<UInt8>) {
    var reader = WordReader(text)
    var words: [UInt64] = []
    var sums: [UInt64] = []
    var sum = WordReader.seed
    while let word = reader.next(in: bytes) {
      sum = WordReader.combined(sum, word.hash)
      words.append(word.hash)
      sums.append(sum)
    }
    guard let last = words.prefix(Int(WordWeights.mostCounted)).last else { return }
    let counted = words.prefix(Int(WordWeights.mostCounted))
    let share = 1 / Float(counted.count).squareRoot()
    for word in counted { add(word, share) }
    if words.count <= Int(WordWeights.longestPaired) {
      for (left, right) in zip(words, words.dropFirst()) {
        add(WordReader.combined(left, right) ^ WordScorer.Salt.pair, share)
      }
    }
    add(sums[0] ^ WordScorer.Salt.first, 0.5)
    if sums.count > 1 { add(sums[1] ^ WordScorer.Salt.firstTwo, 0.5) }
    add(last ^ WordScorer.Salt.last, 0.5)
    if words.count <= Int(WordWeights.longestWhole) { add(sum ^ WordScorer.Salt.whole, 1) }
  }

  private mutating func add(_ hash: UInt64, _ value: Float) {
    slots.append(UInt16(truncatingIfNeeded: WordWeights.slot(hash)))
    values.append(value)
  }
}

extension WordWeights {
  /// The words by whose share in a dump its text counts as English.
  private static let functionWords =
    "the of and to in a is that for it on with as was are by this be at from"

  /// The table's entries for trained weights: rounded, bounded, with the function words marked.
  package static func table(of weights: [Float]) -> [Int8] {
    var table = weights.map { weight in
      Int8(max(-64, min(63, (weight / unit).rounded()))) &<< 1
    }
    for word in functionWords.split(separator: " ") {
      table[slot(WordReader.hash(of: String(word)))] |= 1
    }
    return table
  }
}
