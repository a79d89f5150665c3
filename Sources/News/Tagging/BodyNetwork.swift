/// A small network that scores every passage of a dump with its surroundings in view.
///
/// A first layer turns the features of a passage into sixteen numbers. A second one sees those of
/// the passage, of its two neighbours, and a fading sum of all before and of all behind it, where
/// each of the sixteen fades at its own pace. The last one looks at the outcome in the same way.
/// So a dump is read once forwards and once backwards for each layer, whatever its length.
package struct BodyNetwork: Sendable {
  package static let width = 16
  /// How many things the second and the last layer see of the surroundings: those in `Part`.
  package static let partCount = 5
  /// The first layer's rows, in units of `rowUnit`.
  package let rows: [SIMD16<Int16>]
  package let bias: SIMD16<Float>
  package let hidden: Layer
  /// 16 rows for each of the five things that the second layer sees.
  package let weights: [SIMD16<Float>]
  package let output: Layer
  package let outputWeights: [SIMD16<Float>]
  package let outputBias: Float

  /// The first two layers in whole numbers, which is how they are worked out.
  private let integers: IntegerLayers

  /// The rows of the features of dumps, filled up to `paddedCount` with nothing: with a size that is
  /// known, no place in it has to be checked.
  let paddedRows: [SIMD16<Int16>]
  static let paddedCount = 1024

  package static let rowUnit: Float = 1 / 512

  /// How a layer sees the surroundings of a passage: how much of the fading sums remains at each
  /// step, and what is added to the outcome.
  package struct Layer: Sendable {
    package var before: SIMD16<Float>
    package var after: SIMD16<Float>
    package var bias: SIMD16<Float>

    package init(before: SIMD16<Float>, after: SIMD16<Float>, bias: SIMD16<Float>) {
      self.before = before
      self.after = after
      self.bias = bias
    }
  }

  /// What a layer sees, in the order of its weights.
  package enum Part: Int, CaseIterable, Sendable {
    case own
    case before
    case after
    case previous
    case next
  }

  package init(
    rows: [SIMD16<Int16>], bias: SIMD16<Float>, hidden: Layer, weights: [SIMD16<Float>],
    output: Layer, outputWeights: [SIMD16<Float>], outputBias: Float
  ) {
    self.rows = rows
    self.bias = bias
    self.hidden = hidden
    self.weights = weights
    self.output = output
    self.outputWeights = outputWeights
    self.outputBias = outputBias
    let own = rows.prefix(BodyFeatures.rowCount)
    paddedRows = own + Array(repeating: .zero, count: Self.paddedCount - own.count)
    integers = IntegerLayers(bias: bias, hidden: hidden, weights: weights)
  }

  /// Scores passages, of which `BodyFeatures` found the rows; positive means body.
  package func scores(_ rows: [UInt16]) -> [Float] {
    let count = rows.count / BodyFeatures.groupCount
    return scores(
      first: (0..<count).map { index in
        let start = index * BodyFeatures.groupCount
        return first(rows[start..<start + BodyFeatures.groupCount])
      })
  }

  /// Scores the elements of any sequence, given what the first layer makes of each.
  package func scores(first: [SIMD16<Int16>]) -> [Float] {
    outputLayer(integers.second(first))
  }

  /// What the first layer makes of an element with some rows, in units of `rowUnit`.
  package func first(_ features: ArraySlice<UInt16>) -> SIMD16<Int16> {
    var sum = WideSum()
    let table = rows.span
    for row in features { sum.add(table[Int(row)]) }
    return integers.first(sum.clamped)
  }

  /// What the first layer makes of an element with some rows and some more.
  package func first(
    _ features: ArraySlice<UInt16>, and more: ArraySlice<UInt16>
  ) -> SIMD16<Int16> {
    var sum = WideSum()
    let table = rows.span
    for row in features { sum.add(table[Int(row)]) }
    for row in more { sum.add(table[Int(row)]) }
    return integers.first(sum.clamped)
  }

  /// What the first layer makes of an element whose rows add up to a sum.
  @inline(__always)
  func first(sum: SIMD16<Int16>) -> SIMD16<Int16> {
    integers.first(sum)
  }

  /// The scores of elements, given four quarters of what the second layer makes of each.
  private func outputLayer(_ values: [SIMD4<Float>]) -> [Float] {
    let count = values.count / 4
    var scores = [Float](repeating: outputBias, count: count)
    var fading = SIMD16<Float>.zero
    var neighbour = SIMD16<Float>.zero
    let (own, before, after) = (outputWeights[0], outputWeights[1], outputWeights[2])
    let (previous, next) = (outputWeights[3], outputWeights[4])
    for index in 0..<count {
      let value = Self.joined(values, at: index)
      scores[index] += Self.sum(value * own + fading * before + neighbour * previous)
      fading = value + output.before * (fading - value)
      neighbour = value
    }
    fading = .zero
    neighbour = .zero
    for index in (0..<count).reversed() {
      let value = Self.joined(values, at: index)
      scores[index] += Self.sum(fading * after + neighbour * next)
      fading = value + output.after * (fading - value)
      neighbour = value
    }
    return scores
  }

  @inline(__always)
  private static func joined(_ quarters: [SIMD4<Float>], at index: Int) -> SIMD16<Float> {
    let base = 4 &* index
    return SIMD16(
      lowHalf: SIMD8(lowHalf: quarters[base], highHalf: quarters[base &+ 1]),
      highHalf: SIMD8(lowHalf: quarters[base &+ 2], highHalf: quarters[base &+ 3]))
  }

  /// The sum of the lanes, always added in the same order.
  @inline(__always)
  private static func sum(_ vector: SIMD16<Float>) -> Float {
    let eight = vector.lowHalf + vector.highHalf
    let four = eight.lowHalf + eight.highHalf
    let two = four.lowHalf + four.highHalf
    return two[0] + two[1]
  }
}
