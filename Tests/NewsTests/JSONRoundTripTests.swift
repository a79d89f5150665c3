import ModelGenerators
import News
import Testing

/// Reads what was written and compares: the values, and the bytes they are written as, since two
/// strings that Swift calls equal can have different bytes.
private func survives<Value: JSONRepresentable & Equatable>(
  _ value: Value,
  _ style: JSONStyle
) throws -> Bool {
  let json = value.jsonData(style)
  var diagnostics: [Diagnostic] = []
  let same = try Value(json: json, diagnostics: &diagnostics)
  return same == value && same.jsonData(style) == json && diagnostics.isEmpty
}

@Suite("JSON loses nothing")
struct JSONRoundTripTests {
  @Test("100,000 generated pages come back as they were", arguments: 0..<10)
  func pages(part: Int) throws {
    var generator = Generator(seed: UInt64(part) &* 7919)
    for index in 0..<10_000 {
      let page = generator.page()
      let style: JSONStyle = index.isMultiple(of: 4) ? .pretty : .compact
      guard try survives(page, style) else {
        Issue.record("page \(index) of part \(part): \(page.jsonString())")
        return
      }
    }
  }

  @Test("articles, listings, datelines and entities stand alone too")
  func others() throws {
    var generator = Generator(seed: 2)
    for _ in 0..<1000 {
      #expect(try survives(generator.article(), .compact))
      #expect(try survives(generator.listing(), .pretty))
      #expect(try survives(generator.dateline(), .compact))
      #expect(try survives(generator.entity(), .compact))
    }
  }

  @Test("no nulls and no empty arrays are written, and compact JSON is one line")
  func absence() throws {
    var generator = Generator(seed: 3)
    for _ in 0..<1000 {
      var page = generator.page()
      page.article?.body.removeAll { $0.rows.contains([]) }
      for listing in page.listings.indices {
        for item in page.listings[listing].items.indices {
          page.listings[listing].items[item].article = nil
        }
      }
      let json = page.jsonString()
      #expect(!json.contains(":null"))
      #expect(!json.utf8.contains(UInt8(ascii: "\n")))
      #expect(!json.contains(":[]"))
    }
  }
}
