/// A column of the table of articles: what it is called, what it says, and what it is read into.
struct ArticleColumn: Sendable {
  let name: String
  let text: @Sendable (Article) -> String?
  let read: @Sendable (String, inout Article) -> Void

  /// What separates the values of a cell that holds several.
  static let separator = "; "

  static let map = FieldMap(
    [
      "id", "url", "headline", "alternativeHeadline", "kicker", "byline", "published", "modified",
      "language", "access", "rights", "summary", "authors.name", "sections", "keywords",
      "publisher.name", "agencies.name", "dateline.text", "dateline.range", "body.kind",
      "body.text", "media.kind",
      "media.url",
    ],
    asText: LinkedArticle.textFields + ["body.timestamp"])

  /// Notes the values that hold what separates values, and the media that have no column.
  static func noteLosses(_ article: Article, _ log: inout LossLog) {
    let lists = [
      ("authors.name", article.authors.map(\.name)), ("sections", article.sections),
      ("keywords", article.keywords), ("agencies.name", article.agencies.map(\.name)),
    ]
    for (field, values) in lists {
      log.add(field, .notAllowed, count: values.count { $0.contains(separator) })
    }
    let hasImage = article.media.contains { $0.kind == .image }
    PlainText.noteLosses(of: article.body, isLinked: false, in: &log)
    log.add("media", .noPlace, count: article.media.count - (hasImage ? 1 : 0))
  }

  static let header = all.map(\.name).joined(separator: ",") + "\r\n"

  private static func text(
    _ name: String, _ path: any WritableKeyPath<Article, String?> & Sendable
  ) -> ArticleColumn {
    ArticleColumn(name: name, text: { $0[keyPath: path] }) { text, article in
      article[keyPath: path] = text
    }
  }

  private static func date(
    _ name: String, _ path: any WritableKeyPath<Article, Timestamp?> & Sendable
  ) -> ArticleColumn {
    ArticleColumn(name: name, text: { $0[keyPath: path]?.edtf }) { text, article in
      article[keyPath: path] = Timestamp(edtf: text)
    }
  }

  private static func list(
    _ name: String, _ path: any WritableKeyPath<Article, [String]> & Sendable
  ) -> ArticleColumn {
    ArticleColumn(name: name, text: { $0[keyPath: path].joined(separator: separator) }) {
      text, article in
      article[keyPath: path] = CSVCell.parts(text)
    }
  }

  static let all: [ArticleColumn] = [
    text("id", \.id), text("url", \.url), text("title", \.headline),
    text("subtitle", \.alternativeHeadline), text("kicker", \.kicker), text("byline", \.byline),
    ArticleColumn(name: "authors", text: { CSVCell.joined($0.authors.map(\.name)) }) {
      $1.authors = CSVCell.parts($0).map { Author(name: $0) }
    },
    ArticleColumn(name: "dateline", text: { $0.dateline?.text }) { text, article in
      article.dateline = Dateline(text: text, range: 0..<text.utf8.count)
    },
    date("published", \.published), date("modified", \.modified), text("lang", \.language),
    ArticleColumn(name: "publisher", text: { $0.publisher?.name }) {
      $1.publisher = Organization(name: $0)
    },
    ArticleColumn(name: "agencies", text: { CSVCell.joined($0.agencies.map(\.name)) }) {
      $1.agencies = CSVCell.parts($0).map { Organization(name: $0) }
    },
    list("sections", \.sections), list("tags", \.keywords), text("summary", \.summary),
    ArticleColumn(name: "image", text: { $0.media.first { $0.kind == .image }?.url }) {
      $1.media = [Media(url: $0)]
    },
    ArticleColumn(name: "access", text: { $0.access?.rawValue }) {
      $1.access = Access(rawValue: $0)
    },
    text("rights", \.rights),
    ArticleColumn(name: "text", text: { PlainText.text(of: $0.body[...]) }) {
      $1.body = CSVCell.paragraphs($0)
    },
  ]
}

/// A column of the table of the items of a listing.
struct ItemColumn: Sendable {
  let name: String
  let text: @Sendable (Listing.Item) -> String?
  let read: @Sendable (String, inout Listing.Item) -> Void

  static let map = FieldMap(
    [
      "items.id", "items.url", "items.headline", "items.kicker", "items.teaser",
      "items.isTruncated", "items.published", "items.modified", "items.section", "items.access",
      "items.rank", "items.kind", "items.image.url",
    ],
    asText: ["items.authors.name", "items.keywords", "items.dateline.text"])

  private static func text(
    _ name: String, _ path: any WritableKeyPath<Listing.Item, String?> & Sendable
  ) -> ItemColumn {
    ItemColumn(name: name, text: { $0[keyPath: path] }) { text, item in
      item[keyPath: path] = text
    }
  }

  private static func date(
    _ name: String, _ path: any WritableKeyPath<Listing.Item, Timestamp?> & Sendable
  ) -> ItemColumn {
    ItemColumn(name: name, text: { $0[keyPath: path]?.edtf }) { text, item in
      item[keyPath: path] = Timestamp(edtf: text)
    }
  }

  static let all: [ItemColumn] = [
    ItemColumn(name: "rank", text: { $0.rank?.description }) { $1.rank = Int($0) },
    text("id", \.id), text("url", \.url),
    ItemColumn(name: "kind", text: { $0.kind?.rawValue }) {
      $1.kind = Listing.Item.Kind(rawValue: $0)
    },
    text("kicker", \.kicker), text("headline", \.headline), text("teaser", \.teaser),
    ItemColumn(name: "truncated", text: { $0.isTruncated?.description }) {
      $1.isTruncated = Bool($0)
    },
    date("published", \.published), date("modified", \.modified),
    ItemColumn(name: "authors", text: { CSVCell.joined($0.authors.map(\.name)) }) {
      $1.authors = CSVCell.parts($0).map { Author(name: $0) }
    },
    ItemColumn(name: "dateline", text: { $0.dateline?.text }) { text, item in
      item.dateline = Dateline(text: text, range: 0..<text.utf8.count)
    },
    text("section", \.section),
    ItemColumn(name: "tags", text: { CSVCell.joined($0.keywords) }) {
      $1.keywords = CSVCell.parts($0)
    },
    ItemColumn(name: "image", text: { $0.image?.url }) { $1.image = Media(url: $0) },
    ItemColumn(name: "access", text: { $0.access?.rawValue }) {
      $1.access = Access(rawValue: $0)
    },
  ]
}

/// Cells that hold several values.
enum CSVCell {
  static func joined(_ parts: [String]) -> String {
    parts.joined(separator: ArticleColumn.separator)
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
