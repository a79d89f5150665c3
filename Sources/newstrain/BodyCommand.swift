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

  @Option(help: "How many of the five parts of the sites to judge on.")
  var folds = BodyTraining.folds

  func run() throws {
    let reader = CorpusReader(seed: seed)
    let examples = try reader.examples(in: corpus)
    print("\(examples.count) dumps, \(examples.reduce(0) { $0 + $1.count }) passages")
    var training = BodyTraining(examples, seed: seed)
    if evaluate {
      var evaluation = Evaluation(
        judged: try judgeOn.map(ids), others: try measureOnly.map(reader.others) ?? [])
      for fold in 0..<min(folds, BodyTraining.folds) {
        let network = training.network(without: fold)
        evaluation.judge(training, network, fold: fold)
        print("part \(fold + 1) judged")
      }
      print(evaluation.report)
    }
    if let output {
      let words = training.wordTrainer(without: [])
      let bytes = BodyWeights.encode(
        table: WordWeights.table(of: words.weights), training.network(without: nil))
      try Data(WeightsFile.source(bytes, of: "BodyWeights", trainedOn: "WCXB").utf8).write(to: URL(filePath: output))
      print("weights written")
    }
  }

  private func ids(_ path: String) throws -> Set<String> {
    let text = try String(decoding: Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    return Set(text.split(separator: "\n").map(String.init))
  }
}
