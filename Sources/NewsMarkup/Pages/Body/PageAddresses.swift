/// The addresses of a page as its links and pictures state them, made whole.
struct PageAddresses {
  /// The address against which others are resolved: that of `<base>`, or the page's own.
  let base: String?

  /// Finds the address against which a page's addresses are resolved.
  init(_ tree: MarkupTree, page: String?) {
    var base = page
    for index in tree.nodes.indices where tree.nodes[index].tag == .base {
      guard let stated = tree.string(.href, of: index), !stated.isEmpty else { continue }
      base = Address.resolved(stated, from: page)
      break
    }
    self.base = base
  }

  /// The address of a link, or of an element that is one by its data; `nil` when it leads nowhere, or runs a script.
  func link(_ index: Int, in tree: MarkupTree) -> String? {
    (tree.value(.href, of: index) ?? tree.value(.dataHref, of: index))
      .flatMap { link($0, in: tree) }
  }

  /// An address in an attribute; `nil` when it leads nowhere, or runs a script.
  func link(_ value: Range<Int>, in tree: MarkupTree) -> String? {
    let range = Self.trimmed(value, in: tree.text.span)
    guard !range.isEmpty, range.count <= Self.longest else { return nil }
    let bytes = tree.text.span
    if range.count == 1, bytes[range.lowerBound] == UInt8(ascii: "#") { return nil }
    for scheme in ["javascript:", "data:", "about:", "vbscript:", "blob:", "void("]
    where ByteWords.matches(
      scheme, in: bytes, at: range.lowerBound, end: range.upperBound, ignoringCase: true)
    {
      return nil
    }
    // A script may be hidden by white space inside the name of its scheme.
    for index in range.prefix(40) where bytes[index] < 0x20 { return nil }
    return Address.resolved(tree.string(range), from: base)
  }

  /// The address of a picture; `nil` for what stands in until it is loaded.
  func picture(_ value: Range<Int>, in tree: MarkupTree) -> String? {
    guard let address = link(value, in: tree) else { return nil }
    return Self.isPlaceholder(address) ? nil : address
  }

  /// The longest address that is believed, in bytes.
  private static let longest = 8_192

  private static func trimmed(_ range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, bytes[lower] <= 0x20 { lower += 1 }
    while upper > lower, bytes[upper - 1] <= 0x20 { upper -= 1 }
    return lower..<upper
  }

  /// Whether an address is that of an empty picture.
  private static func isPlaceholder(_ address: String) -> Bool {
    let bytes = address.utf8.span
    var start = bytes.count
    while start > 0, bytes[start - 1] != UInt8(ascii: "/") { start -= 1 }
    let name = start..<bytes.count
    return [
      "blank.gif", "spacer", "placeholder", "transparent.", "lazy-load", "lazyload", "1x1.",
      "pixel.gif", "empty.gif", "grey.gif", "gray.gif", "loading.gif", "dot.gif", "clear.gif",
      "grey-placeholder", "default-image",
    ].contains { ByteWords.find($0, in: bytes, name) != nil }
  }
}
