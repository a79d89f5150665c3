import CLibXML2

/// Turns XML into a tree, whatever is wrong with it: the document is cut into tags and texts here, and
/// libxml2's recovering SAX parser says how they nest and which namespaces their names belong to.
///
/// As with pages, libxml2 sees an outline only: tags with the declarations of namespaces. There are no
/// references, no document types and no entities in it, so none can be followed, and the places in the
/// source are exact.
package enum XMLTokenizer {
  /// The tree of a document in UTF-8.
  package static func tree(
    of source: Span<UInt8>, limits: TreeBuilder.Limits = TreeBuilder.Limits()
  ) -> XMLTree {
    _ = isReady
    let tokens = XMLScanner(sourceLength: source.count, limits: limits).scan(source)
    let outline = tokens.outline
    return unsafe source.withUnsafeBufferPointer { bytes in
      var events = unsafe XMLEvents(tokens: tokens, source: bytes)
      unsafe outline.withUnsafeBufferPointer { unsafe run($0, &events) }
      return events.finish()
    }
  }

  private static let isReady: Bool = {
    xmlInitParser()
    return true
  }()

  private static let options =
    Int32(bitPattern: XML_PARSE_RECOVER.rawValue)
    | Int32(bitPattern: XML_PARSE_NOERROR.rawValue)
    | Int32(bitPattern: XML_PARSE_NOWARNING.rawValue)
    | Int32(bitPattern: XML_PARSE_NONET.rawValue)
    | Int32(bitPattern: XML_PARSE_IGNORE_ENC.rawValue)
    | Int32(bitPattern: XML_PARSE_HUGE.rawValue)

  private static func run(_ bytes: UnsafeBufferPointer<UInt8>, _ events: inout XMLEvents) {
    guard let base = bytes.baseAddress, bytes.count > 0, bytes.count < Int(Int32.max),
      let context = unsafe base.withMemoryRebound(
        to: CChar.self, capacity: bytes.count,
        { unsafe xmlCreateMemoryParserCtxt($0, Int32(bytes.count)) })
    else { return }
    defer { unsafe xmlFreeParserCtxt(context) }
    unsafe xmlCtxtUseOptions(context, options)
    unsafe withUnsafeMutablePointer(to: &events) { pointer in
      unsafe context.pointee.sax.pointee = makeHandlers()
      unsafe context.pointee.userData = UnsafeMutableRawPointer(pointer)
      _ = unsafe xmlParseDocument(context)
    }
  }
}

/// The callbacks; all that are not set are not called.
private func makeHandlers() -> xmlSAXHandler {
  var handlers = unsafe xmlSAXHandler()
  unsafe handlers.initialized = UInt32(XML_SAX2_MAGIC)
  unsafe handlers.startElementNs = { state, name, prefix, uri, _, _, _, _, _ in
    guard let state = unsafe state, let name = unsafe name else { return }
    unsafe state.assumingMemoryBound(to: XMLEvents.self).pointee.start(name, prefix, uri)
  }
  unsafe handlers.endElementNs = { state, _, _, _ in
    guard let state = unsafe state else { return }
    unsafe state.assumingMemoryBound(to: XMLEvents.self).pointee.end()
  }
  return unsafe handlers
}
