extension Link: Record {
  package init<Source: FieldSource>(fields source: inout Source) throws(NewsError) {
    try self.init(
      url: source.require("url"),
      title: source.take("title"),
      relation: source.take("relation"),
      language: source.take("language"),
      mediaType: source.take("mediaType"))
  }

  package func writeFields<Sink: FieldSink>(to sink: inout Sink) {
    sink.put("url", url)
    sink.put("title", title)
    sink.put("relation", relation)
    sink.put("language", language)
    sink.put("mediaType", mediaType)
  }
}
