/// The words under a picture: its caption and its credit, apart.
struct Caption {
  private(set) var caption: String?
  private(set) var credit: String?

  /// Reads all text in an element that holds a picture.
  init(of container: Int, in tree: MarkupTree) {
    var words = CaptionWords()
    var creditEnd = 0
    var index = container
    let end = Int(tree.nodes[container].end)
    while index < end {
      let node = tree.nodes[index]
      if node.tag == .text {
        words.append(tree.text.span.extracting(node.textRange), isCredit: index < creditEnd)
        index += 1
        continue
      }
      if node.tag.isBlock || node.tag == .br { words.parts() }
      let meaning = BodyWords.meaning(of: index, in: tree)
      let isHidden = node.tag.hidesText || Self.isDropped(meaning) && index != container
      if isHidden || Self.isForScreenReaders(index, in: tree) {
        index = Int(node.end)
        continue
      }
      if meaning.contains(.credit), !meaning.contains(.caption), index >= creditEnd,
        index != container
      {
        words.parts()
        creditEnd = Int(node.end)
      }
      index += 1
    }
    (caption, credit) = words.finish()
  }

  private static func isDropped(_ meaning: BodyMeaning) -> Bool {
    !meaning.isDisjoint(with: [.foreign, .icon])
      && meaning.isDisjoint(with: [.caption, .credit])
  }

  /// Whether an element holds words that only screen readers say, such as the label of a credit.
  private static func isForScreenReaders(_ index: Int, in tree: MarkupTree) -> Bool {
    guard let value = tree.value(.class, of: index) else { return false }
    return ["sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "hide-text"]
      .contains { MarkupWords.hasWord($0, in: tree.text.span, value) }
  }
}

/// Gathers the words of a caption and of a credit.
private struct CaptionWords {
  private var caption: [UInt8] = []
  private var credit: [UInt8] = []

  mutating func append(_ bytes: Span<UInt8>, isCredit: Bool) {
    guard caption.count + credit.count < 6_000 else { return }
    if isCredit {
      FoldedText.append(bytes, to: &credit)
    } else {
      FoldedText.append(bytes, to: &caption)
    }
  }

  /// Ends a word where an element parts two.
  mutating func parts() {
    if let last = caption.last, last > 0x20 { caption.append(0x20) }
    if let last = credit.last, last > 0x20 { credit.append(0x20) }
  }

  mutating func finish() -> (caption: String?, credit: String?) {
    if credit.isEmpty, let start = CreditMark.start(in: caption.span) {
      credit = Array(caption[start...])
      caption.removeSubrange(start...)
    }
    return (Self.text(caption), Self.text(credit))
  }

  private static func text(_ bytes: [UInt8]) -> String? {
    var range = bytes[...]
    while let last = range.last, last <= 0x20 || last == 0x7C { range.removeLast() }
    while let first = range.first, first <= 0x20 || first == 0x7C { range.removeFirst() }
    // A credit in brackets loses them.
    if range.first == UInt8(ascii: "("), range.last == UInt8(ascii: ")"),
      !range.dropFirst().dropLast().contains(UInt8(ascii: "("))
    {
      range = range.dropFirst().dropLast()
    }
    let hasWord = range.contains { $0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 || $0 &- 48 < 10 }
    return hasWord ? String(decoding: range, as: UTF8.self) : nil
  }
}

/// Where a credit begins that no element sets apart from its caption.
private enum CreditMark {
  /// Words that open a credit; what stands before them ends a sentence or is a bar or bracket.
  private static let labels = [
    "Photo:", "Photos:", "Photo by", "Photograph:", "Photograph by", "Photo credit", "Picture:",
    "Image:", "Image credit", "Credit:", "Credits:", "Source:", "Photo courtesy", "Courtesy of",
    "Foto:", "Fotos:", "Foto de", "Foto di", "Bild:", "Quelle:", "Fotó:", "Zdjęcie:", "Fot.",
    "Crédit", "Crédits", "© ", "©", "Copyright", "Imagen:", "Fuente:", "Fonte:", "Kuva:",
    "Kilde:", "Фото:", "Фото ", "照片", "写真=", "写真：", "撮影", "사진=", "사진：", "사진:",
    "Getty Images", "Illustration:", "Illustration by", "Infografik:", "Grafik:",
  ]

  /// Where the credit begins with the mark before it; `nil` when there is none.
  static func start(in bytes: Span<UInt8>) -> Int? {
    var index = 0
    while index < bytes.count {
      // What follows a label is a name, and no second caption.
      if bytes.count - index <= 160, let start = boundary(before: index, in: bytes),
        labels.contains(where: { ByteWords.matches($0, in: bytes, at: index, end: bytes.count) })
      {
        return start
      }
      index += 1
    }
    return nil
  }

  private static func boundary(before index: Int, in bytes: Span<UInt8>) -> Int? {
    var start = index
    while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
    guard start > 0 else { return 0 }
    switch bytes[start - 1] {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "|"), UInt8(ascii: "/"):
      return start - 1
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"),
      UInt8(ascii: "\""), UInt8(ascii: "-"), 0x80...0xBF:
      return start
    default: return nil
    }
  }
}
