/// Whether a teaser is cut off, and where its own words end.
struct Truncation {
  /// Where the text ends when a link to the rest of the story is left out.
  let end: Int
  /// `true` when it is cut, `nil` when that cannot be told.
  let isTruncated: Bool?

  /// Looks at the end of a text.
  ///
  /// A text that ends with a full stop may still be cut, so that is no proof of the contrary. A text
  /// that ends with no mark at all is cut.
  init(_ text: Range<Int>, leadsOn: Bool, in bytes: Span<UInt8>) {
    let link = Self.linkLength(text, in: bytes)
    let rest = WhiteSpace.trimmed(text.lowerBound..<text.upperBound - link, in: bytes)
    end = rest.upperBound
    let mark = LineShape.lastMark(rest, in: bytes)
    let isOpen = mark == .none || mark == .ellipsis || Self.endsInBracketedDots(rest, in: bytes)
    isTruncated = link > 0 || leadsOn || isOpen ? true : nil
  }

  /// `[…]`, `[...]` or `[&hellip;]` at the end.
  private static func endsInBracketedDots(_ text: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    forms.contains { $0.ends(text, in: bytes) }
  }

  private static let forms: [StaticTextForm] = [
    StaticTextForm("[…]"), StaticTextForm("[...]"), StaticTextForm("(…)"), StaticTextForm("(...)"),
    StaticTextForm("[&hellip;]"), StaticTextForm("..."), StaticTextForm("…"),
  ]

  /// Links that stand at the end of a teaser's line.
  private static let links: [StaticTextForm] = [
    "【続きを読む】", "[続きを読む]", "続きを読む", "Read More", "Read more", "READ MORE", "read more",
    "Continue reading", "Continue Reading", "[Read more]", "(Read more)", "Read the full story",
    "→", "»", "›", "Weiterlesen", "weiterlesen", "Lire la suite", "Leer más", "Leggi tutto",
    "Читать далее", "Подробнее", "阅读全文", "閱讀全文", "더보기", "Czytaj dalej", "Lees verder",
  ].map(StaticTextForm.init)

  private static func linkLength(_ text: Range<Int>, in bytes: Span<UInt8>) -> Int {
    var end = text.upperBound
    var changed = true
    while changed {
      changed = false
      for link in links where link.ends(text.lowerBound..<end, in: bytes) {
        end -= link.bytes.count
        end = WhiteSpace.trimmed(text.lowerBound..<end, in: bytes).upperBound
        changed = true
        break
      }
    }
    return end > text.lowerBound ? text.upperBound - end : 0
  }
}

/// A text of the tables as bytes.
struct StaticTextForm: Sendable {
  let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.utf8)
  }
}
