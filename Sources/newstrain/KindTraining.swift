import NewsMarkup

/// A logistic regression over the signs of pages.
struct KindTraining {
  /// A page with what is known of it.
  struct Example {
    var id: String
    /// Under which name it is counted.
    var group: String
    var values: [Int]
    var isListing: Bool
    var weight: Double
    var fold: Int
  }

  let examples: [Example]
  private let means: [Double]
  private let deviations: [Double]

  private static let passes = 2_000
  private static let rate = 0.5
  private static let penalty = 0.004

  init(_ examples: [Example]) {
    self.examples = examples
    let count = Double(max(1, examples.count))
    let signs = PageSigns.Sign.allCases.indices
    let means = signs.map { sign in
      examples.reduce(0) { $0 + Double($1.values[sign]) } / count
    }
    self.means = means
    deviations = signs.map { sign in
      let sum = examples.reduce(0) { sum, example in
        let difference = Double(example.values[sign]) - means[sign]
        return sum + difference * difference
      }
      return max(0.05, (sum / count).squareRoot())
    }
  }

  /// The bias and the weight of each sign, in hundredths, from all pages but those of one fold.
  func weights(without fold: Int?) -> [Int] {
    let chosen = examples.filter { $0.fold != fold }
    let rows = chosen.map { example in
      [1] + example.values.indices.map { (Double(example.values[$0]) - means[$0]) / deviations[$0] }
    }
    let total = chosen.reduce(0) { $0 + $1.weight }
    var weights = [Double](repeating: 0, count: means.count + 1)
    for _ in 0..<Self.passes {
      var slope = weights.indices.map { $0 == 0 ? 0 : Self.penalty * weights[$0] }
      for (example, row) in zip(chosen, rows) {
        let sum = zip(weights, row).reduce(0) { $0 + $1.0 * $1.1 }
        let error = Arithmetic.sigmoid(sum) - (example.isListing ? 1 : 0)
        let factor = error * example.weight / total
        for index in row.indices { slope[index] += factor * row[index] }
      }
      for index in weights.indices { weights[index] -= Self.rate * slope[index] }
    }
    var bias = weights[0]
    for sign in means.indices {
      weights[sign + 1] /= deviations[sign]
      bias -= weights[sign + 1] * means[sign]
    }
    weights[0] = bias
    return weights.map { Int(($0 * 100).rounded()) }
  }

  /// How many pages of each group are taken for listings by weights that have not seen their sites.
  var report: String {
    var groups: [String: (taken: Int, of: Int)] = [:]
    var wrong: [String] = []
    for fold in 0..<BodyTraining.folds {
      let weights = weights(without: fold)
      for example in examples where example.fold == fold {
        let sum = zip(weights.dropFirst(), example.values).reduce(weights[0]) { $0 + $1.0 * $1.1 }
        groups[example.group, default: (0, 0)].of += 1
        if sum > 0 { groups[example.group, default: (0, 0)].taken += 1 }
        if (sum > 0) != example.isListing, example.weight >= 1 {
          wrong.append("  \(example.group) \(example.id) \(sum) \(example.values)")
        }
      }
    }
    let lines = groups.sorted { $0.key < $1.key }.map {
      "\($0.key): \($0.value.taken) of \($0.value.of) taken for listings"
    }
    return (wrong + lines).joined(separator: "\n")
  }

  /// The Swift file that holds weights.
  static func source(_ weights: [Int]) -> String {
    let rows = PageSigns.Sign.allCases.map { "    \(weights[$0.rawValue + 1]),  // \($0)" }
    return """
      /// The weights of `PageSigns`, in hundredths; `newstrain kinds` writes this file.
      enum PageKindWeights {
        static let bias = \(weights[0])

        static let weights: [Int] = [
      \(rows.joined(separator: "\n"))
        ]
      }

      """
  }
}
