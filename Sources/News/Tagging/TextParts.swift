/// A long text cut into parts that can be read one after the other.
///
/// A part ends behind a line where there is one in its last half, else behind white space, else between
/// two characters.
struct TextParts {
  private(set) var ranges: [Range<Int>] = []

  /// Cuts a text in UTF-8 into parts of at most so many bytes, four or more.
  ///
  /// No token reaches beyond the first two gigabytes, and no part does.
  init(_ bytes: [UInt8], size: Int) {
    let limit = min(bytes.count, Int(Int32.max))
    let text = bytes.span
    var start = 0
    while limit - start > size {
      let end = Self.end(text, from: start, size: size)
      ranges.append(start..<end)
      start = end
    }
    ranges.append(start..<limit)
  }

  private static func end(_ text: Span<UInt8>, from start: Int, size: Int) -> Int {
    for isEnd in [{ $0 == 0x0A }, { $0 <= 0x20 }] as [(UInt8) -> Bool] {
      var end = start + size
      while end > start + size / 2 {
        if isEnd(text[end - 1]) { return end }
        end -= 1
      }
    }
    var end = start + size
    while end > start + size - 4, text[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
