extension SourceFormat {
  /// A table of articles or of the items of a listing, in CSV with a row of names first.
  ///
  /// The columns may come in any order; ones that are not known are passed over, with a diagnostic. A table
  /// with a column `headline` is a listing, any other one of articles.
  public static let csv = SourceFormat(name: "csv") { data, diagnostics throws(NewsError) in
    var reader = CSVReader(data)
    guard let names = reader.row() else {
      throw NewsError(code: .missingField, message: "the table has no row of names")
    }
    if names.contains("headline") {
      let columns = find(names, in: ItemTable.columns, &diagnostics)
      var items: [Listing.Item] = []
      while let row = reader.row() {
        var item = Listing.Item()
        for (column, cell) in zip(columns, row) where !cell.isEmpty { column?.read(cell, &item) }
        items.append(item)
      }
      return [Page(kind: .listing, listings: [Listing(kind: .index, items: items)])]
    }
    let columns = find(names, in: ArticleTable.columns, &diagnostics)
    guard columns.contains(where: { $0 != nil }) else {
      throw NewsError(code: .missingField, message: "no column of the table is known")
    }
    var pages: [Page] = []
    while let row = reader.row() {
      var article = Article()
      for (column, cell) in zip(columns, row) where !cell.isEmpty { column?.read(cell, &article) }
      pages.append(Page(kind: .article, article: article))
    }
    return pages
  }
}

extension SourceFormat {
  /// The columns of some names; one that is not known is a diagnostic.
  private static func find<Row>(
    _ names: [String], in columns: [CSVColumn<Row>], _ diagnostics: inout [Diagnostic]
  ) -> [CSVColumn<Row>?] {
    names.map { wanted in
      if let column = columns.first(where: { $0.name == wanted }) { return column }
      diagnostics.append(
        Diagnostic(
          code: Diagnostic.Code(rawValue: "unknownColumn"),
          message: "no column is called “\(wanted)”"))
      return nil
    }
  }
}
