import Testing

@testable import NewsMarkup

@Suite("Pages that do their worst")
struct MarkupRobustnessTests {
  /// How a page of about some length is made that costs a careless parser dearly.
  static let hostile: [(name: String, make: @Sendable (Int) -> String)] = [
    ("depth", { repeated("<div>", $0) }),
    ("depth, closed", { repeated("<div>", $0 / 2) + repeated("</div>", $0 / 2) }),
    ("depth of other names", { repeated("<x-a><x-b><b><i>", $0) }),
    ("less-than signs", { repeated("<", $0) }),
    ("ampersands", { "<p>" + repeated("&", $0) }),
    ("references", { "<p>" + repeated("&ampampampampampamp", $0) }),
    ("one tag with attributes", { "<p " + numbered("a", " ", $0) + ">" }),
    ("one tag with known attributes", { "<p " + repeated("id=a class=b ", $0) + ">" }),
    ("open and stray end tags", { repeated("<b>", $0 / 2) + repeated("</i>", $0 / 2) }),
    (
      "end tags that are barred",
      {
        repeated("<b>", $0 / 3) + repeated("<div>", $0 / 3) + repeated("</b>", $0 / 3)
      }
    ),
    ("names", { numbered("<n", ">", $0) }),
    ("comments", { repeated("<!--", $0) }),
    ("comments of dashes", { "<!--" + repeated("-", $0) }),
    ("quotation marks", { repeated("<a b=\"", $0) }),
    ("drawings", { repeated("<svg>", $0) }),
    ("drawings and paragraphs", { repeated("<svg><p>", $0) }),
    ("scripts", { repeated("<script>", $0) }),
    ("scripts and end tags", { repeated("<script></", $0) }),
    ("titles", { repeated("<title>", $0) }),
    ("frames", { repeated("<iframe>", $0) }),
    ("bodies", { repeated("<body>", $0) }),
    ("heads", { repeated("<head>", $0) }),
    ("paragraphs", { repeated("<p>", $0) }),
    ("paragraphs of letters", { repeated("<p>a<b>b", $0) }),
    ("formatting", { repeated("<a><b><i><u><p>", $0) }),
    ("tables", { repeated("<table><tr><td>", $0) }),
    ("items", { repeated("<ul><li>", $0) }),
    ("CDATA", { "<?xml?>" + repeated("<![CDATA[", $0) }),
    ("spaces", { "<p " + repeated(" ", $0) }),
    ("NUL", { repeated("\u{0}", $0) }),
    ("frame sets", { repeated("<frameset>", $0) }),
    ("lone head elements", { repeated("<meta><link>", $0) }),
    ("end tags without name", { repeated("</", $0) }),
    ("forms", { repeated("<form><option><select>", $0) }),
    ("headings", { repeated("<h1><h2>", $0) }),
    ("definitions", { repeated("<dl><dt><dd>", $0) }),
  ]

  private static func repeated(_ text: String, _ length: Int) -> String {
    String(repeating: text, count: max(1, length / text.utf8.count))
  }

  private static func numbered(_ before: String, _ behind: String, _ length: Int) -> String {
    (0..<length / 9).map { before + String($0) + behind }.joined()
  }

  @Test("no page costs more than its length lets expect", arguments: hostile.indices)
  func linear(index: Int) {
    let (name, make) = Self.hostile[index]
    let clock = ContinuousClock()
    let plain = Array(Self.repeated("<p class=a>Some <b>words</b> &amp; more.</p>\n", 200_000).utf8)
    func time(_ source: [UInt8]) -> Double {
      (0..<2).map { _ in clock.measure { _ = HTMLTokenizer.tree(of: source.span) } / .seconds(1) }
        .min() ?? 0
    }
    let source = Array(make(200_000).utf8)
    let ratio =
      time(source) / Double(source.count) / (time(plain) / Double(plain.count))
    #expect(ratio < 20, "\(name): \(ratio) times the time of plain markup")
    let tree = HTMLTokenizer.tree(of: source.span)
    #expect(faults(of: tree, in: source).prefix(3) == [])
  }

  @Test("a page nested too deep keeps its text, and says so")
  func depth() {
    let source =
      Self.repeated("<div>a", 600_000) + "<p>end</p>" + Self.repeated("</div>", 600_000) + "<h1>x"
    let tree = HTMLTokenizer.tree(of: source.utf8.span)
    #expect(tree.foldedText(of: 0).hasSuffix("aendx"))
    #expect(tree.tooDeep > 99_000)
    #expect(tree.diagnostics.map(\.code) == [.depthLimit])
    let heading = tree.nodes.last { $0.tag == .h1 }
    #expect(heading.map { tree.nodes[Int($0.parent)].tag } == .body)
  }

  @Test("a page with too many elements is cut, and says where")
  func nodes() throws {
    let source = String(repeating: "<p>Some text.</p>", count: 1000)
    let page = try HTMLParser(limits: .init(nodes: 100)).parse(source)
    let diagnostic = try #require(page.diagnostics.first { $0.code == .nodeLimit })
    let range = try #require(diagnostic.range)
    #expect(range.upperBound == source.utf8.count && range.lowerBound < 1000)
    #expect(throws: NewsError.self) { try HTMLParser(limits: .init(bytes: 99)).parse(source) }
  }

  @Test("whatever the markup, the tree is whole and its ranges hold the text")
  func randomMarkup() {
    var random = MarkupRandom(seed: 11)
    for _ in 0..<2000 {
      let source = random.markup(pieces: 1 + random.below(60))
      let tree = HTMLTokenizer.tree(of: source.span)
      let faults = faults(of: tree, in: source)
      #expect(faults == [], "\(String(decoding: source, as: UTF8.self))")
    }
  }

  @Test("eight tasks that parse at once get the same values")
  func tasks() async {
    var random = MarkupRandom(seed: 7)
    let pages = (0..<64).map { _ in random.markup(pieces: 80) }
    let alone = pages.map { MarkupFuzz.digest(HTMLTokenizer.tree(of: $0.span)) }
    await withTaskGroup(of: [Int].self) { group in
      for _ in 0..<8 {
        group.addTask { pages.map { MarkupFuzz.digest(HTMLTokenizer.tree(of: $0.span)) } }
      }
      for await together in group { #expect(together == alone) }
    }
  }
}
