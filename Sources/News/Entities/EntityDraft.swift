/// A name found in a text, before names of the same entity are brought together.
package struct EntityDraft {
  /// Where it stands: UTF-8 bytes, and tokens.
  package var range: Range<Int>
  var tokens: Range<Int>
  package var kind: Entity.Kind
  /// How sure it is, from 0 to 1.
  var confidence: Double
  /// The number of the entry of the profile that knows it.
  var entry: Int?
  var titleRange: Range<Int>?
}

/// A text with its tokens and the names found so far, which each step refines.
package struct EntityReading {
  let bytes: [UInt8]
  let tokens: [TextToken]
  /// In order, none overlapping another.
  package var drafts: [EntityDraft] = []

  /// The text of a range.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The bytes of some tokens.
  func range(of tokens: Range<Int>) -> Range<Int> {
    Int(self.tokens[tokens.lowerBound].start)..<Int(self.tokens[tokens.upperBound - 1].end)
  }

  /// Whether a token is this ASCII character.
  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let token = tokens[index]
    return token.end - token.start == 1 && bytes[Int(token.start)] == UInt8(ascii: mark)
  }

  /// Whether a line ends before a token, or the text does.
  func isLineBroken(before index: Int) -> Bool {
    index <= 0 || index >= tokens.count || tokens[index].traits.contains(.beginsLine)
  }

  /// Puts a name in the place of all that it overlaps.
  mutating func insert(_ draft: EntityDraft) {
    drafts.removeAll { $0.range.overlaps(draft.range) }
    let place = drafts.firstIndex { $0.range.lowerBound > draft.range.lowerBound } ?? drafts.count
    drafts.insert(draft, at: place)
  }
}
