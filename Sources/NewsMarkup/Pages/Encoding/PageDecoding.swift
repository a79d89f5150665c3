/// The text of a page: the bytes as they came where they are UTF-8, else what they were decoded to.
package struct PageDecoding {
  /// The text where it is not the source itself.
  package private(set) var converted: [UInt8]?
  /// What was noticed on the way.
  package private(set) var diagnostics: [Diagnostic] = []

  /// Finds the encoding of a page and decodes it.
  ///
  /// A byte order mark counts most, then what the transport states, then what the page says of itself,
  /// as long as the bytes can be in it; else they are read in the encoding that their letters speak for.
  ///
  /// - Parameters:
  ///   - source: The page.
  ///   - stated: What the transport states.
  ///   - language: The language, where it is known.
  /// - Throws: `NewsError` when the bytes are no text.
  package init(
    _ source: Span<UInt8>, stated: TextEncoding?, language: String?
  ) throws(NewsError) {
    let invalid = UTF8Validation.firstInvalidOffset(in: source)
    var declaration = EncodingDeclaration(source)
    if invalid != nil, stated == nil, declaration.encoding == nil {
      // Browsers take a late declaration too.
      declaration = EncodingDeclaration(source, length: 1 << 16)
    }
    try self.init(
      source, stated: stated, declaration: declaration, language: language, invalid: invalid,
      mayBeBinary: source.hasBytes(below: 0x09))
  }

  /// Finds the encoding of an XML document and decodes it.
  ///
  /// What counts is the same as for a page, but only an XML declaration says what the document is in; so
  /// it is no concern of an XML parser any more.
  package init(
    xml source: Span<UInt8>, stated: TextEncoding?, language: String? = nil
  ) throws(NewsError) {
    if let encoding = Self.wideEncoding(source) {
      self.init(wide: source, encoding)
      return
    }
    try self.init(
      source, stated: stated, declaration: EncodingDeclaration(xml: source), language: language,
      invalid: UTF8Validation.firstInvalidOffset(in: source),
      mayBeBinary: source.hasBytes(below: 0x01))
  }

  private init(wide source: Span<UInt8>, _ encoding: TextEncoding) {
    let text = encoding.transcode(source)
    converted = text.utf8
    diagnostics.append(.converted(from: encoding))
    if text.badSequences > 0 {
      diagnostics.append(.badSequences(text.badSequences, in: encoding))
    }
  }

  /// The encoding of a document whose first character, a `<`, takes two or four bytes, and which has no
  /// byte order mark (XML 1.0, appendix F.1).
  private static func wideEncoding(_ source: Span<UInt8>) -> TextEncoding? {
    guard source.count >= 4 else { return nil }
    return switch (source[0], source[1], source[2], source[3]) {
    case (0, 0, 0, 0x3C): .utf32BE
    case (0x3C, 0, 0, 0): .utf32LE
    case (0, 0x3C, 0, 0x3F), (0, 0x3C, 0, 0x21): .utf16BE
    case (0x3C, 0, 0x3F, 0), (0x3C, 0, 0x21, 0): .utf16LE
    default: nil
    }
  }

  private init(
    _ source: Span<UInt8>, stated: TextEncoding?, declaration: EncodingDeclaration,
    language: String?, invalid: Int?, mayBeBinary: Bool
  ) throws(NewsError) {
    let declared = [stated, declaration.encoding].compactMap(\.self)
    if invalid == nil, declared.allSatisfy({ $0 == .utf8 }), !mayBeBinary { return }
    let language = language ?? declaration.language
    let detection = Self.detect(source, declared, language)
    if detection.isBinary {
      throw NewsError(code: .undecodable, message: "the bytes are no text")
    }
    if let wrong = declared.first, Self.isWrong(wrong, detection) {
      diagnostics.append(.wrongDeclaration(wrong, detection.encoding))
    }
    guard detection.encoding != .utf8 else {
      if let invalid { diagnostics.append(.invalidBytes(at: invalid)) }
      return
    }
    let text = detection.encoding.transcode(
      source.extracting(detection.byteOrderMarkLength..<source.count))
    converted = text.utf8
    diagnostics.append(.converted(from: detection.encoding))
    if text.badSequences > 0 {
      diagnostics.append(.badSequences(text.badSequences, in: detection.encoding))
    }
  }

  /// The encoding in which the bytes can be: the first that is declared and fits, or what they look
  /// like.
  private static func detect(
    _ source: Span<UInt8>, _ declared: [TextEncoding], _ language: String?
  ) -> EncodingDetection {
    let first = EncodingDetector.detect(source, declared: declared.first, language: language)
    guard first.evidence == .statistics, declared.count > 1 else { return first }
    let second = EncodingDetector.detect(source, declared: declared[1], language: language)
    return second.evidence == .declared ? second : first
  }

  /// Whether a declaration names another encoding than the one that was found.
  private static func isWrong(_ declared: TextEncoding, _ found: EncodingDetection) -> Bool {
    if found.encoding == declared || found.evidence == .ascii { return false }
    let isChinese = declared == .gbk || declared == .gb18030
    return !(isChinese && (found.encoding == .gbk || found.encoding == .gb18030))
  }
}

extension Span<UInt8> {
  /// Whether the first bytes hold what UTF-16 and pictures have and text has not.
  fileprivate func hasBytes(below bound: UInt8) -> Bool {
    for index in 0..<Swift.min(count, 64) where self[index] < bound { return true }
    return false
  }
}

extension Diagnostic.Code {
  /// The page or its transport names another encoding than the one in which the bytes are.
  public static let wrongEncodingDeclared = Diagnostic.Code(rawValue: "wrongEncodingDeclared")
}

extension Diagnostic {
  fileprivate static func wrongDeclaration(
    _ declared: TextEncoding, _ found: TextEncoding
  ) -> Diagnostic {
    Diagnostic(
      code: .wrongEncodingDeclared,
      message: "the page is said to be \(declared.name) and is \(found.name)")
  }
}
