/// Reads the fields of an article from YAML in front of Markdown.
struct FrontMatterReader {
  /// What could not be read.
  private(set) var diagnostics: [Diagnostic] = []
  private var values: [String: [String]] = [:]

  /// Reads the lines: a key with a value, or with values on the lines after it.
  init(_ lines: ArraySlice<Substring>) {
    var key = ""
    for line in lines {
      let isInner = line.first == " " || line.first == "-" || line.first == "\t"
      let content = line.drop { $0 == " " || $0 == "\t" }
      if content.isEmpty || content.first == "#" { continue }
      if isInner {
        let value = content.hasPrefix("- ") ? content.dropFirst(2) : content
        values[key, default: []].append(String(value))
        continue
      }
      guard let colon = line.firstIndex(of: ":") else { continue }
      key = String(line[..<colon])
      let value = line[line.index(after: colon)...].drop { $0 == " " }
      values[key] = value.isEmpty ? [] : [String(value)]
    }
  }

  /// The article, and the blocks that stand in full.
  mutating func article(_ blocks: inout [Int: Block]) -> Article {
    var article = Article(
      id: text("id"), url: text("url") ?? text("source_url"), headline: text("title"),
      alternativeHeadline: text("subtitle"), kicker: text("kicker"), byline: text("byline"),
      authors: list("author") { Author(name: $0) }, dateline: record("dateline"),
      published: date("date") ?? date("published"), modified: date("modified"),
      language: text("lang") ?? text("language"))
    article.publisher = record("publisher") ?? text("publisher").map { Organization(name: $0) }
    article.agencies = list("agencies") { Organization(name: $0) }
    article.sections = list("section") { $0 }
    article.keywords = list("tags") { $0 }
    article.summary = text("summary") ?? text("description")
    article.media = list("media") { Media(url: $0) }
    article.links = list("links") { Link(url: $0) }
    article.entities = list("entities") { _ in nil }
    article.dates = list("dates") { _ in nil }
    article.access = text("access").flatMap(Access.init(rawValue:))
    article.rights = text("rights")
    article.endMark = text("end_mark")
    for row in values["blocks"] ?? [] {
      guard let colon = row.firstIndex(of: ":"), let index = Int(row[..<colon]) else { continue }
      let value = String(row[row.index(after: colon)...].drop { $0 == " " })
      if let block: Block = json(value) { blocks[index] = block }
    }
    return article
  }

  /// How many blocks there are, where they all stand in full.
  var blockCount: Int? { values["block_count"]?.first.flatMap { Int($0) } }

  /// Whether a value begins with a sign, whatever combining mark follows it.
  private static func begins(_ value: String, _ sign: Unicode.Scalar) -> Bool {
    value.unicodeScalars.first == sign
  }

  private mutating func text(_ key: String) -> String? {
    guard let value = values[key]?.first, !Self.begins(value, "{") else { return nil }
    return scalar(value)
  }

  private mutating func date(_ key: String) -> Timestamp? {
    guard let text = text(key) else { return nil }
    return Timestamp(stated: text)
  }

  private mutating func record<Value: Record>(_ key: String) -> Value? {
    guard let value = values[key]?.first, Self.begins(value, "{") else { return nil }
    return json(value)
  }

  /// The values of a key: records, or names that stand for one.
  private mutating func list<Value: FieldValue>(
    _ key: String, _ named: (String) -> Value?
  ) -> [Value] {
    var values = values[key] ?? []
    if values.count == 1, let value = values.first, Self.begins(value, "["),
      value.utf8.last == UInt8(ascii: "]")
    {
      if let inner: [Value] = json(value) { return inner }
      values = value.dropFirst().dropLast().split(separator: ",").map {
        String($0.drop { $0 == " " })
      }
    }
    return values.compactMap { value in
      Self.begins(value, "{") ? json(value) : named(scalar(value))
    }
  }

  private mutating func json<Value: FieldValue>(_ text: String) -> Value? {
    do throws(NewsError) {
      var reader = try JSONReader(Array(text.utf8)[...], depthLimit: 64)
      let value = try Value.read(from: &reader, at: 0)
      diagnostics += reader.diagnostics
      return value
    } catch {
      diagnostics.append(
        Diagnostic(code: Diagnostic.Code(rawValue: error.code.rawValue), message: error.message))
      return nil
    }
  }

  /// A text in quotation marks of either kind, or as it stands.
  private mutating func scalar(_ value: String) -> String {
    if Self.begins(value, "\"") { return json(value) ?? value }
    guard value.hasPrefix("'"), value.hasSuffix("'"), value.utf8.count > 1 else { return value }
    return value.dropFirst().dropLast().split(separator: "''", omittingEmptySubsequences: false)
      .joined(separator: "'")
  }
}
