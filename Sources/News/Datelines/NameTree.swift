/// Names of one kind, each with a number, found by walking a tree of folded bytes.
///
/// Letter case, accents and full-width forms do not count, so that `Reuters`, `REUTERS` and `ＲＥＵＴＥＲＳ`
/// are one name.
struct NameTree: Sendable {
  private struct Node {
    let byte: UInt8
    var child: Int32 = -1
    let sibling: Int32
    var value: Int32 = -1
  }

  private let folding = LetterFolding()
  private var nodes: [Node] = []
  private var roots = [Int32](repeating: -1, count: 256)

  /// A name found in a text.
  struct Match {
    let value: Int
    let end: Int
  }

  /// Adds a name; of two values for one name the first stays.
  mutating func insert(_ name: Substring, value: Int) {
    var node = -1
    for scalar in name.unicodeScalars {
      guard let kept = Unicode.Scalar(folding.folded(scalar.value)), kept.value != 0 else {
        continue
      }
      for byte in Unicode.UTF8.encode(kept) ?? .init() {
        node = child(of: node, byte) ?? grow(from: node, byte)
      }
    }
    if node >= 0, nodes[node].value < 0 { nodes[node].value = Int32(value) }
  }

  /// The longest name that begins at a position and ends where a word does.
  func longest(_ bytes: Span<UInt8>, at start: Int, end: Int) -> Match? {
    var best: Match?
    walk(bytes, from: start, end: end) { value, last, position in
      if Self.isBoundary(bytes, after: last, at: position, end) {
        best = Match(value: value, end: position)
      }
    }
    return best
  }

  /// The number of the name that fills a range.
  func value(of range: Range<Int>, in bytes: Span<UInt8>) -> Int? {
    var found: Int?
    walk(bytes, from: range.lowerBound, end: range.upperBound) { value, _, position in
      if position == range.upperBound { found = value }
    }
    return found
  }

  private func walk(
    _ bytes: Span<UInt8>, from start: Int, end: Int,
    _ visit: (_ value: Int, _ last: DecodedScalar, _ position: Int) -> Void
  ) {
    var position = start
    var node = -1
    while position < end {
      let scalar = DecodedScalar(bytes, at: position, end: end)
      let folded = folding.folded(scalar.value == 0xA0 ? 0x20 : scalar.value)
      position += scalar.length
      if folded != 0 {
        guard let next = step(from: node, folded) else { return }
        node = next
      }
      guard node >= 0 else { continue }
      if folded == 0x20 {
        while position < end, bytes[position] == 0x20 { position += 1 }
      }
      if nodes[node].value >= 0 { visit(Int(nodes[node].value), scalar, position) }
    }
  }

  private static func isBoundary(
    _ bytes: Span<UInt8>, after last: DecodedScalar, at position: Int, _ end: Int
  ) -> Bool {
    guard position < end else { return true }
    let next = DecodedScalar(bytes, at: position, end: end)
    let isDigit = next.value &- 48 < 10
    return !last.continuesWord || !(next.continuesWord || isDigit)
  }

  private func step(from node: Int, _ scalar: UInt32) -> Int? {
    if scalar < 0x80 { return child(of: node, UInt8(scalar)) }
    var current = node
    var shift: UInt32 = scalar < 0x800 ? 6 : scalar < 0x10000 ? 12 : 18
    let lead: UInt32 = scalar < 0x800 ? 0xC0 : scalar < 0x10000 ? 0xE0 : 0xF0
    guard let first = child(of: current, UInt8(truncatingIfNeeded: lead | scalar >> shift)) else {
      return nil
    }
    current = first
    while shift > 0 {
      shift -= 6
      let byte = UInt8(truncatingIfNeeded: 0x80 | scalar >> shift & 0x3F)
      guard let next = child(of: current, byte) else { return nil }
      current = next
    }
    return current
  }

  private func child(of node: Int, _ byte: UInt8) -> Int? {
    if node < 0 {
      let root = roots[Int(byte)]
      return root < 0 ? nil : Int(root)
    }
    var index = nodes[node].child
    while index >= 0 {
      if nodes[Int(index)].byte == byte { return Int(index) }
      index = nodes[Int(index)].sibling
    }
    return nil
  }

  private mutating func grow(from node: Int, _ byte: UInt8) -> Int {
    let index = nodes.count
    if node < 0 {
      nodes.append(Node(byte: byte, sibling: -1))
      roots[Int(byte)] = Int32(index)
    } else {
      nodes.append(Node(byte: byte, sibling: nodes[node].child))
      nodes[node].child = Int32(index)
    }
    return index
  }
}
