extension Block {
  /// A run of a block's text that is a link or stands out.
  public struct Mark: Sendable, Hashable {
    /// What the run is.
    public var kind: Kind

    /// Where it stands in the text of its block: UTF-8 bytes, half-open.
    public var range: Range<Int>

    /// The address of a link.
    public var url: String?

    /// What a link says of its target besides its text: the `title` of HTML.
    public var title: String?

    /// Creates a mark from what is known of it.
    public init(
      kind: Kind,
      range: Range<Int>,
      url: String? = nil,
      title: String? = nil
    ) {
      self.kind = kind
      self.range = range
      self.url = url
      self.title = title
    }

    /// What a run of text can be marked as.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// A link to `url`.
      case link
      /// Emphasis, mostly set in italics.
      case emphasis
      /// Strong emphasis, mostly set in bold.
      case strong
      /// Code, set in a fixed width.
      case code
      /// Raised text.
      case superscript
      /// Lowered text.
      case `subscript`
    }
  }
}
