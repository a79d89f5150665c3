import FoundationEssentials
import NewsMarkup

/// Reads one HTML page of news and prints its article as Markdown.
///
///     PageToMarkdown Examples/Pages/bridge.html https://courier.example/news/footbridge
@main
struct PageToMarkdown {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 2 || arguments.count == 3 else {
      print("usage: PageToMarkdown FILE [URL]")
      return
    }
    let source = [UInt8](try Data(contentsOf: URL(filePath: arguments[1])))

    // Links are resolved against the address of the page, where it is known.
    let parser = HTMLParser(url: arguments.count == 3 ? arguments[2] : nil)
    let page = try parser.parse(source)
    print("# " + (page.article?.headline ?? "(no headline)"))
    for block in page.article?.body ?? [] { print("\n" + markdown(block)) }
  }

  /// A block as Markdown; signs that Markdown reads are left as they are.
  static func markdown(_ block: Block) -> String {
    let text = linked(block)
    return switch block.kind {
    case .heading: String(repeating: "#", count: block.level ?? 2) + " " + text
    case .quote: "> " + text
    case .listItem: (block.ordinal.map { "\($0). " } ?? "- ") + text
    case .figure: "![\(block.media?.caption ?? "")](\(block.media?.url ?? ""))"
    case .table: block.rows.map { $0.map(\.text).joined(separator: " | ") }.joined(separator: "\n")
    default: text
    }
  }

  /// The text of a block with its links.
  static func linked(_ block: Block) -> String {
    var text = Array(block.text.utf8)
    // From the last to the first, so that the ranges of the others stay true: they count UTF-8 bytes.
    for mark in block.marks.reversed() where mark.kind == .link {
      guard let url = mark.url else { continue }
      text.insert(contentsOf: "](\(url))".utf8, at: mark.range.upperBound)
      text.insert(UInt8(ascii: "["), at: mark.range.lowerBound)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
