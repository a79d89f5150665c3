extension Dateline: Record {
  package init<Source: FieldSource>(fields source: inout Source) throws(NewsError) {
    try self.init(
      text: source.require("text"),
      block: source.take("block"),
      range: source.require("range"),
      places: source.take("places", default: []),
      date: source.take("date"),
      isYearInferred: source.take("isYearInferred", default: false),
      agencies: source.take("agencies", default: []),
      agencyIDs: source.take("agencyIDs", default: []),
      reporters: source.take("reporters", default: []))
  }

  package func writeFields<Sink: FieldSink>(to sink: inout Sink) {
    sink.put("text", text)
    sink.put("block", block)
    sink.put("range", range)
    sink.put("places", places, unless: [])
    sink.put("date", date)
    sink.put("isYearInferred", isYearInferred, unless: false)
    sink.put("agencies", agencies, unless: [])
    sink.put("agencyIDs", agencyIDs, unless: [])
    sink.put("reporters", reporters, unless: [])
  }
}

extension Dateline.Place: Record {
  package init<Source: FieldSource>(fields source: inout Source) throws(NewsError) {
    try self.init(
      name: source.require("name"),
      region: source.take("region"),
      resolved: source.take("resolved"))
  }

  package func writeFields<Sink: FieldSink>(to sink: inout Sink) {
    sink.put("name", name)
    sink.put("region", region)
    sink.put("resolved", resolved)
  }
}

extension Dateline.Resolution: Record {
  package init<Source: FieldSource>(fields source: inout Source) throws(NewsError) {
    try self.init(
      geonames: source.require("geonames"),
      name: source.require("name"),
      country: source.take("country"),
      region: source.take("region"),
      coordinates: source.takeInline(having: "latitude"))
  }

  package func writeFields<Sink: FieldSink>(to sink: inout Sink) {
    sink.put("geonames", geonames)
    sink.put("name", name)
    sink.put("country", country)
    sink.put("region", region)
    coordinates?.writeFields(to: &sink)
  }
}
