extension MarkupTree {
  /// A diagnostic where the page has next to no text and scripts that would make it in a browser.
  ///
  /// The signs: text of a few hundred bytes at most, and either an empty root that frameworks fill, or a
  /// `<noscript>` that asks for JavaScript, or scripts of many times the length of the text.
  package var needOfScripts: Diagnostic? {
    var signs = ScriptSigns()
    var index = 1
    while index < nodes.count, signs.textBytes <= ScriptSigns.enoughText {
      let node = nodes[index]
      switch node.tag {
      case .text: signs.textBytes += wordBytes(of: index)
      case .rawText: signs.scriptBytes += node.sourceRange.count
      case .noscript:
        if asksForScripts(index) { signs.isAskedFor = true }
        index = Int(node.end)
        continue
      case .title, .textarea:
        index = Int(node.end)
        continue
      case .div where Int(node.end) == index + 1: if isRoot(index) { signs.hasEmptyRoot = true }
      default: break
      }
      index += 1
    }
    guard signs.areClear else { return nil }
    return Diagnostic(
      code: .needsJavaScript,
      message: "the page has next to no text without its scripts; save it as a browser shows it")
  }

  /// How many bytes of a text are no white space.
  private func wordBytes(of index: Int) -> Int {
    let range = nodes[index].textRange
    var count = 0
    for position in range where text[position] > 0x20 { count += 1 }
    return count
  }

  /// Whether a `<noscript>` speaks of JavaScript.
  private func asksForScripts(_ index: Int) -> Bool {
    for child in index..<Int(nodes[index].end) where nodes[child].tag == .text {
      if text.span.extracting(nodes[child].textRange).holdsFolded("javascript") { return true }
    }
    return false
  }

  /// Whether an element has a name that frameworks give to the one they fill.
  private func isRoot(_ index: Int) -> Bool {
    guard let name = string(.id, of: index) else { return false }
    return ["root", "app", "__next", "__nuxt", "main", "react-root", "app-root", "svelte"]
      .contains(name)
  }
}

/// What speaks for a page that is made by its scripts.
private struct ScriptSigns {
  var textBytes = 0
  var scriptBytes = 0
  var hasEmptyRoot = false
  var isAskedFor = false

  /// A page with so much text needs no scripts to be read.
  static let enoughText = 600

  var areClear: Bool {
    guard scriptBytes > 0 || hasEmptyRoot, textBytes <= Self.enoughText else { return false }
    return hasEmptyRoot || isAskedFor || scriptBytes > 20_000 && scriptBytes > 100 * textBytes
  }
}

extension Span<UInt8> {
  /// Whether a text in small letters stands somewhere, in any case.
  fileprivate func holdsFolded(_ text: StaticString) -> Bool {
    for start in 0..<Swift.max(0, count - text.utf8CodeUnitCount + 1)
    where hasFolded(text, at: start) {
      return true
    }
    return false
  }
}

extension Diagnostic.Code {
  /// The page seems to be made by its scripts, which are not run.
  public static let needsJavaScript = Diagnostic.Code(rawValue: "needsJavaScript")
}
