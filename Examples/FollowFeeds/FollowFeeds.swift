import FoundationEssentials
import NewsMarkup

/// Goes through a folder of saved feeds in the order of their names, and prints what is new in each, what is
/// called otherwise and what has gone.
///
///     FollowFeeds Examples/Feeds
///
/// Feeds with one title are one feed, saved at different times.
@main
struct FollowFeeds {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else {
      print("usage: FollowFeeds FOLDER")
      return
    }
    let folder = CommandLine.arguments[1]
    var histories: [String: ListingHistory] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      let source = [UInt8](try Data(contentsOf: URL(filePath: folder + "/" + file)))
      // One file that is no feed is no reason to stop.
      guard let listing = try? FeedParser().parse(source).listings.first else {
        print("\(file): no feed")
        continue
      }
      let changes = histories[listing.title ?? file, default: ListingHistory()]
        .update(with: listing, at: listing.modified)
      print("\(file): \(listing.title ?? "no title")")
      for change in changes { print("  " + line(change)) }
    }
  }

  static func line(_ change: ListingHistory.Change) -> String {
    let headline = change.item.headline ?? change.item.teaser ?? change.item.url ?? "no headline"
    let date = change.item.published.map { "\($0)  " } ?? ""
    let former = change.formerHeadline.map { ", before: \($0)" } ?? ""
    return "\(change.kind.rawValue): \(date)\(headline)\(former)"
  }
}
