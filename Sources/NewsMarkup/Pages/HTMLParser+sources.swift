extension HTMLParser {
  /// Parses a page.
  ///
  /// - Parameters:
  ///   - source: The bytes of the page.
  ///   - encoding: The encoding that the transport states for them, as a `Content-Type` header does.
  /// - Returns: The page. Ranges count the bytes of its UTF-8 form.
  /// - Throws: ``NewsError`` when the page is empty, is no text, or is larger than the limit.
  public func parse(
    _ source: Span<UInt8>, encoding: TextEncoding? = nil
  ) throws(NewsError) -> Page {
    if source.isEmpty { throw NewsError(code: .empty, message: "the page is empty") }
    if source.count > limits.bytes {
      throw NewsError(
        code: .limitExceeded,
        message: "the page has \(source.count) bytes; the limit is \(limits.bytes)")
    }
    return page(of: source)
  }

  /// Parses a page.
  ///
  /// - Parameters:
  ///   - source: The bytes of the page.
  ///   - encoding: The encoding that the transport states for them.
  /// - Returns: The page. Ranges count the bytes of its UTF-8 form.
  /// - Throws: ``NewsError`` when the page is empty, is no text, or is larger than the limit.
  public func parse(
    _ source: [UInt8], encoding: TextEncoding? = nil
  ) throws(NewsError) -> Page {
    try parse(source.span, encoding: encoding)
  }

  /// Parses a page.
  ///
  /// - Parameter source: The text of the page. Ranges count its UTF-8 bytes.
  /// - Returns: The page.
  /// - Throws: ``NewsError`` when the page is empty or larger than the limit.
  public func parse(_ source: String) throws(NewsError) -> Page {
    try parse(source.utf8.span)
  }
}
