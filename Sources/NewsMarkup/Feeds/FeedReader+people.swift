extension FeedReader {
  /// The authors that an item or a feed names: those of the best kind of element, then contributors.
  mutating func authors(_ fields: FeedFields) -> [Author] {
    var authors: [Author] = []
    let best = fields.authors.map(\.rank).min()
    for choice in fields.authors where choice.rank == best {
      add(person(choice.node), to: &authors)
    }
    for node in fields.contributors {
      add(
        person(node).map { author in
          var author = author
          author.role = author.role ?? "contributor"
          return author
        }, to: &authors)
    }
    return authors
  }

  private func add(_ people: [Author], to authors: inout [Author]) {
    for author in people where !authors.contains(where: { $0.name == author.name }) {
      authors.append(author)
    }
  }

  /// Whom an element names: with elements for name and address, as in Atom, or in a text.
  private mutating func person(_ node: Int) -> [Author] {
    var name: String?
    var email: String?
    var address: String?
    for inner in tree.elements(of: node) {
      switch term(of: inner) {
      case .name, .title: name = name ?? line(inner)
      case .email: email = token(inner)
      case .address: address = token(inner)
      default: break
      }
    }
    guard name != nil || email != nil || address != nil else {
      guard let text = line(node) else { return [] }
      if let known = people[text] { return known }
      let authors = FeedPerson.authors(text)
      people[text] = authors
      return authors
    }
    guard let shown = name ?? email ?? address else { return [] }
    var author = Author(name: shown, kind: AuthorKind.of(shown))
    author.email = email
    author.url = address.map { Address.resolved($0, from: base(of: node)) }
    return [author]
  }
}

/// People as the text of an RSS element names them.
enum FeedPerson {
  /// The authors: `ann@example.org (Ann Lee)`, `Ann Lee <ann@example.org>`, or names alone.
  static func authors(_ text: String) -> [Author] {
    guard let at = text.utf8.firstIndex(of: UInt8(ascii: "@")) else { return names(text) }
    let isPart: (UInt8) -> Bool = {
      $0 > 0x20 && $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: "<")
        && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: ",")
    }
    let before = text.utf8[..<at]
    let start =
      before.lastIndex { !isPart($0) }.map { before.index(after: $0) } ?? before.startIndex
    let end = text.utf8[at...].firstIndex { !isPart($0) } ?? text.utf8.endIndex
    var email = String(text[start..<end])
    if email.lowercased().hasPrefix("mailto:") { email.removeFirst(7) }
    let rest = (text[..<start] + " " + text[end...]).trimmingMarks
    var author = Author(name: rest.isEmpty ? email : rest)
    author.kind = rest.isEmpty ? nil : AuthorKind.of(rest)
    author.email = email
    return [author]
  }

  private static func names(_ text: String) -> [Author] {
    let authors = AuthorNames(text).authors
    return authors.isEmpty ? [Author(name: text)] : authors
  }
}

extension StringProtocol {
  /// The text without blanks and brackets at its ends.
  fileprivate var trimmingMarks: String {
    var text = self[...]
    while let last = text.last, " ()<>,".contains(last) { text = text.dropLast() }
    while let first = text.first, " ()<>,".contains(first) { text = text.dropFirst() }
    return String(text)
  }
}
