/// A file that results are written to; `-` is standard output.
struct OutputFile: Sendable {
  private let path: String
  private let descriptor: FileDescriptor

  /// Creates the file, or empties it.
  ///
  /// Throws the exit status that ends the command, with a message, when it cannot be written.
  init(_ path: String) throws {
    self.path = path
    if path == "-" {
      descriptor = .standardOutput
      return
    }
    do throws(SystemError) {
      descriptor = try FileDescriptor(creating: path)
    } catch {
      StandardStreams.report("\(path): \(error.writingMessage)")
      throw ExitStatus.outputFailed
    }
  }

  /// Writes bytes behind those before them.
  func write(_ bytes: [UInt8]) throws {
    if path == "-" { return try StandardStreams.write(bytes) }
    do throws(SystemError) {
      try descriptor.write(bytes)
    } catch {
      StandardStreams.report("\(path): \(error.writingMessage)")
      throw ExitStatus.outputFailed
    }
  }

  /// Ends the file.
  func close() {
    if path != "-" { descriptor.close() }
  }
}
