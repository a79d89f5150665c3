import News

/// The numbers of the network as one row of vectors, as the optimizer sees them.
struct NetworkParameters {
  typealias Vector = SIMD16<Float>

  enum Place {
    static let bias = BodyFeatures.rowCount
    static let hiddenBefore = bias + 1
    static let hiddenAfter = bias + 2
    static let hiddenBias = bias + 3
    static let weights = bias + 4
    static let outputBefore = weights + BodyNetwork.partCount * BodyNetwork.width
    static let outputAfter = outputBefore + 1
    static let outputWeights = outputBefore + 2
    /// The first lane alone.
    static let outputBias = outputWeights + BodyNetwork.partCount
    static let count = outputBias + 1
  }

  var vectors: [Vector]

  /// Random numbers to begin with; the sums fade at paces from one passage to forty.
  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    vectors = Array(repeating: .zero, count: Place.count)
    func random(_ scale: Double) -> Vector {
      var vector = Vector.zero
      for lane in 0..<16 { vector[lane] = Float(generator.normal() * scale) }
      return vector
    }
    for row in 0..<BodyFeatures.rowCount { vectors[row] = random(0.15) }
    for row in Place.weights..<Place.outputBefore { vectors[row] = random(0.2) }
    for row in Place.outputWeights..<Place.outputBias { vectors[row] = random(0.05) }
    for lane in 0..<16 {
      let share = Float(lane) / 15
      for place in [Place.hiddenBefore, Place.hiddenAfter] {
        vectors[place][lane] = -3 + 6.5 * share
      }
      for place in [Place.outputBefore, Place.outputAfter] {
        vectors[place][lane] = -0.5 + 4 * share
      }
    }
  }

  /// Zeros, to add up gradients.
  init() {
    vectors = Array(repeating: .zero, count: Place.count)
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
      rows: vectors[0..<BodyFeatures.rowCount].map { row in
        let scaled = (row / BodyNetwork.rowUnit).rounded(.toNearestOrEven)
        return SIMD16<Int16>(
          scaled.clamped(
            lowerBound: .init(repeating: -8000),
            upperBound: .init(repeating: 8000)))
      },
      bias: vectors[Place.bias],
      hidden: .init(
        before: decay(Place.hiddenBefore), after: decay(Place.hiddenAfter),
        bias: vectors[Place.hiddenBias]),
      weights: Array(vectors[Place.weights..<Place.outputBefore]),
      output: .init(
        before: decay(Place.outputBefore), after: decay(Place.outputAfter), bias: .zero),
      outputWeights: Array(vectors[Place.outputWeights..<Place.outputBias]),
      outputBias: vectors[Place.outputBias][0])
  }
}
