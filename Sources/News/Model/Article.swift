/// A news story as it was published.
///
/// `nil` and empty mean that the source does not state the field: nothing is made up. Addresses are
/// kept as strings, since what pages print is not always a valid URL.
public struct Article: Sendable, Hashable {
  /// An identifier given by the publisher or the caller: a guid, a URI, a database key.
  public var id: String?

  /// The canonical address.
  public var url: String?

  /// The headline, without the name of the site.
  public var headline: String?

  /// A second headline: the line under the headline, or a shorter form of it.
  public var alternativeHeadline: String?

  /// The line over the headline that names the topic or the series.
  public var kicker: String?

  /// The byline exactly as printed, such as `By Ann Lee in Oslo`.
  public var byline: String?

  /// The authors, split from the byline or stated by the page.
  public var authors: [Author]

  /// The dateline at the head of the body.
  ///
  /// Its text also stays in its block.
  public var dateline: Dateline?

  /// When the story was published, as exactly as the source states it.
  public var published: Timestamp?

  /// When the story was last changed, as exactly as the source states it.
  public var modified: Timestamp?

  /// The language as a BCP 47 tag, such as `en` or `zh-Hant`.
  public var language: String?

  /// Who publishes the page on which the story stands.
  public var publisher: Organization?

  /// The news agencies that supplied the story or a part of it.
  public var agencies: [Organization]

  /// The sections or desks of the publication, outermost first.
  public var sections: [String]

  /// Keywords and tags, in the order of the source.
  public var keywords: [String]

  /// The standfirst or the description of the story.
  public var summary: String?

  /// The text, block by block.
  public var body: [Block]

  /// Pictures, films and sound that belong to the story as a whole: its main image first, even where a
  /// figure of the body shows it too.
  public var media: [Media]

  /// Addresses that belong to the story: translations, other versions, sources.
  public var links: [Link]

  /// Persons, organizations and places that the story names.
  public var entities: [Entity]

  /// Dates that stand in the body.
  public var dates: [DateMention]

  /// Whether all can read the story; `nil` when the source does not say.
  public var access: Access?

  /// The copyright or licence line as printed.
  public var rights: String?

  /// The mark that ends the text, such as `-0-` or `(END)`, taken off its paragraph.
  public var endMark: String?

  /// Where each field was read.
  public var provenance: Provenance

  /// Creates an article from what is known of it.
  public init(
    id: String? = nil,
    url: String? = nil,
    headline: String? = nil,
    alternativeHeadline: String? = nil,
    kicker: String? = nil,
    byline: String? = nil,
    authors: [Author] = [],
    dateline: Dateline? = nil,
    published: Timestamp? = nil,
    modified: Timestamp? = nil,
    language: String? = nil,
    publisher: Organization? = nil,
    agencies: [Organization] = [],
    sections: [String] = [],
    keywords: [String] = [],
    summary: String? = nil,
    body: [Block] = [],
    media: [Media] = [],
    links: [Link] = [],
    entities: [Entity] = [],
    dates: [DateMention] = [],
    access: Access? = nil,
    rights: String? = nil,
    endMark: String? = nil,
    provenance: Provenance = Provenance()
  ) {
    self.id = id
    self.url = url
    self.headline = headline
    self.alternativeHeadline = alternativeHeadline
    self.kicker = kicker
    self.byline = byline
    self.authors = authors
    self.dateline = dateline
    self.published = published
    self.modified = modified
    self.language = language
    self.publisher = publisher
    self.agencies = agencies
    self.sections = sections
    self.keywords = keywords
    self.summary = summary
    self.body = body
    self.media = media
    self.links = links
    self.entities = entities
    self.dates = dates
    self.access = access
    self.rights = rights
    self.endMark = endMark
    self.provenance = provenance
  }
}
