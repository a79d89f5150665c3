/// The part of a page that belongs to each story.
extension StoryLinks {
  /// Elements with more nodes than this belong to no single story.
  static let largestUnit = 400

  /// For each link the largest element around it that holds no link to another story.
  func findUnits(_ links: inout [StoryLink]) {
    for index in links.indices {
      let before = other(than: index, in: links, step: -1)
      let after = other(than: index, in: links, step: 1)
      var unit = min(links[index].link, links[index].unit)
      while unit > 0 {
        let parent = Int(tree.nodes[unit].parent)
        let end = Int(tree.nodes[parent].end)
        guard parent > 0, tree.nodes[parent].tag != .body, tree.nodes[parent].tag != .main,
          before < parent, after >= end, end - parent < Self.largestUnit
        else { break }
        unit = parent
      }
      links[index].unit = unit
    }
  }

  /// The node of the nearest link to another address before or behind one.
  private func other(than index: Int, in links: [StoryLink], step: Int) -> Int {
    var position = index + step
    while links.indices.contains(position) {
      if links[position].url != links[index].url {
        return place(of: links[position])
      }
      position += step
      if abs(position - index) > 8 { break }
    }
    return links.indices.contains(position) ? place(of: links[position]) : step < 0 ? -1 : .max
  }

  /// The node at which the words of a link begin.
  private func place(of link: StoryLink) -> Int {
    max(link.headline ?? 0, Int(page.segments[link.segment].firstNode))
  }

  /// How many rows below a headline may belong to it.
  private static let mostRows = 3

  /// Gives links the elements between them and the next one, where most links below one parent have
  /// such: rows of a table, or a heading, a paragraph, a heading, a paragraph.
  func addRows(_ links: inout [StoryLink]) {
    var nexts: [(unit: Int, place: Int)] = []
    var gaps: [Int: (pairs: Int, filled: Int)] = [:]
    for index in links.indices {
      links[index].start = links[index].unit
      links[index].end = Int(tree.nodes[links[index].unit].end)
      let other = links[(index + 1)...].prefix(8).first { $0.url != links[index].url }
      let next = other?.unit ?? 0
      let parent = Int(tree.nodes[links[index].unit].parent)
      nexts.append((next, other.map { place(of: $0) } ?? .max))
      guard next > 0, Int(tree.nodes[next].parent) == parent else { continue }
      gaps[parent, default: (0, 0)].pairs += 1
      if rowsEnd(from: links[index].unit, to: next, before: .max) > links[index].end {
        gaps[parent, default: (0, 0)].filled += 1
      }
    }
    let spans = spans(links)
    for index in links.indices {
      let parent = Int(tree.nodes[links[index].unit].parent)
      guard let gap = gaps[parent], gap.pairs >= 2, gap.filled * 3 >= gap.pairs * 2 else {
        continue
      }
      if let span = spans[parent], isLed(span, in: parent) {
        let before = links[..<index].last { Int(tree.nodes[$0.unit].parent) == parent }
        let start = before.map { Int(tree.nodes[$0.unit].end) } ?? parent + 1
        links[index].start = rowsStart(before: links[index].unit, from: start)
        continue
      }
      let next = nexts[index]
      let isNear = next.unit > 0 && Int(tree.nodes[next.unit].parent) == parent
      links[index].end = rowsEnd(
        from: links[index].unit, to: isNear ? next.unit : Int(tree.nodes[parent].end),
        before: next.place)
    }
  }

  /// The first and the last unit below each parent.
  private func spans(_ links: [StoryLink]) -> [Int: (first: Int, last: Int)] {
    var spans: [Int: (first: Int, last: Int)] = [:]
    for link in links {
      let parent = Int(tree.nodes[link.unit].parent)
      spans[parent] = (spans[parent]?.first ?? link.unit, link.unit)
    }
    return spans
  }

  /// Whether the rows below a parent stand before their stories, as days do in lists of definitions: the first
  /// story has such, the last one has none behind it.
  private func isLed(_ span: (first: Int, last: Int), in parent: Int) -> Bool {
    rowsStart(before: span.first, from: parent + 1) < span.first
      && rowsEnd(from: span.last, to: Int(tree.nodes[parent].end), before: .max)
        == Int(tree.nodes[span.last].end)
  }

  /// Where the rows before a unit begin: behind the one before it, or behind a heading.
  private func rowsStart(before unit: Int, from first: Int) -> Int {
    var rows: [Int] = []
    var node = first
    while node < unit {
      if !tree.nodes[node].tag.isText {
        let end = Int(tree.nodes[node].end)
        let isHeading = (node..<end).contains { tree.nodes[$0].tag.headingLevel > 0 }
        if isHeading || end - node >= Self.largestUnit { rows = [] } else { rows.append(node) }
      }
      node = Int(tree.nodes[node].end)
    }
    return rows.suffix(Self.mostRows).first ?? unit
  }

  /// Where the rows behind a unit end: at the next one, or before a heading or another story.
  private func rowsEnd(from unit: Int, to next: Int, before place: Int) -> Int {
    var end = Int(tree.nodes[unit].end)
    var rows = 0
    while end < next, rows < Self.mostRows {
      let node = tree.nodes[end]
      if !node.tag.isText {
        let size = Int(node.end) - end
        guard size < Self.largestUnit, Int(node.end) <= place,
          !(end..<Int(node.end)).contains(where: { tree.nodes[$0].tag.headingLevel > 0 })
        else { break }
        rows += 1
      }
      end = Int(node.end)
    }
    return rows > 0 ? end : Int(tree.nodes[unit].end)
  }
}
