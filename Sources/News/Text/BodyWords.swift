/// The words that an article begins with, against which a headline is held.
///
/// A headline names what its story is about; menus and captions share fewer words with it.
struct BodyWords {
  /// How many words of the body are taken.
  private static let reach = 250
  private static let size = 1024

  /// One bit for each word, in 64 KiB of bits.
  private var bits = [UInt64](repeating: 0, count: Self.size)

  init(_ reading: DumpReading, in bytes: Span<UInt8>) {
    let classes = WordBytes.standard
    var count = 0
    for index in reading.passages.indices where reading.roles[index] == .body {
      let text = reading.passages[index].text
      var reader = WordReader(text)
      while count < Self.reach,
        let word = reader.nextStem(in: bytes, folded: classes.folded.span)
      {
        count += 1
        bits[Self.slot(word.stem)] |= 1 << (word.stem & 63)
      }
      if count == Self.reach { return }
    }
  }

  /// The share of a text's words that the body uses, short words aside.
  func share(of text: Range<Int>, in bytes: Span<UInt8>) -> Float {
    let classes = WordBytes.standard
    var all = 0
    var found = 0
    var reader = WordReader(text)
    while let word = reader.nextStem(in: bytes, folded: classes.folded.span) {
      if word.isShort { continue }
      all += 1
      if bits[Self.slot(word.stem)] & (1 << (word.stem & 63)) != 0 { found += 1 }
    }
    return all == 0 ? 0 : Float(found) / Float(all)
  }

  private static func slot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash &>> 40) & (size - 1)
  }
}
