import ArgumentParser

/// Standard output and standard error as the command uses them.
enum StandardStreams {
  /// Writes results.
  ///
  /// Throws the exit status that ends the command quietly when nobody reads any more, and with a
  /// message when the output cannot be written.
  static func write(_ bytes: [UInt8]) throws {
    do throws(SystemError) {
      try FileDescriptor.standardOutput.write(bytes)
    } catch {
      if error.isClosedPipe { throw ExitStatus.pipeClosed }
      report("standard output: \(error.message)")
      throw ExitStatus.outputFailed
    }
  }

  /// Tells people something, on a line of its own.
  static func report(_ message: String) {
    note("newsdesk: \(Terminal.visible(message))\n")
  }

  /// Writes to standard error as it is; that nobody reads it is no reason to stop.
  static func note(_ text: String) {
    try? FileDescriptor.standardError.write(Array(text.utf8))
  }
}
