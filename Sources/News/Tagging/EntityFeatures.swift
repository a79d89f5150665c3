/// The features of the tokens of a text: what each template makes of a token and its neighbours.
///
/// First each token gets a row of attributes, among them what the rest of the text says of its word.
/// A template then names one to three attributes of the token or its neighbours; their hash is the
/// feature.
package struct EntityFeatures: Sendable {
  /// What each token is known by; an attribute of 0 is unknown.
  enum Attribute: Int, CaseIterable {
    case word, fine, middle, coarse, shape, prefix3, suffix3, suffix4, lexicon, name
    /// How often the word is part of names of bodies and places.
    case namePart
    case memory, place
    /// What the first reading of the text made of the word elsewhere: by itself, and as a part of names.
    case kind, part
    /// What the first reading made of the other names of the list that the token stands in, and of the
    /// ones before and behind it.
    case listed, listBefore, listBehind
    /// What the gazetteer calls the name that the token is part of, and where in it the token stands.
    case gazetteer
    /// The run of words with capitals around a token: how long it is and where in it the token stands,
    /// its last word, that word's kinds and group, the words before and behind it.
    case run, runEnd, runEndKinds, runEndPart, runKinds, runEndGroup, before, behind
    /// What the nouns around a run define it as.
    case noun
  }

  static let width = Attribute.allCases.count

  var rows: [UInt32] = []
  private var memory = WordMemory()
  private var history = LabelMemory()
  private(set) var count = 0
  /// Where each sentence begins; one more entry for the end.
  package private(set) var sentences: [Int] = []

  package init() {}

  /// Takes the tokens of a text.
  package mutating func read(_ tokens: [TextToken], lists: EntityLists) {
    count = tokens.count
    rows.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    for (index, token) in tokens.enumerated()
    where token.traits.contains(.beginsSentence) || index == 0 {
      sentences.append(index)
    }
    sentences.append(count)
    memory.read(tokens)
    for (start, end) in zip(sentences, sentences.dropFirst()) {
      let style = LetterStyle(of: tokens, start..<end)
      for index in start..<end {
        append(tokens[index], style: style, isFirst: index == start, lists: lists)
      }
      markPlaces(tokens, start..<end, lists.places, isSmall: style == .small)
      if style != .capitals { markRuns(tokens, start..<end, lists) }
    }
  }

  private mutating func append(
    _ token: TextToken, style: LetterStyle, isFirst: Bool, lists: EntityLists
  ) {
    let traits = token.traits
    let clusters = lists.clusters[token.word]
    let isCapital = traits.contains(.beginsWithCapital)
    let ending = token.ending
    let hasFour = ending &>> 48 != 0
    let hasThree = (ending &>> 32) & 0xFFFF != 0
    rows.append(token.word)
    rows.append(clusters.fine)
    rows.append(clusters.middle)
    rows.append(clusters.coarse)
    rows.append(token.shape | style.rawValue &<< 28)
    rows.append(token.prefix)
    rows.append(hasThree ? Self.folded(ending & 0xFFFF_FFFF_FFFF) : 0)
    rows.append(hasFour ? Self.folded(ending) : 0)
    rows.append(lists.words[token.word])
    let name = isCapital ? lists.names[token.word] : 0
    rows.append(name & 3)
    rows.append(name &>> 2)
    rows.append(isCapital ? memory.code(token, style: style, isFirst: isFirst) : 0)
    rows.append(style.rawValue &<< 2 | (isFirst ? 2 : 0) | 1)
    for _ in Attribute.kind.rawValue..<Self.width { rows.append(0) }
  }

  /// Takes what the first reading made of the tokens; returns whether it says anything of any.
  package mutating func remember(_ labels: [UInt8], of tokens: [TextToken]) {
    history.read(labels, tokens)
    for (index, token) in tokens.enumerated() {
      let codes = history.codes(index, token, labels)
      rows[index * Self.width + Attribute.kind.rawValue] = codes.kind
      rows[index * Self.width + Attribute.part.rawValue] = codes.part
    }
    markLists(labels, tokens)
  }

  /// Whether the first reading says anything of a token.
  func isRemembered(_ index: Int) -> Bool {
    rows[index * Self.width + Attribute.kind.rawValue] != 0
      || rows[index * Self.width + Attribute.listed.rawValue] != 0
  }

  private static func folded(_ value: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: (value &* 0x9E37_79B9_7F4A_7C15) &>> 32) | 1
  }
}

/// How the words of a sentence are written.
enum LetterStyle: UInt32, Sendable {
  case plain, title, capitals, small

  init(of tokens: [TextToken], _ range: Range<Int>) {
    var (words, capitals, all) = (0, 0, 0)
    for index in range {
      let traits = tokens[index].traits
      guard traits.contains(.isWord), !traits.contains(.isAddress),
        tokens[index].end - tokens[index].start > 3
      else { continue }
      words += 1
      if traits.contains(.beginsWithCapital) {
        capitals += 1
        if !traits.contains(.hasSmall) { all += 1 }
      }
    }
    if words >= 3, all * 10 >= words * 7 {
      self = .capitals
    } else if words >= 4, capitals * 10 >= words * 8 {
      self = .title
    } else if words >= 4, capitals == 0 {
      self = .small
    } else {
      self = .plain
    }
  }
}

/// What a text says of a word by writing it elsewhere: small, or with a capital inside a sentence.
struct WordMemory {
  private var slots: [Slot] = []
  private var mask = 0

  private struct Slot {
    var word: UInt32 = 0
    var small: UInt16 = 0
    var capital: UInt16 = 0
  }

  mutating func read(_ tokens: [TextToken]) {
    var size = 64
    while size < tokens.count * 2 { size *= 2 }
    mask = size - 1
    if slots.count == size {
      for index in slots.indices { slots[index] = Slot() }
    } else {
      slots = Array(repeating: Slot(), count: size)
    }
    for token in tokens {
      let traits = token.traits
      guard traits.contains(.isWord) else { continue }
      let index = place(of: token.word)
      slots[index].word = token.word
      if !traits.contains(.hasCapital) {
        slots[index].small = min(slots[index].small + 1, 0x7FFF)
      } else if traits.contains(.hasSmall), !traits.contains(.beginsSentence) {
        slots[index].capital = min(slots[index].capital + 1, 0x7FFF)
      }
    }
  }

  private func place(of word: UInt32) -> Int {
    var index = Int((word &* 0x9E37_79B1) &>> 7) & mask
    while slots[index].word != word, slots[index].word != 0 { index = (index + 1) & mask }
    return index
  }

  func code(_ token: TextToken, style: LetterStyle, isFirst: Bool) -> UInt32 {
    let slot = slots[place(of: token.word)]
    let isCounted = token.traits.contains(.hasSmall) && !isFirst
    let others = Int(slot.capital) - (isCounted ? 1 : 0)
    return 1 | (slot.small > 0 ? 2 : 0) | (others > 0 ? 4 : 0) | (isFirst ? 8 : 0)
      | style.rawValue &<< 4
  }
}

/// Attributes of a token or its neighbours that together make a feature.
struct FeatureTemplate: Sendable {
  let salt: UInt32
  /// One to three attributes; those past the count are none.
  let count: Int
  let parts: (Part, Part, Part)
  /// Whether the feature names a word, which training hides in part.
  let isLexical: Bool

  /// An attribute of a token so many places away.
  struct Part: Sendable {
    var attribute = 0
    var offset = 0
  }

  init(_ number: Int, _ list: [(EntityFeatures.Attribute, Int)]) {
    salt = TextTokenizer.mixed(UInt32(number + 1) &* 0x1F357)
    count = list.count
    let all =
      list.map { Part(attribute: $0.0.rawValue, offset: $0.1) }
      + Array(repeating: Part(), count: 3)
    parts = (all[0], all[1], all[2])
    isLexical = list.contains { [.word, .suffix4].contains($0.0) && $0.1 == 0 }
  }

  /// The features of the first reading: attributes of tokens by their distance, one feature each
  /// between commas.
  static let all: [FeatureTemplate] = templates(
    """
    word-1, word+0, word+1, fine-1, fine+0, fine+1, coarse-1, coarse+0, coarse+1, middle-1,
    middle+0, middle+1, shape-1, shape+0, shape+1, lexicon-1, lexicon+0, lexicon+1, prefix3+0,
    suffix3+0, suffix4+0, name+0, name-1, name+1, name-1 name+0, name+0 name+1, memory+0, memory-1,
    memory+1, memory+0 shape+0, place+0 shape+0, shape-1 shape+0, shape+0 shape+1, shape-1 shape+0
    shape+1, middle-1 shape+0, middle+1 shape+0, coarse-1 coarse+0, coarse+0 coarse+1, middle-1
    middle+0, middle+0 middle+1, fine+0 shape+0, middle+0 memory+0, fine+0 lexicon+1, fine+0
    lexicon-1, lexicon-1 shape+0, lexicon+1 shape+0, lexicon+0 shape+0, name+0 shape+1, name+0
    shape-1, gazetteer+0, gazetteer-1, gazetteer+1, gazetteer+0 shape+0, runEnd+0, before+0,
    behind+0, runEndKinds+0 run+0, runEnd+0 run+0, runEndGroup+0 run+0, namePart+0, namePart-1,
    namePart+1, namePart-1 namePart+0, namePart+0 namePart+1, namePart+0 name+0, runEndPart+0 run+0,
    runKinds+0, runKinds+0 run+0, gazetteer+0 run+0, gazetteer+0 memory+0, noun+0, noun+0 run+0,
    noun+0 runEndKinds+0, noun+0 runEndPart+0, gazetteer+0 coarse-1, gazetteer+0 coarse+1,
    gazetteer+0 lexicon+1, gazetteer+0 lexicon-1
    """)

  /// Those of the second reading, which knows what the first one found.
  static let second: [FeatureTemplate] = templates(
    """
    kind+0, kind-1, kind+1, part+0, part-1, part+1, kind+0 part+0, kind+0 shape+0, part+0 part+1,
    part-1 part+0, kind+0 kind+1, kind-1 kind+0, part+0 shape+1, part+0 shape-1, listed+0,
    listed+0 run+0, listed+0 kind+0, listBefore+0, listBehind+0, listBefore+0 listBehind+0,
    listed+0 shape+0
    """, from: 200)

  private static func templates(_ rows: String, from first: Int = 0) -> [FeatureTemplate] {
    let attributes = EntityFeatures.Attribute.allCases
    let features = rows.split(separator: ",").map { feature in
      feature.split(whereSeparator: { $0 == " " || $0 == "\n" }).compactMap {
        part -> (EntityFeatures.Attribute, Int)? in
        let name = part.dropLast(2)
        guard let attribute = attributes.first(where: { "\($0)" == name }) else { return nil }
        return (attribute, Int(part.suffix(2)) ?? 0)
      }
    }
    return features.enumerated().map { FeatureTemplate(first + $0.offset, $0.element) }
  }
}

extension EntityFeatures {
  /// Calls back with each feature of a token: its hash, and whether it names the word itself.
  @inline(__always)
  package func visit(_ index: Int, in sentence: Range<Int>, _ visitor: (UInt64, Bool) -> Void) {
    visit(FeatureTemplate.all, index, in: sentence, visitor)
  }

  /// Calls back with the features of a token that the second reading adds.
  @inline(__always)
  package func visitSecond(
    _ index: Int, in sentence: Range<Int>, _ visitor: (UInt64, Bool) -> Void
  ) {
    visit(FeatureTemplate.second, index, in: sentence, visitor)
  }

  @inline(__always)
  private func visit(
    _ templates: [FeatureTemplate], _ index: Int, in sentence: Range<Int>,
    _ visitor: (UInt64, Bool) -> Void
  ) {
    let rows = rows.span
    for template in templates {
      var hash = UInt64(template.salt)
      var isKnown = add(template.parts.0, index, sentence, rows, to: &hash)
      if template.count > 1 {
        isKnown = add(template.parts.1, index, sentence, rows, to: &hash) && isKnown
        if template.count > 2 {
          isKnown = add(template.parts.2, index, sentence, rows, to: &hash) && isKnown
        }
      }
      if isKnown { visitor(hash, template.isLexical) }
    }
  }

  /// Adds an attribute to a hash; returns whether it is known.
  @inline(__always)
  private func add(
    _ part: FeatureTemplate.Part, _ index: Int, _ sentence: Range<Int>, _ rows: Span<UInt32>,
    to hash: inout UInt64
  ) -> Bool {
    let place = index &+ part.offset
    let value: UInt32
    if place < sentence.lowerBound {
      value = 0xFFFF_FF01
    } else if place >= sentence.upperBound {
      value = 0xFFFF_FF02
    } else {
      value = rows[place &* Self.width &+ part.attribute]
    }
    hash = (hash ^ UInt64(value)) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash &>> 29
    return value != 0
  }
}

/// What the first reading of a text made of its words.
struct LabelMemory {
  private var slots: [Slot] = []
  private var mask = 0

  private struct Slot {
    var word: UInt32 = 0
    /// How often it was a person, organization, place, another name, none.
    var kinds: SIMD8<UInt16> = .zero
    /// How often it was first or last in longer names of each kind.
    var firsts: SIMD4<UInt16> = .zero
    var lasts: SIMD4<UInt16> = .zero
  }

  mutating func read(_ labels: [UInt8], _ tokens: [TextToken]) {
    var size = 64
    while size < tokens.count * 2 { size *= 2 }
    mask = size - 1
    slots.removeAll(keepingCapacity: true)
    slots.append(contentsOf: repeatElement(Slot(), count: size))
    for (index, token) in tokens.enumerated() where token.traits.contains(.hasCapital) {
      let place = place(of: token.word)
      slots[place].word = token.word
      count(Int(labels[index]), in: place, by: 1)
    }
  }

  private mutating func count(_ label: Int, in place: Int, by step: UInt16) {
    Self.count(label, &slots[place], by: step)
  }

  private static func count(_ label: Int, _ slot: inout Slot, by step: UInt16) {
    let kind = EntityLabel.kind(label) ?? 4
    slot.kinds[kind] &+= step
    guard kind < 3 else { return }
    if label == EntityLabel.begin(kind) { slot.firsts[kind] &+= step }
    if label == EntityLabel.end(kind) { slot.lasts[kind] &+= step }
  }

  private func place(of word: UInt32) -> Int {
    var index = Int((word &* 0x9E37_79B1) &>> 7) & mask
    while slots[index].word != word, slots[index].word != 0 { index = (index + 1) & mask }
    return index
  }

  /// What the other places of a word say; 0 where there is none.
  func codes(_ index: Int, _ token: TextToken, _ labels: [UInt8]) -> (kind: UInt32, part: UInt32) {
    guard token.traits.contains(.hasCapital) else { return (0, 0) }
    var slot = slots[place(of: token.word)]
    Self.count(Int(labels[index]), &slot, by: 0 &- 1)
    var (best, total) = (0, UInt16(0))
    for kind in 0..<5 {
      total &+= slot.kinds[kind]
      if slot.kinds[kind] > slot.kinds[best] { best = kind }
    }
    guard total > 0 else { return (0, 0) }
    let most = UInt32(slot.kinds[best])
    let share: UInt32 = most * 10 >= UInt32(total) * 9 ? 2 : most * 10 >= UInt32(total) * 6 ? 1 : 0
    let often: UInt32 = total == 1 ? 0 : total < 4 ? 1 : 2
    let kind = 1 + UInt32(best) + share * 8 + often * 32
    var part: UInt32 = 0
    for kind in 0..<3 {
      if slot.firsts[kind] > 0 { part |= 1 &<< UInt32(kind) }
      if slot.lasts[kind] > 0 { part |= 8 &<< UInt32(kind) }
    }
    return (kind, part)
  }
}
