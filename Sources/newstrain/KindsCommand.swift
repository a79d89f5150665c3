import ArgumentParser
import FoundationEssentials
import NewsMarkup

/// Trains what tells pages that list stories from pages that tell one.
struct KindsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kinds",
    abstract: "Trains the weights that tell listing pages from articles, or measures them.",
    discussion: """
      The corpus is a folder that Scripts/make-pages wrote. Pages of type `listing` are lists; the file of \
      annotated listings says which pages list news, and these count more. Other collections are \
      those of shops, and none.

        newstrain kinds Corpus --listings listings.jsonl --evaluate
        newstrain kinds Corpus --listings listings.jsonl \\
          --output Sources/NewsMarkup/Pages/Listings/PageKindWeights.swift
      """)

  @Argument(help: "The folder with index.jsonl and the pages.")
  var corpus: String

  @Option(help: "JSON Lines with the `id` of pages and their `kind`, `listing` or `article`.")
  var listings: String?

  @Option(help: "The Swift file to write the weights to.")
  var output: String?

  @Flag(help: "Train on four fifths of the sites, judge on the rest, five times.")
  var evaluate = false

  private struct Annotated: Decodable {
    var id: String
    var kind: String
  }

  func run() throws {
    let corpus = try PageCorpus(corpus)
    let examples = try examples(corpus, of: annotated())
    print("\(examples.count) pages")
    let training = KindTraining(examples)
    if evaluate { print(training.report) }
    if let output {
      let source = KindTraining.source(training.weights(without: nil))
      try Data(source.utf8).write(to: URL(filePath: output))
      print("weights written")
    }
  }

  private func annotated() throws -> [String: String] {
    guard let listings else { return [:] }
    let data = try Data(contentsOf: URL(filePath: listings))
    let decoder = JSONDecoder()
    let pages = try data.split(separator: UInt8(ascii: "\n")).map {
      try decoder.decode(Annotated.self, from: Data($0))
    }
    return Dictionary(pages.map { ($0.id, $0.kind) }) { first, _ in first }
  }

  private func examples(_ corpus: PageCorpus, of kinds: [String: String]) throws
    -> [KindTraining.Example]
  {
    try corpus.entries.map { entry in
      let isKnown = kinds[entry.id] == "listing"
      let source = try corpus.source(of: entry)
      let signs = HTMLParser(url: entry.url).signs(of: source)
      let isStory = entry.type == "article" || entry.type == "news"
      let page = RenderedPage(
        id: entry.id, site: entry.site, type: entry.type, text: "", body: "", alternative: nil,
        title: nil)
      return KindTraining.Example(
        id: entry.id, group: isKnown ? "listing of news" : entry.type,
        values: signs.values, isListing: isKnown || entry.type == "listing",
        weight: isKnown ? 4 : isStory ? 1 : entry.type == "listing" ? 0.7 : 0.4,
        fold: page.fold(of: BodyTraining.folds))
    }
  }
}
