/// The words in the attributes of elements that say what an element is for: those in `class`, `id`,
/// `role` and their like, and the names of elements.
package enum ElementTokens {
  /// Hands over the hash of each token of an element.
  @inline(__always)
  static func forEach(_ index: Int, in tree: MarkupTree, _ body: (UInt32) -> Void) {
    let node = tree.nodes[index]
    body(hash(of: node.tag))
    var position = Int(node.first)
    while position < Int(node.last) {
      let attribute = tree.attributes[position]
      if isTelling(attribute.name) { read(attribute.value, in: tree.text.span, body) }
      position += 1
    }
  }

  /// The hash that stands for an element's name.
  package static func hash(of tag: Tag) -> UInt32 {
    (tag.hashSeed ^ 0x9E37_79B9) &* 0x85EB_CA6B
  }

  /// The hashes of the tokens of an element.
  package static func hashes(_ index: Int, in tree: MarkupTree) -> [UInt32] {
    var hashes: [UInt32] = []
    forEach(index, in: tree) { hashes.append($0) }
    return hashes
  }

  private static func isTelling(_ name: AttributeName) -> Bool {
    switch name {
    case .class, .id, .role, .itemprop, .elementName, .dataComponent, .dataTestID, .dataModule,
      .dataQA, .dataType, .ariaLabel, .hidden, .itemtype, .rel:
      true
    default: false
    }
  }

  private static let seed: UInt32 = 0x811C_9DC5
  private static let prime: UInt32 = 0x0100_0193

  /// Cuts a value at what is neither letter nor digit, and where a capital follows a small letter.
  ///
  /// Names of more than one word count as a whole too. Digits count for nothing.
  @inline(__always)
  private static func read(_ range: Range<Int>, in text: Span<UInt8>, _ body: (UInt32) -> Void) {
    var whole = seed
    var word = seed
    var wordLength = 0
    var words = 0
    var wasSmall = false
    func endWord() {
      if wordLength > 1 {
        body(word)
        words += 1
      }
      word = seed
      wordLength = 0
    }
    for index in range.lowerBound..<min(range.upperBound, range.lowerBound + 400) {
      let byte = text[index]
      if byte <= 0x20 {
        endWord()
        if words > 1 { body(whole ^ 0xA5A5_A5A5) }
        (whole, words, wasSmall) = (seed, 0, false)
        continue
      }
      let small = byte | 0x20
      let isLetter = small &- 0x61 < 26 || byte >= 0x80
      guard isLetter else {
        endWord()
        wasSmall = false
        continue
      }
      let isCapital = byte &- 0x41 < 26
      if isCapital, wasSmall { endWord() }
      wasSmall = !isCapital
      let folded = byte >= 0x80 ? byte : small
      word = (word ^ UInt32(folded)) &* prime
      whole = (whole ^ UInt32(folded)) &* prime
      wordLength += 1
    }
    endWord()
    if words > 1 { body(whole ^ 0xA5A5_A5A5) }
  }
}

extension Tag {
  /// A number that stands for the element, made from its name.
  fileprivate var hashSeed: UInt32 {
    Self.seeds[self] ?? 0
  }

  private static let seeds: [Tag: UInt32] = {
    var seeds: [Tag: UInt32] = [:]
    for tag in allCases {
      seeds[tag] = tag.rawValue.utf8.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    }
    return seeds
  }()
}
