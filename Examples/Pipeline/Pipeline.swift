import FoundationEssentials
import News

/// Embeds the parser in a concurrent pipeline: files are read and parsed side by side, a few at a
/// time, and their pages are written as JSON Lines as soon as they are done.
///
///     Pipeline Examples/Samples/*.txt > pages.jsonl
@main
struct Pipeline {
  static func main() async throws {
    let files = CommandLine.arguments.dropFirst()
    // The parser is a Sendable value: all tasks can share it.
    let parser = TextDumpParser()

    await withTaskGroup(of: Line.self) { group in
      var running = 0
      for file in files {
        // Wait for a place, so that a million files do not fill the memory.
        if running == 8, let line = await group.next() {
          write(line)
          running -= 1
        }
        group.addTask { line(for: file, parser) }
        running += 1
      }
      for await line in group { write(line) }
    }
  }

  /// What one task hands back: a line of JSON, or why there is none.
  typealias Line = Result<String, any Error>

  static func line(for file: String, _ parser: TextDumpParser) -> Line {
    Result {
      let source = try Data(contentsOf: URL(filePath: file))
      return try parser.parse(source).jsonString()
    }
  }

  /// One bad file costs one message and never the run.
  static func write(_ line: Line) {
    switch line {
    case .success(let json): print(json)
    case .failure(let error): print("{\"error\":\"\(type(of: error))\"}")
    }
  }
}
