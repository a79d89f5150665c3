import FoundationEssentials
import NewsMarkup

/// Prints the stories of a section front as an RSS feed.
///
///     FrontToFeed PAGE URL
@main
struct FrontToFeed {
  static func main() throws {
    guard CommandLine.arguments.count > 2 else {
      print("usage: FrontToFeed PAGE URL")
      return
    }
    let url = CommandLine.arguments[2]
    let source = try Data(contentsOf: URL(filePath: CommandLine.arguments[1]))
    let page = try HTMLParser(url: url).parse([UInt8](source))
    var feed = page.listings.first ?? Listing(kind: .index)
    feed.title = feed.title ?? feed.source ?? url
    feed.url = feed.url ?? url
    feed.items = page.listings.flatMap(\.items)
    print(String(decoding: feed.data(as: .rss), as: UTF8.self), terminator: "")
  }
}
