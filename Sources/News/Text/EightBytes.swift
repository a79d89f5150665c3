/// Eight bytes of a source in one number, the first of them lowest, to look at them all at once.
struct EightBytes {
  private static let lowest: UInt64 = 0x0101_0101_0101_0101
  /// The highest bit of each byte.
  private static let signs: UInt64 = 0x8080_8080_8080_8080

  let bits: UInt64

  /// The bytes from a place on; `nil` where there are fewer than eight before the limit.
  @inline(__always)
  init?(_ bytes: Span<UInt8>, at index: Int, to limit: Int) {
    guard index >= 0, index <= bytes.count &- 8, limit == bytes.count || index <= limit &- 8 else {
      return nil
    }
    // Written out like this, it becomes a single instruction.
    bits =
      UInt64(bytes[index]) | UInt64(bytes[index &+ 1]) &<< 8 | UInt64(bytes[index &+ 2]) &<< 16
      | UInt64(bytes[index &+ 3]) &<< 24 | UInt64(bytes[index &+ 4]) &<< 32
      | UInt64(bytes[index &+ 5]) &<< 40 | UInt64(bytes[index &+ 6]) &<< 48
      | UInt64(bytes[index &+ 7]) &<< 56
  }

  /// The bytes from a place on; `nil` where fewer than eight are left.
  @inline(__always)
  init?(_ bytes: Span<UInt8>, at index: Int) {
    self.init(bytes, at: index, to: bytes.count)
  }

  /// The eight bytes plus a number.
  @inline(__always)
  func adding(_ number: UInt64) -> EightBytes {
    EightBytes(bits: bits &+ number)
  }

  /// Whether no byte can end a line: none is a control character up to CR.
  @inline(__always)
  var isInsideLine: Bool {
    (bits &- Self.lowest &* 0x0E) & ~bits & Self.signs == 0
  }

  /// The byte at a place from 0 to 7.
  @inline(__always)
  subscript(place: UInt64) -> Int {
    Int(truncatingIfNeeded: (bits &>> (place &* 8)) & 0xFF)
  }

  /// Whether all bytes are ASCII.
  @inline(__always)
  var isASCII: Bool { bits & Self.signs == 0 }

  /// The place of the first byte that is not ASCII; 8 where all are.
  @inline(__always)
  var asciiCount: Int { (bits & Self.signs).trailingZeroBitCount &>> 3 }

  /// The place of the first LF or CR; `nil` where there is none.
  @inline(__always)
  var lineEnd: UInt64? {
    let feeds = bits ^ (Self.lowest &* 0x0A)
    let returns = bits ^ (Self.lowest &* 0x0D)
    // Above a zero byte the test may also hit a byte of one; the lowest hit is always right.
    let found =
      ((feeds &- Self.lowest) & ~feeds | (returns &- Self.lowest) & ~returns) & Self.signs
    return found == 0 ? nil : UInt64(truncatingIfNeeded: found.trailingZeroBitCount &>> 3)
  }

  /// The bytes before a place, with NUL for those from there on.
  @inline(__always)
  func first(_ place: UInt64) -> EightBytes {
    EightBytes(bits: bits & (1 &<< (place &* 8) &- 1))
  }

  private init(bits: UInt64) {
    self.bits = bits
  }
}
