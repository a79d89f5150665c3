/// The weights of the labeller of pages: the tokens that it knows, the table of the words, the first
/// network, then the committee of second ones.
package struct PageWeights: Sendable {
  let vocabulary: TokenVocabulary
  let words: WordWeights
  let first: BodyNetwork
  let seconds: [BodyNetwork]

  /// The shipped weights.
  static let standard = PageWeights(decoding: Base64.decode(encoded)) ?? PageWeights()

  private init() {
    let silent = BodyWeights(rowCount: PageFeatures.rowCount)
    vocabulary = TokenVocabulary([])
    words = silent.words
    first = silent.network
    seconds = [BodyWeights(rowCount: SecondLook.totalRowCount).network]
  }

  /// Reads weights; `nil` when the bytes are too few or too many.
  init?(decoding bytes: [UInt8]) {
    let tokens = 4 * TokenVocabulary.size
    let firstEnd = tokens + BodyWeights.size(rowCount: PageFeatures.rowCount)
    let secondSize = BodyWeights.networkSize(rowCount: SecondLook.totalRowCount)
    guard bytes.count > firstEnd, (bytes.count - firstEnd) % secondSize == 0,
      let weights = BodyWeights(
        decoding: Array(bytes[tokens..<firstEnd]), rowCount: PageFeatures.rowCount)
    else { return nil }
    vocabulary = TokenVocabulary(
      stride(from: 0, to: tokens, by: 4).map { start in
        (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[start + $1]) << UInt32(8 * $1) }
      })
    words = weights.words
    first = weights.network
    seconds = stride(from: firstEnd, to: bytes.count, by: secondSize).compactMap { start in
      BodyWeights.network(
        decoding: Array(bytes[start..<start + secondSize]), rowCount: SecondLook.totalRowCount)
    }
  }

  /// The bytes of weights.
  package static func encode(
    vocabulary: TokenVocabulary, table: [Int8], first: BodyNetwork, seconds: [BodyNetwork]
  ) -> [UInt8] {
    var hashes = vocabulary.hashes
    hashes += Array(repeating: 0, count: TokenVocabulary.size - hashes.count)
    let tokens = hashes.flatMap { hash in
      (0..<4).map { UInt8(truncatingIfNeeded: hash >> UInt32(8 * $0)) }
    }
    return tokens + BodyWeights.encode(table: table, first)
      + seconds.flatMap { BodyWeights.encode($0) }
  }
}
