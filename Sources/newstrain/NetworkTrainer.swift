import News
import NewsMarkup

/// Learns the numbers of the network by Adam, a few dumps at a time.
struct NetworkTrainer {
  /// What is different from one labeller to another.
  struct Settings: Sendable {
    /// How much of the loss is one minus the F1 of the words, the rest being cross entropy.
    var f1Share: Float
    /// How often a row is hidden for a whole page: rows of texts, of places in the markup, of tokens.
    var textDropout: Double
    var markupDropout = 0.0
    var tokenDropout = 0.0
    /// How often all tokens are hidden, so that no page is judged by the names of its classes alone.
    var allTokensDropout = 0.0

    /// Settings for plain text.
    static let dumps = Settings(f1Share: 0.5, textDropout: 0.1)
    /// Settings for pages, where few sites show the same class names.
    static let pages = Settings(
      f1Share: 0.8, textDropout: 0.1, markupDropout: 0.15, tokenDropout: 0.4,
      allTokensDropout: 0.1)
  }

  private let settings: Settings
  private let epochs = 20
  private let rate: Float = 4e-3
  private let batchSize = 24
  private let penalty: Float = 3e-4
  /// Tools of each page seen in one epoch.
  private let toolsPerPage = 3
  /// How often the score of the words is hidden, and how often letter case is hidden as well.
  private let wordDropout = 0.3
  private let caseDropout = 0.3

  private(set) var parameters: NetworkParameters
  private var mean: NetworkParameters
  private var variance: NetworkParameters
  private var step = 0
  private var generator: SeededGenerator

  init(rowCount: Int, settings: Settings, seed: UInt64) {
    self.settings = settings
    parameters = NetworkParameters(rowCount: rowCount, seed: seed)
    mean = NetworkParameters(zeroLike: parameters)
    variance = mean
    generator = SeededGenerator(seed: seed &+ 1)
  }

  /// Learns from examples with the given rows.
  mutating func train(_ examples: [Example], rows: [FeatureRows], on indices: [Int]) {
    var pages: [[Int]] = []
    var known: [String: Int] = [:]
    for index in indices {
      if let page = known[examples[index].id] {
        pages[page].append(index)
      } else {
        known[examples[index].id] = pages.count
        pages.append([index])
      }
    }
    for epoch in 0..<epochs {
      var order = pages.flatMap { page in
        var page = page
        generator.shuffle(&page)
        return page.prefix(toolsPerPage)
      }
      generator.shuffle(&order)
      for start in stride(from: 0, to: order.count, by: batchSize) {
        let done = (Double(epoch) + Double(start) / Double(order.count)) / Double(epochs)
        let batch = order[start..<min(start + batchSize, order.count)]
        learn(examples, rows, batch, progress: done)
      }
    }
  }

  private mutating func learn(
    _ examples: [Example], _ rows: [FeatureRows], _ batch: ArraySlice<Int>, progress: Double
  ) {
    let shared = NetworkPass.Shared(parameters)
    var gradients = NetworkParameters(zeroLike: parameters)
    let total = batch.reduce(0) { $0 + examples[$1].weight }
    for index in batch {
      let pass = NetworkPass(hidingSome(rows[index]), parameters, shared)
      var slopes = slopes(examples[index], pass.scores)
      for passage in slopes.indices { slopes[passage] *= examples[index].weight / total }
      pass.addGradients(of: slopes, parameters, shared, to: &gradients)
    }
    update(&gradients, progress: progress)
  }

  /// The rows with some of them hidden, so that no single one is trusted too much; what only some
  /// languages show is hidden more often.
  private mutating func hidingSome(_ rows: FeatureRows) -> FeatureRows {
    var rows = rows
    if generator.unit() < wordDropout {
      let hidesCase = generator.unit() < caseDropout
      for index in 0..<rows.count {
        rows.replace(group: 0, of: index, by: UInt16(BodyFeatures.wordGroup.base))
        guard hidesCase else { continue }
        for group in BodyFeatures.caseGroups {
          rows.replace(group: group.index, of: index, by: UInt16(group.base))
        }
      }
    }
    let hidesTokens = generator.unit() < settings.allTokensDropout
    let isHidden = (0..<parameters.places.rowCount).map { row in
      let chance = generator.unit()
      if row < BodyFeatures.rowCount { return chance < settings.textDropout }
      if row < PageFeatures.groupRowCount { return chance < settings.markupDropout }
      return hidesTokens || chance < settings.tokenDropout
    }
    rows.removeAll(where: isHidden)
    return rows
  }

  /// How the loss changes with each score.
  private func slopes(_ example: Example, _ scores: [Float]) -> [Float] {
    var all: Float = 0
    var body: Float = 0
    var kept: Float = 0
    var truth: Float = 0
    var hits: Float = 0
    let chances = scores.map { Float(Arithmetic.sigmoid(Double($0))) }
    for (index, words) in example.words.enumerated() {
      all += words
      if example.truth[index] >= 0.5 { body += words }
      kept += chances[index] * words
      truth += example.truth[index] * words
      hits += chances[index] * words * example.truth[index]
    }
    let total = max(max(body, 40), 0.15 * all) + 20
    // In a clean dump a short paragraph is as dear as a long one.
    let least: Float = example.isClean ? 12 : 1
    let both = kept + truth + 1
    return chances.indices.map { index in
      let words = example.words[index]
      let chance = chances[index]
      let target: Float = example.truth[index] >= 0.5 ? 1 : 0
      let entropy = (words + least) / total * (chance - target)
      let gain = 2 * words * (example.truth[index] * both - hits) / (both * both)
      return (1 - settings.f1Share) * entropy - 4 * settings.f1Share * gain * chance * (1 - chance)
    }
  }

  private mutating func update(_ gradients: inout NetworkParameters, progress: Double) {
    step += 1
    let place = parameters.places
    var norm: Float = 0
    for vector in gradients.vectors { norm += (vector * vector).sum() }
    let scale = min(1, 1 / max(norm.squareRoot(), 1e-12))
    let cosine = 0.5 * (1 + Arithmetic.cosine(Double.pi * progress)) + 0.01
    let rate = rate * min(1, Float(step) / 50) * Float(cosine)
    let first = 1 - Float(Arithmetic.exp(Double(step) * Arithmetic.log(0.9)))
    let second = 1 - Float(Arithmetic.exp(Double(step) * Arithmetic.log(0.99)))
    for index in parameters.vectors.indices {
      var gradient = gradients.vectors[index] * scale
      let isWeight =
        index < place.bias || (place.weights..<place.outputBefore).contains(index)
        || (place.outputWeights..<place.outputBias).contains(index)
      if isWeight { gradient += 2 * penalty * parameters.vectors[index] }
      mean.vectors[index] = 0.9 * mean.vectors[index] + 0.1 * gradient
      variance.vectors[index] = 0.99 * variance.vectors[index] + 0.01 * gradient * gradient
      let spread = (variance.vectors[index] / second).squareRoot() + 1e-8
      parameters.vectors[index] -= rate * (mean.vectors[index] / first) / spread
    }
  }
}
