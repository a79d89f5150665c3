extension DateMention: Record {
  package init<Source: FieldSource>(fields source: inout Source) throws(NewsError) {
    try self.init(
      timestamp: source.require("timestamp"),
      text: source.require("text"),
      calendar: source.take("calendar", default: .gregorian),
      isYearInferred: source.take("isYearInferred", default: false),
      alternative: source.take("alternative"),
      block: source.take("block"),
      range: source.require("range"))
  }

  package func writeFields<Sink: FieldSink>(to sink: inout Sink) {
    sink.put("timestamp", timestamp)
    sink.put("text", text)
    sink.put("calendar", calendar, unless: .gregorian)
    sink.put("isYearInferred", isYearInferred, unless: false)
    sink.put("alternative", alternative)
    sink.put("block", block)
    sink.put("range", range)
  }
}

extension DateMention.Calendar: NamedValue {}
