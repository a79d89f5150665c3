/// Text with its marks as inline Markdown: what would read as Markdown is escaped.
package enum MarkdownText {
  /// Text that may have line ends, which become hard line breaks.
  package static func paragraph(_ text: String, marks: [Block.Mark] = []) -> String {
    string { append(text, marks, .paragraph, to: &$0) }
  }

  /// Text on one line.
  package static func line(_ text: String) -> String {
    string { append(text, [], .line, to: &$0) }
  }

  /// A link from text that is Markdown already.
  package static func link(_ text: String, to url: String) -> String {
    string { bytes in
      bytes.append(UInt8(ascii: "["))
      bytes.append(contentsOf: text.utf8)
      endLink(url, &bytes)
    }
  }

  private static func string(_ write: (inout [UInt8]) -> Void) -> String {
    var bytes: [UInt8] = []
    write(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What a text stands in.
  enum Place {
    /// Line ends become hard line breaks.
    case paragraph
    /// Line ends become blanks.
    case line
    /// Line ends become blanks, and bars are escaped.
    case cell
  }

  /// Appends a text with the signs of its marks around their ranges.
  ///
  /// A mark that crosses another one has no form in Markdown.
  static func append(
    _ text: String, _ marks: [Block.Mark], _ place: Place, to bytes: inout [UInt8]
  ) {
    let start = bytes.count
    if marks.isEmpty {
      escape(text.utf8.span, 0..<text.utf8.count, to: &bytes)
    } else {
      for piece in InlineRuns(text, marks.map(\.range)).pieces {
        switch piece {
        case .text(let range): escape(text.utf8.span, range, to: &bytes)
        case .open(let mark): open(marks[mark], &bytes)
        case .close(let mark): close(marks[mark], &bytes)
        }
      }
    }
    if place == .cell { escapeBars(from: start, &bytes) }
    if text.utf8.contains(where: { $0 < 0x0E || $0 == 0xC2 || $0 == 0xE2 }) {
      joinLines(from: start, place, &bytes)
    } else {
      guardLine(from: start, &bytes)
    }
  }

  /// An address as it can stand between angle brackets.
  static func appendAddress(_ url: String, to bytes: inout [UInt8]) {
    for byte in url.utf8 {
      switch byte {
      case UInt8(ascii: "<"), UInt8(ascii: ">"): bytes.append(percent: byte)
      case 0...0x20: bytes.append(percent: 0x20)
      default: bytes.append(byte)
      }
    }
  }

  /// Appends what ends a link.
  static func endLink(_ url: String, _ bytes: inout [UInt8]) {
    bytes.append(contentsOf: "](<".utf8)
    appendAddress(url, to: &bytes)
    bytes.append(contentsOf: ">)".utf8)
  }
}

// MARK: - Lines

extension MarkdownText {
  /// Escapes what makes a line a heading, a quotation or an item of a list.
  private static func guardLine(from start: Int, _ bytes: inout [UInt8]) {
    guard start < bytes.count else { return }
    let backslash = UInt8(ascii: "\\")
    if "#>+-=".utf8.contains(bytes[start]) {
      bytes.insert(backslash, at: start)
      return
    }
    var end = start
    while end < bytes.count, bytes[end] &- 0x30 < 10 { end += 1 }
    guard end > start, end < bytes.count else { return }
    let isItem = bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")")
    if isItem { bytes.insert(backslash, at: end) }
  }

  /// Takes the text apart at its line ends and puts it together as its place wants it.
  private static func joinLines(from start: Int, _ place: Place, _ bytes: inout [UInt8]) {
    let text = Array(bytes[start...])
    bytes.removeSubrange(start...)
    var lineStart = 0
    var index = 0
    while index <= text.count {
      let length = index < text.count ? lineEnd(text, at: index, place) : 1
      guard length > 0 else {
        index += 1
        continue
      }
      if index > lineStart {
        if bytes.count > start {
          bytes.append(contentsOf: place == .paragraph ? "\\\n".utf8 : " ".utf8)
        }
        let from = bytes.count
        bytes.append(contentsOf: text[lineStart..<index])
        if place == .paragraph || from == start { guardLine(from: from, &bytes) }
      }
      index += length
      lineStart = index
    }
  }

  /// How many bytes a line end at an index has; 0 where there is none.
  ///
  /// In a paragraph only a line feed is one.
  private static func lineEnd(_ text: [UInt8], at index: Int, _ place: Place) -> Int {
    let byte = text[index]
    if place == .paragraph { return byte == 0x0A ? 1 : 0 }
    if (0x0A...0x0D).contains(byte) { return 1 }
    if byte == 0xC2, index + 1 < text.count, text[index + 1] == 0x85 { return 2 }
    guard byte == 0xE2, index + 2 < text.count, text[index + 1] == 0x80 else { return 0 }
    return text[index + 2] == 0xA8 || text[index + 2] == 0xA9 ? 3 : 0
  }
}

// MARK: - Signs

extension MarkdownText {
  private static func open(_ mark: Block.Mark, _ bytes: inout [UInt8]) {
    switch mark.kind {
    case .link: if mark.url != nil { bytes.append(UInt8(ascii: "[")) }
    case .superscript: bytes.append(contentsOf: "<sup>".utf8)
    case .subscript: bytes.append(contentsOf: "<sub>".utf8)
    default: bytes.append(contentsOf: sign(mark.kind).utf8)
    }
  }

  private static func close(_ mark: Block.Mark, _ bytes: inout [UInt8]) {
    switch mark.kind {
    case .link: if let url = mark.url { endLink(url, &bytes) }
    case .superscript: bytes.append(contentsOf: "</sup>".utf8)
    case .subscript: bytes.append(contentsOf: "</sub>".utf8)
    default: bytes.append(contentsOf: sign(mark.kind).utf8)
    }
  }

  private static func sign(_ kind: Block.Mark.Kind) -> String {
    switch kind {
    case .emphasis: "*"
    case .strong: "**"
    case .code: "`"
    default: ""
    }
  }

  private static func escape(
    _ text: Span<UInt8>, _ range: Range<Int>, to bytes: inout [UInt8]
  ) {
    var start = range.lowerBound
    for index in range where isSpecial(text[index]) {
      append(text, start..<index, to: &bytes)
      bytes.append(UInt8(ascii: "\\"))
      start = index
    }
    append(text, start..<range.upperBound, to: &bytes)
  }

  private static func append(
    _ text: Span<UInt8>, _ range: Range<Int>, to bytes: inout [UInt8]
  ) {
    guard !range.isEmpty else { return }
    let part = text.extracting(range)
    bytes.append(addingCapacity: part.count) { output in
      for index in part.indices { output.append(part[index]) }
    }
  }

  private static func escapeBars(from start: Int, _ bytes: inout [UInt8]) {
    guard bytes[start...].contains(UInt8(ascii: "|")) else { return }
    let text = bytes[start...]
    bytes.removeSubrange(start...)
    for byte in text {
      if byte == UInt8(ascii: "|") { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
  }

  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"):
      true
    default: false
    }
  }
}
