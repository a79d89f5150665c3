import Testing

@testable import NewsMarkup

@Suite("Segments of a page")
struct PageSegmentTests {
  @Test("each part has a role and the rule that gave it")
  func roles() throws {
    var page = BodyPage()
    page.middle = """
      <h2>A thousand tiles a day</h2><figure><img src="/kiln.jpg"><figcaption>The kiln.</figcaption>
      </figure><p>Advertisement</p><table><tr><th>Month</th><th>Price</th></tr><tr><td>April</td>
      <td>2 crowns</td></tr></table><aside class="pull-quote">she could sell twice as many if she had
      another kiln</aside>
      """
    page.below = """
      <h2>Related stories</h2><ul><li><a href="/2031/a-ferry-has-a-captain">The ferry has a captain who
      cannot swim</a></li><li><a href="/2031/b-ferry-has-a-cook">The ferry has a cook who cannot
      cook</a></li></ul>
      """
    let source = Array(page.source.utf8)
    let segments = try page.page(includesSegments: true).segments
    func roles(_ text: String) -> [String] {
      segments.filter { String(decoding: source[$0.range], as: UTF8.self).contains(text) }
        .map { "\($0.role.rawValue) \($0.rule ?? "")" }
    }
    #expect(roles("A pottery in Upper Reed") == ["body weights"])
    #expect(roles("A thousand tiles a day") == ["heading weights"])
    #expect(roles("The kiln.") == ["caption figure"])
    #expect(roles("Advertisement").allSatisfy { $0.hasPrefix("chrome") })
    #expect(roles("Related stories") == ["listingTitle related"])
    #expect(
      roles("who cannot") == []
        || roles("The ferry has").allSatisfy { $0 == "listingHeadline related" })
    #expect(roles("Pottery makes roof tiles").contains("headline headline"))
    for (left, right) in zip(segments, segments.dropFirst()) {
      #expect(left.range.upperBound <= right.range.lowerBound)
    }
  }

  @Test("segments come on request only")
  func onRequest() throws {
    #expect(try BodyPage().page().segments.isEmpty)
  }
}
