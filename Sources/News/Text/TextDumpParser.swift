/// Reads a plain-text dump of a news page into its article and listings.
public struct TextDumpParser: Sendable {
  /// Creates a parser.
  public init() {}

  /// Parses a dump.
  public func parse(_ source: Span<UInt8>) -> Page {
    let dump = DumpText(0..<source.count, in: source)
    let blocks = dump.passages.map { passage in
      Block(text: SourceText.string(passage.text, in: source), range: passage.text)
    }
    return Page(kind: .article, article: Article(body: blocks))
  }
}
