import FoundationEssentials
import News

/// Writes a map of where the stories of a folder of dumps were filed, as GeoJSON (RFC 7946).
///
///     StoryMap FOLDER > stories.geojson
///
/// Each place of a dateline is a feature. One that the gazetteer is sure of is a point; any other has
/// no geometry, which RFC 7946 calls unlocated: no place is guessed.
@main
struct StoryMap {
  static func main() throws {
    guard CommandLine.arguments.count == 2 else {
      print("usage: StoryMap FOLDER")
      return
    }
    let folder = CommandLine.arguments[1]
    var features: [Feature] = []
    for file in try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    where file.hasSuffix(".txt") {
      let source = try Data(contentsOf: URL(filePath: folder + "/" + file))
      guard let article = try TextDumpParser().parse(source).article,
        let dateline = article.dateline
      else { continue }
      features += dateline.places.map { place in
        Feature(place: place, of: dateline, headline: article.headline, file: file)
      }
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let map = FeatureCollection(features: features)
    print(String(decoding: try encoder.encode(map), as: UTF8.self))
  }
}

/// The map.
struct FeatureCollection: Encodable {
  var type = "FeatureCollection"
  let features: [Feature]
}

/// A place from which a story was filed.
struct Feature: Encodable {
  let geometry: Point?
  let properties: Properties

  init(place: Dateline.Place, of dateline: Dateline, headline: String?, file: String) {
    geometry = place.resolved?.coordinates.map(Point.init)
    properties = Properties(
      file: file, headline: headline, date: dateline.date?.description,
      agencies: dateline.agencies, printed: place.name, place: place.resolved?.name,
      country: place.resolved?.country, geonames: place.resolved?.geonames)
  }

  /// Writes the geometry even where there is none, as RFC 7946 asks for.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode("Feature", forKey: .type)
    try container.encode(geometry, forKey: .geometry)
    try container.encode(properties, forKey: .properties)
  }

  private enum Key: CodingKey {
    case type, geometry, properties
  }
}

/// A point, the longitude first.
struct Point: Encodable {
  var type = "Point"
  let coordinates: [Double]

  init(_ coordinates: Coordinates) {
    self.coordinates = [coordinates.longitude, coordinates.latitude]
  }
}

/// What is known of the story and the place.
struct Properties: Encodable {
  let file: String
  let headline: String?
  let date: String?
  let agencies: [String]
  /// The place as the dateline prints it, then its name, country and identifier in the gazetteer.
  let printed: String
  let place: String?
  let country: String?
  let geonames: Int?
}
