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

  /// Reads the words of the passage: how many there are, their hash, the phrase at the head, what
  /// their weights add up to, and the mark behind them.
  @inline(__always)
  mutating func readWords(
    in bytes: Span<UInt8>, phrases: borrowing PhraseIndex, weights: borrowing WordWeights,
    folded: Span<UInt8>
  ) {
    let words = PassageWords(
      bytes.extracting(text), phrases: phrases, weights: weights, folded: folded)
    mark = LineShape.lastMark(text, in: bytes)
    wordCount = words.count
    hash = words.sum
    functionWords = words.scorer.functionWords
    wordScore = words.scorer.score(sum: words.sum, count: words.count, weights: weights)
    phrase = words.phrase.map { kind in
      PhraseMatch(
        kind: kind, words: words.phraseLength, end: text.lowerBound &+ words.phraseEnd,
        isWhole: words.phraseLength == words.count)
    }
  }
}

/// The words of a passage while they are read.
///
/// It reads the same words as `WordReader`, in one loop over the bytes with what is made of them.
struct PassageWords {
  private(set) var count: Int32 = 0
  private(set) var sum = WordReader.seed
  private(set) var scorer = WordScorer()
  /// The longest known phrase at the head, how many words it has, and where it ends.
  private(set) var phrase: PhraseKind?
  private(set) var phraseLength: Int32 = 0
  private(set) var phraseEnd = 0

  @inline(__always)
  init(
    _ text: Span<UInt8>, phrases: borrowing PhraseIndex, weights: borrowing WordWeights,
    folded: Span<UInt8>
  ) {
    guard folded.count == 256 else { return }
    var index = 0
    // Compared without sign, the check of the index is one with the test of the loop.
    let end = UInt(bitPattern: text.count)
    while UInt(bitPattern: index) < end {
      let first = folded[Int(text[index])]
      if first == 0 {
        index &+= 1
        continue
      }
      var hash = WordReader.seed
      if first == WordBytes.lead {
        let kind = WordReader.kind(at: index, limit: text.count, in: text)
        if !kind.isLetter {
          index &+= kind.length
          continue
        }
        if kind.isUnspaced {
          Self.read(kind.length, of: text, &index, into: &hash)
          take(hash, end: index, phrases, weights)
          if count == WordWeights.mostCounted { break }
          continue
        }
      }
      while UInt(bitPattern: index) < end {
        let byte = folded[Int(text[index])]
        if byte > WordBytes.lead {
          hash = (hash ^ UInt64(byte)) &* WordReader.prime
          index &+= 1
          continue
        }
        if byte == 0 { break }
        let kind = WordReader.kind(at: index, limit: text.count, in: text)
        if kind.isUnspaced || !kind.isLetter { break }
        Self.read(kind.length, of: text, &index, into: &hash)
      }
      take(hash, end: index, phrases, weights)
      if count == WordWeights.mostCounted { break }
    }
    if index < text.count { readRest(from: index, of: text, folded: folded) }
  }

  /// Hashes the bytes of a character.
  @inline(__always)
  private static func read(
    _ length: Int, of text: Span<UInt8>, _ index: inout Int, into hash: inout UInt64
  ) {
    let end = min(index &+ length, text.count)
    while index < end {
      hash = (hash ^ UInt64(text[index])) &* WordReader.prime
      index &+= 1
    }
  }

  @inline(__always)
  private mutating func take(
    _ word: UInt64, end: Int, _ phrases: borrowing PhraseIndex, _ weights: borrowing WordWeights
  ) {
    count &+= 1
    sum = WordReader.combined(sum, word)
    if count <= PhraseIndex.maximumWords, let kind = phrases.kind(of: sum) {
      phrase = kind
      phraseLength = count
      phraseEnd = end
    }
    scorer.read(word, sum: sum, count: count, weights: weights)
  }

  /// Counts the words that are left, and hashes them together more cheaply than one by one.
  @inline(__always)
  private mutating func readRest(from start: Int, of text: Span<UInt8>, folded: Span<UInt8>) {
    var rest: Int32 = 0
    var hash = WordReader.seed
    var wasInWord: Int32 = 0
    var index = start
    let end = UInt(bitPattern: text.count)
    while UInt(bitPattern: index) < end {
      let byte = folded[Int(text[index])]
      if byte > WordBytes.lead {
        hash = (hash &<< 5 | hash &>> 59) ^ UInt64(byte)
        rest &+= 1 &- wasInWord
        wasInWord = 1
        index &+= 1
      } else if byte == 0 {
        wasInWord = 0
        index &+= 1
      } else {
        let kind = Self.character(at: index, of: text, into: &hash)
        if kind.isUnspaced || (kind.isLetter && wasInWord == 0) { rest &+= 1 }
        wasInWord = kind.isLetter && !kind.isUnspaced ? 1 : 0
        index = min(index &+ kind.length, text.count)
      }
    }
    count &+= rest
    if rest > 0 { sum = WordReader.combined(sum, hash) }
  }

  /// Looks at a character of more than one byte, and hashes it as the rest is.
  @inline(never)
  private static func character(
    at start: Int, of text: Span<UInt8>, into hash: inout UInt64
  ) -> WordReader.CharacterKind {
    let kind = WordReader.kind(at: start, limit: text.count, in: text)
    for index in start..<min(start &+ kind.length, text.count) {
      hash = (hash &<< 5 | hash &>> 59) ^ UInt64(text[index])
    }
    return kind
  }
}
