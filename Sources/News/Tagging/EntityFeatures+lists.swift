extension EntityFeatures {
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
      && range.allSatisfy { ListWords.separators.contains(tokens[$0].word) }
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
}

/// What stands between the members of a list.
private enum ListWords {
  static let separators = ", / ; and & or".split(separator: " ").map { EntityWordKinds.hash($0) }
}
