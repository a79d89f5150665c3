extension Listing {
  /// One story in a listing.
  ///
  /// In a text dump an item is printed as `[headline] teaser date`, often with the headline or the
  /// teaser twice; a repeated text is one field, and its `range` is that of the first printing.
  public struct Item: Sendable, Hashable {
    /// The identifier that a feed gives it.
    public var id: String?

    /// What the item leads to; `nil` when that is not stated.
    public var kind: Kind?

    /// The headline as the listing prints it, which may differ from that of the story.
    public var headline: String?

    /// The line over the headline.
    public var kicker: String?

    /// The beginning or summary of the story.
    public var teaser: String?

    /// Whether the teaser is cut off; `nil` when that cannot be told, as when it ends with a full stop.
    public var isTruncated: Bool?

    /// When the story was published, as exactly as the listing states it.
    public var published: Timestamp?

    /// When the story was last changed.
    public var modified: Timestamp?

    /// The address of the story.
    public var url: String?

    /// The picture beside the item.
    public var image: Media?

    /// Films, sound and files that come with the item.
    public var media: [Media]

    /// The authors that the listing names, in its order.
    public var authors: [Author]

    /// The dateline at the head of the teaser.
    public var dateline: Dateline?

    /// The section that the item is filed under.
    public var section: String?

    /// What the story is about in the words of its publisher: keywords, tags, categories.
    public var keywords: [String]

    /// Whether all can read the story; `nil` when the listing does not say.
    public var access: Access?

    /// Its place in the list, from 1.
    public var rank: Int?

    /// The whole story, where a feed carries it.
    public var article: Article? {
      get { storedArticle.first }
      set { storedArticle = newValue.map { [$0] } ?? [] }
    }

    /// Where its headline and teaser stand in the source: UTF-8 bytes, half-open.
    public var range: Range<Int>?

    /// Where each field was read.
    public var provenance: Provenance

    /// Creates an item from what is known of it.
    public init(
      id: String? = nil,
      kind: Kind? = nil,
      headline: String? = nil,
      kicker: String? = nil,
      teaser: String? = nil,
      isTruncated: Bool? = nil,
      published: Timestamp? = nil,
      modified: Timestamp? = nil,
      url: String? = nil,
      image: Media? = nil,
      media: [Media] = [],
      authors: [Author] = [],
      dateline: Dateline? = nil,
      section: String? = nil,
      keywords: [String] = [],
      access: Access? = nil,
      rank: Int? = nil,
      article: Article? = nil,
      range: Range<Int>? = nil,
      provenance: Provenance = Provenance()
    ) {
      self.id = id
      self.kind = kind
      self.headline = headline
      self.kicker = kicker
      self.teaser = teaser
      self.isTruncated = isTruncated
      self.published = published
      self.modified = modified
      self.url = url
      self.image = image
      self.media = media
      self.authors = authors
      self.dateline = dateline
      self.section = section
      self.keywords = keywords
      self.access = access
      self.rank = rank
      self.storedArticle = article.map { [$0] } ?? []
      self.range = range
      self.provenance = provenance
    }

    /// An array of at most one, so that an item without a story stays small.
    private var storedArticle: [Article]

    /// What an item leads to.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// A written story, as most items are.
      case story
      /// A film with little text or none.
      case video
      /// A sound recording.
      case audio
      /// A story told by a row of pictures.
      case gallery
      /// A live blog, to which entries are still added or were for some time.
      case live
      /// A comment or leading article.
      case opinion
      /// Something that is paid for.
      case advertisement
    }
  }
}
