import Foundation
import ModelGenerators
import News
import Testing

@Suite("The JSON Schema")
struct JSONSchemaTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Runs an independent validator; `nil` when it cannot be had here.
  private func validate(_ json: [UInt8]) throws -> (isValid: Bool, output: String)? {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).jsonl")
    try Data(json).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    let script = Self.root.appending(path: "Scripts/validate-json").path(percentEncoded: false)
    process.arguments = ["python3", script, file.path(percentEncoded: false)]
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    if [77, 127].contains(process.terminationStatus) {
      print("SKIPPED: no Python with jsonschema, so the JSON Schema was not tested")
      return nil
    }
    return (process.terminationStatus == 0, output)
  }

  @Test("allows all that the library writes")
  func output() throws {
    var generator = Generator(seed: 8)
    var pages = (0..<1000).map { _ in generator.page() }
    pages += (0..<10).map { _ in generator.richPage() }
    guard let (isValid, output) = try validate(pages.jsonLines()) else { return }
    #expect(isValid, "\(output.prefix(2000))")
    #expect(output.hasPrefix("1010 checked"))
  }

  @Test(
    "allows nothing else",
    arguments: [
      "{}", #"{"kind":"article","x":1}"#, #"{"kind":"story"}"#, #"{"kind":"other","listings":[]}"#,
      #"{"kind":"other","article":null}"#, #"{"kind":"article","article":{"published":"today"}}"#,
      #"{"kind":"article","article":{"body":[{"kind":"paragraph","range":[1]}]}}"#,
    ])
  func others(json: String) throws {
    guard let (isValid, _) = try validate(Array(json.utf8)) else { return }
    #expect(!isValid)
  }
}
