/// The words that an article begins with, against which a headline is held.
///
/// A headline names what its story is about; menus and captions share fewer words with it.
struct BodyWords {
  /// How many words of the body are taken.
  private static let reach = 400
  private static let size = 1024

  /// One bit for each word, in 64 KiB of bits.
  private var bits = [UInt64](repeating: 0, count: Self.size)

  init(_ reading: DumpReading, in bytes: Span<UInt8>) {
    var count = 0
    for index in reading.passages.indices where reading.roles[index] == .body {
      var reader = WordReader(reading.passages[index].text)
      while count < Self.reach, let word = reader.next(in: bytes) {
        count += 1
        bits[Self.slot(word.hash)] |= 1 << (word.hash & 63)
      }
      if count == Self.reach { return }
    }
  }

  /// The share of a text's words that the body uses, short words aside.
  func share(of text: Range<Int>, in bytes: Span<UInt8>) -> Float {
    var all = 0
    var found = 0
    var reader = WordReader(text)
    while let word = reader.next(in: bytes) {
      let isShort = word.range.count < 4 && bytes[word.range.lowerBound] < 0x80
      if isShort { continue }
      all += 1
      if bits[Self.slot(word.hash)] & (1 << (word.hash & 63)) != 0 { found += 1 }
    }
    return all == 0 ? 0 : Float(found) / Float(all)
  }

  private static func slot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash &>> 40) & (size - 1)
  }
}
