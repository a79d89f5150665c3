/// An address that belongs to a story but stands outside its text.
public struct Link: Sendable, Hashable {
  /// The address of the target, resolved against that of the page where it was known.
  public var url: String

  /// The text of the link.
  public var title: String?

  /// How the target relates to the story, as a link relation of RFC 8288 (`alternate`, `amphtml`, `via`).
  public var relation: String?

  /// The language of the target as a BCP 47 tag.
  public var language: String?

  /// The media type (RFC 6838) that the page states for the target.
  public var mediaType: String?

  /// Creates a link from what is known of it.
  public init(
    url: String,
    title: String? = nil,
    relation: String? = nil,
    language: String? = nil,
    mediaType: String? = nil
  ) {
    self.url = url
    self.title = title
    self.relation = relation
    self.language = language
    self.mediaType = mediaType
  }
}
