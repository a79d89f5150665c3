package import Foundation

/// A program of this package, run as its users run it.
package struct Tool: Sendable {
  /// Where the program is.
  package let path: String

  /// The program of that name, built beside the tests.
  package init(_ name: String) {
    path = Self.products.appending(path: name).path(percentEncoded: false)
  }

  /// How a run ended and what it wrote.
  package struct Outcome: Sendable {
    /// The exit status.
    package let status: Int32
    /// What came on standard output.
    package let output: Data
    /// What came on standard error.
    package let errors: String

    /// Standard output as text.
    package var text: String { String(decoding: output, as: UTF8.self) }

    /// The lines of standard output.
    package var lines: [Substring] {
      text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    }
  }

  /// Runs the program to its end.
  package func run(
    _ arguments: [String],
    input: Data = Data(),
    environment: [String: String]? = nil,
    directory: URL? = nil
  ) throws -> Outcome {
    try Self.run(path, arguments, input: input, environment: environment, directory: directory)
  }

  /// Runs a line of shell in which `$TOOL` is the program.
  package func shell(_ script: String) throws -> Outcome {
    var environment = ProcessInfo.processInfo.environment
    environment["TOOL"] = path
    return try Self.run(
      "/bin/sh", ["-c", script], input: Data(), environment: environment, directory: nil)
  }

  /// Files stand in for the pipes, so that no size of input or output can block.
  private static func run(
    _ path: String,
    _ arguments: [String],
    input: Data,
    environment: [String: String]?,
    directory: URL?
  ) throws -> Outcome {
    let folder = try TemporaryFolder()
    let (inputFile, outputFile, errorFile) =
      (try folder.file("input", input), try folder.file("output"), try folder.file("errors"))
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = directory
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: try Data(contentsOf: outputFile),
      errors: String(decoding: try Data(contentsOf: errorFile), as: UTF8.self))
  }
}

extension Tool {
  /// The folder of the checkout.
  package static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The path of a sample dump.
  package static func sample(_ name: String) -> String {
    root.appending(path: "Examples/Samples/\(name)").path(percentEncoded: false)
  }

  /// The path of one of the sample pages.
  package static func page(_ name: String) -> String {
    root.appending(path: "Examples/Pages/\(name)").path(percentEncoded: false)
  }

  /// The names of the sample dumps.
  package static var samples: [String] {
    get throws {
      let folder = root.appending(path: "Examples/Samples").path(percentEncoded: false)
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        .filter { $0.hasSuffix(".txt") }
    }
  }

  private static let products: URL =
    Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?
    .bundleURL.deletingLastPathComponent() ?? Bundle.main.bundleURL
}
