import News

/// Answers lines: a page or an error for each.
struct LineAnswerer: Sendable {
  let reader: DocumentReader
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
    let record: LineRecord
    do {
      record = try LineRecord(line)
    } catch {
      return append(error, id: nil, line: number, to: &answers)
    }
    do {
      append(try page(of: record), id: record.id, to: &answers)
    } catch {
      append(error, id: record.id, line: number, to: &answers)
    }
  }

  private var tooLong: NewsError {
    NewsError(
      code: .limitExceeded,
      message: "the line is longer than \(lineLimit) bytes; --max-line sets another limit")
  }

  private func page(of record: LineRecord) throws(NewsError) -> Page {
    var reader = reader
    if let language = record.language { reader.language = language }
    if let date = record.referenceDate { reader.referenceDate = date }
    reader.url = record.url
    var page =
      switch try record.content.get() {
      case .text(let text): try reader.page(ofText: text)
      case .html(let html): try reader.page(ofUTF8HTML: html)
      case .data(let data, nil): try reader.page(of: data)
      case .data(let data, let contentType?): try reader.page(of: data, contentType: contentType)
      }
    if let url = record.url, page.article?.url == nil { page.article?.url = url }
    page.diagnostics.insert(contentsOf: record.diagnostics, at: 0)
    return page
  }
}

// MARK: - Writing

extension LineAnswerer {
  private func append(_ page: Page, id: ArraySlice<UInt8>?, to answers: inout Answers) {
    write(id: id, to: &answers) { page.writeFields(to: &$0) }
  }

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
