/// The values of a JSON Lines file, read one by one as they are asked for.
///
/// Each line is one value or one error; after a line that cannot be read the next one is. Empty lines
/// are passed over and counted. Only one line is held in memory at a time, next to the chunk in which
/// it ends.
///
/// ```swift
/// for line in JSONLines(bytes, of: Page.self) {
///   switch line.result {
///   case .success(let page): print(page.article?.headline ?? "")
///   case .failure(let error): print(error)  // line 17, byte 4: a colon expected
///   }
/// }
/// ```
public struct JSONLines<Value: JSONRepresentable, Chunks: Sequence>: Sequence
where Chunks.Element == [UInt8] {
  private let chunks: Chunks
  private let depthLimit: Int

  /// Creates a reader of bytes that arrive in chunks, such as the parts of a file.
  ///
  /// - Parameters:
  ///   - chunks: The bytes in their order; a line may begin in one chunk and end in a later one.
  ///   - type: What stands on each line.
  ///   - depthLimit: How deeply arrays and objects may be nested.
  public init(chunks: Chunks, of type: Value.Type = Value.self, depthLimit: Int = 512) {
    self.chunks = chunks
    self.depthLimit = depthLimit
  }

  /// Starts to read at the first line.
  public func makeIterator() -> Iterator {
    Iterator(splitter: LineSplitter(chunks.makeIterator()), depthLimit: depthLimit)
  }

  /// Reads line after line.
  public struct Iterator: IteratorProtocol {
    fileprivate var splitter: LineSplitter<Chunks.Iterator>
    fileprivate let depthLimit: Int
    private var number = 0

    fileprivate init(splitter: LineSplitter<Chunks.Iterator>, depthLimit: Int) {
      self.splitter = splitter
      self.depthLimit = depthLimit
    }

    /// The next line that is not empty; `nil` after the last one.
    public mutating func next() -> Line? {
      while let line = splitter.next() {
        number += 1
        if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
        return Line(number: number, json: line, depthLimit: depthLimit)
      }
      return nil
    }
  }

  /// What stands on one line.
  public struct Line: Sendable {
    /// The number of the line in its file, from 1; empty lines counted as well.
    public let number: Int

    /// The value, or why there is none: the error's `offset` is in bytes from the start of the line.
    public let result: Result<Value, NewsError>

    /// What was noticed in a line that could be read, with ranges in bytes from its start.
    public let diagnostics: [Diagnostic]

    fileprivate init(number: Int, json: ArraySlice<UInt8>, depthLimit: Int) {
      var diagnostics: [Diagnostic] = []
      self.number = number
      do {
        result = .success(
          try Value(json: json, depthLimit: depthLimit, diagnostics: &diagnostics))
      } catch {
        result = .failure(
          NewsError(
            code: error.code, message: error.message, offset: error.offset, line: number))
      }
      self.diagnostics = diagnostics
    }
  }
}

extension JSONLines where Chunks == CollectionOfOne<[UInt8]> {
  /// Creates a reader of bytes in memory.
  ///
  /// - Parameters:
  ///   - bytes: The lines.
  ///   - type: What stands on each line.
  ///   - depthLimit: How deeply arrays and objects may be nested.
  public init(_ bytes: [UInt8], of type: Value.Type = Value.self, depthLimit: Int = 512) {
    self.init(chunks: CollectionOfOne(bytes), of: type, depthLimit: depthLimit)
  }
}

extension JSONRepresentable {
  /// Appends the value to a buffer as a line of JSON Lines, with its line feed.
  public func writeJSONLine(into buffer: inout [UInt8]) {
    writeJSON(.compact, into: &buffer)
    buffer.append(UInt8(ascii: "\n"))
  }
}

extension Sequence where Element: JSONRepresentable {
  /// The values as JSON Lines: one a line, each line with its end.
  public func jsonLines() -> [UInt8] {
    var buffer: [UInt8] = []
    for value in self { value.writeJSONLine(into: &buffer) }
    return buffer
  }
}
