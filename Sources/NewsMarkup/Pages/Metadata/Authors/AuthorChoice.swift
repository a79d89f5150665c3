/// Chooses between the authors that the parts of a page state.
///
/// JSON-LD comes first, then `meta`, then what readers see. The publisher itself is an author only
/// where nobody else is named.
struct AuthorChoice {
  private(set) var authors: [StatedAuthor] = []
  /// Authors of other parts that were not taken.
  private(set) var disagreements: [StatedAuthor] = []

  init(
    linked: [StatedAuthor], stated: [StatedAuthor], visible: [StatedAuthor], site: SiteNames
  ) {
    let isPublisher = { (author: StatedAuthor) in site.isOnlyName(author.author.name) }
    let lists = [linked, stated, visible].filter { !$0.isEmpty }
    let isNamed = { (author: StatedAuthor) in
      !isPublisher(author)
        && (author.author.kind != .organization || AuthorKind.isAgency(author.author.name)
          || author.origin.source != .markup)
    }
    authors = lists.first { $0.contains(where: isNamed) } ?? lists.first ?? []
    let keys = Set(authors.map { StatedText.key($0.author.name) })
    for list in lists {
      guard let first = list.first, !isPublisher(first),
        first.origin.source != authors.first?.origin.source,
        Set(list.map { StatedText.key($0.author.name) }).isDisjoint(with: keys)
      else { continue }
      disagreements.append(first)
    }
    complete(from: linked + stated + visible)
  }

  /// Adds addresses and roles that another part states for the same author.
  private mutating func complete(from others: [StatedAuthor]) {
    for index in authors.indices {
      let key = StatedText.key(authors[index].author.name)
      for other in others where StatedText.key(other.author.name) == key {
        var author = authors[index].author
        author.kind = author.kind ?? other.author.kind
        author.url = author.url ?? other.author.url
        author.role = author.role ?? other.author.role
        author.email = author.email ?? other.author.email
        author.organization = author.organization ?? other.author.organization
        authors[index].author = author
      }
    }
  }
}
