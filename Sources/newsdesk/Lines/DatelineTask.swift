import News

/// The task of `datelines --lines`: the text of a story in, its dateline out.
struct DatelineTask: LineTask {
  /// The language of texts that come without one of their own.
  let language: String?

  /// The day from which missing years are inferred, for texts that come without one of their own.
  let referenceDate: Timestamp?

  func answer(
    to record: inout JSONObjectReader
  ) throws(NewsError) -> (inout JSONWriter) -> Void {
    guard let text = record.value("text", as: String.self) else {
      throw NewsError(
        code: .missingField, message: "the line has no text: give a string as “text”")
    }
    let parser = DatelineParser(
      language: record.value("language") ?? language,
      reference: record.value("referenceDate") ?? referenceDate)
    let dateline = parser.dateline(in: text)
    return { $0.put("dateline", dateline) }
  }
}
