extension Provenance {
  /// Where one field was read.
  public struct Origin: Sendable, Hashable {
    /// The part of the document that states it.
    public var source: Source

    /// Where it stands in the source: UTF-8 bytes, half-open.
    public var range: Range<Int>?

    /// The key in a structured source, such as `og:title` or `NewsArticle.headline`.
    public var key: String?

    /// The text as printed, where the field is a reading of it, as a date is.
    public var text: String?

    /// The calendar of a printed date, where it is not the Gregorian one.
    public var calendar: DateMention.Calendar?

    /// Whether the field is not stated but follows from something that is.
    public var isInferred: Bool

    /// Creates an origin from what is known of it.
    public init(
      source: Source,
      range: Range<Int>? = nil,
      key: String? = nil,
      text: String? = nil,
      calendar: DateMention.Calendar? = nil,
      isInferred: Bool = false
    ) {
      self.source = source
      self.range = range
      self.key = key
      self.text = text
      self.calendar = calendar
      self.isInferred = isInferred
    }

    /// A part of a document that states fields.
    ///
    /// The set is open.
    public struct Source: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral {
      /// The name of the source as it stands in JSON.
      public let rawValue: String

      /// Creates a source from its name.
      public init(rawValue: String) {
        self.rawValue = rawValue
      }

      /// Creates a source from its name.
      public init(stringLiteral value: String) {
        rawValue = value
      }

      /// The text that readers see.
      public static let text: Source = "text"
    }
  }
}
