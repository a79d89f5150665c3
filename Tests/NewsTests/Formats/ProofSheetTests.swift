import ModelGenerators
import News
import Testing

@Suite("Proofs: pages for people to look at")
struct ProofSheetTests {
  private static func html(_ page: Page) -> String {
    String(decoding: page.proof(name: "story.txt"), as: UTF8.self)
  }

  private static func section(_ page: Page) -> String {
    var sheet = ProofSheet()
    let section = ProofSheet.Section(page, name: "story.txt", number: 1)
    return String(decoding: sheet.add(section), as: UTF8.self)
  }

  private static let bridge = Article(
    headline: "Bridge opens",
    dateline: Dateline(
      text: "OSLO, May 2 (ET) --", block: 0, range: 0..<19,
      places: [Dateline.Place(name: "OSLO")], date: Timestamp(year: 2031, month: 5, day: 2),
      isYearInferred: true, agencies: ["ET"], agencyIDs: ["et"]),
    published: Timestamp(year: 2031, month: 5, day: 2), language: "en",
    body: [
      Block(
        text: "OSLO, May 2 (ET) -- Mayor Ann Lee opened it.",
        marks: [Block.Mark(kind: .link, range: 20..<33, url: "https://example.org/lee")])
    ],
    entities: [
      Entity(
        kind: .person, name: "Ann Lee", titles: ["Mayor"], identifiers: ["wikidata": "Q1"],
        mentions: [
          Entity.Mention(
            block: 0, range: 26..<33, text: "Ann Lee", title: "Mayor", titleRange: 20..<25)
        ]),
      Entity(
        kind: .place, name: "Oslo", mentions: [Entity.Mention(block: 0, range: 0..<4, text: "OSLO")]
      ),
    ],
    dates: [Timestamp(year: 2031, month: 5, day: 2)].compactMap { day in
      day.map {
        DateMention(
          timestamp: $0, text: "May 2", isYearInferred: true, block: 0, range: 6..<11)
      }
    })

  @Test("the dateline, its parts, offices and names lie inside each other as they do in the text")
  func marks() {
    let text = Self.section(Page(kind: .article, article: Self.bridge))
    #expect(
      text.contains(
        """
        <p dir="auto"><span class="dateline" title="dateline · OSLO · 2031-05-02, year inferred · ET">\
        <mark class="place" id="d1-e1" title="Oslo · place">OSLO</mark>, \
        <time class="date" datetime="2031-05-02" title="2031-05-02 · year inferred">May 2</time> (ET) --\
        </span> <a href="https://example.org/lee" rel="noreferrer noopener">\
        <span class="office person">Mayor</span> \
        <mark class="person" id="d1-e0" title="Ann Lee · person · Mayor · wikidata Q1">Ann Lee</mark>\
        </a> opened it.</p>
        """))
    #expect(text.contains(##"<a href="#d1-e0">Ann Lee</a>"##))
    #expect(text.contains(#"<a href="http://www.wikidata.org/entity/Q1""#))
  }

  @Test("a link stays whole; what it begins or ends inside of is not marked")
  func crossing() {
    var article = Self.bridge
    article.body[0].marks[0].range = 20..<29
    let text = Self.section(Page(kind: .article, article: article))
    #expect(text.contains("Mayor</span> Ann</a> Lee opened it."))
  }

  @Test("the key counts what is marked, and the contents name each page once there are several")
  func contents() {
    let page = Page(kind: .article, article: Self.bridge)
    let one = Self.html(page)
    #expect(one.contains("<title>Bridge opens</title>"))
    #expect(one.contains(#"id="show-person" checked="checked"/> <b>Persons</b> <small>1</small>"#))
    #expect(!one.contains("show-work\" checked"))
    #expect(!one.contains("<nav"))
    var sheet = ProofSheet()
    for number in 1...2 { _ = sheet.add(ProofSheet.Section(page, name: nil, number: number)) }
    let end = String(decoding: sheet.end(), as: UTF8.self)
    #expect(end.contains("<h1>2 pages</h1>"))
    #expect(end.contains(##"<a href="#d2" dir="auto">Bridge opens</a>"##))
    #expect(end.contains("<small>2</small>"))
  }

  @Test(
    "lines run as those of the language do",
    arguments: [
      ("ar", "rtl"), ("fa-IR", "rtl"), ("en", "ltr"), ("az-Arab", "rtl"), ("ks-Deva", "ltr"),
      ("ko", "ltr"), (nil, "auto"),
    ] as [(String?, String)])
  func direction(language: String?, direction: String) {
    let article = Article(language: language, body: [Block(text: "…")])
    let text = Self.section(Page(kind: .article, article: article))
    let stated = language.map { " lang=\"\($0)\"" } ?? ""
    #expect(text.contains("<article\(stated) dir=\"\(direction)\">"))
  }

  @Test("a listing is cards, and an address that is none of the web is no link")
  func listing() {
    let listing = Listing(
      title: "More", kind: .related,
      items: [
        Listing.Item(
          headline: "Tiles", teaser: "A pottery has", isTruncated: true,
          published: Timestamp(year: 2031, month: 5), url: "javascript:alert(1)", rank: 1),
        Listing.Item(headline: "Tools", url: "https://example.org/tools", rank: 2),
      ])
    let text = Self.section(Page(kind: .listing, listings: [listing]))
    #expect(
      text.contains(
        """
        <li value="1"><h3 dir="auto">Tiles</h3><p class="teaser" dir="auto">A pottery has …</p>\
        <p class="details" dir="auto"><time datetime="2031-05">2031-05</time></p></li>
        """))
    #expect(text.contains(#"<a href="https://example.org/tools" rel="noreferrer noopener">Tools"#))
    #expect(!text.contains("javascript"))
  }

  @Test("whatever stands in a page, its proof has no tag, attribute or address but its own")
  func escaping() throws {
    var generator = Generator(seed: 27)
    for _ in 0..<2000 {
      let text = Self.section(generator.richPage())
      var scan = TagScan(text)
      try scan.run()
      #expect(scan.open.isEmpty)
    }
  }

  @Test("the scan sees what must not be there", arguments: TagScan.wrong)
  func scan(text: String) {
    #expect(throws: TagScan.Fault.self) {
      var scan = TagScan(text)
      try scan.run()
      if !scan.open.isEmpty { throw TagScan.Fault(text: text) }
    }
  }
}

/// Reads HTML by the one rule that holds in it whatever else is there: `<` begins a tag.
private struct TagScan {
  struct Fault: Error { let text: String }

  static let wrong = [
    "<script>", "<p onclick=\"a\"></p>", "<a href=\"javascript:a\"></a>", "<p>", "a < b",
    "<img src=\"a\"/>", "</p>", "<p title=\"a\"b\"></p>", "a & b",
  ]

  private(set) var open: [Substring] = []
  private let text: String

  private static let elements: Set<Substring> = [
    "section", "article", "header", "footer", "aside", "details", "summary", "div", "p", "h1", "h2",
    "h3", "h4", "h5", "h6", "ul", "ol", "li", "table", "caption", "tr", "th", "td", "blockquote",
    "cite", "pre", "figure", "figcaption", "a", "b", "em", "strong", "code", "sup", "sub", "span",
    "mark", "time", "small", "bdi",
  ]

  private static let attributes: Set<Substring> = [
    "class", "id", "title", "lang", "dir", "href", "rel", "datetime", "value", "start", "colspan",
    "rowspan", "aria-label",
  ]

  /// Takes every character that is not ASCII for an `x`: accents would join themselves to `>`.
  init(_ text: String) {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(scalar.isASCII ? scalar : "x") }
    self.text = String(scalars)
  }

  mutating func run() throws {
    for part in text.split(separator: "<", omittingEmptySubsequences: false).enumerated() {
      guard part.offset > 0 else {
        try check(references: part.element)
        continue
      }
      let pieces = part.element.split(
        separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      guard pieces.count == 2 else { throw Fault(text: String(part.element)) }
      try tag(pieces[0])
      try check(references: pieces[1])
    }
  }

  private mutating func tag(_ tag: Substring) throws {
    if tag.hasPrefix("/") {
      guard open.popLast() == tag.dropFirst() else { throw Fault(text: String(tag)) }
      return
    }
    let name = tag.prefix { $0 != " " }
    guard Self.elements.contains(name) else { throw Fault(text: String(tag)) }
    // Between quotation marks: the name of an attribute, its value, the name of the next.
    let parts = tag.dropFirst(name.count)
      .split(separator: "\"", omittingEmptySubsequences: false)
    guard parts.count % 2 == 1, parts.last == "" else { throw Fault(text: String(tag)) }
    for index in stride(from: 0, to: parts.count - 1, by: 2) {
      let attribute = parts[index].dropFirst().dropLast()
      guard parts[index].hasPrefix(" "), parts[index].hasSuffix("="),
        Self.attributes.contains(attribute)
      else { throw Fault(text: String(tag)) }
      try check(references: parts[index + 1])
      let value = parts[index + 1]
      let isAddress = ["#", "http://", "https://"].contains { value.lowercased().hasPrefix($0) }
      if attribute == "href", !isAddress { throw Fault(text: String(tag)) }
    }
    open.append(name)
  }

  private func check(references text: Substring) throws {
    let references = ["&amp;", "&lt;", "&gt;", "&quot;", "&#9;", "&#10;", "&#13;"]
    var rest = text[...]
    while let mark = rest.firstIndex(of: "&") {
      rest = rest[mark...]
      guard references.contains(where: { rest.hasPrefix($0) }) else {
        throw Fault(text: String(text))
      }
      rest = rest.dropFirst()
    }
  }
}
