/// Bytes written with 64 signs (RFC 4648, section 4), as generated code carries them.
package enum Base64 {
  private static let signs = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The bytes that a text stands for; signs that are not of the alphabet are passed over.
  package static func decode(_ text: [String]) -> [UInt8] {
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (value, sign) in signs.enumerated() { values[Int(sign)] = UInt8(value) }
    let table = values.span
    guard table.count == 256 else { return [] }
    let length = text.reduce(0) { $0 + $1.utf8.count }
    var bytes = [UInt8](repeating: 0, count: length / 4 * 3 + 3)
    var written = 0
    var bits: UInt32 = 0
    var count = 0
    for part in text {
      let signs = part.utf8.span
      var index = 0
      while index < signs.count {
        // Four signs are three bytes, as long as none of them is to be passed over.
        if count == 0, index >= 0, index <= signs.count &- 4, written >= 0,
          written <= bytes.count &- 3
        {
          let (first, second) = (table[Int(signs[index])], table[Int(signs[index &+ 1])])
          let (third, fourth) = (table[Int(signs[index &+ 2])], table[Int(signs[index &+ 3])])
          if first | second | third | fourth < 0x40 {
            bytes[written] = first &<< 2 | second &>> 4
            bytes[written &+ 1] = second &<< 4 | third &>> 2
            bytes[written &+ 2] = third &<< 6 | fourth
            written &+= 3
            index &+= 4
            continue
          }
        }
        let value = table[Int(signs[index])]
        index &+= 1
        if value == 0xFF { continue }
        bits = bits &<< 6 | UInt32(value)
        count &+= 6
        guard count >= 8 else { continue }
        count &-= 8
        bytes[written] = UInt8(truncatingIfNeeded: bits &>> UInt32(truncatingIfNeeded: count))
        written &+= 1
      }
    }
    bytes.removeLast(bytes.count - written)
    return bytes
  }

  /// The text for some bytes.
  package static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count / 3 * 4 + 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      let bits = part.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - part.count))
      for place in 0..<4 {
        let value = Int(bits >> UInt32(18 - 6 * place) & 0x3F)
        text.append(place <= part.count ? signs[value] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

/// Reads the bytes of a text in base64 one after the other, a part of it unfolded at a time.
///
/// Each part but the last has a whole number of groups of four signs.
package struct Base64Reader {
  private let parts: [String]
  private var part = 0
  private var bytes: [UInt8] = []
  private var position = 0
  /// Whether more bytes were asked for than there are.
  private(set) var isShort = false

  package init(_ parts: [String]) {
    self.parts = parts
    unfold()
  }

  /// No text of these signs has more bytes.
  package var limit: Int { parts.reduce(0) { $0 + $1.utf8.count } }

  /// Whether all bytes were read, and no more.
  package var isAtEnd: Bool { !isShort && position == bytes.count && part == parts.count }

  /// The next byte; 0 past the end.
  @inline(__always)
  package mutating func next() -> UInt8 {
    if position == bytes.count { unfold() }
    guard position < bytes.count else {
      isShort = true
      return 0
    }
    position &+= 1
    return bytes[position &- 1]
  }

  /// The number that the next bytes stand for, the lowest one first.
  package mutating func next(_ count: Int) -> UInt32 {
    var value: UInt32 = 0
    for place in 0..<count { value |= UInt32(next()) << UInt32(8 * place) }
    return value
  }

  /// The next bytes, as many as there are.
  package mutating func bytes(_ count: Int) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(min(count, limit))
    while result.count < count, !isShort {
      if position == bytes.count { unfold() }
      let taken = min(count - result.count, bytes.count - position)
      guard taken > 0 else {
        isShort = true
        break
      }
      result += bytes[position..<position + taken]
      position += taken
    }
    return result
  }

  private mutating func unfold() {
    guard part < parts.count else { return }
    bytes = Base64.decode([parts[part]])
    position = 0
    part += 1
  }
}
