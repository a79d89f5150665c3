import Testing

@testable import NewsMarkup

@Suite("Tables of a page")
struct TableTests {
  private func block(_ markup: String) -> Block? {
    let bytes = Array(markup.utf8)
    let tree = HTMLTokenizer.tree(of: bytes.span)
    let addresses = PageAddresses(tree, page: "https://example.test/")
    guard let table = tree.nodes.indices.first(where: { tree.nodes[$0].tag == .table }) else {
      return nil
    }
    return TableReader(tree: tree, addresses: addresses).block(of: table)
  }

  @Test("cells, heads, spans and marks")
  func cells() throws {
    let table = try #require(
      block(
        """
        <table><thead><tr><td colspan="2">Tiles</td><th>Price</th></tr></thead>
        <tr><th rowspan=2>Flat</th><td>red<br>or blue</td><td><a href="/p">2</a></td></tr>
        <tr><td><p>green</p><p>grey</p> white</td><td>3</td></tr><tr><td> </td></tr></table>
        """))
    #expect(
      table.rows.map { $0.map(\.text) } == [
        ["Tiles", "Price"], ["Flat", "red\nor blue", "2"], ["green\ngrey\nwhite", "3"],
      ])
    #expect(
      table.rows.map { $0.map(\.isHeader) } == [
        [true, true], [true, false, false], [false, false],
      ])
    #expect(table.rows[0][0].columnSpan == 2)
    #expect(table.rows[1][0].rowSpan == 2)
    #expect(table.rows[1][2].marks.map(\.url) == ["https://example.test/p"])
  }

  @Test("a table that lays out a page is none")
  func layout() {
    let text = String(repeating: "A sentence that is as long as those of a story are. ", count: 12)
    #expect(block("<table><tr><td>Menu</td><td><p>\(text)</p></td></tr></table>") == nil)
    #expect(block("<table role=presentation><tr><td>a<td>b<tr><td>c<td>d</table>") == nil)
    #expect(block("<table><tr><td><table><tr><td>a</table><td>b<tr><td>c</table>") == nil)
    #expect(block("<table><tr><td>Only</table>") == nil)
  }

  @Test("a table in the story is one block, and its text comes once")
  func inStory() throws {
    var page = BodyPage()
    page.middle = """
      <p>The prices of the tiles have risen since the pottery began to make them in the spring:</p>
      <table><tr><th>Month</th><th>Price of a tile</th></tr><tr><td>April</td><td>2 crowns</td></tr>
      <tr><td>May</td><td>3 crowns</td></tr></table>
      """
    let blocks = try page.between
    let table = try #require(blocks.first { $0.kind == .table })
    #expect(table.rows.count == 3)
    #expect(table.text.isEmpty)
    #expect(!blocks.contains { $0.text.contains("crowns") })
  }
}
