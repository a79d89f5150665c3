import FoundationEssentials
import NewsMarkup

/// Checks pages of news as an editor would: what is not said, and what was hard to read.
///
///     CheckPages Examples/Pages/bridge.html
@main
struct CheckPages {
  static func main() throws {
    let files = CommandLine.arguments.dropFirst()
    if files.isEmpty { print("usage: CheckPages FILE...") }
    for file in files {
      let source = [UInt8](try Data(contentsOf: URL(filePath: file)))
      let remarks = remarks(on: try HTMLParser().parse(source))
      print("\(file): \(remarks.isEmpty ? "nothing to remark" : "")")
      for remark in remarks { print("  - \(remark)") }
    }
  }

  /// A check is a function of a page; add your own.
  static let checks: [@Sendable (Page) -> [String]] = [
    { page in page.diagnostics.map(\.message) },
    { page in
      guard let article = page.article else { return [] }
      let fields: [(name: String, isMissing: Bool)] = [
        ("headline", article.headline == nil), ("date", article.published == nil),
        ("byline", article.byline == nil && article.authors.isEmpty),
        ("language", article.language == nil),
      ]
      return fields.filter(\.isMissing).map { "there is no \($0.name)" }
    },
    { page in
      // A date that was stated to the day is no mistake; one without a year is.
      guard let date = page.article?.published, date.year == nil else { return [] }
      return ["the date has no year"]
    },
    { page in
      let silent = page.article?.body.filter { block in
        block.kind == .figure && block.media?.alternativeText == nil
      }
      return (silent ?? []).map { "a picture has no alternative text: \($0.media?.url ?? "")" }
    },
  ]

  static func remarks(on page: Page) -> [String] {
    checks.flatMap { $0(page) }
  }
}
