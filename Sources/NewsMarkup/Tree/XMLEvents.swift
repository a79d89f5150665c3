/// Makes a tree from libxml2's events, each of which belongs to a tag of the document.
@safe struct XMLEvents: ~Copyable {
  private var tree = XMLTree()
  private let tokens: XMLTokens
  private let source: UnsafeBufferPointer<UInt8>
  /// The first token that no event has come to.
  private var next = 0
  /// The open elements, by index.
  private var open: [Int32] = [0]
  /// How many elements libxml2 has open: one more, since the outline has a root of its own.
  private var depth = 0
  private var elementNames = XMLNames()
  private var attributeNames = XMLNames()

  init(tokens: XMLTokens, source: UnsafeBufferPointer<UInt8>) {
    self.tokens = tokens
    unsafe self.source = unsafe source
    tree.faults = tokens.faults
    tree.nodes.reserveCapacity(tokens.tokens.count + 1)
    tree.attributes.reserveCapacity(tokens.attributes.count)
    tree.text.reserveCapacity(source.count / 2 + 64)
    tree.nodes.append(
      XMLTree.Node(
        name: XMLTree.Node.documentName, parent: 0, end: 1, first: 0, last: 0, sourceStart: 0,
        sourceEnd: UInt32(truncatingIfNeeded: source.count)))
  }

  /// The tree, with everything closed that is still open.
  consuming func finish() -> XMLTree {
    // libxml2 is not asked to read a document that it has stopped at; names have no namespace then.
    while next < tokens.tokens.count {
      let token = tokens.tokens[next]
      next += 1
      switch token.kind {
      case .start: openElement(token, name: writtenName(token))
      case .end: close(token)
      default: addText(token)
      }
    }
    while let index = open.popLast() {
      tree.nodes[Int(index)].end = Int32(truncatingIfNeeded: tree.nodes.count)
    }
    return tree
  }

  // MARK: Events

  mutating func start(
    _ local: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>?, _ uri: UnsafePointer<UInt8>?
  ) {
    depth += 1
    if depth == 1 { return }
    addTexts()
    guard next < tokens.tokens.count, tokens.tokens[next].kind == .start else { return }
    let token = tokens.tokens[next]
    next += 1
    openElement(token, name: unsafe elementNames.index(local, prefix, uri, in: &tree.names))
  }

  mutating func end() {
    depth -= 1
    if depth == 0 { return }
    addTexts()
    guard next < tokens.tokens.count, tokens.tokens[next].kind == .end else { return }
    close(tokens.tokens[next])
    next += 1
  }

  // MARK: The tree

  private mutating func addTexts() {
    while next < tokens.tokens.count {
      let token = tokens.tokens[next]
      guard token.kind == .text || token.kind == .references else { return }
      addText(token)
      next += 1
    }
  }

  private mutating func openElement(_ token: XMLToken, name: Int32) {
    let index = tree.nodes.count
    let first = UInt32(truncatingIfNeeded: tree.attributes.count)
    let hasNext = next < tokens.tokens.count && tokens.tokens[next].attributes >= token.attributes
    let end = hasNext ? Int(tokens.tokens[next].attributes) : tokens.attributes.count
    for position in Int(token.attributes)..<max(end, Int(token.attributes)) {
      addAttribute(tokens.attributes[position])
    }
    tree.nodes.append(
      XMLTree.Node(
        name: name, parent: open[open.count - 1], end: Int32(truncatingIfNeeded: index + 1),
        first: first, last: UInt32(truncatingIfNeeded: tree.attributes.count),
        sourceStart: token.start, sourceEnd: token.end))
    open.append(Int32(truncatingIfNeeded: index))
  }

  private mutating func addAttribute(_ attribute: XMLTokenAttribute) {
    let first = UInt32(truncatingIfNeeded: tree.text.count)
    unsafe appendReferences(bytes(attribute.start, attribute.end))
    let name = unsafe attributeNames.index(
      bytes(attribute.nameStart, attribute.nameEnd), in: &tree.names)
    tree.attributes.append(
      XMLTree.Attribute(
        name: name, first: first, last: UInt32(truncatingIfNeeded: tree.text.count)))
  }

  private mutating func close(_ token: XMLToken) {
    guard open.count > 1 else { return }
    let index = Int(open.removeLast())
    tree.nodes[index].end = Int32(truncatingIfNeeded: tree.nodes.count)
    tree.nodes[index].sourceEnd = token.end
  }

  private mutating func addText(_ token: XMLToken) {
    guard open.count > 1 else { return }
    let parent = open[open.count - 1]
    let last = tree.nodes.count - 1
    let goesOn = tree.nodes[last].isText && tree.nodes[last].parent == parent
    let first = UInt32(truncatingIfNeeded: tree.text.count)
    let text = unsafe bytes(token.start, token.end)
    if token.kind == .references {
      unsafe appendReferences(text)
    } else {
      unsafe tree.text.append(contentsOf: text)
    }
    let end = UInt32(truncatingIfNeeded: tree.text.count)
    if goesOn {
      tree.nodes[last].last = end
      tree.nodes[last].sourceEnd = token.end
    } else {
      tree.nodes.append(
        XMLTree.Node(
          name: XMLTree.Node.textName, parent: parent,
          end: Int32(truncatingIfNeeded: tree.nodes.count + 1), first: first, last: end,
          sourceStart: token.start, sourceEnd: token.end))
    }
  }

  /// Appends text without control characters and with its references replaced.
  private mutating func appendReferences(_ text: UnsafeBufferPointer<UInt8>) {
    let span = unsafe Span(_unsafeElements: text)
    var position = 0
    while position < span.count {
      var stop = position
      while stop < span.count, !span[stop].isDropped { stop += 1 }
      if stop > position {
        let part = span.extracting(position..<stop)
        let unknown = CharacterReferences.append(part, isAttribute: true, to: &tree.text)
        if unknown > 0 {
          let offset = unsafe offset(of: text)
          tree.faults.note(.unknownReference, at: offset + position, count: unknown)
        }
      }
      position = stop + 1
    }
  }

  /// The name of an element as it is written, without a namespace.
  private mutating func writtenName(_ token: XMLToken) -> Int32 {
    let start = token.start + 1
    return unsafe attributeNames.index(
      bytes(start, start + UInt32(token.nameLength)), in: &tree.names)
  }

  /// Where a part of the source stands in it.
  private func offset(of part: UnsafeBufferPointer<UInt8>) -> Int {
    guard let start = unsafe source.baseAddress, let own = part.baseAddress else { return 0 }
    return unsafe own - start
  }

  /// A part of the source.
  private func bytes(_ start: UInt32, _ end: UInt32) -> UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(rebasing: source[Int(start)..<Int(max(start, end))])
  }
}

extension UInt8 {
  /// Whether no XML document can hold the character.
  fileprivate var isDropped: Bool { self < 0x20 && self != 0x0A && self != 0x0D && self != 0x09 }
}
