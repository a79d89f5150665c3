extension Block {
  /// Something that a page shows from another site.
  public struct Embed: Sendable, Hashable {
    /// What the other site shows here, as far as its address tells.
    public var kind: Kind

    /// The address of what is shown, or of the frame that shows it.
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

    /// What another site may show inside a story.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// A post on a social network.
      case post
      /// A film of a site such as a video portal.
      case video
      /// A sound recording.
      case audio
      /// A map of a service of maps.
      case map
      /// A chart, poll, document or anything else.
      case other
    }
  }
}
