import ModelGenerators
import News
import Testing

@Suite("No bytes crash the JSON reader")
struct JSONRobustnessTests {
  /// A page of which most fields are there.
  private func richPage() -> Page {
    var generator = Generator(seed: 41)
    var page = generator.richPage()
    while !(1000..<2500).contains(page.jsonData().count) { page = generator.richPage() }
    return page
  }

  @Test("every prefix of a page is an error", arguments: [JSONStyle.compact, .pretty])
  func prefixes(style: JSONStyle) {
    let json = richPage().jsonData(style)
    var diagnostics: [Diagnostic] = []
    for count in json.indices {
      #expect(throws: NewsError.self) {
        try Page(json: json[..<count], depthLimit: 512, diagnostics: &diagnostics)
      }
    }
  }

  @Test("10,000 flipped bytes and splices give a page or an error")
  func flips() {
    var generator = Generator(seed: 42)
    let json = richPage().jsonData()
    var pages = 0
    for _ in 0..<10_000 {
      var bytes = json
      for _ in 0...generator.below(3) {
        bytes[generator.below(bytes.count)] ^= 1 << UInt8(generator.below(8))
      }
      if generator.below(4) == 0 {
        let start = generator.below(bytes.count)
        bytes.removeSubrange(start..<min(start + generator.below(20), bytes.count))
      }
      guard let page = try? Page(json: bytes) else { continue }
      pages += 1
      #expect((try? Page(json: page.jsonData())) == page)
    }
    #expect(pages > 0)
  }
}
