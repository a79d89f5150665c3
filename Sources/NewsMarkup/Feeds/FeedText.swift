/// The plain text of a feed's fields, whose values may be text or HTML.
enum FeedText {
  /// What a value is written in.
  enum Form {
    /// Text as it is.
    case plain
    /// Text in which there may be references to characters, but no tags.
    case references
    /// HTML, or text that can be taken for HTML.
    case html
  }

  /// The text on one line, tags left out; `nil` when there is none.
  static func line(_ value: ArraySlice<UInt8>, _ form: Form) -> String? {
    var folded: [UInt8] = []
    folded.reserveCapacity(value.count)
    if form == .html, value.contains(UInt8(ascii: "<")) {
      let tree = HTMLTokenizer.tree(of: value.span)
      append(PageText(tree), to: &folded)
    } else if form != .plain, value.contains(UInt8(ascii: "&")) {
      var resolved: [UInt8] = []
      CharacterReferences.append(value.span, isAttribute: false, to: &resolved)
      FoldedText.append(resolved.span, to: &folded)
    } else {
      FoldedText.append(value.span, to: &folded)
    }
    if folded.last == 0x20 { folded.removeLast() }
    return folded.isEmpty ? nil : String(decoding: folded, as: UTF8.self)
  }

  /// Whether a text has tags that HTML is known by: one that closes an element, or one of a few that
  /// stand alone.
  static func looksLikeHTML(_ text: Span<UInt8>) -> Bool {
    var position = 0
    while let start = text.find(UInt8(ascii: "<"), from: position) {
      let next = start + 1 < text.count ? text[start + 1] : 0
      if next == UInt8(ascii: "/"), start + 2 < text.count, text[start + 2].isLetter { return true }
      if next == UInt8(ascii: "!") { return true }
      if lone.contains(where: { text.hasFolded($0, at: start + 1) }) { return true }
      position = start + 1
    }
    return false
  }

  private static let lone: [StaticString] = [
    "br>", "br ", "br/", "img ", "p>", "p ", "hr>", "hr ", "hr/", "div>", "div ", "embed ",
    "frame ", "meta ", "input ", "span ", "link ", "iframe ", "object ", "script ", "a href",
  ]

  /// Whether a text in HTML has at least so many paragraphs or line breaks.
  static func breaks(_ text: Span<UInt8>, atLeast count: Int) -> Bool {
    var position = 0
    var found = 0
    while let start = text.find(UInt8(ascii: "<"), from: position) {
      if text.hasFolded("p>", at: start + 1) || text.hasFolded("p ", at: start + 1)
        || text.hasFolded("br", at: start + 1) || text.hasFolded("div", at: start + 1)
      {
        found += 1
        if found >= count { return true }
      }
      position = start + 1
    }
    return false
  }

  /// Appends the texts of a page, with a blank between those of two blocks.
  private static func append(_ page: PageText, to folded: inout [UInt8]) {
    for segment in page.segments {
      FoldedText.append(page.text.span.extracting(segment.text), to: &folded)
      if folded.last != 0x20 { folded.append(0x20) }
    }
  }
}
