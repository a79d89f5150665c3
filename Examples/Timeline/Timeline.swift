import FoundationEssentials
import News

/// Prints a timeline of a folder of dumps: when and where each story was filed, and its headline.
///
///     Timeline Examples/Samples
@main
struct Timeline {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else {
      print("usage: Timeline FOLDER")
      return
    }
    let folder = CommandLine.arguments[1]
    var entries: [Entry] = []
    for file in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    where file.hasSuffix(".txt") {
      let source = try Data(contentsOf: URL(filePath: folder + "/" + file))
      guard let article = try TextDumpParser().parse(source).article else { continue }
      if let entry = Entry(article) { entries.append(entry) }
    }
    // A day whose year nobody stated cannot be put in order; it goes to the end.
    entries.sort { $0.date.isBefore($1.date) ?? ($0.date.year != nil && $1.date.year == nil) }
    for entry in entries { print(entry.line) }
  }
}

/// A story on the timeline.
struct Entry {
  let date: Timestamp
  let place: String
  let headline: String

  /// Takes the day of the dateline, else the day of publication; `nil` when the story has neither.
  init?(_ article: Article) {
    guard let date = article.dateline?.date ?? article.published else { return nil }
    self.date = date
    place = article.dateline?.places.map(\.name).joined(separator: "/") ?? ""
    headline = article.headline ?? article.body.first.map { String($0.text.prefix(60)) } ?? ""
  }

  var line: String {
    [date.description, place, headline].filter { !$0.isEmpty }.joined(separator: "  ")
  }
}
