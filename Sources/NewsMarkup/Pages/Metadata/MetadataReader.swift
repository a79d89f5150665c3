/// Reads what a page says of its story: everything but the text.
struct MetadataReader {
  let tree: MarkupTree
  let url: String?
  let language: String?
  let referenceDate: Timestamp?

  /// The article without its body.
  func article(in source: Span<UInt8>) -> Article {
    var article = Article()
    article.url = url
    return article
  }
}
