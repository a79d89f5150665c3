extension Author: Record {
  package init<Source: FieldSource>(fields source: inout Source) throws(NewsError) {
    try self.init(
      name: source.require("name"),
      kind: source.take("kind"),
      role: source.take("role"),
      organization: source.take("organization"),
      email: source.take("email"),
      url: source.take("url"))
  }

  package func writeFields<Sink: FieldSink>(to sink: inout Sink) {
    sink.put("name", name)
    sink.put("kind", kind)
    sink.put("role", role)
    sink.put("organization", organization)
    sink.put("email", email)
    sink.put("url", url)
  }
}

extension Author.Kind: NamedValue {}
