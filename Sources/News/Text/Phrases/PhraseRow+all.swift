extension PhraseRow {
  /// The phrases by which the parts of a page are known.
  ///
  /// A new language is new rows, a file for each kind.
  static let all: [[PhraseRow]] = [
    listingFromSource,
    listingTitle,
    listingEnd,
    readMore,
    comments,
    share,
    newsletter,
    privacy,
    navigation,
    copyright,
    advertisement,
    byline,
    credit,
    detail,
    authorNote,
    editorsNote,
  ]
}
