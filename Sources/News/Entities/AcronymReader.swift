/// Joins acronyms in brackets to the long forms before them.
struct AcronymReader {
  /// Reads the definitions of a text.
  ///
  /// An acronym that was not found as a name becomes one of the kind of its long form, wherever it
  /// stands.
  func refine(_ reading: inout EntityReading) {
    var definitions: [String: (name: String, kind: Entity.Kind)] = [:]
    for draft in reading.drafts where draft.kind != .person {
      let open = draft.tokens.upperBound
      guard reading.isMark(open, "("), open + 2 < reading.tokens.count,
        reading.isMark(open + 2, ")")
      else { continue }
      let acronym = reading.text(reading.range(of: open + 1..<open + 2))
      let name = reading.text(draft.range)
      if Self.stands(acronym, for: name) { definitions[acronym] = (name, draft.kind) }
    }
    guard !definitions.isEmpty else { return }
    var found: [EntityDraft] = []
    var next = 0
    for (index, token) in reading.tokens.enumerated() where !token.traits.contains(.hasSmall) {
      guard token.traits.contains(.hasCapital), token.end - token.start <= 10,
        let definition = definitions[reading.text(token.range)]
      else { continue }
      while next < reading.drafts.count, reading.drafts[next].tokens.upperBound <= index {
        next += 1
      }
      if next < reading.drafts.count, reading.drafts[next].tokens.contains(index) {
        if reading.drafts[next].tokens.count == 1 { reading.drafts[next].kind = definition.kind }
      } else {
        found.append(
          EntityDraft(
            range: token.range, tokens: index..<index + 1, kind: definition.kind, confidence: 0.9))
      }
    }
    reading.insert(found)
  }

  /// Whether a short form is made of the first letters of a name, in order.
  static func stands(_ short: String, for name: String) -> Bool {
    let letters = short.unicodeScalars.filter { $0.properties.isUppercase }.map { $0 }
    guard letters.count >= 2, letters.count <= 10, short.utf8.count <= letters.count + 3 else {
      return false
    }
    var next = 0
    var begins = true
    for scalar in name.unicodeScalars {
      let isLetter = scalar.properties.isAlphabetic
      if begins, isLetter, next < letters.count,
        scalar.properties.uppercaseMapping == letters[next].properties.uppercaseMapping
      {
        next += 1
      }
      begins = !isLetter
    }
    return next == letters.count
  }
}
