#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What a scanner asks of the bytes of a page.
extension Span<UInt8> {
  /// Where a byte stands next; `nil` when it does not.
  func find(_ byte: UInt8, from start: Int) -> Int? {
    guard start < count else { return nil }
    return unsafe withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress,
        let found = unsafe memchr(base + start, Int32(byte), bytes.count - start)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }

  /// Where a text stands next; `nil` when it does not.
  func find(_ text: StaticString, from start: Int) -> Int? {
    var position = start
    let first = unsafe text.utf8Start.pointee
    while let found = find(first, from: position) {
      if has(text, at: found) { return found }
      position = found + 1
    }
    return nil
  }

  /// How many `<` there are.
  func countOfTagSigns() -> Int {
    var count = 0
    for index in indices { count &+= self[index] == UInt8(ascii: "<") ? 1 : 0 }
    return count
  }

  /// Whether a text stands in a place.
  func has(_ text: StaticString, at start: Int) -> Bool {
    guard start >= 0, start + text.utf8CodeUnitCount <= count else { return false }
    for index in 0..<text.utf8CodeUnitCount
    where unsafe self[start + index] != text.utf8Start[index] {
      return false
    }
    return true
  }

  /// Whether a text stands in a place, in small letters or capital ones.
  func hasFolded(_ text: StaticString, at start: Int) -> Bool {
    guard start >= 0, start + text.utf8CodeUnitCount <= count else { return false }
    for index in 0..<text.utf8CodeUnitCount {
      let byte = self[start + index]
      let folded = byte &- 0x41 < 26 ? byte | 0x20 : byte
      if unsafe folded != text.utf8Start[index] { return false }
    }
    return true
  }

  /// The place behind the next byte of a kind; the end when there is none.
  func end(of byte: UInt8, from start: Int) -> Int {
    find(byte, from: Swift.min(start, count)).map { $0 + 1 } ?? count
  }

  /// Whether a `<` begins a tag, a comment or a declaration.
  @inline(__always)
  func beginsMarkup(at position: Int) -> Bool {
    guard position &+ 1 < count else { return false }
    let next = self[position &+ 1]
    return next.isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
      || next == UInt8(ascii: "?")
  }

  /// The place behind a comment whose content begins somewhere; `nil` when it is not closed.
  func endOfComment(from start: Int) -> Int? {
    if has(">", at: start) { return start + 1 }
    if has("->", at: start) { return start + 2 }
    var position = start
    while let found = find(UInt8(ascii: "-"), from: position) {
      if has("-->", at: found) { return found + 3 }
      if has("--!>", at: found) { return found + 4 }
      position = found + 1
    }
    return nil
  }

  /// Whether two names are the same but for capital letters.
  func isSameName(_ name: Range<Int>, _ other: Range<Int>) -> Bool {
    guard name.count == other.count else { return false }
    for (left, right) in zip(name, other) where self[left] | 0x20 != self[right] | 0x20 {
      return false
    }
    return true
  }

  /// Whether a page begins as XML does, or says in its first line of markup that it is XHTML.
  func saysXML(from start: Int) -> Bool {
    var position = start
    while position < count, self[position] <= 0x20 { position += 1 }
    if has("<?xml", at: position) { return true }
    guard hasFolded("<!doctype", at: position) else { return false }
    let end = end(of: UInt8(ascii: ">"), from: position)
    return extracting(position..<end).find("XHTML", from: 0) != nil
  }
}

extension UInt8 {
  /// Whether it is one of the 26 letters.
  @inline(__always)
  var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// Whether it ends the name of an element.
  @inline(__always)
  var endsName: Bool { self <= 0x20 || self == 0x2F || self == 0x3E }

  /// Whether it ends the name of an attribute.
  @inline(__always)
  var endsAttributeName: Bool { self <= 0x20 || self == 0x2F || self == 0x3E || self == 0x3D }
}
