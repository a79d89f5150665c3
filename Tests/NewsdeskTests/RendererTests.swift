import News
import Testing

@testable import newsdesk

@Suite("Pages for people")
struct RendererTests {
  private let page = Page(
    kind: .article,
    article: Article(
      headline: "Bridge *opens*",
      kicker: "Harbour",
      byline: "By Ann Lee",
      published: Timestamp(year: 2031, month: 5, day: 2),
      body: [
        Block(text: "1. May was warm."),
        Block(kind: .heading, level: 2, text: "What next"),
        Block(kind: .listItem, level: 1, text: "Ferries"),
        Block(kind: .listItem, level: 2, ordinal: 1, text: "At night"),
        Block(kind: .quote, text: "We used to wait.\nNow I walk."),
        Block(
          kind: .table, rows: [[Block.Cell(text: "Piers"), Block.Cell(text: "9 | 10")]]),
        Block(
          text: "Read all of it.",
          marks: [
            Block.Mark(kind: .link, range: 5..<15, url: "https://example.org"),
            Block.Mark(kind: .strong, range: 5..<8),
          ]),
      ],
      endMark: "-0-"),
    listings: [
      Listing(
        title: "More From Example Times (En)",
        kind: .related,
        items: [
          Listing.Item(
            headline: "Pottery makes tiles", teaser: "A pottery has", isTruncated: true,
            published: Timestamp(year: 2031, month: 5), rank: 1),
          Listing.Item(teaser: "The library lends tools.", rank: 2),
        ])
    ])

  @Test("plain text shows the story and then its listings")
  func text() {
    #expect(
      TextRenderer(paint: Paint(isOn: false)).render(page) == """
        Harbour
        Bridge *opens*

        By Ann Lee · 2031-05-02

        1. May was warm.

        What next

          - Ferries
            1. At night

          | We used to wait.
          | Now I walk.

        Piers\t9 | 10

        Read all of it.

        -0-

        More From Example Times (En)
          1. Pottery makes tiles (2031-05)
             A pottery has …
          2. The library lends tools.

        """)
  }

  @Test("Markdown escapes what would read as Markdown")
  func markdown() {
    #expect(
      MarkdownRenderer().render(page) == #"""
        # Bridge \*opens\*

        *By Ann Lee · 2031-05-02*

        1\. May was warm.

        ## What next

        - Ferries
            1. At night

        > We used to wait.\
        > Now I walk.

        | Piers | 9 \| 10 |
        | --- | --- |

        Read [**all** of it.](<https://example.org>)

        ## More From Example Times (En)

        - **Pottery makes tiles** A pottery has … (2031-05)
        - The library lends tools.

        """#)
  }

  @Test("figures, embeds, quotations and uneven tables of pages are Markdown and text")
  func pageBlocks() {
    let picture = Media(
      kind: .image, url: "https://example.org/a b.jpg", caption: "The bridge.", credit: "Ann Lee",
      alternativeText: "A bridge")
    var quote = Block(kind: .quote, text: "It is ours.")
    quote.attribution = "The mayor"
    var figure = Block(kind: .figure, text: "")
    figure.media = picture
    var embed = Block(kind: .embed, text: "")
    embed.embed = Block.Embed(kind: .video, url: "https://example.org/v>", title: "A video")
    let table = Block(
      kind: .table,
      rows: [[Block.Cell(text: "Year")], [Block.Cell(text: "2030"), Block.Cell(text: "0")]])
    let page = Page(kind: .article, article: Article(body: [quote, figure, embed, table]))
    #expect(
      MarkdownRenderer().render(page) == """
        > It is ours.
        >\u{20}
        > — The mayor

        ![A bridge](<https://example.org/a%20b.jpg>)\\
        *The bridge. / Ann Lee*

        [A video](<https://example.org/v%3E>)

        | Year |  |
        | --- | --- |
        | 2030 | 0 |

        """)
    #expect(
      TextRenderer(paint: Paint(isOn: false)).render(page) == """
          | It is ours.
          | — The mayor

        [The bridge. / Ann Lee]

        A video [https://example.org/v>]

        Year
        2030\t0

        """)
  }

  @Test("text of a source cannot steer the terminal")
  func controls() {
    let page = Page(kind: .article, article: Article(headline: "A\u{1B}[2Jb\u{9B}c\u{7}"))
    let text = TextRenderer(paint: Paint(isOn: false)).render(page)
    #expect(text == "A\u{FFFD}[2Jb\u{FFFD}c\u{FFFD}\n")
  }

  @Test("a page without news says so")
  func nothing() {
    #expect(
      TextRenderer(paint: Paint(isOn: false)).render(Page(kind: .other))
        == "(nothing here reads like news)\n")
  }
}
