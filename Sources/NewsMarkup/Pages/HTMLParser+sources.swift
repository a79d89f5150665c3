extension HTMLParser {
  /// Parses a page.
  ///
  /// UTF-8 is read as it is; damaged bytes in it are U+FFFD in the text. Bytes of another encoding are
  /// decoded first, a diagnostic says so, and ranges count the bytes of the UTF-8 form. A byte order mark
  /// counts most, then `encoding`, then what the page says of itself; what cannot be is not believed.
  ///
  /// - Parameters:
  ///   - source: The bytes of the page.
  ///   - encoding: The encoding that the transport states for them, as a `Content-Type` header does.
  /// - Returns: The page.
  /// - Throws: `NewsError` when the page is empty, is no text, or is larger than the limit.
  public func parse(
    _ source: Span<UInt8>, encoding: TextEncoding? = nil
  ) throws(NewsError) -> Page {
    try check(source)
    let decoding = try PageDecoding(source, stated: encoding, language: language)
    var page = decoding.converted.map { self.page(of: $0.span) } ?? self.page(of: source)
    page.diagnostics.insert(contentsOf: decoding.diagnostics, at: 0)
    return page
  }

  /// Parses a page.
  ///
  /// - Parameters:
  ///   - source: The bytes of the page.
  ///   - encoding: The encoding that the transport states for them.
  /// - Returns: The page. Ranges count the bytes of its UTF-8 form.
  /// - Throws: `NewsError` when the page is empty, is no text, or is larger than the limit.
  public func parse(
    _ source: [UInt8], encoding: TextEncoding? = nil
  ) throws(NewsError) -> Page {
    try parse(source.span, encoding: encoding)
  }

  /// Parses a page.
  ///
  /// - Parameter source: The text of the page. Ranges count its UTF-8 bytes.
  /// - Returns: The page.
  /// - Throws: `NewsError` when the page is empty or larger than the limit.
  public func parse(_ source: String) throws(NewsError) -> Page {
    try parse(utf8: source.utf8.span)
  }

  /// Parses a page that is UTF-8, whatever it says of itself.
  package func parse(utf8 source: Span<UInt8>) throws(NewsError) -> Page {
    try check(source)
    return page(of: source)
  }

  private func check(_ source: Span<UInt8>) throws(NewsError) {
    if source.isEmpty { throw NewsError(code: .empty, message: "the page is empty") }
    if source.count > limits.bytes {
      throw NewsError(
        code: .limitExceeded,
        message: "the page has \(source.count) bytes; the limit is \(limits.bytes)")
    }
  }
}
