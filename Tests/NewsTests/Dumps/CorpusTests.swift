import Foundation
import News
import Testing

/// Tests over a corpus that is not part of the package; they run where it lies beside the checkout.
@Suite("The annotated dump, where it is at hand")
struct CorpusTests {
  private struct Structure: Decodable {
    struct Span: Decodable {
      let start: Int
      let end: Int
    }
    struct Item: Decodable {
      let teaser: Span
      let date: String
      let truncated: Bool
    }
    struct Listing: Decodable {
      let sourceName: String
      let sourceLanguage: String
      let items: [Item]
    }
    let file: String
    let body: [Span]
    let listings: [Listing]
  }

  @Test("is read exactly")
  func seed() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.deletingLastPathComponent().appending(path: "shared/corpora/seed")
    guard let data = try? Data(contentsOf: folder.appending(path: "structure.json")) else {
      print("SKIPPED: no annotated dump beside the checkout")
      return
    }
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let gold = try decoder.decode(Structure.self, from: data)
    let source = try Array(Data(contentsOf: folder.appending(path: gold.file)))
    let page = try TextDumpParser().parse(source)
    let article = try #require(page.article)
    #expect(article.headline == nil)
    #expect(article.body.map(\.range) == gold.body.map { $0.start..<$0.end })
    for (listing, gold) in zip(page.listings, gold.listings) {
      #expect(listing.source == gold.sourceName)
      #expect(listing.language == gold.sourceLanguage)
      #expect(listing.items.map(\.published?.description) == gold.items.map(\.date))
      #expect(listing.items.map(\.range) == gold.items.map { $0.teaser.start..<$0.teaser.end })
      for (item, gold) in zip(listing.items, gold.items) where gold.truncated {
        #expect(item.isTruncated == true)
      }
    }
    #expect(page.listings.count == gold.listings.count)
  }
}
