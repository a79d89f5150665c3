import ArgumentParser
import FoundationEssentials
import News

/// Trains the tagger that finds names in English text.
struct EntitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entities",
    abstract: "Trains the tagger of named entities, or measures it.",
    discussion: """
      The corpus is a folder of files with one token and its label a line; the resources are a
      folder with clusters.tsv and names.json. The same files and seed give the same weights.

        newstrain entities CORPUS RESOURCES --seed 2 --output \
      Sources/News/Tagging/EntityModel+encoded.swift
        newstrain entities CORPUS RESOURCES --evaluate
        newstrain entities CORPUS RESOURCES --steps
      """)

  @Argument(help: "The folder with the labelled texts, files .tsv.")
  var corpus: String

  @Argument(help: "The folder with clusters.tsv and names.json.")
  var resources: String

  @Option(help: "The folder with names from all the world.")
  var names = "Scripts/entity-names"

  @Option(help: "The Swift file to write the weights to.")
  var output: String?

  @Flag(help: "Train on four fifths of each file, measure on the rest.")
  var evaluate = false

  @Option(help: "Which fifth --evaluate leaves for measuring, from 0.")
  var fold = 2

  @Option(help: "A folder with other labelled texts to measure the new weights on.")
  var measure: String?

  @Flag(help: "Print each name that was missed, made up or found otherwise, too.")
  var mistakes = false

  @Flag(help: "Measure the shipped weights, with each of the steps behind them left out in turn.")
  var steps = false

  @Option(help: "The seed of all that is random.")
  var seed: UInt64 = 1

  func run() throws {
    let resources = try EntityResources(resources, world: WorldNames(names))
    let files = try FileManager.default.contentsOfDirectory(atPath: corpus)
      .filter { $0.hasSuffix(".tsv") }.sorted()
    let documents = try files.map { try EntityCorpus.read("\(corpus)/\($0)") }
    let lists = resources.lists
    let training = EntityTraining(lists: lists, seed: seed)
    if evaluate {
      let kept = documents.flatMap { file in
        file.enumerated().filter { $0.offset % 5 != fold }.map(\.element)
      }
      let model = training.model(from: kept, names: resources).model(lists)
      for (name, file) in zip(files, documents) {
        let held = file.enumerated().filter { $0.offset % 5 == fold }.map(\.element)
        report(name, EntityScore(of: model, on: held))
      }
      try reportMeasured(model)
    }
    if steps {
      for (name, file) in zip(files, documents) { Self.reportSteps(name, file) }
    }
    if let output {
      let shipped = training.model(from: documents.flatMap(\.self), names: resources)
      let bytes = EntityModel.encode(
        rows: shipped.rows, marks: shipped.marks, unit: shipped.unit,
        transitions: shipped.transitions, clusters: resources.clusters, names: resources.names,
        places: resources.places)
      try Data(
        WeightsFile.source(bytes, of: "EntityModel", trainedOn: "the corpora of entities").utf8
      ).write(to: URL(filePath: output))
      print("\(shipped.kept) rows, \(bytes.count) bytes written")
      try reportMeasured(shipped.model(lists))
    }
  }

  /// Measures new weights on the files of the other folder, if one is given.
  private func reportMeasured(_ model: EntityModel) throws {
    guard let measure else { return }
    let names = try FileManager.default.contentsOfDirectory(atPath: measure)
    let recognizer = EntityRecognizer(language: "en", model: model)
    for name in names.filter({ $0.hasSuffix(".tsv") }).sorted() {
      report(name, EntityScore(of: recognizer, on: try EntityCorpus.read("\(measure)/\(name)")))
    }
  }

  private func report(_ name: String, _ score: EntityScore) {
    print(name, score.report)
    if mistakes { print(score.mistakes.map { "\(name): \($0)" }.joined(separator: "\n")) }
  }

  private static func reportSteps(_ name: String, _ documents: [EntityCorpus.Document]) {
    let steps: [(String, EntitySteps)] = [
      ("all steps", []), ("no events, works, groups", .otherNames), ("no acronyms", .acronyms),
      ("no agreement", .agreement), ("no titles", .titles), ("none", .all),
    ]
    for (label, left) in steps {
      var recognizer = EntityRecognizer(language: "en")
      recognizer.steps = EntitySteps.all.subtracting(left)
      print(name, label, EntityScore(of: recognizer, on: documents).report)
    }
  }
}
