/// Which elements lie outside menus, footers, forms, comments and advertisements.
///
/// What is found of an element is remembered for all around it, so that each is looked at once. A foot or a
/// share bar by its classes that mostly leads to stories is none.
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
  /// The elements with the words of links, and of those the ones that lead to stories, in order.
  private let links: [Int]
  private let stories: [Int]
  private var path: [Int] = []

  /// An element with more nodes than this is a large part of the page, whatever its classes say.
  private static let large = 1_500

  /// Takes a tree, the elements with the words of its links, and those of them that lead to stories.
  init(_ tree: MarkupTree, links: [Int], stories: [Int]) {
    self.tree = tree
    self.links = links
    self.stories = stories
    states = Array(repeating: .unknown, count: tree.nodes.count)
    var landmarks: [Int] = []
    var headings: [Int] = []
    for index in tree.nodes.indices {
      switch tree.nodes[index].tag {
      case .main, .h1: landmarks.append(index)
      case .h2, .h3, .h4, .h5, .h6: headings.append(index)
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
    case .footer where !isInStory(node): return true
    case .body, .main, .html, .article: return false
    default: break
    }
    guard Int(tree.nodes[node].end) - node < Self.large else { return false }
    let meaning = BodyWords.meaning(of: node, in: tree)
    guard meaning.contains(.foreign), meaning.isDisjoint(with: [.related, .teaser]),
      count(of: landmarks, in: node) == 0
    else { return false }
    if meaning.contains(.navigation) { return !isRanking(node) }
    if meaning.contains(.edge) { return !leadsToStories(node) }
    return count(of: headings, in: node) < Self.manyHeadings
  }

  /// Whether an element leads to many stories and to next to nothing else, as a column with the most read
  /// ones does whatever its class says, and no menu.
  private func isRanking(_ node: Int) -> Bool {
    let found = count(of: stories, in: node)
    return found >= Self.fewestRanked && found * 4 >= count(of: links, in: node) * 3
  }

  private static let fewestRanked = 8

  /// Whether an element has a heading for each story that it leads to, as the foot of a page does not.
  private func isHeaded(_ node: Int) -> Bool {
    count(of: headings, in: node) >= max(1, count(of: stories, in: node))
  }

  /// Whether an element lies in a story or in the main part of the page.
  private func isInStory(_ element: Int) -> Bool {
    var node = Int(tree.nodes[element].parent)
    while node > 0 {
      switch tree.nodes[node].tag {
      case .article, .main: return true
      case .body: return false
      default: node = Int(tree.nodes[node].parent)
      }
    }
    return false
  }

  /// Whether an element is a part of a story with several others and little else, or of the card of one.
  private func leadsToStories(_ node: Int) -> Bool {
    let found = count(of: stories, in: node)
    let all = count(of: links, in: node)
    if found > 1 { return found * 3 >= all && (isInStory(node) || isHeaded(node)) }
    guard found == 1, all <= 3 else { return false }
    return count(of: headings, in: node) == 1 || isOneOfMany(node)
  }

  /// Whether a small element around another one leads to several stories and to little else.
  private func isOneOfMany(_ element: Int) -> Bool {
    var node = Int(tree.nodes[element].parent)
    while node > 0, tree.nodes[node].tag != .body, Int(tree.nodes[node].end) - node < Self.block {
      let found = count(of: stories, in: node)
      if found >= 3 { return found * 3 >= count(of: links, in: node) }
      node = Int(tree.nodes[node].parent)
    }
    return false
  }

  /// An element with fewer nodes than this may be a block of cards.
  private static let block = 600

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
