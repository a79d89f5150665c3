/// Writes JSON to a buffer of bytes.
///
/// Strings are copied as they are, in runs; only `"`, `\` and the control characters below U+0020 are
/// escaped. U+007F, U+2028 and U+2029 need no escape in JSON (RFC 8259, section 7) and get none. A line
/// feed never stands inside a string, so compact output is one line.
package struct JSONWriter {
  /// What has been written.
  package private(set) var bytes: [UInt8]

  private let isPretty: Bool
  private var scratch: [UInt8] = []
  private var depth = 0
  private var isFirst = true

  /// Creates a writer that appends to bytes.
  package init(_ style: JSONStyle = .compact, appendingTo bytes: consuming [UInt8] = []) {
    self.bytes = bytes
    isPretty = style == .pretty
  }

  /// Gives the bytes and goes on with none.
  package mutating func takeBytes() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &bytes)
    return taken
  }

  /// Opens an object.
  package mutating func beginObject() {
    open(UInt8(ascii: "{"))
  }

  /// Closes the object opened last.
  package mutating func endObject() {
    close(UInt8(ascii: "}"))
  }

  /// Opens an array.
  package mutating func beginArray() {
    open(UInt8(ascii: "["))
  }

  /// Closes the array opened last.
  package mutating func endArray() {
    close(UInt8(ascii: "]"))
  }

  /// Ends a line, as JSON Lines demands it after each value.
  package mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    isFirst = true
  }

  /// Goes on to the next member of an object or element of an array.
  package mutating func separate() {
    if isFirst {
      isFirst = false
    } else {
      bytes.append(UInt8(ascii: ","))
    }
    if isPretty { breakLine() }
  }

  /// Goes on to the next member of an object and writes its key.
  package mutating func key(_ key: String) {
    if !isPretty, writeShort(key, after: isFirst ? nil : UInt8(ascii: ","), isKey: true) {
      isFirst = false
      return
    }
    separate()
    write(string: key)
    bytes.append(UInt8(ascii: ":"))
    if isPretty { bytes.append(UInt8(ascii: " ")) }
  }

  /// Writes a member whose value is JSON already, such as an identifier that goes back as it came.
  package mutating func put(_ key: String, raw json: some Collection<UInt8>) {
    self.key(key)
    bytes.append(contentsOf: json)
  }

  /// Writes objects as a member, where there are any.
  package mutating func list<Element>(
    _ key: String, _ elements: [Element], _ members: (Element, inout JSONWriter) -> Void
  ) {
    guard !elements.isEmpty else { return }
    self.key(key)
    beginArray()
    for element in elements {
      separate()
      beginObject()
      members(element, &self)
      endObject()
    }
    endArray()
  }

  private mutating func open(_ bracket: UInt8) {
    bytes.append(bracket)
    depth += 1
    isFirst = true
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if isPretty, !isFirst { breakLine() }
    bytes.append(bracket)
    isFirst = false
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    for _ in 0..<depth {
      bytes.append(UInt8(ascii: " "))
      bytes.append(UInt8(ascii: " "))
    }
  }
}

extension JSONWriter: FieldSink {
  /// Writes a member.
  package mutating func put<Value: FieldValue>(_ key: String, _ value: Value) {
    self.key(key)
    value.write(to: &self)
  }
}

// MARK: - Values

extension JSONWriter {
  /// Writes a value that is JSON already.
  package mutating func write(raw json: String) {
    bytes.append(contentsOf: json.utf8)
  }

  /// Writes a value that is JSON already.
  package mutating func write(bytes json: some Collection<UInt8>) {
    bytes.append(contentsOf: json)
  }

  /// Writes bytes that are UTF-8 as a string.
  package mutating func write(utf8 text: [UInt8]) {
    write(string: String(decoding: text, as: UTF8.self))
  }

  /// Writes a whole number.
  package mutating func write(integer value: Int) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let magnitude = value.magnitude
    var power: UInt = 1
    if magnitude < 10 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: magnitude))
      return
    }
    while magnitude / power >= 10 { power *= 10 }
    while power > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: magnitude / power % 10))
      power /= 10
    }
  }

  /// Writes a finite number in the fewest digits that give it back; a whole one without a fraction.
  package mutating func write(number value: Double) {
    let text = value.description
    bytes.append(contentsOf: text.hasSuffix(".0") ? text.utf8.dropLast(2) : text.utf8[...])
  }

  /// Writes a range as an array of its bounds, on one line.
  package mutating func write(range: Range<Int>) {
    bytes.append(UInt8(ascii: "["))
    write(integer: range.lowerBound)
    bytes.append(UInt8(ascii: ","))
    if isPretty { bytes.append(UInt8(ascii: " ")) }
    write(integer: range.upperBound)
    bytes.append(UInt8(ascii: "]"))
  }

  /// Writes a timestamp as a string.
  package mutating func write(_ timestamp: Timestamp) {
    bytes.append(UInt8(ascii: "\""))
    timestamp.write(into: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a string with its quotation marks.
  package mutating func write(string: String) {
    if writeShort(string) { return }
    bytes.append(UInt8(ascii: "\""))
    let text = string.utf8.span
    let position = JSONCharacters.firstSpecial(in: text, from: 0)
    if position == text.count {
      bytes.append(contentsOf: string.utf8)
    } else {
      writeRuns(of: string, upTo: position)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a short string without escapes, and what stands around it, in one step.
  ///
  /// Most keys and values are such, and each separate step has to make sure of the buffer anew.
  /// Gives false when it is not one; then nothing has been written.
  private mutating func writeShort(
    _ string: String,
    after separator: UInt8? = nil,
    isKey: Bool = false
  ) -> Bool {
    let text = string.utf8.span
    guard text.count <= 24 else { return false }
    let start = bytes.count
    var special: UInt8 = 0
    bytes.append(addingCapacity: text.count + 4) { output in
      if let separator { output.append(separator) }
      output.append(UInt8(ascii: "\""))
      for index in text.indices {
        special |= JSONCharacters.special(text[index])
        output.append(text[index])
      }
      output.append(UInt8(ascii: "\""))
      if isKey { output.append(UInt8(ascii: ":")) }
    }
    if special != 0 { bytes.removeSubrange(start...) }
    return special == 0
  }

  /// Writes the characters between those that are escaped in runs.
  ///
  /// A part of an array is copied at once, a part of a string byte by byte: hence the copy.
  private mutating func writeRuns(of string: String, upTo first: Int) {
    scratch.removeAll(keepingCapacity: true)
    scratch.append(contentsOf: string.utf8)
    var start = 0
    var end = first
    while true {
      bytes.append(contentsOf: scratch[start..<end])
      guard end < scratch.count else { return }
      escape(scratch[end])
      start = end + 1
      end = JSONCharacters.firstSpecial(in: scratch.span, from: start)
    }
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(JSONCharacters.hexDigit(byte >> 4))
      bytes.append(JSONCharacters.hexDigit(byte & 15))
    }
  }
}
