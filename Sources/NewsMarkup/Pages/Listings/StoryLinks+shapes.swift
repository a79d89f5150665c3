/// Which links are stories by the company that they keep.
extension StoryLinks {
  /// What the links of one shape have in common.
  private struct Shape {
    var count = 0
    var stories = 0
  }

  /// The elements around the words of a link and their first classes, as one number.
  func shape(of segment: PageSegment, _ link: Int) -> UInt64 {
    let block = Int(segment.block)
    let outer = min(link, block)
    var hash: UInt64 = link < block ? 1 : 2
    for node in [max(link, block), outer, Int(tree.nodes[outer].parent)] {
      hash = add(node, to: hash, withClass: true)
    }
    return add(Int(tree.nodes[Int(tree.nodes[outer].parent)].parent), to: hash, withClass: false)
  }

  private func add(_ node: Int, to hash: UInt64, withClass: Bool) -> UInt64 {
    let tag = tree.nodes[node].tag
    var hash = (hash ^ UInt64(truncatingIfNeeded: Self.number(of: tag))) &* ByteWords.prime
    guard withClass, !tag.isText, let value = tree.value(.class, of: node) else { return hash }
    var index = value.lowerBound
    while index < value.upperBound, tree.text[index] <= 0x20 { index += 1 }
    while index < value.upperBound, tree.text[index] > 0x20 {
      // Numbers tell the members of one shape from each other.
      if tree.text[index] &- 48 >= 10 {
        hash = (hash ^ UInt64(tree.text[index])) &* ByteWords.prime
      }
      index += 1
    }
    return hash
  }

  private static let numbers: [Tag: Int] = Dictionary(
    uniqueKeysWithValues: zip(Tag.allCases, 1...))

  private static func number(of tag: Tag) -> Int { numbers[tag] ?? 0 }

  /// Takes the links whose shape is that of stories, and leaves those whose shape is not.
  func vote(_ candidates: inout [Candidate]) {
    var shapes: [UInt64: Shape] = [:]
    for candidate in candidates {
      shapes[candidate.shape, default: Shape()].count += 1
      if candidate.url != nil { shapes[candidate.shape, default: Shape()].stories += 1 }
    }
    let labels = labels(candidates)
    for index in candidates.indices where !candidates[index].isStated {
      if labels.contains(passages[candidates[index].segment].hash),
        tree.nodes[Int(page.segments[candidates[index].segment].block)].tag.headingLevel == 0
      {
        candidates[index].url = nil
        candidates[index].isCommon = true
      }
      guard let shape = shapes[candidates[index].shape] else { continue }
      let segment = page.segments[candidates[index].segment]
      if candidates[index].url == nil {
        let isHeading = tree.nodes[Int(segment.block)].tag.headingLevel > 1
        guard shape.stories >= 2, shape.stories * (isHeading ? 4 : 2) >= shape.count,
          !candidates[index].isCommon, segment.text.count >= 3
        else { continue }
        candidates[index].url = addresses.address(
          of: candidates[index].link, in: tree, isSure: true)
      } else if shape.count >= 5, shape.stories * 3 < shape.count, candidates[index].words < 8,
        tree.nodes[Int(segment.block)].tag.headingLevel == 0
      {
        candidates[index].url = nil
      }
    }
  }

  /// The texts that lead to as many different stories as no headline does.
  private func labels(_ candidates: [Candidate]) -> Set<UInt64> {
    var addresses: [UInt64: Set<String>] = [:]
    for candidate in candidates where passages[candidate.segment].repetitions >= 2 {
      guard candidate.headline == nil, let url = candidate.url else { continue }
      addresses[passages[candidate.segment].hash, default: []].insert(url)
    }
    return Set(addresses.filter { $0.value.count >= 3 }.keys)
  }

  /// Leaves links with few words in a card that a headline heads: an author, a place, a firm.
  func dropDetails(_ candidates: inout [Candidate]) {
    var headed: [Int: String] = [:]
    for candidate in candidates {
      guard let url = candidate.url, isHeading(candidate), let card = card(around: candidate)
      else { continue }
      headed[card] = headed[card] ?? url
    }
    for index in candidates.indices {
      guard let url = candidates[index].url, candidates[index].words < 6,
        !isHeading(candidates[index]), let card = card(around: candidates[index]),
        let own = headed[card], own != url
      else { continue }
      candidates[index].url = nil
    }
  }

  /// The fewest headlines by whose folders those of stories are known.
  private static let fewestKnown = 5

  /// Leaves plain links whose address only spells their words, in a folder in which no headline lies: a
  /// department, a series, an institute.
  func dropSections(_ candidates: inout [Candidate]) {
    let known = candidates.filter { candidate in
      candidate.url.map { isHeading(candidate) || LinkAddress.isNumbered($0) } ?? false
    }
    guard known.count >= Self.fewestKnown else { return }
    let folders = Set(known.compactMap { $0.url.map(LinkAddress.folder) })
    for index in candidates.indices {
      let candidate = candidates[index]
      guard let url = candidate.url, !candidate.isStated, candidate.words <= 8,
        !isHeading(candidate), addresses.isOwn(url), !folders.contains(LinkAddress.folder(url)),
        LinkAddress.spells(url, words(of: candidate))
      else { continue }
      candidates[index].url = nil
    }
  }

  private func words(of candidate: Candidate) -> ArraySlice<UInt8> {
    guard let headline = candidate.headline else {
      return page.text[page.segments[candidate.segment].text]
    }
    return Array(tree.shortText(of: headline).utf8)[...]
  }

  private func isHeading(_ candidate: Candidate) -> Bool {
    tree.nodes[Int(page.segments[candidate.segment].block)].tag.headingLevel > 0
  }

  /// The innermost `article` or item of a list around a link.
  private func card(around candidate: Candidate) -> Int? {
    var node = candidate.link
    for _ in 0..<10 where node > 0 {
      node = Int(tree.nodes[node].parent)
      switch tree.nodes[node].tag {
      case .article, .li: return Int(tree.nodes[node].end) - node < Self.largestUnit ? node : nil
      case .body, .main, .nav: return nil
      default: continue
      }
    }
    return nil
  }
}
