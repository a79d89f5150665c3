import FoundationEssentials
import News

/// Lists that training reads beside the corpora: clusters of words, names of persons and of places.
///
/// `clusters.tsv` has a word and the numbers of its groups of 64, 256 and 1024 in each line;
/// `names.json` an object with the arrays `first` and `last`. Names from all the world are added to
/// these; names of places are those of the shipped gazetteer, with more from the same lists.
struct EntityResources {
  let clusters: [(word: UInt32, code: UInt32)]
  let names: [(word: UInt32, code: UInt32)]
  /// Names of places and of bodies by the hashes of their words.
  let places: [(word: UInt32, code: UInt32)]
  let world: WorldNames
  let firstNames: [String]
  let lastNames: [String]

  private struct NameLists: Decodable {
    var first: [String]
    var last: [String]
  }

  init(_ folder: String, world: WorldNames) throws {
    let folder = URL(filePath: folder)
    let table = try String(
      decoding: Data(contentsOf: folder.appending(path: "clusters.tsv")), as: UTF8.self)
    var seen: Set<UInt32> = []
    var clusters: [(word: UInt32, code: UInt32)] = []
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count == 4, let coarse = UInt32(fields[1]), let middle = UInt32(fields[2]),
        let fine = UInt32(fields[3])
      else { continue }
      let word = EntityWordKinds.hash(fields[0])
      guard word != 0, seen.insert(word).inserted else { continue }
      clusters.append((word, WordClusters.code(coarse: coarse, middle: middle, fine: fine)))
    }
    self.clusters = clusters
    let lists = try JSONDecoder().decode(
      NameLists.self, from: Data(contentsOf: folder.appending(path: "names.json")))
    (firstNames, lastNames) = (lists.first, lists.last)
    var codes: [UInt32: UInt32] = [:]
    for (bit, names) in [
      (1, lists.first + world.given), (2, lists.last + world.family),
    ] as [(UInt32, [String])] {
      for name in names {
        let word = EntityWordKinds.hash(name)
        if word != 0 { codes[word, default: 0] |= bit }
      }
    }
    for (word, code) in Self.partCodes(world) { codes[word, default: 0] |= code << 2 }
    names = codes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    self.world = world
    places = Self.placeCodes(world)
  }

  /// How often words are the last ones of names of bodies, or other parts of them, and the last ones of
  /// other places: two bits each.
  private static func partCodes(_ world: WorldNames) -> [UInt32: UInt32] {
    var counts: [UInt32: SIMD4<Int>] = [:]
    for (lane, names) in [(0, world.bodies), (2, world.places)] {
      for name in names {
        let words = name.split(separator: " ").filter { $0.first?.isUppercase == true }
          .map { EntityWordKinds.hash($0) }
        guard words.count > 1 else { continue }
        for word in Set(words.dropLast()) where word != 0 && lane == 0 {
          counts[word, default: .zero][1] += 1
        }
        if words[words.count - 1] != 0 { counts[words[words.count - 1], default: .zero][lane] += 1 }
      }
    }
    func step(_ count: Int) -> UInt32 { count > 5 ? 3 : count > 1 ? 2 : count > 0 ? 1 : 0 }
    return counts.mapValues { step($0[0]) | step($0[1]) << 2 | step($0[2]) << 4 }
  }

  /// The names of places in Latin letters, by the hashes of their words.
  ///
  /// The code says how large the largest place of the name is. Of small cities only the main name counts.
  private static func placeCodes(_ world: WorldNames) -> [(word: UInt32, code: UInt32)] {
    var codes: [UInt32: UInt32] = [:]
    for place in Gazetteer.shippedPlaces {
      let population = place.population ?? 0
      let isSmall = place.kind == .city && population < 300_000
      let code = Self.code(place.kind, population)
      for name in [place.name] + (isSmall ? [] : place.alternateNames) {
        guard name.count >= 3, name.unicodeScalars.allSatisfy({ $0.value < 0x250 || $0 == "’" }),
          let hash = NamePhrase.hash(name)
        else { continue }
        codes[hash] = min(codes[hash] ?? code, code)
      }
    }
    for name in world.places {
      if let hash = NamePhrase.hash(name) { codes[hash] = codes[hash] ?? NameCode.otherPlace }
    }
    for name in world.bodies {
      guard let hash = NamePhrase.hash(name) else { continue }
      let isAcronym = name.allSatisfy { $0.isUppercase || $0.isNumber || !$0.isLetter }
      codes[hash] = codes[hash] ?? (isAcronym ? NameCode.acronym : NameCode.body)
    }
    return codes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static func code(_ kind: Gazetteer.Place.Kind, _ population: Int) -> UInt32 {
    switch kind {
    case .country: 1
    case .region: 2
    case .county: 3
    case .city:
      population >= 1_000_000 ? 4 : population >= 200_000 ? 5 : population >= 50_000 ? 6 : 7
    }
  }

  /// The lists as the tagger uses them.
  var lists: EntityLists {
    EntityLists(
      clusters: WordCodes(clusters), names: WordCodes(names), places: WordCodes(places))
  }
}
