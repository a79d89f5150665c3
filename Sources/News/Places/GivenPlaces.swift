/// Places that the caller gives, with an index of the hashes of their names.
struct GivenPlaces: Sendable {
  let places: [Gazetteer.Place]
  private let hashes: [UInt64]
  private let indices: [UInt32]

  init(_ places: [Gazetteer.Place]) {
    self.places = places
    var entries: [(hash: UInt64, index: UInt32)] = []
    for (index, place) in places.enumerated() {
      let names = [place.name] + place.alternateNames
      for hash in Set(names.compactMap { PlaceName.hash($0) }) {
        entries.append((hash, UInt32(index)))
      }
    }
    entries.sort { ($0.hash, $0.index) < ($1.hash, $1.index) }
    hashes = entries.map(\.hash)
    indices = entries.map(\.index)
  }

  /// The places that have a name with a hash.
  func forEach(hash: UInt64, _ body: (Int) -> Void) {
    var (low, high) = (0, hashes.count)
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < hash { low = middle + 1 } else { high = middle }
    }
    while low < hashes.count, hashes[low] == hash {
      body(Int(indices[low]))
      low += 1
    }
  }

  /// The numbers of a place.
  func facts(_ index: Int) -> PlaceFacts {
    let place = places[index]
    return PlaceFacts(
      index: index, id: place.id, kind: place.kind,
      country: place.country.map { PlaceFacts.countryCode($0) } ?? 0,
      regionID: place.regionID ?? 0, population: place.population ?? 0, isCapital: place.isCapital,
      nameBytes: place.alternateNames.reduce(place.name.utf8.count) { $0 + $1.utf8.count + 1 })
  }
}
