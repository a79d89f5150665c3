/// What the head of a page says of its encoding and its language.
///
/// The search is the "prescan" of the HTML Standard: comments are passed over, attributes come in any
/// quotation marks, and UTF-16 in a page that could be read so far is UTF-8.
package struct EncodingDeclaration {
  /// The encoding of a `<meta>` or of an XML declaration.
  private(set) var encoding: TextEncoding?
  /// The language of the root element.
  private(set) var language: String?

  /// The bytes that the standard looks at.
  static let standardLength = 1024

  private var position = 0

  /// Searches the head of a page.
  init(_ source: Span<UInt8>, length: Int = standardLength) {
    let head = source.extracting(0..<min(length, source.count))
    encoding = Self.ofXML(head)
    while encoding == nil, let start = find(UInt8(ascii: "<"), head) {
      position = start + 1
      readMarkup(head)
    }
  }

  /// Searches the head of an XML document for its declaration, also behind what should not be there.
  init(xml source: Span<UInt8>) {
    let head = source.extracting(0..<min(Self.standardLength, source.count))
    guard let start = head.find("<?xml", from: 0) else { return }
    encoding = Self.ofXML(head.extracting(start..<head.count))
  }

  private mutating func readMarkup(_ head: Span<UInt8>) {
    if has("!--", head) {
      // The marks of its beginning may be those of its end.
      position += 1
      while position < head.count, !has("-->", head) { position += 1 }
      position = min(position + 3, head.count)
    } else if has("meta", head), endsName(position + 4, head) {
      position += 4
      readMeta(head)
    } else if isLetter(position, head) || has("/", head) && isLetter(position + 1, head) {
      let isRoot = has("html", head)
      while position < head.count, !endsName(position, head) { position += 1 }
      while let (name, value) = attribute(head) {
        if isRoot, name == "lang" || name == "xml:lang", language == nil { language = value }
      }
    } else if has("!", head) || has("/", head) || has("?", head) {
      position = find(UInt8(ascii: ">"), head).map { $0 + 1 } ?? head.count
    }
  }

  private mutating func readMeta(_ head: Span<UInt8>) {
    var isPragma = false
    var needsPragma = false
    var label: String?
    while let (name, value) = attribute(head) {
      switch name {
      case "http-equiv": isPragma = value == "content-type"
      case "charset": (label, needsPragma) = (value, false)
      case "content":
        if label == nil, let charset = Self.charset(inContentType: value) {
          (label, needsPragma) = (charset, true)
        }
      default: break
      }
    }
    guard let label, isPragma || !needsPragma else { return }
    encoding = Self.encoding(label)
  }

  /// The next attribute of a tag, in small letters; `nil` at the end of the tag.
  private mutating func attribute(_ head: Span<UInt8>) -> (name: String, value: String)? {
    while position < head.count, head[position] <= 0x20 || head[position] == UInt8(ascii: "/") {
      position += 1
    }
    guard position < head.count, head[position] != UInt8(ascii: ">") else { return nil }
    var name: [UInt8] = []
    repeat {
      name.append(Self.folded(head[position]))
      position += 1
    } while position < head.count && !endsName(position, head)
      && head[position] != UInt8(ascii: "=")
    skipSpace(head)
    guard position < head.count, head[position] == UInt8(ascii: "=") else {
      return (String(decoding: name, as: UTF8.self), "")
    }
    position += 1
    skipSpace(head)
    return (String(decoding: name, as: UTF8.self), value(head))
  }

  private mutating func value(_ head: Span<UInt8>) -> String {
    guard position < head.count else { return "" }
    let quote = head[position]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { position += 1 }
    var value: [UInt8] = []
    while position < head.count {
      let byte = head[position]
      if isQuoted ? byte == quote : byte <= 0x20 || byte == UInt8(ascii: ">") { break }
      value.append(Self.folded(byte))
      position += 1
    }
    if isQuoted { position += 1 }
    return String(decoding: value, as: UTF8.self)
  }
}

// MARK: - Labels

extension EncodingDeclaration {
  /// The encoding of a label as it is meant in bytes that begin with ASCII.
  private static func encoding(_ label: String) -> TextEncoding? {
    switch TextEncoding(label: label) {
    case .utf16LE, .utf16BE, .utf32LE, .utf32BE: .utf8
    case .userDefined: .windows1252
    case let encoding: encoding
    }
  }

  /// What stands behind `charset=` in a content type.
  package static func charset(inContentType text: String) -> String? {
    var rest = text.lowercased().utf8[...]
    let word = Array("charset".utf8)
    while rest.count > word.count {
      guard rest.starts(with: word) else {
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(word.count).drop { $0 <= 0x20 }
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst().drop { $0 <= 0x20 }
      guard let quote = rest.first else { return nil }
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
        return String(rest.prefix { $0 > 0x20 && $0 != UInt8(ascii: ";") })
      }
      rest = rest.dropFirst()
      guard let end = rest.firstIndex(of: quote) else { return nil }
      return String(rest[..<end])
    }
    return nil
  }

  /// The encoding of an XML declaration.
  private static func ofXML(_ head: Span<UInt8>) -> TextEncoding? {
    var declaration: [UInt8] = []
    for index in 0..<min(head.count, 256) {
      if head[index] == UInt8(ascii: ">") { break }
      declaration.append(head[index])
    }
    let text = String(decoding: declaration, as: UTF8.self)
    guard text.hasPrefix("<?xml"), let range = text.firstRange(of: "encoding") else { return nil }
    var rest = text[range.upperBound...].drop(while: \.isWhitespace)
    guard rest.popFirst() == "=" else { return nil }
    rest = rest.drop(while: \.isWhitespace)
    guard let quote = rest.popFirst(), quote == "\"" || quote == "'",
      let end = rest.firstIndex(of: quote)
    else { return nil }
    return encoding(String(rest[..<end]))
  }
}

// MARK: - Bytes

extension EncodingDeclaration {
  private func has(_ text: StaticString, _ head: Span<UInt8>) -> Bool {
    head.hasFolded(text, at: position)
  }

  private func find(_ byte: UInt8, _ head: Span<UInt8>) -> Int? {
    head.find(byte, from: position)
  }

  private mutating func skipSpace(_ head: Span<UInt8>) {
    while position < head.count, head[position] <= 0x20 { position += 1 }
  }

  private func isLetter(_ index: Int, _ head: Span<UInt8>) -> Bool {
    index < head.count && head[index].isLetter
  }

  /// Whether no name goes on in a place.
  private func endsName(_ index: Int, _ head: Span<UInt8>) -> Bool {
    index >= head.count || head[index].endsName
  }

  private static func folded(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
