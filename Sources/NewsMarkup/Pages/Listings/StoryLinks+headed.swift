/// Stories whose headlines are no links.
extension StoryLinks {
  /// The fewest entries of a list whose only links say the same each time.
  private static let fewestHeaded = 3
  /// How many segments a heading may stand before the link of its entry.
  private static let headedReach = 8

  /// Adds stories whose headline is no link: a heading, perhaps a teaser, and a link that says the same
  /// in each entry, such as `Read more`.
  func addHeaded(_ candidates: [Candidate], to links: inout [StoryLink]) {
    let taken = Set(links.map(\.segment))
    var known = Set(links.map(\.url))
    var last: [UInt64: Int] = [:]
    var added: [StoryLink] = []
    for candidate in candidates where candidate.isCommon && candidate.url == nil {
      let start = last[candidate.shape] ?? 0
      last[candidate.shape] = candidate.segment
      guard let heading = heading(before: candidate.segment, after: start, taken),
        let url = addresses.address(of: candidate.link, in: tree, isSure: true),
        known.insert(url).inserted
      else { continue }
      added.append(
        StoryLink(
          segment: heading, link: candidate.link, url: url,
          unit: Int(page.segments[heading].block), shape: candidate.shape, peers: 0))
    }
    guard added.count >= Self.fewestHeaded, added.count * 2 >= links.count else { return }
    links = (links + added).sorted { $0.segment < $1.segment }
  }

  private func heading(before index: Int, after start: Int, _ taken: Set<Int>) -> Int? {
    var position = index - 1
    var found: Int?
    while position > max(start, index - Self.headedReach) {
      let segment = page.segments[position]
      if taken.contains(position) { return nil }
      if found == nil, segment.linkBytes == 0, tree.nodes[Int(segment.block)].tag.headingLevel > 0,
        Self.words(passages[position]) >= 2
      {
        found = position
      }
      if Int(segment.linkBytes) * 2 > segment.text.count { break }
      position -= 1
    }
    return found
  }
}
