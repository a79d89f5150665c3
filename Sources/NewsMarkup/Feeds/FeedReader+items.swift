extension FeedReader {
  /// Whether an element speaks of the feed as a whole.
  func isOfChannel(_ node: Int) -> Bool {
    term(of: Int(tree.nodes[node].parent)) != .item
  }

  /// Whether a link has no prefix and no relation.
  func isPlainLink(_ node: Int) -> Bool {
    guard tree.names[Int(tree.nodes[node].name)].prefix == nil else { return false }
    return !hasAttributes(node) || attribute("rel", of: node) == nil
  }

  /// Reads an item.
  mutating func item(_ node: Int) -> Listing.Item {
    var fields = FeedFields()
    collect(node, into: &fields)
    var item = Listing.Item()
    let own = base(of: node)
    identify(&item, fields, node, own)
    item.headline = fields.title.flatMap { line($0.node) }
    note(fields.title, "headline", item.headline != nil, &item)
    item.published = date(fields.published)
    noteDate(fields.published, "published", item.published, &item)
    item.modified = date(fields.modified)
    noteDate(fields.modified, "modified", item.modified, &item)
    item.authors = authors(fields)
    note(fields.authors.first, "authors", !item.authors.isEmpty, &item)
    (item.section, item.keywords) = subjects(fields)
    addMedia(fields, to: &item, base: own)
    readText(fields, of: &item)
    item.range = Self.union(
      fields.title.flatMap { textRange($0.node) },
      item.teaser == nil
        ? nil : (fields.summaries.first ?? fields.content).flatMap { textRange($0.node) })
    return item
  }

  private static func union(_ left: Range<Int>?, _ right: Range<Int>?) -> Range<Int>? {
    guard let left, let right else { return left ?? right }
    return min(left.lowerBound, right.lowerBound)..<max(left.upperBound, right.upperBound)
  }

  // MARK: Where a field was read

  private func note(
    _ choice: FeedFields.Choice?, _ field: Provenance.Field, _ isRead: Bool,
    _ item: inout Listing.Item
  ) {
    guard isRead, let choice else { return }
    item.provenance[field] = Provenance.Origin(
      source: .feed, range: textRange(choice.node), key: writtenName(of: choice.node))
  }

  private func noteDate(
    _ choice: FeedFields.Choice?, _ field: Provenance.Field, _ value: Timestamp?,
    _ item: inout Listing.Item
  ) {
    note(choice, field, value != nil, &item)
    if let choice, value != nil { item.provenance[field]?.text = token(choice.node) }
  }

  // MARK: Addresses

  /// Reads the identifier and the address of an item; each can stand for the other.
  private func identify(
    _ item: inout Listing.Item, _ fields: FeedFields, _ node: Int, _ base: String?
  ) {
    let about = tree.attribute("about", prefix: "rdf", of: node)?.trimmed
    item.id = fields.id.flatMap { token($0.node) } ?? about
    let isPermanent = fields.id.flatMap { attribute("isPermaLink", of: $0.node) }?.lowercased()
    if let id = item.id, id.hasPrefix("/"), isPermanent != "false" {
      item.id = Address.resolved(id, from: base)
    }
    if let stated = fields.links.alternate(self) {
      item.url = Address.resolved(stated.url, from: self.base(of: stated.node))
    } else if let stated = attribute("href", of: node) {
      item.url = Address.resolved(stated, from: base)
    } else if let id = item.id, isPermanent != "false",
      isPermanent == "true" || id.hasPrefix("http://") || id.hasPrefix("https://")
    {
      item.url = Address.resolved(id, from: base)
    } else if let source = fields.content.flatMap({ attribute("src", of: $0.node) }) {
      item.url = Address.resolved(source, from: base)
    }
  }

  // MARK: Text

  /// Reads the summary and, where the item carries it, the story.
  private func readText(_ fields: FeedFields, of item: inout Listing.Item) {
    var content = fields.content
    var summary = fields.summaries.first
    // Where a summary stands beside a description, the description is the story.
    if content == nil, summary?.rank == 0 {
      content = fields.summaries.first { $0.rank == 1 }
    }
    if let choice = summary {
      item.teaser = line(choice.node)
      if item.teaser == nil { summary = nil }
      item.isTruncated = item.teaser.flatMap(Self.isTruncated)
      note(choice, "teaser", item.teaser != nil, &item)
      if content == nil, isStory(choice.node) { content = choice }
    }
    guard let content, let article = article(content.node, fields, item) else { return }
    item.article = article
    if item.teaser == nil {
      item.beginTeaser(with: article.body)
      item.provenance["teaser"] = Provenance.Origin(
        source: .feed, key: writtenName(of: content.node), isInferred: true)
    }
  }

  /// Whether a description is a whole story: long, and set in paragraphs.
  private func isStory(_ node: Int) -> Bool {
    let (bytes, form) = value(of: node)
    guard form == .html, bytes.count >= 1_200 else { return false }
    return FeedText.breaks(bytes.span, atLeast: 2)
  }

  private static func isTruncated(_ teaser: String) -> Bool? {
    ["…", "...", "[…]", "[...]"].contains { teaser.hasSuffix($0) } ? true : nil
  }

  private func article(
    _ node: Int, _ fields: FeedFields, _ item: Listing.Item
  ) -> Article? {
    let (bytes, form) = value(of: node)
    let blocks: [Block]
    switch form {
    case .html: blocks = StoryFragment(Array(bytes), base: base(of: node) ?? item.url).blocks()
    case .plain, .references:
      var text: [UInt8] = []
      if form == .references {
        CharacterReferences.append(bytes.span, isAttribute: false, to: &text)
      } else {
        text = Array(bytes)
      }
      blocks = StoryFragment.paragraphs(text)
    }
    guard blocks.contains(where: { !$0.text.isEmpty || $0.kind == .table }) else { return nil }
    var article = Article(
      id: item.id, url: item.url, headline: item.headline, authors: item.authors,
      published: item.published, modified: item.modified, sections: item.section.map { [$0] } ?? [],
      keywords: item.keywords, body: blocks)
    let stated =
      tree.attribute("lang", prefix: "xml", of: node)
      ?? fields.language.flatMap { token($0.node) }
    article.language = stated.flatMap(LanguageTag.normalized)
    article.rights = fields.rights.flatMap { line($0.node) }
    if fields.summaries.first.map({ $0.node != node }) ?? false { article.summary = item.teaser }
    article.media = (item.image.map { [$0] } ?? []) + item.media
    article.provenance["body"] = Provenance.Origin(
      source: .feed, range: textRange(node), key: writtenName(of: node))
    return article
  }
}

extension Listing.Item {
  /// Makes a teaser of the beginning of a story: its first paragraphs, up to about two lines.
  mutating func beginTeaser(with body: [Block]) {
    let texts = body.lazy.map(\.text).filter { !$0.isEmpty }
    var teaser = ""
    var count = 0
    for text in texts {
      if teaser.utf8.count >= 120 { break }
      teaser += teaser.isEmpty ? text : " " + text
      count += 1
    }
    self.teaser = teaser.isEmpty ? nil : teaser
    isTruncated = texts.dropFirst(count).isEmpty ? nil : true
  }
}
