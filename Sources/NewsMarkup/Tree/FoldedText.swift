/// Text as a browser shows it: each run of white space is one space.
///
/// No-break spaces count as white space. Soft hyphens, zero-width spaces, word joiners and byte order
/// marks are dropped; joiners of letters stay, since Persian and Indic scripts need them.
package enum FoldedText {
  /// Appends text to a result that begins at `start`, with no white space at its beginning and none
  /// doubled.
  package static func append(_ bytes: Span<UInt8>, to result: inout [UInt8], from start: Int = 0) {
    var index = 0
    while index < bytes.count {
      let end = plainEnd(from: index, in: bytes)
      if end > index {
        unsafe bytes.withUnsafeBufferPointer { buffer in
          unsafe result.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[index..<end]))
        }
        index = end
        continue
      }
      switch piece(at: index, in: bytes) {
      case (.space, let length):
        if result.count > start, result[result.count - 1] > 0x20 { result.append(0x20) }
        index += length
      case (.nothing, let length): index += length
      case (.letter, let length):
        for position in index..<min(index + length, bytes.count) { result.append(bytes[position]) }
        index += length
      }
    }
  }

  /// Where the bytes end that stay as they are: letters and marks, and single spaces between them.
  @inline(__always)
  private static func plainEnd(from start: Int, in bytes: Span<UInt8>) -> Int {
    var position = start
    while position < bytes.count {
      if !isPlain(bytes[position]) {
        guard bytes[position] == 0x20, position > start, position + 1 < bytes.count,
          isPlain(bytes[position + 1])
        else { break }
      }
      position += 1
    }
    return position
  }

  /// Whether a byte is none of those with which spaces and what is dropped begin.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x7F && byte != 0xC2 && byte != 0xE2 && byte != 0xE3 && byte != 0xEF
  }

  private enum Piece {
    case space
    case nothing
    case letter
  }

  /// What stands at an index, and how long it is.
  private static func piece(at index: Int, in bytes: Span<UInt8>) -> (Piece, Int) {
    let first = bytes[index]
    if first <= 0x20 { return (.space, 1) }
    if first == 0x7F { return (.nothing, 1) }
    let second = index + 1 < bytes.count ? bytes[index + 1] : 0
    if first == 0xC2 {
      if second == 0xA0 || second == 0x85 { return (.space, 2) }
      return second == 0xAD ? (.nothing, 2) : (.letter, 2)
    }
    let third = index + 2 < bytes.count ? bytes[index + 2] : 0
    switch (first, second, third) {
    case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return (.nothing, 3)
    case (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE3, 0x80, 0x80): return (.space, 3)
    default: return (.letter, 1)
    }
  }
}
