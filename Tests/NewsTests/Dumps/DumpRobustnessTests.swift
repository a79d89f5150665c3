import Foundation
import ModelGenerators
import News
import Testing

@Suite("Whatever the bytes")
struct DumpRobustnessTests {
  private let parser = TextDumpParser(includesSegments: true)

  @Test(
    "every prefix of every fixture is read, and its segments cover it", arguments: DumpFixture.all)
  func prefixes(_ fixture: DumpFixture) throws {
    let bytes = Array(fixture.dump.utf8)
    for count in 1...bytes.count {
      try expectSound(Array(bytes[..<count]))
    }
  }

  @Test("ten thousand damaged dumps are read or refused")
  func damage() throws {
    var random = SplitMix64(seed: 20_310_509)
    let dumps = DumpFixture.all.map { Array($0.dump.utf8) }
    for _ in 0..<10_000 {
      var bytes = dumps.randomElement(using: &random) ?? []
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        switch Int.random(in: 0..<3, using: &random) {
        case 0:
          let place = Int.random(in: bytes.indices, using: &random)
          bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1:
          let other = dumps.randomElement(using: &random) ?? []
          let lower = Int.random(in: 0..<other.count, using: &random)
          let upper = min(other.count, lower + Int.random(in: 1...200, using: &random))
          bytes.insert(
            contentsOf: other[lower..<upper], at: Int.random(in: bytes.indices, using: &random))
        default:
          let lower = Int.random(in: bytes.indices, using: &random)
          let upper = min(bytes.count, lower + Int.random(in: 1...60, using: &random))
          if upper - lower < bytes.count { bytes.removeSubrange(lower..<upper) }
        }
      }
      try expectSound(bytes)
    }
  }

  @Test("a file of one kind of byte is read or refused", arguments: UInt8.min...UInt8.max)
  func oneByte(_ byte: UInt8) throws {
    for count in [1, 2, 3, 1_000] {
      try expectSound(Array(repeating: byte, count: count))
    }
  }

  @Test("an empty dump is refused, white space is a page of nothing")
  func empty() throws {
    #expect(throws: NewsError.self) { try parser.parse([UInt8]()) }
    #expect(try parser.parse(" \n\n\t\r\n").kind == .other)
  }

  @Test("a dump over the limit is refused; lines over the limit are left out and told")
  func limits() throws {
    var limited = parser
    limited.limits.bytes = 10
    #expect(throws: NewsError.self) { try limited.parse("The bridge opened to traffic.") }
    limited.limits = .init(lines: 2)
    let page = try limited.parse(String(repeating: "The bridge opened.\n\n", count: 50))
    #expect(page.diagnostics.map(\.code) == [.lineLimit])
    #expect(page.segments.last?.range.upperBound == 50 * 20)
  }

  @Test("damaged UTF-8 keeps the ranges of the source")
  func damagedUTF8() throws {
    let good = Array("The new bridge – “ours” – over the Aron opened on Monday after work".utf8)
    let source = good + [0xFF] + Array(" of four years by the people’s own hands.\n".utf8)
    let page = try parser.parse(source)
    #expect(page.diagnostics.map(\.code) == [.invalidBytes])
    #expect(page.segments.last?.range.upperBound == source.count)
    #expect(page.article?.body.first?.range == 0..<source.count - 1)
    #expect(page.article?.body.first?.text.contains("work\u{FFFD} of") == true)
  }

  @Test("UTF-16 is read with and without a byte order mark")
  func utf16() throws {
    let text = DumpFixture.archiveBody.dump
    for encoding in [String.Encoding.utf16LittleEndian, .utf16BigEndian, .utf16] {
      let source = try #require(text.data(using: encoding))
      let page = try parser.parse(source)
      #expect(outline(page) == DumpFixture.archiveBody.expected)
      #expect(page.diagnostics.map(\.code) == [.encodingConverted])
    }
  }

  @Test("older encodings are read, given or found", arguments: EncodedDump.all)
  func older(_ dump: EncodedDump) throws {
    let source = try #require(Data(base64Encoded: dump.base64, options: .ignoreUnknownCharacters))
    for given in [nil, dump.encoding] {
      let page = try parser.parse(source, encoding: given)
      let text = page.article?.body.map(\.text).joined(separator: "\n")
      #expect(text == dump.text)
      #expect(page.diagnostics.map(\.code) == [.encodingConverted])
    }
  }

  @Test("time grows with the length: one long line, blank lines, short lines, listings")
  func linear() throws {
    let shapes: [[UInt8]] = [
      Array("word ".utf8), Array("\n".utf8), Array("a\n".utf8), Array("May 9, 2031\n".utf8),
      Array("A factory began\nMay 9, 2031\nA factory began\n".utf8), Array("- 1. (\n".utf8),
      Array("More From X\n".utf8), Array("中".utf8),
    ]
    for shape in shapes {
      let small = try time(shape, bytes: 20_000)
      let large = try time(shape, bytes: 200_000)
      #expect(large < small * 40 + 0.2, "\(String(decoding: shape, as: UTF8.self))")
    }
  }

  private func time(_ shape: [UInt8], bytes: Int) throws -> Double {
    let source = Array((0..<bytes / shape.count).map { _ in shape }.joined())
    let clock = ContinuousClock()
    return try clock.measure { try expectSound(source) } / .seconds(1)
  }

  /// A page with segments that cover the source and ranges inside it, or an error.
  private func expectSound(_ source: [UInt8]) throws {
    let page: Page
    do {
      page = try parser.parse(source)
    } catch {
      return
    }
    if page.diagnostics.contains(where: { $0.code == .encodingConverted }) { return }
    var position = 0
    for segment in page.segments {
      guard segment.range.lowerBound == position else {
        Issue.record("a gap at \(position) of \(Data(source).base64EncodedString())")
        return
      }
      position = segment.range.upperBound
    }
    #expect(position == source.count)
    for block in page.article?.body ?? [] {
      if let range = block.range { #expect(range.upperBound <= source.count) }
    }
  }
}
