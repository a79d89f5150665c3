extension Block: Record {
  package init<Source: FieldSource>(fields source: inout Source) throws(NewsError) {
    self.init(
      kind: source.take("kind", default: .paragraph),
      role: source.take("role"),
      level: source.take("level"),
      ordinal: source.take("ordinal"),
      text: source.take("text", default: ""),
      marks: source.take("marks", default: []),
      rows: source.take("rows", default: []),
      media: source.take("media"),
      embed: source.take("embed"),
      attribution: source.take("attribution"),
      timestamp: source.take("timestamp"),
      url: source.take("url"),
      range: source.take("range"))
  }

  package func writeFields<Sink: FieldSink>(to sink: inout Sink) {
    sink.put("kind", kind)
    sink.put("role", role)
    sink.put("level", level)
    sink.put("ordinal", ordinal)
    sink.put("text", text, unless: "")
    sink.put("marks", marks, unless: [])
    sink.put("rows", rows, unless: [])
    sink.put("media", media)
    sink.put("embed", embed)
    sink.put("attribution", attribution)
    sink.put("timestamp", timestamp)
    sink.put("url", url)
    sink.put("range", range)
  }
}

extension Block.Mark: Record {
  package init<Source: FieldSource>(fields source: inout Source) throws(NewsError) {
    try self.init(
      kind: source.require("kind"),
      range: source.require("range"),
      url: source.take("url"),
      title: source.take("title"))
  }

  package func writeFields<Sink: FieldSink>(to sink: inout Sink) {
    sink.put("kind", kind)
    sink.put("range", range)
    sink.put("url", url)
    sink.put("title", title)
  }
}

extension Block.Cell: Record {
  package init<Source: FieldSource>(fields source: inout Source) throws(NewsError) {
    self.init(
      text: source.take("text", default: ""),
      isHeader: source.take("isHeader", default: false),
      columnSpan: source.take("columnSpan", default: 1),
      rowSpan: source.take("rowSpan", default: 1),
      marks: source.take("marks", default: []))
  }

  package func writeFields<Sink: FieldSink>(to sink: inout Sink) {
    sink.put("text", text, unless: "")
    sink.put("isHeader", isHeader, unless: false)
    sink.put("columnSpan", columnSpan, unless: 1)
    sink.put("rowSpan", rowSpan, unless: 1)
    sink.put("marks", marks, unless: [])
  }
}

extension Block.Embed: Record {
  package init<Source: FieldSource>(fields source: inout Source) throws(NewsError) {
    self.init(
      kind: source.take("kind", default: .other),
      url: source.take("url"),
      provider: source.take("provider"),
      title: source.take("title"))
  }

  package func writeFields<Sink: FieldSink>(to sink: inout Sink) {
    sink.put("kind", kind)
    sink.put("url", url)
    sink.put("provider", provider)
    sink.put("title", title)
  }
}

extension Block.Kind: NamedValue {}
extension Block.Role: NamedValue {}
extension Block.Mark.Kind: NamedValue {}
extension Block.Embed.Kind: NamedValue {}
