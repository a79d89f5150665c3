import FoundationEssentials
import NewsMarkup

/// Reads a folder of HTML pages side by side and writes them as JSON Lines, in the order of their
/// names.
///
///     FolderToLines Examples/Pages > pages.jsonl
@main
struct FolderToLines {
  static func main() async throws {
    guard CommandLine.arguments.count == 2 else {
      print("usage: FolderToLines FOLDER")
      return
    }
    let folder = CommandLine.arguments[1]
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".html") }.map { folder + "/" + $0 }
    for line in await lines(of: files) { print(line) }
  }

  /// A line of JSON for each file, eight of them at a time.
  static func lines(of files: [String]) async -> [String] {
    var lines = Array(repeating: "", count: files.count)
    await withTaskGroup(of: (Int, String).self) { group in
      var running = 0
      for (index, file) in files.enumerated() {
        if running == 8, let (done, line) = await group.next() {
          lines[done] = line
          running -= 1
        }
        group.addTask { (index, line(for: file)) }
        running += 1
      }
      for await (done, line) in group { lines[done] = line }
    }
    return lines
  }

  /// The page of a file; a file that cannot be read costs a line that says so.
  static func line(for file: String) -> String {
    do {
      let source = [UInt8](try Data(contentsOf: URL(filePath: file)))
      return try HTMLParser().parse(source).jsonString()
    } catch let error as NewsError {
      return #"{"error":"\#(error.code.rawValue)"}"#
    } catch {
      return #"{"error":"unreadable"}"#
    }
  }
}
