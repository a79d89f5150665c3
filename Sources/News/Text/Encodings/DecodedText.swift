/// Text read from bytes of whatever encoding.
///
/// Valid UTF-8 is not copied: the text is the caller's own bytes after the byte order mark.
///
/// ```swift
/// let decoded = DecodedText.decode(bytes)
/// switch decoded.text {
/// case .source(let offset): read(bytes[offset...])
/// case .converted(let utf8): read(utf8)
/// }
/// ```
package struct DecodedText: Sendable, Hashable {
  /// What holds the UTF-8 of a text.
  package enum Text: Sendable, Hashable {
    /// The source's own bytes from this offset on, behind the byte order mark.
    case source(from: Int)
    /// Bytes of their own, always valid UTF-8, without byte order mark.
    case converted([UInt8])
  }

  /// What the encoding was taken for, and why.
  package let detection: EncodingDetection
  /// The text itself, or what part of the source it is.
  ///
  /// NUL bytes stay in it.
  package let text: Text
  /// How many sequences were not of the encoding and are U+FFFD in the text.
  package let badSequences: Int

  /// The encoding that the bytes were read in.
  package var encoding: TextEncoding { detection.encoding }

  /// Decodes bytes to UTF-8.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - declared: what a transport header or the text itself says, which may be wrong.
  ///   - language: a BCP 47 tag of the language that the text is likely to be in.
  /// - Returns: the text, or where it is in `bytes`.
  package static func decode(
    _ bytes: Span<UInt8>, declared: TextEncoding? = nil, language: String? = nil
  ) -> DecodedText {
    let isUTF8 = UTF8Validation.firstInvalidOffset(in: bytes) == nil
    let detection = EncodingDetector.detect(
      bytes, isUTF8: isUTF8, declared: declared, language: language)
    let start = detection.byteOrderMarkLength
    if isUTF8, detection.encoding == .utf8 {
      return DecodedText(detection: detection, text: .source(from: start), badSequences: 0)
    }
    let transcoding = detection.encoding.transcode(bytes.extracting(start..<bytes.count))
    return DecodedText(
      detection: detection, text: .converted(transcoding.utf8),
      badSequences: transcoding.badSequences)
  }

  /// Decodes the bytes of an array to UTF-8.
  package static func decode(
    _ bytes: [UInt8], declared: TextEncoding? = nil, language: String? = nil
  ) -> DecodedText {
    decode(bytes.span, declared: declared, language: language)
  }
}
