/// Reads one JSON object of which only some members matter, such as a line of records for a pipeline.
///
/// Strings are decoded when they are asked for and only then, so a member of many megabytes that nobody
/// reads costs no more than the check that it is JSON.
///
/// ```swift
/// var record = try JSONObjectReader(line)
/// let text = record.utf8("text")    // the decoded bytes
/// let id = record.rawValue("id")    // the bytes as they stand: 17, "17" or {"n":17}
/// ```
package struct JSONObjectReader {
  private var reader: JSONReader

  /// Scans an object.
  ///
  /// Throws ``NewsError`` when the bytes are not JSON (`malformed`, with the offset), are nested too
  /// deeply (`limitExceeded`), or are JSON but no object (`unexpectedValue`).
  package init(_ json: ArraySlice<UInt8>, depthLimit: Int = 512) throws(NewsError) {
    reader = try JSONReader(json, depthLimit: depthLimit)
    guard reader.kind(of: 0) == .object else {
      throw NewsError(code: .unexpectedValue, message: "the line is not an object", offset: 0)
    }
    _ = reader.enter(0)
  }

  /// What was noticed while members were read.
  package var diagnostics: [Diagnostic] { reader.diagnostics }

  /// Whether a member is there and not null.
  package mutating func contains(_ key: String) -> Bool {
    reader.contains(key)
  }

  /// A member as a value; `nil` when it is absent, null or of another type.
  package mutating func value<Value: FieldValue>(
    _ key: String,
    as type: Value.Type = Value.self
  ) -> Value? {
    reader.take(key)
  }

  /// The decoded bytes of a string; `nil` when it is absent or no string.
  ///
  /// They are not checked: where the line is not valid UTF-8, they are not either.
  package mutating func utf8(_ key: String) -> [UInt8]? {
    guard let token = reader.find(key), reader.kind(of: token) == .string else { return nil }
    return reader.utf8(at: token)
  }

  /// The bytes of a member as they stand in the line; `nil` when it is absent or null.
  package mutating func rawValue(_ key: String) -> ArraySlice<UInt8>? {
    guard contains(key), let token = reader.find(key) else { return nil }
    let range = reader.range(of: token)
    let start = reader.bytes.startIndex
    return reader.bytes[(start + range.lowerBound)..<(start + range.upperBound)]
  }
}
