/// Cuts bytes that arrive in chunks into lines, of which it holds one at a time.
///
/// A line ends with a line feed, which is not part of it; neither is a carriage return before it. After
/// the last line feed there is another line only when bytes follow. The time is linear in the bytes,
/// however long the lines and however small the chunks are.
package struct LineSplitter<Chunks: IteratorProtocol> where Chunks.Element == [UInt8] {
  private var chunks: Chunks
  private var chunk: ArraySlice<UInt8> = []

  /// Creates a splitter that asks for a chunk when it needs one.
  package init(_ chunks: Chunks) {
    self.chunks = chunks
  }

  /// The next line without its end; `nil` after the last one.
  package mutating func next() -> ArraySlice<UInt8>? {
    var begun: [UInt8]?
    while true {
      if chunk.isEmpty {
        guard let following = chunks.next() else { return begun.map { Self.trimmed($0[...]) } }
        chunk = following[...]
        if chunk.isEmpty { continue }
      }
      let end = Self.lineFeed(in: chunk)
      let part = chunk[chunk.startIndex..<(end ?? chunk.endIndex)]
      chunk = end.map { chunk[($0 + 1)...] } ?? []
      if begun == nil, end != nil { return Self.trimmed(part) }
      begun = begun ?? []
      begun?.append(contentsOf: part)
      if end != nil { return begun.map { Self.trimmed($0[...]) } }
    }
  }

  private static func lineFeed(in chunk: ArraySlice<UInt8>) -> Int? {
    let bytes = chunk.span
    var position = 0
    while position &+ 32 <= bytes.count {
      var found: UInt8 = 0
      for index in position..<(position &+ 32) { found |= bytes[index] == 0x0A ? 1 : 0 }
      if found != 0 { break }
      position &+= 32
    }
    while position < bytes.count {
      if bytes[position] == 0x0A { return chunk.startIndex + position }
      position &+= 1
    }
    return nil
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.last == 0x0D ? line.dropLast() : line
  }
}
