/// A text that the markup of a page has set apart, and as what.
package struct MarkedText: Sendable {
  /// Its bytes.
  package var range: Range<Int>
  /// The level of a heading; 0 for all else.
  package var headingLevel: Int32
  /// Whether it is an item of a list, or a quotation.
  package var isListItem: Bool
  package var isQuote: Bool

  package init(
    range: Range<Int>, headingLevel: Int32 = 0, isListItem: Bool = false, isQuote: Bool = false
  ) {
    self.range = range
    self.headingLevel = headingLevel
    self.isListItem = isListItem
    self.isQuote = isQuote
  }
}

extension DumpText {
  /// Takes texts that a page's markup has set apart for passages.
  package init(_ texts: [MarkedText], in bytes: Span<UInt8>, weights: borrowing WordWeights) {
    let classes = ByteClassTable.standard
    let phrases = PhraseIndex.standard
    let words = WordBytes.standard
    passages = texts.map { text in
      var marker = LineMarker(0..<0, in: bytes)
      if text.headingLevel > 0 {
        marker.kind = .heading
        marker.value = text.headingLevel
      } else if text.isQuote {
        marker.kind = .quote
      } else if text.isListItem {
        marker.kind = .bullet
      }
      var passage = Passage(
        start: text.range.lowerBound, text: text.range, end: text.range.upperBound,
        blanksBefore: 1, indent: 0, marker: marker,
        counts: ByteCounts.counting(bytes, text.range, rows: classes))
      passage.readWords(
        in: bytes, phrases: phrases, weights: weights, folded: words.folded.span)
      return passage
    }
    countRepetitions()
  }
}
