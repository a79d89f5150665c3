extension PageHints {
  /// Compares the segments of a page with the texts that the page states.
  package init(_ page: PageText, _ tree: MarkupTree, in source: Span<UInt8>) {
    let text = page.text.span
    if let body = Self.statedBody(tree, in: source), body.count >= 200 {
      let windows = TextWindows(body.span)
      statedBody = page.segments.map { windows.quarters(of: text, $0.text) }
    }
    if let stated = Self.statedDescription(tree) {
      let windows = TextWindows(tree.text.span.extracting(stated))
      description = page.segments.map {
        let start = $0.text.lowerBound
        let quarters = windows.quarters(of: text, start..<min($0.text.upperBound, start + 160))
        return quarters >= 3 ? 2 : quarters > 0 ? 1 : 0
      }
    }
  }

  private static func statedDescription(_ tree: MarkupTree) -> Range<Int>? {
    var found: Range<Int>?
    for index in tree.nodes.indices where tree.nodes[index].tag == .meta {
      guard let name = tree.value(.name, of: index) ?? tree.value(.property, of: index),
        let content = tree.value(.content, of: index), content.count >= 24,
        name.count <= 20, tree.text.span.holds("description", in: name)
      else { continue }
      if content.count > found?.count ?? 0 { found = content }
    }
    return found
  }

  /// The value of `articleBody` in the page's scripts.
  private static func statedBody(_ tree: MarkupTree, in source: Span<UInt8>) -> [UInt8]? {
    for index in tree.nodes.indices where tree.nodes[index].tag == .rawText {
      let range = tree.nodes[index].sourceRange.clamped(to: 0..<source.count)
      guard
        tree.value(.type, of: Int(tree.nodes[index].parent)).map({
          tree.text.span.holds("json", in: $0)
        }) == true,
        let start = source.find("\"articleBody\"", in: range)
      else { continue }
      return string(after: start + 13, to: range.upperBound, in: source)
    }
    return nil
  }

  private static func string(after start: Int, to end: Int, in source: Span<UInt8>) -> [UInt8]? {
    var index = start
    while index < end, source[index] != UInt8(ascii: "\"") {
      guard source[index] <= 0x20 || source[index] == UInt8(ascii: ":") else { return nil }
      index += 1
    }
    index += 1
    var bytes: [UInt8] = []
    while index < end, source[index] != UInt8(ascii: "\"") {
      if source[index] == UInt8(ascii: "\\"), index + 1 < end {
        if source[index + 1] == UInt8(ascii: "u"), index + 5 < end {
          let digits = String(decoding: (index + 2..<index + 6).map { source[$0] }, as: UTF8.self)
          if let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) {
            bytes += String(Character(scalar)).utf8
          }
          index += 6
          continue
        }
        let escape = source[index + 1]
        bytes.append(escape == UInt8(ascii: "n") ? 0x0A : escape)
        index += 2
      } else {
        bytes.append(source[index])
        index += 1
      }
    }
    return bytes
  }
}

extension Span<UInt8> {
  /// Where some text begins in a part.
  func find(_ text: String, in range: Range<Int>) -> Int? {
    let wanted = text.utf8.span
    guard range.count >= wanted.count, wanted.count > 0 else { return nil }
    let first = wanted[0]
    var start = range.lowerBound
    while start <= range.upperBound - wanted.count {
      if self[start] == first {
        var index = 1
        while index < wanted.count, self[start + index] == wanted[index] { index += 1 }
        if index == wanted.count { return start }
      }
      start += 1
    }
    return nil
  }
}
