import ModelGenerators
import Testing

@testable import News

@Suite("Formats that are read without markup")
struct PlainFormatTests {
  @Test("Markdown gives back all but ranges in the source and provenance")
  func markdown() throws {
    for article in FormatLawTests.generated(300) {
      let bytes = article.data(as: .markdown)
      let read = try Article(bytes, as: .markdown)
      #expect(read == FrontMatter.map.projection(of: article))
      #expect(read.data(as: .markdown) == bytes)
    }
  }

  @Test(
    "fields in front of Markdown survive what YAML means something by",
    arguments: [
      "---", "a: b", "# a", "  lead", "trail  ", "- a", "\"", "'", "", "two\nlines", "null", "2031",
      "[a]", "{a}", "\u{85}\u{2028}\u{FEFF}", "\\n",
    ])
  func frontMatter(text: String) throws {
    let article = Article(id: text, headline: text, keywords: [text, text], summary: text)
    #expect(try Article(article.data(as: .markdown), as: .markdown) == article)
  }

  @Test("Markdown of others is read: front matter in block style, a title as heading")
  func foreignMarkdown() throws {
    let source = """
      ---
      title: 'It''s open'
      date: 2031-05-09
      tags: [bridge, island]
      ---

      A *short* text with a [link](https://example.org "Title") and `code`.
      It goes on.

      1. one
      2. two

      | a | b |
      | - | - |
      | c | d \\| e |
      """
    let article = try Article(Array(source.utf8), as: .markdown)
    #expect(article.headline == "It's open")
    #expect(article.published == Timestamp(year: 2031, month: 5, day: 9))
    #expect(article.keywords == ["bridge", "island"])
    #expect(article.body.map(\.kind) == [.paragraph, .listItem, .listItem, .table])
    #expect(article.body[0].text == "A short text with a link and code. It goes on.")
    #expect(article.body[0].marks.map(\.kind) == [.emphasis, .link, .code])
    #expect(article.body[2].ordinal == 2)
    #expect(article.body[3].rows.map { $0.map(\.text) } == [["a", "b"], ["c", "d | e"]])
  }

  @Test("a JSON Feed gives back the listing as it was")
  func jsonFeed() throws {
    for seed in 0..<200 {
      var generator = Generator(seed: UInt64(seed))
      let listing = generator.listing()
      let bytes = listing.data(as: .jsonFeed)
      #expect(try Listing(bytes, as: .jsonFeed) == listing)
      var losses: [Loss] = []
      _ = listing.data(as: .jsonFeed, losses: &losses)
      #expect(losses == [])
    }
  }

  @Test("CSV gives back cells with commas, quotation marks and line ends")
  func csvCells() {
    let cells = ["", "a", "a,b", "\"", "a\r\nb", "\n", " x ", "=1", "東京", "a\"b\"\"c"]
    var writer = CSVWriter()
    for _ in 0..<3 {
      for cell in cells { writer.cell(cell) }
      writer.endRow()
    }
    var reader = CSVReader(writer.bytes)
    for _ in 0..<3 { #expect(reader.row() == cells) }
    #expect(reader.row() == nil)
  }

  @Test("CSV can be guarded against formulas")
  func guardedCSV() {
    let article = Article(headline: "=HYPERLINK(\"x\")", byline: "By Ann")
    let text = String(decoding: article.data(as: .csv(isGuarded: true)), as: UTF8.self)
    #expect(text.contains(",\"'=HYPERLINK(\"\"x\"\")\","))
    #expect(text.contains(",By Ann,"))
  }

  @Test("a table of articles is read back, one a row")
  func csvArticles() throws {
    for article in FormatLawTests.generated(200) {
      var losses: [Loss] = []
      var bytes = article.data(as: .csv)
      article.write(as: .csv, into: &bytes, losses: &losses)
      var diagnostics: [Diagnostic] = []
      let pages = try Page.pages(in: bytes, as: .csv, diagnostics: &diagnostics)
      #expect(pages.count == 2)
      #expect(diagnostics == [])
      let read = try #require(pages.last?.article)
      // An empty cell is an unknown field.
      let absent = { (text: String?) in text == "" ? nil : text }
      #expect(read.headline == absent(article.headline))
      #expect(read.url == absent(article.url))
      #expect(read.summary == absent(article.summary))
      #expect(read.published == article.published)
      #expect(read.access == article.access)
    }
  }

  @Test("a table of items is read back")
  func csvItems() throws {
    let item = Listing.Item(
      headline: "Bridge, open", teaser: "A \"new\" one", isTruncated: true,
      published: Timestamp(year: 2031, month: 5), url: "https://example.org/a",
      authors: [Author(name: "Ann Lee"), Author(name: "Bo Ray")], section: "Region", rank: 1)
    let listing = Listing(kind: .index, items: [item])
    #expect(try Listing(listing.data(as: .csv), as: .csv) == listing)
  }

  @Test("no prefix and no changed byte of a document makes a reader crash")
  func robust() {
    let article = FormatLawTests.generated(1)[0]
    for (format, source) in [
      (ArticleFormat.markdown, SourceFormat.markdown), (.csv, .csv),
    ] {
      let bytes = article.data(as: format)
      for end in stride(from: 0, through: min(bytes.count, 4_000), by: 7) {
        _ = try? Article(Array(bytes[..<end]), as: source)
        var damaged = Array(bytes.prefix(4_000))
        if end < damaged.count { damaged[end] ^= 0x5A }
        _ = try? Article(damaged, as: source)
      }
    }
  }
}
