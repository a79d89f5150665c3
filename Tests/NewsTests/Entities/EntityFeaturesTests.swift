import Testing

@testable import News

@Suite("What the tagger of names knows of words")
struct EntityFeaturesTests {
  private static func phrase(_ name: String) -> UInt32 { NamePhrase.hash(name) ?? 0 }

  private let lists = EntityLists(
    clusters: WordCodes([]), names: WordCodes([]),
    places: WordCodes([
      (Self.phrase("Reed"), 7), (Self.phrase("Harbour Board of Upper Reed"), NameCode.body),
      (Self.phrase("WHO"), NameCode.acronym),
    ]))

  private func value(
    _ attribute: EntityFeatures.Attribute, of word: String, in text: String
  ) throws -> UInt32 {
    var tokens: [TextToken] = []
    TextTokenizer.shared.read(text.utf8.span, into: &tokens)
    let bytes = Array(text.utf8)
    let index = try #require(
      tokens.firstIndex { String(decoding: bytes[$0.range], as: UTF8.self) == word })
    var features = EntityFeatures()
    features.read(tokens, lists: lists)
    return features.rows[index * EntityFeatures.width + attribute.rawValue]
  }

  @Test(
    "the longest name of a list counts; an acronym in other letters is another word",
    arguments: [
      ("They live in Reed today.", "Reed", 7),
      ("The Harbour Board of Upper Reed met.", "Reed", NameCode.body | 48),
      ("The Harbour Board of Upper Reed met.", "Harbour", NameCode.body | 16),
      ("The WHO met here.", "WHO", NameCode.acronym), ("Who met them here?", "Who", 0),
      ("people there come from reed in the north", "reed", 7 | 64), ("It is a reed.", "reed", 0),
    ] as [(String, String, UInt32)])
  func gazetteer(text: String, word: String, code: UInt32) throws {
    #expect(try value(.gazetteer, of: word, in: text) == code)
  }

  @Test(
    "nouns before and behind a name define it",
    arguments: [
      ("Marrow is a Danish chain of shops.", "Marrow", 0, DefiningNouns.Class.body.rawValue),
      ("Marrow (born 1950), a retired lawyer, spoke.", "Marrow", 0, 1),
      ("We saw Marrow, chairman of the board.", "Marrow", 0, 1),
      ("It lies in the village of Marrow now.", "Marrow", DefiningNouns.Class.place.rawValue, 0),
      ("They play in a band called \"Marrow\" here.", "Marrow", 2, 0),
      ("Marrow is far away, a city says.", "Marrow", 0, 0), ("Marrow", "Marrow", 0, 0),
      ("Marrow (never closed is a city", "Marrow", 0, 0),
    ] as [(String, String, UInt32, UInt32)])
  func nouns(text: String, word: String, before: UInt32, behind: UInt32) throws {
    #expect(try value(.noun, of: word, in: text) == 1 + before + 6 * behind)
  }

  @Test("no noun is in two classes")
  func classes() {
    let words = DefiningNouns.rows.flatMap { row in
      row.words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
    }
    let twice = Dictionary(grouping: words, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
    #expect(twice.isEmpty, "\(twice)")
  }
}
