import News

/// A text with its role, such as a headline or a body.
struct NinjsText: Record {
  let role: String?
  let value: String?
  private let contentType: String?

  /// Whether the text is markup.
  var isHTML: Bool { contentType?.contains("html") ?? (role == "html") }

  init(role: String, value: String) {
    self.role = role
    self.value = value
    contentType = nil
  }

  init<Source: FieldSource>(fields source: inout Source) throws(NewsError) {
    role = source.take("role")
    value = source.take("value")
    let type: String? = source.take("contentType") ?? source.take("contenttype")
    contentType = type
  }

  func writeFields<Sink: FieldSink>(to sink: inout Sink) {}
}

/// A person, place, subject or source.
struct NinjsConcept: Record {
  let name: String?
  let relation: String?
  let role: String?
  let uri: String?
  let literal: String?
  private let point: NinjsPoint?

  init<Source: FieldSource>(fields source: inout Source) throws(NewsError) {
    name = source.take("name")
    relation = source.take("rel")
    role = source.take("role")
    uri = source.take("uri")
    literal = source.take("literal") ?? source.take("code")
    point = source.take("geoJSON") ?? source.take("geojson")
  }

  func writeFields<Sink: FieldSink>(to sink: inout Sink) {}

  /// The concept as a thing that a story names.
  func entity(_ kind: Entity.Kind, _ name: String) -> Entity {
    var entity = Entity(kind: kind, name: name)
    if let uri {
      let known = ConceptScheme.code(of: uri)
      entity.identifiers[known?.scheme ?? "uri"] = known?.code ?? uri
    }
    if let literal, let colon = literal.firstIndex(of: ":") {
      entity.identifiers[String(literal[..<colon])] = String(
        literal[literal.index(after: colon)...])
    }
    return entity
  }

  /// The concept as the place of a dateline.
  func place(_ name: String) -> Dateline.Place {
    var place = Dateline.Place(name: name, region: literal)
    if let known = uri.flatMap(ConceptScheme.code), known.scheme == "geonames",
      let id = Int(known.code)
    {
      place.resolved = Dateline.Resolution(
        geonames: id, name: name, coordinates: point?.coordinates)
    }
    return place
  }
}

/// A point on the map in GeoJSON (RFC 7946, section 3.1.2): the longitude first.
struct NinjsPoint: Record {
  private let numbers: [Double]

  var coordinates: Coordinates? {
    numbers.count < 2 ? nil : Coordinates(latitude: numbers[1], longitude: numbers[0])
  }

  init<Source: FieldSource>(fields source: inout Source) throws(NewsError) {
    let type: String? = source.take("type")
    numbers = type == "Point" ? source.take("coordinates") ?? [] : []
  }

  func writeFields<Sink: FieldSink>(to sink: inout Sink) {}
}

/// One form of a picture, film or sound.
struct NinjsRendition: Record {
  let address: String?
  let mediaType: String?
  let width: Int?
  let height: Int?
  let byteCount: Int?
  let duration: Double?

  init<Source: FieldSource>(fields source: inout Source) throws(NewsError) {
    address = source.take("href")
    let type: String? =
      source.take("contentType") ?? source.take("contenttype") ?? source.take("mimetype")
    mediaType = type
    width = source.take("width")
    height = source.take("height")
    byteCount = source.take("sizeInBytes") ?? source.take("sizeinbytes")
    duration = source.take("duration")
  }

  func writeFields<Sink: FieldSink>(to sink: inout Sink) {}
}

/// Renditions by name, as version 1 has them.
struct NamedRenditions: Record {
  let renditions: [NinjsRendition]

  init<Source: FieldSource>(fields source: inout Source) throws(NewsError) {
    renditions = source.takeAll(as: NinjsRendition.self).map(\.value)
  }

  func writeFields<Sink: FieldSink>(to sink: inout Sink) {}
}

/// Associated objects by name, as version 1 has them.
struct NamedObjects: Record {
  let objects: [NinjsObject]

  init<Source: FieldSource>(fields source: inout Source) throws(NewsError) {
    objects = source.takeAll(as: NinjsObject.self).map(\.value)
  }

  func writeFields<Sink: FieldSink>(to sink: inout Sink) {}
}
