/// Strings cut from a source.
enum SourceText {
  /// The text of a range, with line breaks and the white space around them folded to one space.
  ///
  /// A range without a line break is taken as it is. Bytes that are not UTF-8 become U+FFFD.
  static func string(
    _ range: Range<Int>, isOneLine: Bool = false, in bytes: Span<UInt8>
  ) -> String {
    if !isOneLine, let lineBreak = firstBreak(range, in: bytes) {
      return joined(range, firstBreak: lineBreak, in: bytes)
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
    var index = range.lowerBound
    while index < range.upperBound {
      if let eight = EightBytes(bytes, at: index, to: range.upperBound), eight.isInsideLine {
        index &+= 8
        continue
      }
      if bytes[index] == 0x0A || bytes[index] == 0x0D { return index }
      index &+= 1
    }
    return nil
  }

  private static func joined(
    _ range: Range<Int>, firstBreak: Int, in bytes: Span<UInt8>
  ) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var start = range.lowerBound
    var stop = firstBreak
    while true {
      append(start..<stop, of: bytes, to: &text)
      guard stop < range.upperBound else { break }
      while let last = text.last, last == 0x20 || last == 0x09 { text.removeLast() }
      start = WhiteSpace.trimmed(stop..<range.upperBound, in: bytes).lowerBound
      if !(endsWide(text) && beginsWide(start, in: bytes)) { text.append(0x20) }
      stop = Self.firstBreak(start..<range.upperBound, in: bytes) ?? range.upperBound
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func append(
    _ range: Range<Int>, of bytes: Span<UInt8>, to text: inout [UInt8]
  ) {
    text.append(addingCapacity: range.count) { output in
      for index in range { output.append(bytes[index]) }
    }
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
