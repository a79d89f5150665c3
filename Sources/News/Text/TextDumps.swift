/// The pages of a collected file: many dumps one after another, read lazily.
///
/// The file comes in chunks, so that it may be larger than memory; no more than one dump and one chunk
/// are held at a time.
///
/// ```swift
/// for dump in TextDumps([bytes], parser: TextDumpParser()) {
///   let page = try dump.result.get()
///   print(dump.range, page.article?.headline ?? "no headline")
/// }
/// ```
public struct TextDumps<Chunks: Sequence>: Sequence where Chunks.Element == [UInt8] {
  private let chunks: Chunks
  private let parser: TextDumpParser
  private let separator: DumpSeparator

  /// Creates a sequence of the pages of a collected file.
  ///
  /// - Parameters:
  ///   - chunks: The bytes of the file in order, cut anywhere.
  ///   - parser: What reads each dump; its limit on bytes applies to a single dump.
  ///   - separator: The lines that stand between the dumps.
  public init(
    _ chunks: Chunks, parser: TextDumpParser, separator: DumpSeparator = .automatic
  ) {
    self.chunks = chunks
    self.parser = parser
    self.separator = separator
  }

  /// One dump of a collected file.
  public struct Element: Sendable {
    /// Where the dump stands in the file: bytes, half-open.
    public let range: Range<Int>

    /// The page, or why there is none.
    ///
    /// Its ranges count from the beginning of the dump.
    public let result: Result<Page, NewsError>
  }

  /// Starts at the beginning of the file.
  public func makeIterator() -> Iterator {
    Iterator(chunks.makeIterator(), parser, separator)
  }
}

extension TextDumps {
  /// Reads one dump after another.
  public struct Iterator: IteratorProtocol {
    private var chunks: Chunks.Iterator
    private let parser: TextDumpParser
    private var separator: DumpSeparator

    private var buffer: [UInt8] = []
    /// Where the buffer begins in the file.
    private var offset = 0
    /// Where the dump at hand begins in the buffer, and the line to look at next.
    private var start = 0
    private var position = 0
    private var isAtEnd = false
    /// Whether the dump at hand is over the limit and its bytes are thrown away.
    private var isTooLong = false

    /// How much of the file decides on the separator.
    private static var sampleSize: Int { 1 << 20 }

    fileprivate init(
      _ chunks: Chunks.Iterator, _ parser: TextDumpParser, _ separator: DumpSeparator
    ) {
      self.chunks = chunks
      self.parser = parser
      self.separator = separator
    }

    /// The next dump with text.
    public mutating func next() -> Element? {
      if separator == .automatic { chooseSeparator() }
      while true {
        guard let line = nextLine() else {
          let last = finish(at: buffer.count, next: buffer.count)
          return last
        }
        if separator.matches(line, in: buffer.span),
          let dump = finish(at: line.lowerBound, next: line.upperBound)
        {
          return dump
        }
      }
    }

    // MARK: Dumps

    /// Ends the dump at hand, and gives it if it holds text.
    private mutating func finish(at end: Int, next: Int) -> Element? {
      let range = start..<end
      defer {
        start = next
        isTooLong = false
      }
      if isTooLong { return element(range, .failure(tooLong)) }
      guard !WhiteSpace.trimmed(range, in: buffer.span).isEmpty else { return nil }
      let bytes = buffer.span.extracting(range)
      do throws(NewsError) {
        return element(range, .success(try parser.parse(bytes)))
      } catch {
        return element(range, .failure(error))
      }
    }

    private var tooLong: NewsError {
      NewsError(
        code: .limitExceeded,
        message: "a dump has more than \(parser.limits.bytes) bytes, the limit")
    }

    private func element(_ range: Range<Int>, _ result: Result<Page, NewsError>) -> Element {
      Element(range: offset + range.lowerBound..<offset + range.upperBound, result: result)
    }

    // MARK: Lines

    /// The next line of the buffer with its line feed; more is read where it is not complete.
    private mutating func nextLine() -> Range<Int>? {
      var searched = position
      while true {
        if let end = Self.lineEnd(from: searched, isAtEnd: isAtEnd, in: buffer.span) {
          defer { position = end }
          return position..<end
        }
        // A CR at the end of the buffer is looked at again with what follows it.
        searched = Swift.max(position, buffer.count - 1)
        let moved = fill()
        searched -= moved.dropped
        if !moved.isMore { break }
      }
      guard position < buffer.count else { return nil }
      defer { position = buffer.count }
      return position..<buffer.count
    }

    /// Where the next line begins; `nil` when the line is not complete.
    private static func lineEnd(
      from start: Int, isAtEnd: Bool, in bytes: Span<UInt8>
    ) -> Int? {
      for index in start..<bytes.count {
        if bytes[index] == 0x0A { return index + 1 }
        guard bytes[index] == 0x0D else { continue }
        if index + 1 == bytes.count { return isAtEnd ? index + 1 : nil }
        if bytes[index + 1] != 0x0A { return index + 1 }
      }
      return nil
    }

    /// Appends the next chunk, after dropping what is done with.
    private mutating func fill() -> (dropped: Int, isMore: Bool) {
      var dropped = start
      if buffer.count - start > parser.limits.bytes {
        isTooLong = true
        dropped = position
      }
      if dropped > 0 {
        buffer.removeFirst(dropped)
        offset += dropped
        start -= Swift.min(start, dropped)
        position -= dropped
      }
      while !isAtEnd {
        guard let chunk = chunks.next() else {
          isAtEnd = true
          return (dropped, false)
        }
        if chunk.isEmpty { continue }
        buffer += chunk
        return (dropped, true)
      }
      return (dropped, false)
    }

    // MARK: The separator

    private mutating func chooseSeparator() {
      while buffer.count < Self.sampleSize, fill().isMore {}
      separator = Self.separator(in: buffer.span)
    }

    /// The strongest kind of separator that a part of the file shows.
    private static func separator(in bytes: Span<UInt8>) -> DumpSeparator {
      var best = DumpSeparator.kinds.count
      var start = 0
      for index in bytes.indices where bytes[index] == 0x0A || bytes[index] == 0x0D {
        let stronger = DumpSeparator.kinds[..<best]
        best = stronger.firstIndex { $0.matches(start..<index, in: bytes) } ?? best
        start = index + 1
      }
      return best < DumpSeparator.kinds.count ? DumpSeparator.kinds[best] : .formFeed
    }
  }
}
