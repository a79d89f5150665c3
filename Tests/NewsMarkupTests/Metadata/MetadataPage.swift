@testable import NewsMarkup

/// Pages of invented sites, put together from a head and a body.
struct MetadataPage {
  var head = ""
  var body = ""
  var language = "en"
  var url: String? = "https://www.example-times.test/world/bridge-opens"

  /// The page's source.
  var source: String {
    "<!DOCTYPE html><html lang=\"\(language)\"><head>\(head)</head><body>\(body)</body></html>"
  }

  /// What is read of the page.
  var page: Page {
    get throws { try HTMLParser(url: url).parse(source) }
  }

  /// What the page states of its story, which needs no text of the story.
  var article: Article {
    let bytes = Array(source.utf8)
    let tree = HTMLTokenizer.tree(of: bytes.span)
    return MetadataReader(tree: tree, url: url, language: nil, referenceDate: nil)
      .reading(in: bytes.span).article
  }

  /// A page with a block of JSON-LD.
  static func linkedData(_ json: String, head: String = "", body: String = "") -> MetadataPage {
    MetadataPage(
      head: "\(head)<script type=\"application/ld+json\">\(json)</script>", body: body)
  }

  /// The text that structured data or scripts state.
  func statedBody() -> [String]? {
    let bytes = Array(source.utf8)
    let tree = HTMLTokenizer.tree(of: bytes.span)
    let reader = MetadataReader(tree: tree, url: url, language: nil, referenceDate: nil)
    return reader.reading(in: bytes.span).statedBody(tree, in: bytes.span)?.paragraphs
  }
}
