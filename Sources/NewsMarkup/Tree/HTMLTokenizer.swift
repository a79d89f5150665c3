import CLibXML2

/// Turns HTML into a tree with libxml2's parser, which recovers from whatever a page gets wrong.
///
/// This is the only code that knows libxml2. No tree of its own is built: its events go straight into
/// a `TreeBuilder`.
package enum HTMLTokenizer {
  /// The tree of a page in UTF-8.
  package static func tree(
    of source: Span<UInt8>, limits: TreeBuilder.Limits = TreeBuilder.Limits()
  ) -> MarkupTree {
    _ = isReady
    var state = State(
      builder: TreeBuilder(sourceLength: source.count, limits: limits), names: NameCache())
    unsafe source.withUnsafeBufferPointer { bytes in
      unsafe run(bytes, &state)
    }
    return state.builder.finish(at: source.count)
  }

  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// Read as UTF-8 whatever the page says of itself, to any depth, with no word about errors.
  private static let options =
    Int32(bitPattern: HTML_PARSE_RECOVER.rawValue)
    | Int32(bitPattern: HTML_PARSE_NOERROR.rawValue)
    | Int32(bitPattern: HTML_PARSE_NOWARNING.rawValue)
    | Int32(bitPattern: HTML_PARSE_NONET.rawValue)
    | Int32(bitPattern: HTML_PARSE_IGNORE_ENC.rawValue)
    | Int32(bitPattern: HTML_PARSE_COMPACT.rawValue)
    | 1 << 19

  private static func run(_ bytes: UnsafeBufferPointer<UInt8>, _ state: inout State) {
    guard let base = bytes.baseAddress, bytes.count > 0, bytes.count < Int(Int32.max),
      let context = unsafe base.withMemoryRebound(
        to: CChar.self, capacity: bytes.count,
        { unsafe htmlCreateMemoryParserCtxt($0, Int32(bytes.count)) })
    else { return }
    defer { unsafe htmlFreeParserCtxt(context) }
    unsafe htmlCtxtUseOptions(context, options)
    unsafe context.pointee.charset = XML_CHAR_ENCODING_UTF8.rawValue
    unsafe withUnsafeMutablePointer(to: &state) { pointer in
      unsafe pointer.pointee.context = context
      unsafe context.pointee.sax.pointee = makeHandlers()
      unsafe context.pointee.userData = UnsafeMutableRawPointer(pointer)
      _ = unsafe htmlParseDocument(context)
    }
  }
}

/// What the callbacks share.
@safe private struct State: ~Copyable {
  var builder: TreeBuilder
  var names: NameCache
  var context: htmlParserCtxtPtr?
  /// Where the last event ended in the source.
  var position = 0

  init(builder: consuming TreeBuilder, names: consuming NameCache) {
    self.builder = builder
    self.names = names
    unsafe context = nil
  }

  /// Where the tokenizer stands in the source.
  @inline(__always)
  var offset: Int {
    guard let input = unsafe context?.pointee.input else { return position }
    return unsafe Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
  }

  /// Stops when there is no room for more.
  @inline(__always)
  mutating func stopIfFull() {
    if builder.isFull, let context = unsafe context { unsafe xmlStopParser(context) }
  }

  mutating func start(
    _ name: UnsafePointer<UInt8>, _ values: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    let start = position
    position = offset
    let tag = unsafe names.tag(name)
    guard builder.openElement(tag, from: start, to: position) else { return stopIfFull() }
    if tag == .custom { unsafe add(.elementName, name) }
    guard var pair = unsafe values else { return }
    while let attribute = unsafe pair.pointee {
      if let kept = unsafe names.attribute(attribute) {
        if let value = unsafe pair[1] {
          unsafe add(kept, value)
        } else {
          builder.addAttribute(kept, Span())
        }
      }
      unsafe pair += 2
    }
  }

  mutating func end(_ name: UnsafePointer<UInt8>) {
    position = offset
    builder.closeElement(unsafe names.tag(name), at: position)
  }

  mutating func characters(_ bytes: UnsafePointer<UInt8>, _ count: Int32) {
    let start = position
    position = offset
    unsafe builder.addText(
      Span(_unsafeStart: bytes, count: Int(count)), from: start, to: position)
    stopIfFull()
  }

  private mutating func add(_ attribute: AttributeName, _ value: UnsafePointer<UInt8>) {
    unsafe builder.addAttribute(
      attribute, Span(_unsafeStart: value, count: Int(xmlStrlen(value))))
  }
}

/// The callbacks; all that are not set are not called.
private func makeHandlers() -> htmlSAXHandler {
  var handlers = unsafe htmlSAXHandler()
  unsafe handlers.startElement = { state, name, attributes in
    guard let state = unsafe state, let name = unsafe name else { return }
    unsafe state.assumingMemoryBound(to: State.self).pointee.start(name, attributes)
  }
  unsafe handlers.endElement = { state, name in
    guard let state = unsafe state, let name = unsafe name else { return }
    unsafe state.assumingMemoryBound(to: State.self).pointee.end(name)
  }
  unsafe handlers.characters = { state, bytes, count in
    guard let state = unsafe state, let bytes = unsafe bytes else { return }
    unsafe state.assumingMemoryBound(to: State.self).pointee.characters(bytes, count)
  }
  unsafe handlers.cdataBlock = unsafe handlers.characters
  unsafe handlers.comment = { state, _ in
    guard let state = unsafe state?.assumingMemoryBound(to: State.self) else { return }
    unsafe state.pointee.position = state.pointee.offset
  }
  return unsafe handlers
}

/// What the names of elements and attributes mean, found by their address.
///
/// libxml2 keeps each name once for a page, so that its address stands for it.
private struct NameCache: ~Copyable {
  private var tags = [Entry<Tag>](repeating: Entry(address: 0, value: .custom), count: 256)
  private var attributes = [Entry<AttributeName?>](
    repeating: Entry(address: 0, value: nil), count: 256)

  private struct Entry<Value> {
    var address: UInt
    var value: Value
  }

  @inline(__always)
  mutating func tag(_ name: UnsafePointer<UInt8>) -> Tag {
    let address = UInt(bitPattern: name)
    let slot = Self.slot(address)
    if tags[slot].address == address { return tags[slot].value }
    let tag = Tag(named: unsafe String(cString: name))
    tags[slot] = Entry(address: address, value: tag)
    return tag
  }

  @inline(__always)
  mutating func attribute(_ name: UnsafePointer<UInt8>) -> AttributeName? {
    let address = UInt(bitPattern: name)
    let slot = Self.slot(address)
    if attributes[slot].address == address { return attributes[slot].value }
    let attribute = AttributeName(named: unsafe String(cString: name))
    attributes[slot] = Entry(address: address, value: attribute)
    return attribute
  }

  private static func slot(_ address: UInt) -> Int {
    Int((address ^ (address &>> 8) ^ (address &>> 15)) & 255)
  }
}
