/// The elements of an XML document that are open, by where their names stand in the source.
struct XMLNesting {
  private struct Element {
    var name: Range<Int>
    var hash: UInt32
  }

  /// What an end tag means.
  enum Closing {
    /// It closes the element of this depth and all in it.
    case open(Int)
    /// It closes an element that was left out.
    case dropped
    /// It closes nothing.
    case none
  }

  private var elements: [Element] = []
  /// How many elements are open that are too deep to be kept.
  private var dropped = 0
  /// How many open elements share a hash, so that most stray end tags are known at once.
  private var counts = [UInt16](repeating: 0, count: 256)
  private let limit: Int

  init(limit: Int) { self.limit = max(1, min(limit, 60_000)) }

  /// How many elements are open and kept.
  var count: Int { elements.count }
  var isOpen: Bool { !elements.isEmpty }

  /// Opens an element; returns whether it is kept.
  mutating func push(_ name: Range<Int>, _ source: Span<UInt8>) -> Bool {
    guard dropped == 0, elements.count < limit else {
      dropped += 1
      return false
    }
    let hash = Self.hash(name, source)
    counts[Int(hash & 255)] += 1
    elements.append(Element(name: name, hash: hash))
    return true
  }

  /// Closes the innermost element; `nil` when it was not kept, or when none is open.
  mutating func pop() -> Range<Int>? {
    if dropped > 0 {
      dropped -= 1
      return nil
    }
    guard let last = elements.popLast() else { return nil }
    counts[Int(last.hash & 255)] -= 1
    return last.name
  }

  /// What an end tag closes: the innermost element of its name, letter case aside.
  mutating func depth(of name: Range<Int>, _ source: Span<UInt8>) -> Closing {
    if dropped > 0 {
      dropped -= 1
      return .dropped
    }
    let hash = Self.hash(name, source)
    guard counts[Int(hash & 255)] > 0 else { return .none }
    let depth = elements.lastIndex {
      $0.hash == hash && source.isSameName($0.name, name)
    }
    return depth.map { .open($0) } ?? .none
  }

  private static func hash(_ name: Range<Int>, _ source: Span<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811C_9DC5
    for index in name { hash = (hash ^ UInt32(source[index] | 0x20)) &* 0x0100_0193 }
    return hash ^ hash &>> 15
  }
}
