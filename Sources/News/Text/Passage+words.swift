extension Passage {
  /// Characters of the text: its bytes without those that begin none.
  var characters: Int {
    text.count - min(counts.continuations, text.count)
  }

  /// About how many words the passage would have in a script that is written with spaces.
  var spacedWords: Int32 {
    let isUnspaced = counts.wide * 6 > text.count
    return isUnspaced ? Int32(clamping: (counts.wide + 1) / 2) : wordCount
  }

  /// Reads the words of the passage: how many there are, their hash, the phrase at the head, and
  /// what their weights add up to.
  mutating func readWords(
    in bytes: Span<UInt8>, phrases: borrowing PhraseIndex, weights: borrowing WordWeights
  ) {
    var reader = WordReader(text)
    var scorer = WordScorer()
    var count: Int32 = 0
    var sum = WordReader.seed
    var match: PhraseMatch?
    while let word = reader.next(in: bytes) {
      count += 1
      sum = WordReader.combined(sum, word.hash)
      if count <= PhraseIndex.maximumWords, let kind = phrases.kind(of: sum) {
        match = PhraseMatch(kind: kind, words: count, end: word.range.upperBound)
      }
      scorer.read(word.hash, sum: sum, count: count, weights: weights)
      if count == WordWeights.mostCounted { break }
    }
    if count == WordWeights.mostCounted {
      let rest = reader.rest(in: bytes)
      count += rest.count
      if rest.count > 0 { sum = WordReader.combined(sum, rest.hash) }
    }
    if let found = match { match?.isWhole = found.words == count }
    wordCount = count
    hash = sum
    phrase = match
    functionWords = scorer.functionWords
    wordScore = scorer.score(sum: sum, count: count, weights: weights)
  }
}
