/// Finds the encoding of bytes.
///
/// In this order: a byte order mark; UTF-16 without one; what is not text; ISO-2022-JP escapes;
/// ASCII; UTF-8, also with a few bad sequences; a declared encoding; and a decision among the legacy
/// encodings by what their letters would be.
package enum EncodingDetector {
  /// Finds the encoding of bytes.
  ///
  /// Statistics look at the first 65,536 bytes, and at more only until 512 bytes outside ASCII were
  /// found. Time and memory do not depend on what the bytes are.
  ///
  /// - Parameters:
  ///   - bytes: the whole file; the head of one will do.
  ///   - declared: what a transport header or the text itself says, which may be wrong. Valid UTF-8
  ///     with three characters outside ASCII or more overrules it, and so does text that is next to
  ///     impossible in it.
  ///   - language: a BCP 47 tag of the language that the text is likely to be in.
  /// - Returns: the encoding to decode with, and why.
  package static func detect(
    _ bytes: Span<UInt8>, declared: TextEncoding? = nil, language: String? = nil
  ) -> EncodingDetection {
    detect(
      bytes, isUTF8: UTF8Validation.firstInvalidOffset(in: bytes) == nil, declared: declared,
      language: language)
  }

  /// Finds the encoding of the bytes of an array.
  package static func detect(
    _ bytes: [UInt8], declared: TextEncoding? = nil, language: String? = nil
  ) -> EncodingDetection {
    detect(bytes.span, declared: declared, language: language)
  }

  static func detect(
    _ bytes: Span<UInt8>, isUTF8: Bool, declared: TextEncoding?, language: String?
  ) -> EncodingDetection {
    if let mark = byteOrderMark(bytes) { return mark }
    let control = ControlBytes(bytes)
    if control.controls > 0 {
      if let encoding = declared, isWide(encoding) {
        return EncodingDetection(encoding: encoding, evidence: .declared, confidence: 1)
      }
      if let encoding = UTF16Evidence.encoding(of: bytes) {
        return EncodingDetection(encoding: encoding, evidence: .utf16, confidence: 0.95)
      }
    }
    if isBinary(bytes, control, isUTF8: isUTF8) {
      let encoding = declared ?? (isUTF8 ? .utf8 : .windows1252)
      return EncodingDetection(encoding: encoding, evidence: .binary, confidence: 0.95)
    }
    let sample = EncodingSample(bytes)
    if sample.highCount == 0 {
      return ascii(bytes)
    }
    if let utf8 = utf8(sample, isUTF8: isUTF8, declared: declared) { return utf8 }
    return legacy(sample, declared: declared, language: language)
  }

  private static func byteOrderMark(_ bytes: Span<UInt8>) -> EncodingDetection? {
    let marks: [(encoding: TextEncoding, mark: [UInt8])] = [
      (.utf8, [0xEF, 0xBB, 0xBF]), (.utf32LE, [0xFF, 0xFE, 0, 0]), (.utf32BE, [0, 0, 0xFE, 0xFF]),
      (.utf16LE, [0xFF, 0xFE]), (.utf16BE, [0xFE, 0xFF]),
    ]
    for (encoding, mark) in marks where starts(bytes, with: mark) {
      return EncodingDetection(
        encoding: encoding, evidence: .byteOrderMark, confidence: 1,
        byteOrderMarkLength: mark.count)
    }
    return nil
  }

  private static func starts(_ bytes: Span<UInt8>, with prefix: [UInt8]) -> Bool {
    bytes.count >= prefix.count && prefix.indices.allSatisfy { bytes[$0] == prefix[$0] }
  }

  private static func isWide(_ encoding: TextEncoding) -> Bool {
    switch encoding {
    case .utf16LE, .utf16BE, .utf32LE, .utf32BE: true
    default: false
    }
  }

  /// Whether the head is that of a known kind of file, or more of it is control bytes than in text:
  /// one byte in 50, one in 10 where all is UTF-8.
  private static func isBinary(
    _ bytes: Span<UInt8>, _ control: ControlBytes, isUTF8: Bool
  ) -> Bool {
    let signatures: [[UInt8]] = [
      [0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47], [0x47, 0x49, 0x46, 0x38],
      [0x25, 0x50, 0x44, 0x46, 0x2D], [0x50, 0x4B, 0x03, 0x04], [0x1F, 0x8B, 0x08],
      [0x28, 0xB5, 0x2F, 0xFD], [0x7F, 0x45, 0x4C, 0x46],
    ]
    if control.controls > 0, signatures.contains(where: { starts(bytes, with: $0) }) { return true }
    return control.controls * (isUTF8 ? 10 : 50) > control.count
  }

  /// Bytes below 0x80 only: ISO-2022-JP where its escapes stand.
  private static func ascii(_ bytes: Span<UInt8>) -> EncodingDetection {
    if hasJapaneseEscape(bytes) {
      return EncodingDetection(encoding: .iso2022JP, evidence: .escapes, confidence: 0.95)
    }
    return EncodingDetection(encoding: .utf8, evidence: .ascii, confidence: 1)
  }

  /// Whether an escape to JIS X 0208 stands in bytes that are all below 0x80.
  private static func hasJapaneseEscape(_ bytes: Span<UInt8>) -> Bool {
    var offset = 0
    while offset + 2 < bytes.count {
      if bytes[offset] != 0x1B {
        offset = bytes.skipBlocks(from: offset + 1) { ($0 ^ 0x1B) &- 1 }
        continue
      }
      if bytes[offset + 1] == 0x24, bytes[offset + 2] == 0x42 || bytes[offset + 2] == 0x40 {
        return true
      }
      offset += 1
    }
    return false
  }

  /// UTF-8 where it is valid, or where four of its characters stand for each bad sequence.
  ///
  /// One or two characters may be chance, so there a declared legacy encoding is believed.
  private static func utf8(
    _ sample: EncodingSample, isUTF8: Bool, declared: TextEncoding?
  ) -> EncodingDetection? {
    let sequences = sample.utf8Sequences()
    let isDeclared = declared == nil || declared == .utf8
    if isUTF8 {
      if !isDeclared, sequences.good < 3 { return nil }
      let confidence = sequences.good < 3 ? 0.9 : 1
      return EncodingDetection(encoding: .utf8, evidence: .utf8, confidence: confidence)
    }
    let enough = isDeclared && declared != nil ? 1 : 4
    guard sequences.good > 0, sequences.good >= enough * sequences.bad else { return nil }
    let share = Double(sequences.good) / Double(sequences.good + sequences.bad)
    return EncodingDetection(encoding: .utf8, evidence: .utf8, confidence: share * 0.95)
  }

  /// The legacy encoding in which the sample costs least.
  private static func legacy(
    _ sample: EncodingSample, declared: TextEncoding?, language: String?
  ) -> EncodingDetection {
    let single = SingleByteEvidence(sample)
    var costs: [(encoding: TextEncoding, cost: Int)] = EncodingCandidate.all.map {
      ($0.encoding, single.cost($0, language: language))
    }
    costs += MultiByteEvidence.all.map { ($0.encoding, $0.cost(sample, language: language)) }
    costs.sort { $0.cost < $1.cost }
    guard let best = costs.first else {
      return EncodingDetection(encoding: .windows1252, evidence: .statistics, confidence: 0)
    }
    if let declared, let kept = keep(declared, against: best, of: costs, sample) { return kept }
    let second = costs.dropFirst().first { !single.readsAlike($0.encoding, best.encoding) }
    let margin = Double((second?.cost ?? best.cost) - best.cost)
    return EncodingDetection(
      encoding: best.encoding, evidence: .statistics, confidence: margin / (margin + 80))
  }

  /// The declared encoding, unless the text is next to impossible in it.
  ///
  /// It is where one sequence in 20 is bad; or where another encoding is better by eight nats and
  /// by more than half a nat for each byte outside ASCII.
  private static func keep(
    _ declared: TextEncoding, against best: (encoding: TextEncoding, cost: Int),
    of costs: [(encoding: TextEncoding, cost: Int)], _ sample: EncodingSample
  ) -> EncodingDetection? {
    guard declared != .utf8, declared != .iso2022JP, declared != .replacement, !isWide(declared)
    else { return nil }
    if declared.transcode(sample.bytes.span).badSequences * 20 > sample.highCount { return nil }
    let known = declared == .gbk ? .gb18030 : declared
    if let cost = costs.first(where: { $0.encoding == known })?.cost,
      cost - best.cost > max(64, sample.highCount * 4)
    {
      return nil
    }
    return EncodingDetection(encoding: declared, evidence: .declared, confidence: 0.95)
  }
}
