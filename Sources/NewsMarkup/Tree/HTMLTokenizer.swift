import CLibXML2

/// Turns HTML into a tree: the page is cut into tags and texts here, and libxml2's parser, which
/// recovers from whatever a page gets wrong, says how they nest.
///
/// libxml2 sees an outline only: tags without attributes, a letter for each run of text. So neither
/// scripts nor long attributes cost its time, no bytes of the page can upset it, and the places in the
/// source are exact. No tree of its own is built: its events go straight into a `TreeBuilder`.
package enum HTMLTokenizer {
  /// The tree of a page in UTF-8.
  package static func tree(
    of source: Span<UInt8>, limits: TreeBuilder.Limits = TreeBuilder.Limits()
  ) -> MarkupTree {
    _ = isReady
    if let tree = tree(of: source, limits: limits, isDeep: false) { return tree }
    return tree(of: source, limits: limits, isDeep: true)
      ?? MarkupTree(nodes: [], attributes: [], text: [])
  }

  /// The tree; `nil` when elements turn out to be nested deeper than the limit and nothing was done
  /// about it.
  private static func tree(
    of source: Span<UInt8>, limits: TreeBuilder.Limits, isDeep: Bool
  ) -> MarkupTree? {
    // A node needs a tag or a text, and elements mostly have an end tag.
    let tokenLimit = min(limits.nodes, Int(Int32.max) / 4) * 2
    let tokens = MarkupScanner(
      of: source, tokenLimit: tokenLimit, depth: isDeep ? limits.depth : nil
    ).scan(source)
    let outline = tokens.outline
    return unsafe source.withUnsafeBufferPointer { bytes in
      var state = unsafe TreeEvents(
        builder: TreeBuilder(
          sourceLength: source.count, limits: limits, nodes: tokens.tokens.count), tokens: tokens,
        source: bytes, depthLimit: isDeep ? .max : limits.depth)
      unsafe outline.withUnsafeBufferPointer { outline in unsafe run(outline, &state) }
      return state.finish()
    }
  }

  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  /// Read to any depth, with no word about errors.
  private static let options =
    Int32(bitPattern: HTML_PARSE_RECOVER.rawValue)
    | Int32(bitPattern: HTML_PARSE_NOERROR.rawValue)
    | Int32(bitPattern: HTML_PARSE_NOWARNING.rawValue)
    | Int32(bitPattern: HTML_PARSE_NONET.rawValue)
    | Int32(bitPattern: HTML_PARSE_IGNORE_ENC.rawValue)
    | Int32(bitPattern: HTML_PARSE_COMPACT.rawValue)
    | 1 << 19

  private static func run(_ bytes: UnsafeBufferPointer<UInt8>, _ state: inout TreeEvents) {
    guard let base = bytes.baseAddress, bytes.count > 0, bytes.count < Int(Int32.max),
      let context = unsafe base.withMemoryRebound(
        to: CChar.self, capacity: bytes.count,
        { unsafe htmlCreateMemoryParserCtxt($0, Int32(bytes.count)) })
    else { return }
    defer { unsafe htmlFreeParserCtxt(context) }
    unsafe htmlCtxtUseOptions(context, options)
    unsafe context.pointee.charset = XML_CHAR_ENCODING_UTF8.rawValue
    unsafe context.pointee.keepBlanks = 1
    unsafe withUnsafeMutablePointer(to: &state) { pointer in
      unsafe pointer.pointee.context = context
      unsafe context.pointee.sax.pointee = makeHandlers()
      unsafe context.pointee.userData = UnsafeMutableRawPointer(pointer)
      _ = unsafe htmlParseDocument(context)
      unsafe pointer.pointee.context = nil
    }
  }
}

/// The callbacks; all that are not set are not called.
private func makeHandlers() -> htmlSAXHandler {
  var handlers = unsafe htmlSAXHandler()
  unsafe handlers.startElement = { state, name, _ in
    guard let state = unsafe state, let name = unsafe name else { return }
    unsafe state.assumingMemoryBound(to: TreeEvents.self).pointee.start(name)
  }
  unsafe handlers.endElement = { state, name in
    guard let state = unsafe state, let name = unsafe name else { return }
    unsafe state.assumingMemoryBound(to: TreeEvents.self).pointee.end(name)
  }
  unsafe handlers.characters = { state, _, _ in
    guard let state = unsafe state else { return }
    unsafe state.assumingMemoryBound(to: TreeEvents.self).pointee.characters()
  }
  unsafe handlers.cdataBlock = unsafe handlers.characters
  return unsafe handlers
}
