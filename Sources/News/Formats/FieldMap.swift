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
  /// What becomes of each field at the top of a value.
  private let places: [String: Place]

  /// Creates a map.
  ///
  /// - Parameters:
  ///   - kept: The fields that a reader of the format gets back.
  ///   - asText: The fields that are written, but stand in a text with other words.
  package init(_ kept: [String], asText: [String] = []) {
    self.kept = Set(kept)
    self.asText = Set(asText)
    var root = Place()
    for row in kept { root.set(\.isKept, at: row.split(separator: ".")[...]) }
    for row in asText { root.set(\.isText, at: row.split(separator: ".")[...]) }
    places = root.parts
  }

  /// Adds what a value has and the format has no place for.
  package func note<Value: Record>(_ value: Value, in log: inout LossLog) {
    var walk = Walk(places: places)
    swap(&walk.log, &log)
    value.writeFields(to: &walk)
    swap(&walk.log, &log)
  }

  /// A copy of a value with only what the format keeps.
  ///
  /// `nil` when a part without which the value means nothing is among the rest.
  package func projection<Value: JSONRepresentable>(of value: Value) -> Value? {
    let json = value.jsonData()
    guard let reader = try? JSONReader(json[...], depthLimit: 64) else { return nil }
    var copy = Copy(reader: reader)
    copy.value(0, Place(parts: places))
    return try? Value(json: copy.writer.bytes)
  }

  /// What becomes of a field, and of its parts where it is not kept as a whole.
  private struct Place {
    var isKept = false
    var isText = false
    var parts: [String: Place] = [:]

    /// Sets what becomes of the field that some keys lead to.
    mutating func set(_ fate: WritableKeyPath<Place, Bool>, at keys: ArraySlice<Substring>) {
      if let key = keys.first {
        parts[String(key), default: Place()].set(fate, at: keys.dropFirst())
      } else {
        self[keyPath: fate] = true
      }
    }
  }

  /// Is told the fields of a value as a writer is, and notes those that are lost.
  private struct Walk: FieldSink {
    var places: [String: Place]
    var path = ""
    var log = LossLog()

    mutating func put<Value: FieldValue>(_ key: String, _ value: Value) {
      let place = places[key] ?? Place()
      if place.isKept { return }
      if place.isText {
        log.add(path + key, .asText)
      } else if place.parts.isEmpty {
        log.add(path + key, .noPlace)
      } else {
        let outer = (places, path)
        places = place.parts
        path += key + "."
        value.writeInnerFields(to: &self)
        (places, path) = outer
      }
    }
  }

  /// Copies the members that are kept; as deep as the model, which is not the depth of input.
  private struct Copy {
    let reader: JSONReader
    var writer = JSONWriter()

    mutating func value(_ token: Int, _ place: Place) {
      guard reader.isContainer(token), !place.isKept else {
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
          index += 1
          if let part = place.parts[key], part.isKept || !part.parts.isEmpty {
            writer.key(key)
            value(index, part)
          }
        } else {
          writer.separate()
          value(index, place)
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
