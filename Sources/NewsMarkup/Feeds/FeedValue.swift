/// The values of a feed's elements, in whatever way they are packed.
extension FeedReader {
  /// The value of an element as bytes, and what they are written in.
  func value(of node: Int) -> (bytes: ArraySlice<UInt8>, form: FeedText.Form) {
    if hasOnlyText(node), !hasAttributes(node) {
      let bytes = tree.bytes(of: node)
      return (bytes, FeedText.looksLikeHTML(bytes.span) ? .html : .references)
    }
    let type = attribute("type", of: node)?.trimmed.lowercased() ?? ""
    let mode = attribute("mode", of: node)?.trimmed.lowercased() ?? ""
    if tree.elements(of: node).contains(where: { _ in true }) {
      return (html(inside: node)[...], .html)
    }
    let bytes = tree.bytes(of: node)
    if mode == "base64" || mode.isEmpty && Self.isBinary(type), let decoded = Self.base64(bytes) {
      return (decoded[...], FeedText.looksLikeHTML(decoded.span) ? .html : .plain)
    }
    switch type {
    case "xhtml": return (html(inside: node)[...], .html)
    case "application/xhtml+xml" where mode != "escaped":
      return (html(inside: node)[...], .html)
    case "html", "text/html", "application/xhtml+xml": return (bytes, .html)
    case "text", "text/plain": return (bytes, mode == "escaped" ? .references : .plain)
    default: return (bytes, FeedText.looksLikeHTML(bytes.span) ? .html : .references)
    }
  }

  /// Whether an element has no elements in it.
  private func hasOnlyText(_ node: Int) -> Bool {
    let end = Int(tree.nodes[node].end)
    return end == node + 1 || end == node + 2 && tree.nodes[node + 1].isText
  }

  /// Whether an element has any attribute.
  @inline(__always)
  func hasAttributes(_ node: Int) -> Bool { tree.nodes[node].first < tree.nodes[node].last }

  /// The text of an element on one line; `nil` when there is none.
  func line(_ node: Int) -> String? {
    let (bytes, form) = value(of: node)
    return FeedText.line(bytes, form)
  }

  /// The text of an element that is no prose: an address, an identifier, a date.
  func token(_ node: Int) -> String? {
    tree.foldedText(of: node)
  }

  /// An attribute, its name in small letters or capital ones.
  func attribute(_ name: String, of node: Int) -> String? {
    guard hasAttributes(node) else { return nil }
    return tree.attribute(name, of: node) ?? tree.attribute(name.uppercased(), of: node)
  }

  /// Whether a media type is that of no text, so that its content is written in base64.
  private static func isBinary(_ type: String) -> Bool {
    type.contains("/") && !type.hasPrefix("text/") && !type.hasSuffix("xml")
  }

  /// What stands in base64 (RFC 4648); `nil` when it is none.
  private static func base64(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in text where byte > 0x20 && byte != UInt8(ascii: "=") {
      let value: UInt8
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = byte - UInt8(ascii: "A")
      case UInt8(ascii: "a")...UInt8(ascii: "z"): value = byte - UInt8(ascii: "a") + 26
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte - UInt8(ascii: "0") + 52
      case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
      case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
      default: return nil
      }
      bits = bits &<< 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits &>> UInt32(count)))
      }
    }
    return result.isEmpty ? nil : result
  }

  /// Markup that stands inside an element, as HTML.
  private func html(inside node: Int) -> [UInt8] {
    var result: [UInt8] = []
    var open: [Int] = []
    for index in node + 1..<Int(tree.nodes[node].end) {
      while let last = open.last, index >= Int(tree.nodes[last].end) {
        appendEnd(open.removeLast(), to: &result)
      }
      if tree.nodes[index].isText {
        Self.appendEscaped(tree.text[tree.nodes[index].textRange], to: &result)
        continue
      }
      let local = tree.names[Int(tree.nodes[index].name)].local
      result.append(UInt8(ascii: "<"))
      result += local.utf8
      for position in Int(tree.nodes[index].first)..<Int(tree.nodes[index].last) {
        let name = tree.names[Int(tree.attributes[position].name)]
        guard name.prefix == nil, name.local != "xmlns" else { continue }
        result.append(0x20)
        result += name.local.utf8
        result += [UInt8(ascii: "="), UInt8(ascii: "\"")]
        Self.appendEscaped(tree.text[tree.attributes[position].value], to: &result)
        result.append(UInt8(ascii: "\""))
      }
      result.append(UInt8(ascii: ">"))
      open.append(index)
    }
    while let last = open.popLast() { appendEnd(last, to: &result) }
    return result
  }

  private func appendEnd(_ node: Int, to result: inout [UInt8]) {
    let local = tree.names[Int(tree.nodes[node].name)].local
    if Tag(named: local.lowercased()).isVoid { return }
    result += [UInt8(ascii: "<"), UInt8(ascii: "/")]
    result += local.utf8
    result.append(UInt8(ascii: ">"))
  }

  private static func appendEscaped(_ text: ArraySlice<UInt8>, to result: inout [UInt8]) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): result += "&amp;".utf8
      case UInt8(ascii: "<"): result += "&lt;".utf8
      case UInt8(ascii: ">"): result += "&gt;".utf8
      case UInt8(ascii: "\""): result += "&quot;".utf8
      default: result.append(byte)
      }
    }
  }
}
