import News

/// What is done with each line of a run with `--lines`.
protocol LineTask: Sendable {
  /// Reads what a line asks and returns what writes the fields of its answer.
  func answer(to record: inout JSONObjectReader) throws(NewsError) -> (inout JSONWriter) -> Void
}
