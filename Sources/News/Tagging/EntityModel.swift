/// What the entity tagger has learnt: the weights of features and of pairs of labels, and its lists.
///
/// A feature's weights are a row of sixteen bytes. Rows lie in buckets of four; a byte of each
/// feature's hash, its mark, tells the rows of a bucket apart, so that features which were never seen count, but
/// for one in sixty, nothing.
package struct EntityModel: Sendable {
  /// Four bytes of each bucket: the marks of its rows, 0 for an empty one.
  private let marks: [UInt32]
  let rows: [SIMD16<Int8>]
  /// What one unit of a row is worth.
  private let unit: Float
  package let transitions: [SIMD16<Float>]
  package let lists: EntityLists

  /// How many rows a bucket has.
  package static let bucketSize = 4

  /// The shipped model.
  package static let standard = EntityModel(decoding: Base64Reader(encoded)) ?? .blank

  private static let blank = EntityModel(
    rows: [], marks: [], unit: 0,
    transitions: Array(repeating: .zero, count: EntityLabel.count),
    lists: EntityLists(
      clusters: WordCodes([]), names: WordCodes([]), places: WordCodes([])))

  /// Creates a model from rows, whose last lane is 0, and their marks.
  package init(
    rows: [SIMD16<Int8>], marks: [UInt8], unit: Float, transitions: [SIMD16<Float>],
    lists: EntityLists
  ) {
    let size = Self.bucketSize
    self.marks = (0..<min(rows.count, marks.count) / size).map { bucket in
      marks[bucket * size..<(bucket + 1) * size].reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
    self.rows = rows
    self.unit = unit
    self.transitions = transitions
    self.lists = lists
  }

  /// Which bucket of so many a feature is in.
  @inline(__always)
  package static func bucket(_ hash: UInt64, of count: Int) -> Int {
    Int(truncatingIfNeeded: ((hash &>> 32) &* UInt64(truncatingIfNeeded: count)) &>> 32)
  }

  /// What tells a feature apart in its bucket, never 0.
  @inline(__always)
  package static func mark(_ hash: UInt64) -> UInt8 {
    let byte = UInt8(truncatingIfNeeded: hash &>> 3)
    return byte == 0 ? 1 : byte
  }

  /// The scores of the labels of a token.
  func scores(
    _ index: Int, in sentence: Range<Int>, _ features: borrowing EntityFeatures
  ) -> SIMD16<Float> {
    var found = FoundRows()
    features.visit(index, in: sentence) { hash, _ in find(hash, &found) }
    return sum(found)
  }

  /// What the second reading adds to the scores of the labels of a token.
  func secondScores(
    _ index: Int, in sentence: Range<Int>, _ features: borrowing EntityFeatures
  ) -> SIMD16<Float> {
    var found = FoundRows()
    features.visitSecond(index, in: sentence) { hash, _ in find(hash, &found) }
    return sum(found)
  }

  /// The rows of the features of a token.
  ///
  /// First all are found and then added up, so that the processor needn't guess which features have one.
  private struct FoundRows {
    var places = InlineArray<128, UInt32>(repeating: 0)
    var count = 0
  }

  @inline(__always)
  private func find(_ hash: UInt64, _ found: inout FoundRows) {
    let count = marks.count
    guard count > 0 else { return }
    let bucket = Self.bucket(hash, of: count)
    let difference = marks[bucket] ^ (UInt32(Self.mark(hash)) &* 0x0101_0101)
    // The highest bit of the first byte that is zero; bytes above it may be wrong.
    let match = (difference &- 0x0101_0101) & ~difference & 0x8080_8080
    found.places[found.count & 127] = UInt32(
      truncatingIfNeeded: bucket &* Self.bucketSize &+ match.trailingZeroBitCount &>> 3)
    found.count &+= match == 0 ? 0 : 1
  }

  @inline(__always)
  private func sum(_ found: FoundRows) -> SIMD16<Float> {
    var sum = SIMD16<Int16>.zero
    for place in 0..<min(found.count, 128) {
      sum &+= SIMD16<Int16>(truncatingIfNeeded: rows[Int(found.places[place])])
    }
    return SIMD16<Float>(sum) * unit
  }
}
