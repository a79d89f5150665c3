import FoundationEssentials
import News

/// Reads one dump of a news page and prints its article.
///
///     ReadDump Examples/Samples/pottery.txt
@main
struct ReadDump {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else {
      print("usage: ReadDump FILE")
      return
    }
    let source = try Data(contentsOf: URL(filePath: CommandLine.arguments[1]))

    // A parser holds nothing but its options: make one where you need it, or share one.
    let page = try TextDumpParser().parse(source)

    // A dump of a section page has listings and no article.
    guard let article = page.article else {
      print("no article, but \(page.listings.count) listings")
      return
    }
    // What the dump does not state is nil: nothing is made up.
    print(article.headline ?? "(no headline)")
    if let published = article.published { print(published) }
    for block in article.body {
      print()
      print(block.text)
    }
  }
}
