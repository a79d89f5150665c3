/// A decoder of an encoding that has ASCII in one byte, and all else in two or more.
protocol PairDecoder: StepDecoder {
  /// Whether a byte from 80 on opens a sequence.
  static func isLead(_ byte: UInt8) -> Bool

  /// Decodes the sequence at `offset`, of which the first two bytes are given, and moves `offset` past
  /// it.
  mutating func pair(
    _ lead: UInt8, _ trail: UInt8, _ bytes: Span<UInt8>, _ offset: inout Int,
    _ output: inout OutputSpan<UInt8>
  )
}

extension PairDecoder {
  @inline(__always)
  mutating func step(
    _ bytes: Span<UInt8>, _ offset: inout Int, _ output: inout OutputSpan<UInt8>
  ) {
    let lead = bytes[offset]
    if lead < 0x80 {
      offset += 1
      return output.append(lead)
    }
    guard Self.isLead(lead), offset + 1 < bytes.count else {
      offset += 1
      return reject(&output)
    }
    pair(lead, bytes[offset + 1], bytes, &offset, &output)
  }
}
