import News
import Testing

@Suite("The layouts of dumps")
struct DumpLayoutTests {
  @Test("each layout is read field by field", arguments: DumpFixture.all)
  func layout(_ fixture: DumpFixture) throws {
    let page = try TextDumpParser(includesSegments: true).parse(fixture.dump)
    #expect(outline(page) == fixture.expected)
    expectCover(page, fixture.dump)
  }

  @Test("line ends of CRLF and CR give the same page", arguments: DumpFixture.all)
  func lineEnds(_ fixture: DumpFixture) throws {
    for end in ["\r\n", "\r"] {
      let dump = fixture.dump.replacing("\n", with: end)
      let page = try TextDumpParser(includesSegments: true).parse(dump)
      #expect(outline(page) == fixture.expected)
      expectCover(page, dump)
    }
  }

  /// Segments cover the dump in order, and a block's range holds its text.
  private func expectCover(_ page: Page, _ dump: String) {
    let bytes = Array(dump.utf8)
    var position = 0
    for segment in page.segments {
      #expect(segment.range.lowerBound == position)
      position = segment.range.upperBound
    }
    #expect(position == bytes.count)
    for block in page.article?.body ?? [] where block.marks.isEmpty {
      guard let range = block.range, block.kind != .figure else { continue }
      let source = String(decoding: bytes[range], as: UTF8.self)
      #expect(folded(source) == folded(block.text))
    }
    for item in page.listings.flatMap(\.items) {
      for (field, text) in [("headline", item.headline), ("teaser", item.teaser)] {
        guard let text, let range = item.provenance[.init(rawValue: field)]?.range else { continue }
        #expect(String(decoding: bytes[range], as: UTF8.self) == text)
      }
    }
  }

  private func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
