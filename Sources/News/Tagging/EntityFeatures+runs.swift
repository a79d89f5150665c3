extension EntityFeatures {
  /// The most words that a name of the gazetteer has.
  private static let longestPlace = 4

  /// Notes which tokens of a sentence are a name of the gazetteer, the longest ones first.
  mutating func markPlaces(_ tokens: [TextToken], _ sentence: Range<Int>, _ places: WordCodes) {
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      var found: (count: Int, code: UInt32) = (0, 0)
      if tokens[index].traits.contains(.beginsWithCapital) {
        var hash: UInt32 = 0
        for place in index..<min(index + Self.longestPlace, sentence.upperBound) {
          hash = PlacePhrase.adding(tokens[place].word, to: hash)
          guard tokens[place].traits.contains(.beginsWithCapital) else { continue }
          let code = places[hash]
          if code != 0 { found = (place - index + 1, code) }
        }
      }
      for place in 0..<found.count {
        let part: UInt32 =
          found.count == 1 ? 0 : place == 0 ? 16 : place == found.count - 1 ? 48 : 32
        rows[(index + place) * Self.width + Attribute.gazetteer.rawValue] = found.code | part
      }
      index += max(found.count, 1)
    }
  }

  /// Notes the runs of words with capitals in a sentence; small words of names may stand inside one.
  mutating func markRuns(_ tokens: [TextToken], _ sentence: Range<Int>, _ lists: EntityLists) {
    var start = sentence.lowerBound
    while start < sentence.upperBound {
      guard tokens[start].traits.contains(.hasCapital) else {
        start += 1
        continue
      }
      let end = runEnd(tokens, from: start, sentence.upperBound)
      markRun(tokens, start..<end, sentence, lists)
      start = end
    }
  }

  private mutating func markRun(
    _ tokens: [TextToken], _ run: Range<Int>, _ sentence: Range<Int>, _ lists: EntityLists
  ) {
    let last = tokens[run.upperBound - 1].word
    let kinds = lists.words[last] * 2 + 1
    let group = rows[(run.upperBound - 1) * Self.width + Attribute.middle.rawValue]
    let before = run.lowerBound > sentence.lowerBound ? tokens[run.lowerBound - 1].word : 7
    let behind = run.upperBound < sentence.upperBound ? tokens[run.upperBound].word : 7
    let size = UInt32(min(run.count, 5)) * 4
    for index in run {
      let part: UInt32 = index == run.lowerBound ? 1 : index == run.upperBound - 1 ? 2 : 3
      let row = index * Self.width
      rows[row + Attribute.run.rawValue] = size + part
      rows[row + Attribute.runEnd.rawValue] = last
      rows[row + Attribute.runEndKinds.rawValue] = kinds
      rows[row + Attribute.runEndGroup.rawValue] = group
      rows[row + Attribute.before.rawValue] = before
      rows[row + Attribute.behind.rawValue] = behind
    }
  }

  /// Where a run ends that begins at a token.
  private func runEnd(_ tokens: [TextToken], from start: Int, _ limit: Int) -> Int {
    var end = start + 1
    while end < limit {
      if tokens[end].traits.contains(.hasCapital) {
        end += 1
      } else if end + 1 < limit, RunWords.joints.contains(tokens[end].word),
        tokens[end + 1].traits.contains(.hasCapital)
      {
        end += 2
      } else if end + 2 < limit, tokens[end].word == RunWords.of,
        tokens[end + 1].word == RunWords.the,
        tokens[end + 2].traits.contains(.hasCapital)
      {
        end += 3
      } else {
        break
      }
    }
    return end
  }
}

/// The small words that stand inside a run of words with capitals.
private enum RunWords {
  static let joints = "of de la del van von bin al - da dos du".split(separator: " ").map {
    EntityWordKinds.hash($0)
  }
  static let of = EntityWordKinds.hash("of")
  static let the = EntityWordKinds.hash("the")
}

/// Names of places of one or more words as one hash.
package enum PlacePhrase {
  /// The hash of a phrase with a word more; 0 is that of no word.
  @inline(__always)
  package static func adding(_ word: UInt32, to hash: UInt32) -> UInt32 {
    hash == 0 ? word : ((hash ^ hash &>> 15) &* 0x9E37_79B1 ^ word) | 1
  }

  /// The hash of a name; `nil` when it has no word or more than four.
  package static func hash(_ name: String) -> UInt32? {
    var tokens: [TextToken] = []
    TextTokenizer.shared.read(name.utf8.span, into: &tokens)
    guard (1...4).contains(tokens.count) else { return nil }
    return tokens.reduce(0) { adding($1.word, to: $0) }
  }
}
