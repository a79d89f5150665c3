import FoundationEssentials
import Testing

@testable import News

@Suite("Names in texts")
struct EntityTests {
  let recognizer = EntityRecognizer(language: "en")

  private func tokens(_ text: String) -> [String] {
    var tokens: [TextToken] = []
    TextTokenizer.shared.read(text.utf8.span, into: &tokens)
    let bytes = Array(text.utf8)
    return tokens.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(
    "words, marks and clitics are tokens; abbreviations keep their stop",
    arguments: [
      ("Lee's boat left.", ["Lee", "'s", "boat", "left", "."]),
      ("Gov. J. Moe of the U.S. said", ["Gov.", "J.", "Moe", "of", "the", "U.S.", "said"]),
      ("It ended.Then rain", ["It", "ended", ".", "Then", "rain"]),
      ("O’Brien’s co-op", ["O’Brien", "’s", "co-op"]),
      ("1,200 at 5:30", ["1,200", "at", "5:30"]),
      ("Reed A.F.C. won", ["Reed", "A.F.C.", "won"]),
      ("見学 (x)", ["見", "学", "(", "x", ")"]),
    ])
  func tokens(text: String, expected: [String]) {
    #expect(tokens(text) == expected)
  }

  @Test("the shipped weights can be read")
  func weights() {
    #expect(EntityModel(decoding: Base64Reader(EntityModel.encoded)) != nil)
  }

  @Test("a person has the title beside the name, and a later surname is the same person")
  func titles() throws {
    let text = "Mayor John Smith spoke in London on Monday. Mr. Smith thanked the people of London."
    let entities = recognizer.entities(in: text)
    let person = try #require(entities.first { $0.kind == .person })
    #expect(person.name == "John Smith")
    #expect(person.titles.contains("Mayor"))
    #expect(person.mentions.map(\.text) == ["John Smith", "Smith"])
    let place = try #require(entities.first { $0.kind == .place })
    #expect(place.name == "London")
    #expect(place.mentions.count == 2)
  }

  @Test("ranges are those of the text, and of the block in an article")
  func ranges() {
    let text = "Señor José Martínez flew from Paris to Berlin."
    for entity in recognizer.entities(in: text) {
      for mention in entity.mentions {
        #expect(String(decoding: Array(text.utf8)[mention.range], as: UTF8.self) == mention.text)
      }
    }
    var article = Article()
    article.body = [
      Block(kind: .paragraph, text: "It rained."),
      Block(kind: .paragraph, text: "John Smith lives in London."),
    ]
    let mentions = recognizer.entities(in: article).flatMap(\.mentions)
    #expect(!mentions.isEmpty)
    for mention in mentions {
      #expect(mention.block == 1)
      let bytes = Array(article.body[1].text.utf8)
      #expect(String(decoding: bytes[mention.range], as: UTF8.self) == mention.text)
    }
  }

  @Test(
    "an acronym stands for the first letters of a name",
    arguments: [
      ("HBUR", "Harbour Board of Upper Reed", true), ("UN", "United Nations", true),
      ("XY", "United Nations", false), ("a", "any", false),
    ])
  func acronyms(short: String, name: String, stands: Bool) {
    #expect(AcronymReader.stands(short, for: name) == stands)
  }

  @Test("a profile names what it lists, with its identifiers, and what has its forms")
  func profile() throws {
    let profile = EntityProfile(
      name: "ports",
      entries: [
        .init(
          kind: .organization, name: "Harbour Board", aliases: ["HB"],
          identifiers: ["wikidata": "Q1"])
      ],
      patterns: [
        .init(kind: .place, words: "* Quay"), .init(kind: .event, words: "# Congress of the HB"),
      ])
    let recognizer = EntityRecognizer(language: "en", profile: profile)
    let entities = recognizer.entities(
      in: "the HB met at Lower Reed Quay before the Ninth Congress of the HB opened")
    let board = try #require(entities.first { $0.kind == .organization })
    #expect(board.name == "Harbour Board")
    #expect(board.identifiers == ["wikidata": "Q1"])
    #expect(entities.contains { $0.kind == .place && $0.name == "Lower Reed Quay" })
    #expect(entities.contains { $0.kind == .event && $0.name == "Ninth Congress of the HB" })
    let data = try JSONEncoder().encode(profile)
    #expect(try JSONDecoder().decode(EntityProfile.self, from: data) == profile)
  }

  @Test("a shipped profile is taken where the text states its source, not where it speaks of it")
  func choice() {
    #expect(EntityProfile.stated(in: "A story.\nMore From Naenara (En)\n")?.name == "dprk")
    #expect(EntityProfile.stated(in: "PYONGYANG, May 9 (KCNA) -- It opened.")?.name == "dprk")
    #expect(EntityProfile.stated(in: "Analysts read what KCNA wrote on Monday.") == nil)
  }

  @Test(
    "titles and endings find names in languages without a tagger",
    arguments: [
      ("ko", "홍길동 장관은 말했다.", "홍길동"), ("ko", "김철수 위원장", "김철수"),
      ("ja", "山田太郎市長", "山田太郎"), ("zh", "王小明部长", "王小明"),
      ("ru", "Вчера президент Иван Петров приехал.", "Иван Петров"),
    ])
  func otherLanguages(language: String, text: String, name: String) {
    let entities = EntityRecognizer(language: language).entities(in: text)
    #expect(entities.contains { $0.kind == .person && $0.name == name }, "\(entities)")
  }

  @Test(
    "a long text is cut behind lines, else at white space, else between characters",
    arguments: [
      ("one two\nthree four", 12, ["one two\n", "three four"]),
      ("one two three four", 12, ["one two ", "three four"]),
      ("ééééé", 5, ["éé", "éé", "é"]), ("", 5, [""]), ("abcde", 5, ["abcde"]),
      ("ab\ncdefghi", 8, ["ab\ncdefg", "hi"]),
    ])
  func parts(text: String, size: Int, parts: [String]) {
    let bytes = Array(text.utf8)
    let cut = TextParts(bytes, size: size).ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(cut == parts)
  }

  @Test("names in a text of several parts stand where they stand")
  func longText() throws {
    let line = "The mayor said on Monday that the bridge would be open again by the end of May.\n"
    let count = 10
    let text = String(repeating: line, count: count) + "Mr. John Smith lives in London.\n"
    var recognizer = EntityRecognizer(language: "en", gazetteer: nil)
    recognizer.partSize = 200
    let entities = recognizer.entities(in: text)
    let person = try #require(entities.first { $0.kind == .person })
    #expect(person.name == "John Smith")
    let start = count * line.utf8.count + 4
    #expect(person.mentions.map(\.range) == [start..<start + 10])
  }

  /// A text whose first name is that of a person, from one word to another.
  private func reading(_ text: String, person: Range<Int>) -> EntityReading {
    var tokens: [TextToken] = []
    TextTokenizer.shared.read(text.utf8.span, into: &tokens)
    var reading = EntityReading(bytes: Array(text.utf8), tokens: tokens)
    reading.drafts = [
      EntityDraft(
        range: reading.range(of: person), tokens: person, kind: .person, confidence: 1)
    ]
    return reading
  }

  @Test(
    "initials before a person's name belong to it, but for those of another name or line",
    arguments: [
      ("Then J. K. Moe spoke.", 3, 0, 1), ("Then K. Moe spoke.", 2, 0, 1),
      ("Then K. Moe spoke.", 2, 2, 2), ("Then K.\nMoe spoke.", 2, 0, 2),
      ("Then Moe spoke.", 1, 0, 1),
      ("K. Moe spoke.", 1, 0, 0), ("At Co. Moe spoke.", 2, 0, 2),
    ])
  func initials(text: String, name: Int, floor: Int, start: Int) {
    let reading = reading(text, person: name..<name + 1)
    #expect(reading.withInitials(name..<name + 1, floor: floor) == start..<name + 1)
  }

  @Test(
    "a person and what stands behind `and` are no event",
    arguments: [
      ("Lee Moe and War Games spoke.", 0..<2, ["Lee Moe"]),
      ("Oil and Gas Summit: Lee Moe spoke.", 5..<7, ["Oil and Gas Summit", "Lee Moe"]),
      ("Lee Moe Cup", 0..<2, ["Lee Moe Cup"]),
    ])
  func events(text: String, person: Range<Int>, names: [String]) {
    var reading = reading(text, person: person)
    OtherNames().refine(&reading)
    #expect(reading.drafts.map { reading.text($0.range) } == names)
  }

  @Test(
    "events, works and groups have their forms",
    arguments: [
      (
        "The museum shows letters of the Battle of Upper Reed.", Entity.Kind.event,
        "Battle of Upper Reed"
      ),
      ("Trains ran again after Hurricane Odile.", .event, "Hurricane Odile"),
      ("She wrote the novel “A House of Clay”.", .work, "A House of Clay"),
      ("Aid reached Rohingya in the camps.", .group, "Rohingya"),
    ])
  func otherKinds(text: String, kind: Entity.Kind, name: String) {
    let entities = recognizer.entities(in: text)
    #expect(entities.contains { $0.kind == kind && $0.name == name }, "\(entities)")
  }

  @Test(
    "a place has its GeoNames identifier where it is clear which one is meant, and none without")
  func identifiers() throws {
    let text = "John Smith flew from Springfield to Berlin."
    let places = recognizer.entities(in: text).filter { $0.kind == .place }
    let berlin = try #require(places.first { $0.name == "Berlin" })
    #expect(berlin.identifiers["geonames"] == "2950159")
    #expect(places.first { $0.name == "Springfield" }?.identifiers["geonames"] == nil)
    let plain = EntityRecognizer(language: "en", gazetteer: nil).entities(in: text)
    #expect(plain.allSatisfy { $0.identifiers.isEmpty })
  }

  @Test("a title with a stop is known", arguments: ["Mr.", "Gov.", "Dr.", "Sen."])
  func dottedTitles(title: String) throws {
    let entities = recognizer.entities(in: "On Monday \(title) John Smith spoke in London.")
    let person = try #require(entities.first { $0.kind == .person })
    #expect(person.name == "John Smith")
    #expect(person.titles == [title])
  }

  @Test("a roster keeps the order and the offices")
  func roster() throws {
    let text =
      "Present were John Smith, mayor of London, David Brown, head of the school, and Mary Jones."
    let roster = try #require(recognizer.rosters(in: text).first)
    #expect(roster.members.map(\.name) == ["John Smith", "David Brown", "Mary Jones"])
    #expect(roster.members[0].office == "mayor of London")
  }

  @Test("any bytes are read, and ranges stay inside and in order")
  func robustness() {
    var state: UInt64 = 42
    let seed = Array("Mr. John Smith’s “UN” (U.N.) @x #y www.a.b 東京都 서울특별시 A.B. 1,2\n".utf8)
    for _ in 0..<300 {
      var bytes = seed
      for _ in 0..<6 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 24)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      for language in ["en", "ko", "ru"] {
        for entity in EntityRecognizer(language: language).entities(in: text) {
          for mention in entity.mentions {
            #expect(mention.range.upperBound <= text.utf8.count && !mention.range.isEmpty)
          }
        }
      }
    }
  }

  @Test(
    "eight times the names are found in about eight times the time",
    arguments: [
      "Sunnis and Shias met. ", "The Great World War. ",
      "Ann Lee of the Harbour Board (HB) met Sunnis at the Reed Festival. ",
    ])
  func linear(piece: String) {
    let recognizer = EntityRecognizer(language: "en", profile: .dprk)
    let clock = ContinuousClock()
    func time(_ count: Int) -> Double {
      let text = String(repeating: piece, count: count / piece.utf8.count)
      return clock.measure { _ = recognizer.entities(in: text) } / .seconds(1)
    }
    // A machine that is busy with something else may need a second measuring.
    var growth = Double.infinity
    for _ in 0..<3 where growth > 20 { growth = min(growth, time(120_000) / time(15_000)) }
    #expect(growth <= 20, "\(growth) times as long")
  }
}
