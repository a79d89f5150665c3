/// A picture, film, sound recording or file.
public struct Media: Sendable, Hashable {
  /// Whether it is a picture, a film, a sound or a document.
  public var kind: Kind

  /// The address of the file; of a picture that a page offers in several sizes, that of a
  /// large one.
  public var url: String?

  /// Its title, where it has one of its own.
  public var title: String?

  /// The caption, without the credit.
  public var caption: String?

  /// The credit line, such as `Photo: Ann Lee/Example Times`.
  public var credit: String?

  /// What stands in for the picture where it cannot be seen.
  public var alternativeText: String?

  /// The media type, such as `image/jpeg` (RFC 6838).
  public var mediaType: String?

  /// The width in pixels, as the source states it.
  public var width: Int?

  /// The height in pixels, as the source states it.
  public var height: Int?

  /// Playing time in seconds.
  public var duration: Int?

  /// Size of the file in bytes.
  public var byteCount: Int?

  /// Where it stands in the source: UTF-8 bytes, half-open.
  public var range: Range<Int>?

  /// Creates a media from what is known of it.
  public init(
    kind: Kind = .image,
    url: String? = nil,
    title: String? = nil,
    caption: String? = nil,
    credit: String? = nil,
    alternativeText: String? = nil,
    mediaType: String? = nil,
    width: Int? = nil,
    height: Int? = nil,
    duration: Int? = nil,
    byteCount: Int? = nil,
    range: Range<Int>? = nil
  ) {
    self.kind = kind
    self.url = url
    self.title = title
    self.caption = caption
    self.credit = credit
    self.alternativeText = alternativeText
    self.mediaType = mediaType
    self.width = width
    self.height = height
    self.duration = duration
    self.byteCount = byteCount
    self.range = range
  }

  /// What can stand beside the words of a story.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A photograph, drawing, chart or map.
    case image
    /// A film, or moving pictures without sound.
    case video
    /// A sound recording.
    case audio
    /// Any other file.
    case document
  }
}
