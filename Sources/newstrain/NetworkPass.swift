import News

/// One dump on its way through the network and back: the scores, then the gradients.
struct NetworkPass {
  typealias Vector = SIMD16<Float>

  private let rows: FeatureRows
  private let count: Int
  private let place: NetworkParameters.Places
  private var first: [Vector] = []
  private var firstSums = FadingSums()
  private var second: [Vector] = []
  private var secondSums = FadingSums()
  private(set) var scores: [Float] = []

  /// The decays and the transposed weights, the same for a whole batch.
  struct Shared {
    let hidden: (before: Vector, after: Vector)
    let output: (before: Vector, after: Vector)
    let transposed: [Vector]

    init(_ parameters: NetworkParameters) {
      let place = parameters.places
      hidden = (parameters.decay(place.hiddenBefore), parameters.decay(place.hiddenAfter))
      output = (parameters.decay(place.outputBefore), parameters.decay(place.outputAfter))
      var transposed = [Vector](repeating: .zero, count: BodyNetwork.partCount * 16)
      for part in 0..<BodyNetwork.partCount {
        for row in 0..<16 {
          for lane in 0..<16 {
            transposed[part * 16 + lane][row] =
              parameters.vectors[place.weights + part * 16 + row][lane]
          }
        }
      }
      self.transposed = transposed
    }
  }

  init(_ rows: FeatureRows, _ parameters: NetworkParameters, _ shared: Shared) {
    self.rows = rows
    count = rows.count
    let place = parameters.places
    self.place = place
    let vectors = parameters.vectors
    first = (0..<count).map { index in
      var sum = vectors[place.bias]
      for row in rows[index] {
        sum += vectors[Int(row)]
      }
      return sum.replacing(with: 0, where: sum .< 0)
    }
    firstSums = FadingSums(first, shared.hidden)
    second = (0..<count).map { index in
      var sum = vectors[place.hiddenBias]
      for part in 0..<BodyNetwork.partCount {
        let seen = firstSums.part(part, first, index)
        let base = place.weights + part * 16
        for lane in 0..<16 { sum += vectors[base + lane] * seen[lane] }
      }
      return sum.replacing(with: 0, where: sum .< 0)
    }
    secondSums = FadingSums(second, shared.output)
    scores = (0..<count).map { index in
      var sum = Vector.zero
      for part in 0..<BodyNetwork.partCount {
        sum += secondSums.part(part, second, index) * vectors[place.outputWeights + part]
      }
      return sum.sum() + vectors[place.outputBias][0]
    }
  }

  /// Adds the gradients of all numbers, given those of the scores.
  func addGradients(
    of slopes: [Float], _ parameters: NetworkParameters, _ shared: Shared,
    to gradients: inout NetworkParameters
  ) {
    let weights = (0..<BodyNetwork.partCount).map { parameters.vectors[place.outputWeights + $0] }
    let parts = (0..<BodyNetwork.partCount).map { part in slopes.map { weights[part] * $0 } }
    for index in 0..<count {
      for part in 0..<BodyNetwork.partCount {
        gradients.vectors[place.outputWeights + part] +=
          secondSums.part(part, second, index) * slopes[index]
      }
      gradients.vectors[place.outputBias][0] += slopes[index]
    }
    var slope = secondSums.slopes(
      parts, second, shared.output, place.outputBefore, to: &gradients)
    mask(&slope, second)
    let hiddenParts = addHidden(slope, shared, to: &gradients)
    var firstSlope = firstSums.slopes(
      hiddenParts, first, shared.hidden, place.hiddenBefore, to: &gradients)
    mask(&firstSlope, first)
    for index in 0..<count {
      let own = firstSlope[index]
      gradients.vectors[place.bias] += own
      for row in rows[index] { gradients.vectors[Int(row)] += own }
    }
  }

  /// Adds the gradients of the second layer; gives those of what it saw.
  private func addHidden(
    _ slopes: [Vector], _ shared: Shared, to gradients: inout NetworkParameters
  ) -> [[Vector]] {
    (0..<BodyNetwork.partCount).map { part in
      let base = place.weights + part * 16
      return (0..<count).map { index in
        let slope = slopes[index]
        if part == 0 { gradients.vectors[place.hiddenBias] += slope }
        let seen = firstSums.part(part, first, index)
        var back = Vector.zero
        for lane in 0..<16 {
          gradients.vectors[base + lane] += slope * seen[lane]
          back += shared.transposed[part * 16 + lane] * slope[lane]
        }
        return back
      }
    }
  }

  private func mask(_ slopes: inout [Vector], _ values: [Vector]) {
    for index in slopes.indices {
      slopes[index].replace(with: 0, where: values[index] .<= 0)
    }
  }
}

/// The fading sums of all passages before and behind each.
struct FadingSums {
  typealias Vector = SIMD16<Float>

  private var before: [Vector] = []
  private var after: [Vector] = []

  init() {}

  init(_ values: [Vector], _ decay: (before: Vector, after: Vector)) {
    before = Array(repeating: .zero, count: values.count)
    after = before
    for index in values.indices.dropFirst() {
      let value = values[index - 1]
      before[index] = value + decay.before * (before[index - 1] - value)
    }
    for index in values.indices.dropLast().reversed() {
      let value = values[index + 1]
      after[index] = value + decay.after * (after[index + 1] - value)
    }
  }

  /// What a layer sees, in the order of its weights.
  func part(_ part: Int, _ values: [Vector], _ index: Int) -> Vector {
    switch part {
    case 0: values[index]
    case 1: before[index]
    case 2: after[index]
    case 3: index > 0 ? values[index - 1] : .zero
    default: index + 1 < values.count ? values[index + 1] : .zero
    }
  }

  /// The gradients of the values, given those of the five parts; those of the decays, which stand
  /// at two places one after the other, are added.
  func slopes(
    _ parts: [[Vector]], _ values: [Vector], _ decay: (before: Vector, after: Vector),
    _ place: Int, to gradients: inout NetworkParameters
  ) -> [Vector] {
    var slopes = parts[0]
    let count = values.count
    var carried = Vector.zero
    var decaySlope = Vector.zero
    for index in stride(from: count - 1, to: 0, by: -1) {
      carried = parts[1][index] + decay.before * carried
      decaySlope += carried * (before[index - 1] - values[index - 1])
      slopes[index - 1] += carried - decay.before * carried + parts[3][index]
    }
    gradients.vectors[place] += decaySlope * decay.before * (1 - decay.before)
    carried = .zero
    decaySlope = .zero
    for index in 0..<max(0, count - 1) {
      carried = parts[2][index] + decay.after * carried
      decaySlope += carried * (after[index + 1] - values[index + 1])
      slopes[index + 1] += carried - decay.after * carried + parts[4][index]
    }
    gradients.vectors[place + 1] += decaySlope * decay.after * (1 - decay.after)
    return slopes
  }
}
