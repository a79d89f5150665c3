/// The story that a page's data or scripts state, for pages that show little or nothing of it.
struct StatedBlocks {
  let body: PageBody

  /// A page that shows more words than these needs no help.
  private static let enoughWords = 150
  /// The shortest text that counts as a story, in bytes.
  private static let shortest = 200

  /// The stated text with the place that states it, where the page shows less than half of it.
  func text(
    _ verdicts: BodyVerdicts, _ metadata: MetadataReading, in source: Span<UInt8>
  ) -> (paragraphs: [String], origin: Provenance.Origin)? {
    var words = 0
    var bytes = 0
    for index in verdicts.isKept.indices where verdicts.isKept[index] {
      words += Int(body.passages[index].wordCount)
      bytes += body.text.segments[index].text.count
    }
    guard words < Self.enoughWords, let stated = metadata.statedBody(body.tree, in: source) else {
      return nil
    }
    let size = stated.paragraphs.reduce(0) { $0 + $1.utf8.count }
    return size >= Self.shortest && size > 2 * bytes ? stated : nil
  }

  /// Keeps what the page shows of the stated text; returns whether that is most of it.
  func keepShown(
    _ paragraphs: [String], in verdicts: inout BodyVerdicts, besides headline: Int?
  ) -> Bool {
    let text = Array(paragraphs.joined(separator: "\n").utf8)
    let windows = TextWindows(text.span)
    var shown = 0
    var found: [Int] = []
    for index in verdicts.isKept.indices where verdicts.rules[index] == .weights {
      let range = body.text.segments[index].text
      guard range.count >= 40, windows.quarters(of: body.text.text.span, range) >= 3 else {
        continue
      }
      shown += range.count
      found.append(index)
    }
    guard shown * 10 >= text.count * 6 else { return false }
    for index in found where !verdicts.isKept[index] { verdicts.keep(index, as: .body, .stated) }
    return true
  }

  /// The paragraphs as blocks; they have no place of their own in the page's text.
  static func blocks(_ paragraphs: [String]) -> [Block] {
    paragraphs.map { Block(text: $0) }
  }
}
