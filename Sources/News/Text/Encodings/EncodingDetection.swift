/// What the encoding of some bytes was taken for, and why.
package struct EncodingDetection: Sendable, Hashable {
  /// What told.
  package enum Evidence: String, Sendable, Hashable {
    /// The bytes begin with a byte order mark.
    case byteOrderMark
    /// The encoding was declared, and the bytes do not speak against it.
    case declared
    /// The bytes are ASCII, which nearly every encoding agrees on.
    case ascii
    /// The bytes are valid UTF-8, or nearly.
    case utf8
    /// Pairs of bytes are UTF-16 units of real scripts.
    case utf16
    /// Escape sequences of ISO-2022-JP.
    case escapes
    /// Invalid sequences and the frequency of letters.
    case statistics
    /// The bytes are not text.
    case binary
  }

  /// The encoding to decode with, also where the bytes are not text.
  package var encoding: TextEncoding
  /// What told.
  package var evidence: Evidence
  /// How sure that is, from 0 to 1.
  package var confidence: Double
  /// How many bytes the byte order mark at the head has.
  package var byteOrderMarkLength: Int

  package init(
    encoding: TextEncoding, evidence: Evidence, confidence: Double, byteOrderMarkLength: Int = 0
  ) {
    self.encoding = encoding
    self.evidence = evidence
    self.confidence = confidence
    self.byteOrderMarkLength = byteOrderMarkLength
  }

  /// Whether another answer is out of the question for all that is known.
  package var isCertain: Bool { confidence >= 0.9 }

  /// Whether the bytes are an image, an archive or the like.
  package var isBinary: Bool { evidence == .binary }
}
