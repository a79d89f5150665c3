#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Why the system refused to open, read or write a file.
struct SystemError: Error {
  /// The system's number, `errno`.
  let number: Int32

  /// Whether the reader of a pipe has gone.
  var isClosedPipe: Bool { number == EPIPE }

  /// What is wrong and what to do.
  var message: String {
    switch number {
    case ENOENT: "there is no such file; check the name"
    case EISDIR: "this is a folder; name the files in it, as in FOLDER/*.txt"
    case EACCES, EPERM: "it may not be read by this user; check its permissions"
    case EMFILE, ENFILE: "too many files are open; try a smaller --jobs"
    case ENOSPC, EDQUOT: "the disk is full; make room and run again"
    default: "the system says: \(systemText)"
    }
  }

  /// What is wrong with a file that was to be written and what to do.
  var writingMessage: String {
    switch number {
    case ENOENT, ENOTDIR: "there is no such folder to write it in; make it first"
    case EISDIR: "this is a folder; name a file in it"
    case EACCES, EPERM, EROFS: "it may not be written by this user; choose another place"
    default: message
    }
  }

  private var systemText: String {
    var buffer = [CChar](repeating: 0, count: 256)
    _ = unsafe strerror_r(number, &buffer, buffer.count)
    let text = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return text.isEmpty ? "error \(number)" : String(decoding: text, as: UTF8.self)
  }
}
