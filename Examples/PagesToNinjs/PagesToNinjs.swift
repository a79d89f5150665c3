import FoundationEssentials
import NewsMarkup

/// Prints the articles of HTML pages as ninjs, a line each; what was lost comes last.
///
///     PagesToNinjs PAGE…
@main
struct PagesToNinjs {
  static func main() throws {
    let files = CommandLine.arguments.dropFirst()
    if files.isEmpty { print("usage: PagesToNinjs PAGE…") }
    var losses: [Loss] = []
    for file in files {
      let source = try Data(contentsOf: URL(filePath: file))
      guard let article = try HTMLParser().parse([UInt8](source)).article else { continue }
      print(
        String(decoding: article.data(as: .ninjs, losses: &losses), as: UTF8.self), terminator: "")
    }
    for loss in losses { print("lost \(loss)") }
  }
}
