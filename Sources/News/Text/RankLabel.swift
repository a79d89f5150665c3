/// The place of a story in a list of the most read, printed before its headline: `1位:`, `2위`, `3.`.
struct RankLabel: Equatable {
  /// The place that is printed.
  let rank: Int
  /// Where the text behind the label begins, in bytes.
  let end: Int
  /// Whether the label can be nothing else; a number with a full stop may belong to the headline.
  let isSure: Bool

  /// Reads the label at the head of a text; `nil` when there is none or nothing stands behind it.
  init?(_ text: Range<Int>, in bytes: Span<UInt8>) {
    var index = text.lowerBound
    var rank = 0
    while index < text.upperBound, index - text.lowerBound < 3, bytes[index] &- 0x30 < 10 {
      rank = rank * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    guard rank > 0 else { return nil }
    let rest = index..<text.upperBound
    if let word = Self.words.first(where: { $0.begins(rest, in: bytes) }) {
      isSure = true
      index += word.bytes.count
    } else if Self.signs.contains(where: { $0.begins(rest, in: bytes) }) {
      isSure = false
      index += 1
    } else {
      return nil
    }
    if let colon = Self.colons.first(where: { $0.begins(index..<text.upperBound, in: bytes) }) {
      index += colon.bytes.count
    }
    let headline = WhiteSpace.trimmed(index..<text.upperBound, in: bytes)
    guard !headline.isEmpty, isSure || headline.lowerBound > index else { return nil }
    self.rank = rank
    end = headline.lowerBound
  }

  private static let words = ["位", "위"].map(StaticTextForm.init)
  private static let signs = [".", ")"].map(StaticTextForm.init)
  private static let colons = [":", "：", "."].map(StaticTextForm.init)
}

extension RankLabel {
  /// The labels of a list's headlines, where each has one and they count up by one; else none.
  static func counting(_ headlines: [Range<Int>?], in bytes: Span<UInt8>) -> [RankLabel?] {
    let labels = headlines.map { $0.flatMap { RankLabel($0, in: bytes) } }
    guard let first = labels.first ?? nil,
      labels.enumerated().allSatisfy({ $1?.rank == first.rank + $0 })
    else { return labels.map { $0?.isSure == true ? $0 : nil } }
    return labels
  }
}
