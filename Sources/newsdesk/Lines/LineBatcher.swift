/// Reads whole lines as they arrive, as many as there are.
///
/// A line is handed over as soon as it is complete and the input has no more at the moment, so that a
/// program that waits for an answer before it writes the next line gets it.
struct LineBatcher {
  private let input: FileDescriptor
  private let lineLimit: Int

  /// What was read and not handed over yet.
  private var bytes: [UInt8] = []
  /// How many of the bytes were searched for line feeds, how many were found, and where the last ends.
  private var searched = 0
  private var lineCount = 0
  private var linesEnd = 0

  private var nextLine = 1
  private var isAtEnd = false

  /// How many bytes make a batch when more are ready.
  private static let batchSize = 1 << 20

  /// How many bytes are asked for at once.
  private static let readSize = 1 << 18

  /// Creates a batcher that forgets what goes beyond the limit of a line.
  init(_ input: FileDescriptor, lineLimit: Int) {
    self.input = input
    self.lineLimit = lineLimit
  }

  /// Whether the next batch can be begun without waiting for the writer of the input.
  var isReady: Bool { isAtEnd || input.isReady }

  /// The next lines, or `nil` at the end.
  ///
  /// Waits until there is at least one.
  mutating func next() throws(SystemError) -> LineBatch? {
    while true {
      search()
      if linesEnd > 0, isAtEnd || bytes.count >= Self.batchSize || !input.isReady {
        return batch(upTo: linesEnd, count: lineCount)
      }
      if isAtEnd { return bytes.isEmpty ? nil : batch(upTo: bytes.count, count: 1) }
      if linesEnd == 0, bytes.count > lineLimit { return try longLine() }
      isAtEnd = try input.read(Self.readSize, into: &bytes) == 0
    }
  }

  /// Looks for line feeds in the bytes that came last.
  private mutating func search() {
    let (count, end) = Self.lineFeeds(in: bytes.span, from: searched)
    lineCount += count
    linesEnd = end ?? linesEnd
    searched = bytes.count
  }

  private static func lineFeeds(in bytes: Span<UInt8>, from start: Int) -> (count: Int, end: Int?) {
    var count = 0
    var end: Int?
    for position in start..<bytes.count where bytes[position] == UInt8(ascii: "\n") {
      count += 1
      end = position + 1
    }
    return (count, end)
  }

  private mutating func batch(upTo end: Int, count: Int) -> LineBatch {
    let rest = Array(bytes[end...])
    bytes.removeSubrange(end...)
    let batch = LineBatch(firstLine: nextLine, bytes: bytes, isTooLong: false)
    startAgain(with: rest)
    nextLine += count
    return batch
  }

  private mutating func startAgain(with rest: [UInt8]) {
    bytes = rest
    searched = 0
    lineCount = 0
    linesEnd = 0
  }

  /// Reads on to the end of a line that is too long, keeping nothing of it.
  private mutating func longLine() throws(SystemError) -> LineBatch {
    var end: Int?
    while end == nil, !isAtEnd {
      bytes.removeAll(keepingCapacity: true)
      isAtEnd = try input.read(Self.readSize, into: &bytes) == 0
      end = bytes.firstIndex(of: UInt8(ascii: "\n"))
    }
    startAgain(with: end.map { Array(bytes[($0 + 1)...]) } ?? [])
    defer { nextLine += 1 }
    return LineBatch(firstLine: nextLine, bytes: [], isTooLong: true)
  }
}
