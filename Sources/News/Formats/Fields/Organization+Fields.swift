extension Organization: Record {
  package init<Source: FieldSource>(fields source: inout Source) throws(NewsError) {
    try self.init(
      name: source.require("name"),
      id: source.take("id"),
      url: source.take("url"),
      logo: source.take("logo"))
  }

  package func writeFields<Sink: FieldSink>(to sink: inout Sink) {
    sink.put("name", name)
    sink.put("id", id)
    sink.put("url", url)
    sink.put("logo", logo)
  }
}
