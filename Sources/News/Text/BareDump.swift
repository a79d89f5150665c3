/// Dumps that hold an article with no page around it: a headline, a few lines of details, the text.
///
/// The trained labels judge by what stands around a passage; where nothing does, the form of the
/// passages says more: sentences are the text, short lines before them the head.
struct BareDump {
  /// The first and last passages that read like sentences.
  private let text: ClosedRange<Int>

  /// Looks at a dump, or gives `nil` when there is a page around the article.
  init?(_ reading: DumpReading, in bytes: Span<UInt8>) {
    var sentences: [Int] = []
    var sentenceWords = 0
    var otherWords = 0
    var others = 0
    for index in reading.passages.indices where Self.counts(index, reading) {
      let words = Int(reading.passages[index].spacedWords)
      if Self.isSentence(reading.passages[index], reading.reader, in: bytes) {
        sentences.append(index)
        sentenceWords += words
      } else {
        others += 1
        otherWords += words
      }
    }
    guard let first = sentences.first, let last = sentences.last,
      others <= max(4, sentences.count / 4), sentenceWords >= 2 * otherWords
    else { return nil }
    text = first...last
  }

  /// Sets the scores of the passages as their form demands.
  func apply(to reading: inout DumpReading, in bytes: Span<UInt8>) {
    for index in reading.passages.indices where Self.counts(index, reading) {
      let passage = reading.passages[index]
      let isSentence = Self.isSentence(passage, reading.reader, in: bytes)
      if isSentence, passage.phrase.map({ !$0.kind.isChrome }) ?? true {
        reading.scores[index] = max(reading.scores[index], 1)
      } else if !text.contains(index) {
        reading.scores[index] = min(reading.scores[index], -1)
      }
    }
  }

  /// Whether a passage says something about the form of the dump: no date, no notice, no listing.
  private static func counts(_ index: Int, _ reading: DumpReading) -> Bool {
    guard reading.isFree(index), reading.dates[index] == nil else { return false }
    guard let phrase = reading.passages[index].phrase else { return true }
    return phrase.kind != .detail && !phrase.kind.opensListing
      && !(phrase.kind.isChrome && phrase.isWhole)
  }

  private static func isSentence(
    _ passage: Passage, _ dates: DateReader, in bytes: Span<UInt8>
  ) -> Bool {
    if passage.spacedWords >= 25 { return true }
    switch passage.mark {
    case .stop, .question: return passage.spacedWords >= 3
    case .ellipsis: return passage.spacedWords > 6
    case .colon: return passage.spacedWords > 6
    case .none:
      return passage.spacedWords >= 5 && EndMark.find(passage.text, dates: dates, in: bytes) != nil
    }
  }
}
