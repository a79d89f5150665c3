import Testing

@testable import NewsMarkup

@Suite("The flat tree")
struct MarkupTreeTests {
  @Test("a page becomes nodes in the order of the source")
  func order() {
    let source = "<p class=x>One <b>two</b> three<p>Four &amp; five<br>six"
    let tree = HTMLTokenizer.tree(of: source.utf8.span)
    let tags = tree.nodes.map(\.tag)
    #expect(
      tags == [
        .document, .html, .body, .p, .text, .b, .text, .text, .p, .text, .br, .text,
      ])
    #expect(tree.foldedText(of: 0) == "One two threeFour & fivesix")
    #expect(tree.string(.class, of: 3) == "x")
  }
}
