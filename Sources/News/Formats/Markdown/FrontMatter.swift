/// The fields of an article as YAML: a key a line, its value a text in quotation marks, or JSON, which is
/// YAML too.
struct FrontMatter {
  private let article: Article
  /// The text of its body as Markdown.
  private let body: [UInt8]

  init(_ article: Article, body: [UInt8]) {
    self.article = article
    self.body = body
  }

  /// All that has a place; ranges into the source and where fields were read mean nothing without it.
  static let map = FieldMap(
    [
      "id", "url", "headline", "alternativeHeadline", "kicker", "byline", "authors", "dateline",
      "published", "modified", "language", "publisher", "agencies", "sections", "keywords",
      "summary", "links", "entities", "dates", "access", "rights", "endMark", "body.kind",
      "body.role", "body.level", "body.ordinal", "body.text", "body.marks", "body.rows",
      "body.embed", "body.attribution", "body.timestamp", "body.url",
    ] + FrontMatter.mediaFields("media") + FrontMatter.mediaFields("body.media"))

  private static func mediaFields(_ field: String) -> [String] {
    [
      "kind", "url", "title", "caption", "credit", "alternativeText", "mediaType", "width",
      "height", "duration", "byteCount",
    ].map { "\(field).\($0)" }
  }

  func write(into bytes: inout [UInt8]) {
    put("id", article.id, &bytes)
    put("url", article.url, &bytes)
    put("title", article.headline, &bytes)
    put("subtitle", article.alternativeHeadline, &bytes)
    put("kicker", article.kicker, &bytes)
    put("byline", article.byline, &bytes)
    list("author", article.authors, &bytes) { $0 == Author(name: $0.name) ? $0.name : nil }
    put("dateline", article.dateline, &bytes)
    put("date", article.published, &bytes)
    put("modified", article.modified, &bytes)
    put("lang", article.language, &bytes)
    if let publisher = article.publisher {
      if publisher == Organization(name: publisher.name) {
        put("publisher", publisher.name, &bytes)
      } else {
        put("publisher", publisher, &bytes)
      }
    }
    list("agencies", article.agencies, &bytes) { $0 == Organization(name: $0.name) ? $0.name : nil }
    list("section", article.sections, &bytes) { $0 }
    list("tags", article.keywords, &bytes) { $0 }
    put("summary", article.summary, &bytes)
    list("media", article.media.map(Self.withoutRange), &bytes) { _ in nil }
    list("links", article.links, &bytes) { _ in nil }
    list("entities", article.entities, &bytes) { _ in nil }
    list("dates", article.dates, &bytes) { _ in nil }
    put("access", article.access?.rawValue, &bytes)
    put("rights", article.rights, &bytes)
    put("end_mark", article.endMark, &bytes)
    blocks(&bytes)
  }

  /// The blocks that reading the text would not give back, by their index.
  private func blocks(_ bytes: inout [UInt8]) {
    let blocks = article.body.map(Self.withoutRange)
    let read = MarkdownReader(body).blocks()
    // Where even their number differs, all are given.
    let isAligned = read.count == blocks.count
    var isFirst = true
    for (index, block) in blocks.enumerated() where !isAligned || read[index] != block {
      if isFirst { bytes.append(contentsOf: "blocks:\n".utf8) }
      isFirst = false
      bytes.append(contentsOf: "  \(index): ".utf8)
      value(block, &bytes)
    }
    if !isAligned { bytes.append(contentsOf: "block_count: \(blocks.count)\n".utf8) }
  }

  private static func withoutRange(_ media: Media) -> Media {
    var media = media
    media.range = nil
    return media
  }

  private static func withoutRange(_ block: Block) -> Block {
    var block = block
    block.range = nil
    block.media = block.media.map(withoutRange)
    return block
  }

  private func put<Value: FieldValue>(_ key: String, _ field: Value?, _ bytes: inout [UInt8]) {
    guard let field else { return }
    bytes.append(contentsOf: "\(key): ".utf8)
    value(field, &bytes)
  }

  private func list<Element: FieldValue>(
    _ key: String, _ elements: [Element], _ bytes: inout [UInt8], name: (Element) -> String?
  ) {
    guard !elements.isEmpty else { return }
    bytes.append(contentsOf: "\(key):\n".utf8)
    for element in elements {
      bytes.append(contentsOf: "  - ".utf8)
      if let name = name(element) { value(name, &bytes) } else { value(element, &bytes) }
    }
  }

  private func value<Value: FieldValue>(_ field: Value, _ bytes: inout [UInt8]) {
    var writer = JSONWriter()
    field.write(to: &writer)
    Self.append(writer.bytes, to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
  }

  /// JSON as YAML: characters that YAML does not print (YAML 1.2, section 5.1) are escaped.
  private static func append(_ json: [UInt8], to bytes: inout [UInt8]) {
    let isPlain = !json.contains { $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF }
    if isPlain {
      bytes.append(contentsOf: json)
      return
    }
    for scalar in String(decoding: json, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
        let digits = String(scalar.value, radix: 16)
        let zeros = String(repeating: "0", count: 4 - digits.utf8.count)
        bytes.append(contentsOf: "\\u\(zeros)\(digits)".utf8)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}
