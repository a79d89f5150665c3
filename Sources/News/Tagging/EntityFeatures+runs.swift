extension EntityFeatures {
  /// Notes which tokens of a sentence are a name of the gazetteer, the longest ones first.
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
          if code == NameCode.acronym, !isSmall, tokens[place].traits.contains(.hasSmall) { continue }
          found = (place - index + 1, code)
        }
      }
      for place in 0..<found.count {
        let part: UInt32 =
          found.count == 1 ? 0 : place == 0 ? 16 : place == found.count - 1 ? 48 : 32
        rows[(index + place) * Self.width + Attribute.gazetteer.rawValue] = found.code | part | (isSmall ? 64 : 0)
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
    let all = run.reduce(1) { $0 | rows[$1 * Self.width + Attribute.lexicon.rawValue] &* 2 }
    let part = rows[(run.upperBound - 1) * Self.width + Attribute.namePart.rawValue] + 1
    let group = rows[(run.upperBound - 1) * Self.width + Attribute.middle.rawValue]
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

  /// Notes what the first reading made of the members of lists, which are runs of words with capitals
  /// with a comma, a stroke or `and` between them.
  mutating func markLists(_ labels: [UInt8], _ tokens: [TextToken]) {
    var runs: [Range<Int>] = []
    for (start, end) in zip(sentences, sentences.dropFirst()) {
      runs.removeAll(keepingCapacity: true)
      var index = start
      while index < end {
        guard tokens[index].traits.contains(.hasCapital) else {
          index += 1
          continue
        }
        let next = runEnd(tokens, from: index, end)
        if let last = runs.last, !isSeparated(tokens, last.upperBound..<index) {
          markList(runs, labels)
          runs.removeAll(keepingCapacity: true)
        }
        runs.append(index..<next)
        index = next
      }
      markList(runs, labels)
    }
  }

  private func isSeparated(_ tokens: [TextToken], _ range: Range<Int>) -> Bool {
    (1...2).contains(range.count)
      && range.allSatisfy { RunWords.separators.contains(tokens[$0].word) }
  }

  private mutating func markList(_ runs: [Range<Int>], _ labels: [UInt8]) {
    guard runs.count > 1 else { return }
    func kind(_ run: Range<Int>) -> Int { EntityLabel.kind(Int(labels[run.upperBound - 1])) ?? 4 }
    var counts = [0, 0, 0, 0, 0]
    for run in runs { counts[kind(run)] += 1 }
    for (place, run) in runs.enumerated() {
      counts[kind(run)] -= 1
      var best = 0
      for other in 1..<5 where counts[other] > counts[best] { best = other }
      let total = runs.count - 1
      let share = counts[best] == total ? 2 : counts[best] * 2 > total ? 1 : 0
      let often = total == 1 ? 0 : total < 4 ? 1 : 2
      counts[kind(run)] += 1
      let code = UInt32(1 + best + share * 8 + often * 32)
      let before = place > 0 ? UInt32(kind(runs[place - 1]) + 2) : 1
      let behind = place + 1 < runs.count ? UInt32(kind(runs[place + 1]) + 2) : 1
      for index in run {
        rows[index * Self.width + Attribute.listed.rawValue] = code
        rows[index * Self.width + Attribute.listBefore.rawValue] = before
        rows[index * Self.width + Attribute.listBehind.rawValue] = behind
      }
    }
  }

  /// What the nouns before and behind a run define it as.
  private func noun(
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
    "of in for that which who whose where from by at on with based located situated founded , ; . ( to")

  private static func hashes(_ words: String) -> [UInt32] {
    words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { EntityWordKinds.hash($0) }
  }
}

/// The small words that stand inside a run of words with capitals.
private enum RunWords {
  static let joints = "of de la del van von bin al - da dos du".split(separator: " ").map {
    EntityWordKinds.hash($0)
  }
  static let separators = ", / ; and & or".split(separator: " ").map { EntityWordKinds.hash($0) }
  static let of = EntityWordKinds.hash("of")
  static let the = EntityWordKinds.hash("the")
}

/// What the gazetteer of the tagger calls a name: a country is 1, other places of GeoNames are up to 7.
package enum NameCode {
  package static let country: UInt32 = 1
  /// A place that is none of these: a sea, a mountain, a quarter.
  package static let otherPlace: UInt32 = 8
  package static let body: UInt32 = 9
  /// A body's name of capitals only; in other letters it is another word.
  package static let acronym: UInt32 = 10
}

/// Names of one or more words as one hash.
package enum NamePhrase {
  /// The most words that a name of the gazetteer has.
  package static let longest = 6

  /// The hash of a phrase with a word more; 0 is that of no word.
  @inline(__always)
  package static func adding(_ word: UInt32, to hash: UInt32) -> UInt32 {
    hash == 0 ? word : ((hash ^ hash &>> 15) &* 0x9E37_79B1 ^ word) | 1
  }

  /// The hash of a name; `nil` when it has no word or too many.
  package static func hash(_ name: String) -> UInt32? {
    var tokens: [TextToken] = []
    TextTokenizer.shared.read(name.utf8.span, into: &tokens)
    guard (1...longest).contains(tokens.count) else { return nil }
    return tokens.reduce(0) { adding($1.word, to: $0) }
  }
}
