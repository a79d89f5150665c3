import ArgumentParser

/// How the command ends; scripts rely on these numbers.
enum ExitStatus {
  /// A name that was looked up is not known; the others are answered.
  static let nameUnknown = ExitCode(1)
  /// Some of the input could not be read; the rest was.
  static let someInputFailed = ExitCode(3)
  /// Something was lost on the way into another format, and that was said to be an error.
  static let somethingLost = ExitCode(4)
  /// The output could not be written: a full disk, a closed file.
  static let outputFailed = ExitCode(74)
  /// Nobody reads the output any more: what a shell shows for a closed pipe.
  static let pipeClosed = ExitCode(141)

  /// The table for the help.
  static let table = """
    0   all input was read
      3   some input could not be read; the rest was
      64  the command line is wrong
      74  the output could not be written
    """
}
