/// A listing that was found in a dump, by passages.
struct ListingDraft {
  var kind = Listing.Kind.related
  /// The passage of the title, where there is one.
  var title: Int?
  var items: [ItemDraft]
  /// The passage after the last one that belongs to the listing.
  var end: Int
}

/// An item of a listing, by passages.
struct ItemDraft: Equatable {
  var headline: Int?
  var teaser: Int?
  var date: Int?
  /// Passages that print a text of the item again.
  var repeats: [Int] = []
  /// Other lines of the item: its section, its author, a link to the whole story.
  var details: [Int] = []
  /// Whether a link to the rest of the story follows.
  var leadsOn = false

  /// The first passage of the item.
  var first: Int? {
    ([headline, teaser, date].compactMap(\.self) + repeats + details).min()
  }
}
