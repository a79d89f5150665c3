/// That an item of a listing leads to an article, and why that is believed.
public struct StoryMatch: Sendable, Hashable {
  /// The index of the article among those that were given.
  public var article: Int

  /// How sure it is, from 0 to 1: the parts of the evidence taken as independent.
  public var score: Double

  /// What speaks for it, the strongest first.
  public var evidence: [Evidence]

  /// Creates a match.
  public init(article: Int, score: Double, evidence: [Evidence]) {
    self.article = article
    self.score = score
    self.evidence = evidence
  }

  /// What speaks for a match.
  public enum Evidence: String, Sendable, Hashable, CaseIterable {
    /// Both have one address; see ``StoryAddress``.
    case url
    /// Both have one identifier.
    case id
    /// Both have one headline, marks, spaces and letter case aside; or that of the item is cut off.
    case headline
    /// The teaser is the beginning of the article, of its standfirst, or of a paragraph near its head.
    case teaser
    /// Both are of one day. Days that differ by more than two speak against a match.
    case date
  }
}
