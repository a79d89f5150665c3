import NewsMarkup

/// Turns the bytes of one document into a page, the way the command line asks for it.
struct DocumentReader: Sendable {
  /// The language of documents that come without one of their own.
  var language: String?

  /// The day from which missing years are inferred, for documents that come without one of their own.
  var referenceDate: Timestamp?

  /// The address of the document.
  var url: String?

  /// Whether the pages carry the roles of all their parts.
  var includesSegments = false

  /// Reads a document of which only the bytes are known.
  func page(of source: [UInt8]) throws(NewsError) -> Page {
    switch DocumentKind(of: source.span) {
    case .text: return try page(ofText: source)
    case .html: return try page(ofHTML: source)
    case .other(let name, let advice):
      throw NewsError(code: .unsupported, message: "this is \(name); \(advice)")
    }
  }

  /// Reads a document that is known to be text.
  func page(ofText source: [UInt8]) throws(NewsError) -> Page {
    try parser.parse(source.span)
  }

  /// Reads a document that is known to be HTML.
  func page(ofHTML source: [UInt8]) throws(NewsError) -> Page {
    try HTMLParser(
      url: url, language: language, referenceDate: referenceDate,
      includesSegments: includesSegments
    ).parse(source.span)
  }

  /// What reads dumps.
  var parser: TextDumpParser {
    TextDumpParser(
      language: language, referenceDate: referenceDate, includesSegments: includesSegments)
  }

  /// The bytes that the ranges of a page count: those of the source, or of its UTF-8 form.
  static func text(of page: Page, from source: [UInt8]) -> [UInt8] {
    guard page.diagnostics.contains(where: { $0.code == .encodingConverted }),
      case .converted(let utf8) = DecodedText.decode(source.span).text
    else { return source }
    return utf8
  }
}

extension NewsError.Code {
  /// The document is of a kind that this version cannot read.
  static let unsupported = NewsError.Code(rawValue: "unsupported")
}
