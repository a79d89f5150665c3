/// A row of the table from which the shipped gazetteer is made: columns parted by tabs.
package struct PlaceRow {
  var kind: Gazetteer.Place.Kind
  var id: UInt32
  var country: String
  var parent: UInt32
  var point: Coordinates?
  var population: UInt32
  var note: String
  var names: [String]

  /// Places as they are shipped: numbers, names, and the codes and languages of countries.
  package struct Packed: Sendable {
    package var bytes: [UInt8]
    package var names: [UInt8]
    package var notes: [UInt8]
  }

  /// Reads a row of `Scripts/make-gazetteer`; `nil` when it is none.
  package init?(_ line: String) {
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard columns.count == 9, let kind = Gazetteer.Place.Kind(rawValue: columns[0]),
      let id = UInt32(columns[1]), id < PackedPlaces.none
    else { return nil }
    self.kind = kind
    self.id = id
    country = columns[2]
    parent = UInt32(columns[3]) ?? id
    point = Double(columns[4]).flatMap { latitude in
      Double(columns[5]).flatMap { Coordinates(latitude: latitude, longitude: $0) }
    }
    population = UInt32(columns[6]) ?? 0
    note = columns[7]
    names = columns[8].split(separator: "|").map(String.init)
  }

  /// Packs rows: each belongs to one that stands before it.
  package static func pack(_ rows: [PlaceRow]) -> Packed {
    let rows = PackedPlaces.kinds.flatMap { kind in
      rows.filter { $0.kind == kind }.sorted { $0.id < $1.id }
    }
    var indexOf: [UInt32: Int] = [:]
    for (index, row) in rows.enumerated() { indexOf[row.id] = indexOf[row.id] ?? index }
    let entries = entries(rows)
    let capitals = rows.indices.filter { rows[$0].note == "capital" }
    var bytes: [UInt8] = []
    for kind in PackedPlaces.kinds { bytes.append(rows.count { $0.kind == kind }, size: 4) }
    bytes.append(entries.count, size: 4)
    bytes.append(capitals.count, size: 4)
    for row in rows {
      bytes.append(Int(row.id), size: 3)
      let none = Int(PackedPlaces.none)
      bytes.append(
        row.point.map { Int(($0.latitude * 10_000).rounded()) + 900_000 } ?? none, size: 3)
      bytes.append(
        row.point.map { Int(($0.longitude * 10_000).rounded()) + 1_800_000 } ?? none, size: 3)
      bytes.append(Int(row.population), size: 4)
      bytes.append(indexOf[row.parent] ?? 0, size: 2)
    }
    var sizes = [Int](repeating: 0, count: PackedPlaces.bucketCount)
    for entry in entries { sizes[PackedPlaces.bucket(of: entry.hash)] += 1 }
    for size in sizes { bytes.append(min(size, 255), size: 1) }
    for entry in entries {
      bytes.append(Int(PackedPlaces.fingerprint(of: entry.hash)), size: 3)
      bytes.append(entry.place, size: 2)
    }
    for capital in capitals { bytes.append(capital, size: 2) }
    let lines = rows.map { $0.names.joined(separator: "|") + "\n" }
    for line in lines { bytes.append(min(line.utf8.count, 0xFFFF), size: 2) }
    let names = lines.joined()
    let notes = rows.filter { $0.kind == .country }.map { "\($0.country) \($0.note)\n" }.joined()
    return Packed(bytes: bytes, names: Array(names.utf8), notes: Array(notes.utf8))
  }

  /// An entry for each name of each place, by bucket.
  private static func entries(_ rows: [PlaceRow]) -> [(hash: UInt64, place: Int)] {
    var entries: [(hash: UInt64, place: Int)] = []
    for (place, row) in rows.enumerated() {
      for hash in Set(row.names.compactMap { PlaceName.hash($0) }) { entries.append((hash, place)) }
    }
    return entries.sorted {
      (PackedPlaces.bucket(of: $0.hash), $0.hash, $0.place)
        < (PackedPlaces.bucket(of: $1.hash), $1.hash, $1.place)
    }
  }
}

extension [UInt8] {
  /// Appends a number of so many bytes, the lowest first.
  fileprivate mutating func append(_ value: Int, size: Int) {
    for place in 0..<size { append(UInt8(truncatingIfNeeded: value >> (8 * place))) }
  }
}
