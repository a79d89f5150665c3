import Testing

@testable import NewsMarkup

@Suite("The text that structured data and scripts carry")
struct StatedBodyTests {
  private static let first = "The bridge over the river opened to all traffic on Friday morning."
  private static let second = "Work on its pillars had begun in the spring of the year before last."

  @Test("JSON-LD's body is split at line ends and tags")
  func linkedData() {
    for body in [
      "\(Self.first)\\n\\n\(Self.second)", "<p>\(Self.first)<\\/p><p>\(Self.second)<\\/p>",
    ] {
      let page = MetadataPage.linkedData(
        "{\"@type\":\"NewsArticle\",\"headline\":\"x\",\"articleBody\":\"\(body)\"}")
      #expect(page.statedBody() == [Self.first, Self.second])
    }
  }

  @Test("a framework's state is looked through for prose")
  func state() {
    let json = """
      {"props":{"menu":["World","Sport"],"story":{"id":"a1","blocks":[{"kind":"p","text":\
      "\(Self.first)"},{"kind":"p","text":"\(Self.second)"}]}}}
      """
    let next = "<script id=\"__NEXT_DATA__\" type=\"application/json\">\(json)</script>"
    let other = "<script>window.__PRELOADED_STATE__ = \(json);</script>"
    for script in [next, other] {
      #expect(MetadataPage(body: script).statedBody() == [Self.first, Self.second])
    }
  }

  @Test("a streamed payload is put together")
  func streamed() {
    let row =
      "1:[\\\"$\\\",\\\"div\\\",null,{\\\"children\\\":[[\\\"$\\\",\\\"p\\\",null,{\\\"children\\\":\\\"\(Self.first)\\\"}],"
    let rest = "[\\\"$\\\",\\\"p\\\",null,{\\\"children\\\":\\\"\(Self.second)\\\"}]]}]\\n"
    let padding = String(repeating: " ", count: 120)
    let body = """
      <script>self.__next_f.push([1,"\(row)"])\(padding)</script>
      <script>self.__next_f.push([1,"\(rest)"])\(padding)</script>
      """
    #expect(MetadataPage(body: body).statedBody() == [Self.first, Self.second])
  }

  @Test("a page without any gives nothing")
  func nothing() {
    #expect(MetadataPage(body: "<script>var a = 1</script><p>Text</p>").statedBody() == nil)
  }
}

@Suite("Metadata of whatever bytes")
struct MetadataRobustnessTests {
  private static let source = MetadataPage.linkedData(
    """
    <!-- {"@graph":[{"@type":["NewsArticle"],"headline":"J\\u00f6rg\\ud83d\\ude00","author":[{"@id":"#a"}],
    "hasPart":{"isAccessibleForFree":"False"}},{"@id":"#a","@type":"Person","name":"Ann Lee"}]} -->
    """,
    head: "<title>Bridge | Times</title><meta name=author content='Ann Lee, Bo Ray'>",
    body: """
      <h1>Bridge <b class=kicker>River</b></h1><p class=byline>By Ann Lee | May 9, 2031</p>
      <script id=__NEXT_DATA__>{"a":["The bridge over the river opened to all traffic on Friday."]}
      </script><script>self.__next_f.push([1,"1:T4a,The bridge over the river opened to all"])</script>
      """
  ).source

  @Test("every prefix of a page gives a value")
  func prefixes() throws {
    let bytes = Array(Self.source.utf8)
    for length in 1...bytes.count {
      read(Array(String(decoding: bytes[..<length], as: UTF8.self).utf8))
    }
  }

  @Test("bytes that were changed at random give a value")
  func random() {
    var generator = SplitMix(state: 7)
    let bytes = Array(Self.source.utf8)
    for _ in 0..<400 {
      var changed = bytes
      for _ in 0..<12 {
        changed[Int.random(in: 0..<changed.count, using: &generator)] =
          UInt8.random(in: 0...255, using: &generator)
      }
      // A page is UTF-8 before it is read.
      read(Array(String(decoding: changed, as: UTF8.self).utf8))
    }
  }

  @Test("deep nesting costs no stack")
  func nesting() throws {
    let deep = String(repeating: "{\"@graph\":[", count: 20_000)
    let page = MetadataPage.linkedData(deep, head: "<title>The bridge opens</title>")
    #expect(page.article.headline == "The bridge opens")
    read(Array(page.source.utf8))
  }

  private func read(_ bytes: [UInt8]) {
    let tree = HTMLTokenizer.tree(of: bytes.span)
    let reader = MetadataReader(
      tree: tree, url: "https://example.test/a", language: nil, referenceDate: nil)
    let reading = reader.reading(in: bytes.span)
    _ = reading.statedBody(tree, in: bytes.span)
    for entry in reading.article.provenance.entries {
      if let range = entry.origin.range { #expect(range.upperBound <= bytes.count) }
    }
  }
}

/// A generator of the same numbers in each run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
