/// A column of a table: what it is called, what it says of a value, and what it is read into.
struct CSVColumn<Row>: Sendable {
  let name: String
  let text: @Sendable (Row) -> String?
  let read: @Sendable (String, inout Row) -> Void

  init(
    _ name: String, text: @escaping @Sendable (Row) -> String?,
    read: @escaping @Sendable (String, inout Row) -> Void
  ) {
    self.name = name
    self.text = text
    self.read = read
  }

  /// A column of a text.
  init(_ name: String, _ path: any WritableKeyPath<Row, String?> & Sendable) {
    self.init(name, text: { $0[keyPath: path] }) { $1[keyPath: path] = $0 }
  }

  /// A column of a date, as exact as it is known.
  init(date name: String, _ path: any WritableKeyPath<Row, Timestamp?> & Sendable) {
    self.init(name, text: { $0[keyPath: path]?.edtf }) {
      $1[keyPath: path] = Timestamp(edtf: $0)
    }
  }

  /// A column of several texts.
  init(list name: String, _ path: any WritableKeyPath<Row, [String]> & Sendable) {
    self.init(name, text: { CSVCell.joined($0[keyPath: path]) }) {
      $1[keyPath: path] = CSVCell.parts($0)
    }
  }

  /// A column of authors, their names alone.
  init(authors name: String, _ path: any WritableKeyPath<Row, [Author]> & Sendable) {
    self.init(name, text: { CSVCell.joined($0[keyPath: path].map(\.name)) }) {
      $1[keyPath: path] = CSVCell.parts($0).map { Author(name: $0) }
    }
  }

  /// A column of a dateline, its text alone.
  init(dateline name: String, _ path: any WritableKeyPath<Row, Dateline?> & Sendable) {
    self.init(name, text: { $0[keyPath: path]?.text }) {
      $1[keyPath: path] = Dateline(text: $0, range: 0..<$0.utf8.count)
    }
  }

  /// A column of a word of a list.
  init<Word: RawRepresentable<String> & SendableMetatype>(
    word name: String, _ path: any WritableKeyPath<Row, Word?> & Sendable
  ) {
    self.init(name, text: { $0[keyPath: path]?.rawValue }) {
      $1[keyPath: path] = Word(rawValue: $0)
    }
  }
}

/// The table of articles.
enum ArticleTable {
  static let columns: [CSVColumn<Article>] = [
    CSVColumn("id", \.id), CSVColumn("url", \.url), CSVColumn("title", \.headline),
    CSVColumn("subtitle", \.alternativeHeadline), CSVColumn("kicker", \.kicker),
    CSVColumn("byline", \.byline), CSVColumn(authors: "authors", \.authors),
    CSVColumn(dateline: "dateline", \.dateline), CSVColumn(date: "published", \.published),
    CSVColumn(date: "modified", \.modified), CSVColumn("lang", \.language),
    CSVColumn("publisher", text: { $0.publisher?.name }) { $1.publisher = Organization(name: $0) },
    CSVColumn("agencies", text: { CSVCell.joined($0.agencies.map(\.name)) }) {
      $1.agencies = CSVCell.parts($0).map { Organization(name: $0) }
    },
    CSVColumn(list: "sections", \.sections), CSVColumn(list: "tags", \.keywords),
    CSVColumn("summary", \.summary),
    CSVColumn("image", text: { $0.media.first { $0.kind == .image }?.url }) {
      $1.media = [Media(url: $0)]
    },
    CSVColumn(word: "access", \.access), CSVColumn("rights", \.rights),
    CSVColumn("text", text: { PlainText.text(of: $0.body[...]) }) {
      $1.body = CSVCell.paragraphs($0)
    },
  ]

  static let header = columns.map(\.name).joined(separator: ",") + "\r\n"

  static let map = FieldMap(
    [
      "id", "url", "headline", "alternativeHeadline", "kicker", "byline", "published", "modified",
      "language", "access", "rights", "summary", "authors.name", "sections", "keywords",
      "publisher.name", "agencies.name", "dateline.text", "dateline.range", "body.kind",
      "body.text", "media.kind", "media.url",
    ],
    asText: PlainText.fields + ["body.timestamp"])

  /// Notes the values that hold what separates values, and the media that have no column.
  static func noteLosses(_ article: Article, _ log: inout LossLog) {
    let lists = [
      ("authors.name", article.authors.map(\.name)), ("sections", article.sections),
      ("keywords", article.keywords), ("agencies.name", article.agencies.map(\.name)),
    ]
    for (field, values) in lists {
      log.add(field, .notAllowed, count: values.count { $0.contains(CSVCell.separator) })
    }
    PlainText.noteLosses(of: article.body, isLinked: false, in: &log)
    let hasImage = article.media.contains { $0.kind == .image }
    log.add("media", .noPlace, count: article.media.count - (hasImage ? 1 : 0))
  }
}

/// The table of the items of a listing.
enum ItemTable {
  static let columns: [CSVColumn<Listing.Item>] = [
    CSVColumn("rank", text: { $0.rank?.description }) { $1.rank = Int($0) },
    CSVColumn("id", \.id), CSVColumn("url", \.url), CSVColumn(word: "kind", \.kind),
    CSVColumn("kicker", \.kicker), CSVColumn("headline", \.headline),
    CSVColumn("teaser", \.teaser),
    CSVColumn("truncated", text: { $0.isTruncated?.description }) { $1.isTruncated = Bool($0) },
    CSVColumn(date: "published", \.published), CSVColumn(date: "modified", \.modified),
    CSVColumn(authors: "authors", \.authors), CSVColumn(dateline: "dateline", \.dateline),
    CSVColumn("section", \.section), CSVColumn(list: "tags", \.keywords),
    CSVColumn("image", text: { $0.image?.url }) { $1.image = Media(url: $0) },
    CSVColumn(word: "access", \.access),
  ]

  static let map = FieldMap([
    "items.id", "items.url", "items.headline", "items.kicker", "items.teaser",
    "items.isTruncated", "items.published", "items.modified", "items.section", "items.access",
    "items.rank", "items.kind", "items.image.kind", "items.image.url", "items.authors.name",
    "items.keywords", "items.dateline.text", "items.dateline.range",
  ])
}

/// Cells that hold several values.
enum CSVCell {
  /// What separates them.
  static let separator = "; "

  static func joined(_ parts: [String]) -> String {
    parts.joined(separator: separator)
  }

  /// The values of a cell; one that holds the separator itself comes back as two.
  static func parts(_ cell: String) -> [String] {
    var parts: [String] = []
    var rest = cell[...]
    while let end = rest.firstIndex(of: ";") {
      let next = rest.index(after: end)
      guard next < rest.endIndex, rest[next] == " " else { break }
      parts.append(String(rest[..<end]))
      rest = rest[rest.index(after: next)...]
    }
    return parts + [String(rest)]
  }

  /// The paragraphs of a text, which empty lines separate.
  static func paragraphs(_ text: String) -> [Block] {
    var blocks: [Block] = []
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      guard bytes[start] != 0x0A else {
        start += 1
        continue
      }
      var end = start
      while end < bytes.count {
        let isEnd = bytes[end] == 0x0A && (end + 1 == bytes.count || bytes[end + 1] == 0x0A)
        if isEnd { break }
        end += 1
      }
      blocks.append(Block(text: String(decoding: bytes[start..<end], as: UTF8.self)))
      start = end
    }
    return blocks
  }
}
