/// One block of an article's text.
///
/// What a block has besides its text depends on its kind: a heading and a list item have a `level`, a
/// numbered item an `ordinal`, a table `rows`, a figure `media`, an embed its `embed`. A live-blog
/// entry opens with a `liveEntry` block; the blocks up to the next one belong to it.
public struct Block: Sendable, Hashable {
  /// What the block is.
  public var kind: Kind

  /// What the block is for, where it is not plain body text.
  public var role: Role?

  /// The level of a heading (1 is the highest), or how deep a list item lies (1 is outermost).
  public var level: Int?

  /// The number of a numbered list item, as printed.
  public var ordinal: Int?

  /// The text.
  ///
  /// A figure has none: its caption stands in `media`.
  public var text: String

  /// Links and emphasis inside the text, in order.
  public var marks: [Mark]

  /// The rows of a table from the top, each with its cells from the first.
  public var rows: [[Cell]]

  /// The picture, film or sound of a figure.
  public var media: Media? {
    get { storedMedia.first }
    set { storedMedia = newValue.map { [$0] } ?? [] }
  }

  /// What an embed shows.
  public var embed: Embed? {
    get { storedEmbed.first }
    set { storedEmbed = newValue.map { [$0] } ?? [] }
  }

  /// Whom a quotation is by, where that is set apart from its words.
  public var attribution: String?

  /// When a live-blog entry was posted.
  public var timestamp: Timestamp?

  /// The address of a live-blog entry.
  public var url: String?

  /// Where it stands in the source: UTF-8 bytes, half-open.
  ///
  /// `source[range]` equals `text`, except where line wraps were joined, white space was folded, or a
  /// marker in the middle was dropped.
  public var range: Range<Int>?

  /// Arrays of at most one, so that the many blocks without them stay small.
  private var storedMedia: [Media]
  private var storedEmbed: [Embed]

  /// Creates a block from what is known of it.
  public init(
    kind: Kind = .paragraph,
    role: Role? = nil,
    level: Int? = nil,
    ordinal: Int? = nil,
    text: String = "",
    marks: [Mark] = [],
    rows: [[Cell]] = [],
    media: Media? = nil,
    embed: Embed? = nil,
    attribution: String? = nil,
    timestamp: Timestamp? = nil,
    url: String? = nil,
    range: Range<Int>? = nil
  ) {
    self.kind = kind
    self.role = role
    self.level = level
    self.ordinal = ordinal
    self.text = text
    self.marks = marks
    self.rows = rows
    storedMedia = media.map { [$0] } ?? []
    storedEmbed = embed.map { [$0] } ?? []
    self.attribution = attribution
    self.timestamp = timestamp
    self.url = url
    self.range = range
  }

  /// What a block is in the form of the story; its ``Role`` says what it is for.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A paragraph of running text.
    case paragraph
    /// A heading inside the body.
    case heading
    /// A quotation set apart.
    case quote
    /// An item of a list, whose depth is `level` and whose number, if it has one, `ordinal`.
    case listItem
    /// Text whose line ends and spaces matter.
    case preformatted
    /// A table of data in `rows`; its caption is `text`.
    case table
    /// A picture, film or sound with its caption.
    case figure
    /// Something shown from another site.
    case embed
    /// The head of a live-blog entry; its text is the entry's headline.
    case liveEntry
  }

  /// What a block is for, where it is not plain body text.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// The standfirst, where it opens the body.
    case standfirst
    /// One of the key points over or beside the text.
    case keyPoint
    /// A sentence of the text that is printed large beside it.
    case pullQuote
    /// A correction of what an earlier version of the story said.
    case correction
    /// A note by the editors about the story, such as where it was first printed.
    case editorsNote
    /// A box with background that stands inside the story.
    case sidebar
  }
}
