import NewsMarkup
import Testing

@Suite("Things and datelines stand where a format has a place for them")
struct ConceptPlaceTests {
  /// A story in which a person is named three times, an agency once.
  private static let story: Article = {
    let place = Dateline.Place(
      name: "UPPER REED", region: "Reedshire",
      resolved: Dateline.Resolution(
        geonames: 77, name: "Upper Reed", country: "GB",
        coordinates: Coordinates(latitude: 51.5, longitude: -2.25)))
    var story = Article(
      id: "urn:example:1", headline: "Clay", authors: [Author(name: "Ann Lee")],
      dateline: Dateline(
        text: "UPPER REED, May 2 (ET) --", block: 0, range: 0..<25, places: [place],
        date: Timestamp(year: 2031, month: 5, day: 2)))
    story.body = [Block(text: "UPPER REED, May 2 (ET) -- Tom Hale, Hale and Hale of Reed Pots.")]
    let ranges = [26..<34, 36..<40, 45..<49]
    story.entities = [
      Entity(
        kind: .person, name: "Tom Hale", identifiers: ["wikidata": "Q9"],
        mentions: zip(ranges, ["Tom Hale", "Hale", "Hale"]).map {
          Entity.Mention(block: 0, range: $0, text: $1)
        }),
      Entity(
        kind: .organization, name: "Reed Pots Ltd",
        mentions: [Entity.Mention(block: 0, range: 53..<62, text: "Reed Pots")]),
    ]
    return story
  }()

  @Test(
    "each in its element or property",
    arguments: [
      (
        ArticleFormat.nitf,
        [
          #"<person idsrc="wikidata" value="Q9">Tom Hale</person>"#,
          #"<person idsrc="wikidata" value="Q9">Hale</person>"#,
          #"<org idsrc="name" value="Reed Pots Ltd">Reed Pots</org>"#,
          #"<location location-code="77" code-source="geonames">UPPER REED</location>"#,
          #"<story.date norm="2031-05-02"/>"#,
        ]
      ),
      (
        .newsML,
        [
          #"<inlineRef idrefs="m0-0 m0-1 m0-2" uri="http://www.wikidata.org/entity/Q9">"#,
          #"<person idsrc="wikidata" value="Q9" id="m0-1">Hale</person>"#,
          #"<subject type="cpnat:person" uri="http://www.wikidata.org/entity/Q9">"#,
          #"<located uri="https://sws.geonames.org/77/"><name>UPPER REED</name></located>"#,
        ]
      ),
      (
        .jsonLD,
        [
          #""about":[{"@type":"Person","name":"Tom Hale","sameAs":["http://www.wikidata.org/entity/Q9"]}]"#,
          #""mentions":[{"@type":"Organization","name":"Reed Pots Ltd"}]"#,
          #""locationCreated":[{"@type":"Place","name":"UPPER REED","#,
          #""sameAs":"https://sws.geonames.org/77/""#,
        ]
      ),
      (
        .ninjs,
        [
          #"{"name":"Tom Hale","rel":"about","uri":"http://www.wikidata.org/entity/Q9"}"#,
          #""organisations":[{"name":"Reed Pots Ltd","rel":"mentions"}]"#,
          #""located":"UPPER REED""#,
          #"{"name":"UPPER REED","rel":"dateline","uri":"https://sws.geonames.org/77/""#,
          #""geoJSON":{"type":"Point","coordinates":[-2.25,51.5]}"#,
        ]
      ),
      (
        .tei,
        [
          #"<persName ref="http://www.wikidata.org/entity/Q9" key="Tom Hale">Hale</persName>"#,
          #"<orgName key="Reed Pots Ltd">Reed Pots</orgName>"#,
        ]
      ),
    ])
  func places(format: ArticleFormat, parts: [String]) {
    let document = String(decoding: Self.story.data(as: format), as: UTF8.self)
    for part in parts {
      #expect(document.contains(part), "\(format) has no \(part): \(document)")
    }
  }

  @Test(
    "mentions come back to the thing that they name",
    arguments: [(ArticleFormat.nitf, SourceFormat.nitf), (.newsML, .newsML), (.tei, .tei)])
  func mentions(format: ArticleFormat, source: SourceFormat) throws {
    let read = try Article(Self.story.data(as: format), as: source)
    #expect(read.entities.map(\.name) == ["Tom Hale", "Reed Pots Ltd"])
    #expect(
      read.entities.map { $0.mentions.map(\.text) } == [
        ["Tom Hale", "Hale", "Hale"], ["Reed Pots"],
      ])
  }
}
