/// The bytes of a file, a chunk at a time, for files that may be larger than memory.
final class FileChunks: Sequence, IteratorProtocol {
  private let file: FileDescriptor
  private var first: [UInt8]?

  /// Why reading stopped before the end of the file.
  private(set) var failure: SystemError?

  /// How many bytes were read.
  private(set) var byteCount = 0

  private static let size = 1 << 20

  /// Starts to read an open file.
  init(_ file: FileDescriptor) {
    self.file = file
    first = read()
  }

  /// The first chunk, which is read again as the first one.
  var head: [UInt8] { first ?? [] }

  /// The next chunk; `nil` at the end and after a failure.
  func next() -> [UInt8]? {
    defer { first = nil }
    return first ?? read()
  }

  private func read() -> [UInt8]? {
    var bytes: [UInt8] = []
    do throws(SystemError) {
      byteCount += try file.read(Self.size, into: &bytes)
    } catch {
      failure = error
    }
    return bytes.isEmpty ? nil : bytes
  }
}
