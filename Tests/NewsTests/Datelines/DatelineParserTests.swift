import News
import Testing

@Suite("Datelines")
struct DatelineParserTests {
  /// A text that opens with a dateline, and what it says: places, date, agencies and reporters.
  struct Opening: Sendable, CustomTestStringConvertible {
    let dateline: String
    let facts: String
    var rest = " The old bridge was closed to traffic."
    var language: String?
    var testDescription: String { dateline }

    init(_ dateline: String, _ facts: String, _ language: String? = nil, _ rest: String? = nil) {
      self.dateline = dateline
      self.facts = facts
      self.language = language
      self.rest = rest ?? self.rest
    }
  }

  static let openings = [
    Opening("OSLO (AP) —", "OSLO||ap|"),
    Opening("DULUTH, Minn. (AP) —", "DULUTH, Minn.||ap|"),
    Opening("LIMA, May 9 (Reuters) -", "LIMA|2031-05-09|reuters|"),
    Opening("May 9 (Reuters) -", "|2031-05-09|reuters|"),
    Opening("(Reuters) -", "||reuters|"),
    Opening("QUITO/THE HAGUE, May 9 (Reuters) -", "QUITO;THE HAGUE|2031-05-09|reuters|"),
    Opening("LIMA, Marhc 9 -", "LIMA|2031-03-09||"),
    Opening("Pyongyang, May 9 (KCNA) --", "Pyongyang|2031-05-09|kcna|", "en", "Kim met guests."),
    Opening("(평양 5월 9일발 조선중앙통신)", "평양|2031-05-09|kcna|", "ko", " 다리가 열렸다."),
    Opening("【平壌5月9日発朝鮮中央通信】", "平壌|2031-05-09|kcna|", "ja", "橋が開通した。"),
    Opening("【平壌５月９日発朝鮮中央通信】", "平壌|2031-05-09|kcna|", "ja", "橋が開通した。"),
    Opening("Manchester (United Kingdom) (AFP) –", "Manchester, United Kingdom||afp|"),
    Opening("BERGEN, Norway, Oct. 2 (Xinhua) --", "BERGEN, Norway|2030-10-02|xinhua|"),
    Opening("新华社上海5月9日电（记者李明、王小红）", "上海|2031-05-09|xinhua|李明;王小红", "zh", "大桥通车。"),
    Opening("本报讯 记者李明报道：", "||本报|李明", "zh", "大桥昨日通车。"),
    Opening("（中央社記者王大明高雄9日電）", "高雄|2031-05-09|cna|王大明", "zh-Hant", "大橋通車。"),
    Opening("(부산=연합뉴스) 김철수 이영희 기자 =", "부산||yonhap|김철수;이영희", "ko", " 다리가 열렸다."),
    Opening("[제주=뉴시스]김철수 기자 =", "제주||newsis|김철수", "ko", " 다리가 열렸다."),
    Opening("(평양 노동신문=뉴스1) =", "평양||rodong-sinmun;news1|", "ko", " 다리가 열렸다."),
    Opening("【東京、北京共同】", "東京;北京||kyodo|", "ja", "橋が開通した。"),
    Opening("【パリ＝山田花子】", "パリ|||山田花子", "ja", "橋が開通した。"),
    Opening("MOSCOW, May 9. /TASS/.", "MOSCOW|2031-05-09|tass|"),
    Opening("МОСКВА, 9 мая. /ТАСС/.", "МОСКВА|2031-05-09|tass|", "ru", " Мост открыт."),
    Opening("МОСКВА, 9 мая - РИА Новости.", "МОСКВА|2031-05-09|ria|", "ru", " Мост открыт."),
    Opening("КИЇВ. 9 травня. УНН.", "КИЇВ|2031-05-09|unn|", "uk", " Міст відкрито."),
    Opening("Bonn (dpa) -", "Bonn||dpa|", "de", " Die Brücke ist offen."),
    Opening("Essen.", "Essen|||", "de", " Die Brücke ist seit Freitag für den Verkehr gesperrt."),
    Opening("Linz –", "Linz|||", "de", " Die Brücke ist seit Freitag für den Verkehr gesperrt."),
    Opening("Madrid, 9 may (EFE).-", "Madrid|2031-05-09|efe|", "es", " El puente se abrió."),
    Opening("(ANSA) - ROMA, 9 MAG -", "ROMA|2031-05-09|ansa|", "it", " Il ponte è aperto."),
    Opening("New Delhi, May 9 (PTI)", "New Delhi|2031-05-09|pti|"),
    Opening("By Ann B Lee Kathmandu, May 9 (PTI)", "Kathmandu|2031-05-09|pti|Ann B Lee"),
    Opening("By ANN LEE    LIMA (AP) --", "LIMA||ap|ANN LEE"),
    Opening("KUALA LUMPUR, 9 Sept (Bernama) --", "KUALA LUMPUR|2030-09-09|bernama|"),
    Opening("LIMA and QUITO--(BUSINESS WIRE)--", "LIMA;QUITO||businesswire|", "en", "The bridge."),
    Opening("SEOUL, May 9, 2031 /PRNewswire/ --", "SEOUL|2031-05-09|prnewswire|"),
    Opening("BOMBAY:", "BOMBAY|||"),
    Opening("SYDNEY, May 9:", "SYDNEY|2031-05-09||"),
    Opening("Reuters Athens May 9:", "Athens|2031-05-09|reuters|"),
    Opening("AP -", "||ap|"),
    Opening("（ＣＮＮ）", "||cnn|", "ja", "橋が開通した。"),
  ]

  @Test("the forms of the agencies are read in full", arguments: openings)
  func forms(opening: Opening) throws {
    let parser = DatelineParser(
      language: opening.language ?? "en", reference: Timestamp(edtf: "2031-05-09"))
    let dateline = try #require(parser.dateline(in: opening.dateline + opening.rest))
    #expect(dateline.text == opening.dateline)
    #expect(dateline.range == 0..<opening.dateline.utf8.count)
    let places = dateline.places.map { [$0.name, $0.region].compactMap(\.self) }
    let facts = [
      places.map { $0.joined(separator: ", ") }.joined(separator: ";"),
      dateline.date?.edtf ?? "", dateline.agencyIDs.joined(separator: ";"),
      dateline.reporters.joined(separator: ";"),
    ]
    #expect(facts.joined(separator: "|") == opening.facts)
    #expect(dateline.agencies.count == dateline.agencyIDs.count)
  }

  @Test(
    "headlines, labels, speakers, tickers and narratives are none",
    arguments: [
      "Lima: Ferries go on running", "SUMMARY: The bridge is open, and the ferry goes on.",
      "CLAIM: The bridge was opened in May.", "TOM HALE: It is a good bridge.",
      "Reed Bridges Corp (RBC.N) said on Friday that the bridge was open.",
      "One day in May Juche 103 (2014) the workers met on the bridge.",
      "HOTEL operators, take note: the bridge is open.", "St. Louis is a city of bridges.",
      "Oct. 11 issue - Last week the bridge was closed.", "COPPER GRADE A - steady 916.00",
      "The bridge over the Reed was opened to traffic on May 9, 2031.", "(LR) The bridge is open.",
      "【公式】橋のオンラインストア", "新华社发（李明摄）", "据报道，大桥通车。", "経済 - 橋が開通した。", "", " ", "(", "【", "By ",
    ])
  func negatives(text: String) {
    for language in [nil, "en", "de", "zh"] {
      #expect(DatelineParser(language: language).dateline(in: text) == nil)
    }
  }

  @Test("a year that is not printed comes from the reference, and says so")
  func years() {
    let text = "LIMA, May 9 (Reuters) - The bridge is open."
    let plain = DatelineParser().dateline(in: text)
    #expect(plain?.date?.edtf == "XXXX-05-09")
    #expect(plain?.isYearInferred == false)
    let near = DatelineParser(reference: Timestamp(edtf: "2031-05-08")).dateline(in: text)
    #expect(near?.date?.edtf == "2031-05-09")
    #expect(near?.isYearInferred == true)
    let early = DatelineParser(reference: Timestamp(edtf: "2031-05-01")).dateline(in: text)
    #expect(early?.date?.edtf == "2030-05-09")
    let stated = DatelineParser(reference: Timestamp(edtf: "2035-01-01"))
      .dateline(in: "LIMA, May 9, 2031 (Reuters) - The bridge is open.")
    #expect(stated?.date?.edtf == "2031-05-09")
    #expect(stated?.isYearInferred == false)
  }

  @Test("no prefix of an opening is read past its end", arguments: openings)
  func prefixes(opening: Opening) {
    let bytes = Array((opening.dateline + opening.rest).utf8)
    for end in bytes.indices {
      let text = String(decoding: bytes[..<end], as: UTF8.self)
      guard let dateline = DatelineParser().dateline(in: text) else { continue }
      #expect(dateline.range.upperBound <= text.utf8.count)
    }
  }

  @Test("an article takes its authors and agencies from its dateline")
  func article() throws {
    let page = try TextDumpParser(language: "en").parse(
      """
      By Ann Lee

      LIMA, May 9 (Reuters) - The old bridge over the river was closed to traffic on Friday.
      The new one, upstream, was opened at noon, and the ferry goes on running at night.
      """)
    let article = try #require(page.article)
    let dateline = try #require(article.dateline)
    #expect(dateline.places.map(\.name) == ["LIMA"])
    #expect(article.agencies.map(\.id) == ["reuters"])
    #expect(article.provenance["agencies"]?.source == .dateline)
    let block = try #require(dateline.block)
    #expect(article.body[block].text.hasPrefix(dateline.text))
  }
}
