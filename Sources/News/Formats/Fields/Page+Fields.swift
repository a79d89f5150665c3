extension Page: Record {
  package init<Source: FieldSource>(fields source: inout Source) throws(NewsError) {
    try self.init(
      kind: source.require("kind", unknown: .other),
      article: source.take("article"),
      listings: source.take("listings", default: []),
      diagnostics: source.take("diagnostics", default: []),
      segments: source.take("segments", default: []))
  }

  package func writeFields<Sink: FieldSink>(to sink: inout Sink) {
    sink.put("kind", kind)
    sink.put("article", article)
    sink.put("listings", listings, unless: [])
    sink.put("diagnostics", diagnostics, unless: [])
    sink.put("segments", segments, unless: [])
  }
}

extension Page.Kind: NamedValue {}
