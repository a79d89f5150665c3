extension Coordinates: Record {
  package init<Source: FieldSource>(fields source: inout Source) throws(NewsError) {
    let latitude: Double = try source.require("latitude")
    let longitude: Double = try source.require("longitude")
    guard let value = Coordinates(latitude: latitude, longitude: longitude) else {
      throw NewsError(
        code: .unexpectedValue,
        message: "\(latitude), \(longitude) does not lie on the Earth")
    }
    self = value
  }

  package func writeFields<Sink: FieldSink>(to sink: inout Sink) {
    sink.put("latitude", latitude)
    sink.put("longitude", longitude)
  }
}
