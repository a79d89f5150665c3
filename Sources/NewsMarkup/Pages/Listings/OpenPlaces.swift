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
  /// The headings below the first level, in order.
  private let headings: [Int]
  private var path: [Int] = []

  /// An element with more nodes than this is a large part of the page, whatever its classes say.
  private static let large = 1_500

  init(_ tree: MarkupTree) {
    self.tree = tree
    states = Array(repeating: .unknown, count: tree.nodes.count)
    var landmarks: [Int] = []
    var headings: [Int] = []
    for index in tree.nodes.indices {
      switch tree.nodes[index].tag {
      case .main, .h1: landmarks.append(index)
      case .h2, .h3, .h4: headings.append(index)
      default: continue
      }
    }
    self.landmarks = landmarks
    self.headings = headings
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

  /// An element with as many headings is no advertisement, whatever its classes say; a menu may be.
  private static let manyHeadings = 3

  private func isClosing(_ node: Int) -> Bool {
    switch tree.nodes[node].tag {
    case .nav, .form, .menu, .ampSidebar: return count(of: landmarks, in: node) == 0
    case .footer: return true
    case .body, .main, .html, .article: return false
    default: break
    }
    guard Int(tree.nodes[node].end) - node < Self.large else { return false }
    let meaning = BodyWords.meaning(of: node, in: tree)
    return meaning.contains(.foreign) && meaning.isDisjoint(with: [.related, .teaser])
      && count(of: landmarks, in: node) == 0
      && (meaning.contains(.navigation) || count(of: headings, in: node) < Self.manyHeadings)
  }

  /// How many of some nodes lie in an element.
  private func count(of nodes: [Int], in element: Int) -> Int {
    place(Int(tree.nodes[element].end), in: nodes) - place(element, in: nodes)
  }

  private func place(_ node: Int, in nodes: [Int]) -> Int {
    var low = 0
    var high = nodes.count
    while low < high {
      let middle = (low + high) / 2
      if nodes[middle] < node { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
