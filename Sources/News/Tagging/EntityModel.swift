/// What the entity tagger has learnt: the weights of features and of pairs of labels, and its lists.
///
/// A feature's weights are a row of sixteen bytes. Rows lie in buckets of four; a byte of each
/// feature's hash tells the rows of a bucket apart, so that features which were never seen count, but
/// for one in sixty, nothing.
package struct EntityModel: Sendable {
  /// Four bytes of each bucket: the marks of its rows, 0 for an empty one.
  private let marks: [UInt32]
  private let rows: [SIMD16<Int8>]
  /// What one unit of a row is worth.
  private let unit: Float
  package let transitions: [SIMD16<Float>]
  package let lists: EntityLists

  /// How many rows a bucket has.
  package static let bucketSize = 4

  /// The shipped model.
  static let standard = EntityModel(decoding: Base64.decode(encoded)) ?? .blank

  private static let blank = EntityModel(
    rows: [], unit: 0, transitions: Array(repeating: .zero, count: EntityLabel.count),
    lists: EntityLists(
      clusters: WordClusters(codes: WordCodes([])), names: WordCodes([]), words: WordCodes([]),
      places: WordCodes([])))

  /// Creates a model from rows whose last lane is their mark.
  package init(
    rows: [SIMD16<Int8>], unit: Float, transitions: [SIMD16<Float>], lists: EntityLists
  ) {
    var marks: [UInt32] = []
    var cleared = rows
    for start in stride(from: 0, to: rows.count - rows.count % Self.bucketSize, by: Self.bucketSize)
    {
      var mark: UInt32 = 0
      for place in 0..<Self.bucketSize {
        mark |= UInt32(UInt8(bitPattern: rows[start + place][15])) << UInt32(8 * place)
        cleared[start + place][15] = 0
      }
      marks.append(mark)
    }
    self.marks = marks
    self.rows = cleared
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
    var sum = SIMD16<Int16>.zero
    let count = marks.count
    guard count > 0 else { return .zero }
    features.visit(index, in: sentence) { hash, _ in add(hash, count, to: &sum) }
    return SIMD16<Float>(sum) * unit
  }

  /// What the second reading adds to the scores of the labels of a token.
  func secondScores(
    _ index: Int, in sentence: Range<Int>, _ features: borrowing EntityFeatures
  ) -> SIMD16<Float> {
    var sum = SIMD16<Int16>.zero
    let count = marks.count
    guard count > 0 else { return .zero }
    features.visitSecond(index, in: sentence) { hash, _ in add(hash, count, to: &sum) }
    return SIMD16<Float>(sum) * unit
  }

  @inline(__always)
  private func add(_ hash: UInt64, _ count: Int, to sum: inout SIMD16<Int16>) {
    let bucket = Self.bucket(hash, of: count)
    let difference = marks[bucket] ^ (UInt32(Self.mark(hash)) &* 0x0101_0101)
    // The highest bit of the first byte that is zero; bytes above it may be wrong.
    let found = (difference &- 0x0101_0101) & ~difference & 0x8080_8080
    guard found != 0 else { return }
    let row = rows[bucket &* Self.bucketSize &+ found.trailingZeroBitCount &>> 3]
    sum &+= SIMD16<Int16>(truncatingIfNeeded: row)
  }
}

extension EntityModel {
  /// The bytes of a model: rows, their unit, the weights of pairs, then the lists.
  package static func encode(
    rows: [SIMD16<Int8>], unit: Float, transitions: [SIMD16<Float>],
    clusters: [(word: UInt32, code: UInt32)], names: [(word: UInt32, code: UInt32)],
    places: [(word: UInt32, code: UInt32)]
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    func append(_ value: UInt32) {
      for shift in [0, 8, 16, 24] as [UInt32] {
        bytes.append(UInt8(truncatingIfNeeded: value >> shift))
      }
    }
    append(UInt32(rows.count))
    for row in rows {
      for lane in row.indices { bytes.append(UInt8(bitPattern: row[lane])) }
    }
    append(unit.bitPattern)
    for row in transitions {
      for lane in row.indices { append(row[lane].bitPattern) }
    }
    for (list, width) in [(clusters, 3), (names, 1), (places, 1)] {
      let sorted = list.sorted { $0.word < $1.word }
      append(UInt32(sorted.count))
      var last: UInt32 = 0
      for (word, code) in sorted {
        var step = word - last
        last = word
        while step >= 0x80 {
          bytes.append(UInt8(step & 0x7F) | 0x80)
          step >>= 7
        }
        bytes.append(UInt8(step))
        for place in 0..<width { bytes.append(UInt8(code >> UInt32(8 * place) & 0xFF)) }
      }
    }
    return bytes
  }

  /// Reads a model; `nil` when bytes are missing or left over.
  package init?(decoding bytes: [UInt8]) {
    var reader = ModelReader(bytes: bytes)
    let rowCount = Int(reader.number())
    guard rowCount * 16 <= bytes.count else { return nil }
    var rows: [SIMD16<Int8>] = []
    rows.reserveCapacity(rowCount)
    for _ in 0..<rowCount { rows.append(reader.row()) }
    let unit = Float(bitPattern: reader.number())
    let transitions = (0..<EntityLabel.count).map { _ in
      var row = SIMD16<Float>.zero
      for lane in row.indices { row[lane] = Float(bitPattern: reader.number()) }
      return row
    }
    let clusters = reader.codes(width: 3)
    let names = reader.codes(width: 1)
    let places = reader.codes(width: 1)
    guard reader.isAtEnd else { return nil }
    self.init(
      rows: rows, unit: unit, transitions: transitions,
      lists: EntityLists(
        clusters: WordClusters(codes: WordCodes(clusters)), names: WordCodes(names),
        words: WordCodes(EntityWordKinds.codes()), places: WordCodes(places)))
  }
}

/// Reads numbers one after the other; past the end they are zero.
private struct ModelReader {
  let bytes: [UInt8]
  private var position = 0
  private var isShort = false

  init(bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { !isShort && position == bytes.count }

  private mutating func byte() -> UInt8 {
    guard position < bytes.count else {
      isShort = true
      return 0
    }
    position += 1
    return bytes[position - 1]
  }

  mutating func number() -> UInt32 {
    var value: UInt32 = 0
    for place in 0..<4 { value |= UInt32(byte()) << UInt32(8 * place) }
    return value
  }

  mutating func row() -> SIMD16<Int8> {
    var row = SIMD16<Int8>.zero
    guard position + 16 <= bytes.count else {
      isShort = true
      return row
    }
    for lane in 0..<16 { row[lane] = Int8(bitPattern: bytes[position + lane]) }
    position += 16
    return row
  }

  mutating func codes(width: Int) -> [(word: UInt32, code: UInt32)] {
    let count = Int(number())
    guard count <= bytes.count else {
      isShort = true
      return []
    }
    var pairs: [(word: UInt32, code: UInt32)] = []
    pairs.reserveCapacity(count)
    var word: UInt32 = 0
    for _ in 0..<count {
      var step: UInt32 = 0
      var shift: UInt32 = 0
      while true {
        let next = byte()
        step |= UInt32(next & 0x7F) &<< shift
        shift += 7
        if next < 0x80 || shift > 28 { break }
      }
      word &+= step
      var code: UInt32 = 0
      for place in 0..<width { code |= UInt32(byte()) << UInt32(8 * place) }
      pairs.append((word, code))
    }
    return pairs
  }
}
