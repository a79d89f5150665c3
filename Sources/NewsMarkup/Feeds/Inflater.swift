/// Unpacks what is packed with DEFLATE (RFC 1951).
struct Inflater {
  /// The next byte of the source.
  private(set) var position: Int
  /// Whether the source holds more than the limit.
  private(set) var isOverLimit = false
  private let limit: Int
  private var bits: UInt64 = 0
  private var count = 0
  /// Where the output of this source begins, before which no copy may reach.
  private var start = 0

  init(position: Int, limit: Int) {
    self.position = position
    self.limit = limit
  }

  /// Unpacks all blocks; returns whether the last one was reached without a fault.
  mutating func inflate(_ source: Span<UInt8>, into output: inout [UInt8]) -> Bool {
    start = output.count
    var isLast = false
    while !isLast {
      guard let head = take(3, source) else { return false }
      isLast = head & 1 == 1
      let isRead =
        switch head >> 1 {
        case 0: stored(source, &output)
        case 1: packed(.fixedLiterals, .fixedDistances, source, &output)
        case 2: dynamic(source, &output)
        default: false
        }
      guard isRead else { return false }
    }
    // Whole bytes that were taken ahead go back.
    position -= count / 8
    return true
  }

  // MARK: Bits

  @inline(__always)
  private mutating func fill(_ source: Span<UInt8>) {
    while count <= 48, position < source.count {
      bits |= UInt64(source[position]) &<< UInt64(count)
      position &+= 1
      count &+= 8
    }
  }

  /// Takes bits, the first one lowest; `nil` at the end of the source.
  @inline(__always)
  private mutating func take(_ number: Int, _ source: Span<UInt8>) -> Int? {
    if count < number { fill(source) }
    guard count >= number else { return nil }
    let value = Int(bits & (1 &<< UInt64(number) &- 1))
    bits &>>= UInt64(number)
    count &-= number
    return value
  }

  @inline(__always)
  private mutating func symbol(_ code: PrefixCode, _ source: Span<UInt8>) -> Int? {
    if count < PrefixCode.longest { fill(source) }
    let entry = code.entry(bits)
    let length = Int(entry & 15)
    guard length > 0, length <= count else { return nil }
    bits &>>= UInt64(length)
    count &-= length
    return Int(entry &>> 4)
  }

  // MARK: Blocks

  private mutating func stored(_ source: Span<UInt8>, _ output: inout [UInt8]) -> Bool {
    let drop = count % 8
    bits &>>= UInt64(drop)
    count -= drop
    guard let length = take(16, source), take(16, source) != nil else { return false }
    for _ in 0..<length {
      guard let byte = take(8, source) else { return false }
      guard output.count < limit else {
        isOverLimit = true
        return false
      }
      output.append(UInt8(truncatingIfNeeded: byte))
    }
    return true
  }

  private mutating func dynamic(_ source: Span<UInt8>, _ output: inout [UInt8]) -> Bool {
    guard let literals = take(5, source), let distances = take(5, source),
      let lengths = take(4, source)
    else { return false }
    var sizes = [UInt8](repeating: 0, count: 19)
    for index in 0..<lengths + 4 {
      guard let size = take(3, source) else { return false }
      sizes[Self.order[index]] = UInt8(size)
    }
    guard let code = PrefixCode(sizes[...]) else { return false }
    let total = literals + 257 + distances + 1
    var all: [UInt8] = []
    while all.count < total {
      guard let symbol = symbol(code, source) else { return false }
      switch symbol {
      case 0..<16: all.append(UInt8(symbol))
      case 16:
        guard let last = all.last, let more = take(2, source) else { return false }
        all += repeatElement(last, count: more + 3)
      case 17:
        guard let more = take(3, source) else { return false }
        all += repeatElement(0, count: more + 3)
      default:
        guard let more = take(7, source) else { return false }
        all += repeatElement(0, count: more + 11)
      }
    }
    guard all.count == total, let first = PrefixCode(all[..<(literals + 257)]),
      let second = PrefixCode(all[(literals + 257)...])
    else { return false }
    return packed(first, second, source, &output)
  }

  private mutating func packed(
    _ literals: PrefixCode, _ distances: PrefixCode, _ source: Span<UInt8>,
    _ output: inout [UInt8]
  ) -> Bool {
    while true {
      guard let symbol = symbol(literals, source) else { return false }
      if symbol == 256 { return true }
      guard output.count < limit else {
        isOverLimit = true
        return false
      }
      if symbol < 256 {
        output.append(UInt8(truncatingIfNeeded: symbol))
        continue
      }
      guard symbol < 286, let extra = take(Self.lengthBits[symbol - 257], source),
        let place = self.symbol(distances, source), place < 30,
        let far = take(Self.distanceBits[place], source)
      else { return false }
      let length = Self.lengths[symbol - 257] + extra
      let distance = Self.distances[place] + far
      guard distance <= output.count - start else { return false }
      let from = output.count - distance
      for offset in 0..<length { output.append(output[from + offset]) }
    }
  }

  // MARK: Tables (RFC 1951, sections 3.2.5 and 3.2.7)

  private static let order = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]
  private static let lengths = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distances = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537,
    2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577,
  ]
  private static let distanceBits = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13,
    13,
  ]
}

/// A prefix code of DEFLATE as a table: the next fifteen bits give a symbol and its length.
struct PrefixCode: Sendable {
  /// The most bits of a symbol.
  static let longest = 15

  /// For each fifteen bits, the symbol above four bits that hold its length; 0 for none.
  private var table = [UInt16](repeating: 0, count: 1 << longest)

  /// Makes a code from the length of each symbol, 0 for those that do not occur; `nil` when there are
  /// more symbols than such lengths allow.
  init?(_ sizes: ArraySlice<UInt8>) {
    var counts = [Int](repeating: 0, count: 16)
    for size in sizes where size > 0 { counts[Int(size)] += 1 }
    var next = [Int](repeating: 0, count: 16)
    var code = 0
    for size in 1...Self.longest {
      code = (code + counts[size - 1]) << 1
      next[size] = code
      guard code + counts[size] <= 1 << size else { return nil }
    }
    for (symbol, size) in sizes.enumerated() where size > 0 {
      let size = Int(size)
      // Codes come with their highest bit first.
      var reversed = 0
      for bit in 0..<size where next[size] >> bit & 1 == 1 { reversed |= 1 << (size - 1 - bit) }
      next[size] += 1
      var index = reversed
      while index < 1 << Self.longest {
        table[index] = UInt16(symbol << 4 | size)
        index += 1 << size
      }
    }
  }

  private init(fixed sizes: [UInt8]) {
    self = PrefixCode(sizes[...]) ?? PrefixCode(empty: ())
  }

  private init(empty: Void) {}

  @inline(__always)
  func entry(_ bits: UInt64) -> UInt16 { table[Int(bits & 0x7FFF)] }

  static let fixedLiterals = PrefixCode(
    fixed: Array(repeating: 8, count: 144) + Array(repeating: 9, count: 112)
      + Array(repeating: 7, count: 24) + Array(repeating: 8, count: 8))
  static let fixedDistances = PrefixCode(fixed: Array(repeating: 5, count: 30))
}
