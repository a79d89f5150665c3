/// How feeds and sitemaps begin.
enum FeedSignature {
  /// Whether the head of a document, in small letters and from its first tag on, is that of a feed.
  static func begins(_ head: ArraySlice<UInt8>) -> Bool {
    guard let first = head.first else { return false }
    if first == UInt8(ascii: "{") { return isJSONFeed(head) }
    if first == UInt8(ascii: "<"), let root = rootName(head) { return roots.contains(root) }
    return isBehindJunk(head)
  }

  /// The names of root elements, without a prefix, in small letters.
  private static let roots: Set<String> = [
    "rss", "feed", "rdf", "channel", "urlset", "sitemapindex",
  ]

  /// The local name of the first element.
  private static func rootName(_ head: ArraySlice<UInt8>) -> String? {
    let name = head.dropFirst().prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != 0x2F }
    guard name.count <= 40, !name.isEmpty else { return nil }
    let colon = name.lastIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? name.startIndex
    return String(decoding: name[colon...], as: UTF8.self)
  }

  /// Whether an object of JSON has the members of a feed (jsonfeed.org).
  private static func isJSONFeed(_ head: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: head, as: UTF8.self)
    if text.contains("jsonfeed.org/version") || text.contains("jsonfeed.org\\/version") {
      return true
    }
    return text.contains("\"version\"")
      && (text.contains("\"title\"") || text.contains("\"items\""))
  }

  /// Whether a feed stands behind a little text that should not be there.
  private static func isBehindJunk(_ head: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: head.prefix(1_024), as: UTF8.self)
    return ["<rss version", "<rss xmlns", "<feed xmlns", "<feed version", "<rdf:rdf xmlns"]
      .contains { text.contains($0) }
  }
}
