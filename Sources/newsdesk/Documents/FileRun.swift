import News

/// `newsdesk parse FILE…`: one page for each file, in the order of the files.
struct FileRun<Output: PageOutput>: Sendable {
  /// The files; `-` is standard input.
  let files: [String]
  /// What reads them.
  let reader: DocumentReader
  /// Where their pages go.
  let output: Output
  /// How many files are read at the same time.
  let jobs: Int

  /// What came of one file.
  private struct Outcome: Sendable {
    let file: String
    let byteCount: Int
    let result: Result<Output.Part, Failure>
  }

  /// What is wrong with a file and what to do.
  private struct Failure: Error {
    let message: String
  }

  /// Reads the files and returns how many there were and how many failed.
  func run() async throws -> Tally {
    try await withThrowingTaskGroup { group in
      var tally = Tally()
      var progress = ProgressBar(total: files.count)
      var results = OrderedResults<Outcome>(jobs: jobs)
      var output = output
      for (index, file) in files.enumerated() {
        while !results.hasRoom {
          for outcome in try await results.next(from: &group) {
            try take(outcome, &output, &tally, &progress)
          }
        }
        results.begin(in: &group) { outcome(of: file, number: index + 1) }
      }
      while !results.isEmpty {
        for outcome in try await results.next(from: &group) {
          try take(outcome, &output, &tally, &progress)
        }
      }
      progress.clear()
      try output.finish()
      return tally
    }
  }

  private func take(
    _ outcome: Outcome,
    _ output: inout Output,
    _ tally: inout Tally,
    _ progress: inout ProgressBar
  ) throws {
    switch outcome.result {
    case .success(let part): try output.write(part)
    case .failure(let failure):
      tally.failures += 1
      progress.clear()
      StandardStreams.report("\(outcome.file): \(failure.message)")
    }
    tally.count += 1
    tally.byteCount += outcome.byteCount
    progress.show(tally.count)
  }

  private func outcome(of file: String, number: Int) -> Outcome {
    let name = file == "-" ? "standard input" : file
    do {
      let source = try Self.bytes(of: file)
      do throws(NewsError) {
        let page = try reader.page(of: source)
        let text = output.showsSource ? reader.text(of: page, from: source) : []
        let part = output.part(of: page, source: text, name: file, number: number)
        return Outcome(file: name, byteCount: source.count, result: .success(part))
      } catch {
        let failure = Failure(message: error.description)
        return Outcome(file: name, byteCount: source.count, result: .failure(failure))
      }
    } catch {
      return Outcome(
        file: name, byteCount: 0, result: .failure(Failure(message: error.message)))
    }
  }

  private static func bytes(of file: String) throws(SystemError) -> [UInt8] {
    let descriptor = try FileDescriptor(named: file)
    defer { descriptor.close() }
    return try descriptor.readToEnd()
  }
}
