import ModelGenerators
import Testing

@testable import News
@testable import NewsMarkup

/// A format with its reader and what is left of a story in it.
struct FormatUnderTest: Sendable, CustomTestStringConvertible {
  let format: ArticleFormat
  let source: SourceFormat
  let project: @Sendable (Article) -> Article

  var testDescription: String { format.name }

  static let all = [
    FormatUnderTest(format: .nitf, source: .nitf, project: ArticleProjection.nitf),
    FormatUnderTest(format: .newsML, source: .newsML, project: ArticleProjection.newsML),
    FormatUnderTest(format: .tei, source: .tei, project: ArticleProjection.tei),
    FormatUnderTest(format: .ninjs, source: .ninjs, project: ArticleProjection.ninjs),
    FormatUnderTest(format: .ninjs2, source: .ninjs, project: ArticleProjection.ninjs),
    FormatUnderTest(format: .jsonLD, source: .jsonLD, project: ArticleProjection.jsonLD),
    FormatUnderTest(format: .csv, source: .csv, project: ArticleProjection.csv),
  ]
}

@Suite("Reading gives back what a format keeps")
struct ProjectionTests {
  private static let storyCount = 150

  private func stories(_ texts: StoryGenerator.Texts) -> [(seed: Int, article: Article)] {
    (0..<Self.storyCount).map { seed in
      var generator = StoryGenerator(seed: UInt64(seed), texts: texts)
      return (seed, generator.article())
    }
  }

  @Test(
    "a story comes back as its projection, whatever its texts are",
    arguments: FormatUnderTest.all, [StoryGenerator.Texts.plain, .wild])
  func projection(row: FormatUnderTest, texts: StoryGenerator.Texts) throws {
    for (seed, story) in stories(texts) {
      let read = try Article(story.data(as: row.format), as: row.source)
      let expected = row.project(story)
      if read != expected {
        let difference = Difference(expected, read)
        Issue.record("\(row.format) of story \(seed) (\(texts)): \(difference)")
        return
      }
    }
  }

  @Test(
    "what was read is written as the same bytes, from the first reading on",
    arguments: FormatUnderTest.all, [StoryGenerator.Texts.plain, .wild])
  func stability(row: FormatUnderTest, texts: StoryGenerator.Texts) throws {
    for (seed, story) in stories(texts) {
      let first = try Article(story.data(as: row.format), as: row.source)
      let bytes = first.data(as: row.format)
      let second = try Article(bytes, as: row.source)
      if second != first {
        Issue.record("\(row.format) of story \(seed) (\(texts)): \(Difference(first, second))")
        return
      }
      #expect(second.data(as: row.format) == bytes)
    }
  }

  @Test(
    "what a plain story was written as is what it is written as when it has been read",
    arguments: FormatUnderTest.all.filter { $0.format.name != "csv" && $0.format.name != "jsonld" })
  func bytes(row: FormatUnderTest) throws {
    for (seed, story) in stories(.plain) {
      // What a story is about is judged by mentions, which ninjs does not have.
      if row.format.name.hasPrefix("ninjs"), story.entities.contains(where: \.isProminent) {
        continue
      }
      var losses: [Loss] = []
      let bytes = story.data(as: row.format, losses: &losses)
      // References of NewsML-G2 are numbered by all mentions, those that have no place among them.
      if losses.contains(where: { $0.field == "entities.mentions" }) { continue }
      let again = try Article(bytes, as: row.source).data(as: row.format)
      guard again == bytes else {
        let same = zip(again, bytes).prefix { $0 == $1 }.count
        let (one, two) = (
          bytes.dropFirst(same - 60).prefix(160), again.dropFirst(same - 60).prefix(160)
        )
        Issue.record(
          "story \(seed): \(String(decoding: one, as: UTF8.self)) is \(String(decoding: two, as: UTF8.self))"
        )
        return
      }
    }
  }

  @Test("what is left out is reported, and nothing else", arguments: FormatUnderTest.all)
  func losses(row: FormatUnderTest) {
    for (seed, story) in stories(.plain) {
      var losses: [Loss] = []
      _ = story.data(as: row.format, losses: &losses)
      let missing = FieldList(story).missing(from: FieldList(row.project(story)))
      for path in missing where !losses.contains(where: { $0.covers(path) }) {
        Issue.record("\(row.format) of story \(seed) loses \(path) in silence")
        return
      }
      for loss in losses where loss.reason != .placeholder {
        if !missing.contains(where: loss.covers) {
          Issue.record("\(row.format) of story \(seed) keeps what is reported: \(loss)")
          return
        }
      }
    }
  }
}

extension Loss {
  /// Whether a field, a part of it or what holds it is said to be lost.
  fileprivate func covers(_ path: String) -> Bool {
    path == field || path.hasPrefix(field + ".") || field.hasPrefix(path + ".")
  }
}

/// Where two values first differ, in words.
struct Difference: CustomStringConvertible {
  let description: String

  init(_ expected: Article, _ found: Article) {
    let one = FieldList(expected).values
    let two = FieldList(found).values
    let paths = Set(one.keys).union(two.keys).sorted().filter { one[$0] != two[$0] }
    description =
      paths.prefix(4).map { path in
        "\(path): \(one[path] ?? []) is \(two[path] ?? [])"
      }.joined(separator: "; ")
      + (paths.isEmpty ? " order differs: \(expected) ====== \(found)" : "")
  }
}

/// The values of a story by the keys that lead to them.
struct FieldList {
  private(set) var values: [String: [String]] = [:]

  init(_ article: Article) {
    let json = article.jsonData()
    guard let reader = try? JSONReader(json[...], depthLimit: 64) else { return }
    var work = [("", 0)]
    while let (path, token) = work.popLast() {
      let end = reader.token(after: token)
      switch reader.kind(of: token) {
      case .object:
        var index = token + 1
        while index < end {
          let key = reader.text(of: index).text
          work.append((path.isEmpty ? key : "\(path).\(key)", index + 1))
          index = reader.token(after: index + 1)
        }
      case .array where path.hasSuffix("range") || path.hasSuffix("Range"):
        let range = reader.range(of: token)
        values[path, default: []].append(String(decoding: json[range], as: UTF8.self))
      case .array:
        var index = token + 1
        while index < end {
          work.append((path, index))
          index = reader.token(after: index)
        }
      default:
        let range = reader.range(of: token)
        values[path, default: []].append(String(decoding: json[range], as: UTF8.self))
      }
    }
  }

  /// The keys of values that another list does not have as often.
  func missing(from other: FieldList) -> [String] {
    values.keys.sorted().filter { path in
      var left = other.values[path] ?? []
      return values[path, default: []].contains { value in
        guard let index = left.firstIndex(of: value) else { return true }
        left.remove(at: index)
        return false
      }
    }
  }
}
