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
    var count = 0
    for index in reading.passages.indices where reading.roles[index] == .body {
      var reader = WordReader(reading.passages[index].text)
      while count < Self.reach, let word = reader.next(in: bytes) {
        count += 1
        let stem = Self.stem(word.range, in: bytes)
        bits[Self.slot(stem)] |= 1 << (stem & 63)
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
      let stem = Self.stem(word.range, in: bytes)
      if bits[Self.slot(stem)] & (1 << (stem & 63)) != 0 { found += 1 }
    }
    return all == 0 ? 0 : Float(found) / Float(all)
  }

  /// A hash of a word's beginning, so that `opens` and `opened` are one: about four letters, or two
  /// syllables of Hangul.
  private static func stem(_ word: Range<Int>, in bytes: Span<UInt8>) -> UInt64 {
    let first = bytes[word.lowerBound]
    let length = first < 0x80 ? 4 : first < 0xE0 ? 8 : 6
    return WordReader.hash(word.prefix(length), in: bytes)
  }

  private static func slot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash &>> 40) & (size - 1)
  }
}
