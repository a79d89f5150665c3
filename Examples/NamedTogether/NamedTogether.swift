import FoundationEssentials
import News

/// Writes which persons are named together in the articles of a folder: an edge list as CSV, which
/// graph tools read.
///
///     swift run NamedTogether Examples/Samples
@main
struct NamedTogether {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else {
      print("usage: NamedTogether FOLDER")
      return
    }
    let folder = URL(filePath: CommandLine.arguments[1])
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".txt") }.sorted()
    let recognizer = EntityRecognizer(language: "en")
    var counts: [[String]: Int] = [:]
    for file in files {
      let page = try TextDumpParser().parse(Data(contentsOf: folder.appending(path: file)))
      guard let article = page.article, article.language ?? "en" == "en" else { continue }
      let persons = Set(
        recognizer.entities(in: article).filter { $0.kind == .person }.map(\.name)
      ).sorted()
      for (index, first) in persons.enumerated() {
        for second in persons.dropFirst(index + 1) { counts[[first, second], default: 0] += 1 }
      }
    }
    print("source,target,articles")
    for (pair, count) in counts.sorted(by: {
      ($1.value, $0.key[0], $0.key[1]) < ($0.value, $1.key[0], $1.key[1])
    }) {
      print("\(quoted(pair[0])),\(quoted(pair[1])),\(count)")
    }
  }

  private static func quoted(_ field: String) -> String {
    "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
