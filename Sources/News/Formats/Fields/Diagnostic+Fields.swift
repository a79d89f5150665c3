extension Diagnostic: Record {
  package init<Source: FieldSource>(fields source: inout Source) throws(NewsError) {
    try self.init(
      code: source.require("code"),
      message: source.take("message", default: ""),
      range: source.take("range"))
  }

  package func writeFields<Sink: FieldSink>(to sink: inout Sink) {
    sink.put("code", code)
    sink.put("message", message)
    sink.put("range", range)
  }
}

extension Diagnostic.Code: NamedValue {}
