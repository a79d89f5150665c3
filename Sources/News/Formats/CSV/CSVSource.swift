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
      let columns = CSVColumns.find(names, in: ItemColumn.all, \.name, &diagnostics)
      var items: [Listing.Item] = []
      while let row = reader.row() {
        var item = Listing.Item()
        for (column, cell) in zip(columns, row) where !cell.isEmpty { column?.read(cell, &item) }
        items.append(item)
      }
      return [Page(kind: .listing, listings: [Listing(kind: .index, items: items)])]
    }
    let columns = CSVColumns.find(names, in: ArticleColumn.all, \.name, &diagnostics)
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

private enum CSVColumns {
  static func find<Column>(
    _ names: [String], in columns: [Column], _ name: (Column) -> String,
    _ diagnostics: inout [Diagnostic]
  ) -> [Column?] {
    names.map { wanted in
      if let column = columns.first(where: { name($0) == wanted }) { return column }
      diagnostics.append(
        Diagnostic(
          code: Diagnostic.Code(rawValue: "unknownColumn"),
          message: "no column is called “\(wanted)”"))
      return nil
    }
  }
}
