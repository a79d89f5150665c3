import ArgumentParser
import NewsMarkup

/// `newsdesk match`: documents in, which item of which listing leads to which article out.
struct Match: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Links the items of listings to the articles that they lead to.",
    discussion: """
      Reads pages, dumps and feeds, also all of a folder, and finds for each item of each listing the article among them \
      that it leads to: by address, identifier, headline, or because the teaser is the beginning of \
      the text. The listings of a page are not matched with its own article.

      Each match is a line: the score from 0 to 1, the evidence, the file and the rank of the item, \
      and the file of the article. JSON Lines give each match as an object.

      EXAMPLES:
        newsdesk match dumps
        newsdesk match feed.xml pages/*.html --format jsonl > matches.jsonl

      EXIT STATUS:
        \(ExitStatus.table)
      """
  )

  @Argument(help: "The files and folders to read; - is standard input.", completion: .file())
  var files: [String] = []

  @Option(
    name: .shortAndLong, help: "How matches are written (default: text on a terminal, else jsonl).")
  var format: Format?

  @Option(help: ArgumentHelp("The language of the documents, such as en.", valueName: "tag"))
  var language: String?

  @Option(
    help: ArgumentHelp(
      "The day from which missing years are inferred, such as 2026-02-13.", valueName: "date"))
  var referenceDate: String?

  /// The form in which matches are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, jsonl
  }

  func validate() throws {
    if files.isEmpty { throw ValidationError("Name the pages, dumps and feeds to match.") }
    if let referenceDate, Timestamp(edtf: referenceDate) == nil {
      throw ValidationError("--reference-date needs a date such as 2026-02-13.")
    }
  }

  func run() async throws {
    let isWatched = FileDescriptor.standardOutput.isTerminal
    let reader = DocumentReader(
      language: language, referenceDate: referenceDate.flatMap { Timestamp(edtf: $0) })
    var documents = DocumentSequence(files: NamedFiles.files(files), reader: reader)
    var run = MatchRun(
      isJSON: format.map { $0 == .jsonl } ?? !isWatched, paint: Paint(isOn: Terminal.isColoured))
    while let document = documents.next() { run.add(document) }
    try run.write()
    if documents.tally.failures > 0 { throw ExitStatus.someInputFailed }
  }
}
