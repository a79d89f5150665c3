import ArgumentParser
import FoundationEssentials
import News

/// Shows what the shipped weights make of a dump.
struct LabelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "label",
    abstract: "Prints the passages of a dump, each with its score; above zero means body.")

  @Argument(help: "The dump.")
  var file: String

  func run() throws {
    let source = [UInt8](try Data(contentsOf: URL(filePath: file)))
    let dump = DumpText(0..<source.count, in: source.span)
    let scores = BodyLabeller.standard.scores(of: dump, in: source.span)
    for (passage, score) in zip(dump.passages, scores) {
      let tenths = (score * 10).rounded() / 10
      print(tenths, String(decoding: source[passage.text], as: UTF8.self), separator: "\t")
    }
  }
}
