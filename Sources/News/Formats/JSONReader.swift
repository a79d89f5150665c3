/// Reads values from a JSON document of which the parts are known.
///
/// Members are found by their keys in any order. Where a key occurs twice the last one counts, a null
/// counts as absent, and unknown keys are passed over. What cannot be read costs as little as possible
/// and is noted in ``diagnostics``.
package struct JSONReader {
  /// What was noticed, with ranges into the document; at most ``diagnosticLimit``.
  package private(set) var diagnostics: [Diagnostic] = []

  /// How much is noted of one document, so that hostile input cannot fill the memory.
  package static let diagnosticLimit = 100

  let bytes: ArraySlice<UInt8>
  let tape: JSONTape
  private var members = Members()

  /// Scans a document.
  package init(_ bytes: ArraySlice<UInt8>, depthLimit: Int) throws(NewsError) {
    self.bytes = bytes
    tape = try JSONTape(bytes.span, depthLimit: depthLimit)
  }

  /// The members of the object that is being read.
  struct Members {
    /// The tokens of the members.
    var range = 0..<0
    /// The key after the one found last: mostly the next one that is asked for.
    var cursor = 0
    /// One bit for each key, chosen by its length and ends: most absent keys are known at once.
    var filter: UInt64 = 0
    /// Whether two keys share a bit, so that the last one has to be looked for.
    var hasCollision = false
    /// Whether a key is empty, or has escapes and has to be decoded.
    var hasOddKey = false
  }
}

// MARK: - Members

extension JSONReader {
  /// Begins to read the members of an object and returns those that were being read.
  mutating func enter(_ object: Int) -> Members {
    let outer = members
    let end = token(after: object)
    var inner = Members(range: (object + 1)..<end, cursor: object + 1)
    let bytes = bytes
    let span = bytes.span
    var key = object + 1
    while key < end {
      let token = tape.tokens[key]
      if token.start == token.end || token.hasEscapes {
        inner.hasOddKey = true
      } else {
        let start = Int(token.start)
        let last = Int(token.end) - 1
        let bit = Self.bit(last + 1 - start, span[start], span[last])
        if inner.filter & bit != 0 { inner.hasCollision = true }
        inner.filter |= bit
      }
      key = self.token(after: key + 1)
    }
    members = inner
    return outer
  }

  /// Goes back to the members that were being read before.
  mutating func leave(to outer: Members) {
    members = outer
  }

  /// The token of a member's value; `nil` when there is no such member.
  mutating func find(_ key: String) -> Int? {
    let name = key.utf8.span
    if name.isEmpty || members.hasOddKey { return findLast(name) }
    guard members.filter & Self.bit(name.count, name[0], name[name.count - 1]) != 0 else {
      return nil
    }
    if members.hasCollision { return findLast(name) }
    var index = members.cursor
    while index < members.range.upperBound {
      if isKey(index, name) { return found(index) }
      index = token(after: index + 1)
    }
    index = members.range.lowerBound
    while index < members.cursor {
      if isKey(index, name) { return found(index) }
      index = token(after: index + 1)
    }
    return nil
  }

  private mutating func found(_ key: Int) -> Int {
    members.cursor = token(after: key + 1)
    return key + 1
  }

  private func findLast(_ name: borrowing Span<UInt8>) -> Int? {
    var result: Int?
    var index = members.range.lowerBound
    while index < members.range.upperBound {
      if isKey(index, name) { result = index + 1 }
      index = token(after: index + 1)
    }
    return result
  }

  private func isKey(_ index: Int, _ name: borrowing Span<UInt8>) -> Bool {
    let token = tape.tokens[index]
    if token.hasEscapes {
      let decoded = unescaped(token).bytes
      return Self.isEqual(decoded.span, 0..<decoded.count, name)
    }
    return Self.isEqual(bytes.span, Int(token.start)..<Int(token.end), name)
  }

  private static func isEqual(
    _ bytes: borrowing Span<UInt8>,
    _ range: Range<Int>,
    _ name: borrowing Span<UInt8>
  ) -> Bool {
    guard range.count == name.count else { return false }
    for index in name.indices where bytes[range.lowerBound + index] != name[index] { return false }
    return true
  }

  @inline(__always)
  private static func bit(_ count: Int, _ first: UInt8, _ last: UInt8) -> UInt64 {
    1 << UInt64(truncatingIfNeeded: (count &* 7 &+ Int(first) &* 3 &+ Int(last)) & 63)
  }
}

extension JSONReader: FieldSource {
  /// Reads a member.
  package mutating func take<Value: FieldValue>(_ key: String) -> Value? {
    guard let token = find(key), kind(of: token) != .null else { return nil }
    do {
      return try Value.read(from: &self, at: token)
    } catch {
      note(error)
      return nil
    }
  }

  /// Reads all members; where a key occurs twice, both, in their order.
  package mutating func takeAll<Value: FieldValue>(
    as type: Value.Type
  ) -> [(key: String, value: Value)] {
    var result: [(key: String, value: Value)] = []
    var key = members.range.lowerBound
    let end = members.range.upperBound
    while key < end {
      if kind(of: key + 1) != .null {
        do {
          let value = try Value.read(from: &self, at: key + 1)
          result.append((string(at: key), value))
        } catch {
          note(error)
        }
      }
      key = token(after: key + 1)
    }
    return result
  }

  /// Whether a member is there and not null.
  package mutating func contains(_ key: String) -> Bool {
    guard let token = find(key) else { return false }
    return kind(of: token) != .null
  }

  /// The error for a member that is missing.
  package func missing(_ key: String) -> NewsError {
    let object = members.range.lowerBound - 1
    return NewsError(
      code: .missingField,
      message: "\(path(to: object)) has no “\(key)” that can be read",
      offset: range(of: object).lowerBound)
  }

  /// Takes note of trouble that costs one field.
  package mutating func note(_ error: NewsError) {
    guard diagnostics.count < Self.diagnosticLimit else { return }
    let range = error.offset.map { $0..<$0 }
    diagnostics.append(
      Diagnostic(
        code: Diagnostic.Code(rawValue: error.code.rawValue),
        message: error.message,
        range: range))
  }

  /// The error for a value of the wrong type.
  func mismatch<Value: FieldValue>(_ token: Int, _ type: Value.Type) -> NewsError {
    NewsError(
      code: .unexpectedValue,
      message: "\(path(to: token)) is not \(Value.expectation)",
      offset: range(of: token).lowerBound)
  }

  /// Where a token stands among the others, such as `article.body[3].level`.
  ///
  /// It is looked for only while it is noted, since that takes time for each value before it.
  func path(to target: Int) -> String {
    guard diagnostics.count < Self.diagnosticLimit else { return "" }
    var result = ""
    var container = 0
    while container < target {
      let isObject = kind(of: container) == .object
      var index = container + 1
      var position = 0
      while target >= token(after: isObject ? index + 1 : index) {
        index = token(after: isObject ? index + 1 : index)
        position += 1
      }
      if isObject {
        result += (result.isEmpty ? "" : ".") + text(of: index).text
      } else {
        result += "[\(position)]"
      }
      // A key that is itself the target ends the path as its value does.
      container = isObject ? index + 1 : index
    }
    return result.isEmpty ? "the value" : result
  }
}
