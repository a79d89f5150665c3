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

  /// The tokens of a person's name with the initials that stand before it.
  func withInitials(_ name: Range<Int>, floor: Int) -> Range<Int> {
    var start = name.lowerBound
    while start > floor, !isLineBroken(before: start), isInitial(start - 1) { start -= 1 }
    return start..<name.upperBound
  }

  private func isInitial(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.end - token.start == 2 && token.traits.contains([.hasCapital, .isAbbreviation])
  }

  /// Whether a line ends before a token, or the text does.
  func isLineBroken(before index: Int) -> Bool {
    index <= 0 || index >= tokens.count || tokens[index].traits.contains(.beginsLine)
  }

  /// The names that share some of a range of bytes.
  func overlapping(_ range: Range<Int>) -> ArraySlice<EntityDraft> {
    let first = firstDraft { $0.range.upperBound > range.lowerBound }
    let end = firstDraft { $0.range.lowerBound >= range.upperBound }
    return drafts[first..<max(first, end)]
  }

  /// Where the first name stands of which something is true that is true of all behind it too.
  private func firstDraft(where isBehind: (EntityDraft) -> Bool) -> Int {
    var lower = 0
    var upper = drafts.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if isBehind(drafts[middle]) { upper = middle } else { lower = middle + 1 }
    }
    return lower
  }

  /// Puts names, which are in order and none overlapping another, in the places of all that they overlap.
  mutating func insert(_ names: [EntityDraft]) {
    guard !names.isEmpty else { return }
    var merged: [EntityDraft] = []
    merged.reserveCapacity(drafts.count + names.count)
    var next = 0
    for draft in drafts {
      while next < names.count, names[next].range.upperBound <= draft.range.lowerBound {
        merged.append(names[next])
        next += 1
      }
      if next == names.count || !names[next].range.overlaps(draft.range) { merged.append(draft) }
    }
    drafts = merged + names[next...]
  }
}
