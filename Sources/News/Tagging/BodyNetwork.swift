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
  package var rows: [SIMD16<Int16>]
  package var bias: SIMD16<Float>
  package var hidden: Layer
  /// 16 rows for each of the five things that the second layer sees.
  package var weights: [SIMD16<Float>]
  package var output: Layer
  package var outputWeights: [SIMD16<Float>]
  package var outputBias: Float

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
  }

  /// Scores passages, of which `BodyFeatures` found the rows; positive means body.
  package func scores(_ rows: [UInt16]) -> [Float] {
    var first = firstLayer(rows)
    secondLayer(&first)
    return outputLayer(first)
  }

  /// Scores the elements of any sequence, given what the first layer makes of each.
  package func scores(first: [SIMD16<Float>]) -> [Float] {
    var first = first
    secondLayer(&first)
    return outputLayer(first)
  }

  /// What the first layer makes of an element with some rows.
  package func first(_ features: ArraySlice<UInt16>) -> SIMD16<Float> {
    var sum = SIMD16<Int32>.zero
    for row in features { sum &+= SIMD16<Int32>(truncatingIfNeeded: rows[Int(row)]) }
    return Self.rectified(SIMD16<Float>(sum) * Self.rowUnit + bias)
  }

  private func firstLayer(_ features: [UInt16]) -> [SIMD16<Float>] {
    let table = rows.span
    let features = features.span
    let count = features.count / BodyFeatures.groupCount
    var result = [SIMD16<Float>](repeating: .zero, count: count)
    var position = 0
    for index in 0..<count {
      var sum = SIMD16<Int16>.zero
      for group in position..<position &+ BodyFeatures.groupCount {
        sum &+= table[Int(features[group])]
      }
      position &+= BodyFeatures.groupCount
      result[index] = Self.rectified(SIMD16<Float>(sum) * Self.rowUnit + bias)
    }
    return result
  }

  /// Replaces the first layer's numbers by those of the second.
  private func secondLayer(_ values: inout [SIMD16<Float>]) {
    let matrix = weights.span
    var sums = [SIMD16<Float>](repeating: .zero, count: values.count)
    var fading = SIMD16<Float>.zero
    var next = SIMD16<Float>.zero
    for index in values.indices.reversed() {
      let own = values[index]
      var sum = hidden.bias
      Self.add(own, .own, matrix, to: &sum)
      Self.add(fading, .after, matrix, to: &sum)
      Self.add(next, .next, matrix, to: &sum)
      sums[index] = sum
      fading = own + hidden.after * (fading - own)
      next = own
    }
    fading = .zero
    var previous = SIMD16<Float>.zero
    for index in values.indices {
      let own = values[index]
      var sum = sums[index]
      Self.add(fading, .before, matrix, to: &sum)
      Self.add(previous, .previous, matrix, to: &sum)
      fading = own + hidden.before * (fading - own)
      previous = own
      values[index] = Self.rectified(sum)
    }
  }

  private func outputLayer(_ values: [SIMD16<Float>]) -> [Float] {
    var scores = [Float](repeating: outputBias, count: values.count)
    var fading = SIMD16<Float>.zero
    var neighbour = SIMD16<Float>.zero
    let (own, before, after) = (outputWeights[0], outputWeights[1], outputWeights[2])
    let (previous, next) = (outputWeights[3], outputWeights[4])
    for index in values.indices {
      let value = values[index]
      scores[index] += Self.sum(value * own + fading * before + neighbour * previous)
      fading = value + output.before * (fading - value)
      neighbour = value
    }
    fading = .zero
    neighbour = .zero
    for index in values.indices.reversed() {
      let value = values[index]
      scores[index] += Self.sum(fading * after + neighbour * next)
      fading = value + output.after * (fading - value)
      neighbour = value
    }
    return scores
  }

  /// Adds a vector times the matrix of a part.
  ///
  /// Two sums run side by side, since each addition has
  /// to wait for the one before.
  @inline(__always)
  private static func add(
    _ vector: SIMD16<Float>, _ part: Part, _ matrix: Span<SIMD16<Float>>,
    to sum: inout SIMD16<Float>
  ) {
    let base = part.rawValue &* width
    var odd = SIMD16<Float>.zero
    for lane in 0..<8 {
      sum += matrix[base &+ 2 &* lane] * vector[2 &* lane]
      odd += matrix[base &+ 2 &* lane &+ 1] * vector[2 &* lane &+ 1]
    }
    sum += odd
  }

  @inline(__always)
  private static func rectified(_ vector: SIMD16<Float>) -> SIMD16<Float> {
    vector.replacing(with: 0, where: vector .< 0)
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
