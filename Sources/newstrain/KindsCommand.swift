import ArgumentParser
import FoundationEssentials
import NewsMarkup

/// Trains what tells pages that list stories from pages that tell one.
struct KindsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kinds",
    abstract: "Trains the weights that tell listing pages from articles, or measures them.",
    discussion: """
      The corpus is a folder that Scripts/make-pages wrote. Pages of type `listing` are lists; those that \
      list news count more. Other collections are those of shops, and none.

        newstrain kinds Corpus --evaluate
        newstrain kinds Corpus --output Sources/NewsMarkup/Pages/Listings/PageKindWeights.swift
      """)

  @Argument(help: "The folder with index.jsonl and the pages.")
  var corpus: String

  @Option(help: "The Swift file to write the weights to.")
  var output: String?

  @Flag(help: "Train on four fifths of the sites, judge on the rest, five times.")
  var evaluate = false

  func run() throws {
    let corpus = try PageCorpus(corpus)
    let examples = try examples(corpus)
    print("\(examples.count) pages")
    let training = KindTraining(examples)
    if evaluate { print(training.report) }
    if let output {
      let source = KindTraining.source(training.weights(without: nil))
      try Data(source.utf8).write(to: URL(filePath: output))
      print("weights written")
    }
  }

  /// The pages of WCXB, by their ids, that list stories, posts or events of news and blogs.
  private static let newsListings: Set<String> = [
    "0082", "0147", "0175", "0259", "0264", "0337", "0729", "0956", "1310", "2899",
    "2900", "2901", "2903", "2961", "2962", "2967", "2968", "2970", "2971", "2972",
    "3011", "3013", "3014", "3016", "3030", "4361", "4609", "4636",
  ]

  private func examples(_ corpus: PageCorpus) throws -> [KindTraining.Example] {
    try corpus.entries.map { entry in
      let isKnown = Self.newsListings.contains(entry.id)
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
