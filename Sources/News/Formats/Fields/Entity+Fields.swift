extension Entity: Record {
  package init<Source: FieldSource>(fields source: inout Source) throws(NewsError) {
    try self.init(
      kind: source.require("kind"),
      name: source.require("name"),
      aliases: source.take("aliases", default: []),
      titles: source.take("titles", default: []),
      identifiers: source.take("identifiers", default: [:]),
      mentions: source.take("mentions", default: []),
      confidence: source.take("confidence"))
  }

  package func writeFields<Sink: FieldSink>(to sink: inout Sink) {
    sink.put("kind", kind)
    sink.put("name", name)
    sink.put("aliases", aliases, unless: [])
    sink.put("titles", titles, unless: [])
    sink.put("identifiers", identifiers, unless: [:])
    sink.put("mentions", mentions, unless: [])
    sink.put("confidence", confidence)
  }
}

extension Entity.Mention: Record {
  package init<Source: FieldSource>(fields source: inout Source) throws(NewsError) {
    try self.init(
      block: source.take("block"),
      range: source.require("range"),
      text: source.require("text"),
      title: source.take("title"),
      titleRange: source.take("titleRange"))
  }

  package func writeFields<Sink: FieldSink>(to sink: inout Sink) {
    sink.put("block", block)
    sink.put("range", range)
    sink.put("text", text)
    sink.put("title", title)
    sink.put("titleRange", titleRange)
  }
}

extension Entity.Kind: NamedValue {}
