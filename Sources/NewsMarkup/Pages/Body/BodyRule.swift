/// What decided that a segment is in the body of a story, or is not.
enum BodyRule: String {
  /// The trained scores.
  case weights
  /// It is the page's title.
  case title
  /// It is the headline, or prints it again.
  case headline
  case kicker
  case byline
  case date
  /// It stands with a picture.
  case figure
  /// It is a post that is shown from another site.
  case embed
  /// It is a part of a table.
  case table
  /// It stands in the body already.
  case repeated
  /// It prints a sentence of the text again, in large letters.
  case pullQuote
  /// It is a known phrase of pages, and no text: `Advertisement`, `Read more`.
  case phrase
  /// It leads to another story in the middle of the text.
  case readMore
  /// A class or its first words call it a correction or a note.
  case note
  /// A class calls its list the key points of the story.
  case keyPoint
  /// The page's data or scripts state it as text of the story.
  case stated
  /// It stands between paragraphs of the body, in an element that such text stands in.
  case between
  /// It belongs to a list of other stories.
  case related
  /// It heads an entry of a live blog.
  case liveEntry
}

/// What is known of each segment once all rules have spoken.
struct BodyVerdicts {
  /// Whether each segment is in the body.
  var isKept: [Bool]
  var roles: [Segment.Role]
  var rules: [BodyRule]

  init(count: Int) {
    isKept = Array(repeating: false, count: count)
    roles = Array(repeating: .chrome, count: count)
    rules = Array(repeating: .weights, count: count)
  }

  mutating func keep(_ index: Int, as role: Segment.Role, _ rule: BodyRule) {
    isKept[index] = true
    roles[index] = role
    rules[index] = rule
  }

  mutating func drop(_ index: Int, as role: Segment.Role, _ rule: BodyRule) {
    isKept[index] = false
    roles[index] = role
    rules[index] = rule
  }
}
