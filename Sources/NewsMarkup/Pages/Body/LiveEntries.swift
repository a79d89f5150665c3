/// An entry of a live blog.
struct LiveEntry {
  /// The element that holds the entry.
  var node: Int
  /// The element with the time.
  var timeNode: Int
  var time: Timestamp
  var url: String?
  /// The segment of the entry's headline.
  var title: Int?
}

/// Finds the entries of a live blog: elements beside each other, each with its own time and text.
struct LiveEntries {
  let page: PageText
  let tree: MarkupTree
  let addresses: PageAddresses
  let language: String?
  let reference: Timestamp?

  /// A page with fewer entries is no live blog.
  private static let fewest = 3

  /// The entries among what is in the body.
  func entries(_ verdicts: BodyVerdicts, isStated: Bool) -> [LiveEntry] {
    guard let first = verdicts.isKept.firstIndex(of: true),
      let last = verdicts.isKept.lastIndex(of: true)
    else { return [] }
    let times = times(
      in: max(0, Int(page.segments[first].firstNode) - 60)..<Int(page.segments[last].lastNode))
    guard times.count >= Self.fewest else { return [] }
    guard let holder = holder(of: times), isStated || saysLive(holder) else { return [] }
    var entries: [LiveEntry] = []
    for time in times {
      var unit = time
      while Int(tree.nodes[unit].parent) != holder, unit > holder {
        unit = Int(tree.nodes[unit].parent)
      }
      guard Int(tree.nodes[unit].parent) == holder, entries.last?.node != unit,
        let stamp = timestamp(of: time), let texts = texts(in: unit, verdicts), !texts.isEmpty
      else { continue }
      let title = texts.first {
        tree.nodes[Int(page.segments[$0].block)].tag.headingLevel > 0
      }
      entries.append(
        LiveEntry(
          node: unit, timeNode: time, time: stamp, url: url(of: unit),
          title: title == texts.first ? title : nil))
    }
    return entries.count >= Self.fewest ? entries : []
  }

  /// The elements that state a time.
  private func times(in range: Range<Int>) -> [Int] {
    range.clamped(to: tree.nodes.indices).filter { index in
      switch tree.nodes[index].tag {
      case .time: true
      case .text, .rawText: false
      default:
        tree.value(.dataTimestamp, of: index) != nil || tree.value(.dataDateTime, of: index) != nil
      }
    }
  }

  /// The element whose children hold one time after the other: the parent of most pairs of neighbours.
  private func holder(of times: [Int]) -> Int? {
    var counts: [Int: Int] = [:]
    for index in 1..<times.count {
      var node = times[index]
      while node > times[index - 1] || Int(tree.nodes[node].end) <= times[index - 1] {
        node = Int(tree.nodes[node].parent)
      }
      counts[node, default: 0] += 1
    }
    guard let best = counts.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }),
      best.value >= Self.fewest - 1
    else { return nil }
    return best.key
  }

  /// Whether the element or one around it calls itself live.
  private func saysLive(_ holder: Int) -> Bool {
    var node = holder
    while node > 0 {
      if BodyWords.meaning(of: node, in: tree).contains(.liveBlog) { return true }
      node = Int(tree.nodes[node].parent)
    }
    for child in tree.children(of: holder).prefix(6)
    where BodyWords.meaning(of: child, in: tree).contains(.liveBlog) { return true }
    return false
  }

  /// The segments of the body in an element.
  private func texts(in unit: Int, _ verdicts: BodyVerdicts) -> [Int]? {
    let end = Int(tree.nodes[unit].end)
    var lower = 0
    var upper = page.segments.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if middle > 0, Int(page.segments[middle].firstNode) < unit {
        lower = middle + 1
      } else if middle == 0 {
        lower = 1
      } else {
        upper = middle
      }
    }
    var found: [Int] = []
    while lower < page.segments.count, Int(page.segments[lower].firstNode) < end {
      if verdicts.isKept[lower] { found.append(lower) }
      lower += 1
    }
    return found
  }

  private func timestamp(of index: Int) -> Timestamp? {
    let names: [AttributeName] = [.datetime, .dataDateTime, .dataTimestamp, .content]
    for name in names {
      guard let value = tree.string(name, of: index) else { continue }
      if let time = StatedDate.timestamp(value, language: language, reference: reference) {
        return time
      }
    }
    return StatedDate.timestamp(
      tree.shortText(of: index), language: language, reference: reference)
  }

  /// The address of an entry: a link around or in its time, or its own name on the page.
  private func url(of unit: Int) -> String? {
    for index in unit..<min(Int(tree.nodes[unit].end), unit + 60)
    where tree.nodes[index].tag == .a {
      let end = Int(tree.nodes[index].end)
      let holdsTime = (index..<end).contains { tree.nodes[$0].tag == .time }
      if holdsTime { return addresses.link(index, in: tree) }
    }
    guard let id = tree.string(.id, of: unit), !id.isEmpty, let base = addresses.base else {
      return nil
    }
    return base.prefix { $0 != "#" } + "#" + id
  }
}
