/// Finds the articles that the items of listings lead to.
///
/// ```swift
/// let index = StoryIndex(pages.compactMap(\.article))
/// for item in listing.items {
///   if let match = index.match(item) { print(item.headline ?? "", match.article, match.score) }
/// }
/// ```
///
/// An item and an article belong together by their address or identifier, by their headline, or because the
/// teaser is the beginning of the text, as it is where sites cut their teasers off at some length. Texts
/// that open many articles prove nothing. Building the index takes time in proportion to the articles, and
/// looking up an item a bounded time, however many articles there are.
public struct StoryIndex: Sendable {
  private var addresses: [StoryAddress: [Int]] = [:]
  private var ids: [String: [Int]] = [:]
  private var headlines: [StoryWords: [Int]] = [:]
  /// The articles by the beginning of their headlines, for headlines that are cut off.
  private var heads: [ArraySlice<UInt8>: [Int]] = [:]
  private var openings: [ArraySlice<UInt8>: [Opening]] = [:]
  private var days: [Timestamp?] = []
  private var titles: [StoryWords] = []

  /// The beginning of an article, of its standfirst or of a paragraph.
  private struct Opening: Sendable {
    var article: Int
    var words: StoryWords
  }

  /// Reads the articles.
  public init(_ articles: some Sequence<Article>) {
    for article in articles { add(article) }
  }

  /// How many articles there are.
  public var count: Int { days.count }

  /// Adds an article; its index is the count before.
  public mutating func add(_ article: Article) {
    let index = days.count
    days.append((article.published ?? article.modified)?.dateOnly)
    if let address = article.url.flatMap({ StoryAddress($0) }) {
      addresses[address, default: []].append(index)
    }
    if let id = article.id { ids[id, default: []].append(index) }
    let title = StoryWords(article.headline ?? "", limit: Self.textLimit)
    titles.append(title)
    if title.count >= Self.shortest {
      headlines[title, default: []].append(index)
      heads[Self.head(of: title), default: []].append(index)
    }
    for words in Self.openings(of: article) {
      guard let opening = words.opening else { continue }
      openings[opening, default: []].append(Opening(article: index, words: words))
    }
  }

  /// The article that an item leads to, with the evidence; `nil` when none is more likely than not.
  ///
  /// - Parameters:
  ///   - item: The item.
  ///   - isAllowed: Whether an article may be meant; the page on which the item stands may not.
  /// - Returns: The likeliest match; of two that are as likely, the article that was added first.
  public func match(
    _ item: Listing.Item, where isAllowed: (_ article: Int) -> Bool = { _ in true }
  ) -> StoryMatch? {
    var found: [Int: [StoryMatch.Evidence]] = [:]
    func note(_ evidence: StoryMatch.Evidence, _ articles: some Sequence<Int>) {
      for article in articles where isAllowed(article) {
        if !(found[article]?.contains(evidence) ?? false) {
          found[article, default: []].append(evidence)
        }
      }
    }
    if let address = item.url.flatMap({ StoryAddress($0) }) {
      note(.url, common(addresses[address]))
    }
    if let id = item.id { note(.id, common(ids[id])) }
    note(.headline, articles(headed: item))
    note(.teaser, articles(opening: item))
    return found.map { judged($0.key, $0.value, item) }
      .filter { $0.score >= 0.5 }
      .min { ($1.score, $0.article) < ($0.score, $1.article) }
  }

  // MARK: Evidence

  /// What so many articles share is no evidence.
  private static let commonest = 12
  /// Headlines of fewer bytes of letters, such as `Weather`, are no evidence.
  private static let shortest = 12
  /// The most bytes of letters that are compared.
  private static let textLimit = 1_024

  private func common(_ articles: [Int]?) -> ArraySlice<Int> {
    (articles ?? []).prefix(Self.commonest)
  }

  private static func head(of words: StoryWords) -> ArraySlice<UInt8> {
    words.bytes[..<min(words.count, Self.headLength)]
  }

  /// The bytes of letters by which headlines that are cut off are found.
  private static let headLength = 16

  private func articles(headed item: Listing.Item) -> [Int] {
    guard let headline = item.headline else { return [] }
    let words = StoryWords(headline, limit: Self.textLimit)
    guard words.count >= Self.shortest else { return [] }
    if let exact = headlines[words] { return exact.count <= Self.commonest ? exact : [] }
    guard headline.hasSuffix("…") || headline.hasSuffix("..."), words.count >= Self.headLength,
      let candidates = heads[Self.head(of: words)], candidates.count <= Self.commonest
    else { return [] }
    return candidates.filter { titles[$0].commonPrefix(words) == words.count }
  }

  private func articles(opening item: Listing.Item) -> [Int] {
    guard let teaser = item.teaser else { return [] }
    let words = StoryWords(teaser, limit: Self.textLimit)
    guard let opening = words.opening, let candidates = openings[opening],
      candidates.count <= Self.commonest
    else { return [] }
    return candidates.filter { candidate in
      let shared = candidate.words.commonPrefix(words)
      // Half a character may stand at the end of a teaser that is cut at some byte.
      return shared + 4 >= min(words.count, candidate.words.count)
    }.map(\.article)
  }

  /// The beginnings by which an article can be quoted: its standfirst, and its first paragraphs, each
  /// with what follows it, and without the dateline.
  private static func openings(of article: Article) -> [StoryWords] {
    var openings: [StoryWords] = []
    if let summary = article.summary { openings.append(StoryWords(summary, limit: textLimit)) }
    let texts = article.body.lazy.filter { !$0.text.isEmpty }.prefix(8).map(\.text)
    let paragraphs = Array(texts)
    for start in paragraphs.indices.prefix(3) {
      var words = StoryWords("")
      for text in paragraphs[start...] { words.append(text, limit: textLimit) }
      openings.append(words)
    }
    if let dateline = article.dateline, let first = paragraphs.first {
      let length = dateline.text.utf8.count
      if first.hasPrefix(dateline.text) {
        let text = first.utf8.dropFirst(length)
        var words = StoryWords(Substring(text), limit: textLimit)
        for text in paragraphs.dropFirst() { words.append(text, limit: textLimit) }
        openings.append(words)
      }
    }
    return openings
  }

  // MARK: Judgement

  private func judged(
    _ article: Int, _ evidence: [StoryMatch.Evidence], _ item: Listing.Item
  ) -> StoryMatch {
    var evidence = evidence
    var doubt = 1.0
    for kind in evidence { doubt *= 1 - Self.weight(of: kind) }
    let isNamed = evidence.contains(.url) || evidence.contains(.id)
    if let days = daysApart(item, article) {
      if days == 0 {
        evidence.append(.date)
        doubt *= 1 - Self.weight(of: .date)
      } else if days > 2, !isNamed {
        doubt = 1 - (1 - doubt) * 0.6
      }
    }
    return StoryMatch(article: article, score: 1 - doubt, evidence: evidence)
  }

  private static func weight(of evidence: StoryMatch.Evidence) -> Double {
    switch evidence {
    case .url: 0.99
    case .id: 0.95
    case .headline: 0.85
    case .teaser: 0.85
    case .date: 0.3
    }
  }

  /// How many days lie between an item and an article; `nil` when one states no day of a year.
  private func daysApart(_ item: Listing.Item, _ article: Int) -> Int? {
    guard let left = (item.published ?? item.modified).flatMap(Self.dayNumber),
      let right = days[article].flatMap(Self.dayNumber)
    else { return nil }
    return abs(left - right)
  }

  private static func dayNumber(_ date: Timestamp) -> Int? {
    guard let year = date.year, let month = date.month, let day = date.day else { return nil }
    return CivilDay.daysSince1970(year: year, month: month, day: day)
  }
}
