/// A tag or a run of text of a page.
struct MarkupToken {
  var kind: Kind
  var tag: Tag
  /// Where libxml2 stands in the outline when it reports the token.
  var mark: UInt32
  /// The bytes of the source.
  var start: UInt32
  var end: UInt32
  /// The first of its attributes; they reach to the first of the next token.
  var attributes: UInt32

  enum Kind: UInt8 {
    /// A start tag.
    case start
    /// An end tag.
    case end
    /// Text without references.
    case text
    /// Text in which references may stand.
    case references
    /// The content of a script.
    case raw
  }

  /// An attribute and its value's place in the source.
  struct Attribute {
    var name: AttributeName
    /// Whether references may stand in it.
    var hasReferences: Bool
    var start: UInt32
    var end: UInt32
  }
}

/// A page cut into tags and runs of text.
struct MarkupTokens {
  var tokens: [MarkupToken] = []
  var attributes: [MarkupToken.Attribute] = []
  /// The page in short, for libxml2 to nest: tags without attributes, and a letter or a space for each
  /// run of text.
  var outline: [UInt8] = []
  /// How many elements were left out because they stand too deep.
  var tooDeep = 0
  /// Whether the page has more tags and texts than the limit.
  var isCut = false
}
