/// What one source document holds: at most one main article, and any number of listings.
///
/// A front page, a topic page or a feed has listings and no article; a story has an article and,
/// often, listings of related stories beside it.
public struct Page: Sendable, Hashable {
  /// What the document mainly is.
  public var kind: Kind

  /// The main article, where there is one.
  public var article: Article?

  /// The listings, in the order in which they stand in the source.
  public var listings: [Listing]

  /// What a reader noticed and did not stop for, in the order of the source.
  public var diagnostics: [Diagnostic]

  /// The roles of all parts of the source, when they were asked for.
  ///
  /// The segments of a text dump cover every byte of it in order, without gap or overlap.
  public var segments: [Segment]

  /// Creates a page from what is known of it.
  public init(
    kind: Kind,
    article: Article? = nil,
    listings: [Listing] = [],
    diagnostics: [Diagnostic] = [],
    segments: [Segment] = []
  ) {
    self.kind = kind
    self.article = article
    self.listings = listings
    self.diagnostics = diagnostics
    self.segments = segments
  }

  /// What a document mainly is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A story with a body.
    case article
    /// A list of stories: a section front, a topic page, search results, a feed.
    case listing
    /// Neither: nothing in the document reads like news.
    case other
  }
}
