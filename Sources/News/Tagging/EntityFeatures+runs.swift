extension EntityFeatures {
  /// Notes which tokens of a sentence are a name of the gazetteer, the longest ones first.
  ///
  /// Where the sentence is written without capitals, `isSmall`, any word may be one.
  mutating func markPlaces(
    _ tokens: [TextToken], _ sentence: Range<Int>, _ places: WordCodes<UInt8>, isSmall: Bool
  ) {
    var index = sentence.lowerBound
    let marking: TextToken.Traits = isSmall ? .isWord : [.hasCapital, .hasDigit]
    while index < sentence.upperBound {
      var found: (count: Int, code: UInt32) = (0, 0)
      if !tokens[index].traits.isDisjoint(with: marking) {
        var hash: UInt32 = 0
        for place in index..<min(index + NamePhrase.longest, sentence.upperBound) {
          hash = NamePhrase.adding(tokens[place].word, to: hash)
          guard !tokens[place].traits.isDisjoint(with: marking) else { continue }
          let code = places[hash]
          guard code != 0 else { continue }
          let isOtherWord = !isSmall && tokens[place].traits.contains(.hasSmall)
          if code != NameCode.acronym || !isOtherWord { found = (place - index + 1, code) }
        }
      }
      for place in 0..<found.count {
        let part: UInt32 =
          found.count == 1 ? 0 : place == 0 ? 16 : place == found.count - 1 ? 48 : 32
        rows[(index + place) * Self.width + Attribute.gazetteer.rawValue] =
          found.code | part | (isSmall ? 64 : 0)
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
    let lastRow = (run.upperBound - 1) * Self.width
    let kinds = lists.words[last] * 2 + 1
    let all = run.reduce(1) { $0 | rows[$1 * Self.width + Attribute.lexicon.rawValue] &* 2 }
    let part = rows[lastRow + Attribute.namePart.rawValue] + 1
    let group = rows[lastRow + Attribute.middle.rawValue]
    let before = run.lowerBound > sentence.lowerBound ? tokens[run.lowerBound - 1].word : 7
    let behind = run.upperBound < sentence.upperBound ? tokens[run.upperBound].word : 7
    let noun = self.noun(tokens, around: run, sentence)
    let size = UInt32(min(run.count, 5)) * 4
    for index in run {
      let side: UInt32 = index == run.lowerBound ? 1 : index == run.upperBound - 1 ? 2 : 3
      let row = index * Self.width
      rows[row + Attribute.run.rawValue] = size + side
      rows[row + Attribute.runEnd.rawValue] = last
      rows[row + Attribute.runEndKinds.rawValue] = kinds
      rows[row + Attribute.runEndPart.rawValue] = part
      rows[row + Attribute.runKinds.rawValue] = all
      rows[row + Attribute.runEndGroup.rawValue] = group
      rows[row + Attribute.noun.rawValue] = noun
      rows[row + Attribute.before.rawValue] = before
      rows[row + Attribute.behind.rawValue] = behind
    }
  }

  /// Where a run ends that begins at a token.
  func runEnd(_ tokens: [TextToken], from start: Int, _ limit: Int) -> Int {
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
