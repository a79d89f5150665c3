import News
import Testing

@Suite("Decoding")
struct EncodingDecodingTests {
  @Test("every encoding is read as what was written", arguments: EncodingSampleText.all)
  func samples(sample: EncodingSampleText) {
    let transcoding = sample.encoding.transcode(sample.bytes)
    #expect(String(decoding: transcoding.utf8, as: UTF8.self) == sample.text)
    #expect(transcoding.badSequences == 0)
  }

  @Test("every label of the standard names its encoding, in any case and with space around")
  func labels() {
    let expected: [(String, TextEncoding)] = [
      ("utf8", .utf8), (" UTF-8\n", .utf8), ("unicode-1-1-utf-8", .utf8), ("latin1", .windows1252),
      ("us-ascii", .windows1252), ("ISO-8859-1", .windows1252), ("iso-8859-9", .windows1254),
      ("l2", .iso8859_2), ("ks_c_5601-1987", .eucKR), ("windows-949", .eucKR), ("GB2312", .gbk),
      ("x-sjis", .shiftJIS), ("ms_kanji", .shiftJIS), ("x-euc-jp", .eucJP), ("big5-hkscs", .big5),
      ("koi8-ru", .koi8U), ("cp1251", .windows1251), ("tis-620", .windows874), ("utf-16", .utf16LE),
      ("iso-2022-kr", .replacement), ("logical", .iso8859_8I), ("cp866", .ibm866),
    ]
    for (label, encoding) in expected { #expect(TextEncoding(label: label) == encoding) }
    for encoding in TextEncoding.allCases {
      #expect(TextEncoding(label: encoding.name) == encoding)
    }
    for label in ["", "utf-7", "latin-1x", "utf 8"] { #expect(TextEncoding(label: label) == nil) }
  }

  @Test(
    "what the standard says of single codes holds",
    arguments: [
      (TextEncoding.windows1252, [0x80, 0x81, 0x9F, 0xFF], "€\u{81}Ÿÿ"),
      (.koi8U, [0xAE, 0xBE, 0xA4], "ўЎє"), (.windows1255, [0xCA], "\u{5BA}"),
      (.macCyrillic, [0xA2, 0xB6, 0xFF], "Ґґ€"), (.gbk, [0x80, 0xA3, 0xA0], "€\u{3000}"),
      (.gb18030, [0x81, 0x35, 0xF4, 0x37], "\u{E7C7}"), (.gb18030, [0xA6, 0xD9], "\u{FE10}"),
      (.gb18030, [0x90, 0x30, 0x81, 0x30], "\u{10000}"),
      (.gb18030, [0xE3, 0x32, 0x9A, 0x35], "\u{10FFFF}"),
      (.big5, [0x88, 0x62, 0x87, 0x7B], "\u{CA}\u{304}\u{21D53}"), (.big5, [0xA3, 0xE1], "€"),
      (.shiftJIS, [0x5C, 0x7E, 0x80, 0xB1, 0x87, 0x40], "\\~\u{80}ｱ①"),
      (.shiftJIS, [0xF0, 0x40, 0xFA, 0x54], "\u{E000}￢"), (.eucJP, [0x8E, 0xB1], "ｱ"),
      (.eucJP, [0x8F, 0xB0, 0xA1], "丂"), (.eucKR, [0x81, 0x41, 0xA2, 0xE6], "갂€"),
      (.iso2022JP, [0x1B, 0x28, 0x4A, 0x5C, 0x7E], "¥‾"),
      (.userDefined, [0x41, 0x80], "A\u{F780}"),
      (.utf16LE, [0x3D, 0xD8, 0x00, 0xDE], "😀"), (.utf32BE, [0, 1, 0xF6, 0], "😀"),
    ] as [(TextEncoding, [UInt8], String)])
  func codes(encoding: TextEncoding, bytes: [UInt8], text: String) {
    let transcoding = encoding.transcode(bytes)
    #expect(transcoding.utf8 == Array(text.utf8))
    #expect(transcoding.badSequences == 0)
  }

  @Test(
    "a bad sequence is one replacement character, and ASCII after a bad lead byte stays",
    arguments: [
      (TextEncoding.eucKR, [0xB0, 0x20, 0x41], "\u{FFFD} A", 1), (.eucKR, [0xB0], "\u{FFFD}", 1),
      (.eucKR, [0xC9, 0xA1, 0x41], "\u{FFFD}A", 1), (.big5, [0x81, 0x41], "\u{FFFD}A", 1),
      (.shiftJIS, [0x81, 0x0A, 0xA0], "\u{FFFD}\n\u{FFFD}", 2),
      (.eucJP, [0x8F, 0xA1, 0x41], "\u{FFFD}A", 1), (.eucJP, [0x8E, 0xE0, 0x41], "\u{FFFD}A", 1),
      (.gb18030, [0x81, 0x30, 0x41], "\u{FFFD}0A", 1),
      (.gb18030, [0x81, 0x30, 0x81], "\u{FFFD}", 1),
      (.gb18030, [0xFE, 0x39, 0xFE, 0x39, 0x41], "\u{FFFD}A", 1),
      (.iso2022JP, [0x1B, 0x24, 0x42, 0x1B, 0x28, 0x42, 0x41], "\u{FFFD}A", 1),
      (.iso2022JP, [0x1B, 0x40], "\u{FFFD}@", 1), (.windows1253, [0xAA, 0x41], "\u{FFFD}A", 1),
      (.utf8, [0xE2, 0x82, 0x41, 0xED, 0xA0, 0x80], "\u{FFFD}A\u{FFFD}\u{FFFD}\u{FFFD}", 4),
      (.utf8, [0xC0, 0xAF, 0xF0, 0x9F, 0x98], "\u{FFFD}\u{FFFD}\u{FFFD}", 3),
      (.utf16LE, [0x3D, 0xD8, 0x41, 0x00, 0x41], "\u{FFFD}A\u{FFFD}", 2),
      (.utf32LE, [0, 0xD8, 0, 0, 0x41], "\u{FFFD}\u{FFFD}", 2),
      (.replacement, [0x41], "\u{FFFD}", 1),
    ] as [(TextEncoding, [UInt8], String, Int)])
  func bad(encoding: TextEncoding, bytes: [UInt8], text: String, count: Int) {
    let transcoding = encoding.transcode(bytes)
    #expect(transcoding.utf8 == Array(text.utf8))
    #expect(transcoding.badSequences == count)
  }

  @Test("text longer than a chunk is decoded without a seam")
  func chunks() throws {
    let sample = try #require(EncodingSampleText.all.first { $0.encoding == .shiftJIS })
    let bytes = Array(repeatElement(sample.bytes, count: 700).joined())
    let transcoding = TextEncoding.shiftJIS.transcode(bytes)
    #expect(transcoding.badSequences == 0)
    #expect(transcoding.utf8 == Array(repeatElement(sample.text.utf8, count: 700).joined()))
  }

  @Test("the first byte that is not UTF-8 is found")
  func validation() {
    #expect(UTF8Validation.firstInvalidOffset(in: Array("가나다 abc é".utf8)) == nil)
    #expect(UTF8Validation.firstInvalidOffset(in: ([] as [UInt8])) == nil)
    for length in [0, 1, 7, 8, 63, 64, 100] {
      let bytes = [UInt8](repeating: 0x61, count: length) + [0xFF, 0x61]
      #expect(UTF8Validation.firstInvalidOffset(in: bytes) == length)
    }
  }

  @Test("whatever the bytes, every encoding gives UTF-8", arguments: TextEncoding.allCases)
  func anything(encoding: TextEncoding) {
    var generator = EncodingRandom(seed: 11)
    for round in 0..<10_000 {
      let bytes = generator.bytes(count: round % 24)
      let utf8 = encoding.transcode(bytes).utf8
      #expect(UTF8Validation.firstInvalidOffset(in: utf8) == nil)
    }
  }
}

/// The same bytes on every machine (SplitMix64).
struct EncodingRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Bytes, of which half are chosen from those that decoders turn on.
  mutating func bytes(count: Int) -> [UInt8] {
    let turning: [UInt8] = [
      0x00, 0x1B, 0x24, 0x28, 0x30, 0x39, 0x40, 0x42, 0x4A, 0x7E, 0x7F, 0x80, 0x81, 0x8E, 0x8F,
      0xA0,
      0xA1, 0xBF, 0xC2, 0xD8, 0xDC, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xFC, 0xFE, 0xFF,
    ]
    return (0..<count).map { _ in
      let random = next()
      return random & 1 == 0
        ? UInt8(truncatingIfNeeded: random >> 8)
        : turning[Int(random >> 8 & 0xFFFF) % turning.count]
    }
  }
}
