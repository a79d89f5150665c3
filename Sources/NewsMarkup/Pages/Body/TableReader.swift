/// Reads tables of data; a table that lays out a page is none.
struct TableReader {
  let tree: MarkupTree
  let addresses: PageAddresses

  private static let cellLimit = 20_000
  /// A cell with more text than this holds a part of the page and no datum.
  private static let longestCell = 1_500

  /// The block of a table; `nil` when the table only lays out what stands in it.
  func block(of table: Int) -> Block? {
    guard let rows = rows(of: table), isData(rows, table) else { return nil }
    return Block(kind: .table, rows: rows, range: tree.nodes[table].sourceRange)
  }

  /// The rows of a table without empty ones; `nil` where another table stands inside it.
  private func rows(of table: Int) -> [[Block.Cell]]? {
    var rows: [[Block.Cell]] = []
    var cells = 0
    var headEnd = 0
    var index = table + 1
    let end = Int(tree.nodes[table].end)
    while index < end {
      let node = tree.nodes[index]
      switch node.tag {
      case .table, .form, .article, .section: return nil
      case .caption:
        index = Int(node.end)
        continue
      case .thead: headEnd = Int(node.end)
      case .tr: rows.append([])
      case .td, .th:
        guard let cell = cell(index, isHead: index < headEnd), cells < Self.cellLimit else {
          return nil
        }
        if rows.isEmpty { rows.append([]) }
        rows[rows.count - 1].append(cell)
        cells += 1
        index = Int(node.end)
        continue
      default: break
      }
      index += 1
    }
    rows.removeAll { row in row.allSatisfy(\.text.isEmpty) }
    return rows
  }

  /// A cell with its text; `nil` where it holds too much to be one.
  private func cell(_ index: Int, isHead: Bool) -> Block.Cell? {
    let node = tree.nodes[index]
    let end = Int(node.end)
    var inline = InlineText(tree, addresses)
    var first = index + 1
    var position = index + 1
    // The blocks in a cell stand on lines of their own.
    var ends: [Int] = []
    while position <= end {
      while let last = ends.last, position >= last {
        append(first, position, index, to: &inline)
        first = max(first, position)
        ends.removeLast()
      }
      if position == end { break }
      let inner = tree.nodes[position]
      if inner.tag == .table || inner.tag == .td || inner.tag == .th { return nil }
      if inner.tag.hidesText || inner.tag.isBlock {
        append(first, position, index, to: &inline)
        if inner.tag.hidesText {
          position = Int(inner.end)
          first = position
          continue
        }
        first = position + 1
        ends.append(Int(inner.end))
      }
      position += 1
    }
    append(first, end, index, to: &inline)
    guard inline.bytes.count <= Self.longestCell else { return nil }
    return Block.Cell(
      text: inline.text, isHeader: isHead || node.tag == .th,
      columnSpan: span(.colspan, of: index), rowSpan: span(.rowspan, of: index),
      marks: inline.marks)
  }

  /// Adds the text of some nodes, if they have any, on a line of its own.
  private func append(_ first: Int, _ end: Int, _ block: Int, to inline: inout InlineText) {
    guard first < end, hasText(first..<end) else { return }
    inline.append(first, through: end - 1, inside: block)
  }

  private func hasText(_ nodes: Range<Int>) -> Bool {
    for index in nodes where tree.nodes[index].tag == .text {
      for byte in tree.nodes[index].textRange where tree.text[byte] > 0x20 { return true }
    }
    return false
  }

  /// How many columns or rows a cell covers: at least one, at most a thousand.
  private func span(_ name: AttributeName, of index: Int) -> Int {
    tree.string(name, of: index).flatMap { Int($0.trimmed) }.map { min(max($0, 1), 1_000) } ?? 1
  }

  /// Whether rows are data: at least two of them, at least two cells in most, and no long ones in all.
  private func isData(_ rows: [[Block.Cell]], _ table: Int) -> Bool {
    if let role = tree.string(.role, of: table), role == "presentation" || role == "none" {
      return false
    }
    var wide = 0
    var long = 0
    var cells = 0
    var hasHeader = false
    for row in rows {
      if row.count > 1 { wide += 1 }
      for cell in row {
        cells += 1
        if cell.text.utf8.count > 400 { long += 1 }
        if cell.isHeader { hasHeader = true }
      }
    }
    guard rows.count > 1 || hasHeader && cells > 1 else { return false }
    return (wide * 2 >= rows.count || hasHeader) && long * 4 <= cells
  }
}
