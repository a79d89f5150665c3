/// A name of up to sixteen bytes in small letters, as two numbers.
struct PackedName: Hashable {
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0
  /// How many bytes the name has, also where they are more than fit.
  private(set) var count = 0

  /// Adds a byte; capital letters become small ones.
  @inline(__always)
  mutating func append(folding byte: UInt8) {
    append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
  }

  /// Adds a byte as it is.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    let shift = UInt64(truncatingIfNeeded: count &* 8)
    if count < 8 {
      low |= UInt64(byte) &<< shift
    } else if count < 16 {
      high |= UInt64(byte) &<< (shift &- 64)
    }
    count &+= 1
  }

  init() {}

  init(_ name: String) {
    for byte in name.utf8 { append(byte) }
  }
}

/// Values by their names: one look into an array for nearly every name.
struct NameTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var name: PackedName
    var value: Value
  }

  private var entries: [Entry?]
  private let mask: Int

  init(_ values: [(name: String, value: Value)]) {
    var capacity = 64
    while capacity < values.count * 4 { capacity *= 2 }
    entries = Array(repeating: nil, count: capacity)
    mask = capacity - 1
    for (name, value) in values {
      let packed = PackedName(name)
      guard packed.count <= 16 else { continue }
      var slot = slot(of: packed)
      while entries[slot] != nil { slot = (slot + 1) & mask }
      entries[slot] = Entry(name: packed, value: value)
    }
  }

  @inline(__always)
  subscript(name: PackedName) -> Value? {
    guard name.count > 0, name.count <= 16 else { return nil }
    var slot = slot(of: name)
    while let entry = entries[slot] {
      if entry.name == name { return entry.value }
      slot = (slot &+ 1) & mask
    }
    return nil
  }

  @inline(__always)
  private func slot(of name: PackedName) -> Int {
    let mixed = (name.low ^ (name.high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed &>> 40) & mask
  }
}

extension PackedName {
  static func == (left: PackedName, right: PackedName) -> Bool {
    left.low == right.low && left.high == right.high && left.count == right.count
  }
}

extension NameTable<AttributeName> {
  /// The attributes that are kept.
  static let attributes = NameTable(
    AttributeName.allCases.filter { $0 != .elementName }.map { ($0.rawValue, $0) })
}
