import ArgumentParser
import NewsMarkup

/// `newsdesk parse`: documents in, pages out.
struct Parse: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads HTML pages and dumps of pages into articles and listings.",
    discussion: """
      Reads standard input where no file is named. Whether a file is HTML or text is seen from its \
      beginning. With several files every JSON object begins \
      with its file's name as "id"; with --split, with the name and the number of the dump: \
      "export.txt#2".

      With --lines every line of standard input is one JSON object
        {"id", "html" or "text" or "data" (base64 of either), "url"?, "contentType"?,
         "language"?, "referenceDate"?}
      and is answered by exactly one line, in the same order: the page with the same "id", or
        {"id"?, "line": N, "error": {"code", "message"}}

      EXAMPLES:
        newsdesk parse page.html --url https://example.org/story --format markdown
        curl -s https://example.org/story | newsdesk parse --url https://example.org/story
        newsdesk parse page.html --why
        newsdesk parse old.html --encoding euc-kr --format text
        newsdesk parse story.txt --format text
        newsdesk parse dumps/*.txt --format jsonl > pages.jsonl
        newsdesk parse --split export.txt --format jsonl > pages.jsonl
        w3m -dump https://example.org/story | newsdesk parse --format markdown
        newsdesk parse story.txt --format text --segments
        newsdesk parse page.html --html proof.html
        newsdesk parse --lines < records.jsonl > pages.jsonl

      EXIT STATUS:
        \(ExitStatus.table)
      """
  )

  @Argument(help: "The pages and dumps to read; - is standard input.", completion: .file())
  var files: [String] = []

  @Flag(help: "Answer JSON Lines from standard input, a line for each line.")
  var lines = false

  @Flag(help: "Read files that hold several dumps, one after another; each becomes a page.")
  var split = false

  @Option(name: .shortAndLong, help: "How pages are written.")
  var format: OutputFormat?

  @Flag(inversion: .prefixedNo, help: "Lay JSON out for people (default: on a terminal).")
  var pretty: Bool?

  @Flag(help: "Find the persons, organizations and places that each article names.")
  var entities = false

  @Option(
    help: ArgumentHelp(
      "Write all pages into one file for a browser, with names and dates marked.",
      valueName: "file"),
    completion: .file(extensions: ["html"]))
  var html: String?

  @Flag(help: "Show the role of every part of the source.")
  var segments = false

  @Flag(help: "Show the role of every part of the source and what decided on it.")
  var why = false

  @Option(
    help: ArgumentHelp(
      "The address of the page, against which links are resolved.", valueName: "url"))
  var url: String?

  @Option(
    help: ArgumentHelp(
      "The encoding that the files are said to have, such as euc-kr (default: found out).",
      valueName: "name"))
  var encoding: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "How many documents are read at the same time (default: the processors; with --lines 1).",
      valueName: "n"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp("The language of the documents, such as en or zh-Hant.", valueName: "tag"))
  var language: String?

  @Option(
    help: ArgumentHelp(
      "The day from which missing years are inferred, such as 2026-02-13.", valueName: "date"))
  var referenceDate: String?

  @Option(
    help: ArgumentHelp("With --lines: the longest line that is read, in bytes.", valueName: "n"))
  var maxLine = 1 << 30

  @Flag(
    inversion: .prefixedNo,
    help: "Sum up on standard error (default: on a terminal, for several documents).")
  var summary: Bool?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs needs a number of 1 or more.") }
    if maxLine < 1 { throw ValidationError("--max-line needs a number of 1 or more.") }
    if let referenceDate, Timestamp(edtf: referenceDate) == nil {
      throw ValidationError("--reference-date needs a date such as 2026-02-13.")
    }
    try validateSource()
    try validateHTML()
    if split, lines {
      throw ValidationError("--lines takes one document a line; leave out --split.")
    }
    if split, segments, format == .text {
      throw ValidationError("--split shows segments as JSON only; use --format jsonl.")
    }
    try validateLines()
  }

  private func validateSource() throws {
    if let encoding, TextEncoding(label: encoding) == nil {
      throw ValidationError("--encoding needs a name such as utf-8, euc-kr or windows-1251.")
    }
    if url != nil, lines || split || files.count > 1 {
      throw ValidationError("--url is the address of one page; lines have a field \"url\" each.")
    }
    if why, lines || split || format != nil {
      throw ValidationError(
        "--why shows files as columns of text; leave out --lines, --split and --format.")
    }
  }

  private func validateHTML() throws {
    guard let html else { return }
    if lines || why || segments || format != nil || pretty != nil {
      throw ValidationError(
        "--html writes one page for people; leave out --lines, --format, --pretty, --segments and --why."
      )
    }
    try ProofOutput.validate(html, reading: files)
  }

  private func validateLines() throws {
    guard lines else { return }
    if !files.isEmpty {
      throw ValidationError(
        "--lines reads standard input: newsdesk parse --lines < \(files.joined(separator: " "))")
    }
    if format != nil || pretty != nil {
      throw ValidationError("--lines writes JSON Lines; leave out --format and --pretty.")
    }
  }

  func run() async throws {
    let tally = try await lines ? runLines() : runFiles()
    let isWatched = FileDescriptor.standardError.isTerminal && (lines || split || files.count > 1)
    if summary ?? isWatched {
      StandardStreams.report(tally.summary(of: lines ? "line" : split ? "dump" : "file"))
    }
    if tally.failures > 0 { throw ExitStatus.someInputFailed }
  }
}

extension Parse {
  private var reader: DocumentReader {
    DocumentReader(
      language: language,
      referenceDate: referenceDate.flatMap { Timestamp(edtf: $0) },
      url: url,
      encoding: encoding.flatMap { TextEncoding(label: $0) },
      includesSegments: segments || why,
      entities: entities || html != nil ? ArticleEntities() : nil)
  }

  private func runLines() async throws -> Tally {
    let answerer = LineAnswerer(task: PageTask(reader: reader), lineLimit: maxLine)
    return try await LineRun(answerer: answerer, jobs: jobs ?? 1).run()
  }

  private func runFiles() async throws -> Tally {
    let files = files.isEmpty ? ["-"] : files
    if files.contains("-"), FileDescriptor.standardInput.isTerminal {
      StandardStreams.report("reading what you type; end with Ctrl-D, or see newsdesk --help")
    }
    if let html {
      return try await run(
        files, to: ProofOutput(path: html, namesFiles: split || files.count > 1))
    }
    let renderer = PageRenderer(
      format: format ?? .json,
      isPretty: pretty ?? FileDescriptor.standardOutput.isTerminal,
      showsSegments: segments,
      explains: why,
      isColoured: Terminal.isColoured,
      namesFiles: split || files.count > 1)
    return try await run(files, to: StandardPageOutput(renderer))
  }

  private func run(_ files: [String], to output: some PageOutput) async throws -> Tally {
    if split {
      var run = CollectionRun(files: files, reader: reader, output: output)
      return try run.run()
    }
    let jobs = jobs ?? Terminal.processorCount
    return try await FileRun(files: files, reader: reader, output: output, jobs: jobs).run()
  }
}
