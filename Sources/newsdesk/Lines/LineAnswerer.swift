import News

/// Answers lines: what the task makes of each, or an error.
struct LineAnswerer: Sendable {
  let task: any LineTask
  let lineLimit: Int

  /// The answers to a batch, one line for each of its lines.
  struct Answers: Sendable {
    /// The lines, each with its line feed.
    fileprivate(set) var bytes: [UInt8] = []
    /// How many bytes the answered lines had.
    fileprivate(set) var byteCount = 0
    fileprivate(set) var lineCount = 0
    fileprivate(set) var failureCount = 0
  }

  /// Answers the lines of a batch in their order.
  func answers(to batch: LineBatch) -> Answers {
    var answers = Answers()
    answers.byteCount = batch.bytes.count
    if batch.isTooLong {
      append(tooLong, id: nil, line: batch.firstLine, to: &answers)
    }
    batch.forEachLine { line, number in
      answer(line, number, &answers)
    }
    return answers
  }

  private func answer(_ line: ArraySlice<UInt8>, _ number: Int, _ answers: inout Answers) {
    guard line.count <= lineLimit else {
      return append(tooLong, id: nil, line: number, to: &answers)
    }
    var record: JSONObjectReader
    do {
      record = try LineRecord.reader(of: line)
    } catch {
      return append(error, id: nil, line: number, to: &answers)
    }
    let id = record.rawValue("id")
    do {
      write(id: id, to: &answers, try task.answer(to: &record))
    } catch {
      append(error, id: id, line: number, to: &answers)
    }
  }

  private var tooLong: NewsError {
    NewsError(
      code: .limitExceeded,
      message: "the line is longer than \(lineLimit) bytes; --max-line sets another limit")
  }
}

// MARK: - Writing

extension LineAnswerer {
  private func append(
    _ error: NewsError,
    id: ArraySlice<UInt8>?,
    line: Int,
    to answers: inout Answers
  ) {
    answers.failureCount += 1
    write(id: id, to: &answers) { writer in
      writer.put("line", line)
      writer.key("error")
      writer.beginObject()
      writer.put("code", error.code.rawValue)
      writer.put("message", error.description)
      writer.endObject()
    }
  }

  private func write(
    id: ArraySlice<UInt8>?,
    to answers: inout Answers,
    _ fields: (inout JSONWriter) -> Void
  ) {
    var bytes: [UInt8] = []
    swap(&bytes, &answers.bytes)
    var writer = JSONWriter(appendingTo: bytes)
    bytes = []
    writer.beginObject()
    if let id { writer.put("id", raw: id) }
    fields(&writer)
    writer.endObject()
    writer.endLine()
    answers.bytes = writer.bytes
    answers.lineCount += 1
  }
}
