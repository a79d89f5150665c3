import ArgumentParser
import FoundationEssentials
import News

/// Trains the labeller that tells the body of an article in a dump.
struct BodyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "body",
    abstract: "Trains the labeller of body text from rendered pages, or measures it.",
    discussion: """
      The corpus is a folder of JSON Lines, a file for each tool, as Scripts/make-dumps writes it.
      The same corpus and seed give the same weights.

        newstrain body Corpus --output Sources/News/Tagging/BodyWeights+encoded.swift
        newstrain body Corpus --evaluate --judge-on ids.txt --measure-only Other
      """)

  @Argument(help: "The folder with a file TOOL.jsonl for each tool.")
  var corpus: String

  @Option(help: "The Swift file to write the weights to.")
  var output: String?

  @Flag(help: "Train on four fifths of the sites, judge on the rest, five times.")
  var evaluate = false

  @Option(help: "A file with the ids of the pages to judge on, one a line; all by default.")
  var judgeOn: String?

  @Option(help: "A folder of rendered pages that are judged but never trained on.")
  var measureOnly: String?

  @Option(help: "The seed of all that is random.")
  var seed: UInt64 = 1

  @Option(help: "How often the network sees the corpus.")
  var epochs = 20

  @Option(help: "How many of the folds to judge on.")
  var folds = BodyTraining.folds

  @Option(help: "Weight of clean dumps.")
  var cleanWeight: Float = 0.5

  @Option(help: "Learning rate.")
  var rate: Float = 4e-3

  @Option(help: "Share of F1 in the loss.")
  var f1Share: Float = 0.5

  @Option(help: "Word dropout.")
  var wordDropout = 0.3

  @Option(help: "Tools of a page in one epoch.")
  var tools = 2

  @Option(help: "Word training passes.")
  var wordPasses = 3

  @Option(help: "Word training rate.")
  var wordRate: Float = 0.15

  @Option(help: "Weight decay of network.")
  var penalty: Float = 1e-5

  func run() throws {
    let clock = ContinuousClock()
    let start = clock.now
    let reader = CorpusReader(seed: seed, cleanWeight: cleanWeight)
    let examples = try reader.examples(in: corpus)
    print(
      "\(examples.count) dumps, \(examples.reduce(0) { $0 + $1.count }) passages,",
      start.duration(to: clock.now))
    var training = BodyTraining(examples, seed: seed)
    training.trainer.epochs = epochs
    training.trainer.rate = rate
    training.trainer.f1Share = f1Share
    training.trainer.wordDropout = wordDropout
    training.trainer.toolsPerPage = tools
    training.trainer.penalty = penalty
    training.words.passes = wordPasses
    training.words.rate = wordRate
    if evaluate {
      var evaluation = Evaluation(
        judged: try judgeOn.map(ids), others: try measureOnly.map(reader.others) ?? [])
      for fold in 0..<folds {
        let network = training.network(without: fold)
        evaluation.judge(training, network, fold: fold)
        print("fold \(fold)", start.duration(to: clock.now))
      }
      print(evaluation.report)
    }
    if let output {
      let words = training.wordTrainer(without: [])
      let bytes = BodyWeights.encode(
        table: WordWeights.table(of: words.weights), training.network(without: nil))
      try Data(WeightsFile.source(bytes).utf8).write(to: URL(filePath: output))
      print("weights written", start.duration(to: clock.now))
    }
  }

  private func ids(_ path: String) throws -> Set<String> {
    let text = try String(decoding: Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    return Set(text.split(separator: "\n").map(String.init))
  }
}
