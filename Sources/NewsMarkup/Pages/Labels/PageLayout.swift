/// What is known of the surroundings of each segment of a page.
struct PageLayout {
  /// What is known of one segment besides its text.
  struct Surroundings {
    /// Words; in scripts without spaces, half the characters.
    var words: Int32 = 0
    var isProse = false
    /// How deep its block lies.
    var depth: Int32 = 0
    /// Words of prose before it.
    var proseBefore: Int32 = 0
    /// How far its block lies below the main container, or how far above it one has to go to reach it.
    var place = Place()
    /// The same for the parent of most paragraphs.
    var parentPlace = Place()
    /// The group of segments with the same form: index into `groups`.
    var group: Int32 = 0
    /// How often an element around it repeats beside itself, and how far up it is.
    var repetition: Int32 = 1
    var repetitionLevel: Int32 = 0
    /// How often its own block repeats beside itself.
    var siblings: Int32 = 1
    var isHidden = false
  }

  /// A place seen from a container: inside it so many steps down, or outside and so many steps up.
  struct Place {
    var isInside = false
    var steps: Int32 = 0
  }

  /// Segments whose blocks have the same form.
  struct Group {
    var count: Int32 = 0
    var proseWords: Int32 = 0
    var bytes: Int32 = 0
    var linkBytes: Int32 = 0
  }

  private(set) var surroundings: [Surroundings]
  private(set) var groups: [Group] = []
  private(set) var proseWords: Int32 = 0
  /// The innermost element that holds nearly all prose.
  private(set) var container = 0
  /// The element with the most prose in its own paragraphs.
  private(set) var parent = 0
  /// Words of prose in the container.
  private(set) var containerProse: Int32 = 0

  init(_ page: PageText, _ dump: DumpText, _ tree: MarkupTree) {
    surroundings = Array(repeating: Surroundings(), count: page.segments.count)
    readWords(page, dump)
    readDepths(page, tree)
    findContainers(page, tree)
    readPlaces(page, tree)
    readGroups(page, tree)
    readRepetitions(page, tree)
  }

  private mutating func readWords(_ page: PageText, _ dump: DumpText) {
    let bytes = page.text.span
    for index in surroundings.indices {
      let segment = page.segments[index]
      let passage = dump.passages[index]
      let spaces = Int32(truncatingIfNeeded: passage.counts.spaces)
      var words = passage.wordCount
      // Characters of scripts without spaces were counted as words.
      if words > 3 * (spaces + 1) { words = (words + 1) / 2 }
      surroundings[index].words = words
      surroundings[index].proseBefore = proseWords
      let isLinked = Int(segment.linkBytes) * 5 > segment.text.count * 2
      let isProse =
        !isLinked && (words >= 30 || (words >= 12 && Self.endsSentence(segment.text, bytes)))
      surroundings[index].isProse = isProse
      if isProse { proseWords += words }
    }
  }

  /// Whether a text ends as a sentence does.
  static func endsSentence(_ text: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    guard var last = text.last else { return false }
    // A closing quotation mark or bracket may stand behind the full stop.
    if last >= text.lowerBound + 3, bytes[last] >= 0x80, bytes[last - 2] == 0xE2 {
      last -= 3
    } else if last > text.lowerBound, [0x22, 0x27, 0x29].contains(bytes[last]) {
      last -= 1
    }
    switch bytes[last] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case 0x80...0xBF where last >= text.lowerBound + 2:
      switch (bytes[last - 2], bytes[last - 1], bytes[last]) {
      case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F), (0xEF, 0xBC, 0x8E),
        (0xE0, 0xA5, 0xA4), (0xE2, 0x80, 0xA6), (0xE3, 0x80, 0x8D):
        return true
      case (_, 0xDB, 0x94), (_, 0xD8, 0x9F): return true
      default: return false
      }
    default: return false
    }
  }

  private mutating func readDepths(_ page: PageText, _ tree: MarkupTree) {
    for index in surroundings.indices {
      var node = Int(page.segments[index].block)
      var depth: Int32 = 0
      while node > 0 {
        if !surroundings[index].isHidden {
          surroundings[index].isHidden = Self.isHidden(node, tree)
        }
        node = Int(tree.nodes[node].parent)
        depth += 1
      }
      surroundings[index].depth = depth
    }
  }

  private static func isHidden(_ node: Int, _ tree: MarkupTree) -> Bool {
    let element = tree.nodes[node]
    for position in Int(element.first)..<Int(element.last) {
      let attribute = tree.attributes[position]
      switch attribute.name {
      case .hidden: return true
      case .style:
        return tree.text.span.holds("display:none", in: attribute.value)
          || tree.text.span.holds("display: none", in: attribute.value)
      default: break
      }
    }
    return false
  }
}

// MARK: - Containers

extension PageLayout {
  private mutating func findContainers(_ page: PageText, _ tree: MarkupTree) {
    var own: [Int: Int32] = [:]
    for (index, segment) in page.segments.enumerated() where surroundings[index].isProse {
      let words = surroundings[index].words
      let parent = Int(tree.nodes[Int(segment.block)].parent)
      own[parent, default: 0] += words
      own[Int(tree.nodes[parent].parent), default: 0] += words / 2
    }
    parent = own.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 0
    // From the parent of most paragraphs upwards until seven tenths of all prose are inside.
    let sums = surroundings.map(\.proseBefore) + [proseWords]
    var node = parent
    while true {
      let inside = segments(in: node, page, tree)
      containerProse = sums[inside.upperBound] - sums[inside.lowerBound]
      if node == 0 || containerProse * 10 >= proseWords * 7 { break }
      node = Int(tree.nodes[node].parent)
    }
    container = node
  }

  /// The segments in an element; the title, which stands first, is in none.
  private func segments(in node: Int, _ page: PageText, _ tree: MarkupTree) -> Range<Int> {
    let end = Int(tree.nodes[node].end)
    let lower = firstSegment(from: node, page)
    return lower..<max(lower, firstSegment(from: end, page))
  }

  private func firstSegment(from node: Int, _ page: PageText) -> Int {
    var lower = min(1, page.segments.count)
    var upper = page.segments.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if Int(page.segments[middle].firstNode) < node { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }

  private mutating func readPlaces(_ page: PageText, _ tree: MarkupTree) {
    let fromContainer = steps(upFrom: container, tree)
    let fromParent = steps(upFrom: parent, tree)
    for index in surroundings.indices {
      let block = Int(page.segments[index].block)
      surroundings[index].place = Self.place(of: block, seenFrom: fromContainer, tree)
      surroundings[index].parentPlace = Self.place(of: block, seenFrom: fromParent, tree)
    }
  }

  /// For each element above a node, and for the node, how many steps up it is.
  private func steps(upFrom node: Int, _ tree: MarkupTree) -> [Int: Int32] {
    var steps: [Int: Int32] = [node: 0]
    var node = node
    var count: Int32 = 0
    while node > 0 {
      node = Int(tree.nodes[node].parent)
      count += 1
      steps[node] = count
    }
    return steps
  }

  private static func place(
    of block: Int, seenFrom steps: [Int: Int32], _ tree: MarkupTree
  ) -> Place {
    var node = block
    var down: Int32 = 0
    while true {
      if let up = steps[node] {
        return up == 0 ? Place(isInside: true, steps: down) : Place(isInside: false, steps: up)
      }
      if node == 0 { return Place(isInside: false, steps: 15) }
      node = Int(tree.nodes[node].parent)
      down += 1
    }
  }
}

// MARK: - Forms that repeat

extension PageLayout {
  private mutating func readGroups(_ page: PageText, _ tree: MarkupTree) {
    var numbers: [UInt64: Int32] = [:]
    for (index, segment) in page.segments.enumerated() {
      let block = Int(segment.block)
      let parent = Int(tree.nodes[block].parent)
      let form = Self.form(of: block, tree) ^ (Self.form(of: parent, tree) &* 31)
      let number = numbers[form] ?? Int32(truncatingIfNeeded: groups.count)
      if number == groups.count {
        numbers[form] = number
        groups.append(Group())
      }
      surroundings[index].group = number
      groups[Int(number)].count += 1
      groups[Int(number)].bytes += segment.textEnd - segment.textStart
      groups[Int(number)].linkBytes += segment.linkBytes
      if surroundings[index].isProse { groups[Int(number)].proseWords += surroundings[index].words }
    }
  }

  /// A hash of an element's name and class.
  private static func form(of node: Int, _ tree: MarkupTree) -> UInt64 {
    var hash = UInt64(ElementTokens.hash(of: tree.nodes[node].tag))
    guard let value = tree.value(.class, of: node) else { return hash }
    let text = tree.text.span
    for index in value { hash = (hash ^ UInt64(text[index])) &* 0x0000_0100_0000_01B3 }
    return hash
  }

  private mutating func readRepetitions(_ page: PageText, _ tree: MarkupTree) {
    var counts: [UInt64: Int32] = [:]
    var isCounted = [Bool](repeating: false, count: tree.nodes.count)
    func key(_ node: Int) -> UInt64 {
      Self.form(of: node, tree) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(tree.nodes[node].parent)
    }
    let highest = 6
    for segment in page.segments {
      var node = Int(segment.block)
      for _ in 0..<highest where node > 0 && !isCounted[node] {
        isCounted[node] = true
        counts[key(node), default: 0] += 1
        node = Int(tree.nodes[node].parent)
      }
    }
    for (index, segment) in page.segments.enumerated() {
      var node = Int(segment.block)
      surroundings[index].siblings = counts[key(node)] ?? 1
      for level in 1..<Int32(highest) {
        node = Int(tree.nodes[node].parent)
        guard node > 0 else { break }
        let count = counts[key(node)] ?? 1
        if count > surroundings[index].repetition {
          surroundings[index].repetition = count
          surroundings[index].repetitionLevel = level
        }
      }
    }
  }
}

extension Span<UInt8> {
  /// Whether a part holds some text.
  func holds(_ text: String, in range: Range<Int>) -> Bool {
    let wanted = text.utf8.span
    guard range.count >= wanted.count else { return false }
    for start in range.lowerBound...range.upperBound - wanted.count {
      var index = 0
      while index < wanted.count, self[start + index] == wanted[index] { index += 1 }
      if index == wanted.count { return true }
    }
    return false
  }
}
