import News

/// The numbers of the network as one row of vectors, as the optimizer sees them.
struct NetworkParameters {
  typealias Vector = SIMD16<Float>

  /// Where each number stands among the vectors.
  struct Places {
    /// Rows of the first layer.
    let rowCount: Int

    var bias: Int { rowCount }
    var hiddenBefore: Int { rowCount + 1 }
    var hiddenAfter: Int { rowCount + 2 }
    var hiddenBias: Int { rowCount + 3 }
    var weights: Int { rowCount + 4 }
    var outputBefore: Int { weights + BodyNetwork.partCount * BodyNetwork.width }
    var outputAfter: Int { outputBefore + 1 }
    var outputWeights: Int { outputBefore + 2 }
    /// The first lane alone.
    var outputBias: Int { outputWeights + BodyNetwork.partCount }
    var count: Int { outputBias + 1 }
  }

  let places: Places
  var vectors: [Vector]

  /// Random numbers to begin with; the sums fade at paces from one passage to forty.
  init(rowCount: Int, seed: UInt64) {
    places = Places(rowCount: rowCount)
    var generator = SeededGenerator(seed: seed)
    vectors = Array(repeating: .zero, count: places.count)
    func random(_ scale: Double) -> Vector {
      var vector = Vector.zero
      for lane in 0..<16 { vector[lane] = Float(generator.normal() * scale) }
      return vector
    }
    for row in 0..<places.rowCount { vectors[row] = random(0.15) }
    for row in places.weights..<places.outputBefore { vectors[row] = random(0.2) }
    for row in places.outputWeights..<places.outputBias { vectors[row] = random(0.05) }
    for lane in 0..<16 {
      let share = Float(lane) / 15
      for place in [places.hiddenBefore, places.hiddenAfter] {
        vectors[place][lane] = -3 + 6.5 * share
      }
      for place in [places.outputBefore, places.outputAfter] {
        vectors[place][lane] = -0.5 + 4 * share
      }
    }
  }

  /// Zeros, to add up gradients.
  init(zeroLike other: NetworkParameters) {
    places = other.places
    vectors = Array(repeating: .zero, count: places.count)
  }

  /// How much of a fading sum remains at each step.
  func decay(_ place: Int) -> Vector {
    var decay = Vector.zero
    for lane in 0..<16 { decay[lane] = Float(Arithmetic.sigmoid(Double(vectors[place][lane]))) }
    return decay
  }

  /// The network with these numbers.
  var network: BodyNetwork {
    BodyNetwork(
      rows: vectors[0..<places.rowCount].map { row in
        let scaled = (row / BodyNetwork.rowUnit).rounded(.toNearestOrEven)
        return SIMD16<Int16>(
          scaled.clamped(
            lowerBound: .init(repeating: -8000),
            upperBound: .init(repeating: 8000)))
      },
      bias: vectors[places.bias],
      hidden: .init(
        before: decay(places.hiddenBefore), after: decay(places.hiddenAfter),
        bias: vectors[places.hiddenBias]),
      weights: Array(vectors[places.weights..<places.outputBefore]),
      output: .init(
        before: decay(places.outputBefore), after: decay(places.outputAfter), bias: .zero),
      outputWeights: Array(vectors[places.outputWeights..<places.outputBias]),
      outputBias: vectors[places.outputBias][0])
  }
}
