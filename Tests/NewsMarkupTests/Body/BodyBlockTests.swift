import Testing

@testable import NewsMarkup

@Suite("Blocks of a page's story")
struct BodyBlockTests {
  private func between(_ middle: String) throws -> [Block] {
    var page = BodyPage()
    page.middle = middle
    let blocks = try page.between
    // Whatever stands in the middle, no paragraph is lost.
    let all = try page.blocks.map(\.text)
    for text in [BodyPage.first, BodyPage.second, BodyPage.third, BodyPage.last] {
      #expect(all.filter { $0 == text }.count == 1)
    }
    return blocks
  }

  @Test("paragraphs and headings, with levels and marks")
  func headings() throws {
    let blocks = try between(
      "<h2><strong>A thousand tiles a day</strong></h2><h3>At <em>night</em></h3>")
    #expect(blocks.map(\.kind) == [.heading, .heading])
    #expect(blocks.map(\.level) == [2, 3])
    #expect(blocks.map(\.text) == ["A thousand tiles a day", "At night"])
    #expect(blocks.map { $0.marks.map(\.kind) } == [[], [.emphasis]])
  }

  @Test("lists, with depth, numbers and items of two paragraphs")
  func lists() throws {
    let blocks = try between(
      """
      <p>The pottery needs three things before it can make any more of these tiles, she said:</p>
      <ol start="3"><li>A second kiln that burns wood and not gas,</li>
      <li><p>somebody who can fire it through the night</p><p>and who is paid for it,</p>
      <ul><li>not as little as the last one was.</li></ul></li>
      <li value="9">A roof over the heap of clay.</li></ol>
      """)
    let items = blocks.filter { $0.kind == .listItem }
    #expect(items.map(\.ordinal) == [3, 4, nil, 9])
    #expect(items.map(\.level) == [1, 1, 2, 1])
    #expect(
      items.dropFirst().first?.text
        == "somebody who can fire it through the night\nand who is paid for it,")
  }

  @Test("quotations with the name of the speaker apart")
  func quote() throws {
    let blocks = try between(
      """
      <blockquote><p>Nobody wanted the clay when it lay there, and now they all say it was theirs.</p>
      <footer>— <cite>Mia Reed, potter</cite></footer></blockquote>
      """)
    let quote = try #require(blocks.first)
    #expect(quote.kind == .quote)
    #expect(quote.text.hasPrefix("Nobody wanted the clay"))
    #expect(blocks.count == 1)
  }

  @Test("a pull quote that repeats a sentence is left out, and what follows stays")
  func pullQuote() throws {
    let words = "she could sell twice as many if she had another kiln"
    for markup in [
      "<aside class=\"pull-quote\"><p>“\(words)”</p></aside>",
      "<blockquote class=\"pullquote\"><p>\(words)</p></blockquote>",
    ] {
      #expect(try between(markup).isEmpty)
    }
  }

  @Test("preformatted text keeps its lines and spaces")
  func preformatted() throws {
    let blocks = try between(
      "<p>The board at the gate of the pottery says what it costs to take some of them home:</p>"
        + "<pre>\nflat tiles    2 crowns\nround tiles   3 crowns, and 5 for the glazed ones\n</pre>"
    )
    let block = try #require(blocks.first { $0.kind == .preformatted })
    #expect(
      block.text == "flat tiles    2 crowns\nround tiles   3 crowns, and 5 for the glazed ones")
  }

  @Test("corrections and notes have roles")
  func notes() throws {
    let blocks = try between(
      """
      <p class="correction">Correction: An earlier version of this story said that the tiles were made
      of sand from the beach. They are made of clay from the river.</p>
      <p><em>Editor’s note: The pottery is owned by the sister of one of the editors of this paper, who
      had no part in the making of this story.</em></p>
      """)
    #expect(blocks.map(\.role) == [.correction, .editorsNote])
  }

  @Test("key points have a role")
  func keyPoints() throws {
    var page = BodyPage()
    page.top = """
      <div class="key-points"><ul><li>A pottery makes tiles of the clay that nobody had wanted to have.</li>
      <li>The council will say in June whether all of the clay may be sold to others.</li></ul></div>
      """
    let points = try page.blocks.filter { $0.role == .keyPoint }
    #expect(points.count == 2)
    #expect(points.allSatisfy { $0.kind == .listItem })
  }

  @Test("the range of a block covers its text in the source")
  func ranges() throws {
    var page = BodyPage()
    page.middle = """
      <h2>  A thousand
        tiles </h2><p> <b>Clay</b> is cheap where the river is, and dear where it is not, as all know.
      </p>
      """
    let source = Array(page.source.utf8)
    let blocks = try page.blocks
    #expect(blocks.count == 6)
    for block in blocks {
      let range = try #require(block.range)
      let part = String(decoding: source[range], as: UTF8.self)
        .split(separator: "<", omittingEmptySubsequences: false).enumerated()
        .map { $0 == 0 ? String($1) : String($1.drop { $0 != ">" }.dropFirst()) }.joined()
      #expect(part.split(whereSeparator: \.isWhitespace).joined(separator: " ") == block.text)
    }
  }

  @Test("a part that stands in the page twice comes once")
  func repeated() throws {
    var page = BodyPage()
    page.below = """
      <div class="mobile"><p>\(BodyPage.first)</p><p>\(BodyPage.second)</p><p>\(BodyPage.third)</p></div>
      """
    let texts = try page.blocks.map(\.text)
    #expect(Set(texts).count == texts.count)
    #expect(texts.first == BodyPage.first)
  }

  @Test("known phrases and lines that lead elsewhere are no text")
  func phrases() throws {
    let blocks = try between(
      """
      <p>Advertisement</p><p>Read more: <a href="/x">The bridge that nobody asked for is open</a></p>
      """)
    #expect(blocks.isEmpty)
  }
}
