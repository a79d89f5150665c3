import News

/// Trains words and network together and judges them on sites that they have not seen.
///
/// The network learns from scores of words that were learnt from other sites than the page's own;
/// otherwise it would trust them more than it may.
struct BodyTraining {
  static let folds = 5

  let examples: [Example]
  /// Rows of the first layer.
  private let rowCount: Int
  private let settings: NetworkTrainer.Settings
  private let seed: UInt64
  private var scores: [Set<Int>: [[Float]?]] = [:]

  init(
    _ examples: [Example], rowCount: Int = BodyFeatures.rowCount,
    settings: NetworkTrainer.Settings = .dumps, seed: UInt64
  ) {
    self.settings = settings
    self.rowCount = rowCount
    self.examples = examples
    self.seed = seed
  }

  /// The network for all data but one fold, or for all.
  mutating func network(without fold: Int?) -> BodyNetwork {
    let rows = rows(without: fold)
    let chosen = examples.indices.filter { examples[$0].fold != fold && examples[$0].isSound }
    var trainer = NetworkTrainer(rowCount: rowCount, settings: settings, seed: seed)
    trainer.train(examples, rows: rows, on: chosen)
    return trainer.parameters.network
  }

  /// The rows of all examples: each with word scores that were learnt without its own fold and the
  /// one left out.
  mutating func rows(without fold: Int?) -> [FeatureRows] {
    let left = Set([fold].compactMap(\.self))
    for other in 0..<Self.folds { prepare(left.union([other])) }
    return examples.indices.map { index in
      let key = left.union([examples[index].fold])
      return examples[index].rows(wordScores: scores[key]?[index] ?? [])
    }
  }

  /// Weights of words learnt from all folds but some.
  func wordTrainer(without folds: Set<Int>) -> WordTrainer {
    var trainer = WordTrainer()
    let chosen = examples.indices.filter {
      !folds.contains(examples[$0].fold) && examples[$0].isClean == false
    }
    trainer.train(examples, on: chosen, seed: seed)
    return trainer
  }

  private mutating func prepare(_ folds: Set<Int>) {
    guard scores[folds] == nil else { return }
    let trainer = wordTrainer(without: folds)
    scores[folds] = examples.map { folds.contains($0.fold) ? trainer.scores($0) : nil }
  }
}
