/// The text of lines of Markdown, with the marks in it.
struct MarkdownInline {
  private(set) var text = ""
  private(set) var marks: [Block.Mark] = []

  /// A picture that stands alone in its paragraph.
  private(set) var figure: Block?

  private let source: [UInt8]
  private var position: Int
  private let end: Int
  private var bytes: [UInt8] = []
  private var open: [(sign: Sign, start: Int, mark: Int)] = []
  /// Where in `open` the signs stand that are not of links.
  private var others: [Int] = []
  /// How many signs of each kind are open.
  private var openCounts: [Int] = Array(repeating: 0, count: 5)
  /// Where the next sign stands that ends an address, plain or between angle brackets.
  private var stops = (plain: -1, angled: -1)

  private enum Sign: Int {
    case emphasis, strong, superscript, `subscript`, link
  }

  /// Reads a range of a text, which may have several lines; their margins do not count.
  init(_ source: [UInt8], _ range: Range<Int>) {
    self.source = source
    position = range.lowerBound
    end = range.upperBound
    bytes.reserveCapacity(range.count)
    skipMargin()
    let start = position
    read(from: start)
    text = String(decoding: bytes, as: UTF8.self)
    if !marks.isEmpty {
      marks.removeAll { $0.range.isEmpty }
      marks.sort {
        ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
      }
    }
    bytes = []
  }

  private mutating func skipMargin() {
    while position < end, source[position] == 0x20 { position += 1 }
  }

  private mutating func read(from start: Int) {
    while true {
      copyPlain()
      guard position < end else { break }
      switch source[position] {
      case UInt8(ascii: "\\"): escape()
      case UInt8(ascii: "`"): code()
      case UInt8(ascii: "*"): star()
      case UInt8(ascii: "["): push(.link, length: 1)
      case UInt8(ascii: "]"): closeLink()
      case UInt8(ascii: "<"): tag()
      case UInt8(ascii: "!") where peek(1) == UInt8(ascii: "[") && position == start: picture()
      case 0x0D where peek(1) == 0x0A: position += 1
      case 0x0A:
        bytes.append(0x20)
        position += 1
        skipMargin()
      default: copy(1)
      }
    }
    unwind(to: 0)
  }

  /// Copies bytes up to the next one that can mean something.
  private mutating func copyPlain() {
    let (source, end) = (source, end)
    let text = source.span
    let start = position
    var index = position
    while index < end, !Self.isSign(text[index]) { index += 1 }
    guard index > start else { return }
    position = index
    let part = text.extracting(start..<index)
    bytes.append(addingCapacity: part.count) { output in
      for index in part.indices { output.append(part[index]) }
    }
  }

  @inline(__always)
  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "!"), 0x0A, 0x0D:
      true
    default: false
    }
  }

  /// Copies bytes as they are.
  private mutating func copy(_ length: Int) {
    bytes.append(contentsOf: source[position..<min(position + length, end)])
    position = min(position + length, end)
  }

  private func peek(_ offset: Int) -> UInt8? {
    position + offset < end ? source[position + offset] : nil
  }

  private func isNext(_ text: String) -> Bool {
    source[position..<end].starts(with: text.utf8)
  }

  /// A backslash before a sign takes its meaning; before the end of a line it keeps the line end.
  private mutating func escape() {
    guard var next = peek(1) else {
      copy(1)
      return
    }
    if next == 0x0D, peek(2) == 0x0A {
      position += 1
      next = 0x0A
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
    if next == 0x0A { skipMargin() }
  }

  private mutating func code() {
    let count = source[position..<end].prefix { $0 == UInt8(ascii: "`") }.count
    let start = position + count
    var index = start
    while index < end {
      let run = source[index..<end].prefix { $0 == UInt8(ascii: "`") }.count
      if run == count {
        let from = bytes.count
        bytes.append(contentsOf: source[start..<index])
        marks.append(Block.Mark(kind: .code, range: from..<bytes.count))
        position = index + count
        return
      }
      index += max(run, 1)
    }
    copy(count)
  }

  private mutating func star() {
    let sign: Sign = isNext("**") ? .strong : .emphasis
    let length = sign == .strong ? 2 : 1
    let next = peek(length)
    let isOpening = next != nil && next != 0x20 && next != 0x0A
    if let last = others.last, open[last].sign == sign {
      close(sign, length: length)
    } else if isOpening {
      push(sign, length: length)
    } else {
      copy(length)
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
    var close = position + 1
    var hasColon = false
    while close < end, source[close] > 0x20, source[close] != UInt8(ascii: "<"),
      source[close] != UInt8(ascii: ">")
    {
      if source[close] == UInt8(ascii: ":") { hasColon = true }
      close += 1
    }
    guard hasColon, close < end, source[close] == UInt8(ascii: ">") else {
      copy(1)
      return
    }
    let inner = source[(position + 1)..<close]
    let from = bytes.count
    bytes.append(contentsOf: inner)
    marks.append(
      Block.Mark(
        kind: .link, range: from..<bytes.count, url: String(decoding: inner, as: UTF8.self)))
    position = close + 1
  }
}

// MARK: - Signs that come in pairs

extension MarkdownInline {
  private mutating func push(_ sign: Sign, length: Int) {
    if sign != .link { others.append(open.count) }
    openCounts[sign.rawValue] += 1
    open.append((sign, bytes.count, marks.count))
    copy(length)
  }

  /// Closes the sign opened last of its kind: its own bytes leave the text again.
  private mutating func close(_ sign: Sign, length: Int, url: String? = nil, title: String? = nil) {
    guard openCounts[sign.rawValue] > 0, let index = open.lastIndex(where: { $0.sign == sign })
    else {
      copy(length)
      return
    }
    let (_, start, mark) = open[index]
    unwind(to: index)
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
    while open.count > count {
      let last = open.removeLast()
      openCounts[last.sign.rawValue] -= 1
      if last.sign != .link { others.removeLast() }
    }
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
    guard openCounts[Sign.link.rawValue] > 0, let target = target(at: position + 1) else {
      copy(1)
      return
    }
    close(.link, length: target.end - position, url: target.url, title: target.title)
  }

  /// An address in round brackets, and the title in quotation marks after it.
  private mutating func target(at start: Int) -> (url: String, title: String?, end: Int)? {
    guard start < end, source[start] == UInt8(ascii: "(") else { return nil }
    let isAngled = start + 1 < end && source[start + 1] == UInt8(ascii: "<")
    let from = start + (isAngled ? 2 : 1)
    var index = stop(from: from, isAngled: isAngled)
    let url = String(decoding: source[min(from, index)..<index], as: UTF8.self)
    if isAngled {
      guard index < end, source[index] == UInt8(ascii: ">") else { return nil }
      index += 1
    }
    var title: String?
    if index + 1 < end, source[index] == 0x20, source[index + 1] == UInt8(ascii: "\"") {
      guard let quote = source[(index + 2)..<end].firstIndex(of: UInt8(ascii: "\"")) else {
        return nil
      }
      title = String(decoding: source[(index + 2)..<quote], as: UTF8.self)
      index = quote + 1
    }
    guard index < end, source[index] == UInt8(ascii: ")") else { return nil }
    return (url, title, index + 1)
  }

  /// Where an address ends: at its bracket, a blank or a line end.
  ///
  /// Each stretch is searched once.
  private mutating func stop(from start: Int, isAngled: Bool) -> Int {
    let known = isAngled ? stops.angled : stops.plain
    if known >= start { return known }
    let bracket = UInt8(ascii: isAngled ? ">" : ")")
    var index = start
    while index < end, source[index] != bracket, source[index] != 0x20, source[index] != 0x0A {
      index += 1
    }
    if isAngled { stops.angled = index } else { stops.plain = index }
    return index
  }

  /// A picture; what stands below it in emphasis is its caption.
  private mutating func picture() {
    guard let bracket = source[position..<end].firstIndex(of: UInt8(ascii: "]")),
      let target = target(at: bracket + 1)
    else {
      copy(1)
      return
    }
    let alternative = String(decoding: source[(position + 2)..<bracket], as: UTF8.self)
    var media = Media(url: target.url)
    media.alternativeText = alternative.isEmpty ? nil : alternative
    media.caption = target.title
    let rest = source[target.end..<end]
    if rest.starts(with: "\\\n*".utf8), rest.last == UInt8(ascii: "*"), rest.count > 4 {
      media.caption = String(decoding: rest.dropFirst(3).dropLast(), as: UTF8.self)
    } else if !rest.isEmpty {
      copy(1)
      return
    }
    figure = Block(kind: .figure, media: media)
    position = end
  }
}
