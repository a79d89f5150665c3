/// Finds the names and forms of a profile in a text.
struct ProfileMatcher: Sendable {
  private var entries: [EntityProfile.Entry]
  private var names = NameTree()
  private var patterns: [CompiledPattern] = []
  private(set) var titles: Set<String>

  init(_ profile: EntityProfile) {
    entries = profile.entries
    for (number, entry) in entries.enumerated() {
      for name in [entry.name] + entry.aliases { names.insert(name[...], value: number) }
    }
    patterns = profile.patterns.map(CompiledPattern.init)
    titles = Set(profile.titles.map { $0.lowercased() })
  }

  /// The entry with a number.
  func entry(_ number: Int) -> EntityProfile.Entry { entries[number] }

  /// Adds what the profile knows to the names that were found.
  ///
  /// A form or a known name takes the place of what it overlaps, unless that is longer and holds it.
  func refine(_ reading: inout EntityReading) {
    guard !entries.isEmpty || !patterns.isEmpty else { return }
    var found: [EntityDraft] = []
    var index = 0
    while index < reading.tokens.count {
      if let draft = match(reading, at: index) {
        found.append(draft)
        index = draft.tokens.upperBound
      } else {
        index += 1
      }
    }
    var taken: [EntityDraft] = []
    for draft in found {
      // What a name before this one has replaced holds nothing any more.
      let start = taken.last?.range.upperBound ?? 0
      let isHeld = reading.overlapping(draft.range).contains {
        $0.range.lowerBound >= start && $0.range.lowerBound <= draft.range.lowerBound
          && $0.range.upperBound >= draft.range.upperBound
          && $0.range.count > draft.range.count && $0.confidence > 0.8
      }
      if !isHeld { taken.append(draft) }
    }
    reading.insert(taken)
  }

  private func match(_ reading: EntityReading, at index: Int) -> EntityDraft? {
    let token = reading.tokens[index]
    guard token.traits.contains(.isWord) else { return nil }
    var best: EntityDraft?
    if token.traits.contains(.hasCapital),
      let match = names.longest(
        reading.bytes.span, at: Int(token.start), end: reading.bytes.count)
    {
      var last = index
      while last < reading.tokens.count, Int(reading.tokens[last].start) < match.end { last += 1 }
      best = EntityDraft(
        range: Int(token.start)..<match.end, tokens: index..<last,
        kind: entries[match.value].kind, confidence: 0.98, entry: match.value)
    }
    for pattern in patterns {
      guard let end = pattern.end(in: reading, from: index) else { continue }
      let range = reading.range(of: index..<end)
      if let best, best.range.count >= range.count { continue }
      best = EntityDraft(range: range, tokens: index..<end, kind: pattern.kind, confidence: 0.9)
    }
    return best
  }
}

/// A form of names made ready for matching.
private struct CompiledPattern: Sendable {
  let kind: Entity.Kind
  private let parts: [Part]

  enum Part: Sendable {
    case capitals
    case ordinal
    case ending([UInt8])
    case word(UInt32)
  }

  init(_ pattern: EntityProfile.Pattern) {
    kind = pattern.kind
    parts = pattern.words.split(separator: " ").flatMap { word -> [Part] in
      if word == "*" { return [.capitals] }
      if word == "#" { return [.ordinal] }
      if word.hasPrefix("-") { return [.ending(Array(word.lowercased().utf8))] }
      var tokens: [TextToken] = []
      TextTokenizer.shared.read(String(word).utf8.span, into: &tokens)
      return tokens.map { .word($0.word) }
    }
  }

  private static let ordinals: Set<UInt32> = Set(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth \
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
    """.split(separator: " ").map { EntityWordKinds.hash($0) })

  private static let small: Set<UInt32> = Set(
    ["of", "the", "and", "for", "on", "in"].map { EntityWordKinds.hash($0) })

  /// Where the form ends that begins at a token; the shortest reading of `*` counts.
  func end(in reading: EntityReading, from start: Int) -> Int? {
    var index = start
    for (number, part) in parts.enumerated() {
      guard index < reading.tokens.count, number == 0 || !reading.isLineBroken(before: index) else {
        return nil
      }
      let token = reading.tokens[index]
      switch part {
      case .word(let hash):
        guard token.word == hash else { return nil }
        index += 1
      case .ordinal:
        guard Self.ordinals.contains(token.word) || token.traits.contains(.hasDigit) else {
          return nil
        }
        index += 1
      case .ending(let ending):
        guard token.traits.contains([.hasHyphen, .beginsWithCapital]) else { return nil }
        let bytes = reading.bytes[token.range]
        guard bytes.count > ending.count, bytes.suffix(ending.count).elementsEqual(ending) else {
          return nil
        }
        index += 1
      case .capitals:
        guard
          let end = Self.capitals(reading, from: index, before: parts.dropFirst(number + 1).first)
        else { return nil }
        index = end
      }
    }
    return index
  }

  /// Where a run of words with capitals ends: before the next part, or as far as it goes.
  private static func capitals(_ reading: EntityReading, from start: Int, before next: Part?)
    -> Int?
  {
    var index = start
    var last: Int?
    while index < min(reading.tokens.count, start + 8),
      index == start || !reading.isLineBroken(before: index)
    {
      let token = reading.tokens[index]
      if last != nil, case .word(let hash)? = next, token.word == hash { return index }
      if token.traits.contains(.beginsWithCapital), token.traits.contains(.isWord) {
        // A small word at the head of a sentence is none of the name's.
        if index == start, small.contains(token.word) { return nil }
        last = index + 1
      } else if index == start || !small.contains(token.word) {
        break
      }
      index += 1
    }
    if case .word? = next { return nil }
    return last
  }
}
