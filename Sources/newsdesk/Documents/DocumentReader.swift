import NewsMarkup

/// Turns the bytes of one document into a page, the way the command line asks for it.
struct DocumentReader: Sendable {
  /// The language of documents that come without one of their own.
  var language: String?

  /// The day from which missing years are inferred, for documents that come without one of their own.
  var referenceDate: Timestamp?

  /// The address of the document.
  var url: String?

  /// The encoding that somebody states for the bytes of documents.
  var encoding: TextEncoding?

  /// Whether the pages carry the roles of all their parts.
  var includesSegments = false

  /// What finds the entities of articles, if they are wanted.
  var entities: ArticleEntities?

  /// Reads a document of which only the bytes are known.
  func page(of source: [UInt8]) throws(NewsError) -> Page {
    if let unpacked = try unpacked(source) { return try page(of: unpacked) }
    switch DocumentKind(of: source.span) {
    case .text:
      if let feed = EncodedFeed.decoded(source.span) { return try page(ofFeed: feed) }
      return try page(ofText: source)
    case .html: return try page(ofHTML: source)
    case .feed: return try page(ofFeed: source)
    case .agency(let format): return try page(of: source, format.source)
    case .other(let name, let advice):
      throw NewsError(code: .unsupported, message: "this is \(name); \(advice)")
    }
  }

  /// Reads a document that is said to be of some content type, such as `text/html; charset=euc-kr`.
  func page(of source: [UInt8], contentType: String) throws(NewsError) -> Page {
    var reader = self
    let charset = EncodingDeclaration.charset(inContentType: contentType)
    if let charset, let encoding = TextEncoding(label: charset) { reader.encoding = encoding }
    let type = contentType.prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased()
    switch type {
    case "text/html", "application/xhtml+xml": return try reader.page(ofHTML: source)
    case "text/plain": return try reader.page(ofText: source)
    case "application/rss+xml", "application/atom+xml", "application/rdf+xml",
      "application/feed+json":
      return try reader.page(ofFeed: source)
    default: return try reader.page(of: source)
    }
  }

  /// Reads an agency's document: its story, or its first listing, with what was noticed.
  private func page(of source: [UInt8], _ format: SourceFormat) throws(NewsError) -> Page {
    var diagnostics: [Diagnostic] = []
    let pages = try Page.pages(in: source, as: format, diagnostics: &diagnostics)
    var page = pages.first { $0.article != nil } ?? pages.first ?? Page(kind: .other)
    page.listings = pages.flatMap(\.listings)
    page.diagnostics += diagnostics
    return page
  }

  /// Reads a document that is known to be text.
  func page(ofText source: [UInt8]) throws(NewsError) -> Page {
    try named(parser.parse(source.span, encoding: encoding))
  }

  /// Reads a document that is known to be HTML.
  func page(ofHTML source: [UInt8]) throws(NewsError) -> Page {
    try named(htmlParser.parse(source.span, encoding: encoding))
  }

  /// Reads a document that is known to be a feed or a sitemap.
  func page(ofFeed source: [UInt8]) throws(NewsError) -> Page {
    try FeedParser(url: url, language: language).parse(source.span, encoding: encoding)
  }

  /// What a file that is packed with gzip holds; `nil` for other files.
  private func unpacked(_ source: [UInt8]) throws(NewsError) -> [UInt8]? {
    guard GzipFile.begins(source.span) else { return nil }
    let bytes = try GzipFile.unpacked(source.span, limit: Self.unpackedLimit)
    // A file that is packed twice is not meant to be read.
    return GzipFile.begins(bytes.span) ? nil : bytes
  }

  /// The most bytes that a packed file may hold.
  private static let unpackedLimit = 256 << 20

  /// Reads HTML that is known to be UTF-8, whatever it says of itself.
  func page(ofUTF8HTML source: [UInt8]) throws(NewsError) -> Page {
    try named(htmlParser.parse(utf8: source.span))
  }

  /// The page with the entities of its article.
  func named(_ page: Page) -> Page {
    guard let entities else { return page }
    var page = page
    entities.name(&page)
    return page
  }

  /// What reads dumps.
  var parser: TextDumpParser {
    TextDumpParser(
      language: language, referenceDate: referenceDate, includesSegments: includesSegments,
      includesDates: true)
  }

  private var htmlParser: HTMLParser {
    HTMLParser(
      url: url, language: language, referenceDate: referenceDate,
      includesSegments: includesSegments, includesDates: true)
  }

  /// The bytes that the ranges of a page count: those of the source, or of its UTF-8 form.
  func text(of page: Page, from source: [UInt8]) -> [UInt8] {
    if let unpacked = try? unpacked(source) { return text(of: page, from: unpacked) }
    guard page.diagnostics.contains(where: { $0.code == .encodingConverted }) else { return source }
    let kind = DocumentKind(of: source.span)
    if kind == .feed {
      let decoding = try? PageDecoding(xml: source.span, stated: encoding, language: language)
      return decoding?.converted ?? source
    }
    if kind == .html {
      let decoding = try? PageDecoding(source.span, stated: encoding, language: language)
      return decoding?.converted ?? source
    }
    let decoded = DecodedText.decode(source.span, declared: encoding, language: language)
    guard case .converted(let utf8) = decoded.text else { return source }
    return utf8
  }
}

extension NewsError.Code {
  /// The document is of a kind that this version cannot read.
  static let unsupported = NewsError.Code(rawValue: "unsupported")
}
