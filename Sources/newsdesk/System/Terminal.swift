import FoundationEssentials

/// What is known of the people who look at the output.
enum Terminal {
  /// Whether standard output may be coloured: a terminal, and nobody said no (<https://no-color.org>).
  static var isColoured: Bool {
    guard FileDescriptor.standardOutput.isTerminal else { return false }
    let environment = ProcessInfo.processInfo.environment
    return (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  /// How many tasks can run at the same time.
  static var processorCount: Int {
    ProcessInfo.processInfo.activeProcessorCount
  }

  /// Text that comes from a source, without the control characters that could steer a terminal.
  static func visible(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(isControl(scalar) ? "\u{FFFD}" : scalar) }
    return String(scalars)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0: true
    default: false
    }
  }
}
