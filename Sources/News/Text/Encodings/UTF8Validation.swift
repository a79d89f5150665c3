/// Whether bytes are UTF-8.
package enum UTF8Validation {
  /// The offset of the first sequence that is not UTF-8, or nil where all are.
  package static func firstInvalidOffset(in bytes: Span<UInt8>) -> Int? {
    if isWellFormed(bytes) { return nil }
    do throws(Unicode.UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// The offset of the first sequence in an array that is not UTF-8, or nil where all are.
  package static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    firstInvalidOffset(in: bytes.span)
  }

  /// Whether all sequences are well-formed.
  ///
  /// The standard library says where one is not, but reads byte by byte from the first that is no
  /// ASCII on; here runs of ASCII are passed over wherever they stand.
  private static func isWellFormed(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      if let eight = EightBytes(bytes, at: index) {
        index &+= eight.asciiCount
        if eight.isASCII { continue }
      }
      let first = bytes[index]
      if first < 0x80 {
        index &+= 1
        continue
      }
      let length = length(of: first, at: index, in: bytes)
      if length == 0 { return false }
      index &+= length
    }
    return true
  }

  /// The length of the sequence of more than one byte at a place; 0 where it is not well-formed.
  @inline(__always)
  private static func length(of first: UInt8, at index: Int, in bytes: Span<UInt8>) -> Int {
    guard first >= 0xC2, first <= 0xF4 else { return 0 }
    guard index >= 0, index < bytes.count &- 1 else { return 0 }
    let second = bytes[index &+ 1]
    if first < 0xE0 { return second & 0xC0 == 0x80 ? 2 : 0 }
    // Overlong forms, surrogates and what lies beyond U+10FFFF show in the second byte.
    let lowest: UInt8 = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80
    let highest: UInt8 = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF
    guard second >= lowest, second <= highest, index < bytes.count &- 2,
      bytes[index &+ 2] & 0xC0 == 0x80
    else { return 0 }
    if first < 0xF0 { return 3 }
    return index < bytes.count &- 3 && bytes[index &+ 3] & 0xC0 == 0x80 ? 4 : 0
  }
}
