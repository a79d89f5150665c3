/// The fields that a format has a place for: the written projection of its writer.
///
/// A row names a field by its keys in JSON, such as `authors.name`; a row of a field keeps all that
/// it holds. What no row keeps is a loss, so that no writer can forget to speak of a field, not even of
/// one that the model gets later.
package struct FieldMap: Sendable {
  /// The fields that a reader gets back.
  package let kept: Set<String>
  /// The fields that stand in a text with other words.
  package let asText: Set<String>
  /// The fields of which only parts are kept.
  private let inner: Set<String>

  /// Creates a map.
  ///
  /// - Parameters:
  ///   - kept: The fields that a reader of the format gets back.
  ///   - asText: The fields that are written, but stand in a text with other words.
  package init(_ kept: [String], asText: [String] = []) {
    self.kept = Set(kept)
    self.asText = Set(asText)
    var inner: Set<String> = []
    for row in kept + asText {
      var path = row[...]
      while let point = path.lastIndex(of: ".") {
        path = path[..<point]
        inner.insert(String(path))
      }
    }
    self.inner = inner
  }

  /// Adds what a value has and the format has no place for.
  package func note<Value: JSONRepresentable>(_ value: Value, in log: inout LossLog) {
    let json = value.jsonData()
    guard let reader = try? JSONReader(json[...], depthLimit: 64) else { return }
    var walk = Walk(reader: reader)
    while let (path, token) = walk.next() {
      if kept.contains(path) { continue }
      if asText.contains(path) {
        log.add(path, .asText)
      } else if inner.contains(path), reader.isContainer(token) {
        walk.enter(token, path)
      } else {
        log.add(path, .noPlace)
      }
    }
  }

  /// A copy of a value with only what the format keeps.
  ///
  /// `nil` when a part without which the value means nothing is among the rest.
  package func projection<Value: JSONRepresentable>(of value: Value) -> Value? {
    let json = value.jsonData()
    guard let reader = try? JSONReader(json[...], depthLimit: 64) else { return nil }
    var copy = Copy(map: self, reader: reader)
    copy.value(0, path: "")
    return try? Value(json: copy.writer.bytes)
  }

  /// Goes through the members of a JSON value; elements of an array share its path.
  private struct Walk {
    let reader: JSONReader
    private var work: [(path: String, token: Int)] = []

    init(reader: JSONReader) {
      self.reader = reader
      enter(0, "")
    }

    mutating func next() -> (path: String, token: Int)? {
      work.popLast()
    }

    mutating func enter(_ token: Int, _ path: String) {
      var found: [(path: String, token: Int)] = []
      let end = reader.token(after: token)
      var index = token + 1
      let isObject = reader.kind(of: token) == .object
      while index < end {
        if isObject {
          let key = reader.text(of: index).text
          found.append((path.isEmpty ? key : "\(path).\(key)", index + 1))
          index += 1
        } else {
          found.append((path, index))
        }
        index = reader.token(after: index)
      }
      work += found.reversed()
    }
  }

  /// Copies the members that are kept; as deep as the model, which is not the depth of input.
  private struct Copy {
    let map: FieldMap
    let reader: JSONReader
    var writer = JSONWriter()

    mutating func value(_ token: Int, path: String) {
      guard reader.isContainer(token), path.isEmpty || !map.kept.contains(path) else {
        writer.write(raw: reader, token)
        return
      }
      let isObject = reader.kind(of: token) == .object
      if isObject { writer.beginObject() } else { writer.beginArray() }
      let end = reader.token(after: token)
      var index = token + 1
      while index < end {
        if isObject {
          let key = reader.text(of: index).text
          let inner = path.isEmpty ? key : "\(path).\(key)"
          index += 1
          if map.kept.contains(inner) || map.inner.contains(inner) {
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
  }
}

extension JSONReader {
  fileprivate func isContainer(_ token: Int) -> Bool {
    kind(of: token) == .object || kind(of: token) == .array
  }
}

extension JSONWriter {
  fileprivate mutating func write(raw reader: JSONReader, _ token: Int) {
    let range = reader.range(of: token)
    let start = reader.bytes.startIndex
    write(bytes: reader.bytes[(start + range.lowerBound)..<(start + range.upperBound)])
  }
}
