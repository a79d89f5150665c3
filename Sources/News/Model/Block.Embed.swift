extension Block {
  /// Something that a page shows from another site.
  public struct Embed: Sendable, Hashable {
    /// What it is.
    public var kind: Kind

    /// Its address.
    public var url: String?

    /// The site it comes from, such as `YouTube`.
    public var provider: String?

    /// Its title or a short description.
    public var title: String?

    /// Creates an embed from what is known of it.
    public init(
      kind: Kind,
      url: String? = nil,
      provider: String? = nil,
      title: String? = nil
    ) {
      self.kind = kind
      self.url = url
      self.provider = provider
      self.title = title
    }

    /// The kinds of embed.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// A post on a social network.
      case post
      /// A film.
      case video
      /// A sound recording.
      case audio
      /// A map.
      case map
      /// A chart, poll, document or anything else.
      case other
    }
  }
}
