import News

/// `newsdesk parse --split FILE…`: one page for each dump of each collected file.
///
/// A file is read a chunk at a time and each page is written as soon as it is read, so that no file is
/// too large.
struct CollectionRun<Output: PageOutput> {
  /// The files; `-` is standard input.
  let files: [String]
  /// What reads the dumps.
  let reader: DocumentReader
  /// Where their pages go.
  var output: Output

  /// Reads the files and returns how many dumps there were and how many failed.
  mutating func run() throws -> Tally {
    var tally = Tally()
    for file in files {
      guard let descriptor = open(file, &tally) else { continue }
      defer { descriptor.close() }
      let chunks = FileChunks(descriptor)
      try write(chunks, of: file, &tally)
      tally.byteCount += chunks.byteCount
      if let failure = chunks.failure { fail(file, failure.message, &tally) }
    }
    try output.finish()
    return tally
  }

  private func open(_ file: String, _ tally: inout Tally) -> FileDescriptor? {
    do throws(SystemError) {
      return try FileDescriptor(named: file)
    } catch {
      fail(file, error.message, &tally)
      return nil
    }
  }

  private mutating func write(_ chunks: FileChunks, of file: String, _ tally: inout Tally) throws {
    switch DocumentKind(of: chunks.head.span) {
    case .other(let name, let advice): return fail(file, "this is \(name); \(advice)", &tally)
    case .feed: return fail(file, "this is a feed; leave out --split", &tally)
    case .agency: return fail(file, "this is an agency file; leave out --split", &tally)
    case .html: return fail(file, "this is an HTML page; leave out --split", &tally)
    case .text: break
    }
    var number = 0
    for dump in TextDumps(chunks, parser: reader.parser) {
      number += 1
      switch dump.result {
      case .success(let page):
        tally.count += 1
        let part = output.part(
          of: reader.named(page), source: [], name: "\(file)#\(number)", number: tally.count)
        try output.write(part)
      case .failure(let error):
        fail(file, "dump \(number), at byte \(dump.range.lowerBound): \(error.message)", &tally)
      }
    }
  }

  private func fail(_ file: String, _ message: String, _ tally: inout Tally) {
    tally.count += 1
    tally.failures += 1
    StandardStreams.report("\(file == "-" ? "standard input" : file): \(message)")
  }
}
