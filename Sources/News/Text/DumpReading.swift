/// A dump on its way to a page: its passages, what is known of them, and the roles given so far.
struct DumpReading {
  let isMarkdown: Bool
  /// What reads the dates of the page.
  let reader: DateReader
  /// The passages, with what is known of each.
  private(set) var passages: [Passage]
  /// The dates of the passages that are nothing but a date, by passage.
  var dates: PassageDates
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

  /// Takes over a dump, so that its passages are not copied.
  init(_ dump: consuming DumpText, reader: DateReader) {
    self.reader = reader
    isMarkdown = dump.isMarkdown
    passages = dump.passages
    dates = PassageDates(count: passages.count)
    roles = Array(repeating: nil, count: passages.count)
    rules = Array(repeating: .weights, count: passages.count)
  }

  /// Takes lines that open with a copyright sign for notices.
  mutating func noteCopyrightSigns(in bytes: Span<UInt8>) {
    for index in passages.indices where passages[index].phrase == nil {
      let text = passages[index].text
      guard text.count >= 2, bytes[text.lowerBound] == 0xC2, bytes[text.lowerBound + 1] == 0xA9
      else { continue }
      passages[index].phrase = PhraseMatch(
        kind: .copyright, words: 1, end: text.lowerBound + 2,
        isWhole: passages[index].wordCount <= 12)
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

/// The dates of passages, found by the index of the passage without a search.
struct PassageDates: Sendable {
  private var places: [Int32]
  private(set) var matches: [DateMatch] = []
  /// The passages that have a date, in order.
  private(set) var indices: [Int] = []

  init(count: Int) {
    places = Array(repeating: -1, count: count)
  }

  /// How many passages have a date.
  var count: Int { matches.count }

  subscript(index: Int) -> DateMatch? {
    guard places.indices.contains(index), places[index] >= 0 else { return nil }
    return matches[Int(places[index])]
  }

  /// Adds the date of a passage behind all that have one.
  mutating func append(_ match: DateMatch, at index: Int) {
    places[index] = Int32(clamping: matches.count)
    matches.append(match)
    indices.append(index)
  }
}
