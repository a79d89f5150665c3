extension Segment: Record {
  package init<Source: FieldSource>(fields source: inout Source) throws(NewsError) {
    try self.init(
      role: source.require("role"),
      range: source.require("range"),
      rule: source.take("rule"))
  }

  package func writeFields<Sink: FieldSink>(to sink: inout Sink) {
    sink.put("role", role)
    sink.put("range", range)
    sink.put("rule", rule)
  }
}

extension Segment.Role: NamedValue {}
