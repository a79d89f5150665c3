/// Which elements lie outside menus, footers, forms, comments and advertisements.
///
/// What is found of an element is remembered for all around it, so that each is looked at once.
struct OpenPlaces {
  private enum State: UInt8 {
    case unknown
    case open
    case closed
  }

  private let tree: MarkupTree
  private var states: [State]
  /// The elements that only the main part of a page has, in order.
  private let landmarks: [Int]
  private var path: [Int] = []

  /// An element with more nodes than this is a large part of the page, whatever its classes say.
  private static let large = 1_500

  init(_ tree: MarkupTree) {
    self.tree = tree
    states = Array(repeating: .unknown, count: tree.nodes.count)
    landmarks = tree.nodes.indices.filter { index in
      switch tree.nodes[index].tag {
      case .main, .h1: true
      default: false
      }
    }
  }

  /// Whether an element lies in no such part of the page.
  mutating func isOpen(_ element: Int) -> Bool {
    var node = element
    path.removeAll(keepingCapacity: true)
    while node > 0, states[node] == .unknown {
      path.append(node)
      node = Int(tree.nodes[node].parent)
    }
    var state = node > 0 ? states[node] : .open
    for node in path.reversed() {
      if state == .open, isClosing(node) { state = .closed }
      states[node] = state
    }
    return state == .open
  }

  private func isClosing(_ node: Int) -> Bool {
    switch tree.nodes[node].tag {
    case .nav, .form, .menu, .ampSidebar: return !holdsLandmark(node)
    case .footer: return true
    case .body, .main, .html: return false
    default: break
    }
    guard Int(tree.nodes[node].end) - node < Self.large else { return false }
    let meaning = BodyWords.meaning(of: node, in: tree)
    return meaning.contains(.foreign) && meaning.isDisjoint(with: [.related, .teaser])
      && !holdsLandmark(node)
  }

  /// Whether an element holds the main part of the page, or its first heading.
  private func holdsLandmark(_ node: Int) -> Bool {
    var low = 0
    var high = landmarks.count
    while low < high {
      let middle = (low + high) / 2
      if landmarks[middle] < node { low = middle + 1 } else { high = middle }
    }
    return low < landmarks.count && landmarks[low] < Int(tree.nodes[node].end)
  }
}
