import News

/// `newsdesk entities FILE…`: the entities of each file, in the order of the files.
struct EntityRun {
  /// The files; `-` is standard input.
  let files: [String]
  /// The language of the texts, which helps to find their encoding.
  let language: String?
  /// What finds the entities.
  let task: EntityTask
  /// What writes them.
  let renderer: EntityRenderer

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
      let entities = task.entities(in: text, language: language)
      try StandardStreams.write(renderer.render(entities, of: text, name: file))
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
