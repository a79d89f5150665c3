/// The part of some bytes that tells their encoding: what lies outside ASCII and its neighbours.
///
/// Runs of ASCII are cut to the two bytes next to each end, which keeps every trail byte in place.
struct EncodingSample {
  /// How many bytes are looked at, at most, before enough of them was found outside ASCII.
  static let window = 65_536
  /// How many bytes a sample has, about.
  static let capacity = 16_384

  private(set) var bytes: [UInt8] = []
  /// How many bytes of the sample lie outside ASCII.
  private(set) var highCount = 0

  init(_ source: Span<UInt8>) {
    bytes.reserveCapacity(min(source.count, Self.capacity))
    var copied = 0
    var offset = 0
    while offset < source.count, bytes.count < Self.capacity {
      if source[offset] < 0x80 {
        offset = source.skipBlocks(from: offset + 1) { $0 }
        continue
      }
      if offset > Self.window, highCount >= 512 { break }
      for near in max(copied, offset - 2)..<offset { bytes.append(source[near]) }
      while offset < source.count, source[offset] >= 0x80, bytes.count < Self.capacity {
        bytes.append(source[offset])
        highCount += 1
        offset += 1
      }
      copied = min(offset + 2, source.count)
      var near = offset
      while near < copied, source[near] < 0x80 {
        bytes.append(source[near])
        near += 1
      }
      copied = near
      offset = near
    }
  }

  /// Characters of UTF-8 outside ASCII and sequences that are none.
  ///
  /// A sequence cut off at the end counts for neither.
  func utf8Sequences() -> (good: Int, bad: Int) {
    let span = bytes.span
    var (good, bad, offset) = (0, 0, 0)
    while offset < span.count {
      let length = UTF8Repair.length(in: span, at: offset)
      if length > 1 { good += 1 }
      if length < 0, offset - length < span.count || length == -1 { bad += 1 }
      offset += abs(length)
    }
    return (good, bad)
  }
}

/// What the head of some bytes says about whether they are text at all.
struct ControlBytes {
  /// How many bytes were looked at.
  let count: Int
  /// How many of them no text has: C0 but for tab, line ends, form feed and escape.
  let controls: Int
  init(_ source: Span<UInt8>) {
    let head = source.extracting(0..<min(source.count, EncodingSample.window))
    var controls = 0
    for offset in head.indices {
      let byte = head[offset]
      if byte < 0x20 || byte == 0x7F {
        switch byte {
        case 0x09, 0x0A, 0x0C, 0x0D, 0x1B: break
        default: controls += 1
        }
      }
    }
    (count, self.controls) = (head.count, controls)
  }
}

extension Span<UInt8> {
  /// Skips blocks of 64 bytes in which `mark` sets the top bit of no byte.
  ///
  /// The loop over a block becomes a few vector instructions.
  @inline(__always)
  func skipBlocks(from start: Int, _ mark: (UInt8) -> UInt8) -> Int {
    var offset = start
    while offset &+ 64 <= count {
      let block = extracting(offset..<(offset &+ 64))
      var marks: UInt8 = 0
      for position in 0..<64 { marks |= mark(block[position]) }
      if marks >= 0x80 { break }
      offset &+= 64
    }
    return offset
  }
}
