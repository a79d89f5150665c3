import NewsMarkup

/// Reads whatever bytes libFuzzer makes up as a page.
@_cdecl("LLVMFuzzerTestOneInput")
public func readAnyPage(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
  let source = unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
  let tree = HTMLTokenizer.tree(of: source.span)
  for (index, node) in tree.nodes.enumerated() {
    precondition(Int(node.end) > index && Int(node.end) <= tree.nodes.count)
    precondition(node.sourceRange.upperBound <= count)
  }
  _ = try? HTMLParser(url: "https://example.org/a", includesSegments: true).parse(source.span)
  return 0
}
