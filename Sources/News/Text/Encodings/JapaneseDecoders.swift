/// Japanese on Windows: the pointer into index jis0208 counts 188 trail bytes for each lead byte.
struct ShiftJISDecoder: StepDecoder {
  private let index = EncodingIndex.jis0208
  var badSequences = 0

  @inline(__always)
  mutating func step(
    _ bytes: Span<UInt8>, _ offset: inout Int, _ output: inout OutputSpan<UInt8>
  ) {
    let lead = bytes[offset]
    if lead <= 0x80 {
      offset += 1
      return output.append(scalar: UInt32(lead))
    }
    if lead >= 0xA1, lead <= 0xDF {
      offset += 1
      return output.append(scalar: 0xFF61 + UInt32(lead - 0xA1))
    }
    guard lead != 0xA0, lead <= 0xFC, offset + 1 < bytes.count else {
      offset += 1
      return reject(&output)
    }
    let trail = bytes[offset + 1]
    let isTrail = trail >= 0x40 && trail != 0x7F && trail <= 0xFC
    let pointer =
      (Int(lead) - (lead < 0xA0 ? 0x81 : 0xC1)) * 188 + Int(trail) - (trail < 0x7F ? 0x40 : 0x41)
    var entry: UInt32 = 0
    if isTrail {
      let isPrivate = pointer >= 8836 && pointer <= 10715
      entry = isPrivate ? 0xE000 + UInt32(pointer - 8836) : index[pointer]
    }
    offset += append(entry, trail: trail, to: &output)
  }
}

/// Japanese on Unix: index jis0208 in two bytes, jis0212 in three after 0x8F.
struct EUCJPDecoder: PairDecoder {
  private let jis0208 = EncodingIndex.jis0208
  private let jis0212 = EncodingIndex.jis0212
  var badSequences = 0

  static func isLead(_ byte: UInt8) -> Bool {
    byte == 0x8E || byte == 0x8F || (byte >= 0xA1 && byte != 0xFF)
  }

  @inline(__always)
  mutating func pair(
    _ lead: UInt8, _ trail: UInt8, _ bytes: Span<UInt8>, _ offset: inout Int,
    _ output: inout OutputSpan<UInt8>
  ) {
    let isTrail = trail >= 0xA1 && trail != 0xFF
    if lead == 0x8F, isTrail { return threeBytes(bytes, &offset, &output) }
    var entry: UInt32 = 0
    if lead >= 0xA1, isTrail {
      entry = jis0208[(Int(lead) - 0xA1) * 94 + Int(trail) - 0xA1]
    } else if lead == 0x8E, isTrail, trail <= 0xDF {
      entry = 0xFF61 + UInt32(trail - 0xA1)
    }
    offset += append(entry, trail: trail, to: &output)
  }

  private mutating func threeBytes(
    _ bytes: Span<UInt8>, _ offset: inout Int, _ output: inout OutputSpan<UInt8>
  ) {
    guard offset + 2 < bytes.count else {
      offset = bytes.count
      return reject(&output)
    }
    let (lead, trail) = (bytes[offset + 1], bytes[offset + 2])
    let isTrail = trail >= 0xA1 && trail != 0xFF
    let entry = isTrail ? jis0212[(Int(lead) - 0xA1) * 94 + Int(trail) - 0xA1] : 0
    offset += 1 + append(entry, trail: trail, to: &output)
  }
}

/// Japanese in seven bits, switched by escape sequences.
struct ISO2022JPDecoder: StepDecoder {
  private enum Mode {
    case ascii, roman, katakana, jis0208
  }

  private let index = EncodingIndex.jis0208
  private var mode = Mode.ascii
  /// An escape sequence that follows another at once is bad.
  private var followsEscape = false
  var badSequences = 0

  mutating func step(
    _ bytes: Span<UInt8>, _ offset: inout Int, _ output: inout OutputSpan<UInt8>
  ) {
    let byte = bytes[offset]
    offset += 1
    if byte == 0x1B { return escape(bytes, &offset, &output) }
    followsEscape = false
    switch mode {
    case .ascii, .roman:
      if byte >= 0x80 || byte == 0x0E || byte == 0x0F { return reject(&output) }
      let isYen = mode == .roman && byte == 0x5C
      let isOverline = mode == .roman && byte == 0x7E
      output.append(scalar: isYen ? 0xA5 : isOverline ? 0x203E : UInt32(byte))
    case .katakana:
      guard (0x21...0x5F).contains(byte) else { return reject(&output) }
      output.append(scalar: 0xFF61 + UInt32(byte - 0x21))
    case .jis0208:
      guard (0x21...0x7E).contains(byte), offset < bytes.count else { return reject(&output) }
      let trail = bytes[offset]
      if trail != 0x1B { offset += 1 }
      guard (0x21...0x7E).contains(trail) else { return reject(&output) }
      let entry = index[(Int(byte) - 0x21) * 94 + Int(trail) - 0x21]
      if entry == 0 { reject(&output) } else { output.append(scalar: entry) }
    }
  }

  private mutating func escape(
    _ bytes: Span<UInt8>, _ offset: inout Int, _ output: inout OutputSpan<UInt8>
  ) {
    guard offset + 1 < bytes.count, let next = Self.mode(bytes[offset], bytes[offset + 1]) else {
      followsEscape = false
      return reject(&output)
    }
    offset += 2
    mode = next
    if followsEscape { reject(&output) }
    followsEscape = true
  }

  private static func mode(_ first: UInt8, _ second: UInt8) -> Mode? {
    switch (first, second) {
    case (0x28, 0x42): .ascii
    case (0x28, 0x4A): .roman
    case (0x28, 0x49): .katakana
    case (0x24, 0x40), (0x24, 0x42): .jis0208
    default: nil
    }
  }
}
