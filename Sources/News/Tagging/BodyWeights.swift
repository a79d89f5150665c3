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
    WordWeights.slotCount + networkSize(rowCount: rowCount)
  }

  /// How many bytes a network with so many rows of the first layer takes.
  package static func networkSize(rowCount: Int) -> Int {
    rowCount * 32 + (BodyNetwork.partCount * (BodyNetwork.width + 1) + 7) * 64 + 4
  }

  /// Reads weights; `nil` when the bytes are too few or too many.
  package init?(decoding bytes: [UInt8], rowCount: Int = BodyFeatures.rowCount) {
    guard bytes.count == Self.size(rowCount: rowCount) else { return nil }
    var reader = WeightReader(bytes: bytes)
    let table = reader.small(WordWeights.slotCount)
    guard let words = WordWeights(table: table) else { return nil }
    self.init(words: words, network: reader.network(rowCount: rowCount))
  }

  /// Reads a network alone; `nil` when the bytes are too few or too many.
  package static func network(decoding bytes: [UInt8], rowCount: Int) -> BodyNetwork? {
    guard bytes.count == networkSize(rowCount: rowCount) else { return nil }
    var reader = WeightReader(bytes: bytes)
    return reader.network(rowCount: rowCount)
  }

  /// The bytes of the weights, with the table of the words given apart.
  package static func encode(table: [Int8], _ network: BodyNetwork) -> [UInt8] {
    table.map { UInt8(bitPattern: $0) } + encode(network)
  }

  /// The bytes of a network alone.
  package static func encode(_ network: BodyNetwork) -> [UInt8] {
    var bytes: [UInt8] = []
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

  mutating func network(rowCount: Int) -> BodyNetwork {
    let rows = (0..<rowCount).map { _ in integers() }
    let bias = floats()
    let hidden = layer()
    let weights = (0..<BodyNetwork.partCount * BodyNetwork.width).map { _ in floats() }
    let output = layer()
    let outputWeights = (0..<BodyNetwork.partCount).map { _ in floats() }
    return BodyNetwork(
      rows: rows, bias: bias, hidden: hidden, weights: weights, output: output,
      outputWeights: outputWeights, outputBias: float())
  }

  mutating func layer() -> BodyNetwork.Layer {
    BodyNetwork.Layer(before: floats(), after: floats(), bias: floats())
  }
}
