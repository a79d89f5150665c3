import ArgumentParser
import News

/// `newsdesk validate`: checks the JSON of this package.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks JSON and JSON Lines of pages, articles and listings.",
    discussion: """
      Says of each value what cannot be read, and which ranges do not stand in their text. A value a \
      line is JSON Lines. Prints nothing where all is well.

      EXAMPLES:
        newsdesk validate pages.jsonl
        newsdesk parse story.txt | newsdesk validate

      EXIT STATUS:
        \(ExitStatus.table)
      """
  )

  @Argument(help: "The files to check; - is standard input.", completion: .file())
  var files: [String] = []

  func run() throws {
    var isSound = true
    for file in files.isEmpty ? ["-"] : files {
      do throws(SystemError) {
        let descriptor = try FileDescriptor(named: file)
        defer { descriptor.close() }
        let chunks = FileChunks(descriptor)
        for (place, message) in PageChecks.findings(in: chunks) {
          isSound = false
          print("\(file)\(place): \(Terminal.visible(message))")
        }
        if let failure = chunks.failure { throw failure }
      } catch {
        isSound = false
        StandardStreams.report("\(file): \(error.message)")
      }
    }
    if !isSound { throw ExitStatus.someInputFailed }
  }
}
