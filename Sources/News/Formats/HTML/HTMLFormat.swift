extension ArticleFormat {
  /// The body alone as HTML, without the elements around a page: what fits into another page
  /// or a feed.
  public static let htmlFragment = ArticleFormat(
    name: "html-fragment", mediaType: "text/html", fileExtension: "html", sequence: .lines,
    map: FieldMap(HTMLPage.bodyFields)
  ) { article, bytes, log in
    bytes += HTMLBlocks.data(article.body, &log)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// A page of HTML with the headline, the byline, the dates and the body.
  public static let html = ArticleFormat(
    name: "html", mediaType: "text/html", fileExtension: "html", map: HTMLPage.map
  ) { article, bytes, log in
    var writer = XMLWriter(isHTML: true, appendingTo: bytes)
    bytes = []
    HTMLPage(article).write(to: &writer, &log)
    bytes = writer.takeBytes()
  }
}

/// An article as a page of HTML.
struct HTMLPage {
  private let article: Article

  init(_ article: Article) {
    self.article = article
  }

  /// What elements of HTML say of blocks.
  static let bodyFields = [
    "body.kind", "body.role", "body.level", "body.ordinal", "body.text", "body.marks", "body.rows",
    "body.attribution", "body.timestamp", "body.url", "body.media.kind", "body.media.url",
    "body.media.title", "body.media.caption", "body.media.credit", "body.media.alternativeText",
    "body.media.width", "body.media.height", "body.embed.kind", "body.embed.url",
    "body.embed.title",
  ]

  static let map = FieldMap(
    [
      "url", "headline", "alternativeHeadline", "byline", "authors.name", "published", "modified",
      "language", "publisher.name", "sections", "keywords", "summary", "rights",
    ] + bodyFields,
    asText: ["kicker", "dateline", "endMark"])

  func write(to writer: inout XMLWriter, _ log: inout LossLog) {
    writer.markup("<!DOCTYPE html>\n")
    writer.begin("html")
    writer.attribute("lang", article.language)
    writer.breakLine()
    head(&writer, &log)
    writer.begin("body")
    writer.breakLine()
    writer.begin("article")
    writer.breakLine()
    header(&writer)
    log.add(HTMLBlocks.write(article.body, to: &writer), under: "body")
    writer.element("p", article.endMark)
    writer.breakLine()
    writer.end()
    if let rights = article.rights {
      writer.begin("footer")
      writer.element("small", rights)
      writer.end()
    }
    writer.breakLine()
    writer.end()
    writer.end()
    writer.breakLine()
    log.add("body.text", .character, count: writer.replacedCount)
  }

  private func head(_ writer: inout XMLWriter, _ log: inout LossLog) {
    writer.begin("head")
    writer.element("meta", attributes: [("charset", "utf-8")])
    writer.element("title", article.headline ?? "")
    if let url = article.url {
      writer.element("link", attributes: [("rel", "canonical"), ("href", url)])
    }
    let properties: [(String, String?)] =
      [
        ("og:type", "article"), ("og:title", article.headline),
        ("og:site_name", article.publisher?.name),
        ("article:published_time", article.published?.schemaDate),
        ("article:modified_time", article.modified?.schemaDate),
      ] + article.sections.map { ("article:section", $0) }
      + article.keywords.map { ("article:tag", $0) }
    for (name, value) in properties where value != nil {
      writer.element("meta", attributes: [("property", name), ("content", value)])
    }
    let names = article.authors.map { ("author", Optional($0.name)) }
    for (name, value) in [("description", article.summary)] + names where value != nil {
      writer.element("meta", attributes: [("name", name), ("content", value)])
    }
    writer.end()
    writer.breakLine()
  }

  private func header(_ writer: inout XMLWriter) {
    writer.begin("header")
    writer.element("p", article.kicker, [("class", "kicker")])
    writer.element("h1", article.headline)
    writer.element("p", article.alternativeHeadline, [("class", "alternative-headline")])
    writer.element("p", article.byline, [("class", "byline")])
    if let published = article.published {
      writer.element("time", published.edtf, [("datetime", published.schemaDate)])
    }
    writer.end()
    writer.breakLine()
  }
}
