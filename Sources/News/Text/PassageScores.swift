/// How likely the passages of a dump are body text.
enum PassageScores {
  static func scores(_ dump: DumpText, in bytes: Span<UInt8>) -> [Float] {
    dump.passages.map { passage in
      let isSentence = LineShape.lastMark(passage.text, in: bytes) == .stop
      return (passage.wordCount >= 12 && isSentence) || passage.wordCount >= 30 ? 1 : -1
    }
  }
}
