/// A value with named fields: the one description of them that every form of JSON follows.
///
/// `writeFields(to:)` names the fields in the order in which they are written, and `init(fields:)` reads
/// the same ones. The byte-level writer and reader, `Codable` and the tests are driven by these two; no
/// other place names a field. A field that is absent is unknown: there are no nulls and no empty
/// arrays, so a field without a value, or with the value that `unless:` names, is not written.
package protocol Record: FieldValue {
  /// Reads the fields.
  ///
  /// Throws when a field is missing without which the value means nothing. All other trouble costs
  /// one field, and the source takes note of it.
  init<Source: FieldSource>(fields source: inout Source) throws(NewsError)

  /// Writes the fields in their order.
  func writeFields<Sink: FieldSink>(to sink: inout Sink)
}

/// Somewhere to write fields: bytes of JSON, or the container of an `Encoder`.
package protocol FieldSink {
  /// Writes a field.
  mutating func put<Value: FieldValue>(_ key: String, _ value: Value)
}

extension FieldSink {
  /// Writes a field where its value is known.
  package mutating func put<Value: FieldValue>(_ key: String, _ value: Value?) {
    if let value { put(key, value) }
  }

  /// Writes a field unless it has the value that its absence stands for.
  package mutating func put<Value: FieldValue & Equatable>(
    _ key: String,
    _ value: Value,
    unless absent: Value
  ) {
    if value != absent { put(key, value) }
  }
}

/// Something to read fields from: bytes of JSON, or the container of a `Decoder`.
package protocol FieldSource {
  /// Reads a field: `nil` when it is absent, null or not of the type, of which the source takes note.
  mutating func take<Value: FieldValue>(_ key: String) -> Value?

  /// Reads all fields of a value whose field names are data, in their order.
  mutating func takeAll<Value: FieldValue>(as type: Value.Type) -> [(key: String, value: Value)]

  /// Whether a field is there and not null.
  mutating func contains(_ key: String) -> Bool

  /// The error for a field that is missing.
  func missing(_ key: String) -> NewsError

  /// Takes note of trouble that costs one field.
  mutating func note(_ error: NewsError)
}

extension FieldSource {
  /// Reads a field, or gives the value that its absence stands for.
  package mutating func take<Value: FieldValue>(_ key: String, default absent: Value) -> Value {
    take(key) ?? absent
  }

  /// Reads a field without which the value means nothing.
  package mutating func require<Value: FieldValue>(_ key: String) throws(NewsError) -> Value {
    guard let value: Value = take(key) else { throw missing(key) }
    return value
  }

  /// Reads a field without which the value means nothing, from a set that later versions may extend.
  package mutating func require<Value: FieldValue>(
    _ key: String,
    unknown: Value
  ) throws(NewsError) -> Value {
    if let value: Value = take(key) { return value }
    guard contains(key) else { throw missing(key) }
    return unknown
  }

  /// Reads a value whose fields stand among those of the value that has it.
  package mutating func takeInline<Value: Record>(having key: String) -> Value? {
    guard contains(key) else { return nil }
    do {
      return try Value(fields: &self)
    } catch {
      note(error)
      return nil
    }
  }
}
