/// Writes XML, or HTML in the same syntax, into a buffer of bytes.
///
/// Escaping is its business alone. Characters that XML 1.0 cannot hold, not even escaped, become
/// U+FFFD, and are counted. Names and prefixes are those of the caller and not checked.
///
/// ```swift
/// var writer = XMLWriter()
/// writer.begin("p")
/// writer.attribute("class", "lede")
/// writer.text("a < b")
/// writer.end()            // <p class="lede">a &lt; b</p>
/// ```
package struct XMLWriter: Sendable {
  /// What has been written.
  package private(set) var bytes: [UInt8]

  /// The empty element that stands for a line end in texts; without one it is written as it is, which
  /// readers take for a blank.
  package var lineBreak: String?

  /// How many characters were replaced.
  package private(set) var replacedCount = 0

  /// Whether elements without content get an end tag, as HTML demands of most.
  private let isHTML: Bool
  private var open: [String] = []
  private var isTagOpen = false

  /// The elements of HTML that never have an end tag.
  private static let voidElements: Set<String> = [
    "img", "br", "hr", "meta", "link", "source", "input",
  ]

  /// Creates a writer that appends to bytes.
  package init(isHTML: Bool = false, appendingTo bytes: consuming [UInt8] = []) {
    self.isHTML = isHTML
    self.bytes = bytes
  }

  /// Writes the XML declaration.
  package mutating func declaration() {
    raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
  }

  /// Gives the bytes and goes on with none.
  package mutating func takeBytes() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &bytes)
    return taken
  }
}

// MARK: - Elements

extension XMLWriter {
  /// How many elements are open.
  package var depth: Int { open.count }

  /// Begins an element.
  package mutating func begin(_ name: String) {
    closeTag()
    bytes.append(UInt8(ascii: "<"))
    bytes.append(contentsOf: name.utf8)
    open.append(name)
    isTagOpen = true
  }

  /// Adds an attribute to the element that was just begun; none where there is no value.
  package mutating func attribute(_ name: String, _ value: String?) {
    guard let value else { return }
    bytes.append(UInt8(ascii: " "))
    bytes.append(contentsOf: name.utf8)
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
    let text = value.utf8.span
    escape(text, 0..<text.count, whole: value, isAttribute: true)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Adds an attribute whose value is a number.
  package mutating func attribute(_ name: String, _ value: Int?) {
    attribute(name, value?.description)
  }

  /// Ends the element begun last.
  package mutating func end() {
    guard let name = open.popLast() else { return }
    if isTagOpen {
      isTagOpen = false
      if !isHTML || Self.voidElements.contains(name) {
        raw("/>")
        return
      }
      bytes.append(UInt8(ascii: ">"))
    }
    bytes.append(UInt8(ascii: "<"))
    bytes.append(UInt8(ascii: "/"))
    bytes.append(contentsOf: name.utf8)
    bytes.append(UInt8(ascii: ">"))
  }

  /// Writes an element with a text; none where there is no text.
  package mutating func element(
    _ name: String, _ text: String?, _ attributes: [(String, String?)] = []
  ) {
    guard let text else { return }
    begin(name)
    for (key, value) in attributes { attribute(key, value) }
    self.text(text)
    end()
  }

  /// Writes an element that has attributes only.
  package mutating func element(_ name: String, attributes: [(String, String?)]) {
    begin(name)
    for (key, value) in attributes { attribute(key, value) }
    end()
  }

  /// Ends a line between elements.
  package mutating func breakLine() {
    closeTag()
    bytes.append(UInt8(ascii: "\n"))
  }

  private mutating func closeTag() {
    guard isTagOpen else { return }
    isTagOpen = false
    bytes.append(UInt8(ascii: ">"))
  }
}

// MARK: - Text

extension XMLWriter {
  /// Writes a text.
  package mutating func text(_ string: String) {
    closeTag()
    let text = string.utf8.span
    escape(text, 0..<text.count, whole: string, isAttribute: false)
  }

  /// Writes a part of a text, whose bounds are bytes on the borders of characters.
  package mutating func text(_ string: String, _ range: Range<Int>) {
    closeTag()
    escape(string.utf8.span, range, whole: nil, isAttribute: false)
  }

  /// Writes markup, such as the body of a story, as the text of the element.
  ///
  /// Markup that this type has written holds no `>` but in tags, and so never the `]]>` that would
  /// end the section.
  package mutating func cdata(_ markup: [UInt8]) {
    closeTag()
    raw("<![CDATA[")
    bytes.append(contentsOf: markup)
    raw("]]>")
  }

  /// Writes markup as it is.
  package mutating func markup(_ markup: String) {
    closeTag()
    raw(markup)
  }

  private mutating func raw(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func escape(
    _ text: borrowing Span<UInt8>, _ range: Range<Int>, whole: String?, isAttribute: Bool
  ) {
    let end = range.upperBound
    var start = range.lowerBound
    var position = XMLCharacters.firstSpecial(in: text, from: start, to: end)
    if position == end, let whole {
      bytes.append(contentsOf: whole.utf8)
      return
    }
    while position < end {
      let byte = text[position]
      if let length = replacedLength(text, at: position, to: end, isAttribute) {
        append(text, start..<position)
        replace(byte, isAttribute: isAttribute)
        position += length
        start = position
      } else {
        position += 1
      }
      position = XMLCharacters.firstSpecial(in: text, from: position, to: end)
    }
    append(text, start..<end)
  }

  /// How many bytes stand for something that is written in another form; `nil` when it stays.
  private func replacedLength(
    _ text: borrowing Span<UInt8>, at position: Int, to end: Int, _ isAttribute: Bool
  ) -> Int? {
    switch text[position] {
    case 0xEF: XMLCharacters.isNoncharacter(text, at: position, to: end) ? 3 : nil
    case 0x0A: isAttribute || lineBreak != nil ? 1 : nil
    case 0x09, UInt8(ascii: "\""): isAttribute ? 1 : nil
    default: 1
    }
  }

  private mutating func replace(_ byte: UInt8, isAttribute: Bool) {
    switch byte {
    case UInt8(ascii: "&"): raw("&amp;")
    case UInt8(ascii: "<"): raw("&lt;")
    case UInt8(ascii: ">"): raw("&gt;")
    case UInt8(ascii: "\""): raw("&quot;")
    // Written as they are, they would be read as blanks (XML 1.0, sections 2.11 and 3.3.3).
    case 0x09: raw("&#9;")
    case 0x0A: if isAttribute { raw("&#10;") } else { breakTextLine() }
    case 0x0D: raw("&#13;")
    default:
      replacedCount += 1
      raw("\u{FFFD}")
    }
  }

  private mutating func breakTextLine() {
    guard let lineBreak else { return }
    raw("<")
    raw(lineBreak)
    raw("/>")
  }

  private mutating func append(_ text: borrowing Span<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let part = text.extracting(range)
    bytes.append(addingCapacity: part.count) { output in
      for index in part.indices { output.append(part[index]) }
    }
  }
}
