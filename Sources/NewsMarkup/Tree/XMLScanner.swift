/// Cuts an XML document into tags and runs of text, and reads what is not well-formed as it is meant.
///
/// Comments, processing instructions and document types are passed over; so no entity is ever declared.
/// An end tag closes all that stands open in its element; one that closes nothing is passed over; what is
/// open at the end is closed there. Each byte is looked at a bounded number of times, whatever the document
/// has forgotten to close.
struct XMLScanner {
  private var result = XMLTokens()
  private var stack: XMLNesting
  private let tokenLimit: Int
  /// What is never closed behind here, so that nothing is looked for twice.
  private var hasNoCommentEnd = false
  private var hasNoQuotation: (single: Bool, double: Bool) = (false, false)
  private var rootCount = 0

  /// Makes a scanner of a document of some length.
  init(sourceLength: Int, limits: TreeBuilder.Limits) {
    tokenLimit = min(limits.nodes, Int(Int32.max) / 4) * 2
    stack = XMLNesting(limit: limits.depth)
    result.tokens.reserveCapacity(min(sourceLength / 24, tokenLimit) + 16)
    result.outline.reserveCapacity(sourceLength / 6 + 16)
  }

  /// Cuts the whole document.
  consuming func scan(_ source: Span<UInt8>) -> XMLTokens {
    result.outline += "<r>".utf8
    var position = 0
    if source.has("\u{FEFF}", at: 0) { position = 3 }
    while position < source.count {
      position = text(from: position, source)
      guard position < source.count else { break }
      position = markup(at: position, source)
      if result.tokens.count >= tokenLimit, position < source.count {
        result.faults.note(.tooMany, at: position)
        break
      }
    }
    if stack.isOpen { result.faults.note(.openAtEnd, at: position) }
    while let name = stack.pop() { appendEnd(name, position..<position, source) }
    result.outline += "</r>".utf8
    return result
  }

  // MARK: Text

  /// Reads text up to the next markup and returns where that stands.
  private mutating func text(from start: Int, _ source: Span<UInt8>) -> Int {
    var position = start
    var needsReading = false
    while position < source.count {
      let byte = source[position]
      if byte == UInt8(ascii: "<") {
        if Self.beginsMarkup(at: position, source) { break }
        result.faults.note(.loneMark, at: position)
      } else if byte == UInt8(ascii: "&") {
        needsReading = true
      } else if byte < 0x20, byte != 0x0A, byte != 0x0D, byte != 0x09 {
        result.faults.note(.controlCharacter, at: position)
        needsReading = true
      }
      position &+= 1
    }
    addText(start..<position, needsReading ? .references : .text, source)
    return position
  }

  private mutating func addText(
    _ range: Range<Int>, _ kind: XMLToken.Kind, _ source: Span<UInt8>
  ) {
    if range.isEmpty { return }
    guard stack.isOpen else {
      if let first = range.first(where: { source[$0] > 0x20 }) {
        result.faults.note(.textOutside, at: first)
      }
      return
    }
    add(kind, range)
  }

  @inline(__always)
  private mutating func add(_ kind: XMLToken.Kind, _ range: Range<Int>, nameLength: Int = 0) {
    result.tokens.append(
      XMLToken(
        kind: kind, nameLength: UInt16(truncatingIfNeeded: nameLength),
        start: UInt32(truncatingIfNeeded: range.lowerBound),
        end: UInt32(truncatingIfNeeded: range.upperBound),
        attributes: UInt32(truncatingIfNeeded: result.attributes.count)))
  }

  /// Whether a `<` begins a tag, a comment, a section or an instruction.
  private static func beginsMarkup(at position: Int, _ source: Span<UInt8>) -> Bool {
    guard position + 1 < source.count else { return false }
    switch source[position + 1] {
    case UInt8(ascii: "/"):
      return position + 2 < source.count && beginsName(source[position + 2])
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case let byte: return beginsName(byte)
    }
  }

  @inline(__always)
  private static func beginsName(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ":")
  }

  // MARK: Markup

  /// Reads a tag, a section or an instruction and returns what stands behind it.
  private mutating func markup(at start: Int, _ source: Span<UInt8>) -> Int {
    switch source[start + 1] {
    case UInt8(ascii: "!"): declaration(at: start, source)
    case UInt8(ascii: "?"):
      source.find(UInt8(ascii: ">"), from: start + 2).map { $0 + 1 } ?? source.count
    case UInt8(ascii: "/"): endTag(at: start, source)
    default: startTag(at: start, source)
    }
  }

  private mutating func declaration(at start: Int, _ source: Span<UInt8>) -> Int {
    if source.has("--", at: start + 2) {
      if !hasNoCommentEnd {
        if let end = source.find("-->", from: start + 4) { return end + 3 }
        hasNoCommentEnd = true
        result.faults.note(.badTag, at: start)
      }
    } else if source.has("[CDATA[", at: start + 2) {
      let end = source.find("]]>", from: start + 9) ?? source.count
      addSection(start + 9..<end, source)
      return min(end + 3, source.count)
    } else if source.hasFolded("doctype", at: start + 2) {
      return documentType(at: start, source)
    }
    return source.find(UInt8(ascii: ">"), from: start + 2).map { $0 + 1 } ?? source.count
  }

  /// Adds the text of a CDATA section in pieces without control characters.
  private mutating func addSection(_ range: Range<Int>, _ source: Span<UInt8>) {
    var first = range.lowerBound
    for position in range {
      let byte = source[position]
      guard byte < 0x20, byte != 0x0A, byte != 0x0D, byte != 0x09 else { continue }
      result.faults.note(.controlCharacter, at: position)
      addText(first..<position, .text, source)
      first = position + 1
    }
    addText(first..<range.upperBound, .text, source)
  }

  /// Passes over a document type with the declarations in it.
  private mutating func documentType(at start: Int, _ source: Span<UInt8>) -> Int {
    var position = start + 9
    while position < source.count {
      switch source[position] {
      case UInt8(ascii: ">"): return position + 1
      case UInt8(ascii: "<"): return position
      case UInt8(ascii: "["):
        result.faults.note(.declaration, at: position)
        guard let end = source.find(UInt8(ascii: "]"), from: position) else { return source.count }
        position = end + 1
      default: position += 1
      }
    }
    return position
  }

  private mutating func endTag(at start: Int, _ source: Span<UInt8>) -> Int {
    var position = start + 2
    while position < source.count, !Self.endsName(source[position]) { position += 1 }
    let name = start + 2..<position
    while position < source.count, source[position] != UInt8(ascii: ">"),
      source[position] != UInt8(ascii: "<")
    {
      position += 1
    }
    let end =
      position < source.count && source[position] == UInt8(ascii: ">") ? position + 1 : position
    switch stack.depth(of: name, source) {
    case .open(let depth):
      while stack.count > depth + 1, let inner = stack.pop() {
        result.faults.note(.unclosed, at: inner.lowerBound)
        appendEnd(inner, start..<start, source)
      }
      if let own = stack.pop() { appendEnd(own, start..<end, source) }
    case .dropped: break
    case .none: result.faults.note(.strayEndTag, at: start)
    }
    return end
  }

  private mutating func appendEnd(
    _ name: Range<Int>, _ range: Range<Int>, _ source: Span<UInt8>
  ) {
    result.outline += [UInt8(ascii: "<"), UInt8(ascii: "/")]
    appendName(name, source)
    result.outline.append(UInt8(ascii: ">"))
    add(.end, range)
  }

  /// Puts a name into the outline in characters that every XML parser takes.
  private mutating func appendName(_ name: Range<Int>, _ source: Span<UInt8>) {
    var hasColon = false
    for index in name {
      let byte = source[index]
      let isInside = index > name.lowerBound && index + 1 < name.upperBound
      if (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "_") {
        result.outline.append(byte)
      } else if byte == UInt8(ascii: ":"), !hasColon, isInside, Self.beginsName(source[index + 1]) {
        hasColon = true
        result.outline.append(byte)
      } else {
        let isKept = index > name.lowerBound && (byte &- 0x2D < 2 || byte &- 0x30 < 10)
        result.outline.append(isKept ? byte : UInt8(ascii: "_"))
      }
    }
  }

  @inline(__always)
  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "\"")
  }

  // MARK: Start tags

  private mutating func startTag(at start: Int, _ source: Span<UInt8>) -> Int {
    var position = start + 1
    while position < source.count, !Self.endsName(source[position]) { position += 1 }
    let name = start + 1..<min(position, start + 1 + Self.longestName)
    let isRoot = !stack.isOpen
    let isKept = stack.push(name, source)
    if isKept {
      if isRoot {
        rootCount += 1
        if rootCount == 2 { result.faults.note(.severalRoots, at: start) }
      }
      add(.start, start..<position, nameLength: name.count)
      result.outline.append(UInt8(ascii: "<"))
      appendName(name, source)
    } else {
      result.faults.note(.tooDeep, at: start)
    }
    let token = result.tokens.count - 1
    let isEmpty = attributes(from: &position, isKept: isKept, source)
    if isKept {
      result.tokens[token].end = UInt32(truncatingIfNeeded: position)
      result.outline.append(UInt8(ascii: ">"))
    }
    if isEmpty {
      let own = stack.pop()
      if isKept, let own { appendEnd(own, position..<position, source) }
    }
    return position
  }

  private static let longestName = 4_096

  /// Reads the attributes of a tag up to its end; returns whether the element is empty.
  private mutating func attributes(
    from position: inout Int, isKept: Bool, _ source: Span<UInt8>
  ) -> Bool {
    let own = result.attributes.count
    while position < source.count {
      switch source[position] {
      case UInt8(ascii: ">"):
        position += 1
        return false
      case UInt8(ascii: "/"):
        position += 1
        if position < source.count, source[position] == UInt8(ascii: ">") {
          position += 1
          return true
        }
      case UInt8(ascii: "<"):
        result.faults.note(.badTag, at: position)
        return false
      case 0...0x20, UInt8(ascii: "="), UInt8(ascii: "\""), UInt8(ascii: "'"): position += 1
      default:
        guard let attribute = attribute(from: &position, source), isKept else { continue }
        add(attribute, own: own, source)
      }
    }
    return false
  }

  private mutating func attribute(
    from position: inout Int, _ source: Span<UInt8>
  ) -> XMLTokenAttribute? {
    let start = position
    while position < source.count, !Self.endsName(source[position]) { position += 1 }
    let name = start..<position
    var next = position
    while next < source.count, source[next] <= 0x20 { next += 1 }
    guard next < source.count, source[next] == UInt8(ascii: "=") else {
      result.faults.note(.badTag, at: start)
      return nil
    }
    position = next + 1
    while position < source.count, source[position] <= 0x20 { position += 1 }
    let value = value(from: &position, source)
    return XMLTokenAttribute(
      nameStart: UInt32(truncatingIfNeeded: name.lowerBound),
      nameEnd: UInt32(truncatingIfNeeded: name.upperBound),
      start: UInt32(truncatingIfNeeded: value.lowerBound),
      end: UInt32(truncatingIfNeeded: value.upperBound))
  }

  private mutating func value(from position: inout Int, _ source: Span<UInt8>) -> Range<Int> {
    guard position < source.count else { return position..<position }
    let quote = source[position]
    if quote == UInt8(ascii: "\""), !hasNoQuotation.double {
      if let range = quoted(quote, &position, source) { return range }
      hasNoQuotation.double = true
    } else if quote == UInt8(ascii: "'"), !hasNoQuotation.single {
      if let range = quoted(quote, &position, source) { return range }
      hasNoQuotation.single = true
    }
    result.faults.note(.badTag, at: position)
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { position += 1 }
    let start = position
    while position < source.count, source[position] != UInt8(ascii: ">"),
      source[position] != UInt8(ascii: "<"), isQuoted || source[position] > 0x20
    {
      position += 1
    }
    return start..<position
  }

  private func quoted(
    _ quote: UInt8, _ position: inout Int, _ source: Span<UInt8>
  ) -> Range<Int>? {
    guard let end = source.find(quote, from: position + 1) else { return nil }
    defer { position = end + 1 }
    return position + 1..<end
  }

  /// Keeps an attribute, and puts it into the outline if it declares a namespace.
  private mutating func add(_ attribute: XMLTokenAttribute, own: Int, _ source: Span<UInt8>) {
    guard result.attributes.count - own < 256 else { return }
    let name = Int(attribute.nameStart)..<Int(attribute.nameEnd)
    for other in result.attributes[own...]
    where Self.isSame(name, Int(other.nameStart)..<Int(other.nameEnd), source) {
      return result.faults.note(.badTag, at: name.lowerBound)
    }
    result.attributes.append(attribute)
    guard source.has("xmlns", at: name.lowerBound),
      name.count == 5 || source[name.lowerBound + 5] == UInt8(ascii: ":")
    else { return }
    result.outline.append(UInt8(ascii: " "))
    appendName(name, source)
    result.outline += [UInt8(ascii: "="), UInt8(ascii: "\"")]
    for index in Int(attribute.start)..<min(Int(attribute.end), Int(attribute.start) + 1_024) {
      let byte = source[index]
      // White space around the address of a namespace is no part of it; other signs are in none.
      if byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "<"), byte != UInt8(ascii: "&"),
        byte != UInt8(ascii: "\"")
      {
        result.outline.append(byte)
      }
    }
    result.outline.append(UInt8(ascii: "\""))
  }

  private static func isSame(
    _ left: Range<Int>, _ right: Range<Int>, _ source: Span<UInt8>
  ) -> Bool {
    guard left.count == right.count else { return false }
    for offset in 0..<left.count
    where source[left.lowerBound + offset] != source[right.lowerBound + offset] {
      return false
    }
    return true
  }
}
