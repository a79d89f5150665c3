import ArgumentParser
import News

/// `newsdesk entities`: texts in, the persons, bodies and places that they name out.
struct Entities: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Finds the persons, organizations and places that a text names.",
    discussion: """
      Reads standard input where no file is named. A file is one plain text. On a terminal the text \
      is shown with its names coloured, then a table of the entities; JSON Lines give each text's \
      entities as one object, ranges in UTF-8 bytes of the text.

      A profile is a list of names known beforehand: auto (the default) takes a shipped one where \
      the text states its source, none takes none, dprk is the one for DPRK state media, and \
      anything else is a JSON file.

      With --lines every line of standard input is one JSON object with a text
        {"id", "text", "language"?}
      and is answered by exactly one line, in the same order: {"id", "entities"?}, or
        {"id"?, "line": N, "error": {"code", "message"}}

      EXAMPLES:
        newsdesk entities story.txt
        newsdesk entities --profile dprk story.txt
        newsdesk entities --format jsonl *.txt > entities.jsonl
        newsdesk entities --html names.html *.txt
        echo '{"id":1,"text":"Ann Lee went to Oslo."}' | newsdesk entities --lines

      EXIT STATUS:
        \(ExitStatus.table)
      """
  )

  @Argument(help: "The texts to read; - is standard input.", completion: .file())
  var files: [String] = []

  @Flag(help: "Answer JSON Lines from standard input, a line for each line.")
  var lines = false

  @Option(name: .shortAndLong, help: "How entities are written.")
  var format: Format?

  @Option(
    help: ArgumentHelp(
      "Write all texts into one file for a browser, with names and dates marked.",
      valueName: "file"),
    completion: .file(extensions: ["html"]))
  var html: String?

  @Option(
    help: ArgumentHelp("auto, none, dprk or a JSON file.", valueName: "profile"),
    completion: .file(extensions: ["json"]))
  var profile: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "With --lines: how many batches of lines are answered at the same time.", valueName: "n"))
  var jobs = 1

  @Option(help: ArgumentHelp("The language of the texts, such as en or ko.", valueName: "tag"))
  var language: String?

  @Option(
    help: ArgumentHelp("With --lines: the longest line that is read, in bytes.", valueName: "n"))
  var maxLine = 1 << 30

  /// The form in which entities are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, jsonl
  }

  func validate() throws {
    if jobs < 1 { throw ValidationError("--jobs needs a number of 1 or more.") }
    if maxLine < 1 { throw ValidationError("--max-line needs a number of 1 or more.") }
    if let html {
      if lines || format != nil {
        throw ValidationError("--html writes one page for people; leave out --lines and --format.")
      }
      try ProofOutput.validate(html, reading: files)
    }
    guard lines else { return }
    if !files.isEmpty {
      throw ValidationError(
        "--lines reads standard input: newsdesk entities --lines < \(files.joined(separator: " "))")
    }
    if format != nil { throw ValidationError("--lines writes JSON Lines; leave out --format.") }
  }

  func run() async throws {
    let choice: ProfileChoice
    do {
      choice = try ProfileChoice(profile)
    } catch {
      throw ValidationError("--profile needs auto, none, dprk or a JSON file with a profile.")
    }
    let task = EntityTask(language: language, choice: choice)
    let tally: Tally
    if lines {
      tally = try await runLines(task)
    } else if let html {
      tally = try runFiles(task, html: html)
    } else {
      tally = try runFiles(task)
    }
    if tally.failures > 0 { throw ExitStatus.someInputFailed }
  }

  private func runLines(_ task: EntityTask) async throws -> Tally {
    try await LineRun(answerer: LineAnswerer(task: task, lineLimit: maxLine), jobs: jobs).run()
  }

  private func runFiles(_ task: EntityTask) throws -> Tally {
    let renderer = EntityRenderer(
      isJSON: format == .jsonl, paint: Paint(isOn: Terminal.isColoured), namesFiles: files.count > 1
    )
    return try runFiles { text, name in
      renderer.render(task.entities(in: text, language: language), of: text, name: name)
    }
  }

  private func runFiles(_ task: EntityTask, html: String) throws -> Tally {
    var output = try ProofOutput(path: html, namesFiles: true)
    var number = 0
    let tally = try runFiles { text, name in
      number += 1
      let part = output.part(of: task.page(of: text), source: [], name: name, number: number)
      try output.write(part)
      return nil
    }
    try output.finish()
    return tally
  }

  private func runFiles(
    _ answer: @escaping (_ text: String, _ name: String) throws -> [UInt8]?
  ) throws -> Tally {
    var run = TextRun(files: files, language: language, answer: answer)
    run.adviceForPages = "newsdesk parse --entities reads it"
    return try run.run()
  }
}
