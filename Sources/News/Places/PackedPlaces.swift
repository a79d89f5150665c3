/// Places in flat bytes: records of numbers, names as text, and an index of the hashes of names.
///
/// Places stand by kind: countries, regions, counties, cities. A record has 15 bytes, little-endian:
/// identifier (3), latitude and longitude (3 each, in units of 1/10,000 degree above -90 and -180; all
/// ones for none), population (4), and the place it belongs to (2): a region for a city, a country for a
/// region, itself for a country. The names of a place are one line of the text, parted by `|`, the main
/// one first. The index has 32,768 buckets, chosen by the lowest 15 bits of a hash; an entry has the next
/// 24 bits and the place (2 bytes). So of ten million names that no place has, about four are taken for
/// one.
struct PackedPlaces: Sendable {
  /// How many places of each kind there are, in the order of `kinds`.
  private let counts: [Int]
  private let records: [UInt8]
  private let bucketStarts: [UInt32]
  private let entries: [UInt8]
  private let capitals: [Bool]
  private let countries: [UInt16]
  /// The lines of names, in parts with whole lines, which are literals and take no memory of their own.
  private let names: [String]
  /// Where the line of each place begins: the part above the lowest twenty bits, and the place in it.
  private let nameStarts: [UInt32]
  /// The languages of each country, the main one first.
  let languages: [UInt16: [String]]

  static let kinds: [Gazetteer.Place.Kind] = [.country, .region, .county, .city]
  static let recordSize = 15
  static let entrySize = 5
  static let bucketBits: UInt64 = 15
  static let bucketCount = 1 << Int(bucketBits)
  static let none: UInt32 = 0xFF_FFFF

  var count: Int { countries.count }

  /// Reads packed places; `nil` when the bytes do not fit together.
  ///
  /// - Parameters:
  ///   - source: The header (six numbers of 4 bytes: places of the four kinds, entries, capitals),
  ///     records, sizes of the buckets (a byte each), entries, capitals (2 bytes each), lengths of the
  ///     lines of names (2 bytes each).
  ///   - names: A line for each place, in parts with whole lines, each shorter than a megabyte.
  ///   - notes: A line for each country: its code, then its languages, parted by commas.
  init?(_ source: Base64Reader, names: [String], notes: String) {
    var source = source
    let header = (0..<6).map { _ in Int(source.next(4)) }
    let count = header[0..<4].reduce(0, +)
    guard count > 0, count <= 0xFFFF, header[4] <= source.limit else { return nil }
    counts = Array(header[0..<4])
    records = source.bytes(count * Self.recordSize)
    bucketStarts = Self.starts(source.bytes(Self.bucketCount))
    guard Int(bucketStarts[Self.bucketCount]) == header[4] else { return nil }
    entries = source.bytes(header[4] * Self.entrySize)
    var capitals = [Bool](repeating: false, count: count)
    for _ in 0..<header[5] {
      let place = Int(source.next(2))
      guard place < count, !source.isShort else { return nil }
      capitals[place] = true
    }
    self.capitals = capitals
    self.names = names
    nameStarts = Self.lineStarts(names, lengths: (0..<count).map { _ in Int(source.next(2)) })
    guard nameStarts.count == count + 1, source.isAtEnd else { return nil }
    let rows = Self.notes(notes)
    guard rows.count == header[0] else { return nil }
    languages = Dictionary(rows.map { ($0.code, $0.languages) }) { first, _ in first }
    guard
      let countries = Self.countries(
        records: records, counts: counts, codes: rows.map(\.code))
    else { return nil }
    self.countries = countries
  }

  private static func starts(_ sizes: [UInt8]) -> [UInt32] {
    var starts = [UInt32](repeating: 0, count: bucketCount + 1)
    var sum: UInt32 = 0
    for bucket in 0..<bucketCount {
      starts[bucket] = sum
      sum += UInt32(sizes[bucket])
    }
    starts[bucketCount] = sum
    return starts
  }

  /// Where lines begin; the text itself is not read, so that what is never asked for stays out of memory.
  private static func lineStarts(_ parts: [String], lengths: [Int]) -> [UInt32] {
    var starts: [UInt32] = []
    starts.reserveCapacity(lengths.count + 1)
    var part = 0
    var offset = 0
    for length in lengths {
      if part < parts.count, offset == parts[part].utf8.count { (part, offset) = (part + 1, 0) }
      guard length > 0, part < min(parts.count, 1 << 12),
        offset + length <= min(parts[part].utf8.count, 1 << 20 - 1)
      else { return [] }
      starts.append(UInt32(part << 20 | offset))
      offset += length
    }
    starts.append(UInt32(part << 20 | offset))
    return starts
  }

  /// The part with the line of a place, and where in it that stands, without its end.
  private func line(_ place: Int) -> (part: Int, range: Range<Int>) {
    let (start, next) = (Int(nameStarts[place]), Int(nameStarts[place + 1]))
    let part = start >> 20
    let end = next >> 20 == part ? next & 0xF_FFFF : names[part].utf8.count
    return (part, start & 0xF_FFFF..<end - 1)
  }

  private static func notes(_ notes: String) -> [(code: UInt16, languages: [String])] {
    notes.split(separator: "\n").map { line in
      let parts = line.split(separator: " ", maxSplits: 1)
      let languages = parts.count > 1 ? parts[1].split(separator: ",") : []
      return (PlaceFacts.countryCode(String(parts.first ?? "")), languages.map(String.init))
    }
  }

  /// The country of every place, by what it belongs to, which stands before it.
  private static func countries(
    records: [UInt8], counts: [Int], codes: [UInt16]
  ) -> [UInt16]? {
    let count = records.count / recordSize
    var countries: [UInt16] = []
    countries.reserveCapacity(count)
    let bytes = records.span
    for place in 0..<count {
      if place < codes.count {
        countries.append(codes[place])
        continue
      }
      let parent = Int(number(bytes, at: place * recordSize + 13, size: 2))
      guard parent < min(place, counts[0] + counts[1]) else { return nil }
      countries.append(countries[parent])
    }
    return countries
  }

  /// The bucket of a name.
  static func bucket(of hash: UInt64) -> Int { Int(hash & (1 << bucketBits - 1)) }

  /// What tells the names of a bucket apart.
  static func fingerprint(of hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash >> bucketBits) & 0xFF_FFFF
  }

  static func number(_ bytes: Span<UInt8>, at offset: Int, size: Int) -> UInt32 {
    var value: UInt32 = 0
    for place in 0..<size { value |= UInt32(bytes[offset + place]) << UInt32(8 * place) }
    return value
  }
}

extension PackedPlaces {
  /// The places that have a name with a hash, in the order of the records.
  func forEach(hash: UInt64, _ body: (Int) -> Void) {
    let bucket = Self.bucket(of: hash)
    let fingerprint = Self.fingerprint(of: hash)
    let bytes = entries.span
    for entry in bucketStarts[bucket]..<bucketStarts[bucket + 1] {
      let offset = Int(entry) * Self.entrySize
      guard Self.number(bytes, at: offset, size: 3) == fingerprint else { continue }
      body(Int(Self.number(bytes, at: offset + 3, size: 2)))
    }
  }

  /// The numbers of a place.
  func facts(_ place: Int) -> PlaceFacts {
    let bytes = records.span
    let offset = place * Self.recordSize
    let parent = Int(Self.number(bytes, at: offset + 13, size: 2))
    let isInRegion = parent >= counts[0] && parent != place
    return PlaceFacts(
      index: place, id: Int(Self.number(bytes, at: offset, size: 3)), kind: kind(place),
      country: countries[place],
      regionID: isInRegion
        ? Int(Self.number(bytes, at: parent * Self.recordSize, size: 3)) : 0,
      population: Int(Self.number(bytes, at: offset + 9, size: 4)), isCapital: capitals[place],
      nameBytes: line(place).range.count + 1)
  }

  private func kind(_ place: Int) -> Gazetteer.Place.Kind {
    var end = 0
    for (kind, count) in zip(Self.kinds, counts) {
      end += count
      if place < end { return kind }
    }
    return .city
  }

  /// Whether the main name of a place has a hash.
  func isMainName(_ place: Int, hash: UInt64) -> Bool {
    let (part, line) = line(place)
    let bytes = names[part].utf8.span
    var end = line.lowerBound
    while end < line.upperBound, bytes[end] != 0x7C { end += 1 }
    return PlaceName.hash(bytes, line.lowerBound..<end) == hash
  }

  /// The names of a place, the main one first.
  func names(_ place: Int) -> [String] {
    let (part, line) = line(place)
    let text = names[part].utf8
    let start = text.index(text.startIndex, offsetBy: line.lowerBound)
    return text[start..<text.index(start, offsetBy: line.count)].split(separator: 0x7C)
      .map { String(Substring($0)) }
  }

  /// The main name of a place.
  func mainName(_ place: Int) -> String {
    let (part, line) = line(place)
    let text = names[part].utf8
    let start = text.index(text.startIndex, offsetBy: line.lowerBound)
    let rest = text[start..<text.index(start, offsetBy: line.count)]
    return String(Substring(rest.prefix { $0 != 0x7C }))
  }

  /// A place as a value, with or without its other names, which are most of the work.
  func place(_ place: Int, withOtherNames: Bool = true) -> Gazetteer.Place {
    let facts = facts(place)
    let bytes = records.span
    let offset = place * Self.recordSize
    let latitude = Self.number(bytes, at: offset + 3, size: 3)
    let longitude = Self.number(bytes, at: offset + 6, size: 3)
    let parent = Int(Self.number(bytes, at: offset + 13, size: 2))
    return Gazetteer.Place(
      id: facts.id, name: mainName(place),
      alternateNames: withOtherNames ? Array(names(place).dropFirst()) : [],
      kind: facts.kind, country: PlaceFacts.countryName(facts.country),
      region: facts.regionID == 0 ? nil : mainName(parent),
      regionID: facts.regionID == 0 ? nil : facts.regionID,
      coordinates: latitude == Self.none
        ? nil
        : Coordinates(
          latitude: Double(Int(latitude) - 900_000) / 10_000,
          longitude: Double(Int(longitude) - 1_800_000) / 10_000),
      population: facts.population == 0 ? nil : facts.population, isCapital: facts.isCapital)
  }

  /// Where the place with an identifier stands.
  func index(ofID id: Int) -> Int? {
    let bytes = records.span
    for place in 0..<count
    where Self.number(bytes, at: place * Self.recordSize, size: 3) == UInt32(clamping: id) {
      return place
    }
    return nil
  }
}
