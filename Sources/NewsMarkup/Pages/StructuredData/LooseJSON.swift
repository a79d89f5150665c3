/// JSON as pages carry it, read as far as it can be understood.
///
/// Comments of HTML and JavaScript, CDATA marks, control characters, commas too many or too few and a
/// missing end are passed over; what can be read is kept. The parts stand in one flat list in the
/// order of the bytes, so that no depth of nesting costs stack.
struct LooseJSON: Sendable {
  private(set) var tokens: [Token] = []
  /// The containers that are open, by index.
  private var open: [Int32] = []
  private var position: Int

  /// A part of the document: where it stands and what comes after it.
  struct Token: Sendable {
    /// The first byte; of a string, the first one after its quotation mark.
    var start: UInt32
    /// The end; of a string, its closing quotation mark.
    var end: UInt32
    /// The index of the first token after this one and all that it holds.
    var next: Int32
    var kind: Kind
    /// Whether a string has escapes.
    var hasEscapes = false

    var range: Range<Int> { Int(start)..<Int(max(start, end)) }
  }

  enum Kind: UInt8, Sendable {
    case object, array, string
    /// A number, `true`, `false`, `null` or any other bare word.
    case word
  }

  /// The deepest nesting; what is nested deeper is read as a part of the deepest allowed.
  static let depthLimit = 128
  /// The most parts of one document.
  static let tokenLimit = 500_000

  /// Reads the first value in a part of a source.
  init(_ source: Span<UInt8>, in range: Range<Int>, tokenLimit: Int = tokenLimit) {
    position = range.lowerBound
    let end = min(range.upperBound, source.count, Int(UInt32.max))
    tokens.reserveCapacity(min(max(0, end - position) / 24 + 8, tokenLimit))
    while position < end, tokens.count < tokenLimit {
      step(source, end)
      // Further values after the first are kept too, as siblings of it.
    }
    while let container = open.popLast() { close(container, at: end) }
  }

  /// Where the reading stopped.
  var end: Int { position }

  @inline(__always)
  private mutating func step(_ source: Span<UInt8>, _ end: Int) {
    let byte = source[position]
    switch byte {
    case 0...0x20, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"): position &+= 1
    case UInt8(ascii: "\""): readString(source, end)
    case UInt8(ascii: "{"): openContainer(.object)
    case UInt8(ascii: "["): openContainer(.array)
    case UInt8(ascii: "}"): closeContainer(.object)
    case UInt8(ascii: "]"): closeContainer(.array)
    case UInt8(ascii: "/") where next(source, end) == UInt8(ascii: "*"):
      skip(past: "*/", source, end)
    case UInt8(ascii: "/") where next(source, end) == UInt8(ascii: "/"):
      skip(past: "\n", source, end)
    case UInt8(ascii: "<"), UInt8(ascii: ">"): skipMark(source, end)
    case UInt8(ascii: "&"): readReferencedString(source, end)
    default: readWord(source, end)
    }
  }

  private func next(_ source: Span<UInt8>, _ end: Int) -> UInt8 {
    position + 1 < end ? source[position + 1] : 0
  }

  // MARK: Containers

  private mutating func openContainer(_ kind: Kind) {
    if open.count < Self.depthLimit {
      open.append(Int32(tokens.count))
      append(kind, position..<position)
    }
    position += 1
  }

  /// Closes the innermost container of a kind and all in it; a mark that closes nothing is nothing.
  private mutating func closeContainer(_ kind: Kind) {
    position += 1
    guard let place = open.lastIndex(where: { tokens[Int($0)].kind == kind }) else { return }
    while open.count > place { close(open.removeLast(), at: position) }
  }

  private mutating func close(_ container: Int32, at end: Int) {
    let index = Int(container)
    // A key without a value stands for nothing.
    tokens[index].end = UInt32(truncatingIfNeeded: end)
    tokens[index].next = Int32(truncatingIfNeeded: tokens.count)
  }

  private mutating func append(_ kind: Kind, _ range: Range<Int>, hasEscapes: Bool = false) {
    tokens.append(
      Token(
        start: UInt32(truncatingIfNeeded: range.lowerBound),
        end: UInt32(truncatingIfNeeded: range.upperBound),
        next: Int32(truncatingIfNeeded: tokens.count + 1), kind: kind, hasEscapes: hasEscapes))
  }
}

// MARK: - Scalars

extension LooseJSON {
  private mutating func readString(_ source: Span<UInt8>, _ end: Int) {
    let start = position + 1
    var index = start
    var hasEscapes = false
    while index < end {
      let byte = source[index]
      if byte == UInt8(ascii: "\"") {
        if endsString(source, after: index, end) { break }
      } else if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        index &+= 1
      }
      index &+= 1
    }
    let stop = min(index, end)
    append(.string, start..<stop, hasEscapes: hasEscapes)
    position = min(stop + 1, end)
  }

  /// Whether a quotation mark ends its string: what follows is a mark of JSON, and no more text.
  ///
  /// A mark that was not escaped, as in `"He said "no" twice"`, has a letter behind it.
  @inline(__always)
  private func endsString(_ source: Span<UInt8>, after quote: Int, _ end: Int) -> Bool {
    var index = quote + 1
    while index < end, source[index] <= 0x20 { index &+= 1 }
    guard index < end else { return true }
    switch source[index] {
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "]"),
      UInt8(ascii: "<"), UInt8(ascii: "/"), UInt8(ascii: ")"), UInt8(ascii: ";"):
      return true
    case UInt8(ascii: "\""):
      // A missing comma: the next string begins on a line of its own.
      return index > quote + 1
    default: return false
    }
  }

  /// `&quot;`, where a page has written its quotation marks as references.
  private mutating func readReferencedString(_ source: Span<UInt8>, _ end: Int) {
    let quote: String = "&quot;"
    guard Self.matches(quote, source, position, end) else {
      position += 1
      return
    }
    let start = position + quote.utf8.count
    var index = start
    while index < end, !Self.matches(quote, source, index, end) { index += 1 }
    append(.string, start..<index)
    position = min(end, index + quote.utf8.count)
  }

  private mutating func readWord(_ source: Span<UInt8>, _ end: Int) {
    let start = position
    while position < end {
      let byte = source[position]
      switch byte {
      case 0...0x20, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "]"),
        UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "<"):
        if position == start { position += 1 }
        return append(.word, start..<position)
      default: position &+= 1
      }
    }
    append(.word, start..<position)
  }

  // MARK: Marks around the document

  /// `<!--`, `-->`, `<![CDATA[` and tags.
  private mutating func skipMark(_ source: Span<UInt8>, _ end: Int) {
    for mark: String in ["<![CDATA[", "<!--"]
    where Self.matches(mark, source, position, end) {
      position += mark.utf8.count
      return
    }
    position += 1
  }

  private mutating func skip(past mark: String, _ source: Span<UInt8>, _ end: Int) {
    while position < end, !Self.matches(mark, source, position, end) { position += 1 }
    position = min(end, position + mark.utf8.count)
  }

  private static func matches(
    _ text: String, _ source: Span<UInt8>, _ start: Int, _ end: Int
  ) -> Bool {
    ByteWords.matches(text, in: source, at: start, end: end)
  }
}

// MARK: - Values

extension LooseJSON {
  /// What a token is; `nil` when there is no such token.
  func kind(_ token: Int) -> Kind? {
    tokens.indices.contains(token) ? tokens[token].kind : nil
  }

  /// The first token after a value and all that it holds.
  func after(_ token: Int) -> Int { max(token + 1, Int(tokens[token].next)) }

  /// Calls back with the tokens of each key of an object and its value.
  func forEachMember(of object: Int, _ body: (_ key: Int, _ value: Int) -> Void) {
    let end = after(object)
    var key = object + 1
    while key + 1 < end {
      guard tokens[key].kind == .string else {
        key = after(key)
        continue
      }
      body(key, key + 1)
      key = after(key + 1)
    }
  }

  /// The value of a key in an object; `nil` when it is not there.
  func member(_ name: String, of object: Int, in source: Span<UInt8>) -> Int? {
    guard kind(object) == .object else { return nil }
    let end = after(object)
    var key = object + 1
    let count = name.utf8.count
    while key + 1 < end {
      let token = tokens[key]
      if token.kind == .string, Int(token.end) - Int(token.start) == count,
        Self.matches(name, source, Int(token.start), Int(token.end)), !isNull(key + 1, source)
      {
        return key + 1
      }
      key = after(token.kind == .string ? key + 1 : key)
    }
    return nil
  }

  private func isNull(_ token: Int, _ source: Span<UInt8>) -> Bool {
    tokens[token].kind == .word && tokens[token].range.count == 4
      && Self.matches("null", source, Int(tokens[token].start), Int(tokens[token].end))
  }

  /// The values in an array, or a lone value as the only one.
  func values(_ token: Int) -> [Int] {
    guard kind(token) == .array else { return [token] }
    var result: [Int] = []
    let end = after(token)
    var index = token + 1
    while index < end {
      result.append(index)
      index = after(index)
    }
    return result
  }

  /// Whether a string or word is a text of ASCII, letter case aside.
  func isText(_ token: Int, _ text: String, in source: Span<UInt8>) -> Bool {
    let part = tokens[token]
    guard part.kind == .string || part.kind == .word,
      part.range.count == text.utf8.count
    else { return false }
    return ByteWords.matches(
      text, in: source, at: part.range.lowerBound, end: part.range.upperBound, ignoringCase: true)
  }

  /// The bytes of a string or word in UTF-8, its escapes resolved.
  func utf8(_ token: Int, in source: Span<UInt8>) -> [UInt8] {
    let part = tokens[token]
    guard part.kind == .string || part.kind == .word else { return [] }
    return JSONEscapes.resolved(
      source, part.range.clamped(to: 0..<source.count), hasEscapes: part.hasEscapes)
  }
}
