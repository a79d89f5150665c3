import Testing

@testable import NewsMarkup

@Suite("Feeds that are damaged or mean harm")
struct FeedRobustnessTests {
  private func codes(_ page: Page) -> [Diagnostic.Code] { page.diagnostics.map(\.code) }

  @Test("every prefix of every feed is read or refused")
  func prefixes() {
    for fixture in FeedFixtures.all {
      let bytes = Array(fixture.utf8)
      for end in 0...bytes.count { _ = try? FeedParser().parse(Array(bytes[..<end])) }
    }
  }

  @Test("no flipped byte is a crash, and ranges stay inside the source")
  func flipped() {
    var random = MarkupRandom(seed: 9)
    for round in 0..<1_500 {
      var bytes = Array(FeedFixtures.all[round % FeedFixtures.all.count].utf8)
      for _ in 0...random.below(4) {
        bytes[random.below(bytes.count)] = UInt8(truncatingIfNeeded: random.next())
      }
      guard let page = try? FeedParser().parse(bytes),
        page.diagnostics.allSatisfy({ $0.code != .encodingConverted })
      else { continue }
      for item in page.listings[0].items {
        if let range = item.range { #expect(range.upperBound <= bytes.count) }
      }
    }
  }

  @Test(
    "what is not well-formed is read as it is meant, with a diagnostic",
    arguments: [
      ("junk <rss><channel><item><title>A</title></item></channel></rss>", "textOutside"),
      ("<rss><channel><item><title>A</item></channel></rss>", "unclosed"),
      ("<rss><channel><item><title>A</Title></channel></rss>", "wrong case"),
      ("<rss><channel><item><title>A", "truncated"),
      ("<rss><channel><item></b><title>A</title>", "stray end tag"),
      ("<rss><item><title>A\u{1}</title></item></rss><rss/>", "roots and controls"),
      ("<rss><channel><item x=1 y='2><title>A</title></item></channel></rss>", "attributes"),
    ])
  func recovery(_ source: String, _ name: String) throws {
    let page = try FeedParser().parse(source)
    #expect(page.listings[0].items.first?.headline == "A", "\(name)")
    #expect(codes(page).contains(.notWellFormed), "\(name)")
  }

  @Test("references of HTML are known, lone ampersands stay")
  func references() throws {
    let source =
      "<rss><item><title>AT&T &eacute;&hellip; &nosuch; &#146;</title><link>http://a.example/?b=1&copy=2</link></item></rss>"
    let item = try FeedParser().parse(source).listings[0].items[0]
    #expect(item.headline == "AT&T é… &nosuch; ’")
    #expect(item.url == "http://a.example/?b=1&copy=2")
  }

  @Test("entities that a feed declares are not followed")
  func entities() throws {
    let bomb = """
      <!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
      <!ENTITY c SYSTEM "file:///etc/passwd">]><rss><item><title>&b;&c;!</title></item></rss>
      """
    let page = try FeedParser().parse(bomb)
    #expect(page.listings[0].items[0].headline == "&b;&c;!")
    #expect(codes(page).contains(.entitiesRefused))
  }

  @Test("any encoding is read, whatever the label says")
  func encodings() throws {
    let text =
      "<?xml version=\"1.0\" encoding=\"LABEL\"?><rss><item><title>Größe — naïve</title></item></rss>"
    for (label, encoding) in [
      ("utf-16", TextEncoding.utf16LE), ("utf-16", .utf16BE), ("utf-8", .windows1252),
      ("windows-1252", .windows1252), ("us-ascii", .utf8), ("utf-32", .utf32BE),
    ] {
      let labelled = text.replacing("LABEL", with: label)
      let bytes = Self.encode(labelled, encoding)
      let page = try FeedParser().parse(bytes)
      #expect(page.listings[0].items[0].headline == "Größe — naïve", "\(label) \(encoding.name)")
    }
  }

  private static func encode(_ text: String, _ encoding: TextEncoding) -> [UInt8] {
    switch encoding {
    case .utf16LE: text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    case .utf16BE: text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    case .utf32BE:
      text.unicodeScalars.flatMap { [0, 0, UInt8($0.value >> 8), UInt8($0.value & 255)] }
    case .windows1252: text.unicodeScalars.map { $0 == "—" ? 0x97 : UInt8($0.value) }
    default: Array(text.utf8)
    }
  }

  @Test(
    "what costs a careless parser dearly takes linear time",
    arguments: [
      "<", "<a>", "<a b=\"", "<!--", "<![CDATA[", "</a>", "&", "&a;", "<a></b>", "<item>",
      "<a x y z ",
      "<item><title>", "<?", "<!DOCTYPE a [", "<a xmlns:b='c'>", "<description>&lt;p", "]]>",
    ])
  func hostile(_ piece: String) {
    let head = "<rss><channel><item>"
    let count = 400_000 / piece.utf8.count
    let clock = ContinuousClock()
    func cost(_ times: Int) -> Double {
      let source = Array((head + String(repeating: piece, count: times)).utf8)
      return (0..<2).map { _ in clock.measure { _ = try? FeedParser().parse(source) } / .seconds(1)
      }.min() ?? 0
    }
    // A machine that is busy with something else may need a second measuring.
    var small = 0.0
    var large = 0.0
    for _ in 0..<3 where large >= 0.05 || large == 0 {
      small = cost(count / 4)
      large = cost(count)
      if large < small * 16 { break }
    }
    #expect(large < 0.05 || large < small * 16, "\(piece): \(small) s, then \(large) s")
  }

  @Test("gzip is unpacked, whole or cut off, and no bomb goes off")
  func gzip() throws {
    // gzip of "<rss><item><title>A bridge, a bridge, a bridge</title></item></rss>".
    let source = GzipFixtures.packed
    let page = try FeedParser().parse(source)
    #expect(page.listings[0].items[0].headline == "A bridge, a bridge, a bridge")
    for end in 0..<source.count { _ = try? FeedParser().parse(Array(source[..<end])) }
    for index in source.indices {
      var damaged = source
      damaged[index] ^= 0x55
      _ = try? FeedParser().parse(damaged)
    }
    let error = #expect(throws: NewsError.self) {
      try FeedParser(limits: .init(bytes: 100_000)).parse(GzipFixtures.bomb)
    }
    #expect(error?.code == .limitExceeded)
  }

  @Test("a tree holds each byte of text once, and its nodes lie inside their parents")
  func trees() {
    var random = MarkupRandom(seed: 3)
    for round in 0..<2_000 {
      var bytes = Array(FeedFixtures.all[round % FeedFixtures.all.count].utf8)
      let start = random.below(bytes.count)
      bytes.removeSubrange(start..<min(bytes.count, start + random.below(60)))
      let tree = XMLTokenizer.tree(of: bytes.span)
      for (index, node) in tree.nodes.enumerated().dropFirst() {
        let parent = tree.nodes[Int(node.parent)]
        #expect(Int(node.parent) < index && node.end <= parent.end && Int(node.end) > index)
        #expect(node.sourceRange.upperBound <= bytes.count)
      }
    }
  }
}
