import ArgumentParser
import NewsMarkup

/// `newsdesk list`: documents in, the stories that they list out.
struct List: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the stories that pages, dumps, feeds and sitemaps list.",
    discussion: """
      Reads standard input where no file is named. What a file is (a feed, a sitemap, an HTML page, a \
      dump of one, each also packed with gzip) is seen from its beginning.

      On a terminal each listing is a table: rank, date, headline or teaser. Elsewhere each listing \
      is one line of JSON; with several files it begins with its file's name as "id". CSV and the \
      feeds (rss, atom, jsonfeed) are one document with the items of all listings, a story once; what \
      they have no place for, newsdesk convert says.

      EXAMPLES:
        curl -s https://example.org/feed | newsdesk list
        newsdesk list front-page.html --url https://example.org/
        newsdesk list feeds/*.xml --format jsonl > listings.jsonl
        newsdesk list sitemap-news.xml.gz --format table
        newsdesk list front-page.html --url https://example.org/ --format rss > feed.rss
        newsdesk list feeds/*.xml --format csv --remove-tracking > stories.csv

      EXIT STATUS:
        \(ExitStatus.table)
      """
  )

  @Argument(help: "The files and folders to read; - is standard input.", completion: .file())
  var files: [String] = []

  @Option(
    name: .shortAndLong,
    help: "How listings are written (default: table on a terminal, else jsonl).")
  var format: ListingOutput?

  @Option(
    help: ArgumentHelp(
      "The address of the document, against which links are resolved.", valueName: "url"))
  var url: String?

  @Option(help: ArgumentHelp("The language of the documents, such as en.", valueName: "tag"))
  var language: String?

  @Option(
    help: ArgumentHelp(
      "The day from which missing years are inferred, such as 2026-02-13.", valueName: "date"))
  var referenceDate: String?

  @Flag(help: "Take parameters that follow readers, such as utm_source, out of addresses.")
  var removeTracking = false

  func validate() throws {
    if let referenceDate, Timestamp(edtf: referenceDate) == nil {
      throw ValidationError("--reference-date needs a date such as 2026-02-13.")
    }
    if url != nil, files.count > 1 {
      throw ValidationError("--url is the address of one document; name one file.")
    }
  }

  func run() async throws {
    let files = files.isEmpty ? ["-"] : NamedFiles.files(files)
    if files.contains("-"), FileDescriptor.standardInput.isTerminal {
      StandardStreams.report("reading what you type; end with Ctrl-D, or see newsdesk --help")
    }
    let isWatched = FileDescriptor.standardOutput.isTerminal
    var renderer = ListingRenderer(
      format: format ?? (isWatched ? .table : .jsonl),
      paint: Paint(isOn: Terminal.isColoured), namesFiles: files.count > 1)
    let reader = DocumentReader(
      language: language, referenceDate: referenceDate.flatMap { Timestamp(edtf: $0) }, url: url)
    var documents = DocumentSequence(files: files, reader: reader)
    while let document = documents.next() {
      for var listing in document.page.listings where !listing.items.isEmpty {
        if removeTracking { listing.removeTracking() }
        try StandardStreams.write(renderer.render(listing, name: document.name))
      }
    }
    try StandardStreams.write(renderer.finish())
    if documents.tally.failures > 0 { throw ExitStatus.someInputFailed }
  }
}
