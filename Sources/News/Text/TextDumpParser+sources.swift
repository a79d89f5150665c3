extension TextDumpParser {
  /// Parses a dump.
  public func parse(_ source: [UInt8]) throws(NewsError) -> Page {
    parse(source.span)
  }

  /// Parses a dump.
  ///
  /// Ranges count the UTF-8 bytes of the string.
  public func parse(_ source: String) throws(NewsError) -> Page {
    try parse(Array(source.utf8))
  }
}
