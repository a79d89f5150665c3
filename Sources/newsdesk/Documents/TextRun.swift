import News

/// Reads plain texts one by one and writes an answer to each, in the order of the files.
struct TextRun {
  /// The files; `-` is standard input.
  let files: [String]
  /// The language of the texts, which helps to find their encoding.
  let language: String?
  /// What to do with an HTML page; where nothing is said, its markup is read as text.
  var adviceForPages: String?
  /// What is written for a text and the name of its file; `nil` where there is nothing to say.
  private let answer: (_ text: String, _ name: String) throws -> [UInt8]?

  /// Creates a run; without a file it reads standard input, and says so to whoever types there.
  init(
    files: [String], language: String?,
    answer: @escaping (_ text: String, _ name: String) throws -> [UInt8]?
  ) {
    self.files = files.isEmpty ? ["-"] : files
    self.language = language
    self.answer = answer
    if self.files.contains("-"), FileDescriptor.standardInput.isTerminal {
      StandardStreams.report("reading what you type; end with Ctrl-D, or see newsdesk --help")
    }
  }

  /// Reads the files and returns how many there were and how many failed.
  func run() throws -> Tally {
    var tally = Tally()
    for file in files {
      tally.count += 1
      let source: [UInt8]
      let text: String
      do throws(SystemError) {
        source = try Self.bytes(of: file)
      } catch {
        tally.failures += 1
        StandardStreams.report("\(file == "-" ? "standard input" : file): \(error.message)")
        continue
      }
      tally.byteCount += source.count
      do throws(NewsError) {
        text = try self.text(of: source)
      } catch {
        tally.failures += 1
        StandardStreams.report("\(file == "-" ? "standard input" : file): \(error.message)")
        continue
      }
      guard let answer = try answer(text, file) else { continue }
      try StandardStreams.write(answer)
    }
    return tally
  }

  private func text(of source: [UInt8]) throws(NewsError) -> String {
    switch DocumentKind(of: source.span) {
    case .other(let name, let advice):
      throw NewsError(code: .unsupported, message: "this is \(name); \(advice)")
    case .html:
      if let adviceForPages {
        throw NewsError(code: .unsupported, message: "this is an HTML page; \(adviceForPages)")
      }
    case .text, .feed, .agency: break
    }
    let decoded = DecodedText.decode(source.span, language: language)
    if decoded.detection.isBinary {
      throw NewsError(code: .undecodable, message: "the bytes are no text")
    }
    switch decoded.text {
    case .source(let start): return String(decoding: source[start...], as: UTF8.self)
    case .converted(let utf8): return String(decoding: utf8, as: UTF8.self)
    }
  }

  private static func bytes(of file: String) throws(SystemError) -> [UInt8] {
    let descriptor = try FileDescriptor(named: file)
    defer { descriptor.close() }
    return try descriptor.readToEnd()
  }
}
