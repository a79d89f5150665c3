/// Reads the inline signs of Markdown: emphasis, code, links, escapes.
///
/// Tools that print pages as Markdown put them into the text; without them a word is a word again.
struct InlineMarkup {
  private var output: [UInt8] = []
  private var marks: [Block.Mark] = []
  private var open: [OpenMark] = []
  private let input: [UInt8]
  private var index = 0

  private struct OpenMark {
    let sign: [UInt8]
    let start: Int
  }

  /// The text without the signs.
  static func plain(_ text: String) -> String {
    guard hasSigns(text.utf8.span) else { return text }
    var reader = InlineMarkup(text)
    reader.read()
    return String(decoding: reader.output, as: UTF8.self)
  }

  /// Takes the signs out of a block's text and keeps what they say as marks.
  static func read(into block: inout Block) {
    guard hasSigns(block.text.utf8.span) else { return }
    var reader = InlineMarkup(block.text)
    reader.read()
    block.text = String(decoding: reader.output, as: UTF8.self)
    block.marks = reader.marks.filter { !$0.range.isEmpty }
      .sorted { left, right in
        (left.range.lowerBound, right.range.upperBound)
          < (right.range.lowerBound, left.range.upperBound)
      }
  }

  /// Whether any byte can be a sign; most texts end here.
  private static func hasSigns(_ text: Span<UInt8>) -> Bool {
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "["),
        UInt8(ascii: "\\"):
        return true
      default: continue
      }
    }
    return false
  }

  private init(_ text: String) {
    input = Array(text.utf8)
  }

  private mutating func read() {
    output.reserveCapacity(input.count)
    while index < input.count {
      switch input[index] {
      case UInt8(ascii: "\\") where isEscape: takeEscape()
      case UInt8(ascii: "*"): takeEmphasis(sign: UInt8(ascii: "*"))
      case UInt8(ascii: "_"): takeEmphasis(sign: UInt8(ascii: "_"))
      case UInt8(ascii: "`"): index += 1
      case UInt8(ascii: "["), UInt8(ascii: "!"):
        if !takeLink() { takeByte() }
      default: takeByte()
      }
    }
    trimSpaces()
  }

  private mutating func takeByte() {
    output.append(input[index])
    index += 1
  }

  private var isEscape: Bool {
    guard index + 1 < input.count else { return false }
    switch input[index + 1] {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: return true
    default: return false
    }
  }

  private mutating func takeEscape() {
    index += 1
    takeByte()
  }

  /// A run of one or two signs opens before a word or closes behind one; any other stays.
  private mutating func takeEmphasis(sign: UInt8) {
    var end = index
    while end < input.count, input[end] == sign { end += 1 }
    let run = Array(input[index..<end])
    let before = index > 0 ? input[index - 1] : 0x20
    let after = end < input.count ? input[end] : 0x20
    let isBetweenWords = isWord(before) && isWord(after)
    guard run.count <= 3, !(sign == UInt8(ascii: "_") && isBetweenWords) else {
      if run.count <= 3 { output += run }
      index = end
      return
    }
    index = end
    if let place = open.lastIndex(where: { $0.sign == run }) {
      let kind: Block.Mark.Kind = run.count == 1 ? .emphasis : .strong
      marks.append(
        Block.Mark(kind: kind, range: open[place].start..<max(open[place].start, output.count)))
      open.removeSubrange(place...)
    } else if after != 0x20 || before == 0x20 {
      open.append(OpenMark(sign: run, start: output.count))
    }
  }

  private func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
  }

  /// `[text](address)`, or an image, which is left out.
  private mutating func takeLink() -> Bool {
    let isImage = input[index] == UInt8(ascii: "!")
    let start = isImage ? index + 1 : index
    guard start < input.count, input[start] == UInt8(ascii: "["),
      let close = input[start...].prefix(2_000).firstIndex(of: UInt8(ascii: "]")),
      close + 1 < input.count, input[close + 1] == UInt8(ascii: "("),
      let end = input[close...].prefix(3_000).firstIndex(of: UInt8(ascii: ")"))
    else { return false }
    if !isImage {
      let text = Self.plain(String(decoding: input[(start + 1)..<close], as: UTF8.self))
      let lower = output.count
      output += Array(text.utf8)
      let target = String(decoding: input[(close + 2)..<end], as: UTF8.self)
      let url = target.split(separator: " ").first.map { $0.drop { $0 == "<" } }
      marks.append(
        Block.Mark(
          kind: .link, range: lower..<output.count,
          url: url.map { String($0.last == ">" ? $0.dropLast() : $0) }))
    }
    index = end + 1
    return true
  }

  /// Drops spaces at the ends, which signs alone at the ends leave behind.
  private mutating func trimSpaces() {
    while output.last == 0x20 { output.removeLast() }
    let spaces = output.prefix { $0 == 0x20 }.count
    if spaces > 0 { output.removeFirst(spaces) }
    for index in marks.indices {
      let range = marks[index].range
      let lower = min(max(0, range.lowerBound - spaces), output.count)
      marks[index].range = lower..<max(lower, min(range.upperBound - spaces, output.count))
    }
  }
}
