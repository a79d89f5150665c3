/// A part of a JSON document: where it stands and what comes after it.
struct JSONToken {
  enum Kind: UInt8 {
    case object, array, string, number, `true`, `false`, null
  }

  /// The first byte; of a string, the first one after its quotation mark.
  var start: UInt32
  /// The end; of a string, its closing quotation mark.
  var end: UInt32
  /// The index of the first token after this one and all that it holds.
  var next: UInt32
  var kind: Kind
  /// Whether a string has escapes.
  var hasEscapes = false
}

/// A JSON document, checked, as a flat list of its parts in the order of the bytes.
///
/// A member of an object is two tokens, its key and its value; the parts of an array or object follow
/// it. The scanner keeps the open containers in an array of its own, so no depth of nesting costs stack.
struct JSONTape {
  private(set) var tokens: [JSONToken] = []

  /// The indices of the containers that are open.
  private var open: [Int] = []
  private var position = 0
  private let depthLimit: Int

  /// Scans a document.
  ///
  /// Throws `malformed` with the offset of the first byte that no JSON document (RFC 8259) can have at
  /// its place, and `limitExceeded` for one nested too deeply or too long.
  init(_ bytes: borrowing Span<UInt8>, depthLimit: Int) throws(NewsError) {
    self.depthLimit = depthLimit
    guard bytes.count < Int(UInt32.max) else {
      throw NewsError(code: .limitExceeded, message: "JSON of 4 GiB or more in one piece")
    }
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { position = 3 }
    try scanValue(bytes)
    while let container = open.last {
      if tokens[container].kind == .object {
        try scanMember(bytes, of: container)
      } else {
        try scanElement(bytes, of: container)
      }
    }
    skipSpace(bytes)
    if position < bytes.count { throw malformed("something after the end of the JSON value") }
  }

  private func malformed(_ message: String) -> NewsError {
    NewsError(code: .malformed, message: message, offset: position)
  }

  private func unexpected(_ bytes: borrowing Span<UInt8>, _ expectation: String) -> NewsError {
    malformed(position < bytes.count ? "\(expectation) expected" : "the JSON ends early")
  }

  @inline(__always)
  private mutating func skipSpace(_ bytes: borrowing Span<UInt8>) {
    while position < bytes.count {
      let byte = bytes[position]
      guard byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else {
        return
      }
      position &+= 1
    }
  }

  /// Takes a byte where it comes next.
  @inline(__always)
  private mutating func take(_ byte: UInt8, _ bytes: borrowing Span<UInt8>) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position &+= 1
    return true
  }

  private mutating func scanMember(
    _ bytes: borrowing Span<UInt8>,
    of container: Int
  ) throws(NewsError) {
    skipSpace(bytes)
    if take(UInt8(ascii: "}"), bytes) { return close(container) }
    if tokens.count > container + 1 {
      guard take(UInt8(ascii: ","), bytes) else { throw unexpected(bytes, "a comma or }") }
      skipSpace(bytes)
    }
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
      throw unexpected(bytes, "a key in quotation marks")
    }
    try scanString(bytes)
    skipSpace(bytes)
    guard take(UInt8(ascii: ":"), bytes) else { throw unexpected(bytes, "a colon") }
    try scanValue(bytes)
  }

  private mutating func scanElement(
    _ bytes: borrowing Span<UInt8>,
    of container: Int
  ) throws(NewsError) {
    skipSpace(bytes)
    if take(UInt8(ascii: "]"), bytes) { return close(container) }
    if tokens.count > container + 1 {
      guard take(UInt8(ascii: ","), bytes) else { throw unexpected(bytes, "a comma or ]") }
    }
    try scanValue(bytes)
  }

  private mutating func close(_ container: Int) {
    tokens[container].end = UInt32(position)
    tokens[container].next = UInt32(tokens.count)
    open.removeLast()
  }

  private mutating func scanValue(_ bytes: borrowing Span<UInt8>) throws(NewsError) {
    skipSpace(bytes)
    guard position < bytes.count else { throw malformed("the JSON ends early") }
    switch bytes[position] {
    case UInt8(ascii: "\""): try scanString(bytes)
    case UInt8(ascii: "{"): try scanContainer(.object)
    case UInt8(ascii: "["): try scanContainer(.array)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try scanNumber(bytes)
    case UInt8(ascii: "t"): try scan("true", .true, bytes)
    case UInt8(ascii: "f"): try scan("false", .false, bytes)
    case UInt8(ascii: "n"): try scan("null", .null, bytes)
    default: throw malformed("a value expected")
    }
  }

  private mutating func scanContainer(_ kind: JSONToken.Kind) throws(NewsError) {
    guard open.count < depthLimit else {
      throw NewsError(
        code: .limitExceeded,
        message: "JSON nested deeper than \(depthLimit)",
        offset: position)
    }
    open.append(tokens.count)
    append(kind, from: position)
    position += 1
  }

  private mutating func append(_ kind: JSONToken.Kind, from start: Int, hasEscapes: Bool = false) {
    tokens.append(
      JSONToken(
        start: UInt32(start),
        end: UInt32(position),
        next: UInt32(tokens.count + 1),
        kind: kind,
        hasEscapes: hasEscapes))
  }
}

// MARK: - Scalars

extension JSONTape {
  private mutating func scan(
    _ word: String,
    _ kind: JSONToken.Kind,
    _ bytes: borrowing Span<UInt8>
  ) throws(NewsError) {
    let start = position
    for byte in word.utf8 where !take(byte, bytes) {
      throw unexpected(bytes, word)
    }
    append(kind, from: start)
  }

  private mutating func scanNumber(_ bytes: borrowing Span<UInt8>) throws(NewsError) {
    let start = position
    _ = take(UInt8(ascii: "-"), bytes)
    if !take(UInt8(ascii: "0"), bytes) { try scanDigits(bytes) }
    if take(UInt8(ascii: "."), bytes) { try scanDigits(bytes) }
    if take(UInt8(ascii: "e"), bytes) || take(UInt8(ascii: "E"), bytes) {
      if !take(UInt8(ascii: "+"), bytes) { _ = take(UInt8(ascii: "-"), bytes) }
      try scanDigits(bytes)
    }
    append(.number, from: start)
  }

  private mutating func scanDigits(_ bytes: borrowing Span<UInt8>) throws(NewsError) {
    let start = position
    while position < bytes.count, bytes[position] &- UInt8(ascii: "0") < 10 { position &+= 1 }
    if position == start { throw unexpected(bytes, "a digit") }
  }

  private mutating func scanString(_ bytes: borrowing Span<UInt8>) throws(NewsError) {
    position += 1
    let start = position
    var hasEscapes = false
    while true {
      position = JSONCharacters.firstSpecial(in: bytes, from: position)
      guard position < bytes.count else { throw malformed("the JSON ends early") }
      switch bytes[position] {
      case UInt8(ascii: "\""):
        append(.string, from: start, hasEscapes: hasEscapes)
        position += 1
        return
      case UInt8(ascii: "\\"):
        hasEscapes = true
        try skipEscape(bytes)
      default:
        throw malformed("a control character in a string")
      }
    }
  }

  private mutating func skipEscape(_ bytes: borrowing Span<UInt8>) throws(NewsError) {
    guard position + 1 < bytes.count else { throw malformed("the JSON ends early") }
    switch bytes[position + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 2
    case UInt8(ascii: "u"):
      guard JSONCharacters.codeUnit(in: bytes, at: position + 2) != nil else {
        throw malformed("four hexadecimal digits expected after \\u")
      }
      position += 6
    default:
      throw malformed("no such escape")
    }
  }
}
