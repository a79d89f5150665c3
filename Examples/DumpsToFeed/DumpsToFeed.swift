import FoundationEssentials
import News

/// Makes an RSS feed of a folder of plain-text dumps, one item in memory at a time.
///
///     DumpsToFeed FOLDER TITLE > feed.rss
@main
struct DumpsToFeed {
  static func main() throws {
    guard CommandLine.arguments.count > 2 else {
      print("usage: DumpsToFeed FOLDER TITLE")
      return
    }
    let folder = CommandLine.arguments[1]
    let feed = Listing(title: CommandLine.arguments[2], kind: .feed, url: "https://example.org/")
    var writer = ListingWriter(feed, as: .rss)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    where name.hasSuffix(".txt") {
      let dump = try Data(contentsOf: URL(filePath: folder + "/" + name))
      guard let article = try? TextDumpParser().parse(dump).article else { continue }
      writer.write(Listing.Item(article))
      print(String(decoding: writer.takeBytes(), as: UTF8.self), terminator: "")
    }
    writer.finish()
    print(String(decoding: writer.takeBytes(), as: UTF8.self), terminator: "")
  }
}
