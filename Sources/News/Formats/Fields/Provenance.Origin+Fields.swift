extension Provenance.Origin: Record {
  package init<Source: FieldSource>(fields source: inout Source) throws(NewsError) {
    try self.init(
      source: source.require("source"),
      range: source.take("range"),
      key: source.take("key"),
      text: source.take("text"),
      calendar: source.take("calendar"),
      isInferred: source.take("isInferred", default: false))
  }

  package func writeFields<Sink: FieldSink>(to sink: inout Sink) {
    sink.put("source", source)
    sink.put("range", range)
    sink.put("key", key)
    sink.put("text", text)
    sink.put("calendar", calendar)
    sink.put("isInferred", isInferred, unless: false)
  }
}

extension Provenance.Origin.Source: NamedValue {}
