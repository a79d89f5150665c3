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

/// The package manager names a program's entry point after it; libFuzzer's own stays unused.
@_cdecl("PageFuzzer_main")
public func main(
  _ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
) -> Int32 {
  var count = count
  var arguments = unsafe arguments
  return unsafe runDriver(&count, &arguments, readAnyPage)
}

@_extern(c, "LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>, Int) -> Int32
) -> Int32
