import ArgumentParser
import News

/// `newsdesk datelines`: stories in, their datelines out.
struct Datelines: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads the datelines of stories: where, when and by whom they were filed.",
    discussion: """
      Reads standard input where no file is named. A file is one story: its dateline stands before \
      its first sentence. On a terminal the parts of a dateline are coloured. JSON Lines give each \
      dateline as an object, its range in UTF-8 bytes of the text.

      With --lines every line of standard input is one JSON object with the text of a story
        {"id", "text", "language"?, "referenceDate"?}
      and is answered by exactly one line, in the same order: {"id", "dateline"?}, without a \
      dateline where the text has none, or
        {"id"?, "line": N, "error": {"code", "message"}}

      EXAMPLES:
        newsdesk datelines story.txt
        newsdesk datelines --language en --reference-date 2031-05-09 story.txt
        newsdesk datelines --format jsonl *.txt > datelines.jsonl
        echo 'OSLO, May 9 (Reuters) - The bridge is open.' | newsdesk datelines
        echo '{"id":1,"text":"ROMA, 9 mag. (ANSA) - È aperto."}' | newsdesk datelines --lines

      EXIT STATUS:
        \(ExitStatus.table)
      """
  )

  @Argument(help: "The texts to read; - is standard input.", completion: .file())
  var files: [String] = []

  @Flag(help: "Answer JSON Lines from standard input, a line for each line.")
  var lines = false

  @Option(name: .shortAndLong, help: "How datelines are written.")
  var format: Format?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "With --lines: how many batches of lines are answered at the same time.", valueName: "n"))
  var jobs = 1

  @Option(
    help: ArgumentHelp("The language of the texts, such as en-US or zh-Hant.", valueName: "tag"))
  var language: String?

  @Option(
    help: ArgumentHelp(
      "The day from which missing years are counted, such as 2026-02-13.",
      valueName: "date"))
  var referenceDate: String?

  @Option(
    help: ArgumentHelp("With --lines: the longest line that is read, in bytes.", valueName: "n"))
  var maxLine = 1 << 30

  /// The form in which datelines are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, jsonl
  }

  func validate() throws {
    if jobs < 1 { throw ValidationError("--jobs needs a number of 1 or more.") }
    if maxLine < 1 { throw ValidationError("--max-line needs a number of 1 or more.") }
    if let referenceDate, Timestamp(edtf: referenceDate) == nil {
      throw ValidationError("--reference-date needs a date such as 2026-02-13.")
    }
    guard lines else { return }
    if !files.isEmpty {
      throw ValidationError(
        "--lines reads standard input: newsdesk datelines --lines < \(files.joined(separator: " "))"
      )
    }
    if format != nil { throw ValidationError("--lines writes JSON Lines; leave out --format.") }
  }

  func run() async throws {
    let tally = try await lines ? runLines() : runFiles()
    if tally.failures > 0 { throw ExitStatus.someInputFailed }
  }
}

extension Datelines {
  private var reference: Timestamp? { referenceDate.flatMap { Timestamp(edtf: $0) } }

  private func runLines() async throws -> Tally {
    let task = DatelineTask(language: language, referenceDate: reference)
    return try await LineRun(
      answerer: LineAnswerer(task: task, lineLimit: maxLine), jobs: jobs
    ).run()
  }

  private func runFiles() throws -> Tally {
    let renderer = DatelineRenderer(
      isJSON: format == .jsonl, paint: Paint(isOn: Terminal.isColoured), namesFiles: files.count > 1
    )
    let parser = DatelineParser(language: language, reference: reference)
    return try TextRun(files: files, language: language) { text, name in
      parser.dateline(in: text).map { renderer.render($0, name: name) }
    }.run()
  }
}
