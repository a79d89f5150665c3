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

  /// Where the identifiers of places come from; `nil` for none.
  public let gazetteer: Gazetteer?

  /// What is done with the names that were found; all of it, but where it is measured.
  package var steps: EntitySteps = .all

  /// The most bytes that are tagged at a time, which bounds the memory that it takes.
  var partSize = 1 << 22

  private let matcher: ProfileMatcher
  private let titles: TitleReader
  /// What finds names by patterns, or the tagger, which finds them where there are no patterns.
  private var patterns: NamePatterns?
  private var tagger: EntityTagger?

  /// Creates a recognizer.
  ///
  /// - Parameters:
  ///   - language: The language of the texts, a BCP 47 tag; `nil` is taken for English.
  ///   - gazetteer: Where the GeoNames identifiers of places come from; a place whose name stands for
  ///     several gets none. `nil` for no identifiers.
  ///   - profile: What is known of the names beforehand.
  public init(
    language: String? = nil, gazetteer: Gazetteer? = .standard, profile: EntityProfile = .none
  ) {
    self.init(language: language, gazetteer: gazetteer, profile: profile, model: .standard)
  }

  /// Creates a recognizer whose tagger uses another model.
  package init(
    language: String? = nil, gazetteer: Gazetteer? = nil, profile: EntityProfile = .none,
    model: @autoclosure () -> EntityModel
  ) {
    self.language = language
    self.gazetteer = gazetteer
    self.profile = profile
    matcher = ProfileMatcher(profile)
    titles = TitleReader(phrases: matcher.titles)
    patterns = NamePatterns(language: language)
    tagger = patterns == nil ? EntityTagger(model: model()) : nil
  }

  /// Finds the entities that a text names.
  ///
  /// - Parameter text: Plain text; a line end always ends a name.
  /// - Returns: The entities in the order of their first mentions, whose ranges are UTF-8 bytes of
  ///   the text.
  public func entities(in text: String) -> [Entity] {
    grouper([]).entities(of: reading(Array(text.utf8)))
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
    return grouper(starts).entities(of: reading(bytes))
  }

  private func grouper(_ blockStarts: [Int]) -> EntityGrouper {
    EntityGrouper(
      matcher, blockStarts: blockStarts,
      places: gazetteer.map { PlaceIdentifiers(gazetteer: $0, language: language) })
  }

  /// The names in a text, before those of one entity are brought together.
  package func reading(_ bytes: [UInt8]) -> EntityReading {
    var reading = patterns.map { Self.reading(bytes, by: $0) } ?? tagged(bytes)
    if steps.contains(.otherNames), patterns == nil { OtherNames().refine(&reading) }
    matcher.refine(&reading)
    if steps.contains(.acronyms) { AcronymReader().refine(&reading) }
    if steps.contains(.agreement) { DocumentAgreement().refine(&reading) }
    if steps.contains(.titles) { titles.refine(&reading) }
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
    let parts = TextParts(bytes, size: partSize)
    var tokens: [TextToken] = []
    var found: [(tokens: Range<Int>, kind: Entity.Kind, margin: Float)] = []
    for part in parts.ranges {
      tagger.read(bytes.span.extracting(part))
      for span in tagger.spans where span.kind < EntityLabel.kinds.count {
        let kind = EntityLabel.kinds[span.kind]
        // A country is a place, whatever its team or government does in the sentence.
        let isCountry = kind == .organization && tagger.isCountry(span.tokens)
        let range = span.tokens.lowerBound + tokens.count..<span.tokens.upperBound + tokens.count
        found.append((range, isCountry ? .place : kind, span.margin))
      }
      tokens += tagger.tokens.lazy.map { $0.moved(by: part.lowerBound) }
    }
    var reading = EntityReading(bytes: bytes, tokens: tokens)
    for name in found {
      let floor = reading.drafts.last?.tokens.upperBound ?? 0
      let tokens =
        name.kind == .person ? reading.withInitials(name.tokens, floor: floor) : name.tokens
      reading.drafts.append(
        EntityDraft(
          range: reading.range(of: tokens), tokens: tokens, kind: name.kind,
          confidence: Self.confidence(name.margin)))
    }
    return reading
  }

  /// The same recognizer for texts in another language; what is known of names is not read again.
  package func forTexts(in language: String?) -> EntityRecognizer {
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

/// The steps that refine what the tagger found.
package struct EntitySteps: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let otherNames = EntitySteps(rawValue: 1 << 0)
  package static let acronyms = EntitySteps(rawValue: 1 << 1)
  package static let agreement = EntitySteps(rawValue: 1 << 2)
  package static let titles = EntitySteps(rawValue: 1 << 3)
  package static let all: EntitySteps = [.otherNames, .acronyms, .agreement, .titles]
}
