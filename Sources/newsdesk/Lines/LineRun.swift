/// `newsdesk parse --lines`: JSON Lines in, exactly one line out for each line in, in the same order.
struct LineRun {
  /// What answers the lines.
  let answerer: LineAnswerer

  /// How many batches of lines are answered at the same time.
  let jobs: Int

  /// Reads standard input to its end and returns how many lines there were and how many failed.
  func run() async throws -> Tally {
    var batcher = LineBatcher(.standardInput, lineLimit: answerer.lineLimit)
    return jobs > 1 ? try await runTasks(&batcher) : try runAlone(&batcher)
  }

  private func runAlone(_ batcher: inout LineBatcher) throws -> Tally {
    var tally = Tally()
    while let batch = try next(&batcher) {
      try write(answerer.answers(to: batch), &tally)
    }
    return tally
  }

  /// Reads on while earlier lines are answered, but waits for nothing before all answers are out.
  private func runTasks(_ batcher: inout LineBatcher) async throws -> Tally {
    try await withThrowingTaskGroup { group in
      var tally = Tally()
      var results = OrderedResults<LineAnswerer.Answers>(jobs: jobs)
      while true {
        while !results.hasRoom || !(results.isEmpty || batcher.isReady) {
          for answers in try await results.next(from: &group) { try write(answers, &tally) }
        }
        guard let batch = try next(&batcher) else { break }
        results.begin(in: &group) { [answerer] in answerer.answers(to: batch) }
      }
      while !results.isEmpty {
        for answers in try await results.next(from: &group) { try write(answers, &tally) }
      }
      return tally
    }
  }

  private func next(_ batcher: inout LineBatcher) throws -> LineBatch? {
    do throws(SystemError) {
      return try batcher.next()
    } catch {
      StandardStreams.report("standard input: \(error.message)")
      throw ExitStatus.someInputFailed
    }
  }

  private func write(_ answers: LineAnswerer.Answers, _ tally: inout Tally) throws {
    try StandardStreams.write(answers.bytes)
    tally.count += answers.lineCount
    tally.failures += answers.failureCount
    tally.byteCount += answers.byteCount
  }
}
