@testable import NewsMarkup

/// Pages of an invented site with a story in them, for tests of its blocks.
struct BodyPage {
  static let address = "https://www.example-times.test/island/2031/pottery-makes-roof-tiles-of-clay"
  static let headline = "Pottery makes roof tiles of bridge clay"

  static let first = """
    A pottery in Upper Reed has begun to make roof tiles of the clay that was dug out for the new \
    bridge, and sells them to anyone who lives on the island, its owner said on Friday.
    """
  static let second = """
    The clay had been lying beside the river since the spring, when the workers who built the piers \
    of the bridge found that there was much more of it than they had been told to expect.
    """
  static let third = """
    A thousand tiles leave the kiln each day, and the owner says that she could sell twice as many \
    if she had another kiln and somebody who knew how to fire it through the night.
    """
  static let last = """
    The council will decide in June whether the rest of the clay may be sold, the mayor said, and \
    until then the heap beside the river belongs to nobody but the children who play on it.
    """

  /// What stands between the second and the third paragraph.
  var middle = ""
  /// What stands between the headline and the first paragraph.
  var top = ""
  /// What stands behind the article.
  var below = ""
  var head = ""
  var data = ""

  /// The page's source.
  var source: String {
    """
    <!DOCTYPE html><html lang="en"><head><title>\(Self.headline) | Example Times</title>
    <meta property="og:site_name" content="Example Times"><meta property="og:type" content="article">
    \(head)<script type="application/ld+json">{"@context":"https://schema.org",\
    "@type":"NewsArticle","headline":"\(Self.headline)","datePublished":"2031-05-02T09:30:00+02:00",\
    "author":{"@type":"Person","name":"Ann Lee"}\(data)}</script></head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    <main><article><h1>\(Self.headline)</h1>\(top)<div class="article-body"><p>\(Self.first)</p>
    <p>\(Self.second)</p>
    \(middle)
    <p>\(Self.third)</p><p>\(Self.last)</p></div></article></main>
    \(below)<footer><p>© 2031 Example Times</p></footer></body></html>
    """
  }

  /// What is read of the page.
  func page(includesSegments: Bool = false) throws -> Page {
    try HTMLParser(url: Self.address, includesSegments: includesSegments).parse(source)
  }

  /// The blocks of the story.
  var blocks: [Block] {
    get throws { try page().article?.body ?? [] }
  }

  /// The blocks between the second and the third paragraph.
  var between: [Block] {
    get throws {
      let blocks = try blocks
      guard let start = blocks.firstIndex(where: { $0.text == Self.second }),
        let end = blocks.firstIndex(where: { $0.text == Self.third }), start < end
      else { return [] }
      return Array(blocks[start + 1..<end])
    }
  }
}

extension Block.Mark {
  /// The part of a text that a mark covers.
  func covered(_ text: String) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}
