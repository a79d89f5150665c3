public import FoundationEssentials

extension TextDumpParser {
  /// Parses a dump.
  ///
  /// - Parameters:
  ///   - source: The bytes of the dump.
  ///   - encoding: The encoding that somebody states for them.
  /// - Returns: The page.
  /// - Throws: ``NewsError`` when the dump is empty, is no text, or is larger than the limit.
  public func parse(_ source: Data, encoding: TextEncoding? = nil) throws(NewsError) -> Page {
    try parse(source.span, encoding: encoding)
  }
}
