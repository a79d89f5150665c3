/// A person, organization, place, event, work or group that a text names, with every mention.
public struct Entity: Sendable, Hashable {
  /// Whether it is a person, a body, a place or something else.
  public var kind: Kind

  /// Its canonical name: the fullest form in the text, or that of the list which knows it.
  public var name: String

  /// Other forms of the name, as they occur.
  public var aliases: [String]

  /// Titles and offices that stand with the name.
  public var titles: [String]

  /// Identifiers by scheme: `wikidata`, `geonames` or the caller's own.
  public var identifiers: [String: String]

  /// Every place where the text names it, in order.
  public var mentions: [Mention]

  /// How sure the recognizer is, from 0 to 1.
  ///
  /// Other values are brought to the nearest bound.
  public var confidence: Double? {
    didSet { confidence = Self.bounded(confidence) }
  }

  /// Creates an entity from what is known of it.
  public init(
    kind: Kind,
    name: String,
    aliases: [String] = [],
    titles: [String] = [],
    identifiers: [String: String] = [:],
    mentions: [Mention] = [],
    confidence: Double? = nil
  ) {
    self.kind = kind
    self.name = name
    self.aliases = aliases
    self.titles = titles
    self.identifiers = identifiers
    self.mentions = mentions
    self.confidence = Self.bounded(confidence)
  }

  private static func bounded(_ confidence: Double?) -> Double? {
    guard let confidence, !confidence.isNaN else { return nil }
    return min(max(confidence, 0), 1)
  }

  /// What texts name, after the classes of annotated corpora.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A human being.
    case person
    /// A company, party, ministry, agency or club.
    case organization
    /// A country, town, river or mountain.
    case place
    /// A congress, war, match or storm.
    case event
    /// A book, film, song or speech.
    case work
    /// A people, a faith or the followers of a movement.
    case group
  }
}
