/// What some part of a page states for a field.
struct Statement: Sendable {
  /// The text, white space folded, references resolved.
  var value: String
  var source: Provenance.Origin.Source
  /// The key in its source, such as `og:title` or `NewsArticle.headline`.
  var key: String?
  /// Where it stands in the source.
  var range: Range<Int>?
  /// Its place in the order of preference: lower ones are believed first.
  var rank: Int
  /// The element that states it, where it is one of the tree.
  var node: Int?

  /// The origin of a field that is read from the statement.
  func origin(text: String? = nil) -> Provenance.Origin {
    Provenance.Origin(source: source, range: range, key: key, text: text)
  }
}

extension Provenance.Origin.Source {
  /// A block of JSON-LD.
  static let jsonLD: Self = "jsonld"
  /// Attributes of microdata: `itemprop`.
  static let microdata: Self = "microdata"
  /// Attributes of RDFa: `property` with `typeof`.
  static let rdfa: Self = "rdfa"
  /// `og:` and `article:` properties.
  static let openGraph: Self = "opengraph"
  /// `twitter:` names.
  static let twitter: Self = "twitter"
  /// Dublin Core: `dc.`, `dcterms.`.
  static let dublinCore: Self = "dublincore"
  /// Other `meta` elements.
  static let meta: Self = "meta"
  /// `link` elements.
  static let link: Self = "link"
  /// The `title` element.
  static let title: Self = "title"
  /// Elements that readers see, found by their names, classes and places.
  static let markup: Self = "markup"
  /// The address of the page.
  static let url: Self = "url"
  /// The state that a script carries.
  static let script: Self = "script"
}

/// A field for which pages make statements.
enum StatedField: UInt8, CaseIterable, Sendable {
  case headline, alternativeHeadline, kicker, author, published, modified, language, publisher
  case publisherURL, logo, section, keyword, summary, url, tier, rights, image, imageWidth
  case imageHeight, imageText, siteName
}

/// All statements of a page, by field.
struct Statements: Sendable {
  private var lists = [[Statement]](repeating: [], count: StatedField.allCases.count)

  /// The statements for a field, the most believed first.
  subscript(field: StatedField) -> [Statement] { lists[Int(field.rawValue)] }

  /// Adds a statement behind those that are believed as much.
  mutating func add(_ statement: Statement, for field: StatedField) {
    let index = Int(field.rawValue)
    guard lists[index].count < Self.limit else { return }
    let place = lists[index].lastIndex { $0.rank <= statement.rank }.map { $0 + 1 } ?? 0
    lists[index].insert(statement, at: place)
  }

  /// The most statements for one field.
  private static let limit = 200
}
