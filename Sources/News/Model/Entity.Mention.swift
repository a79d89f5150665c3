extension Entity {
  /// One place in a text that names an entity.
  public struct Mention: Sendable, Hashable {
    /// The index of its block in the body; `nil` when plain text was read.
    public var block: Int?

    /// Where the name stands in the text of its block: UTF-8 bytes, half-open.
    public var range: Range<Int>

    /// The name as printed.
    public var text: String

    /// The title or office that stands with the name.
    public var title: String?

    /// Where the title stands in the text of its block: UTF-8 bytes, half-open.
    public var titleRange: Range<Int>?

    /// Creates a mention from what is known of it.
    public init(
      block: Int? = nil,
      range: Range<Int>,
      text: String,
      title: String? = nil,
      titleRange: Range<Int>? = nil
    ) {
      self.block = block
      self.range = range
      self.text = text
      self.title = title
      self.titleRange = titleRange
    }
  }
}
