import ModelGenerators
import Testing

@testable import News

/// The laws that every format keeps, over articles that no newspaper would print.
@Suite("Formats")
struct FormatLawTests {
  static let articles: [ArticleFormat] = [
    .jsonLD, .ninjs, .ninjs2, .nitf, .newsML, .tei, .markdown, .html, .htmlFragment, .text, .csv,
    .mentions,
  ]

  static let listings: [ListingFormat] = [
    .rss, .atom, .jsonFeed, .sitemap, .newsSitemap, .newsML, .jsonLD, .csv,
  ]

  /// Articles of which most fields are there.
  static func generated(_ count: Int) -> [Article] {
    (0..<count).map { seed in
      var generator = Generator(seed: UInt64(seed))
      return generator.richPage().article ?? generator.article()
    }
  }

  @Test(
    "writing twice gives the same bytes, and asking for losses changes none", arguments: articles)
  func deterministic(format: ArticleFormat) {
    for article in Self.generated(100) {
      var losses: [Loss] = []
      #expect(article.data(as: format) == article.data(as: format, losses: &losses))
      #expect(losses.allSatisfy { $0.count > 0 && !$0.field.isEmpty })
    }
  }

  @Test("what is written is UTF-8", arguments: articles)
  func utf8(format: ArticleFormat) {
    for article in Self.generated(100) {
      #expect((try? UTF8Span(validating: article.data(as: format).span)) != nil)
    }
  }

  @Test("no top-level field is dropped in silence", arguments: articles)
  func nothingInSilence(format: ArticleFormat) {
    for article in Self.generated(100) {
      var losses: [Loss] = []
      _ = article.data(as: format, losses: &losses)
      let projected = format.map.projection(of: article) ?? Article()
      for (key, isKept) in Self.fields(of: article, kept: projected) where !isKept {
        #expect(losses.contains { $0.field == key || $0.field.hasPrefix(key + ".") }, "\(key)")
      }
    }
  }

  /// The names of the fields that an article has, and whether another article has them too.
  private static func fields(of article: Article, kept: Article) -> [(String, Bool)] {
    var all = NameSink()
    article.writeFields(to: &all)
    var some = NameSink()
    kept.writeFields(to: &some)
    return all.names.map { ($0, some.names.contains($0)) }
  }

  @Test("a listing written item by item is the same as in one piece", arguments: listings)
  func streaming(format: ListingFormat) {
    for seed in 0..<60 {
      var generator = Generator(seed: UInt64(seed))
      var listing = generator.listing()
      listing.items = (0..<5).map { _ in generator.item() }
      var head = listing
      head.items = []
      var writer = ListingWriter(head, as: format)
      var bytes: [UInt8] = []
      for item in listing.items {
        writer.write(item)
        bytes += writer.takeBytes()
      }
      writer.finish()
      bytes += writer.takeBytes()
      #expect(bytes == listing.data(as: format))
      #expect(writer.byteCount == 0)
    }
  }

  @Test("a listing without items is a document", arguments: listings)
  func empty(format: ListingFormat) {
    #expect(!Listing(kind: .feed).data(as: format).isEmpty)
  }

  @Test("a news sitemap has at most 1,000 stories; the others are a loss, or other documents")
  func limit() {
    let day = Timestamp(year: 2031, month: 5, day: 9)
    let items = (0..<2_500).map { number in
      Listing.Item(
        headline: "Story \(number)", published: day, url: "https://example.org/\(number)")
    }
    let listing = Listing(title: "Example Times", language: "en", kind: .index, items: items)
    var losses: [Loss] = []
    let bytes = listing.data(as: .newsSitemap, losses: &losses)
    #expect(String(decoding: bytes, as: UTF8.self).split(separator: "<news:news>").count == 1_001)
    #expect(losses.contains(Loss(field: "items", reason: .beyondLimit, count: 1_500)))
    #expect(listing.documents(as: .newsSitemap).count == 3)
  }
}

/// Takes the names of fields.
private struct NameSink: FieldSink {
  var names: [String] = []

  mutating func put<Value: FieldValue>(_ key: String, _ value: Value) {
    names.append(key)
  }
}
