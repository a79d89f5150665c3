import Testing

@testable import News

@Suite("The body labeller")
struct BodyLabellerTests {
  private func passages(_ text: String) -> [(text: String, isBody: Bool)] {
    let source = Array(text.utf8)
    let dump = DumpText(0..<source.count, in: source.span)
    let scores = BodyLabeller.standard.scores(of: dump, in: source.span)
    return zip(dump.passages, scores).map { passage, score in
      (String(decoding: source[passage.text], as: UTF8.self), score > 0)
    }
  }

  private static let article = [
    "The old bridge across the river opened to traffic on Monday after four years of repairs.",
    "Hundreds of people came to see the first cars cross, and a band played on the bank.",
    "“We have waited for this day for a long time,” said the mayor, who cut the ribbon.",
    "The works cost twelve million, a third more than planned, because a pillar had to be rebuilt.",
    "Buses will use the bridge from next week, and cyclists have a lane of their own.",
  ]

  @Test(
    "calls every paragraph of a clean dump body",
    arguments: [
      article, Array(article.prefix(3)),
      [
        "Le vieux pont a rouvert lundi après quatre ans de travaux, a annoncé la mairie.",
        "Des centaines de personnes sont venues voir passer les premières voitures sur le pont.",
        "Les bus l’emprunteront à partir de la semaine prochaine, selon le maire de la ville.",
      ],
      [
        "Старый мост через реку открыли в понедельник после четырёх лет ремонта.",
        "Сотни людей пришли посмотреть, как по нему проедут первые машины.",
        "Автобусы пойдут по мосту со следующей недели, сообщили в мэрии города.",
      ],
    ], ["\n", "\n\n"])
  func clean(paragraphs: [String], separator: String) {
    for passage in passages(paragraphs.joined(separator: separator)) {
      #expect(passage.isBody, "\(passage.text)")
    }
  }

  @Test("tells the page around an article from the article", arguments: ["\n", "\n\n"])
  func page(separator: String) {
    let before = ["Home", "News", "Sport", "Weather", "Log in", "Subscribe"]
    let after = [
      "Share this:", "Facebook", "Twitter", "Related posts:", "Factory makes new pots of clay",
      "Ten ways to bake bread", "Leave a Reply", "Privacy Policy", "Terms of Service",
      "© 2031 Example Times. All rights reserved.",
    ]
    let dump = (before + Self.article + after).joined(separator: separator)
    let found = passages(dump).filter(\.isBody).map(\.text)
    #expect(found == Self.article)
  }

  @Test("tells the teasers of a listing from the body above it")
  func listing() {
    let teasers = [
      "A factory began to make new pots of clay and sold the first hundred of them on",
      "May 2, 2031",
      "A factory began to make new pots of clay and sold the first hundred of them on",
      "The fishermen of the east coast went to sea again after the storms of the last",
      "May 1, 2031",
      "The fishermen of the east coast went to sea again after the storms of the last",
    ]
    let dump = Self.article + ["More From Example Times (En)"] + teasers + ["More Articles"]
    let found = passages(dump.joined(separator: "\n")).filter(\.isBody).map(\.text)
    #expect(found == Self.article)
  }

  @Test(
    "gives each passage a score, the same every time, however few there are",
    arguments: ["", "\n\n", "Bridge", "|"])
  func few(text: String) {
    let source = Array(text.utf8)
    let dump = DumpText(0..<source.count, in: source.span)
    let scores = BodyLabeller.standard.scores(of: dump, in: source.span)
    #expect(scores.count == dump.passages.count)
    #expect(scores == BodyLabeller.standard.scores(of: dump, in: source.span))
    #expect(scores.allSatisfy { $0.isFinite })
  }

  @Test("takes time in proportion to the dump")
  func many() {
    let source = Array(
      String(repeating: Self.article.joined(separator: "\n\n") + "\n\n", count: 20_000).utf8)
    let dump = DumpText(0..<source.count, in: source.span)
    #expect(dump.passages.count == 100_000)
    let clock = ContinuousClock()
    var scores: [Float] = []
    let time = clock.measure {
      scores = BodyLabeller.standard.scores(of: dump, in: source.span)
    }
    #expect(scores.allSatisfy { $0.isFinite })
    // A debug build needs some seconds; time that grows with the square would be minutes.
    #expect(time < .seconds(60))
  }
}

@Suite("The labeller's weights")
struct BodyLabellerWeightsTests {
  @Test("are shipped and can be read")
  func shipped() throws {
    let bytes = Base64.decode(BodyWeights.encoded)
    let weights = try #require(BodyWeights(decoding: bytes))
    #expect(weights.network.rows.contains { $0 != .zero })
    let table = bytes.prefix(WordWeights.slotCount).map { Int8(bitPattern: $0) }
    #expect(BodyWeights.encode(table: table, weights.network) == bytes)
  }

  @Test("are refused when bytes are missing or left over")
  func cut() {
    let bytes = Base64.decode(BodyWeights.encoded)
    #expect(BodyWeights(decoding: bytes.dropLast()) == nil)
    #expect(BodyWeights(decoding: bytes + [0]) == nil)
    #expect(BodyWeights(decoding: []) == nil)
  }

  @Test(
    "stand in base64 as the standard has it",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ])
  func base64(text: String, encoded: String) {
    #expect(Base64.encode(Array(text.utf8)) == encoded)
  }

  @Test(
    "of words add up as training adds them up",
    arguments: [
      "Share this", "Home", "The old bridge opened to traffic on Monday.",
      "one two three four five six seven eight nine ten eleven twelve thirteen",
    ])
  func words(text: String) throws {
    let source = Array(text.utf8)
    let dump = DumpText(0..<source.count, in: source.span)
    let features = WordFeatures(of: 0..<source.count, in: source.span)
    let table = Base64.decode(BodyWeights.encoded).map { Int8(bitPattern: $0) }
    var sum: Float = 0
    for (slot, value) in zip(features.slots, features.values) {
      sum += Float(table[Int(slot)] >> 1) * WordWeights.unit * value
    }
    let passage = try #require(dump.passages.first)
    #expect(abs(passage.wordScore - sum) < 0.001)
  }

  @Test("find a row of their own for each bucket of each group")
  func rows() {
    let text = "# Bridge opens\n\nThe old bridge across the river opened.\n\n* Home | News @x /a/b"
    let source = Array(text.utf8)
    let dump = DumpText(0..<source.count, in: source.span)
    let rows = BodyFeatures(dump, in: source.span).rows
    #expect(rows.count == dump.passages.count * BodyFeatures.groupCount)
    for start in stride(from: 0, to: rows.count, by: BodyFeatures.groupCount) {
      let own = rows[start..<start + BodyFeatures.groupCount]
      #expect(zip(own, own.dropFirst()).allSatisfy(<))
      #expect(own.allSatisfy { Int($0) < BodyFeatures.rowCount })
    }
  }
}
