import FoundationEssentials

/// Names that newspapers in English print, from all the world, written down for this package.
///
/// They are files of a folder, one name a line: `given.txt` and `family.txt` with names of persons,
/// which lists of names from America have few of, `bodies.txt` with organizations and `places.txt` with
/// what the gazetteer does not have, such as seas, mountains, quarters and airports.
struct WorldNames {
  let given: [String]
  let family: [String]
  let bodies: [String]
  let places: [String]

  init(_ folder: String) throws {
    let folder = URL(filePath: folder)
    func lines(_ name: String) throws -> [String] {
      let text = try String(
        decoding: Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
      return text.split(separator: "\n").map(String.init)
    }
    given = try lines("given.txt")
    family = try lines("family.txt")
    bodies = try lines("bodies.txt")
    places = try lines("places.txt")
  }
}
