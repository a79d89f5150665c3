/// Text with its marks as inline Markdown: what would read as Markdown is escaped.
package enum MarkdownText {
  /// Text that may have line ends, which become hard line breaks.
  package static func paragraph(_ text: String, marks: [Block.Mark] = []) -> String {
    inline(text, marks).split(separator: "\n", omittingEmptySubsequences: true)
      .map { guarded(String($0)) }
      .joined(separator: "\\\n")
  }

  /// Text on one line.
  package static func line(_ text: String) -> String {
    line(text, marks: [])
  }

  /// Text with its marks on one line.
  package static func line(_ text: String, marks: [Block.Mark]) -> String {
    let words = inline(text, marks).split(whereSeparator: \.isNewline)
    return guarded(words.joined(separator: " "))
  }

  /// A link from text that is Markdown already.
  package static func link(_ text: String, to url: String) -> String {
    "[\(text)](<\(address(url))>)"
  }

  /// An address as it can stand between angle brackets.
  package static func address(_ url: String) -> String {
    var bytes: [UInt8] = []
    for byte in url.utf8 {
      switch byte {
      case UInt8(ascii: "<"): bytes += Array("%3C".utf8)
      case UInt8(ascii: ">"): bytes += Array("%3E".utf8)
      case 0...0x20: bytes += Array("%20".utf8)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Text in the cell of a table.
  package static func cell(_ text: String, marks: [Block.Mark]) -> String {
    line(text, marks: marks).split(separator: "|", omittingEmptySubsequences: false)
      .joined(separator: "\\|")
  }

  /// Escapes what makes a line a heading, a quotation or an item of a list.
  private static func guarded(_ line: String) -> String {
    guard let first = line.first else { return line }
    if "#>+-=".contains(first) { return "\\" + line }
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line[digits.endIndex...]
    guard !digits.isEmpty, rest.hasPrefix(".") || rest.hasPrefix(")") else { return line }
    return digits + "\\" + rest
  }

  private static func inline(_ text: String, _ marks: [Block.Mark]) -> String {
    guard !marks.isEmpty else { return escaped(text[...]) }
    return marked(text, marks)
  }

  /// The text with the signs of its marks around their ranges, inner ones inside.
  private static func marked(_ text: String, _ marks: [Block.Mark]) -> String {
    var result = ""
    var position = 0
    var open: [Block.Mark] = []
    var waiting = marks.sorted {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }[...]
    while position <= text.utf8.count {
      while let mark = open.last, mark.range.upperBound <= position {
        result += closing(mark)
        open.removeLast()
      }
      while let mark = waiting.first, mark.range.lowerBound <= position {
        waiting = waiting.dropFirst()
        // A mark that crosses another one has no form in Markdown.
        guard mark.range.upperBound <= open.last?.range.upperBound ?? text.utf8.count,
          !mark.range.isEmpty
        else { continue }
        result += opening(mark)
        open.append(mark)
      }
      guard position < text.utf8.count else { break }
      let end =
        [waiting.first?.range.lowerBound, open.last?.range.upperBound, text.utf8.count]
        .compactMap(\.self).min() ?? text.utf8.count
      let next = min(max(end, position + 1), text.utf8.count)
      result += escaped(part(text, position..<next))
      position = next
    }
    return result
  }

  private static func part(_ text: String, _ range: Range<Int>) -> Substring {
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    return text[start..<text.utf8.index(start, offsetBy: range.count)]
  }

  private static func opening(_ mark: Block.Mark) -> String {
    switch mark.kind {
    case .link: mark.url == nil ? "" : "["
    default: sign(mark.kind, "")
    }
  }

  private static func closing(_ mark: Block.Mark) -> String {
    switch mark.kind {
    case .link: mark.url.map { "](<\(address($0))>)" } ?? ""
    default: sign(mark.kind, "/")
    }
  }

  private static func sign(_ kind: Block.Mark.Kind, _ slash: String) -> String {
    switch kind {
    case .link: ""
    case .emphasis: "*"
    case .strong: "**"
    case .code: "`"
    case .superscript: "<\(slash)sup>"
    case .subscript: "<\(slash)sub>"
    }
  }

  private static func escaped(_ text: Substring) -> String {
    guard text.utf8.contains(where: isSpecial) else { return String(text) }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isSpecial(byte) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"):
      true
    default: false
    }
  }
}
