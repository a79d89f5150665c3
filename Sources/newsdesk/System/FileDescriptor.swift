#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// An open file, pipe or terminal: the one place where the command talks to the system.
///
/// FoundationEssentials has no `FileHandle`, hence the four system calls. Every pointer lives inside
/// one call and points into an array that outlives it.
struct FileDescriptor: Sendable {
  static let standardInput = FileDescriptor(number: 0)
  static let standardOutput = FileDescriptor(number: 1)
  static let standardError = FileDescriptor(number: 2)

  private let number: Int32

  private init(number: Int32) {
    self.number = number
  }

  /// Opens a file for reading; `-` is standard input.
  init(named path: String) throws(SystemError) {
    if path == "-" {
      self = .standardInput
      return
    }
    let number = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { throw SystemError(number: errno) }
    self.number = number
  }

  /// Creates a file for writing, or empties it.
  init(creating path: String) throws(SystemError) {
    let number = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard number >= 0 else { throw SystemError(number: errno) }
    self.number = number
  }

  /// Closes the file.
  func close() {
    #if canImport(Darwin)
      _ = Darwin.close(number)
    #elseif canImport(Glibc)
      _ = Glibc.close(number)
    #elseif canImport(Musl)
      _ = Musl.close(number)
    #endif
  }

  /// Whether a person sits at the other end.
  var isTerminal: Bool {
    isatty(number) == 1
  }

  /// Whether a read would return at once, with bytes or at the end.
  var isReady: Bool {
    var request = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&request, 1, 0) != 0
  }
}

// MARK: - Reading and writing

extension FileDescriptor {
  /// Appends up to `count` bytes and returns how many came: 0 at the end.
  func read(_ count: Int, into bytes: inout [UInt8]) throws(SystemError) -> Int {
    var received = 0
    repeat {
      bytes.append(addingCapacity: count) { output in
        unsafe output.withUnsafeMutableBufferPointer { buffer, initialized in
          received = unsafe systemRead(number, buffer.baseAddress, count)
          if received > 0 { initialized += received }
        }
      }
    } while received < 0 && errno == EINTR
    guard received >= 0 else { throw SystemError(number: errno) }
    return received
  }

  /// Reads all bytes up to the end.
  func readToEnd() throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    var status = stat()
    let size = unsafe fstat(number, &status) == 0 ? Int(status.st_size) : 0
    bytes.reserveCapacity(size + 1)
    while true {
      let space = bytes.capacity - bytes.count
      let count = space > 0 ? space : max(bytes.count, 1 << 16)
      if try read(count, into: &bytes) == 0 { return bytes }
    }
  }

  /// Writes all bytes.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    var start = 0
    while start < bytes.count {
      let written = unsafe bytes.withUnsafeBufferPointer { buffer in
        unsafe systemWrite(number, buffer.extracting(start...))
      }
      if written >= 0 {
        start += written
      } else if errno != EINTR {
        throw SystemError(number: errno)
      }
    }
  }
}

private func systemRead(_ number: Int32, _ start: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(number, start, count)
}

private func systemWrite(_ number: Int32, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
  unsafe write(number, bytes.baseAddress, bytes.count)
}
