import News
import Testing

@Suite("Finding the encoding")
struct EncodingDetectionTests {
  @Test("a paragraph tells its encoding", arguments: EncodingSampleText.all)
  func paragraphs(sample: EncodingSampleText) {
    let decoded = DecodedText.decode(sample.bytes)
    #expect(text(of: decoded, in: sample.bytes) == sample.text)
    #expect(decoded.badSequences == 0)
  }

  @Test(
    "a paragraph behind 70 KB of markup tells it too",
    arguments: EncodingSampleText.all.filter { ["ko", "ja", "ru", "fr"].contains($0.language) })
  func markup(sample: EncodingSampleText) {
    guard !sample.encoding.name.hasPrefix("UTF-16") else { return }
    let menu = String(repeating: "<li><a href=\"/news?id=1\">Home</a></li>\n", count: 1800)
    let bytes = Array(menu.utf8) + sample.bytes
    let decoded = DecodedText.decode(bytes)
    #expect(text(of: decoded, in: bytes).dropFirst(menu.count) == sample.text)
  }

  @Test("valid UTF-8 is the source's own bytes after the mark")
  func noCopy() {
    let bytes = Array("\u{FEFF}Été\u{0}".utf8)
    let marked = DecodedText.decode(bytes)
    #expect(marked.text == .source(from: 3))
    #expect(marked.detection.evidence == .byteOrderMark)
    let plain = DecodedText.decode(Array("Été à Paris, où ça?".utf8), declared: .windows1252)
    #expect(plain.text == .source(from: 0))
    #expect(plain.detection.evidence == .utf8)
    let ascii = DecodedText.decode(Array("Nothing but ASCII".utf8), declared: .eucKR)
    #expect(ascii.text == .source(from: 0))
    #expect(ascii.detection.evidence == .ascii)
  }

  @Test(
    "a byte order mark settles it",
    arguments: [
      (TextEncoding.utf16LE, [0xFF, 0xFE, 0x41, 0x00]), (.utf16BE, [0xFE, 0xFF, 0x00, 0x41]),
      (.utf32LE, [0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0]), (.utf32BE, [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x41]),
    ] as [(TextEncoding, [UInt8])])
  func marks(encoding: TextEncoding, bytes: [UInt8]) {
    let decoded = DecodedText.decode(bytes, declared: .utf8)
    #expect(decoded.encoding == encoding)
    #expect(decoded.text == .converted([0x41]))
    #expect(decoded.detection.isCertain)
  }

  @Test("UTF-8 with a few damaged bytes stays UTF-8, and they are counted")
  func damaged() {
    var bytes = Array("서울의 새 도서관이 어제 문을 열었다. 시장은 기념식에서 말했다.".utf8)
    bytes[1] = 0x20
    bytes.append(0xEA)
    let decoded = DecodedText.decode(bytes)
    #expect(decoded.encoding == .utf8)
    #expect(decoded.detection.evidence == .utf8)
    #expect(decoded.badSequences == 3)
  }

  @Test("a declared encoding is believed where the bytes do not speak against it")
  func declared() throws {
    let short: [UInt8] = [0x43, 0x61, 0x66, 0xE9]
    #expect(DecodedText.decode(short, declared: .windows1250).encoding == .windows1250)
    let korean = try #require(EncodingSampleText.all.first { $0.encoding == .eucKR })
    let lied = DecodedText.decode(korean.bytes, declared: .windows1252)
    #expect(lied.encoding == .eucKR)
    #expect(lied.detection.evidence == .statistics)
    let utf8 = DecodedText.decode(korean.bytes, declared: .utf8)
    #expect(utf8.encoding == .eucKR)
  }

  @Test("a language breaks the tie of short texts")
  func language() {
    let word: [UInt8] = [0xE8, 0x61]  // č or è
    let slovene = EncodingDetector.detect(word, language: "sl-SI")
    let italian = EncodingDetector.detect(word, language: "it")
    #expect(slovene.encoding == .windows1250)
    #expect(italian.encoding == .windows1252)
    #expect(!slovene.isCertain)
  }

  @Test("what is not text is known as such")
  func binary() {
    var generator = EncodingRandom(seed: 3)
    let noise = (0..<4000).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
    #expect(EncodingDetector.detect(noise).isBinary)
    let image: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10] + Array("JFIF".utf8)
    #expect(EncodingDetector.detect(image).isBinary)
    #expect(EncodingDetector.detect([UInt8](repeating: 0, count: 100)).isBinary)
    #expect(
      !EncodingDetector.detect(Array("One NUL \u{0} in a line of text is damage".utf8))
        .isBinary)
    #expect(EncodingDetector.detect(([] as [UInt8])).encoding == .utf8)
  }

  @Test("NUL bytes stay in the text")
  func nul() {
    let bytes = Array("Une journée à\u{0} Orléans, où l’été s’est arrêté".utf8)
    #expect(DecodedText.decode(bytes).text == .source(from: 0))
    let legacy: [UInt8] = [0x61, 0x00] + [UInt8](repeating: 0x61, count: 80) + [0xE9]
    guard case .converted(let utf8) = DecodedText.decode(legacy).text else {
      Issue.record("not converted")
      return
    }
    #expect(utf8 == Array(("a\u{0}" + String(repeating: "a", count: 80) + "é").utf8))
  }

  @Test("prefixes of every sample are read", arguments: EncodingSampleText.all)
  func prefixes(sample: EncodingSampleText) {
    for length in sample.bytes.indices where length < 80 || length % 7 == 0 {
      let decoded = DecodedText.decode(Array(sample.bytes[..<length]))
      if case .converted(let utf8) = decoded.text {
        #expect(UTF8Validation.firstInvalidOffset(in: utf8) == nil)
      }
    }
  }

  @Test("whatever the bytes, there is an answer")
  func anything() {
    var generator = EncodingRandom(seed: 5)
    for round in 0..<10_000 {
      let bytes = generator.bytes(count: round % 60)
      let detection = EncodingDetector.detect(bytes)
      #expect(detection.byteOrderMarkLength <= bytes.count)
      #expect((0...1).contains(detection.confidence))
    }
  }

  private func text(of decoded: DecodedText, in bytes: [UInt8]) -> String {
    switch decoded.text {
    case .source(let offset): String(decoding: bytes[offset...], as: UTF8.self)
    case .converted(let utf8): String(decoding: utf8, as: UTF8.self)
    }
  }
}
