import NewsMarkup

/// Measures how fast feeds are read: a small one, and large ones with and without whole stories.
struct FeedTimings {
  let rounds: Int

  func run() {
    for (name, items, paragraphs) in [
      ("small feed", 15, 0), ("large feed", 20_000, 0), ("large feed with stories", 4_000, 10),
    ] {
      let corpus = Corpus([Self.feed(items, paragraphs)], rounds: rounds)
      corpus.reportSize(name)
      corpus.report("tree") { XMLTokenizer.tree(of: $0.span).nodes.count }
      corpus.report("parse") { (try? FeedParser().parse($0).listings[0].items.count) ?? 0 }
    }
  }

  /// A feed of invented items, each with so many paragraphs of its story.
  private static func feed(_ items: Int, _ paragraphs: Int) -> [UInt8] {
    let paragraph = """
      <p>A bridge of the harbour <a href="/b">opened</a> on Monday after two years of work, the mayor \
      said, and the ferries that it replaces will go on running at night and in storms.</p>

      """
    let story = String(repeating: paragraph, count: paragraphs)
    var feed = """
      <?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" \
      xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Courier</title>
      """
    for number in 0..<items {
      feed += """
        <item><title>Bridge \(number) opens &amp; shuts in the harbour</title>\
        <link>https://courier.example/a/\(number)</link><guid>https://courier.example/a/\(number)</guid>\
        <description><![CDATA[A bridge opened on Monday after two years of work&hellip;]]></description>\
        <dc:creator>Ann Lee</dc:creator><pubDate>Fri, 09 May 2031 21:05:00 +0900</pubDate>\
        <category>World</category>
        """
      if paragraphs > 0 { feed += "<content:encoded><![CDATA[\(story)]]></content:encoded>" }
      feed += "</item>\n"
    }
    return Array((feed + "</channel></rss>").utf8)
  }
}
