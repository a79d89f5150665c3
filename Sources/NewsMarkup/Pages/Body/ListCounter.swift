/// Counts the items of numbered lists.
struct ListCounter {
  /// The item whose first segment came last, and its last segment.
  var item = 0
  var last = -1
  /// The lists that are open, and the number of the last item of each.
  private var open: [(list: Int, number: Int)] = []

  /// Whether a segment follows the last one of the item.
  func isOpen(at index: Int) -> Bool { item > 0 && index > last }

  /// The number of an item; `nil` in a list without numbers.
  mutating func ordinal(of item: Int, in tree: MarkupTree) -> Int? {
    let list = Int(tree.nodes[item].parent)
    guard tree.nodes[list].tag == .ol else { return nil }
    while let last = open.last, last.list != list, Int(tree.nodes[last.list].end) <= item {
      open.removeLast()
    }
    let stated = tree.string(.value, of: item).flatMap { Int($0) }
    if let last = open.last, last.list == list {
      let number = stated ?? last.number &+ 1
      open[open.count - 1].number = number
      return number
    }
    let number = stated ?? tree.string(.start, of: list).flatMap { Int($0) } ?? 1
    open.append((list, number))
    return number
  }
}
