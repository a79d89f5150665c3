/// The names of the fields are the keys, sorted.
extension Provenance: Record {
  package init<Source: FieldSource>(fields source: inout Source) throws(NewsError) {
    self.init(source.takeAll(as: Origin.self).map { Entry(field: Field(rawValue: $0), origin: $1) })
  }

  package func writeFields<Sink: FieldSink>(to sink: inout Sink) {
    for entry in entries { sink.put(entry.field.rawValue, entry.origin) }
  }
}
