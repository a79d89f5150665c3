/// A format from which articles and listings can be read.
///
/// ```swift
/// var diagnostics: [Diagnostic] = []
/// let article = try Article(bytes, as: .markdown, diagnostics: &diagnostics)
/// ```
///
/// The formats whose text is plain are read by `News`; those whose text is markup are members that
/// `NewsMarkup` adds.
public struct SourceFormat: Sendable {
  /// The name, as `newsdesk convert --from` takes it.
  public let name: String

  package let read: @Sendable ([UInt8], inout [Diagnostic]) throws(NewsError) -> [Page]

  package init(
    name: String,
    read: @escaping @Sendable ([UInt8], inout [Diagnostic]) throws(NewsError) -> [Page]
  ) {
    self.name = name
    self.read = read
  }
}

extension Page {
  /// Reads all that a document holds, in its order.
  ///
  /// - Parameters:
  ///   - data: The document.
  ///   - format: Its format.
  ///   - diagnostics: What was noticed is added to this.
  /// - Returns: A page for each article or listing.
  /// - Throws: ``NewsError`` when the document is not of the format.
  public static func pages(
    in data: [UInt8],
    as format: SourceFormat,
    diagnostics: inout [Diagnostic]
  ) throws(NewsError) -> [Page] {
    try format.read(data, &diagnostics)
  }
}

extension Article {
  /// Reads the first article of a document.
  ///
  /// - Parameters:
  ///   - data: The document.
  ///   - format: Its format.
  ///   - diagnostics: What was noticed is added to this.
  /// - Throws: ``NewsError`` when the document is not of the format or holds no article.
  public init(
    _ data: [UInt8],
    as format: SourceFormat,
    diagnostics: inout [Diagnostic]
  ) throws(NewsError) {
    let pages = try format.read(data, &diagnostics)
    guard let article = pages.lazy.compactMap(\.article).first else {
      throw NewsError(code: .missingField, message: "the document holds no article")
    }
    self = article
  }

  /// Reads the first article of a document.
  ///
  /// Throws as the form with diagnostics does.
  public init(_ data: [UInt8], as format: SourceFormat) throws(NewsError) {
    var diagnostics: [Diagnostic] = []
    try self.init(data, as: format, diagnostics: &diagnostics)
  }
}

extension Listing {
  /// Reads the first listing of a document.
  ///
  /// Throws ``NewsError`` when the document is not of the format or holds no listing.
  public init(_ data: [UInt8], as format: SourceFormat) throws(NewsError) {
    var diagnostics: [Diagnostic] = []
    let pages = try format.read(data, &diagnostics)
    guard let listing = pages.lazy.flatMap(\.listings).first else {
      throw NewsError(code: .missingField, message: "the document holds no listing")
    }
    self = listing
  }
}

extension SourceFormat {
  /// The JSON of this package: a page, an article or a listing.
  public static let json = SourceFormat(name: "json") { data, diagnostics throws(NewsError) in
    var reader = try JSONObjectReader(data[...])
    if reader.contains("items") {
      let listing = try Listing(json: data, diagnostics: &diagnostics)
      return [Page(kind: .listing, listings: [listing])]
    }
    if reader.contains("kind") {
      return [try Page(json: data, diagnostics: &diagnostics)]
    }
    let article = try Article(json: data, diagnostics: &diagnostics)
    return [Page(kind: .article, article: article)]
  }
}

extension SourceFormat: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}
