/// Korean in two bytes: the pointer is `(lead − 0x81) × 190 + trail − 0x41`.
struct EUCKRDecoder: PairDecoder {
  private let index = EncodingIndex.eucKR
  var badSequences = 0

  static func isLead(_ byte: UInt8) -> Bool { byte != 0x80 && byte != 0xFF }

  @inline(__always)
  mutating func pair(
    _ lead: UInt8, _ trail: UInt8, _ bytes: Span<UInt8>, _ offset: inout Int,
    _ output: inout OutputSpan<UInt8>
  ) {
    let isTrail = trail >= 0x41 && trail != 0xFF
    let entry = isTrail ? index[(Int(lead) - 0x81) * 190 + Int(trail) - 0x41] : 0
    offset += append(entry, trail: trail, to: &output)
  }
}

/// Traditional Chinese in two bytes: the pointer is `(lead − 0x81) × 157 + trail − (0x40 or 0x62)`.
struct Big5Decoder: PairDecoder {
  private let index = EncodingIndex.big5
  var badSequences = 0

  static func isLead(_ byte: UInt8) -> Bool { byte != 0x80 && byte != 0xFF }

  @inline(__always)
  mutating func pair(
    _ lead: UInt8, _ trail: UInt8, _ bytes: Span<UInt8>, _ offset: inout Int,
    _ output: inout OutputSpan<UInt8>
  ) {
    let isTrail = (0x40...0x7E).contains(trail) || (0xA1...0xFE).contains(trail)
    let pointer =
      isTrail ? (Int(lead) - 0x81) * 157 + Int(trail) - (trail < 0x7F ? 0x40 : 0x62) : 0
    if let pair = Self.pair(pointer) {
      output.append(scalar: pair.letter)
      output.append(scalar: pair.mark)
      offset += 2
    } else {
      offset += append(isTrail ? index[pointer] : 0, trail: trail, to: &output)
    }
  }

  /// The four pointers that stand for a letter and a combining mark.
  @inline(__always)
  private static func pair(_ pointer: Int) -> (letter: UInt32, mark: UInt32)? {
    switch pointer {
    case 1133: (0xCA, 0x304)
    case 1135: (0xCA, 0x30C)
    case 1164: (0xEA, 0x304)
    case 1166: (0xEA, 0x30C)
    default: nil
    }
  }
}

/// Chinese in two bytes (GBK) or four (GB 18030).
///
/// The pointer of two bytes is `(lead − 0x81) × 190 + trail − (0x40 or 0x41)`.
struct GB18030Decoder: StepDecoder {
  private let index = EncodingIndex.gb18030
  private let ranges = EncodingIndex.gb18030Ranges
  var badSequences = 0

  @inline(__always)
  mutating func step(
    _ bytes: Span<UInt8>, _ offset: inout Int, _ output: inout OutputSpan<UInt8>
  ) {
    let lead = bytes[offset]
    if lead < 0x80 {
      offset += 1
      return output.append(lead)
    }
    if lead == 0x80 {
      offset += 1
      return output.append(scalar: 0x20AC)
    }
    guard lead != 0xFF, offset + 1 < bytes.count else {
      offset += 1
      return reject(&output)
    }
    let trail = bytes[offset + 1]
    if trail >= 0x30, trail <= 0x39 { return fourBytes(bytes, &offset, &output) }
    let isTrail = trail >= 0x40 && trail != 0x7F && trail != 0xFF
    let pointer = (Int(lead) - 0x81) * 190 + Int(trail) - (trail < 0x7F ? 0x40 : 0x41)
    offset += append(isTrail ? index[pointer] : 0, trail: trail, to: &output)
  }

  private mutating func fourBytes(
    _ bytes: Span<UInt8>, _ offset: inout Int, _ output: inout OutputSpan<UInt8>
  ) {
    let left = bytes.count - offset
    let third = left > 2 ? bytes[offset + 2] : 0x81
    let fourth = left > 3 ? bytes[offset + 3] : 0x30
    guard (0x81...0xFE).contains(third), (0x30...0x39).contains(fourth) else {
      offset += 1
      return reject(&output)
    }
    guard left > 3 else {  // cut off at the end
      offset = bytes.count
      return reject(&output)
    }
    var pointer = UInt32(bytes[offset] - 0x81) * 10 + UInt32(bytes[offset + 1] - 0x30)
    pointer = (pointer * 126 + UInt32(third - 0x81)) * 10 + UInt32(fourth - 0x30)
    offset += 4
    if let scalar = scalar(at: pointer) {
      output.append(scalar: scalar)
    } else {
      reject(&output)
    }
  }

  /// Index gb18030 ranges code point.
  private func scalar(at pointer: UInt32) -> UInt32? {
    if pointer >= 189_000 {
      return pointer <= 1_237_575 ? pointer - 189_000 + 0x10000 : nil
    }
    guard pointer < 39_420 else { return nil }
    var low = 0
    var high = ranges.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if ranges[middle].pointer <= pointer { low = middle } else { high = middle }
    }
    return ranges[low].scalar + pointer - ranges[low].pointer
  }
}
