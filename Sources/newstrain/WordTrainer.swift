import News

/// Learns the weights of words by logistic regression with steps that shrink for each weight
/// (AdaGrad).
struct WordTrainer {
  private let passes = 3
  private let rate: Float = 0.15
  private let penalty: Float = 1e-5

  private(set) var weights = [Float](repeating: 0, count: WordWeights.slotCount)
  private(set) var bias: Float = 0
  private var squares = [Float](repeating: 1e-3, count: WordWeights.slotCount)
  private var biasSquares: Float = 1e-3

  /// Learns from examples in an order that the seed decides.
  mutating func train(_ examples: [Example], on indices: [Int], seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var order = indices
    for _ in 0..<passes {
      generator.shuffle(&order)
      for index in order { learn(examples[index]) }
    }
  }

  /// The scores of the passages of an example.
  func scores(_ example: Example) -> [Float] {
    (0..<example.count).map { score(example, $0) }
  }

  private func score(_ example: Example, _ passage: Int) -> Float {
    var sum = bias
    for index in example.starts[passage]..<example.starts[passage + 1] {
      sum += weights[Int(example.slots[index])] * example.values[index]
    }
    return sum
  }

  private mutating func learn(_ example: Example) {
    let total = max(40, example.bodyWords) + 20
    for passage in 0..<example.count where example.words[passage] > 0 {
      let target: Float = example.truth[passage] >= 0.5 ? 1 : 0
      let chance = Arithmetic.sigmoid(Double(score(example, passage)))
      // Scaled so that the passages of a usual dump weigh about one each.
      let weight = min(10, 100 * (example.words[passage] + 2) / total)
      let error = weight * (Float(chance) - target)
      for index in example.starts[passage]..<example.starts[passage + 1] {
        let slot = Int(example.slots[index])
        let gradient = error * example.values[index] + penalty * weights[slot]
        squares[slot] += gradient * gradient
        weights[slot] -= rate * gradient / squares[slot].squareRoot()
      }
      biasSquares += error * error
      bias -= rate * error / biasSquares.squareRoot()
    }
  }
}
