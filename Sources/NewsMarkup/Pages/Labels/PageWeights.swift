/// The weights of the labeller of pages: the tokens that it knows, then those of words and network as
/// for dumps.
package struct PageWeights: Sendable {
  let vocabulary: TokenVocabulary
  let words: WordWeights
  let network: BodyNetwork

  /// The shipped weights.
  static let standard = PageWeights(decoding: Base64.decode(encoded)) ?? PageWeights()

  private init() {
    let silent = BodyWeights(rowCount: PageFeatures.rowCount)
    vocabulary = TokenVocabulary([])
    words = silent.words
    network = silent.network
  }

  /// Reads weights; `nil` when the bytes are too few or too many.
  init?(decoding bytes: [UInt8]) {
    let tokens = 4 * TokenVocabulary.size
    guard bytes.count > tokens,
      let weights = BodyWeights(
        decoding: Array(bytes[tokens...]), rowCount: PageFeatures.rowCount)
    else { return nil }
    vocabulary = TokenVocabulary(
      stride(from: 0, to: tokens, by: 4).map { start in
        (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[start + $1]) << UInt32(8 * $1) }
      })
    words = weights.words
    network = weights.network
  }

  /// The bytes of weights.
  package static func encode(
    vocabulary: TokenVocabulary, table: [Int8], _ network: BodyNetwork
  ) -> [UInt8] {
    var hashes = vocabulary.hashes
    hashes += Array(repeating: 0, count: TokenVocabulary.size - hashes.count)
    let tokens = hashes.flatMap { hash in
      (0..<4).map { UInt8(truncatingIfNeeded: hash >> UInt32(8 * $0)) }
    }
    return tokens + BodyWeights.encode(table: table, network)
  }
}
