/// Makes a tree from the events of a tokenizer: elements that open and close, and text.
///
/// The events need not be balanced. An end tag closes everything above its element, and one that
/// closes nothing is passed over.
package struct TreeBuilder: ~Copyable {
  private var nodes: [MarkupTree.Node] = []
  private var attributes: [MarkupTree.Attribute] = []
  private var text: [UInt8] = []
  /// The open elements, by index.
  private var open: [Int32] = [0]
  /// How many elements are open that are not kept: those inside opaque ones, or too deep.
  private var droppedDepth = 0
  /// Whether scripts are being read.
  private var isInScript = false
  private let limits: Limits
  /// Whether there is no room for another node.
  private(set) var isFull = false
  /// How many elements stood deeper than the limit.
  private(set) var tooDeep = 0

  /// Bounds on the size of a tree.
  package struct Limits: Sendable {
    var nodes = 4_000_000
    var depth = 512
    /// The most attributes of one element.
    var attributes = 256
  }

  /// Begins a tree of a source of some length in bytes, with about so many nodes.
  package init(sourceLength: Int, limits: Limits = Limits(), nodes count: Int? = nil) {
    self.limits = limits
    nodes.reserveCapacity(min(count ?? sourceLength / 28, limits.nodes) + 16)
    attributes.reserveCapacity(sourceLength / 80 + 16)
    text.reserveCapacity(sourceLength / 4 + 64)
    nodes.append(
      MarkupTree.Node(
        tag: .document, parent: 0, end: 1, first: 0, last: 0, sourceStart: 0,
        sourceEnd: UInt32(clamping: sourceLength)))
  }

  /// An element begins; its attributes follow as calls of `addAttribute`.
  ///
  /// - Returns: Whether the element is kept, so that its attributes matter.
  @inline(__always)
  package mutating func openElement(_ tag: Tag, from start: Int, to end: Int) -> Bool {
    if droppedDepth > 0 || tag.isOpaque {
      if !tag.isVoid { droppedDepth += 1 }
      return false
    }
    guard nodes.count < limits.nodes else {
      isFull = true
      return false
    }
    if open.count >= limits.depth {
      // Its content goes into the deepest element that is kept.
      tooDeep += 1
      if !tag.isVoid { openTooDeep += 1 }
      return false
    }
    let index = nodes.count
    nodes.append(
      MarkupTree.Node(
        tag: tag, parent: open[open.count - 1], end: Int32(truncatingIfNeeded: index + 1),
        first: UInt32(truncatingIfNeeded: attributes.count),
        last: UInt32(truncatingIfNeeded: attributes.count),
        sourceStart: UInt32(truncatingIfNeeded: start),
        sourceEnd: UInt32(truncatingIfNeeded: end)))
    if tag.isVoid { return true }
    open.append(Int32(truncatingIfNeeded: index))
    if tag == .script { isInScript = true }
    return true
  }

  private var openTooDeep = 0

  /// Adds an attribute to the element that was opened last.
  @inline(__always)
  package mutating func addAttribute(_ name: AttributeName, _ value: Span<UInt8>) {
    let node = nodes.count - 1
    guard nodes[node].last - nodes[node].first < UInt32(limits.attributes) else { return }
    let first = UInt32(truncatingIfNeeded: text.count)
    append(value)
    attributes.append(
      MarkupTree.Attribute(
        name: name, first: first, last: UInt32(truncatingIfNeeded: text.count)))
    nodes[node].last += 1
  }

  /// Adds an attribute in which there may be references to characters.
  @inline(__always)
  package mutating func addAttribute(
    _ name: AttributeName, _ value: Span<UInt8>, _ hasReferences: Bool
  ) {
    guard hasReferences else { return addAttribute(name, value) }
    let node = nodes.count - 1
    guard nodes[node].last - nodes[node].first < UInt32(limits.attributes) else { return }
    let first = UInt32(truncatingIfNeeded: text.count)
    CharacterReferences.append(value, isAttribute: true, to: &text)
    attributes.append(
      MarkupTree.Attribute(
        name: name, first: first, last: UInt32(truncatingIfNeeded: text.count)))
    nodes[node].last += 1
  }

  /// An element ends.
  @inline(__always)
  package mutating func closeElement(_ tag: Tag, at end: Int) {
    if tag.isVoid { return }
    if droppedDepth > 0 {
      droppedDepth -= 1
      return
    }
    if openTooDeep > 0 {
      openTooDeep -= 1
      return
    }
    guard open.count > 1 else { return }
    if nodes[Int(open[open.count - 1])].tag == tag {
      closeLast(at: end)
    } else if open.contains(where: { nodes[Int($0)].tag == tag }) {
      while nodes[Int(open[open.count - 1])].tag != tag { closeLast(at: end) }
      closeLast(at: end)
    }
  }

  private mutating func closeLast(at end: Int) {
    let index = Int(open.removeLast())
    nodes[index].end = Int32(truncatingIfNeeded: nodes.count)
    nodes[index].sourceEnd = UInt32(truncatingIfNeeded: end)
    if nodes[index].tag == .script { isInScript = false }
  }

  /// Text, or a part of one.
  package mutating func addText(_ bytes: Span<UInt8>, from start: Int, to end: Int) {
    addText(bytes, hasReferences: false, from: start, to: end)
  }

  /// Text, or a part of one, in which there may be references to characters.
  @inline(__always)
  package mutating func addText(
    _ bytes: Span<UInt8>, hasReferences: Bool, from start: Int, to end: Int
  ) {
    if droppedDepth > 0 { return }
    let last = nodes.count - 1
    if nodes[last].tag.isText {
      // Nothing stands between two calls for one run of text.
      if nodes[last].parent == open[open.count - 1], Int(nodes[last].sourceEnd) == start {
        if !isInScript { append(bytes, hasReferences) }
        nodes[last].last = UInt32(truncatingIfNeeded: isInScript ? 0 : text.count)
        nodes[last].sourceEnd = UInt32(truncatingIfNeeded: end)
        return
      }
    }
    guard nodes.count < limits.nodes else {
      isFull = true
      return
    }
    let first = isInScript ? 0 : text.count
    if !isInScript { append(bytes, hasReferences) }
    nodes.append(
      MarkupTree.Node(
        tag: isInScript ? .rawText : .text, parent: open[open.count - 1],
        end: Int32(truncatingIfNeeded: nodes.count + 1),
        first: UInt32(truncatingIfNeeded: first),
        last: UInt32(truncatingIfNeeded: isInScript ? 0 : text.count),
        sourceStart: UInt32(truncatingIfNeeded: start),
        sourceEnd: UInt32(truncatingIfNeeded: end)))
  }

  @inline(__always)
  private mutating func append(_ bytes: Span<UInt8>, _ hasReferences: Bool) {
    if hasReferences {
      CharacterReferences.append(bytes, isAttribute: false, to: &text)
    } else {
      append(bytes)
    }
  }

  @inline(__always)
  private mutating func append(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe text.append(contentsOf: $0) }
  }

  /// The tree, with everything closed that is still open.
  package consuming func finish(at end: Int) -> MarkupTree {
    while let index = open.popLast() {
      nodes[Int(index)].end = Int32(truncatingIfNeeded: nodes.count)
      nodes[Int(index)].sourceEnd = UInt32(truncatingIfNeeded: end)
    }
    return MarkupTree(
      nodes: nodes, attributes: attributes, text: text, isCut: isFull, tooDeep: tooDeep)
  }
}
