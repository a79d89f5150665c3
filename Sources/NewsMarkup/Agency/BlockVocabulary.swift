/// What the elements of a body mean in one format: a table, a row for each name.
struct BlockVocabulary: Sendable {
  /// What an element is to a reader of blocks.
  enum Part: Sendable, Equatable {
    case container, skipped
    case paragraph, quote, preformatted
    case heading(Int)
    case list(isNumbered: Bool)
    case item, table, row
    case cell(isHeader: Bool)
    case figure, media, caption, credit
    case embed
    case lineBreak
    case time
    case mark(Block.Mark.Kind)
    case name(Entity.Kind)
  }

  /// The elements by their local names in small letters; all others are transparent.
  let parts: [String: Part]

  /// The attribute that tells more of an element: a class, or how it is rendered.
  let detail: String

  /// What a value of that attribute makes of an element.
  let details: [String: Part]

  static let html = BlockVocabulary(
    parts: [
      "p": .paragraph, "div": .container, "section": .container, "article": .container,
      "h1": .heading(1), "h2": .heading(2), "h3": .heading(3), "h4": .heading(4),
      "h5": .heading(5), "h6": .heading(6), "blockquote": .quote, "pre": .preformatted,
      "ul": .list(isNumbered: false), "ol": .list(isNumbered: true), "li": .item,
      "table": .table, "tr": .row, "td": .cell(isHeader: false), "th": .cell(isHeader: true),
      "figure": .figure, "img": .media, "video": .media, "audio": .media,
      "figcaption": .caption, "caption": .caption, "cite": .credit, "iframe": .embed,
      "br": .lineBreak, "time": .time, "a": .mark(.link), "em": .mark(.emphasis),
      "i": .mark(.emphasis), "strong": .mark(.strong), "b": .mark(.strong),
      "code": .mark(.code), "sup": .mark(.superscript), "sub": .mark(.subscript),
      "script": .skipped, "style": .skipped, "head": .skipped, "template": .skipped,
    ],
    detail: "class", details: [:])

  static let nitf = BlockVocabulary(
    parts: [
      "p": .paragraph, "block": .container, "hl2": .heading(2), "hl1": .heading(1),
      "bq": .quote, "credit": .credit, "pre": .preformatted, "ul": .list(isNumbered: false),
      "ol": .list(isNumbered: true), "li": .item, "dt": .paragraph, "dd": .paragraph,
      "table": .table, "tr": .row, "td": .cell(isHeader: false), "th": .cell(isHeader: true),
      "media": .figure, "media-reference": .media, "media-caption": .caption,
      "media-producer": .credit, "media-metadata": .skipped, "media-object": .skipped,
      "caption": .caption, "br": .lineBreak, "a": .mark(.link), "em": .mark(.emphasis),
      "person": .name(.person), "org": .name(.organization), "location": .name(.place),
      "event": .name(.event), "object.title": .name(.work), "chron": .time,
      "byline": .skipped, "dateline": .skipped, "datasource": .skipped, "key-list": .skipped,
      "tobject": .skipped,
    ],
    detail: "class",
    details: [
      "h1": .heading(1), "h3": .heading(3), "h4": .heading(4), "h5": .heading(5),
      "h6": .heading(6), "strong": .mark(.strong), "code": .mark(.code),
      "superscript": .mark(.superscript), "subscript": .mark(.subscript),
      "group": .name(.group),
    ])

  static let tei = BlockVocabulary(
    parts: [
      "p": .paragraph, "div": .container, "ab": .heading(2), "head": .heading(2),
      "fw": .heading(2), "quote": .quote, "list": .list(isNumbered: false), "item": .item,
      "table": .table, "row": .row, "cell": .cell(isHeader: false), "graphic": .media,
      "lb": .lineBreak, "ref": .mark(.link), "hi": .mark(.emphasis), "code": .mark(.code),
      "persname": .name(.person), "orgname": .name(.organization), "placename": .name(.place),
      "teiheader": .skipped,
    ],
    detail: "rend",
    details: [
      "h1": .heading(1), "h2": .heading(2), "h3": .heading(3), "h4": .heading(4),
      "h5": .heading(5), "h6": .heading(6), "#b": .mark(.strong), "#t": .mark(.code),
      "#sup": .mark(.superscript), "#sub": .mark(.subscript), "pre": .preformatted,
      "ordered": .list(isNumbered: true), "figure": .figure,
    ])

  /// What an element is, from its name and its attributes.
  func part(_ name: String, _ attribute: (String) -> String?) -> Part? {
    guard let part = parts[name] else { return nil }
    if case .container = part { return part }
    guard let value = attribute(detail), let special = details[value] else { return part }
    return special
  }
}
