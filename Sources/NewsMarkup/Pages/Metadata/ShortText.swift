extension MarkupTree {
  /// The text inside an element that is short by its nature, such as a headline or a byline; empty
  /// when the element holds more, so that no element is read whole for each element in it.
  func shortText(of index: Int, limit: Int = 2_000) -> String {
    var result: [UInt8] = []
    var position = index
    let end = min(Int(nodes[index].end), index + 1_000)
    while position < end {
      let node = nodes[position]
      if node.tag == .text {
        guard node.textRange.count <= limit * 8 else { return "" }
        FoldedText.append(text.span.extracting(node.textRange), to: &result)
        if result.count > limit { return "" }
      }
      position += 1
    }
    if result.last == 0x20 { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }
}
