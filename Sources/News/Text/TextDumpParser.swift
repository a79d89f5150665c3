public import FoundationEssentials

/// Reads a plain-text dump of a news page into its article and listings.
///
/// A parser holds nothing but its options: make one where it is needed, or share one among tasks.
///
/// ```swift
/// let page = try TextDumpParser().parse("The bridge opened.\nPeople praised it.")
/// page.article?.body.count  // 2
/// ```
public struct TextDumpParser: Sendable {
  /// The language of the dumps as a BCP 47 tag; `nil` when it has to be told from the text.
  public var language: String?

  /// The day from which missing years are inferred.
  public var referenceDate: Timestamp?

  /// Whether pages carry the roles of all parts of their source.
  public var includesSegments: Bool

  /// Creates a parser.
  public init(
    language: String? = nil,
    referenceDate: Timestamp? = nil,
    includesSegments: Bool = false
  ) {
    self.language = language
    self.referenceDate = referenceDate
    self.includesSegments = includesSegments
  }

  /// Parses a dump.
  public func parse(_ source: Span<UInt8>) throws(NewsError) -> Page {
    let dump = DumpText(0..<source.count, in: source)
    let blocks = dump.passages.map { passage in
      Block(text: SourceText.string(passage.text, in: source), range: passage.text)
    }
    let segments = dump.passages.map { Segment(role: .body, range: $0.text) }
    return Page(
      kind: .article,
      article: Article(language: language, body: blocks),
      segments: includesSegments ? segments : [])
  }

  /// Parses a dump.
  public func parse(_ source: [UInt8]) throws(NewsError) -> Page {
    try parse(source.span)
  }

  /// Parses a dump.
  public func parse(_ source: String) throws(NewsError) -> Page {
    try parse(source.utf8.span)
  }

  /// Parses a dump.
  public func parse(_ source: Data) throws(NewsError) -> Page {
    try parse([UInt8](source))
  }
}
