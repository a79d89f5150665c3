extension Block {
  /// A cell of a table, which may span several rows and columns.
  public struct Cell: Sendable, Hashable {
    /// What the cell says, without its marks.
    public var text: String

    /// Whether it heads a row or a column.
    public var isHeader: Bool

    /// How many columns it covers.
    public var columnSpan: Int

    /// How many rows it covers.
    public var rowSpan: Int

    /// Links and emphasis inside the text, in order.
    public var marks: [Mark]

    /// Creates a cell from what is known of it.
    public init(
      text: String = "",
      isHeader: Bool = false,
      columnSpan: Int = 1,
      rowSpan: Int = 1,
      marks: [Mark] = []
    ) {
      self.text = text
      self.isHeader = isHeader
      self.columnSpan = columnSpan
      self.rowSpan = rowSpan
      self.marks = marks
    }
  }
}
