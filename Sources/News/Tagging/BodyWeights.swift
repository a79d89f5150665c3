/// The weights of the body labeller and how they are laid out in bytes.
///
/// First the table of the words, a byte a slot; then the first layer's rows as 16-bit integers;
/// then all other numbers as 32-bit floats; everything little-endian.
package struct BodyWeights: Sendable {
  package var words: WordWeights
  package var network: BodyNetwork

  /// The shipped weights.
  static let standard = BodyWeights(decoding: Base64.decode(encoded)) ?? .blank

  /// Weights that say nothing, which stand in for bytes that cannot be read.
  ///
  /// A test sees to it that
  /// the shipped ones can.
  private static let blank = BodyWeights()

  package init(words: WordWeights, network: BodyNetwork) {
    self.words = words
    self.network = network
  }

  /// Weights that say nothing.
  package init(rowCount: Int = BodyFeatures.rowCount) {
    let silent = BodyNetwork.Layer(before: .zero, after: .zero, bias: .zero)
    let zero = SIMD16<Float>.zero
    words = WordWeights()
    network = BodyNetwork(
      rows: Array(repeating: .zero, count: rowCount), bias: zero, hidden: silent,
      weights: Array(repeating: zero, count: BodyNetwork.partCount * BodyNetwork.width),
      output: silent,
      outputWeights: Array(repeating: zero, count: BodyNetwork.partCount), outputBias: 0)
  }

  /// How many bytes weights with so many rows of the first layer take.
  package static func size(rowCount: Int) -> Int {
    WordWeights.slotCount + rowCount * 32
      + (BodyNetwork.partCount * (BodyNetwork.width + 1) + 7) * 64 + 4
  }

  /// Reads weights; `nil` when the bytes are too few or too many.
  package init?(decoding bytes: [UInt8], rowCount: Int = BodyFeatures.rowCount) {
    guard bytes.count == Self.size(rowCount: rowCount) else { return nil }
    var reader = WeightReader(bytes: bytes)
    let table = reader.small(WordWeights.slotCount)
    guard let words = WordWeights(table: table) else { return nil }
    let rows = (0..<rowCount).map { _ in reader.integers() }
    let bias = reader.floats()
    let hidden = reader.layer()
    let weights = (0..<BodyNetwork.partCount * BodyNetwork.width).map { _ in reader.floats() }
    let output = reader.layer()
    let outputWeights = (0..<BodyNetwork.partCount).map { _ in reader.floats() }
    self.init(
      words: words,
      network: BodyNetwork(
        rows: rows, bias: bias, hidden: hidden, weights: weights, output: output,
        outputWeights: outputWeights, outputBias: reader.float()))
  }

  /// The bytes of the weights, with the table of the words given apart.
  package static func encode(table: [Int8], _ network: BodyNetwork) -> [UInt8] {
    var bytes = table.map { UInt8(bitPattern: $0) }
    func append(_ vector: SIMD16<Float>) {
      for lane in vector.indices { append(vector[lane]) }
    }
    func append(_ value: Float) {
      for shift in [0, 8, 16, 24] as [UInt32] {
        bytes.append(UInt8(truncatingIfNeeded: value.bitPattern >> shift))
      }
    }
    for row in network.rows {
      for lane in row.indices {
        let pattern = UInt16(bitPattern: row[lane])
        bytes += [UInt8(pattern & 0xFF), UInt8(pattern >> 8)]
      }
    }
    append(network.bias)
    for part in [network.hidden.before, network.hidden.after, network.hidden.bias] { append(part) }
    for row in network.weights { append(row) }
    for part in [network.output.before, network.output.after, network.output.bias] { append(part) }
    for row in network.outputWeights { append(row) }
    append(network.outputBias)
    return bytes
  }
}

extension WordWeights {
  /// The shipped weights of words.
  static let standard = BodyWeights.standard.words
}

/// Reads numbers one after the other; past the end they are zero.
private struct WeightReader {
  let bytes: [UInt8]
  private var position = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next numbers of one byte.
  mutating func small(_ count: Int) -> [Int8] {
    let range = min(position, bytes.count)..<min(position + count, bytes.count)
    position += count
    var numbers = [Int8](repeating: 0, count: range.count)
    let part = bytes.span.extracting(range)
    var result = numbers.mutableSpan
    guard result.count == part.count else { return [] }
    for index in part.indices { result[index] = Int8(bitPattern: part[index]) }
    return numbers
  }

  mutating func integers() -> SIMD16<Int16> {
    var row = SIMD16<Int16>.zero
    guard position >= 0, position <= bytes.count &- 32 else { return row }
    for lane in 0..<16 {
      let place = position &+ 2 &* lane
      row[lane] = Int16(bitPattern: UInt16(bytes[place]) | UInt16(bytes[place &+ 1]) &<< 8)
    }
    position += 32
    return row
  }

  mutating func float() -> Float {
    guard position >= 0, position <= bytes.count &- 4 else { return 0 }
    var pattern: UInt32 = 0
    for place in 0..<4 { pattern |= UInt32(bytes[position &+ place]) &<< UInt32(8 &* place) }
    position += 4
    return Float(bitPattern: pattern)
  }

  mutating func floats() -> SIMD16<Float> {
    var vector = SIMD16<Float>.zero
    for lane in vector.indices { vector[lane] = float() }
    return vector
  }

  mutating func layer() -> BodyNetwork.Layer {
    BodyNetwork.Layer(before: floats(), after: floats(), bias: floats())
  }
}
