import ArgumentParser
import NewsMarkup

/// `newsdesk convert`: news in one format in, in another one out.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Converts news from one format to another and says what was lost.",
    discussion: """
      Reads standard input where no file is named. The format of each file is seen from its \
      beginning, if --from does not say it: the JSON and JSON Lines of newsdesk, JSON Feed, ninjs, JSON-LD, \
      NITF, NewsML-G2, TEI, Markdown, CSV, HTML pages, and dumps of pages as text.

      Articles become articles, or the items of a feed; what a listing is about as a whole comes from the \
      first one, or from --title, --url and --language. What the format has no place for is reported on \
      standard error, a field a line.

      FORMATS (--to):
        articles  \(Formats.articles.map(\.name).joined(separator: ", "))
        listings  \(Formats.listings.map(\.name).joined(separator: ", "))
        both      json, jsonl

      EXAMPLES:
        newsdesk convert dumps/*.txt --to rss --title "Old news" > feed.rss
        newsdesk convert page.html --to ninjs
        newsdesk convert agency.xml --to markdown > story.md
        newsdesk convert front-page.html --to rss --url https://example.org/ > feed.rss
        newsdesk convert pages.jsonl --to nitf --output stories
        newsdesk parse *.html --format jsonl | newsdesk convert --to csv > table.csv

      EXIT STATUS:
        \(ExitStatus.table)
        4   with --strict: something was lost
      """
  )

  @Argument(help: "The files to read; - is standard input.", completion: .file())
  var files: [String] = []

  @Option(name: .shortAndLong, help: ArgumentHelp("The format to write.", valueName: "format"))
  var to: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The format of the files (default: seen from them).", valueName: "format"))
  var from: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A folder for formats of which a file holds one article, a file for each.",
      valueName: "folder"))
  var output: String?

  @Option(help: ArgumentHelp("The title of the feed.", valueName: "text"))
  var title: String?

  @Option(help: ArgumentHelp("The address of the page or the feed.", valueName: "url"))
  var url: String?

  @Option(help: ArgumentHelp("The language of the documents, such as en.", valueName: "tag"))
  var language: String?

  @Flag(help: "End with status 4 when something was lost.")
  var strict = false

  @Flag(help: "Do not say what was lost.")
  var quiet = false

  @Flag(help: "CSV: put an apostrophe before cells that a spreadsheet would take for formulas.")
  var guardFormulas = false

  func validate() throws {
    if Formats.Target(to, guardsFormulas: guardFormulas) == nil {
      throw ValidationError("--to needs one of: \(Formats.names.joined(separator: ", ")).")
    }
    if let from, Formats.source(from) == nil {
      throw ValidationError("--from needs one of: \(Formats.sourceNames.joined(separator: ", ")).")
    }
  }

  func run() throws {
    guard let target = Formats.Target(to, guardsFormulas: guardFormulas) else { return }
    var head = Listing(title: title, language: language, kind: .feed, url: url)
    head.source = title
    let writer = ConversionWriter(target: target, head: head, folder: output)
    let files = files.isEmpty ? ["-"] : files
    let reader = ConversionReader(
      documents: DocumentReader(language: language, url: files.count == 1 ? url : nil),
      format: from)
    var run = ConversionRun(files: files, reader: reader, writer: writer)
    let tally = try run.run()
    let losses = run.losses
    if !quiet {
      for loss in losses { StandardStreams.report("lost \(loss)") }
    }
    if tally.failures > 0 { throw ExitStatus.someInputFailed }
    if strict, !losses.isEmpty { throw ExitStatus.somethingLost }
  }
}
