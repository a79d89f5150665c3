/// What a known phrase at the head of a line says about the line.
package enum PhraseKind: UInt8, Sendable, CaseIterable {
  /// Opens a listing and names its source: `More From Example Times (En)`.
  case listingFromSource
  /// Opens a listing of related, latest or most read stories.
  case listingTitle
  /// Closes a listing: `More Articles`.
  case listingEnd
  /// Leads on to the rest of a story: `Read more`.
  case readMore
  /// Opens the comments of readers.
  case comments
  /// Offers to share the page, or shows its icons' names.
  case share
  /// Offers a newsletter, a subscription or an app.
  case newsletter
  /// Asks about cookies or privacy.
  case privacy
  /// Leads elsewhere on the site: menus, search, log-in.
  case navigation
  /// Says who owns the text.
  case copyright
  /// Marks an advertisement.
  case advertisement
  /// Opens a byline.
  case byline
  /// Opens the credit or caption of a picture.
  case credit
  /// Opens a line of facts about the page: source, section, author, tags.
  case detail
  /// Opens a line about the author.
  case authorNote
  /// Opens a correction or an editor's note.
  case editorsNote

  /// Whether a line that is nothing but the phrase is no news.
  var isChrome: Bool {
    switch self {
    case .listingEnd, .readMore, .comments, .share, .newsletter, .privacy, .navigation,
      .copyright, .advertisement:
      true
    case .listingFromSource, .listingTitle, .byline, .credit, .detail, .authorNote, .editorsNote:
      false
    }
  }
}

/// Phrases of one kind in one language.
struct PhraseRow: Sendable {
  let kind: PhraseKind
  /// The language as a BCP 47 tag; what more than one language uses stands once.
  let language: String
  /// The phrases, one a line.
  ///
  /// Letter case and punctuation do not count.
  let phrases: String

  init(_ kind: PhraseKind, _ language: String, _ phrases: String) {
    self.kind = kind
    self.language = language
    self.phrases = phrases
  }
}
