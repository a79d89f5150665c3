/// A list of stories: a section front, the related stories beside an article, a feed, a sitemap.
public struct Listing: Sendable, Hashable {
  /// The title as printed, such as `More From Example Times (En)`.
  public var title: String?

  /// The publication that the listing or its title names.
  public var source: String?

  /// The language of its items as a BCP 47 tag.
  public var language: String?

  /// What kind of list it is.
  public var kind: Kind

  /// The address of the listing.
  public var url: String?

  /// The address of its next page.
  public var nextURL: String?

  /// What the listing says of itself: the description of a feed.
  public var summary: String?

  /// When the listing was last changed.
  public var modified: Timestamp?

  /// Who makes the listing as a whole.
  public var authors: [Author]

  /// The logo or image of the listing.
  public var image: Media?

  /// The copyright or licence line as printed.
  public var rights: String?

  /// The stories, in the order of the source.
  public var items: [Item]

  /// Where its title stands in the source, or its first item where it has none: UTF-8 bytes, half-open.
  public var range: Range<Int>?

  /// Creates a listing from what is known of it.
  public init(
    title: String? = nil,
    source: String? = nil,
    language: String? = nil,
    kind: Kind,
    url: String? = nil,
    nextURL: String? = nil,
    summary: String? = nil,
    modified: Timestamp? = nil,
    authors: [Author] = [],
    image: Media? = nil,
    rights: String? = nil,
    items: [Item] = [],
    range: Range<Int>? = nil
  ) {
    self.title = title
    self.source = source
    self.language = language
    self.kind = kind
    self.url = url
    self.nextURL = nextURL
    self.summary = summary
    self.modified = modified
    self.authors = authors
    self.image = image
    self.rights = rights
    self.items = items
    self.range = range
  }

  /// Where a listing stands, which says what its items have in common.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Stories offered beside or below an article.
    case related
    /// A page whose purpose is the list.
    case index
    /// An RSS, Atom or JSON feed.
    case feed
    /// A sitemap, a news sitemap or an index of sitemaps: addresses for search engines.
    case sitemap
  }
}
