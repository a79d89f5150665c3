/// Strings cut from a source.
enum SourceText {
  /// The text of a range, with line breaks and the white space around them folded to one space.
  ///
  /// A range without a line break is taken as it is. Bytes that are not UTF-8 become U+FFFD.
  static func string(_ range: Range<Int>, in bytes: Span<UInt8>) -> String {
    if let break_ = firstBreak(range, in: bytes) {
      return joined(range, firstBreak: break_, in: bytes)
    }
    return string(copying: range, in: bytes)
  }

  private static func string(copying range: Range<Int>, in bytes: Span<UInt8>) -> String {
    let part = bytes.extracting(range)
    if let valid = try? UTF8Span(validating: part) { return String(copying: valid) }
    var copy: [UInt8] = []
    copy.reserveCapacity(range.count)
    for index in part.indices { copy.append(part[index]) }
    return String(decoding: copy, as: UTF8.self)
  }

  private static func firstBreak(_ range: Range<Int>, in bytes: Span<UInt8>) -> Int? {
    for index in range where bytes[index] == 0x0A || bytes[index] == 0x0D { return index }
    return nil
  }

  private static func joined(
    _ range: Range<Int>, firstBreak: Int, in bytes: Span<UInt8>
  ) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      guard byte == 0x0A || byte == 0x0D else {
        text.append(byte)
        index += 1
        continue
      }
      while let last = text.last, last == 0x20 || last == 0x09 { text.removeLast() }
      index = WhiteSpace.trimmed(index..<range.upperBound, in: bytes).lowerBound
      if !(endsWide(text) && beginsWide(index, in: bytes)) { text.append(0x20) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether a text ends with a character of a script that is written without spaces.
  private static func endsWide(_ text: [UInt8]) -> Bool {
    text.count >= 3 && isUnspaced(text[text.count - 3])
  }

  private static func beginsWide(_ index: Int, in bytes: Span<UInt8>) -> Bool {
    index < bytes.count && isUnspaced(bytes[index])
  }

  private static func isUnspaced(_ byte: UInt8) -> Bool {
    (0xE3...0xE9).contains(byte) || byte == 0xEF
  }
}
