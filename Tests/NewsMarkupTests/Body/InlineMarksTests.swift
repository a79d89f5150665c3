import Testing

@testable import NewsMarkup

@Suite("Marks in the text of a page")
struct InlineMarksTests {
  /// A paragraph, read as text with its marks.
  private func inline(_ markup: String, url: String? = "https://example.test/a/b") -> InlineText {
    let bytes = Array("<body><p>\(markup)</p></body>".utf8)
    let tree = HTMLTokenizer.tree(of: bytes.span)
    let page = PageText(tree)
    var inline = InlineText(tree, PageAddresses(tree, page: url))
    for segment in page.segments {
      inline.append(
        Int(segment.firstNode), through: Int(segment.lastNode), inside: Int(segment.block))
    }
    #expect(inline.text == page.segments.map { part($0.text, page) }.joined(separator: "\n"))
    return inline
  }

  private func part(_ range: Range<Int>, _ page: PageText) -> String {
    String(decoding: page.text[range], as: UTF8.self)
  }

  private func marks(_ markup: String) -> [String] {
    let inline = inline(markup)
    return inline.marks.map { "\($0.kind.rawValue):\($0.covered(inline.text))" }
  }

  @Test("ranges count the bytes of the folded text")
  func ranges() {
    let text = "Zoë\n  said <em> that  the <b>old</b> kiln </em>&amp; the <strong>über</strong> one"
    #expect(marks(text) == ["emphasis:that the old kiln", "strong:old", "strong:über"])
  }

  @Test("all kinds of marks are known")
  func kinds() {
    #expect(
      marks("a<sup>2</sup> b<sub>3</sub> <code>c = d</code> <cite>The Reed</cite> <kbd>x</kbd>")
        == ["superscript:2", "subscript:3", "code:c = d", "emphasis:The Reed", "code:x"])
  }

  @Test("marks beside and inside each other are one")
  func merged() {
    #expect(marks("<b>two</b><b> words</b> and <b>one <strong>inside</strong></b>").count == 3)
    #expect(marks("<b>bri</b><b>dge</b>") == ["strong:bridge"])
    #expect(marks("<b>all <strong>strong</strong></b>") == ["strong:all strong"])
    #expect(marks("a <b> </b> b<i></i>").isEmpty)
  }

  @Test("a mark may go over a line break")
  func lines() {
    let inline = inline("one <b>two <br> three</b> four")
    #expect(inline.text == "one two\nthree four")
    #expect(inline.marks.map { $0.covered(inline.text) } == ["two\nthree"])
  }

  @Test(
    "addresses of links are made whole",
    arguments: [
      ("/c?x=1&amp;y=2", "https://example.test/c?x=1&y=2"), ("d", "https://example.test/a/d"),
      ("//other.test/e", "https://other.test/e"), (" https://f.test/ ", "https://f.test/"),
      ("#note", "https://example.test/a/b#note"),
      ("mailto:ann@example.test", "mailto:ann@example.test"),
    ])
  func addresses(href: String, url: String) {
    let inline = inline("See <a href=\"\(href)\" title=\"A &quot;t&quot;\">here</a>.")
    #expect(inline.marks.map(\.url) == [url])
    #expect(inline.marks.first?.title == "A \"t\"")
  }

  @Test(
    "a link that runs a script or leads nowhere is none",
    arguments: [
      "javascript:void(0)", "JavaScript:go()", " javascript:x", "java\tscript:x", "#", "",
      "data:text/html,x", "vbscript:x",
    ])
  func noLinks(href: String) {
    #expect(inline("See <a href=\"\(href)\">here</a>.").marks.isEmpty)
  }

  @Test("a link around a block is a link of its text")
  func linkAround() {
    let inline = inline("x</p><a href=\"/s\"><h2>All of it</h2></a><p>y")
    #expect(inline.marks.map { $0.covered(inline.text) } == ["All of it"])
    #expect(inline.marks.map(\.url) == ["https://example.test/s"])
  }

  @Test("`base` counts for the addresses of a page")
  func base() throws {
    var page = BodyPage()
    page.head = "<base href=\"/deep/er/\">"
    page.middle =
      "<p>More of it is told <a href=\"x.html\">in a book</a> about clay and its uses.</p>"
    let block = try #require(try page.between.first)
    #expect(block.marks.map(\.url) == ["https://www.example-times.test/deep/er/x.html"])
  }
}
