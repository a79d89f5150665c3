import News
import Testing

@Suite("JSON Lines")
struct JSONLinesTests {
  private let pages = [Page(kind: .other), Page(kind: .article, article: Article(id: "a\nb"))]

  @Test("are one value a line, and come back")
  func roundTrip() {
    let bytes = pages.jsonLines()
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "{\"kind\":\"other\"}\n{\"kind\":\"article\",\"article\":{\"id\":\"a\\nb\"}}\n")
    #expect(JSONLines(bytes, of: Page.self).compactMap { try? $0.result.get() } == pages)
  }

  @Test("go on after a line that cannot be read, and number all lines")
  func badLines() {
    let text = "\u{FEFF}{\"kind\":\"other\"}\r\n\n{\"kind\" 1}\n{}\n  \n{\"kind\":\"listing\"}"
    let bytes = Array(text.utf8)
    let lines = Array(JSONLines(bytes, of: Page.self))
    #expect(lines.map(\.number) == [1, 3, 4, 6])
    #expect(lines.map { try? $0.result.get().kind } == [.other, nil, nil, .listing])
    guard case .failure(let error) = lines[1].result else {
      Issue.record("line 3 was read")
      return
    }
    #expect(error.line == 3)
    #expect(error.description == "line 3, byte 8: a colon expected")
  }

  @Test("may be cut into chunks anywhere", arguments: [1, 2, 3, 7, 40, 1000])
  func chunks(size: Int) {
    let bytes = pages.jsonLines()
    let chunks = stride(from: 0, to: bytes.count, by: size).map {
      Array(bytes[$0..<min($0 + size, bytes.count)])
    }
    let read = JSONLines(chunks: [[]] + chunks + [[]], of: Page.self)
    #expect(read.compactMap { try? $0.result.get() } == pages)
  }
}

@Suite("A line of records")
struct JSONObjectReaderTests {
  @Test("gives its identifier back as it was", arguments: ["17", "\"1\\u0037\"", "1e3", "[1, 2]"])
  func identifiers(json: String) throws {
    let line = Array("{\"text\":\"a\\nb\", \"id\": \(json) }".utf8)
    var record = try JSONObjectReader(line[...])
    let id = record.rawValue("id") ?? []
    #expect(String(decoding: id, as: UTF8.self) == json)
    #expect(record.utf8("text") == Array("a\nb".utf8))
    #expect(record.utf8("html") == nil)
    var writer = JSONWriter()
    writer.beginObject()
    writer.put("id", raw: id)
    Page(kind: .other).writeFields(to: &writer)
    writer.endObject()
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == "{\"id\":\(json),\"kind\":\"other\"}")
  }

  @Test("is an object")
  func noObject() {
    #expect(throws: NewsError.self) { try JSONObjectReader(Array("[]".utf8)[...]) }
  }
}
