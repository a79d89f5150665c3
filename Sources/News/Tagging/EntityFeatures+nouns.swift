extension EntityFeatures {
  /// What the nouns before and behind a run define it as.
  func noun(
    _ tokens: [TextToken], around run: Range<Int>, _ sentence: Range<Int>
  ) -> UInt32 {
    var index = run.lowerBound - 1
    while index >= sentence.lowerBound, NounWords.links.contains(tokens[index].word) { index -= 1 }
    var before: UInt32 = 0
    if index >= sentence.lowerBound, !tokens[index].traits.contains(.hasCapital) {
      before = DefiningNouns.codes[tokens[index].word]
    }
    return 1 + before + 6 * definition(tokens, behind: run.upperBound, sentence.upperBound)
  }

  /// The class of the head of the noun phrase that defines a name: `is a chain of shops`, `, a lawyer`.
  private func definition(_ tokens: [TextToken], behind end: Int, _ limit: Int) -> UInt32 {
    var index = end
    if index < limit, tokens[index].word == NounWords.opening {
      while index < min(limit, end + NounWords.reach), tokens[index].word != NounWords.closing {
        index += 1
      }
      index += 1
    }
    guard index + 1 < limit else { return 0 }
    if NounWords.copulas.contains(tokens[index].word) {
      index += 1
    } else if tokens[index].word == NounWords.comma {
      index += 1
      if !NounWords.articles.contains(tokens[index].word) {
        return tokens[index].traits.contains(.hasCapital)
          ? 0 : DefiningNouns.codes[tokens[index].word]
      }
    } else {
      return 0
    }
    guard NounWords.articles.contains(tokens[index].word) else { return 0 }
    var found: UInt32 = 0
    for place in index + 1..<max(index + 1, min(limit, index + NounWords.reach)) {
      let token = tokens[place]
      if NounWords.stops.contains(token.word) { break }
      let code = DefiningNouns.codes[token.word]
      if code != 0 { found = code }
    }
    return found
  }
}

/// The small words by which a noun is found that defines a name.
private enum NounWords {
  /// How many tokens a definition may have.
  static let reach = 12
  static let opening = EntityWordKinds.hash("(")
  static let closing = EntityWordKinds.hash(")")
  static let comma = EntityWordKinds.hash(",")
  static let links = hashes("of called named \" ' known as the")
  static let copulas = hashes("is was are were became remains")
  static let articles = hashes("a an the one its his her their another")
  static let stops = hashes(
    "of in for to that which who whose where from by at on with based located situated founded , ; . ("
  )

  private static func hashes(_ words: String) -> [UInt32] {
    words.split(separator: " ").map { EntityWordKinds.hash($0) }
  }
}
