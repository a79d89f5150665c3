import News
import NewsMarkup

/// Trains the labeller of pages: a first network, and a committee of second ones that see what the
/// first made of the whole page.
///
/// The second networks learn from scores of first ones that did not see the page's site; otherwise
/// they would trust them more than they may.
struct PageTraining {
  /// The networks of a labeller.
  struct Networks {
    var first: BodyNetwork
    var seconds: [BodyNetwork]

    /// The scores of a page, given its rows.
    func scores(of example: Example, rows: FeatureRows) -> [Float] {
      guard let look = example.look else { return first.scores(of: rows) }
      let rows = rows.adding(
        look.rows(scores: first.scores(of: rows)), count: SecondLook.groupCount)
      return PageLabeller.mean(seconds.map { $0.scores(of: rows) })
    }
  }

  /// How many second networks there are.
  private static let committee: UInt64 = 2

  private(set) var base: BodyTraining
  private let seed: UInt64
  private var firsts: [Set<Int>: BodyNetwork] = [:]
  /// For each set of folds, the scores of the pages in them by a network that saw none of them.
  private var scores: [Set<Int>: [[Float]?]] = [:]

  init(_ examples: [Example], seed: UInt64) {
    base = BodyTraining(
      examples, rowCount: PageFeatures.rowCount, settings: .pages, seed: seed)
    self.seed = seed
  }

  /// The networks for all data but one fold, or for all.
  mutating func networks(without fold: Int?) -> Networks {
    let left = Set([fold].compactMap(\.self))
    for other in 0..<BodyTraining.folds { prepare(left.union([other])) }
    let plain = base.rows(without: left)
    let rows = base.examples.indices.map { index in
      let example = base.examples[index]
      guard let look = example.look,
        let scores = scores[left.union([example.fold])]?[index]
      else { return plain[index] }
      return plain[index].adding(look.rows(scores: scores), count: SecondLook.groupCount)
    }
    let chosen = base.chosen(without: left)
    let seconds = (0..<Self.committee).map { member in
      var trainer = NetworkTrainer(
        rowCount: SecondLook.totalRowCount, settings: .pages, seed: seed + 100 * member)
      trainer.train(base.examples, rows: rows, on: chosen)
      return trainer.parameters.network
    }
    return Networks(first: first(without: left), seconds: seconds)
  }

  private mutating func first(without folds: Set<Int>) -> BodyNetwork {
    if let known = firsts[folds] { return known }
    let network = base.network(without: folds)
    firsts[folds] = network
    return network
  }

  private mutating func prepare(_ folds: Set<Int>) {
    guard scores[folds] == nil else { return }
    let network = first(without: folds)
    let rows = base.rows(without: folds)
    scores[folds] = base.examples.indices.map { index in
      folds.contains(base.examples[index].fold) ? network.scores(of: rows[index]) : nil
    }
  }
}
