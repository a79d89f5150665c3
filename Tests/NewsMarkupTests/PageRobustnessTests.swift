import News
import Testing

@testable import NewsMarkup

/// Pages made to cost each reader above the tree dearly: structured data, head, body, listings.
@Suite("Whole pages that do their worst")
struct PageRobustnessTests {
  /// How a page of about some length is made.
  static let hostile: [(name: String, make: @Sendable (Int) -> String)] = [
    ("linked data nested deep", { page(head: linked(repeated(#"{"a":"#, $0))) }),
    ("lists nested deep in linked data", { page(head: linked(repeated("[", $0))) }),
    (
      "stories in linked data",
      {
        page(
          head: linked(
            "["
              + numbered(
                #"{"@type":"NewsArticle","headline":"A bridge opens "#,
                #"","author":{"name":"Ann Bell"},"datePublished":"2024-01-02"},"#, $0) + "{}]"))
      }
    ),
    (
      "blocks of linked data",
      {
        page(
          head: numbered(
            #"<script type="application/ld+json">{"@type":"NewsArticle","headline":"A bridge "#,
            #""}</script>"#, $0))
      }
    ),
    (
      "authors in linked data",
      {
        page(
          head: linked(
            #"{"@type":"NewsArticle","headline":"A bridge opens","author":["#
              + numbered(#"{"@type":"Person","name":"Ann Bell "#, #""},"#, $0) + "{}]}"))
      }
    ),
    (
      "a chain of references in linked data",
      {
        page(
          head: linked(
            #"{"@graph":["#
              + series($0) {
                ##"{"@id":"#\##($0)","@type":"NewsArticle","author":{"@id":"#\##($0 + 1)"}},"##
              } + "{}]}"))
      }
    ),
    (
      "a body in linked data",
      {
        page(
          head: linked(#"{"@type":"NewsArticle","articleBody":""# + repeated(sentence, $0) + #""}"#)
        )
      }
    ),
    (
      "script state nested deep",
      {
        #"<div id=__next></div><script id="__NEXT_DATA__" type="application/json">"#
          + repeated(#"{"a":["#, $0)
      }
    ),
    (
      "streamed script state",
      {
        series($0) {
          #"<script>self.__next_f.push([1,"\#($0):[\"$\",\"p\",null,{\"children\":\"\#(sentence)\"}]\n"])</script>"#
        }
      }
    ),
    ("headlines", { page(body: numbered("<h1>A bridge opens ", "</h1>", $0)) }),
    (
      "cards' headlines",
      { page(head: numbered("<meta property=og:title content='A bridge ", "'>", $0)) }
    ),
    ("a long title", { "<title>" + repeated("A bridge - ", $0) + "</title>" + story }),
    ("keywords", { page(head: numbered("<meta property=article:tag content='tag ", "'>", $0)) }),
    (
      "authors in the head",
      { page(head: numbered("<meta name=author content='Ann Bell", "'>", $0)) }
    ),
    (
      "bylines", { page(body: numbered("<div class=byline>By Ann Bell", " and Tom Fox</div>", $0)) }
    ),
    (
      "a long byline",
      { page(body: "<div class=byline>By " + numbered("Ann Bell", ", ", $0) + "</div>") }
    ),
    (
      "authors in microdata",
      {
        page(
          body: "<div itemscope itemtype=http://schema.org/NewsArticle>"
            + numbered(
              "<span itemprop=author itemscope><b itemprop=name>Ann Bell", "</b></span>", $0))
      }
    ),
    (
      "microdata nested deep",
      {
        page(
          body: repeated(
            "<div itemscope itemprop=author itemtype=http://schema.org/NewsArticle>"
              + "<i itemprop=headline>x</i>", $0))
      }
    ),
    (
      "times",
      { page(body: repeated("<time datetime=2024-01-02>Jan 2, 2024</time> ", $0)) }
    ),
    ("paragraphs", { page(body: numbered("<p>\(sentence)", "</p>", $0)) }),
    ("one paragraph again and again", { page(body: repeated("<p>\(sentence)</p>", $0)) }),
    ("a long paragraph", { page(body: "<p>" + repeated(sentence, $0)) }),
    (
      "links in a paragraph",
      { page(body: "<p>" + numbered("<a href=/x", ">word</a> <b>bold</b> ", $0)) }
    ),
    ("brackets", { page(body: "<p>" + repeated("(", $0)) }),
    (
      "a long dateline",
      { page(body: "<p>LONDON, " + repeated("PARIS, ", $0) + "— \(sentence)</p>") }
    ),
    ("quotes in quotes", { page(body: numbered("<blockquote>\(sentence)", "", $0)) }),
    ("lines", { page(body: "<div>" + repeated(sentence + "<br>", $0)) }),
    ("text as it stands", { page(body: "<pre>" + numbered("line ", "\n", $0)) }),
    ("Chinese", { page(body: "<p>" + repeated("市政府星期一表示桥梁将于五月重新开放。", $0)) }),
    (
      "cells that want to span",
      { page(body: "<table>" + repeated("<tr><td colspan=1000 rowspan=1000>1</td></tr>", $0)) }
    ),
    ("cells", { page(body: "<table><tr>" + numbered("<td>", "</td>", $0)) }),
    ("lists in lists", { page(body: numbered("<ul><li>item number ", " is here", $0)) }),
    (
      "figures",
      {
        page(
          body: numbered(
            "<figure><img src=/a",
            ".jpg><figcaption>A bridge. Photo: Ann Bell</figcaption></figure>",
            $0))
      }
    ),
    (
      "sizes of a picture",
      { page(body: "<img srcset='" + numbered("/a", ".jpg 100w, ", $0) + "'>") }
    ),
    (
      "entries of a live blog",
      {
        page(
          body: repeated(
            "<article class=live-entry><time datetime=2024-01-02T10:00:00Z>10:00</time>"
              + "<h3>An entry</h3><p>\(sentence)</p></article>", $0))
      }
    ),
    (
      "cards",
      {
        page(
          body: numbered(
            "<div class=card><a href=/2024/01/02/story-",
            "><h3>A story about a bridge in town</h3></a><p>\(sentence)</p></div>", $0))
      }
    ),
    (
      "cards of one story",
      {
        page(
          body: repeated(
            "<div class=card><a href=/story><h3>A story about a bridge in town</h3></a></div>", $0))
      }
    ),
    (
      "cards in cards",
      {
        page(
          body: numbered(
            "<div><a href=/2024/01/02/story-", ">A story about a bridge in town</a>", $0))
      }
    ),
    (
      "an address of many parts",
      { page(body: "<a href='" + repeated("a/../", $0) + "'>A story about a bridge in town</a>") }
    ),
    (
      "a long address of the page, repeated by each link",
      {
        page(
          head: "<base href='http://a.example/" + repeated("x/", $0 / 2) + "'>",
          body: numbered("<a href=story-", ">A story about a bridge</a>", $0 / 2))
      }
    ),
  ]

  private static let sentence =
    "The council said on Monday that the bridge would open again in May after two years of repairs. "
  private static let story =
    "<h1>A bridge opens</h1>" + String(repeating: "<p>\(sentence)</p>", count: 5)

  private static func page(head: String = "", body: String = "") -> String {
    "<html><head><title>A bridge opens - The Example</title>\(head)</head><body>\(body)\(story)</body></html>"
  }

  private static func linked(_ json: String) -> String {
    #"<script type="application/ld+json">"# + json + "</script>"
  }

  private static func repeated(_ text: String, _ length: Int) -> String {
    String(repeating: text, count: max(1, length / text.utf8.count))
  }

  private static func numbered(_ before: String, _ behind: String, _ length: Int) -> String {
    series(length) { before + String($0) + behind }
  }

  private static func series(_ length: Int, _ piece: (Int) -> String) -> String {
    var text = ""
    var number = 0
    while text.utf8.count < length {
      text += piece(number)
      number += 1
    }
    return text
  }

  /// Only what grows faster than the page is looked for: how dear a byte is differs widely.
  ///
  /// A machine that is busy with something else may need a second measuring.
  @Test("six times the page is at most about six times the time", arguments: hostile.indices)
  func linear(index: Int) throws {
    let (name, make) = Self.hostile[index]
    let parser = HTMLParser(url: "https://example.org/2024/01/02/a-bridge-opens")
    let clock = ContinuousClock()
    func time(_ source: [UInt8]) -> Double {
      clock.measure { _ = try? parser.parse(source) } / .seconds(1)
    }
    let small = Array(make(20_000).utf8)
    let large = Array(make(120_000).utf8)
    let length = Double(large.count) / Double(small.count)
    var growth = Double.infinity
    for _ in 0..<3 where growth > 2.5 * length {
      growth = min(growth, time(large) / max(time(small), time(small)))
    }
    #expect(
      growth <= 2.5 * length, "\(name): \(length) times the length takes \(growth) times as long")
  }

  @Test("eight tasks that parse pages at once get the same values")
  func tasks() async throws {
    let pages = Self.hostile.map { Array($0.make(2_000).utf8) }
    let parser = HTMLParser(url: "https://example.org/2024/01/02/a-bridge-opens")
    let alone = try pages.map { try parser.parse($0) }
    await withTaskGroup(of: [Page?].self) { group in
      for _ in 0..<8 {
        group.addTask { pages.map { try? parser.parse($0) } }
      }
      for await together in group { #expect(together == alone) }
    }
  }
}
