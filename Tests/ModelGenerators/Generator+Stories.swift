package import News

/// A story as newspapers print them: sound by the rules of the model, with texts of any script.
///
/// What a block has depends on its kind, marks and mentions stand in its text, a thing has one name.
package struct StoryGenerator {
  /// What texts are like.
  package enum Texts: Sendable {
    /// Without what formats fold or cannot hold, so that nothing changes without a loss.
    case plain
    /// With control characters, line ends, doubled blanks, markup.
    case wild
  }

  package var generator: Generator
  private let texts: Texts
  private var entities: [Entity] = []

  package init(seed: UInt64, texts: Texts) {
    generator = Generator(seed: seed)
    self.texts = texts
  }

  private static let plainWords: [String] = [
    "bridge", "opens", "Upper Reed", "“fat”", "„unten", "it's", "é", "Мост открыт", "Ελλάδα",
    "עברית", "العربية", "हिन्दी", "ไทย", "평양 2월", "平壤2月13日电", "東京、", "𠀀𪚥", "😀", "👩‍👩‍👧‍👦",
    "100 %", "e\u{301}", "-0-", "(KCNA)", "No. 7;", "key: value", "# 1", "=SUM(A1)", "|", "/",
  ]

  private static let wildWords: [String] =
    plainWords + [
      "a < b && c", "]]>", "<!--", "\"", "'", "&amp;", "&#0;", "<p>", "</p>", "\u{0}", "\u{1}",
      "\u{8}",
      "\t", "\n", "\r\n", "\u{1B}[0m", "\u{7F}", "\u{85}", "\u{A0}", "\u{AD}", "\u{2028}",
      "\u{200B}",
      "\u{202E}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}", " ", "  lead", "trail  ", "*star*", "\\",
      "; ",
    ]

  private mutating func chance(_ part: Int, of whole: Int) -> Bool {
    generator.below(whole) < part
  }

  package mutating func maybe<Value>(_ make: (inout StoryGenerator) -> Value) -> Value? {
    chance(3, of: 5) ? make(&self) : nil
  }

  private mutating func several<Value>(
    _ most: Int, _ make: (inout StoryGenerator) -> Value
  ) -> [Value] {
    (0..<generator.below(most + 1)).map { _ in make(&self) }
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value { generator.pick(values) }

  /// A text that is not blank.
  package mutating func text(words most: Int = 4) -> String {
    var words = [pick(Self.plainWords)]
    for _ in 0..<generator.below(most) {
      words.append(pick(texts == .plain ? Self.plainWords : Self.wildWords))
    }
    if texts == .wild, generator.bool() { words.reverse() }
    return words.joined(separator: " ")
  }

  private var count = 0

  /// A name that nothing else has.
  package mutating func name() -> String {
    count += 1
    return "\(pick(Self.plainWords)) \(count)"
  }

  package mutating func url() -> String {
    let number = generator.below(100_000)
    if texts == .wild, chance(1, of: 6) {
      return pick(["https://example.org/ü b\(number)", "/\(number)", "no address \(number)"])
    }
    return pick([
      "https://example.org/\(number)", "https://example.org/?a=1&b=\(number)#c", "urn:x:\(number)",
    ])
  }

  package mutating func date() -> Timestamp {
    let full = ["2026-02-13T10:00:05Z", "2026-02-13T10:00:00+09:00", "1999-12-31T23:59:59-11:30"]
    let others =
      ["2026-02-13", "2026-02", "2026"]
      + (texts == .wild ? ["XXXX-07-07", "2026-02-13T10:00", "2016-12-31T23:59:60Z", "0000"] : [])
    let text = pick(generator.bool() ? full : others)
    return Timestamp(edtf: text) ?? Timestamp(year: 2026, month: 2, day: 13)
      ?? generator.timestamp()
  }

  package mutating func organization() -> Organization {
    Organization(
      name: name(), id: maybe { $0.name() }, url: maybe { $0.url() }, logo: maybe { $0.url() })
  }

  package mutating func author() -> Author {
    Author(
      name: name(), kind: maybe { $0.pick(Author.Kind.allCases) }, role: maybe { $0.text() },
      organization: maybe { $0.text() }, email: maybe { _ in "desk@example.org" },
      url: maybe { $0.url() })
  }

  package mutating func media() -> Media {
    Media(
      kind: pick(Media.Kind.allCases), url: url(), title: maybe { $0.text() },
      caption: maybe { $0.text() }, credit: maybe { $0.text() },
      alternativeText: maybe { $0.text() }, mediaType: maybe { _ in "image/jpeg" },
      width: maybe { $0.generator.below(2_000) + 1 },
      height: maybe { $0.generator.below(2_000) + 1 },
      duration: maybe { $0.generator.below(2_000) + 1 },
      byteCount: maybe { $0.generator.below(2_000) + 1 })
  }
}

// MARK: - Articles

extension StoryGenerator {
  /// A story with most of what stories have.
  package mutating func article() -> Article {
    entities = (0..<generator.below(5)).map { _ in entity() }
    var article = Article(
      id: maybe { $0.name() }, url: maybe { $0.url() }, headline: maybe { $0.text() },
      alternativeHeadline: maybe { $0.text() }, kicker: maybe { $0.text() },
      byline: maybe { $0.text() }, authors: several(3) { $0.author() },
      published: maybe { $0.date() }, modified: maybe { $0.date() },
      language: maybe { $0.pick(["en", "ko", "zh-Hant", "pt-BR"]) },
      publisher: maybe { $0.organization() }, agencies: several(2) { $0.organization() },
      sections: several(2) { $0.name() }, keywords: several(3) { $0.name() })
    article.summary = maybe { $0.text() }
    article.body = blocks()
    article.media = several(2) { $0.media() }
    article.links = several(1) { Link(url: $0.url()) }
    article.entities = entities
    article.access = maybe { $0.pick(Access.allCases) }
    article.rights = maybe { $0.text() }
    article.endMark = maybe { _ in "-0-" }
    article.dateline = maybe { $0.dateline(&article) }
    return article
  }

  private mutating func entity() -> Entity {
    let all = [
      ("wikidata", "Q"), ("geonames", ""), ("isni", ""), ("house", "h"), ("zdb", "z"),
    ]
    var identifiers: [String: String] = [:]
    for (scheme, head) in all where chance(1, of: 4) {
      count += 1
      identifiers[scheme] = "\(head)\(count)"
    }
    return Entity(
      kind: pick(Entity.Kind.allCases), name: name(), aliases: several(1) { $0.name() },
      titles: several(1) { $0.text() }, identifiers: identifiers,
      confidence: maybe { _ in 0.5 })
  }

  /// A dateline at the head of the first block, its places printed in it.
  private mutating func dateline(_ article: inout Article) -> Dateline {
    let places = (0..<generator.below(3)).map { number in
      let name = "PLACE \(number)\(pick(Self.plainWords))"
      return Dateline.Place(
        name: name, region: maybe { $0.name() },
        resolved: maybe {
          Dateline.Resolution(
            geonames: $0.generator.below(10_000) + 1, name: $0.maybe { _ in name } ?? "Place",
            country: $0.maybe { _ in "KP" }, region: $0.maybe { _ in "01" },
            coordinates: $0.maybe { _ in Coordinates(latitude: 39.5, longitude: 125.75) } ?? nil)
        })
    }
    let text = (places.map(\.name) + ["May 2 (ET) --"]).joined(separator: ", ")
    var dateline = Dateline(
      text: text, range: 0..<text.utf8.count, places: places, date: maybe { $0.date() },
      agencies: several(1) { _ in "ET" }, reporters: several(1) { $0.name() })
    if let first = article.body.firstIndex(where: { $0.kind == .paragraph }), generator.bool() {
      let shift = text.utf8.count + 1
      article.body[first].text = "\(text) \(article.body[first].text)"
      article.body[first].marks = article.body[first].marks.map { mark in
        var mark = mark
        mark.range = (mark.range.lowerBound + shift)..<(mark.range.upperBound + shift)
        return mark
      }
      for entity in article.entities.indices {
        for mention in article.entities[entity].mentions.indices
        where article.entities[entity].mentions[mention].block == first {
          let range = article.entities[entity].mentions[mention].range
          article.entities[entity].mentions[mention].range =
            (range.lowerBound + shift)..<(range.upperBound + shift)
        }
      }
      dateline.block = first
    }
    return dateline
  }
}

// MARK: - Blocks

extension StoryGenerator {
  private mutating func blocks() -> [Block] {
    var blocks: [Block] = []
    var level = 0
    for _ in 0..<generator.below(9) {
      var block = block(at: blocks.count, after: level, blocks.last)
      if block.kind != .listItem { block.level = block.kind == .heading ? block.level : nil }
      level = block.kind == .listItem ? block.level ?? 1 : 0
      blocks.append(block)
    }
    return blocks
  }

  private mutating func block(at index: Int, after level: Int, _ last: Block?) -> Block {
    let kind = pick(Block.Kind.allCases + [.paragraph, .paragraph, .listItem, .listItem])
    var block = Block(kind: kind, role: chance(1, of: 4) ? pick(Block.Role.allCases) : nil)
    switch kind {
    case .paragraph: write(&block, at: index)
    case .heading:
      write(&block, at: index)
      block.level = generator.below(6) + 1
    case .quote:
      write(&block, at: index)
      block.attribution = maybe { $0.text() }
    case .listItem:
      write(&block, at: index)
      item(&block, after: level, last)
    case .preformatted: block.text = text()
    case .table:
      block.text = maybe { $0.text() } ?? ""
      block.rows = (0..<generator.below(3) + 1).map { _ in
        (0..<generator.below(3) + 1).map { _ in cell() }
      }
    case .figure: block.media = media()
    case .embed:
      block.text = maybe { $0.text() } ?? ""
      block.embed = Block.Embed(
        kind: pick(Block.Embed.Kind.allCases), url: url(), provider: maybe { $0.text() },
        title: maybe { $0.text() })
    case .liveEntry:
      write(&block, at: index)
      block.timestamp = maybe { $0.date() }
      block.url = maybe { $0.url() }
    }
    return block
  }

  /// Items of a numbered list count on, in plain stories.
  private mutating func item(_ block: inout Block, after level: Int, _ last: Block?) {
    block.level = texts == .plain ? generator.below(level + 1) + 1 : generator.below(5) + 1
    guard texts == .plain else {
      block.ordinal = maybe { $0.generator.below(20) }
      return
    }
    if level > 0, block.level == level {
      block.ordinal = last?.ordinal.map { $0 + 1 }
    } else if level == 0 || block.level ?? 1 > level {
      block.ordinal = maybe { $0.generator.below(20) + 1 }
    } else {
      block.level = level + 1
      block.ordinal = nil
    }
  }

  private mutating func cell() -> Block.Cell {
    var block = Block(text: maybe { $0.text() } ?? "")
    mark(&block)
    return Block.Cell(
      text: block.text, isHeader: generator.bool(),
      columnSpan: chance(1, of: 5) ? 2 : 1, rowSpan: chance(1, of: 5) ? 3 : 1, marks: block.marks)
  }

  /// A text with marks and with names of the things in it.
  private mutating func write(_ block: inout Block, at index: Int) {
    block.text = text(words: 6)
    for entity in entities.indices where chance(1, of: 4) {
      let name = chance(1, of: 4) ? name() : entities[entity].name
      block.text += " "
      let start = block.text.utf8.count
      block.text += name
      entities[entity].mentions.append(
        Entity.Mention(
          block: index, range: start..<block.text.utf8.count, text: name, title: maybe { $0.text() }
        ))
      block.text += " " + text()
    }
    mark(&block)
  }

  private mutating func mark(_ block: inout Block) {
    var bounds = [0, block.text.utf8.count]
    var position = 0
    for scalar in block.text.unicodeScalars {
      if texts == .wild { bounds.append(position) }
      // In plain stories marks begin and end with words.
      if texts == .plain, scalar == " " { bounds += [position, position + 1] }
      position += UTF8.width(scalar)
    }
    let bytes = Array(block.text.utf8)
    for _ in 0..<generator.below(4) {
      let ends = [pick(bounds), pick(bounds)].sorted()
      let isWord =
        ends[0] < ends[1] && bytes[ends[0]] != 0x20 && bytes[ends[1] - 1] != 0x20
      guard texts == .wild || isWord else { continue }
      let kind = pick(Block.Mark.Kind.allCases)
      block.marks.append(
        Block.Mark(
          kind: kind, range: ends[0]..<ends[1], url: kind == .link ? url() : nil,
          title: kind == .link ? maybe { $0.text() } : nil))
    }
    if texts == .plain { dropCrossing(&block) }
    block.marks.sort {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
  }

  /// Plain stories have marks beside or inside each other, and no two of the same run.
  private func dropCrossing(_ block: inout Block) {
    var kept: [Block.Mark] = []
    for mark in block.marks {
      let isSound = kept.allSatisfy { other in
        let (one, two) = (mark.range, other.range)
        return one != two
          && (!one.overlaps(two)
            || one.lowerBound >= two.lowerBound && one.upperBound <= two.upperBound
            || two.lowerBound >= one.lowerBound && two.upperBound <= one.upperBound)
      }
      if isSound { kept.append(mark) }
    }
    block.marks = kept
  }
}
