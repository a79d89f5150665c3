import ArgumentParser
import News

/// `newsdesk dates`: texts in, the dates that stand in them out.
struct Dates: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Finds the dates in texts, in any language and calendar.",
    discussion: """
      Reads standard input where no file is named. A date is a line: where it stands, what it says, \
      and the words; on a terminal, with the line it stands in. JSON Lines give each date as an \
      object, its range in UTF-8 bytes of the text.

      With --lines every line of standard input is one JSON object with a text that is one date
        {"id", "text", "language"?, "referenceDate"?}
      and is answered by exactly one line, in the same order: {"id", "timestamp"?}, without a \
      timestamp where the text is no date, or
        {"id"?, "line": N, "error": {"code", "message"}}

      EXAMPLES:
        newsdesk dates story.txt
        newsdesk dates --language en-US --reference-date 2031-05-09 story.txt
        newsdesk dates --format jsonl *.txt > dates.jsonl
        echo 'since June 19, Juche 53 (1964)' | newsdesk dates
        echo '{"id":1,"text":"9 мая 2031 г."}' | newsdesk dates --lines

      EXIT STATUS:
        \(ExitStatus.table)
      """
  )

  @Argument(help: "The texts to read; - is standard input.", completion: .file())
  var files: [String] = []

  @Flag(help: "Answer JSON Lines from standard input, a line for each line.")
  var lines = false

  @Option(name: .shortAndLong, help: "How dates are written.")
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
      "The day from which missing years and relative dates are counted, such as 2026-02-13.",
      valueName: "date"))
  var referenceDate: String?

  @Option(
    help: ArgumentHelp("With --lines: the longest line that is read, in bytes.", valueName: "n"))
  var maxLine = 1 << 30

  /// The form in which dates are written.
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
        "--lines reads standard input: newsdesk dates --lines < \(files.joined(separator: " "))")
    }
    if format != nil { throw ValidationError("--lines writes JSON Lines; leave out --format.") }
  }

  func run() async throws {
    let tally = try await lines ? runLines() : runFiles()
    if tally.failures > 0 { throw ExitStatus.someInputFailed }
  }
}

extension Dates {
  private var reference: Timestamp? { referenceDate.flatMap { Timestamp(edtf: $0) } }

  private func runLines() async throws -> Tally {
    let task = DateTask(language: language, referenceDate: reference)
    return try await LineRun(
      answerer: LineAnswerer(task: task, lineLimit: maxLine), jobs: jobs
    ).run()
  }

  private func runFiles() throws -> Tally {
    let renderer = DateRenderer(
      isJSON: format == .jsonl, paint: Paint(isOn: Terminal.isColoured),
      showsLines: FileDescriptor.standardOutput.isTerminal, namesFiles: files.count > 1)
    let reader = DateReader(language: language, reference: reference)
    return try TextRun(files: files, language: language) { text, name in
      renderer.render(reader.mentions(in: text), in: text, name: name)
    }.run()
  }
}
