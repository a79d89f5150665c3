@testable import News

extension FieldMap {
  /// A copy of a value with only what the format keeps.
  ///
  /// `nil` when a part without which the value means nothing is among the rest.
  func projection<Value: JSONRepresentable>(of value: Value) -> Value? {
    let json = value.jsonData()
    guard let reader = try? JSONReader(json[...], depthLimit: 64) else { return nil }
    var copy = KeptMembers(kept: kept, rows: kept.union(asText), reader: reader)
    copy.value(0, path: "")
    return try? Value(json: copy.writer.bytes)
  }
}

/// Copies the members of JSON that are kept; as deep as the model, which is not the depth of input.
private struct KeptMembers {
  let kept: Set<String>
  let rows: Set<String>
  let reader: JSONReader
  var writer = JSONWriter()

  mutating func value(_ token: Int, path: String) {
    let isObject = reader.kind(of: token) == .object
    guard isObject || reader.kind(of: token) == .array, path.isEmpty || !kept.contains(path)
    else {
      let range = reader.range(of: token)
      writer.write(bytes: reader.bytes[range])
      return
    }
    if isObject { writer.beginObject() } else { writer.beginArray() }
    let end = reader.token(after: token)
    var index = token + 1
    while index < end {
      if isObject {
        let key = reader.text(of: index).text
        let inner = path.isEmpty ? key : "\(path).\(key)"
        index += 1
        if hasKept(inner) {
          writer.key(key)
          value(index, path: inner)
        }
      } else {
        writer.separate()
        value(index, path: path)
      }
      index = reader.token(after: index)
    }
    if isObject { writer.endObject() } else { writer.endArray() }
  }

  /// Whether a field is kept, or a row names a part of it.
  private func hasKept(_ path: String) -> Bool {
    kept.contains(path) || rows.contains { $0.hasPrefix(path + ".") }
  }
}
