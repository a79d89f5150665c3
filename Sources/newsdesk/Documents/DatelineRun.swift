import News

/// `newsdesk datelines FILE…`: the dateline of each file, in the order of the files.
struct DatelineRun {
  /// The files; `-` is standard input.
  let files: [String]
  /// The language of the texts, which helps to find their encoding.
  let language: String?
  /// What reads the datelines.
  let parser: DatelineParser
  /// What writes them.
  let renderer: DatelineRenderer

  /// Reads the files and returns how many there were and how many failed.
  func run() throws -> Tally {
    var tally = Tally()
    for file in files {
      tally.count += 1
      let source: [UInt8]
      do throws(SystemError) {
        source = try Self.bytes(of: file)
      } catch {
        tally.failures += 1
        StandardStreams.report("\(file == "-" ? "standard input" : file): \(error.message)")
        continue
      }
      tally.byteCount += source.count
      let text = text(of: source)
      guard let dateline = parser.dateline(in: text) else { continue }
      try StandardStreams.write(renderer.render(dateline, name: file))
    }
    return tally
  }

  private func text(of source: [UInt8]) -> String {
    switch DecodedText.decode(source.span, language: language).text {
    case .source(let start): String(decoding: source[start...], as: UTF8.self)
    case .converted(let utf8): String(decoding: utf8, as: UTF8.self)
    }
  }

  private static func bytes(of file: String) throws(SystemError) -> [UInt8] {
    let descriptor = try FileDescriptor(named: file)
    defer { descriptor.close() }
    return try descriptor.readToEnd()
  }
}
