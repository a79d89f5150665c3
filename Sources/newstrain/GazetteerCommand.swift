import ArgumentParser
import FoundationEssentials
import News

/// `newstrain gazetteer`: packs the rows of places into the Swift file that News ships.
struct GazetteerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gazetteer",
    abstract: "Packs the places that Scripts/make-gazetteer wrote into Swift code.")

  @Argument(help: "The rows: columns parted by tabs.")
  var rows: String

  @Option(help: "The Swift file to write.")
  var output = "Sources/News/Places/PackedPlaces+encoded.swift"

  func run() throws {
    let text = String(decoding: try Data(contentsOf: URL(filePath: rows)), as: UTF8.self)
    let lines = text.split(separator: "\n")
    let rows = lines.compactMap { PlaceRow(String($0)) }
    guard !rows.isEmpty, rows.count == lines.count else {
      throw ValidationError("\(lines.count - rows.count) lines of \(self.rows) are no rows.")
    }
    let parts = PlaceRow.pack(rows)
    let source = """
      // swift-format-ignore-file
      // Written by Scripts/make-gazetteer and newstrain from data of GeoNames, see NOTICE.

      extension PackedPlaces {
        /// The shipped places: header, records, index and capitals, in base64.
        static let encoded: [String] = [
      \(Self.literals(Array(Base64.encode(parts.bytes).utf8)))
        ]

        /// The names, a line for each place.
        static let encodedNames: [String] = [
      \(Self.literals(parts.names))
        ]

        /// The codes and languages of the countries.
        static let encodedNotes: [String] = [
      \(Self.literals(parts.notes))
        ]
      }

      """
    try Data(source.utf8).write(to: URL(filePath: output))
    print("\(rows.count) places, \(source.utf8.count) bytes")
  }

  /// Literals of some 60,000 bytes each, cut behind line ends where there are any.
  private static func literals(_ text: [UInt8]) -> String {
    var literals: [String] = []
    var start = 0
    while start < text.count {
      var end = min(start + 60_000, text.count)
      if end < text.count, let last = text[start..<end].lastIndex(of: 0x0A) { end = last + 1 }
      let part = String(decoding: text[start..<end], as: UTF8.self)
      literals.append(
        "    \""
          + part.split(separator: "\n", omittingEmptySubsequences: false)
          .joined(separator: "\\n") + "\",")
      start = end
    }
    return literals.joined(separator: "\n")
  }
}
