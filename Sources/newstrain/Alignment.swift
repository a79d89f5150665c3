/// Finds which passages of a dump are body text, given the text of the body.
///
/// A passage matches where its words, three at a time, stand in the body. The heaviest chain of
/// matches in the order of both texts is taken; passages left over are then matched anywhere.
struct Alignment {
  private struct Match {
    var passage: Int
    var start: Int
    var end: Int
    var weight: Double
    /// How much of the passage is covered.
    var share: Double
  }

  /// Occurrences of common words and triples that are looked at.
  private static let mostPlaces = 20

  private let body: [UInt32]
  private var places: [UInt32: [Int]] = [:]
  private var triples: [UInt64: [Int]] = [:]

  init(body: [UInt32]) {
    self.body = body
    for (index, word) in body.enumerated() { places[word, default: []].append(index) }
    for index in body.indices.dropLast(2) {
      triples[Self.triple(body, index), default: []].append(index)
    }
  }

  /// For each passage the share of its words that the body holds.
  func shares(of passages: [[UInt32]]) -> [Float] {
    var shares = [Float](repeating: 0, count: passages.count)
    guard !body.isEmpty else { return shares }
    let matches = passages.indices.flatMap { self.matches($0, passages[$0]) }
    var used = [Bool](repeating: false, count: body.count)
    for match in chain(matches) {
      shares[match.passage] = max(shares[match.passage], Float(match.share))
      for index in match.start..<match.end { used[index] = true }
    }
    let rest = matches.indices.sorted {
      (-matches[$0].weight, $0) < (-matches[$1].weight, $1)
    }
    for match in rest.map({ matches[$0] }) where shares[match.passage] == 0 && match.weight >= 3 {
      if used[match.start..<match.end].contains(true) { continue }
      shares[match.passage] = Float(match.share)
      for index in match.start..<match.end { used[index] = true }
    }
    return shares
  }

  private static func triple(_ words: [UInt32], _ index: Int) -> UInt64 {
    var hash = UInt64(words[index])
    hash = (hash ^ UInt64(words[index + 1]) << 16) &* 0x9E37_79B9_7F4A_7C15
    return (hash ^ (hash >> 29) ^ UInt64(words[index + 2])) &* 0xBF58_476D_1CE4_E5B9
  }

  private func matches(_ passage: Int, _ words: [UInt32]) -> [Match] {
    guard let first = words.first else { return [] }
    if words.count < 3 {
      return (places[first] ?? []).prefix(2 * Self.mostPlaces).compactMap { start in
        let end = start + words.count
        guard end <= body.count, body[start..<end].elementsEqual(words) else { return nil }
        return Match(
          passage: passage, start: start, end: end, weight: Double(words.count) * 0.5, share: 1)
      }
    }
    let found = (0..<words.count - 2).map { offset in
      (triples[Self.triple(words, offset)] ?? []).prefix(Self.mostPlaces)
    }
    var matches: [Match] = []
    for diagonal in diagonals(found) {
      guard let match = match(passage, words.count, found, near: diagonal) else { continue }
      if matches.contains(where: { $0.start == match.start && $0.end == match.end }) { continue }
      if match.share >= 0.3 { matches.append(match) }
    }
    return matches.sorted { ($0.start, $0.end) > ($1.start, $1.end) }
  }

  /// The offsets between passage and body, in eights, at which most triples agree.
  private func diagonals(_ found: [ArraySlice<Int>]) -> [Int] {
    var votes: [Int: Int] = [:]
    for (offset, starts) in found.enumerated() {
      for start in starts {
        votes[(start - offset) >> 3, default: 0] += 1
        votes[(start - offset) >> 3 + 1, default: 0] += 1
      }
    }
    return votes.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.prefix(6).map(\.key)
  }

  private func match(
    _ passage: Int, _ count: Int, _ found: [ArraySlice<Int>], near diagonal: Int
  ) -> Match? {
    let window = diagonal * 8 - 16...diagonal * 8 + 16
    var covered = [Bool](repeating: false, count: count)
    var first = Int.max
    var last = 0
    for (offset, starts) in found.enumerated() {
      for start in starts where window.contains(start - offset) {
        for place in offset..<offset + 3 { covered[place] = true }
        first = min(first, start)
        last = max(last, start + 3)
      }
    }
    guard first < last else { return nil }
    let weight = covered.count { $0 }
    return Match(
      passage: passage, start: first, end: last, weight: Double(weight),
      share: Double(weight) / Double(count))
  }

  /// The heaviest chain of matches that goes forward in passages and body.
  ///
  /// Long matches may overlap
  /// by a word at each end.
  private func chain(_ matches: [Match]) -> [Match] {
    var chains = Chains(bodyCount: body.count, matchCount: matches.count)
    var index = 0
    while index < matches.count {
      let passage = matches[index].passage
      var stop = index
      while stop < matches.count, matches[stop].passage == passage {
        let match = matches[stop]
        let mayOverlap = match.end - match.start > 3
        chains.extend(
          by: stop, weighing: match.weight,
          at: mayOverlap ? min(match.end - 1, match.start + 1) : match.start)
        stop += 1
      }
      for candidate in index..<stop { chains.enter(candidate, endingAt: matches[candidate].end) }
      index = stop
    }
    return chains.heaviest.map { matches[$0] }
  }
}

/// The heaviest chain of matches that ends before each word of the body.
private struct Chains {
  private var weights: [Double]
  /// The last match of the chain; -1 for none.
  private var holders: [Int]
  /// For each match the weight of the chain up to it, and the match before it.
  private var sums: [Double]
  private var links: [Int]

  init(bodyCount: Int, matchCount: Int) {
    weights = Array(repeating: 0, count: bodyCount + 1)
    holders = Array(repeating: -1, count: bodyCount + 1)
    sums = Array(repeating: 0, count: matchCount)
    links = Array(repeating: -1, count: matchCount)
  }

  /// Puts a match at the end of the heaviest chain before a place.
  mutating func extend(by match: Int, weighing weight: Double, at start: Int) {
    sums[match] = weights[start] + weight
    links[match] = holders[start]
  }

  /// Lets later matches follow the chain that ends with a match.
  mutating func enter(_ match: Int, endingAt end: Int) {
    var place = end
    while place < weights.count, weights[place] < sums[match] {
      weights[place] = sums[match]
      holders[place] = match
      place += 1
    }
  }

  /// The matches of the heaviest chain, the last one first.
  var heaviest: [Int] {
    var chain: [Int] = []
    var link = holders[holders.count - 1]
    while link >= 0 {
      chain.append(link)
      link = links[link]
    }
    return chain
  }
}
