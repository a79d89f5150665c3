/// Gives the places of a text their GeoNames identifiers.
struct PlaceIdentifiers {
  let gazetteer: Gazetteer
  let language: String?

  /// The scheme of the identifiers.
  private static let scheme = "geonames"

  /// The entities, the places among them with identifiers where it is clear which place is meant.
  ///
  /// A name that stands for several places is looked up again among those of the country that all the
  /// clear ones are in, where that is one.
  func identified(_ entities: [Entity]) -> [Entity] {
    var result = entities
    var countries: Set<String> = []
    var open: [Int] = []
    for (index, entity) in entities.enumerated()
    where entity.kind == .place && entity.identifiers[Self.scheme] == nil {
      if let place = place(entity.name, []) {
        result[index].identifiers[Self.scheme] = String(place.id)
        if let country = place.country { countries.insert(country) }
      } else {
        open.append(index)
      }
    }
    guard countries.count == 1 else { return result }
    for index in open {
      guard let place = place(entities[index].name, Array(countries)) else { continue }
      result[index].identifiers[Self.scheme] = String(place.id)
    }
    return result
  }

  private func place(_ name: String, _ countries: [String]) -> Gazetteer.Place? {
    gazetteer.placeAlone(
      for: name, in: Gazetteer.Context(countries: countries, language: language))
  }
}
