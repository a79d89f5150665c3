/// Reads blocks from Markdown, line by line.
struct MarkdownReader {
  private var lines: ArraySlice<Substring>
  private var result: [Block] = []

  /// Creates a reader of lines without their ends.
  init(_ lines: ArraySlice<Substring>) {
    self.lines = lines
  }

  /// Creates a reader of a text.
  init(text: String) {
    self.init(Self.lines(text)[...])
  }

  /// The lines of a text, which end with a line feed, alone or after a carriage return.
  static func lines(_ text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  }

  /// The blocks.
  consuming func blocks() -> [Block] {
    while let line = lines.first {
      if Self.isBlank(line) {
        lines.removeFirst()
      } else if let fence = Self.fence(line) {
        fenced(fence)
      } else if let heading = Self.heading(line) {
        lines.removeFirst()
        result.append(heading)
      } else if line.hasPrefix(">") {
        quote()
      } else if Self.item(line) != nil {
        item()
      } else if line.hasPrefix("|"), let second = lines.dropFirst().first, Self.isRule(second) {
        table()
      } else if line.hasPrefix("<!--") {
        comment()
      } else {
        paragraph()
      }
    }
    return result
  }

  private static func isBlank(_ line: Substring) -> Bool {
    line.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }

  /// Whether a line begins something else than the lines of a paragraph go on with.
  private static func interrupts(_ line: Substring) -> Bool {
    isBlank(line) || fence(line) != nil || heading(line) != nil || line.hasPrefix(">")
      || item(line) != nil
  }

  private mutating func paragraph() {
    var part = [lines.removeFirst()]
    while let line = lines.first, !Self.interrupts(line) {
      part.append(line)
      lines.removeFirst()
    }
    let inline = MarkdownInline(part)
    result.append(inline.figure ?? Block(text: inline.text, marks: inline.marks))
  }

  private mutating func comment() {
    while let line = lines.popFirst() {
      if line.contains("-->") { break }
    }
    result.append(Block())
  }

  private static func heading(_ line: Substring) -> Block? {
    let level = line.prefix { $0 == "#" }.utf8.count
    let rest = line.dropFirst(level)
    guard (1...6).contains(level), rest.isEmpty || rest.hasPrefix(" ") else { return nil }
    let inline = MarkdownInline([rest.dropFirst()])
    return Block(kind: .heading, level: level, text: inline.text, marks: inline.marks)
  }

  private static func fence(_ line: Substring) -> Int? {
    let count = line.prefix { $0 == "`" }.utf8.count
    return count >= 3 && !line.dropFirst(count).contains("`") ? count : nil
  }

  private mutating func fenced(_ count: Int) {
    lines.removeFirst()
    var part: [Substring] = []
    while let line = lines.popFirst() {
      if let end = Self.fence(line), end >= count, line.utf8.count == end { break }
      part.append(line)
    }
    result.append(Block(kind: .preformatted, text: part.joined(separator: "\n")))
  }

  /// A quotation; a last paragraph that begins with a dash says whose it is.
  private mutating func quote() {
    var parts: [[Substring]] = [[]]
    while let line = lines.first, line.hasPrefix(">") {
      lines.removeFirst()
      let content = line.dropFirst().hasPrefix(" ") ? line.dropFirst(2) : line.dropFirst()
      if Self.isBlank(content) { parts.append([]) } else { parts[parts.count - 1].append(content) }
    }
    parts.removeAll(where: \.isEmpty)
    var attribution: String?
    if parts.count > 1, let last = parts.last?.first, last.hasPrefix("— ") {
      attribution = MarkdownInline([last.dropFirst(2)]).text
      parts.removeLast()
    }
    let all = parts.map { MarkdownInline($0) }
    let marks = all.count == 1 ? all[0].marks : []
    result.append(
      Block(
        kind: .quote, text: all.map(\.text).joined(separator: "\n\n"), marks: marks,
        attribution: attribution))
  }

  /// The margin of an item, its number, and where its text begins.
  private static func item(_ line: Substring) -> (margin: Int, ordinal: Int?, text: Substring)? {
    let margin = line.prefix { $0 == " " }.utf8.count
    let rest = line.dropFirst(margin)
    for mark in ["- ", "* ", "+ "] where rest.hasPrefix(mark) {
      return (margin, nil, rest.dropFirst(2))
    }
    if rest == "-" || rest == "*" || rest == "+" { return (margin, nil, rest.dropFirst()) }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard (1...9).contains(digits.utf8.count), let ordinal = Int(digits) else { return nil }
    let tail = rest.dropFirst(digits.count)
    guard tail.hasPrefix(". ") || tail.hasPrefix(") ") || tail == "." else { return nil }
    return (margin, ordinal, tail.dropFirst(2))
  }

  private mutating func item() {
    guard let line = lines.popFirst(), let item = Self.item(line) else { return }
    var part = [item.text]
    while let next = lines.first, !Self.interrupts(next) {
      part.append(next)
      lines.removeFirst()
    }
    let inline = MarkdownInline(part)
    let step = item.margin % 4 == 0 ? 4 : 2
    result.append(
      Block(
        kind: .listItem, level: item.margin / step + 1, ordinal: item.ordinal, text: inline.text,
        marks: inline.marks))
  }
}

// MARK: - Tables

extension MarkdownReader {
  private static func isRule(_ line: Substring) -> Bool {
    line.hasPrefix("|") && line.contains("-")
      && line.utf8.allSatisfy { "|-: ".utf8.contains($0) }
  }

  private mutating func table() {
    var rows: [[Block.Cell]] = []
    var number = 0
    while let line = lines.first, line.hasPrefix("|") {
      lines.removeFirst()
      number += 1
      if number == 2 { continue }
      let isHead = number == 1
      rows.append(
        Self.cells(line).map { cell in
          let inline = MarkdownInline([cell[...]])
          return Block.Cell(text: inline.text, isHeader: isHead, marks: inline.marks)
        })
    }
    result.append(Block(kind: .table, rows: rows))
  }

  /// The cells of a row; a bar with a backslash before it belongs to its cell.
  private static func cells(_ line: Substring) -> [String] {
    var cells: [String] = []
    var cell = ""
    var isEscaped = false
    for character in line.dropFirst() {
      if character == "|", !isEscaped {
        cells.append(cell)
        cell = ""
        continue
      }
      if character == "|", isEscaped { cell.removeLast() }
      cell.append(character)
      isEscaped = character == "\\" && !isEscaped
    }
    return cells.map { cell in
      let head = cell.drop { $0 == " " }
      return String(head.reversed().drop { $0 == " " }.reversed())
    }
  }
}
