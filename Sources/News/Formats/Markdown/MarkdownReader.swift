/// Reads blocks from Markdown, line by line.
struct MarkdownReader {
  /// The whole text, of which lines are ranges.
  private let bytes: [UInt8]
  private var lines: ArraySlice<Range<Int>>
  private var result: [Block] = []

  /// Creates a reader of some lines of a text.
  init(_ bytes: [UInt8], _ lines: ArraySlice<Range<Int>>) {
    self.bytes = bytes
    self.lines = lines
  }

  /// Creates a reader of a text.
  init(_ bytes: [UInt8]) {
    self.init(bytes, Self.lines(bytes)[...])
  }

  /// The lines of a text without their ends: a line feed, alone or after a carriage return.
  static func lines(_ bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    let text = bytes.span
    for index in text.indices where text[index] == 0x0A {
      let hasReturn = index > start && text[index - 1] == 0x0D
      lines.append(start..<(hasReturn ? index - 1 : index))
      start = index + 1
    }
    lines.append(start..<text.count)
    return lines
  }

  /// The blocks.
  consuming func blocks() -> [Block] {
    while let line = lines.first {
      if isBlank(line) {
        lines.removeFirst()
      } else if let fence = fence(line) {
        fenced(fence)
      } else if let level = headingLevel(line) {
        lines.removeFirst()
        let inline = MarkdownInline(bytes, (line.lowerBound + level)..<line.upperBound)
        result.append(
          Block(kind: .heading, level: level, text: inline.text, marks: inline.marks))
      } else if begins(line, ">") {
        quote()
      } else if let item = item(line) {
        read(item)
      } else if begins(line, "|"), let second = lines.dropFirst().first, isRule(second) {
        table()
      } else if begins(line, "<!--") {
        comment()
      } else {
        paragraph()
      }
    }
    return result
  }
}

// MARK: - What a line is

extension MarkdownReader {
  private func begins(_ line: Range<Int>, _ text: String) -> Bool {
    guard let first = text.utf8.first, line.count >= text.utf8.count,
      bytes[line.lowerBound] == first
    else { return false }
    return bytes[line].starts(with: text.utf8)
  }

  private func isBlank(_ line: Range<Int>) -> Bool {
    for index in line {
      let byte = bytes[index]
      if byte != 0x20, byte != 0x09, byte != 0x0D { return false }
    }
    return true
  }

  /// How often a sign stands at a place and after it.
  private func count(_ sign: Unicode.Scalar, at start: Int, to end: Int) -> Int {
    let byte = UInt8(ascii: sign)
    var index = start
    while index < end, bytes[index] == byte { index += 1 }
    return index - start
  }

  /// Whether a line begins something else than the lines of a paragraph go on with.
  private func interrupts(_ line: Range<Int>) -> Bool {
    guard !line.isEmpty else { return true }
    switch bytes[line.lowerBound] {
    case 0x20, 0x09, 0x0D: return isBlank(line) || item(line) != nil
    case UInt8(ascii: "`"): return fence(line) != nil
    case UInt8(ascii: "#"): return headingLevel(line) != nil
    case UInt8(ascii: ">"): return true
    default: return item(line) != nil
    }
  }

  private func headingLevel(_ line: Range<Int>) -> Int? {
    let level = count("#", at: line.lowerBound, to: line.upperBound)
    let next = line.lowerBound + level
    guard (1...6).contains(level), next == line.upperBound || bytes[next] == 0x20 else {
      return nil
    }
    return level
  }

  private func fence(_ line: Range<Int>) -> Int? {
    let count = count("`", at: line.lowerBound, to: line.upperBound)
    guard count >= 3 else { return nil }
    return bytes[line].dropFirst(count).contains(UInt8(ascii: "`")) ? nil : count
  }

  /// An item of a list: its margin, its number, and where its text begins.
  private struct Item {
    var margin: Int
    var ordinal: Int?
    var text: Int
  }

  private func item(_ line: Range<Int>) -> Item? {
    let margin = count(" ", at: line.lowerBound, to: line.upperBound)
    let start = line.lowerBound + margin
    guard start < line.upperBound else { return nil }
    let isEnd = { (index: Int) in index == line.upperBound }
    switch bytes[start] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      guard isEnd(start + 1) || bytes[start + 1] == 0x20 else { return nil }
      return Item(margin: margin, text: min(start + 2, line.upperBound))
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var ordinal = 0
      var index = start
      while !isEnd(index), bytes[index] &- 0x30 < 10, index < start + 10 {
        ordinal = ordinal * 10 + Int(bytes[index] - 0x30)
        index += 1
      }
      guard index <= start + 9, !isEnd(index) else { return nil }
      let isPoint = bytes[index] == UInt8(ascii: ".")
      guard isPoint || bytes[index] == UInt8(ascii: ")") else { return nil }
      guard isEnd(index + 1) ? isPoint : bytes[index + 1] == 0x20 else { return nil }
      return Item(margin: margin, ordinal: ordinal, text: min(index + 2, line.upperBound))
    default: return nil
    }
  }

  private func isRule(_ line: Range<Int>) -> Bool {
    begins(line, "|") && bytes[line].contains(UInt8(ascii: "-"))
      && bytes[line].allSatisfy { "|-: ".utf8.contains($0) }
  }
}

// MARK: - Blocks

extension MarkdownReader {
  /// The rest of a paragraph that begins at a place in the first line.
  private mutating func text(from start: Int) -> MarkdownInline {
    var end = lines.removeFirst().upperBound
    while let line = lines.first, !interrupts(line) {
      end = line.upperBound
      lines.removeFirst()
    }
    return MarkdownInline(bytes, start..<end)
  }

  private mutating func paragraph() {
    guard let line = lines.first else { return }
    let inline = text(from: line.lowerBound)
    result.append(inline.figure ?? Block(text: inline.text, marks: inline.marks))
  }

  private mutating func read(_ item: Item) {
    let inline = text(from: item.text)
    let step = item.margin % 4 == 0 ? 4 : 2
    result.append(
      Block(
        kind: .listItem, level: item.margin / step + 1, ordinal: item.ordinal, text: inline.text,
        marks: inline.marks))
  }

  private mutating func comment() {
    while let line = lines.popFirst() {
      if bytes[line].firstRange(of: "-->".utf8) != nil { break }
    }
    result.append(Block())
  }

  private mutating func fenced(_ count: Int) {
    lines.removeFirst()
    var text: [UInt8] = []
    var isFirst = true
    while let line = lines.popFirst() {
      if let end = fence(line), end >= count, line.count == end { break }
      if !isFirst { text.append(0x0A) }
      isFirst = false
      text.append(contentsOf: bytes[line])
    }
    result.append(Block(kind: .preformatted, text: String(decoding: text, as: UTF8.self)))
  }

  /// A quotation; a last paragraph that begins with a dash says whose it is.
  private mutating func quote() {
    var parts: [[UInt8]] = [[]]
    while let line = lines.first, begins(line, ">") {
      lines.removeFirst()
      let isSpaced = line.count > 1 && bytes[line.lowerBound + 1] == 0x20
      let content = (line.lowerBound + (isSpaced ? 2 : 1))..<line.upperBound
      if isBlank(content) {
        parts.append([])
      } else {
        if !parts[parts.count - 1].isEmpty { parts[parts.count - 1].append(0x0A) }
        parts[parts.count - 1].append(contentsOf: bytes[content])
      }
    }
    parts.removeAll(where: \.isEmpty)
    var attribution: String?
    let dash = Array("— ".utf8)
    if parts.count > 1, let last = parts.last, last.starts(with: dash) {
      attribution = MarkdownInline(last, dash.count..<last.count).text
      parts.removeLast()
    }
    let all = parts.map { MarkdownInline($0, 0..<$0.count) }
    let marks = all.count == 1 ? all[0].marks : []
    result.append(
      Block(
        kind: .quote, text: all.map(\.text).joined(separator: "\n\n"), marks: marks,
        attribution: attribution))
  }

  private mutating func table() {
    var rows: [[Block.Cell]] = []
    var number = 0
    while let line = lines.first, begins(line, "|") {
      lines.removeFirst()
      number += 1
      if number == 2 { continue }
      let isHead = number == 1
      rows.append(
        cells(line).map { cell in
          let inline = MarkdownInline(cell, 0..<cell.count)
          return Block.Cell(text: inline.text, isHeader: isHead, marks: inline.marks)
        })
    }
    result.append(Block(kind: .table, rows: rows))
  }

  /// The cells of a row; a bar with a backslash before it belongs to its cell.
  private func cells(_ line: Range<Int>) -> [[UInt8]] {
    var cells: [[UInt8]] = []
    var cell: [UInt8] = []
    var isEscaped = false
    for byte in bytes[line].dropFirst() {
      if byte == UInt8(ascii: "|"), !isEscaped {
        while cell.last == 0x20 { cell.removeLast() }
        cells.append(Array(cell.drop { $0 == 0x20 }))
        cell = []
        continue
      }
      if byte == UInt8(ascii: "|"), isEscaped { cell.removeLast() }
      cell.append(byte)
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return cells
  }
}
