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

    /// The page, or why there is none. Its ranges count from the beginning of the dump.
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
      var end = position
      while true {
        let bytes = buffer.span
        while end < bytes.count {
          if bytes[end] == 0x0A || (bytes[end] == 0x0D && !mayBePair(end, bytes)) {
            let line = position..<end + 1
            position = end + 1
            return line
          }
          end += 1
        }
        let moved = fill()
        end -= moved.dropped
        if !moved.isMore { break }
      }
      guard position < buffer.count else { return nil }
      defer { position = buffer.count }
      return position..<buffer.count
    }

    /// Whether a CR is, or may turn out to be, the first half of a CRLF.
    private func mayBePair(_ index: Int, _ bytes: Span<UInt8>) -> Bool {
      index + 1 < bytes.count ? bytes[index + 1] == 0x0A : !isAtEnd
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
      var counts = Array(repeating: 0, count: DumpSeparator.kinds.count)
      let bytes = buffer.span
      var lineStart = 0
      for index in bytes.indices where bytes[index] == 0x0A || bytes[index] == 0x0D {
        for (place, kind) in DumpSeparator.kinds.enumerated()
        where kind.matches(lineStart..<index, in: bytes) {
          counts[place] += 1
        }
        lineStart = index + 1
      }
      let best = counts.firstIndex { $0 > 0 }
      separator = best.map { DumpSeparator.kinds[$0] } ?? .formFeed
    }
  }
}
