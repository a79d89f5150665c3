extension ArticleFormat {
  /// A table of articles in CSV, one a row.
  public static let csv = csv(isGuarded: false)

  /// A table of articles in CSV, one a row.
  ///
  /// - Parameter isGuarded: Whether cells that a spreadsheet would take for formulas get an apostrophe.
  /// - Returns: The format.
  public static func csv(isGuarded: Bool) -> ArticleFormat {
    ArticleFormat(
      name: "csv", mediaType: "text/csv", fileExtension: "csv", sequence: .lines,
      header: ArticleTable.header, map: ArticleTable.map
    ) { article, bytes, log in
      ArticleTable.noteLosses(article, &log)
      var writer = CSVWriter(isGuarded: isGuarded, appendingTo: bytes)
      bytes = []
      for column in ArticleTable.columns { writer.cell(column.text(article)) }
      writer.endRow()
      bytes = writer.takeBytes()
    }
  }

  /// A table in CSV of what articles name, one mention a row, with where it stands.
  public static let mentions = ArticleFormat(
    name: "mentions", mediaType: "text/csv", fileExtension: "csv", sequence: .lines,
    header: "article,kind,name,block,start,end,text,title,confidence,identifiers\r\n",
    map: FieldMap(["id", "url", "entities"])
  ) { article, bytes, _ in
    var writer = CSVWriter(appendingTo: bytes)
    bytes = []
    for entity in article.entities {
      let codes = entity.identifiers.sorted { $0.key < $1.key }.map { "\($0.key):\($0.value)" }
      for mention in entity.mentions {
        writer.cell(article.id ?? article.url)
        writer.cell(entity.kind.rawValue)
        writer.cell(entity.name)
        writer.cell(mention.block?.description)
        writer.cell(mention.range.lowerBound.description)
        writer.cell(mention.range.upperBound.description)
        writer.cell(mention.text)
        writer.cell(mention.title)
        writer.cell(entity.confidence?.description)
        writer.cell(codes.joined(separator: "; "))
        writer.endRow()
      }
    }
    bytes = writer.takeBytes()
  }
}

extension ListingFormat {
  /// A table of the items of a listing in CSV, one a row.
  public static let csv = csv(isGuarded: false)

  /// A table of the items of a listing in CSV, one a row.
  ///
  /// - Parameter isGuarded: Whether cells that a spreadsheet would take for formulas get an apostrophe.
  /// - Returns: The format.
  public static func csv(isGuarded: Bool) -> ListingFormat {
    ListingFormat(
      name: "csv", mediaType: "text/csv", fileExtension: "csv", map: ItemTable.map
    ) { _ in ItemTableEncoder(isGuarded: isGuarded) }
  }
}

/// Writes the items of a listing as rows.
struct ItemTableEncoder: ItemEncoder {
  private(set) var log = LossLog()
  private var writer: CSVWriter

  var bytes: [UInt8] { writer.bytes }

  init(isGuarded: Bool) {
    writer = CSVWriter(isGuarded: isGuarded)
    for column in ItemTable.columns { writer.cell(column.name) }
    writer.endRow()
  }

  mutating func write(_ item: Listing.Item) {
    for column in ItemTable.columns { writer.cell(column.text(item)) }
    writer.endRow()
  }

  mutating func finish() {}

  mutating func takeBytes() -> [UInt8] { writer.takeBytes() }
}
