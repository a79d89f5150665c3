import ArgumentParser
import FoundationEssentials
import NewsMarkup

/// Trains the labeller that tells the body of an article in an HTML page.
struct PagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pages",
    abstract: "Trains the labeller of body text in HTML pages, or measures it.",
    discussion: """
      The corpus is a folder that Scripts/make-pages wrote. The same corpus and seed give the same
      weights.

        newstrain pages Corpus --output Sources/NewsMarkup/Pages/Labels/PageWeights+encoded.swift
        newstrain pages Corpus --evaluate
      """)

  @Argument(help: "The folder with index.jsonl and the pages.")
  var corpus: String

  @Option(help: "The Swift file to write the weights to.")
  var output: String?

  @Flag(help: "Train on four fifths of the sites, judge on the rest, five times.")
  var evaluate = false

  @Option(help: "The seed of all that is random.")
  var seed: UInt64 = 1

  @Option(help: "How many of the five parts of the sites to judge on.")
  var folds = BodyTraining.folds

  @Option(help: "A file for the judged pages: id, F1, and the segments with their scores.")
  var details: String?

  func run() throws {
    let corpus = try PageCorpus(corpus)
    let vocabulary = try corpus.vocabulary()
    let examples = try corpus.examples(vocabulary)
    print("\(examples.count) pages, \(examples.reduce(0) { $0 + $1.count }) segments")
    var training = BodyTraining(
      examples, rowCount: PageFeatures.rowCount, settings: .pages, seed: seed)
    if evaluate {
      var evaluation = Evaluation(judged: nil, others: [])
      for fold in 0..<min(folds, BodyTraining.folds) {
        let network = training.network(without: fold)
        evaluation.judge(training, network, fold: fold)
        print("part \(fold + 1) judged")
      }
      print(evaluation.report)
      if let details { try Data(evaluation.details.utf8).write(to: URL(filePath: details)) }
    }
    if let output {
      let words = training.wordTrainer(without: [])
      let bytes = PageWeights.encode(
        vocabulary: vocabulary, table: WordWeights.table(of: words.weights),
        training.network(without: nil))
      try Data(
        WeightsFile.source(bytes, of: "PageWeights", trainedOn: "WCXB and pages of Fundus").utf8
      ).write(to: URL(filePath: output))
      print("weights written")
    }
  }
}
