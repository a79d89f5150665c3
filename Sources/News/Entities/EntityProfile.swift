/// What is known beforehand of the names in some kind of text: a list that anybody can write.
///
/// ```swift
/// var profile = EntityProfile(name: "ports")
/// profile.entries = [
///   .init(kind: .organization, name: "Harbour Board of Upper Reed", aliases: ["HBUR"],
///     identifiers: ["wikidata": "Q1"])
/// ]
/// profile.patterns = [.init(kind: .place, words: "* Quay")]
/// let recognizer = EntityRecognizer(language: "en", profile: profile.merging(.dprk))
/// ```
///
/// A profile is data: it is written as JSON with the names of its properties as keys, and read by
/// `newsdesk entities --profile FILE`.
public struct EntityProfile: Sendable, Hashable, Codable {
  /// The name by which the profile is chosen, as `newsdesk entities --profile` does for
  /// shipped ones.
  public var name: String

  /// The sources, agencies and papers whose texts it is for; a text that states one of them may be
  /// read with it unasked.
  public var sources: [String]

  /// The persons, bodies, places and events that it knows.
  public var entries: [Entry]

  /// Words that stand as a title before names of persons.
  public var titles: [String]

  /// Forms of names.
  public var patterns: [Pattern]

  /// Creates a profile.
  public init(
    name: String, sources: [String] = [], entries: [Entry] = [], titles: [String] = [],
    patterns: [Pattern] = []
  ) {
    self.name = name
    self.sources = sources
    self.entries = entries
    self.titles = titles
    self.patterns = patterns
  }

  /// Reads a profile, of which all properties but the name may be left out.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    name = try values.decode(String.self, forKey: .name)
    sources = try values.decodeIfPresent([String].self, forKey: .sources) ?? []
    entries = try values.decodeIfPresent([Entry].self, forKey: .entries) ?? []
    titles = try values.decodeIfPresent([String].self, forKey: .titles) ?? []
    patterns = try values.decodeIfPresent([Pattern].self, forKey: .patterns) ?? []
  }

  /// A profile that knows nothing.
  public static let none = EntityProfile(name: "none")

  /// Both profiles in one; where they know the same name, this one counts.
  public func merging(_ other: EntityProfile) -> EntityProfile {
    EntityProfile(
      name: "\(name)+\(other.name)", sources: sources + other.sources,
      entries: entries + other.entries, titles: titles + other.titles,
      patterns: patterns + other.patterns)
  }

  /// One entity that a profile knows.
  public struct Entry: Sendable, Hashable, Codable {
    /// The kind that all mentions of the entry have.
    public var kind: Entity.Kind
    /// Its canonical name, which is looked for too.
    public var name: String
    /// Other forms of the name.
    public var aliases: [String]
    /// Identifiers by scheme, such as `wikidata` or `geonames`.
    public var identifiers: [String: String]

    /// Creates an entry.
    public init(
      kind: Entity.Kind, name: String, aliases: [String] = [], identifiers: [String: String] = [:]
    ) {
      self.kind = kind
      self.name = name
      self.aliases = aliases
      self.identifiers = identifiers
    }

    private enum CodingKeys: String, CodingKey {
      case kind, name, aliases, identifiers
    }

    /// Reads an entry, whose aliases and identifiers may be left out.
    public init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      kind = try values.decode(Entity.Kind.self, forKey: .kind)
      name = try values.decode(String.self, forKey: .name)
      aliases = try values.decodeIfPresent([String].self, forKey: .aliases) ?? []
      identifiers = try values.decodeIfPresent([String: String].self, forKey: .identifiers) ?? [:]
    }
  }

  /// A form that names of one kind have.
  public struct Pattern: Sendable, Hashable, Codable {
    /// What such a name is.
    public var kind: Entity.Kind

    /// The form, word by word: `*` is one or more words with a capital, `#` an ordinal number, `-ri` a
    /// word with that ending; any other word is itself.
    public var words: String

    /// Creates a pattern.
    public init(kind: Entity.Kind, words: String) {
      self.kind = kind
      self.words = words
    }
  }
}

extension Entity.Kind: Codable {}
