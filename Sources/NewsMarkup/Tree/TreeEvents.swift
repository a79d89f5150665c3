import CLibXML2

/// Makes a tree from libxml2's events, each of which belongs to a token of the page or to an element
/// that the page leaves to be understood.
@safe struct TreeEvents: ~Copyable {
  var context: htmlParserCtxtPtr?
  private var builder: TreeBuilder
  private var names = TagCache()
  private let tokens: MarkupTokens
  private let source: UnsafeBufferPointer<UInt8>
  private let depthLimit: Int
  /// The first token that no event has come to.
  private var next = 0
  /// Where the last token ended in the source.
  private var position = 0
  /// How many elements are open.
  private var depth = 0
  private var isTooDeep = false

  init(
    builder: consuming TreeBuilder, tokens: MarkupTokens, source: UnsafeBufferPointer<UInt8>,
    depthLimit: Int
  ) {
    self.builder = builder
    self.tokens = tokens
    unsafe self.source = unsafe source
    self.depthLimit = depthLimit
    unsafe context = nil
  }

  /// The tree; `nil` when the page is nested too deep.
  consuming func finish() -> MarkupTree? {
    if isTooDeep { return nil }
    var tree = builder.finish(at: unsafe source.count)
    if tokens.isCut { tree.isCut = true }
    tree.cutOffset = tree.isCut ? position : 0
    tree.tooDeep += tokens.tooDeep
    return tree
  }

  /// Where libxml2 stands in the outline.
  @inline(__always)
  private var offset: Int {
    guard let input = unsafe context?.pointee.input else { return 0 }
    return unsafe Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
  }

  /// Passes over tokens that libxml2 has dropped.
  @inline(__always)
  private mutating func advance(to offset: Int) {
    while next < tokens.tokens.count, Int(tokens.tokens[next].mark) < offset {
      position = Int(tokens.tokens[next].end)
      next &+= 1
    }
  }

  private func stop() {
    if let context = unsafe context { unsafe xmlStopParser(context) }
  }

  mutating func start(_ name: UnsafePointer<UInt8>) {
    depth &+= 1
    if depth > depthLimit {
      isTooDeep = true
      return stop()
    }
    let offset = offset
    advance(to: offset)
    let tag = unsafe names.tag(name)
    if next < tokens.tokens.count {
      let token = tokens.tokens[next]
      if token.kind == .start, Int(token.mark) == offset, token.tag == tag {
        next &+= 1
        return open(token)
      }
    }
    // The page leaves it to be understood: `html`, `head`, `body` or `p`.
    if !builder.openElement(tag, from: position, to: position), builder.isFull { stop() }
  }

  private mutating func open(_ token: MarkupToken) {
    position = Int(token.end)
    if builder.openElement(token.tag, from: Int(token.start), to: position) {
      let isLast = next == tokens.tokens.count
      let end = isLast ? tokens.attributes.count : Int(tokens.tokens[next].attributes)
      for index in Int(token.attributes)..<max(end, Int(token.attributes)) {
        let attribute = tokens.attributes[index]
        let value = unsafe bytes(attribute.start, attribute.end)
        builder.addAttribute(
          attribute.name, unsafe Span(_unsafeElements: value), attribute.hasReferences)
      }
    } else if builder.isFull {
      return stop()
    }
    if next < tokens.tokens.count, tokens.tokens[next].kind == .raw {
      let raw = tokens.tokens[next]
      next &+= 1
      builder.addText(Span(), from: Int(raw.start), to: Int(raw.end))
      position = Int(raw.end)
    }
  }

  mutating func end(_ name: UnsafePointer<UInt8>) {
    depth &-= 1
    let offset = offset
    advance(to: offset)
    if next < tokens.tokens.count {
      let token = tokens.tokens[next]
      if token.kind == .end, Int(token.mark) == offset {
        position = Int(token.end)
        next &+= 1
      }
    }
    builder.closeElement(unsafe names.tag(name), at: position)
  }

  mutating func characters() {
    let offset = offset
    while next < tokens.tokens.count, Int(tokens.tokens[next].mark) <= offset {
      let token = tokens.tokens[next]
      next &+= 1
      position = Int(token.end)
      guard token.kind == .text || token.kind == .references else { continue }
      let text = unsafe bytes(token.start, token.end)
      builder.addText(
        unsafe Span(_unsafeElements: text), hasReferences: token.kind == .references,
        from: Int(token.start), to: position)
    }
    if builder.isFull { stop() }
  }

  /// A part of the source.
  @inline(__always)
  private func bytes(_ start: UInt32, _ end: UInt32) -> UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(rebasing: source[Int(start)..<Int(end)])
  }
}

/// What the names of elements mean, found by their address.
///
/// libxml2 keeps each name once for a page, so that its address stands for it.
private struct TagCache: ~Copyable {
  private var entries = [Entry](repeating: Entry(address: 0, tag: .custom), count: 256)

  private struct Entry {
    var address: UInt
    var tag: Tag
  }

  @inline(__always)
  mutating func tag(_ name: UnsafePointer<UInt8>) -> Tag {
    let address = UInt(bitPattern: name)
    let slot = Int((address ^ (address &>> 8) ^ (address &>> 15)) & 255)
    if entries[slot].address == address { return entries[slot].tag }
    let tag = Tag(named: unsafe String(cString: name))
    entries[slot] = Entry(address: address, tag: tag)
    return tag
  }
}
