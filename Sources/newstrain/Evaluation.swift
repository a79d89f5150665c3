import News

/// Figures for each tool: how well the words of the body are found.
struct Evaluation {
  /// The ids of the pages that count; `nil` for all.
  let judged: Set<String>?
  /// Pages that no training sees.
  let others: [Example]

  private var f1: [String: [Double]] = [:]
  /// The errors of each page, for those who read them.
  private(set) var details = ""
  private var recall: [String: (found: Int, of: Int)] = [:]

  init(judged: Set<String>?, others: [Example]) {
    self.judged = judged
    self.others = others
  }

  /// Judges a network on the fold that it has not seen.
  mutating func judge(_ training: BodyTraining, _ network: BodyNetwork, fold: Int) {
    judge(training, fold: fold) { network.scores(of: $1) }
  }

  /// Judges what gives scores for examples with their rows, on a fold that it has not seen.
  mutating func judge(
    _ training: BodyTraining, fold: Int, by score: (Example, FeatureRows) -> [Float]
  ) {
    let words = training.wordTrainer(without: [fold])
    for example in training.examples where example.fold == fold {
      let scores = score(example, example.rows(wordScores: words.scores(example)))
      if example.tool == "clean" {
        count(example, scores)
        continue
      }
      let f1 = example.f1(scores)
      note(example, scores, f1)
      if judged?.contains(example.id) ?? true { self.f1[example.tool, default: []].append(f1) }
      self.f1["all pages", default: []].append(f1)
    }
    for example in others {
      let scores = score(example, example.rows(wordScores: words.scores(example)))
      if example.tool.hasPrefix("plain") {
        count(example, scores)
      } else {
        f1["others: all", default: []].append(example.f1(scores))
        f1["others: \(example.tool)", default: []].append(example.f1(scores))
      }
    }
  }

  private mutating func note(_ example: Example, _ scores: [Float], _ f1: Double) {
    details += "# \(Self.rounded(f1)) \(example.tool) \(example.id)\n"
    for index in scores.indices where (scores[index] > 0) != (example.truth[index] >= 0.5) {
      let sign = scores[index] > 0 ? "+" : "-"
      let text = example.heads[index].split(separator: "\n").joined(separator: " ")
      details +=
        "\(sign) \(Self.rounded(Double(scores[index]))) \(Int(example.words[index])) \(text)\n"
    }
  }

  private mutating func count(_ example: Example, _ scores: [Float]) {
    let own = example.recall(scores)
    let sum = recall[example.tool] ?? (0, 0)
    recall[example.tool] = (sum.found + own.found, sum.of + own.of)
    f1["F1 of " + example.tool, default: []].append(example.f1(scores))
  }

  /// The figures as lines of text.
  var report: String {
    var lines: [String] = []
    var official: [Double] = []
    for (tool, values) in f1.sorted(by: { $0.key < $1.key }) {
      let mean = values.reduce(0, +) / Double(values.count)
      if !tool.contains(" ") { official.append(mean) }
      lines.append("\(tool): body word F1 \(Self.rounded(mean)) (\(values.count))")
    }
    let mean = official.reduce(0, +) / Double(max(1, official.count))
    lines.append("mean of tools: \(Self.rounded(mean))")
    for (tool, sum) in recall.sorted(by: { $0.key < $1.key }) {
      lines.append(
        "\(tool): \(Self.rounded(Double(sum.found) / Double(max(1, sum.of)))) of \(sum.of) "
          + "paragraphs called body")
    }
    return lines.joined(separator: "\n")
  }

  private static func rounded(_ value: Double) -> Double {
    (value * 10_000).rounded() / 10_000
  }
}
