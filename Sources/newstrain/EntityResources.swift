import FoundationEssentials
import News

/// Lists that training reads beside the corpora: clusters of words, and names of persons.
///
/// `clusters.tsv` has a word and the numbers of its groups of 64, 256 and 1024 in each line;
/// `names.json` an object with the arrays `first` and `last`.
struct EntityResources {
  let clusters: [(word: UInt32, code: UInt32)]
  let names: [(word: UInt32, code: UInt32)]
  let firstNames: [String]
  let lastNames: [String]

  private struct NameLists: Decodable {
    var first: [String]
    var last: [String]
  }

  init(_ folder: String) throws {
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
    for (bit, names) in [(1, lists.first), (2, lists.last)] as [(UInt32, [String])] {
      for name in names {
        let word = EntityWordKinds.hash(name)
        if word != 0 { codes[word, default: 0] |= bit }
      }
    }
    names = codes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// The lists as the tagger uses them.
  var lists: EntityLists {
    EntityLists(
      clusters: WordClusters(codes: WordCodes(clusters)), names: WordCodes(names),
      words: WordCodes(EntityWordKinds.codes()))
  }
}
