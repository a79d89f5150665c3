import News

/// The task of `dates --lines`: a text that is said to be a date in, its timestamp out.
struct DateTask: LineTask {
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
    let timestamp = Timestamp(
      parsing: text, language: record.value("language") ?? language,
      reference: record.value("referenceDate") ?? referenceDate)
    return { $0.put("timestamp", timestamp) }
  }
}
