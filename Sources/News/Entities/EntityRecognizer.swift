/// Finds the persons, organizations, places, events, works and groups that a text names.
///
/// ```swift
/// let recognizer = EntityRecognizer(language: "en")
/// let entities = recognizer.entities(in: "Mayor Ann Lee opened the bridge in Oslo.")
/// entities.map(\.name)                 // ["Ann Lee", "Oslo"]
/// entities[0].titles                   // ["Mayor"]
/// entities[1].kind                     // .place
/// ```
///
/// In English a trained tagger finds the names; what the text says of them (titles, acronyms in
/// brackets, the same name elsewhere) and a profile refine it. In other languages titles, endings of
/// names and the profile find them, which gives far fewer.
public struct EntityRecognizer: Sendable {
  /// The language of the texts as a BCP 47 tag, where it is known.
  public private(set) var language: String?

  /// What is known of the names beforehand.
  public let profile: EntityProfile

  private let matcher: ProfileMatcher
  private let titles: TitleReader
  /// What finds names by patterns, or the tagger, which finds them where there are no patterns.
  private var patterns: NamePatterns?
  private var tagger: EntityTagger?

  /// Creates a recognizer.
  ///
  /// - Parameters:
  ///   - language: The language of the texts, a BCP 47 tag; `nil` is taken for English.
  ///   - profile: What is known of the names beforehand.
  public init(language: String? = nil, profile: EntityProfile = .none) {
    self.language = language
    self.profile = profile
    matcher = ProfileMatcher(profile)
    titles = TitleReader(phrases: matcher.titles)
    patterns = NamePatterns(language: language)
    tagger = patterns == nil ? EntityTagger(model: .standard) : nil
  }

  /// Finds the entities that a text names.
  ///
  /// - Parameter text: Plain text; a line end always ends a name.
  /// - Returns: The entities in the order of their first mentions, whose ranges are UTF-8 bytes of
  ///   the text.
  public func entities(in text: String) -> [Entity] {
    EntityGrouper(matcher).entities(of: reading(Array(text.utf8)))
  }

  /// Finds the entities that the body of an article names.
  ///
  /// - Parameter article: An article, whose blocks are read as one text.
  /// - Returns: The entities in the order of their first mentions, each with its block and its range
  ///   in that block's text.
  public func entities(in article: Article) -> [Entity] {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    for block in article.body {
      starts.append(bytes.count)
      bytes += block.text.utf8
      bytes.append(0x0A)
    }
    return EntityGrouper(matcher, blockStarts: starts).entities(of: reading(bytes))
  }

  /// The names in a text, before those of one entity are brought together.
  func reading(_ bytes: [UInt8]) -> EntityReading {
    var reading = patterns.map { Self.reading(bytes, by: $0) } ?? tagged(bytes)
    matcher.refine(&reading)
    AcronymReader().refine(&reading)
    DocumentAgreement().refine(&reading)
    titles.refine(&reading)
    return reading
  }

  /// The names that the patterns of a language find.
  private static func reading(_ bytes: [UInt8], by patterns: NamePatterns) -> EntityReading {
    var tokens: [TextToken] = []
    TextTokenizer.shared.read(bytes.span, into: &tokens)
    var reading = EntityReading(bytes: bytes, tokens: tokens)
    patterns.refine(&reading)
    return reading
  }

  /// The names that the trained tagger finds.
  private func tagged(_ bytes: [UInt8]) -> EntityReading {
    var tagger = tagger ?? EntityTagger(model: .standard)
    tagger.read(bytes.span)
    var reading = EntityReading(bytes: bytes, tokens: tagger.tokens)
    for span in tagger.spans where span.kind < EntityLabel.kinds.count {
      reading.drafts.append(
        EntityDraft(
          range: reading.range(of: span.tokens), tokens: span.tokens,
          kind: EntityLabel.kinds[span.kind], confidence: Self.confidence(span.margin)))
    }
    return reading
  }

  /// The same recognizer for texts in another language; what is known of names is not read again.
  package func reading(_ language: String?) -> EntityRecognizer {
    var other = self
    other.language = language
    other.patterns = NamePatterns(language: language)
    if other.patterns == nil, tagger == nil { other.tagger = EntityTagger(model: .standard) }
    return other
  }

  /// The margin of a name as a probability: the logistic function, without the C library.
  private static func confidence(_ margin: Float) -> Double {
    let bounded = Double(max(-8, min(8, margin)))
    // x / (1 + |x|) is near enough, and the same on every machine.
    return 0.5 + 0.5 * bounded / (1 + abs(bounded))
  }
}
