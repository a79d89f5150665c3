import Testing

@testable import News

@Suite("Feeds, and dates in them")
struct FeedFormatTests {
  private func text(_ listing: Listing, _ format: ListingFormat) -> String {
    String(decoding: listing.data(as: format), as: UTF8.self)
  }

  private func feed(_ published: String) -> Listing {
    let item = Listing.Item(
      id: "tag:1", headline: "a < b", published: Timestamp(edtf: published),
      url: "https://example.org/a")
    return Listing(title: "Example", kind: .feed, url: "https://example.org/", items: [item])
  }

  @Test("a day is never a midnight in RSS: it is a date of Dublin Core")
  func daysInRSS() {
    let day = text(feed("2031-05-09"), .rss)
    #expect(day.contains("<dc:date>2031-05-09</dc:date>"))
    #expect(!day.contains("<pubDate>"))
    let moment = text(feed("2031-05-09T10:00+09:00"), .rss)
    #expect(moment.contains("<pubDate>Fri, 09 May 2031 10:00:00 +0900</pubDate>"))
  }

  @Test("Atom demands a moment: a day becomes its start, and that is a loss")
  func daysInAtom() {
    var losses: [Loss] = []
    let listing = feed("2031-05-09")
    let atom = String(decoding: listing.data(as: .atom, losses: &losses), as: UTF8.self)
    #expect(atom.contains("<updated>2031-05-09T00:00:00Z</updated>"))
    #expect(!atom.contains("<published>"))
    #expect(losses.contains(Loss(field: "items.published", reason: .tooVague)))
    #expect(losses.contains(Loss(field: "items.modified", reason: .placeholder)))
  }

  @Test("JSON Feed leaves out dates that are not full, but for its extension")
  func daysInJSONFeed() {
    let day = text(feed("2031-05-09"), .jsonFeed)
    #expect(!day.contains("date_published"))
    #expect(day.contains("\"published\":\"2031-05-09\""))
    let moment = text(feed("2031-05-09T10:00Z"), .jsonFeed)
    #expect(moment.contains("\"date_published\":\"2031-05-09T10:00:00Z\""))
  }

  @Test(
    "dates take the forms that formats have for them",
    arguments: [
      ("2031", nil, "2031", nil), ("2031-05", nil, "2031-05", nil),
      ("XXXX-05-09", nil, nil, nil), ("2031-05-09T10:00", nil, "2031-05-09", nil),
      ("2031-05-09T10Z", nil, "2031-05-09", nil),
      ("2031-05-09T10:00Z", "2031-05-09T10:00:00Z", "2031-05-09T10:00Z", "2031-05-09T10:00:00Z"),
      (
        "2016-12-31T23:59:60Z", "2016-12-31T23:59:60Z", "2016-12-31T23:59:60Z", nil
      ),
    ] as [(String, String?, String?, String?)])
  func forms(edtf: String, rfc3339: String?, w3c: String?, xml: String?) throws {
    let timestamp = try #require(Timestamp(edtf: edtf))
    #expect(timestamp.rfc3339 == rfc3339)
    #expect(timestamp.w3cDate == w3c)
    #expect(timestamp.xmlDateTime == xml)
  }

  @Test("an address that is none is left out, and one that is almost one is written as a URI")
  func addresses() {
    #expect(WebAddress.uri("/a") == nil)
    #expect(WebAddress.uri("no scheme: x") == nil)
    #expect(WebAddress.uri("https://example.org/ü b") == "https://example.org/%C3%BC%20b")
    #expect(WebAddress.identifier("a b") == "urn:x-news:a%20b")
    #expect(WebAddress.web("mailto:a@example.org") == nil)
  }
}

@Suite("XML is well formed whatever is written")
struct XMLWriterTests {
  @Test(
    "characters are escaped, and those that XML has not are replaced",
    arguments: [
      ("a < b & c > d", "a &lt; b &amp; c &gt; d"), ("]]>", "]]&gt;"), ("\"'", "\"'"),
      ("\u{0}\u{1}", "\u{FFFD}\u{FFFD}"), ("\r", "&#13;"), ("\t\n", "\t\n"),
      ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"), ("，：", "，："), ("\u{FFFD}", "\u{FFFD}"),
    ])
  func text(source: String, expected: String) {
    var writer = XMLWriter()
    writer.element("a", String(repeating: "x", count: 40) + source)
    let expected = "<a>" + String(repeating: "x", count: 40) + expected + "</a>"
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }

  @Test("attributes keep their line ends and quotation marks")
  func attributes() {
    var writer = XMLWriter()
    writer.begin("a")
    writer.attribute("b", "\"\n\t<")
    writer.end()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "<a b=\"&quot;&#10;&#9;&lt;\"/>")
  }

  @Test("marks that cross others are left out, and counted")
  func crossingRuns() {
    let runs = InlineRuns("abcdef", [0..<4, 2..<6, 1..<2, 3..<3, 5..<9])
    #expect(runs.droppedCount == 3)
    #expect(
      runs.pieces == [
        .open(0), .text(0..<1), .open(2), .text(1..<2), .close(2), .text(2..<4), .close(0),
        .text(4..<6),
      ])
  }
}
