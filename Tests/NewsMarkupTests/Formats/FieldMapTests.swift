import ModelGenerators
import Testing

@testable import News
@testable import NewsMarkup

/// Each row of the tables of Docs/Formats.md by itself.
@Suite("Maps of fields")
struct FieldMapTests {
  private struct Row: Hashable {
    let path: String
    let values: [String]
  }

  private static let stories: [Article] = (0..<250).map { seed in
    var generator = StoryGenerator(seed: UInt64(seed) + 10_000, texts: .plain)
    return generator.article()
  }

  /// The values at a path, or at the paths below it.
  private func values(_ path: String, _ list: FieldList) -> [String] {
    list.values.filter { $0.key == path || $0.key.hasPrefix(path + ".") }.flatMap(\.value)
  }

  @Test("each field that a map keeps comes back", arguments: FormatUnderTest.all)
  func kept(row: FormatUnderTest) throws {
    var open = row.format.map.kept
    for story in Self.stories where !open.isEmpty {
      let written = FieldList(story)
      let read = FieldList(try Article(story.data(as: row.format), as: row.source))
      open = open.filter { path in
        let before = values(path, written)
        return before.isEmpty || Set(before).isDisjoint(with: values(path, read))
      }
    }
    #expect(open.sorted() == [], "no story gives them back")
  }

  @Test("each field that stands in a text is written", arguments: FormatUnderTest.all)
  func asText(row: FormatUnderTest) throws {
    var open = row.format.map.asText
    for story in Self.stories where !open.isEmpty {
      let document = String(decoding: story.data(as: row.format), as: UTF8.self)
      let written = FieldList(story)
      open = open.filter { path in
        !values(path, written).contains { document.contains($0.filter { $0 != "\"" }) }
      }
    }
    #expect(open.sorted() == [], "no document has them")
  }

  @Test("a field that no row names is never read", arguments: FormatUnderTest.all)
  func others(row: FormatUnderTest) throws {
    for story in Self.stories {
      let read = FieldList(try Article(story.data(as: row.format), as: row.source))
      // A dateline that is read has a range, be it in a text that was made of its places.
      for path in read.values.keys where path != "dateline.range" {
        let map = row.format.map
        let isKnown = (map.kept.union(map.asText)).contains {
          path == $0 || path.hasPrefix($0 + ".")
        }
        #expect(isKnown, "\(path) is read, and the map does not say so")
      }
    }
  }
}
