/// Something that a field can hold: a string, a number, a range, a record, an array of such.
package protocol FieldValue: Codable {
  /// What a reader expects, for messages: `a string`.
  static var expectation: String { get }

  /// Writes the value as JSON.
  func write(to writer: inout JSONWriter)

  /// Writes the fields inside of the value: those of a record, of each record in an array, or of a
  /// dictionary; other values have none.
  func writeInnerFields<Sink: FieldSink>(to sink: inout Sink)

  /// Reads the value at a token.
  static func read(from reader: inout JSONReader, at token: Int) throws(NewsError) -> Self

  /// Decodes as much of the value as can be read.
  static func lenient(from decoder: any Decoder) throws -> Self
}

extension FieldValue {
  package func writeInnerFields<Sink: FieldSink>(to sink: inout Sink) {}

  package static func lenient(from decoder: any Decoder) throws -> Self {
    try Self(from: decoder)
  }
}

extension String: FieldValue {
  package static var expectation: String { "a string" }

  package func write(to writer: inout JSONWriter) {
    writer.write(string: self)
  }

  package static func read(
    from reader: inout JSONReader,
    at token: Int
  ) throws(NewsError) -> String {
    guard reader.kind(of: token) == .string else { throw reader.mismatch(token, String.self) }
    return reader.string(at: token)
  }
}

extension Bool: FieldValue {
  package static var expectation: String { "true or false" }

  package func write(to writer: inout JSONWriter) {
    writer.write(raw: self ? "true" : "false")
  }

  package static func read(from reader: inout JSONReader, at token: Int) throws(NewsError) -> Bool {
    switch reader.kind(of: token) {
    case .true: true
    case .false: false
    default: throw reader.mismatch(token, Bool.self)
    }
  }
}

extension Int: FieldValue {
  package static var expectation: String { "a whole number" }

  package func write(to writer: inout JSONWriter) {
    writer.write(integer: self)
  }

  package static func read(from reader: inout JSONReader, at token: Int) throws(NewsError) -> Int {
    guard let value = reader.integer(at: token) else { throw reader.mismatch(token, Int.self) }
    return value
  }
}

extension Double: FieldValue {
  package static var expectation: String { "a number" }

  package func write(to writer: inout JSONWriter) {
    writer.write(number: self)
  }

  package static func read(
    from reader: inout JSONReader,
    at token: Int
  ) throws(NewsError) -> Double {
    guard let value = reader.double(at: token) else { throw reader.mismatch(token, Double.self) }
    return value
  }
}

extension Timestamp: FieldValue {
  package static var expectation: String { "a date in reduced-precision ISO 8601 (EDTF)" }

  package func write(to writer: inout JSONWriter) {
    writer.write(self)
  }

  package static func read(
    from reader: inout JSONReader,
    at token: Int
  ) throws(NewsError) -> Timestamp {
    guard let value = reader.timestamp(at: token) else {
      throw reader.mismatch(token, Timestamp.self)
    }
    return value
  }
}

extension Range: FieldValue where Bound == Int {
  package static var expectation: String { "a range [start, end]" }

  package func write(to writer: inout JSONWriter) {
    writer.write(range: self)
  }

  package static func read(
    from reader: inout JSONReader,
    at token: Int
  ) throws(NewsError) -> Range<Int> {
    guard let value = reader.range(at: token) else {
      throw reader.mismatch(token, Range<Int>.self)
    }
    return value
  }
}

extension Array: FieldValue where Element: FieldValue {
  package static var expectation: String { "an array" }

  package func write(to writer: inout JSONWriter) {
    writer.beginArray()
    // Elements of a span are lent; those of a loop over the array would be copied, field by field.
    let elements = span
    for index in elements.indices {
      writer.separate()
      elements[index].write(to: &writer)
    }
    writer.endArray()
  }

  package func writeInnerFields<Sink: FieldSink>(to sink: inout Sink) {
    let elements = span
    for index in elements.indices { elements[index].writeInnerFields(to: &sink) }
  }

  /// Reads the elements; one that cannot be read is left out, of which the reader takes note.
  package static func read(from reader: inout JSONReader, at token: Int) throws(NewsError) -> Self {
    guard reader.kind(of: token) == .array else { throw reader.mismatch(token, Self.self) }
    var result: Self = []
    let end = reader.token(after: token)
    var index = token + 1
    while index < end {
      if reader.kind(of: index) != .null {
        do {
          result.append(try Element.read(from: &reader, at: index))
        } catch {
          reader.note(error)
        }
      }
      index = reader.token(after: index)
    }
    return result
  }

  package static func lenient(from decoder: any Decoder) throws -> Self {
    try [Lenient<Element>](from: decoder).compactMap(\.value)
  }
}

extension Dictionary: FieldValue where Key == String, Value == String {
  package static var expectation: String { "an object of strings" }

  /// Writes the entries sorted by their keys.
  package func write(to writer: inout JSONWriter) {
    writer.beginObject()
    for (key, value) in self.sorted(by: { $0.key < $1.key }) {
      writer.put(key, value)
    }
    writer.endObject()
  }

  package func writeInnerFields<Sink: FieldSink>(to sink: inout Sink) {
    for (key, value) in self.sorted(by: { $0.key < $1.key }) { sink.put(key, value) }
  }

  package static func read(from reader: inout JSONReader, at token: Int) throws(NewsError) -> Self {
    guard reader.kind(of: token) == .object else { throw reader.mismatch(token, Self.self) }
    let outer = reader.enter(token)
    defer { reader.leave(to: outer) }
    var result: Self = [:]
    for (key, value) in reader.takeAll(as: String.self) { result[key] = value }
    return result
  }

  package static func lenient(from decoder: any Decoder) throws -> Self {
    try [String: Lenient<String>](from: decoder).compactMapValues(\.value)
  }
}

/// The name of a kind, role or source as it stands in JSON.
package protocol NamedValue: FieldValue, RawRepresentable where RawValue == String {}

extension NamedValue {
  package static var expectation: String { "one of its names" }

  package func write(to writer: inout JSONWriter) {
    writer.write(string: rawValue)
  }

  package static func read(from reader: inout JSONReader, at token: Int) throws(NewsError) -> Self {
    guard reader.kind(of: token) == .string,
      let value = Self(rawValue: reader.string(at: token))
    else { throw reader.mismatch(token, Self.self) }
    return value
  }
}

extension Record {
  package static var expectation: String { "an object" }

  package func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writeFields(to: &writer)
    writer.endObject()
  }

  package func writeInnerFields<Sink: FieldSink>(to sink: inout Sink) {
    writeFields(to: &sink)
  }

  package static func read(from reader: inout JSONReader, at token: Int) throws(NewsError) -> Self {
    guard reader.kind(of: token) == .object else { throw reader.mismatch(token, Self.self) }
    let outer = reader.enter(token)
    defer { reader.leave(to: outer) }
    return try Self(fields: &reader)
  }
}
