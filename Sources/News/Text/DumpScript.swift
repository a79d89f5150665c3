/// The language that the script of a dump tells, where only one language has it.
enum DumpScript {
  /// How many letters are looked at.
  private static let sample = 2_000

  /// `ko`, `ja` or `zh` where most of a dump is in their scripts, else `nil`.
  ///
  /// It settles the order of dates in numbers, which these languages begin with the year; it is no
  /// statement about the article.
  static func language(of passages: [Passage], in bytes: Span<UInt8>) -> String? {
    var wide = 0
    var letters = 0
    for passage in passages {
      wide += Int(passage.counts.wide)
      letters += Int(passage.counts.letters)
    }
    guard wide > letters / 4, wide > 20 else { return nil }
    var hangul = 0
    var kana = 0
    var seen = 0
    for passage in passages where passage.counts.wide > 0 {
      for index in passage.text where bytes[index] >= 0xE3 {
        switch bytes[index] {
        case 0xEA...0xED: hangul += 1
        case 0xE3: kana += 1
        default: break
        }
        seen += 1
      }
      if seen > sample { break }
    }
    if hangul * 2 > seen { return "ko" }
    return kana * 6 > seen ? "ja" : "zh"
  }
}
