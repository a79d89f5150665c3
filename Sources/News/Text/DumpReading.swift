/// A dump on its way to a page: its passages, what is known of them, and the roles given so far.
struct DumpReading {
  private(set) var dump: DumpText
  /// The dates of the passages that are nothing but a date, by passage.
  var dates: [Int: DateMatch] = [:]
  /// The role of each passage; `nil` where none is given yet.
  var roles: [Segment.Role?]
  /// What decided on each role.
  var rules: [RoleRule]
  /// How likely each passage is body text, as log odds.
  var scores: [Float] = []
  /// The parts of passages that do not play one role as a whole, in order.
  var parts: [Int: [Segment]] = [:]
  var listings: [ListingDraft] = []
  var article = Article()
  var diagnostics: [Diagnostic] = []

  var passages: [Passage] { dump.passages }

  init(_ dump: DumpText) {
    self.dump = dump
    roles = Array(repeating: nil, count: dump.passages.count)
    rules = Array(repeating: .weights, count: dump.passages.count)
  }

  /// Takes lines that open with a copyright sign for notices.
  mutating func noteCopyrightSigns(in bytes: Span<UInt8>) {
    for index in dump.passages.indices where dump.passages[index].phrase == nil {
      let text = dump.passages[index].text
      guard text.count >= 2, bytes[text.lowerBound] == 0xC2, bytes[text.lowerBound + 1] == 0xA9
      else { continue }
      dump.passages[index].phrase = PhraseMatch(
        kind: .copyright, words: 1, end: text.lowerBound + 2,
        isWhole: dump.passages[index].wordCount <= 12)
    }
  }

  /// Gives a passage a role.
  mutating func assign(_ role: Segment.Role, to index: Int, by rule: RoleRule) {
    roles[index] = role
    rules[index] = rule
  }

  /// Whether no rule has given a passage a role yet.
  func isFree(_ index: Int) -> Bool {
    roles[index] == nil
  }
}

/// What decides on the role of a passage.
enum RoleRule: String, Sendable {
  /// The trained labels.
  case weights
  /// A known phrase.
  case phrase
  /// A text printed again around a date.
  case repetition
  /// The order of texts and dates in a listing.
  case listing
  /// A mark that ends an article.
  case endMark
  /// The place between the head of the page and the body.
  case header
  /// The place after the end of the body.
  case footer
  /// The form of the text.
  case form
}
