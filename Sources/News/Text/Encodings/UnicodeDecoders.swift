/// Puts U+FFFD where bytes are not UTF-8.
///
/// A maximal part of a well-formed sequence is one bad sequence (Unicode, section 3.9), as in the
/// Encoding Standard, section 8.1.1.
struct UTF8Repair: StepDecoder {
  var badSequences = 0
  /// How many characters outside ASCII were good so far.
  private(set) var goodSequences = 0

  @inline(__always)
  mutating func step(
    _ bytes: Span<UInt8>, _ offset: inout Int, _ output: inout OutputSpan<UInt8>
  ) {
    let length = Self.length(in: bytes, at: offset)
    guard length > 0 else {
      offset -= length
      return reject(&output)
    }
    if length > 1 { goodSequences += 1 }
    for _ in 0..<length {
      output.append(bytes[offset])
      offset += 1
    }
  }

  /// The length of the sequence at `offset`, below zero where it is bad: what to skip.
  @inline(__always)
  static func length(in bytes: Span<UInt8>, at offset: Int) -> Int {
    let lead = bytes[offset]
    if lead < 0x80 { return 1 }
    var lower: UInt8 = 0x80
    var upper: UInt8 = 0xBF
    let length: Int
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if lead == 0xE0 { lower = 0xA0 }
      if lead == 0xED { upper = 0x9F }
    case 0xF0...0xF4:
      length = 4
      if lead == 0xF0 { lower = 0x90 }
      if lead == 0xF4 { upper = 0x8F }
    default: return -1
    }
    for position in 1..<length {
      guard offset + position < bytes.count else { return -position }
      let byte = bytes[offset + position]
      if byte < lower || byte > upper { return -position }
      lower = 0x80
      upper = 0xBF
    }
    return length
  }
}

/// UTF-16 in either order.
struct UTF16Decoder: StepDecoder {
  let isBigEndian: Bool
  var badSequences = 0

  init(isBigEndian: Bool) {
    self.isBigEndian = isBigEndian
  }

  @inline(__always)
  mutating func step(
    _ bytes: Span<UInt8>, _ offset: inout Int, _ output: inout OutputSpan<UInt8>
  ) {
    guard offset + 1 < bytes.count else {
      offset = bytes.count
      return reject(&output)
    }
    let unit = unit(bytes, offset)
    offset += 2
    if unit & 0xF800 != 0xD800 { return output.append(scalar: unit) }
    if unit < 0xDC00, offset + 1 < bytes.count {
      let low = self.unit(bytes, offset)
      if low & 0xFC00 == 0xDC00 {
        offset += 2
        return output.append(scalar: 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF)
      }
    } else if unit < 0xDC00 {
      offset = bytes.count  // an odd byte after a lead surrogate is one bad sequence with it
    }
    reject(&output)
  }

  @inline(__always)
  private func unit(_ bytes: Span<UInt8>, _ offset: Int) -> UInt32 {
    let (first, second) = (UInt32(bytes[offset]), UInt32(bytes[offset + 1]))
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
}

/// UTF-32 in either order.
struct UTF32Decoder: StepDecoder {
  let isBigEndian: Bool
  var badSequences = 0

  init(isBigEndian: Bool) {
    self.isBigEndian = isBigEndian
  }

  mutating func step(
    _ bytes: Span<UInt8>, _ offset: inout Int, _ output: inout OutputSpan<UInt8>
  ) {
    guard offset + 3 < bytes.count else {
      offset = bytes.count
      return reject(&output)
    }
    var scalar: UInt32 = 0
    for position in 0..<4 {
      scalar = scalar << 8 | UInt32(bytes[offset + (isBigEndian ? position : 3 - position)])
    }
    offset += 4
    if Unicode.Scalar(scalar) == nil { reject(&output) } else { output.append(scalar: scalar) }
  }
}
