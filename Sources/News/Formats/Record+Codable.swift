/// `Codable` over the one description of a record's fields, so that any encoder and decoder makes and
/// takes the same JSON as the byte-level writer and reader.
extension Record {
  /// Reads a value from any decoder.
  ///
  /// A field of the wrong type is passed over. Throws `DecodingError` when what is decoded has no fields
  /// or misses one without which the value means nothing.
  public init(from decoder: any Decoder) throws {
    var source = DecodingSource(container: try decoder.container(keyedBy: FieldKey.self))
    do {
      try self.init(fields: &source)
    } catch {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: error.message))
    }
  }

  /// Writes a value to any encoder: the fields that are known, and no nulls.
  public func encode(to encoder: any Encoder) throws {
    var sink = EncodingSink(container: encoder.container(keyedBy: FieldKey.self))
    writeFields(to: &sink)
    if let failure = sink.failure { throw failure }
  }
}

/// The name of a field as a coding key.
private struct FieldKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) {
    self.stringValue = stringValue
  }

  init?(intValue: Int) {
    nil
  }
}

private struct EncodingSink: FieldSink {
  var container: KeyedEncodingContainer<FieldKey>
  var failure: (any Error)?

  mutating func put<Value: FieldValue>(_ key: String, _ value: Value) {
    guard failure == nil else { return }
    do {
      try container.encode(value, forKey: FieldKey(stringValue: key))
    } catch {
      failure = error
    }
  }
}

private struct DecodingSource: FieldSource {
  let container: KeyedDecodingContainer<FieldKey>

  func take<Value: FieldValue>(_ key: String) -> Value? {
    guard contains(key) else { return nil }
    return try? container.decode(Lenient<Value>.self, forKey: FieldKey(stringValue: key)).value
  }

  func takeAll<Value: FieldValue>(as type: Value.Type) -> [(key: String, value: Value)] {
    container.allKeys.compactMap { key in
      let value: Value? = take(key.stringValue)
      return value.map { (key.stringValue, $0) }
    }
  }

  func contains(_ key: String) -> Bool {
    let key = FieldKey(stringValue: key)
    return container.contains(key) && (try? container.decodeNil(forKey: key)) != true
  }

  func missing(_ key: String) -> NewsError {
    NewsError(code: .missingField, message: "There is no “\(key)” that can be read.")
  }

  func note(_ error: NewsError) {}
}

/// A value, or nothing where it cannot be decoded.
///
/// Decoders differ in whether a failed element of an array is passed over; decoding this never fails.
struct Lenient<Value: FieldValue>: Decodable {
  let value: Value?

  init(from decoder: any Decoder) {
    value = try? Value.lenient(from: decoder)
  }
}
