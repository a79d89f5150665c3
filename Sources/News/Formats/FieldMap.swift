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
}
