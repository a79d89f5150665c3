import FoundationEssentials
import NewsMarkup

/// Prints an agency's NITF document as Markdown.
///
///     AgencyToMarkdown FILE
@main
struct AgencyToMarkdown {
  static func main() throws {
    guard CommandLine.arguments.count > 1 else {
      print("usage: AgencyToMarkdown FILE")
      return
    }
    let source = try Data(contentsOf: URL(filePath: CommandLine.arguments[1]))
    let article = try Article([UInt8](source), as: .nitf)
    print(String(decoding: article.data(as: .markdown), as: UTF8.self), terminator: "")
  }
}
