/// What feeds say of an item, be it a teaser or a whole story.
struct FeedEntry {
  /// Something that stays the same: the id, or else the address.
  let id: String?
  let url: String?
  let title: String?
  let summary: String?
  let authors: [Author]
  let published: Timestamp?
  let modified: Timestamp?
  let language: String?
  let section: String?
  let keywords: [String]
  let rights: String?
  let image: Media?
  let media: [Media]
  let body: [Block]

  init(_ item: Listing.Item) {
    let article = item.article
    url = item.url ?? article?.url
    id = item.id ?? article?.id ?? url
    title = item.headline ?? article?.headline
    summary = item.teaser ?? article?.summary
    authors = item.authors.isEmpty ? article?.authors ?? [] : item.authors
    published = item.published ?? article?.published
    modified = item.modified ?? article?.modified
    language = article?.language
    section = item.section ?? article?.sections.first
    keywords = item.keywords.isEmpty ? article?.keywords ?? [] : item.keywords
    rights = article?.rights
    media = item.media.isEmpty ? article?.media ?? [] : item.media
    image = item.image ?? media.first { $0.kind == .image }
    body = article?.body ?? []
  }

  /// The items' fields that every feed format has a place for.
  static let fields = [
    "items.headline", "items.url", "items.teaser", "items.authors.name", "items.keywords",
  ]

  /// The fields of a story inside an item that feeds say.
  static let articleFields =
    [
      "items.article.headline", "items.article.url", "items.article.summary",
      "items.article.authors.name", "items.article.keywords", "items.article.published",
      "items.article.modified", "items.article.sections",
    ] + HTMLPage.bodyFields.map { "items.article.\($0)" }
}

extension Listing.Item {
  /// Creates an item that carries a whole story.
  public init(_ article: Article) {
    self.init(
      id: article.id, headline: article.headline, published: article.published,
      modified: article.modified, url: article.url)
    self.article = article
  }
}
