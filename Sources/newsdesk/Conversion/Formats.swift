import News
import NewsMarkup

/// The formats that the command line knows by name, a row each.
enum Formats {
  static let articles: [ArticleFormat] = [
    .jsonLD, .ninjs, .ninjs2, .nitf, .newsML, .tei, .markdown, .html, .htmlFragment, .text, .csv,
    .mentions,
  ]

  static let listings: [ListingFormat] = [
    .rss, .atom, .jsonFeed, .sitemap, .newsSitemap, .newsML, .jsonLD, .csv,
  ]

  static let sources: [SourceFormat] = [
    .json, .jsonFeed, .ninjs, .jsonLD, .nitf, .newsML, .tei, .markdown, .csv,
  ]

  /// All names, each once.
  static var names: [String] {
    let known = ["json", "jsonl"] + articles.map(\.name)
    return known + listings.map(\.name).filter { !known.contains($0) }
  }

  static var sourceNames: [String] { sources.map(\.name) + ["html", "dump"] }

  /// The format that is read by a name; `nil` for an unknown one.
  static func source(_ name: String) -> ConversionReader.Source? {
    switch name {
    case "html": .html
    case "dump": .dump
    default: sources.first { $0.name == name }.map(ConversionReader.Source.format)
    }
  }

  /// What is written: articles, listings, or pages as they are.
  struct Target {
    let article: ArticleFormat?
    let listing: ListingFormat?
    let isPage: Bool

    init?(_ name: String, guardsFormulas: Bool) {
      isPage = name == "json" || name == "jsonl"
      var article = articles.first { $0.name == name }
      var listing = listings.first { $0.name == name }
      if name == "csv", guardsFormulas {
        article = .csv(isGuarded: true)
        listing = .csv(isGuarded: true)
      }
      self.article = article
      self.listing = listing
      guard isPage || article != nil || listing != nil else { return nil }
    }
  }
}
