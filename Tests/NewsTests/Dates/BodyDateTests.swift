import News
import Testing

@Suite("Dates of a body")
struct BodyDateTests {
  private static let dump = """
    The bridge was planned on June 19, Juche 53 (1964) by the people of both banks of the river.
    It was opened to traffic on 9 May after four years of work, and the day was a holiday.
    """

  @Test("are found where they stand, with their calendars, when they are asked for")
  func found() throws {
    let article = try #require(
      try TextDumpParser(language: "en", includesDates: true).parse(Self.dump).article)
    #expect(article.dates.map(\.timestamp.edtf) == ["1964-06-19", "XXXX-05-09"])
    #expect(article.dates.map(\.calendar) == [.juche, .gregorian])
    for date in article.dates {
      let text = Array(article.body[try #require(date.block)].text.utf8)
      #expect(String(decoding: text[date.range], as: UTF8.self) == date.text)
    }
  }

  @Test("are left alone otherwise")
  func left() throws {
    #expect(try TextDumpParser().parse(Self.dump).article?.dates == [])
  }
}
