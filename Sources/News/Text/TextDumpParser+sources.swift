extension TextDumpParser {
  /// Parses a dump.
  ///
  /// UTF-8 is read as it is. Bytes that are not UTF-8 are decoded first: from the encoding given, or
  /// from the one they are found to be in. A diagnostic then says so, and ranges count the bytes of the
  /// UTF-8 form. In UTF-8 with damaged bytes those become U+FFFD, and ranges stay those of the source.
  ///
  /// - Parameters:
  ///   - source: The bytes of the dump.
  ///   - encoding: The encoding that somebody states for them; bytes that cannot be in it are read in
  ///     another.
  /// - Returns: The page; its kind is `other` when the dump holds no news.
  /// - Throws: ``NewsError`` when the dump is empty, is no text, or is larger than the limit.
  public func parse(
    _ source: Span<UInt8>, encoding: TextEncoding? = nil
  ) throws(NewsError) -> Page {
    if source.isEmpty { throw NewsError(code: .empty, message: "the dump is empty") }
    if source.count > limits.bytes {
      throw NewsError(
        code: .limitExceeded,
        message: "the dump has \(source.count) bytes; the limit is \(limits.bytes)")
    }
    let invalid = UTF8Validation.firstInvalidOffset(in: source)
    if invalid == nil, encoding == nil || encoding == .utf8, !mayBeUTF16(source) {
      return page(0..<source.count, in: source)
    }
    return try decodedPage(source, encoding: encoding, firstInvalid: invalid)
  }

  /// Parses a dump.
  ///
  /// - Parameters:
  ///   - source: The bytes of the dump.
  ///   - encoding: The encoding that somebody states for them.
  /// - Returns: The page.
  /// - Throws: ``NewsError`` when the dump is empty, is no text, or is larger than the limit.
  public func parse(
    _ source: [UInt8], encoding: TextEncoding? = nil
  ) throws(NewsError) -> Page {
    try parse(source.span, encoding: encoding)
  }

  /// Parses a dump.
  ///
  /// - Parameter source: The text of the dump. Ranges count its UTF-8 bytes.
  /// - Returns: The page.
  /// - Throws: ``NewsError`` when the dump is empty or larger than the limit.
  public func parse(_ source: String) throws(NewsError) -> Page {
    try parse(source.utf8.span)
  }

  /// Whether the first bytes hold a NUL, as UTF-16 without a byte order mark does.
  private func mayBeUTF16(_ source: Span<UInt8>) -> Bool {
    for index in 0..<min(source.count, 64) where source[index] == 0 { return true }
    return false
  }

  private func decodedPage(
    _ source: Span<UInt8>, encoding: TextEncoding?, firstInvalid: Int?
  ) throws(NewsError) -> Page {
    let detection = EncodingDetector.detect(
      source, isUTF8: firstInvalid == nil, declared: encoding, language: language)
    if detection.isBinary {
      throw NewsError(code: .undecodable, message: "the bytes are no text")
    }
    guard detection.encoding != .utf8 else {
      var page = page(0..<source.count, in: source)
      if let firstInvalid { page.diagnostics.insert(.invalidBytes(at: firstInvalid), at: 0) }
      return page
    }
    let start = detection.byteOrderMarkLength
    let text = detection.encoding.transcode(source.extracting(start..<source.count))
    var page = page(0..<text.utf8.count, in: text.utf8.span)
    if text.badSequences > 0 {
      page.diagnostics.insert(.badSequences(text.badSequences, in: detection.encoding), at: 0)
    }
    page.diagnostics.insert(.converted(from: detection.encoding), at: 0)
    return page
  }
}

extension NewsError.Code {
  /// There is nothing to read.
  public static let empty = NewsError.Code(rawValue: "empty")
  /// The bytes are no text in any encoding that is known.
  public static let undecodable = NewsError.Code(rawValue: "undecodable")
}

extension Diagnostic.Code {
  /// The source was decoded from another encoding; ranges count the bytes of its UTF-8 form.
  public static let encodingConverted = Diagnostic.Code(rawValue: "encodingConverted")
  /// The source holds bytes that are not of its encoding; they are U+FFFD in the text.
  public static let invalidBytes = Diagnostic.Code(rawValue: "invalidBytes")
  /// The source has more lines than the limit; the rest was left out.
  public static let lineLimit = Diagnostic.Code(rawValue: "lineLimit")
}

extension Diagnostic {
  package static func converted(from encoding: TextEncoding) -> Diagnostic {
    Diagnostic(
      code: .encodingConverted,
      message: "the source is \(encoding.name); ranges count the bytes of its UTF-8 form")
  }

  package static func invalidBytes(at offset: Int) -> Diagnostic {
    Diagnostic(
      code: .invalidBytes, message: "the source is UTF-8 with damaged bytes",
      range: offset..<offset + 1)
  }

  package static func badSequences(_ count: Int, in encoding: TextEncoding) -> Diagnostic {
    Diagnostic(
      code: .invalidBytes,
      message: "\(count) sequences are not of \(encoding.name); they are U+FFFD in the text")
  }
}
