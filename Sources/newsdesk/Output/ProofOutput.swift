import ArgumentParser
import News

/// A file for a browser, with every page as a section.
struct ProofOutput: PageOutput {
  private let file: OutputFile
  private let namesFiles: Bool
  private var sheet: ProofSheet?

  /// Refuses a path that would be written over while it is read.
  static func validate(_ path: String, reading files: [String]) throws {
    if path != "-", files.contains(path) {
      throw ValidationError("--html would overwrite \(path), which is to be read.")
    }
  }

  /// Creates the file, so that one that cannot be written is known before anything is read.
  init(path: String, namesFiles: Bool) throws {
    file = try OutputFile(path)
    self.namesFiles = namesFiles
  }

  var showsSource: Bool { false }

  func part(of page: Page, source: [UInt8], name: String, number: Int) -> ProofSheet.Section {
    let shown = name == "-" ? "standard input" : name
    return ProofSheet.Section(page, name: namesFiles ? shown : nil, number: number)
  }

  mutating func write(_ part: ProofSheet.Section) throws {
    var sheet = try sheet ?? begun(title: namesFiles ? nil : part.title)
    try file.write(sheet.add(part))
    self.sheet = sheet
  }

  mutating func finish() throws {
    let sheet = try sheet ?? begun(title: nil)
    try file.write(sheet.end())
    file.close()
  }

  private func begun(title: String?) throws -> ProofSheet {
    let sheet = ProofSheet(title: title)
    try file.write(sheet.begin())
    return sheet
  }
}
