/// What the elements of a body mean in one format: a table, a row for each name.
struct BlockVocabulary: Sendable {
  /// What an element is to a reader of blocks.
  enum Part: Sendable, Equatable {
    case container, skipped
    case paragraph, quote, preformatted
    case heading(Int)
    /// The head of an entry of a live blog.
    case liveEntry
    case list(isNumbered: Bool)
    case item, table, row
    case cell(isHeader: Bool)
    case figure, caption, credit
    /// A picture, film or sound; of which kind, where the element says it.
    case media(Media.Kind?)
    case embed
    case lineBreak
    case time
    case mark(Block.Mark.Kind)
    case name(Entity.Kind)
  }

  /// The elements by their local names in small letters; all others are transparent.
  let parts: [String: Part]

  /// The attributes that tell more of an element: a class, or how it is rendered.
  let detailNames: [String]

  /// What a word in one of them makes of an element: `hl2.h3` is an `hl2` with the word `h3`.
  let details: [String: Part]

  /// The elements of which such a word makes something else.
  private let detailed: Set<Substring>

  init(parts: [String: Part], detailNames: [String], details: [String: Part]) {
    self.parts = parts
    self.detailNames = detailNames
    self.details = details
    detailed = Set(details.keys.compactMap { $0.split(separator: ".").first })
  }

  static let html = BlockVocabulary(
    parts: [
      "p": .paragraph, "div": .container, "section": .container, "article": .container,
      "h1": .heading(1), "h2": .heading(2), "h3": .heading(3), "h4": .heading(4),
      "h5": .heading(5), "h6": .heading(6), "blockquote": .quote, "pre": .preformatted,
      "ul": .list(isNumbered: false), "ol": .list(isNumbered: true), "li": .item,
      "table": .table, "tr": .row, "td": .cell(isHeader: false), "th": .cell(isHeader: true),
      "figure": .figure, "img": .media(.image), "video": .media(.video), "audio": .media(.audio),
      "figcaption": .caption, "caption": .caption, "cite": .credit, "iframe": .embed,
      "br": .lineBreak, "time": .time, "a": .mark(.link), "em": .mark(.emphasis),
      "i": .mark(.emphasis), "strong": .mark(.strong), "b": .mark(.strong),
      "code": .mark(.code), "sup": .mark(.superscript), "sub": .mark(.subscript),
      "script": .skipped, "style": .skipped, "head": .skipped, "template": .skipped,
    ],
    detailNames: ["class"],
    details: ["h3.liveentry": .liveEntry, "a.document": .media(.document)])

  static let nitf = BlockVocabulary(
    parts: [
      "p": .paragraph, "block": .container, "hl2": .heading(2), "hl1": .heading(1),
      "bq": .quote, "credit": .credit, "pre": .preformatted, "ul": .list(isNumbered: false),
      "ol": .list(isNumbered: true), "li": .item, "dt": .paragraph, "dd": .paragraph,
      "table": .table, "tr": .row, "td": .cell(isHeader: false), "th": .cell(isHeader: true),
      "media": .figure, "media-reference": .media(nil), "media-caption": .caption,
      "media-producer": .credit, "media-metadata": .skipped, "media-object": .skipped,
      "caption": .caption, "br": .lineBreak, "a": .mark(.link), "em": .mark(.emphasis),
      "person": .name(.person), "org": .name(.organization), "location": .name(.place),
      "event": .name(.event), "object.title": .name(.work), "chron": .time,
      "byline": .skipped, "dateline": .skipped, "datasource": .skipped, "key-list": .skipped,
      "tobject": .skipped,
    ],
    detailNames: ["class"],
    details: [
      "hl2.h1": .heading(1), "hl2.h3": .heading(3), "hl2.h4": .heading(4), "hl2.h5": .heading(5),
      "hl2.h6": .heading(6), "hl2.liveentry": .liveEntry, "em.strong": .mark(.strong),
      "em.code": .mark(.code), "em.superscript": .mark(.superscript),
      "em.subscript": .mark(.subscript), "org.group": .name(.group),
    ])

  static let tei = BlockVocabulary(
    parts: [
      "p": .paragraph, "div": .container, "ab": .heading(2), "head": .heading(2),
      "fw": .heading(2), "quote": .quote, "list": .list(isNumbered: false), "item": .item,
      "table": .table, "row": .row, "cell": .cell(isHeader: false), "graphic": .media(nil),
      "bibl": .credit,
      "lb": .lineBreak, "ref": .mark(.link), "hi": .mark(.emphasis), "code": .mark(.code),
      "persname": .name(.person), "orgname": .name(.organization), "placename": .name(.place),
      "name": .name(.work), "teiheader": .skipped,
    ],
    detailNames: ["rend", "type", "role"],
    details: [
      "ab.h1": .heading(1), "ab.h3": .heading(3), "ab.h4": .heading(4), "ab.h5": .heading(5),
      "ab.h6": .heading(6), "hi.#b": .mark(.strong), "hi.#t": .mark(.code),
      "hi.#sup": .mark(.superscript), "hi.#sub": .mark(.subscript), "p.pre": .preformatted,
      "p.figure": .figure, "list.ordered": .list(isNumbered: true),
      "list.ol": .list(isNumbered: true), "cell.head": .cell(isHeader: true),
      "name.event": .name(.event), "name.group": .name(.group),
    ])

  /// What an element is, from its name and its attributes.
  func part(_ name: String, _ attribute: (String) -> String?) -> Part? {
    guard let part = parts[name] else { return nil }
    if case .container = part { return part }
    guard detailed.contains(name[...]) else { return part }
    for detail in detailNames {
      guard let value = attribute(detail) else { continue }
      for word in value.split(separator: " ") {
        if let special = details["\(name).\(word.lowercased())"] { return special }
      }
    }
    return part
  }
}
