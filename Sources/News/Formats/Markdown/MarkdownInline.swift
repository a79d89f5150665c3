/// The text of lines of Markdown, with the marks in it.
struct MarkdownInline {
  private(set) var text = ""
  private(set) var marks: [Block.Mark] = []

  /// A picture that stands alone in its paragraph.
  private(set) var figure: Block?

  private let source: [UInt8]
  private var position = 0
  private var bytes: [UInt8] = []
  private var open: [(sign: Sign, start: Int, mark: Int)] = []

  private enum Sign: Equatable {
    case emphasis, strong, superscript, `subscript`, link
  }

  init(_ lines: [Substring]) {
    var source: [UInt8] = []
    for (index, line) in lines.enumerated() {
      if index > 0 { source.append(0x0A) }
      source.append(contentsOf: line.drop { $0 == " " }.utf8)
    }
    self.source = source
    read()
    text = String(decoding: bytes, as: UTF8.self)
    marks.removeAll { $0.range.isEmpty }
    marks.sort {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
    bytes = []
  }

  private mutating func read() {
    while position < source.count {
      let byte = source[position]
      switch byte {
      case UInt8(ascii: "\\"): escape()
      case UInt8(ascii: "`"): code()
      case UInt8(ascii: "*"): star()
      case UInt8(ascii: "["): push(.link, length: 1)
      case UInt8(ascii: "]"): closeLink()
      case UInt8(ascii: "<"): tag()
      case UInt8(ascii: "!") where peek(1) == UInt8(ascii: "[") && position == 0: picture()
      case 0x0A:
        bytes.append(0x20)
        position += 1
      default:
        bytes.append(byte)
        position += 1
      }
    }
    unwind(to: 0)
  }

  private func peek(_ offset: Int) -> UInt8? {
    position + offset < source.count ? source[position + offset] : nil
  }

  private func isNext(_ text: String) -> Bool {
    source[position...].starts(with: text.utf8)
  }

  /// A backslash before a sign takes its meaning; before the end of a line it keeps the line end.
  private mutating func escape() {
    guard let next = peek(1) else {
      bytes.append(source[position])
      position += 1
      return
    }
    let isSign =
      (0x21...0x2F).contains(next) || (0x3A...0x40).contains(next)
      || (0x5B...0x60).contains(next) || (0x7B...0x7E).contains(next)
    if next == 0x0A || isSign {
      bytes.append(next)
    } else {
      bytes.append(contentsOf: [source[position], next])
    }
    position += 2
  }

  private mutating func code() {
    let count = source[position...].prefix { $0 == UInt8(ascii: "`") }.count
    let start = position + count
    var end = start
    while end < source.count {
      let run = source[end...].prefix { $0 == UInt8(ascii: "`") }.count
      if run == count {
        let from = bytes.count
        bytes.append(contentsOf: source[start..<end])
        marks.append(Block.Mark(kind: .code, range: from..<bytes.count))
        position = end + count
        return
      }
      end += max(run, 1)
    }
    bytes.append(contentsOf: source[position..<start])
    position = start
  }

  private mutating func star() {
    let sign: Sign = isNext("**") ? .strong : .emphasis
    let length = sign == .strong ? 2 : 1
    let next = peek(length)
    let isOpening = next != nil && next != 0x20 && next != 0x0A
    if let last = open.last(where: { $0.sign != .link }), last.sign == sign {
      close(sign, length: length)
    } else if isOpening {
      push(sign, length: length)
    } else {
      bytes.append(contentsOf: source[position..<(position + length)])
      position += length
    }
  }

  private static let tags: [(text: String, sign: Sign, isEnd: Bool)] = [
    ("<sup>", .superscript, false), ("</sup>", .superscript, true), ("<sub>", .subscript, false),
    ("</sub>", .subscript, true),
  ]

  private mutating func tag() {
    for tag in Self.tags where isNext(tag.text) {
      if tag.isEnd {
        close(tag.sign, length: tag.text.utf8.count)
      } else {
        push(tag.sign, length: tag.text.utf8.count)
      }
      return
    }
    // An address between angle brackets.
    let end = source[position...].firstIndex(of: UInt8(ascii: ">")) ?? position
    let inner = source[min(position + 1, end)..<end]
    if inner.contains(UInt8(ascii: ":")), !inner.contains(0x20) {
      let from = bytes.count
      bytes.append(contentsOf: inner)
      marks.append(
        Block.Mark(
          kind: .link, range: from..<bytes.count, url: String(decoding: inner, as: UTF8.self)))
      position = end + 1
    } else {
      bytes.append(source[position])
      position += 1
    }
  }
}

// MARK: - Signs that come in pairs

extension MarkdownInline {
  private mutating func push(_ sign: Sign, length: Int) {
    open.append((sign, bytes.count, marks.count))
    bytes.append(contentsOf: source[position..<(position + length)])
    position += length
  }

  /// Closes the sign opened last of its kind: its own bytes leave the text again.
  private mutating func close(_ sign: Sign, length: Int, url: String? = nil, title: String? = nil) {
    guard let index = open.lastIndex(where: { $0.sign == sign }) else {
      bytes.append(contentsOf: source[position..<(position + length)])
      position += length
      return
    }
    unwind(to: index + 1)
    let (_, start, mark) = open.removeLast()
    let width = Self.width(sign)
    bytes.removeSubrange(start..<(start + width))
    for inner in mark..<marks.count {
      let range = marks[inner].range
      marks[inner].range = (range.lowerBound - width)..<(range.upperBound - width)
    }
    marks.append(
      Block.Mark(kind: Self.kind(sign), range: start..<bytes.count, url: url, title: title))
    position += length
  }

  /// Signs that nothing closed stay in the text.
  private mutating func unwind(to count: Int) {
    if open.count > count { open.removeSubrange(count...) }
  }

  private static func width(_ sign: Sign) -> Int {
    switch sign {
    case .emphasis, .link: 1
    case .strong: 2
    case .superscript, .subscript: 5
    }
  }

  private static func kind(_ sign: Sign) -> Block.Mark.Kind {
    switch sign {
    case .emphasis: .emphasis
    case .strong: .strong
    case .superscript: .superscript
    case .subscript: .subscript
    case .link: .link
    }
  }

  private mutating func closeLink() {
    guard open.contains(where: { $0.sign == .link }), let target = target(at: position + 1) else {
      bytes.append(source[position])
      position += 1
      return
    }
    close(.link, length: target.end - position, url: target.url, title: target.title)
  }

  /// An address in round brackets, and the title in quotation marks after it.
  private func target(at start: Int) -> (url: String, title: String?, end: Int)? {
    guard start < source.count, source[start] == UInt8(ascii: "(") else { return nil }
    var end = start + 1
    let isAngled = end < source.count && source[end] == UInt8(ascii: "<")
    if isAngled { end += 1 }
    let from = end
    while end < source.count, source[end] != UInt8(ascii: isAngled ? ">" : ")"),
      source[end] != 0x20, source[end] != 0x0A
    {
      end += 1
    }
    let url = String(decoding: source[from..<end], as: UTF8.self)
    if isAngled {
      guard end < source.count, source[end] == UInt8(ascii: ">") else { return nil }
      end += 1
    }
    var title: String?
    if end + 1 < source.count, source[end] == 0x20, source[end + 1] == UInt8(ascii: "\"") {
      guard let quote = source[(end + 2)...].firstIndex(of: UInt8(ascii: "\"")) else { return nil }
      title = String(decoding: source[(end + 2)..<quote], as: UTF8.self)
      end = quote + 1
    }
    guard end < source.count, source[end] == UInt8(ascii: ")") else { return nil }
    return (url, title, end + 1)
  }

  /// A picture; what stands below it in emphasis is its caption.
  private mutating func picture() {
    guard let bracket = source.firstIndex(of: UInt8(ascii: "]")),
      let target = target(at: bracket + 1)
    else {
      bytes.append(source[position])
      position += 1
      return
    }
    let alternative = String(decoding: source[2..<bracket], as: UTF8.self)
    var media = Media(url: target.url)
    media.alternativeText = alternative.isEmpty ? nil : alternative
    media.caption = target.title
    let rest = source[target.end...]
    if rest.starts(with: "\\\n*".utf8), rest.last == UInt8(ascii: "*"), rest.count > 4 {
      media.caption = String(decoding: rest.dropFirst(3).dropLast(), as: UTF8.self)
    } else if !rest.isEmpty {
      bytes.append(source[position])
      position += 1
      return
    }
    figure = Block(kind: .figure, media: media)
    position = source.count
  }
}
