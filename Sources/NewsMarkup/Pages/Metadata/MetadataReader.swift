/// Reads what a page says of its story: everything but the text.
///
/// One pass over the tree gathers statements, each with the part of the page that makes it; then each
/// field takes the one that is believed most. `Docs/Design.md` has the order for each field.
struct MetadataReader {
  let tree: MarkupTree
  let url: String?
  let language: String?
  let referenceDate: Timestamp?

  /// The article without its body.
  func article(in source: Span<UInt8>) -> Article {
    reading(in: source).article
  }

  /// The article without its body, what was noticed, and what a body reader can use.
  func reading(in source: Span<UInt8>) -> MetadataReading {
    let scan = PageScan(tree)
    let data = LinkedData(source, blocks: scan.linkedData)
    var statements = scan.statements
    let titleText = scan.titleNode.map { tree.shortText(of: $0) } ?? ""
    let titles = statements[.headline].map(\.value) + [titleText]
    let headings = (scan.headings.prefix(6) + scan.lesserHeadings.prefix(3)).map {
      tree.shortText(of: $0)
    }
    let addresses = statements[.url].map(\.value) + [url].compactMap { $0 }
    let story = LinkedStory(data, titles: titles + headings, addresses: addresses, in: source)
    story.add(to: &statements, in: source)
    var reading = MetadataReading(statements, data, story: story.story, headline: nil)
    reading.fill(
      from: PageEvidence(
        scan: scan, story: story, titleText: titleText, url: url, language: language,
        reference: referenceDate),
      in: source)
    return reading
  }
}

/// What the fields of a page are read from, besides its statements.
struct PageEvidence {
  let scan: PageScan
  let story: LinkedStory
  let titleText: String
  let url: String?
  let language: String?
  let reference: Timestamp?
}

/// What was read of a page but its text.
struct MetadataReading {
  private(set) var article = Article()
  private(set) var diagnostics: [Diagnostic] = []
  /// The page's JSON-LD, and the node of it that is the story.
  let data: LinkedData
  let story: LinkedData.Node?
  /// The element of the headline in the tree.
  private(set) var headline: Int?
  /// The element of the byline in the tree.
  private(set) var byline: Int?
  private var statements: Statements

  fileprivate init(
    _ statements: Statements, _ data: LinkedData, story: LinkedData.Node?, headline: Int?
  ) {
    self.statements = statements
    self.data = data
    self.story = story
    self.headline = headline
  }

  fileprivate mutating func fill(from page: PageEvidence, in source: Span<UInt8>) {
    fillAddress(page)
    fillLanguage(page)
    let names = statements[.publisher].map(\.value) + statements[.siteName].map(\.value)
    let site = SiteNames(names, address: article.url ?? page.url)
    let titles = statements[.headline].map(\.value) + [page.titleText]
    let head = VisibleHead(page.scan, titles: titles, site: site, language: article.language)
    headline = head.headline
    let properties = MarkupProperties(page.scan, headline: head.headline)
    properties.add(to: &statements)
    fillHeadline(page, head, site)
    let elements = head.elements()
    fillDates(page, head, elements)
    fillAuthors(page, head, elements, properties, site, in: source)
    fillPublisher(page)
    fillTopics(page)
    fillAccess()
    fillImage(page)
  }
}

// MARK: - Simple fields

extension MetadataReading {
  /// Sets a field's provenance.
  private mutating func note(_ field: Provenance.Field, _ origin: Provenance.Origin) {
    article.provenance[field] = origin
  }

  private mutating func report(_ field: String, _ chosen: String, _ other: Statement) {
    diagnostics.append(
      Diagnostic(
        code: .disagreement,
        message: "\(field): \(other.key ?? other.source.rawValue) states “\(other.value)”, "
          + "“\(chosen)” was taken",
        range: other.range))
  }

  private mutating func fillAddress(_ page: PageEvidence) {
    let base = page.url ?? statements[.url].first { Address.host($0.value) != nil }?.value
    for statement in statements[.url] {
      let address = Address.resolved(statement.value, from: base)
      guard Address.host(address) != nil else { continue }
      article.url = address
      note("url", statement.origin())
      break
    }
    article.url = article.url ?? page.url
    article.links = page.scan.alternates.map { link in
      var link = link
      link.url = Address.resolved(link.url, from: base)
      link.language = link.language.flatMap(LanguageTag.normalized)
      return link
    }
  }

  private mutating func fillLanguage(_ page: PageEvidence) {
    for statement in statements[.language] {
      guard let tag = LanguageTag.normalized(statement.value) else { continue }
      article.language = tag
      note("language", statement.origin())
      return
    }
    article.language = page.language
  }

  private mutating func fillHeadline(
    _ page: PageEvidence, _ head: VisibleHead, _ site: SiteNames
  ) {
    let seen = head.headlineText()
    let tree = page.scan.tree
    var visible: (text: String, origin: Provenance.Origin)?
    if let seen, let node = head.headline {
      let range = tree.nodes[node].sourceRange
      visible = (
        seen.text, .init(source: .markup, range: range, key: tree.nodes[node].tag.rawValue)
      )
    }
    var title: (text: String, origin: Provenance.Origin)?
    if let node = page.scan.titleNode, !page.titleText.isEmpty {
      title = (page.titleText, .init(source: .title, range: tree.nodes[node].sourceRange))
    }
    let choice = HeadlineChoice(
      statements[.headline], visible: visible, title: title, site: site)
    if let headline = choice.headline {
      article.headline = headline.text
      note("headline", headline.origin)
      for other in choice.others {
        report("headline", headline.text, Statement(other.text, other.origin))
      }
    }
    if let kicker = seen?.kicker {
      article.kicker = kicker.text
      note("kicker", .init(source: .markup, range: tree.nodes[kicker.node].sourceRange))
    }
    let key = StatedText.key(article.headline ?? "")
    if let second = statements[.alternativeHeadline].first(where: {
      StatedText.key($0.value) != key
    }) {
      article.alternativeHeadline = second.value
      note("alternativeHeadline", second.origin())
    }
  }

  private mutating func fillPublisher(_ page: PageEvidence) {
    guard let name = statements[.publisher].first(where: { !$0.value.contains("://") }) else {
      return
    }
    var publisher = Organization(name: name.value)
    if name.source == .jsonLD {
      publisher.url = statements[.publisherURL].first.map {
        Address.resolved($0.value, from: page.url)
      }
      publisher.logo = statements[.logo].first.map { Address.resolved($0.value, from: page.url) }
    }
    article.publisher = publisher
    note("publisher", name.origin())
  }

  private mutating func fillTopics(_ page: PageEvidence) {
    article.sections = list(.section, "sections", splitsCommas: false)
    article.keywords = list(.keyword, "keywords", splitsCommas: true)
    if let summary = statements[.summary].first(where: { $0.value.utf8.count > 1 }) {
      article.summary = summary.value
      note("summary", summary.origin())
    }
    if let rights = statements[.rights].first {
      article.rights = rights.value
      note("rights", rights.origin())
    }
  }

  /// The values of the best source that has any, without repetitions.
  private mutating func list(
    _ field: StatedField, _ name: Provenance.Field, splitsCommas: Bool
  ) -> [String] {
    guard let best = statements[field].first else { return [] }
    let same = statements[field].filter { $0.rank == best.rank }
    note(name, best.origin())
    var result: [String] = []
    for statement in same {
      let parts =
        splitsCommas
        ? statement.value.split { $0 == "," || $0 == ";" || $0 == "、" || $0 == "，" }.map(
          String.init)
        : [statement.value]
      for part in parts {
        let text = part.trimmed
        if !text.isEmpty, !result.contains(text), result.count < 200 { result.append(text) }
      }
    }
    return result
  }

  private mutating func fillAccess() {
    var chosen: Access?
    for statement in statements[.tier] {
      guard let access = AccessEvidence.access(statement.value, key: statement.key ?? "") else {
        continue
      }
      if let first = chosen {
        // A meter is a kind of subscription, so the two do not disagree; it says more.
        if first == .subscription, access == .metered {
          chosen = access
          article.access = access
          note("access", statement.origin(text: statement.value))
        } else if (first == .free) != (access == .free) {
          report("access", first.rawValue, statement)
        }
        continue
      }
      chosen = access
      article.access = access
      note("access", statement.origin(text: statement.value))
    }
  }

  private mutating func fillImage(_ page: PageEvidence) {
    guard let image = statements[.image].first else { return }
    var media = Media(kind: .image, url: Address.resolved(image.value, from: article.url))
    let isSame = { (statement: Statement) in statement.source == image.source }
    media.width = statements[.imageWidth].first(where: isSame).flatMap { Int($0.value) }
    media.height = statements[.imageHeight].first(where: isSame).flatMap { Int($0.value) }
    if let text = statements[.imageText].first(where: isSame) {
      if image.source == .jsonLD {
        media.caption = text.value
      } else {
        media.alternativeText = text.value
      }
    }
    article.media = [media]
    note("media", image.origin())
  }
}

// MARK: - Dates

extension MetadataReading {
  private mutating func fillDates(
    _ page: PageEvidence, _ head: VisibleHead,
    _ elements: [(node: Int, meaning: MarkupWords.Meaning)]
  ) {
    let published = date(.published, page)
    let modified = date(.modified, page)
    var found: [VisibleDates.Found] = []
    if published == nil || modified == nil {
      found = VisibleDates(page.scan, language: article.language, reference: page.reference)
        .found(elements, headline: head.headline)
    }
    setPublished(published, found, page)
    if let modified {
      article.modified = modified.date
      note("modified", modified.origin)
    } else if let date = found.first(where: { $0.isModified }) {
      article.modified = date.date
      note("modified", date.origin)
    }
  }

  private mutating func setPublished(
    _ stated: (date: Timestamp, origin: Provenance.Origin)?, _ found: [VisibleDates.Found],
    _ page: PageEvidence
  ) {
    if let stated {
      article.published = stated.date
      note("published", stated.origin)
    } else if let date = found.first(where: { $0.isPublished && !$0.isModified })
      ?? found.first(where: { !$0.isModified })
    {
      article.published = date.date
      note("published", date.origin)
    } else if let address = article.url ?? page.url, let found = StatedDate.inAddress(address) {
      article.published = found.date
      note("published", .init(source: .url, text: found.text, isInferred: true))
    }
  }

  /// The date that the statements for a field agree on, or the first one.
  private mutating func date(
    _ field: StatedField, _ page: PageEvidence
  ) -> (date: Timestamp, origin: Provenance.Origin)? {
    var first: (date: Timestamp, statement: Statement)?
    for statement in statements[field] {
      guard
        let date = StatedDate.timestamp(
          statement.value, language: article.language, reference: page.reference),
        date.day != nil
      else { continue }
      guard let known = first else {
        first = (date, statement)
        continue
      }
      if !known.date.isSameDay(date) {
        report(field == .published ? "published" : "modified", known.date.edtf, statement)
      }
      // What is more exact and of the same day is taken for what is less so.
      if known.date.precision == .day, date.precision > .day, known.date.dateOnly == date.dateOnly {
        first = (date, statement)
      }
    }
    return first.map { ($0.date, $0.statement.origin(text: $0.statement.value)) }
  }
}

extension Timestamp {
  /// Whether two points can be the same day somewhere: their dates are at most a day apart.
  fileprivate func isSameDay(_ other: Timestamp) -> Bool {
    guard let first = StatedDate.dayNumber(self), let second = StatedDate.dayNumber(other) else {
      return dateOnly == other.dateOnly
    }
    return abs(first - second) <= 1
  }
}

// MARK: - Authors

extension MetadataReading {
  private mutating func fillAuthors(
    _ page: PageEvidence, _ head: VisibleHead,
    _ elements: [(node: Int, meaning: MarkupWords.Meaning)], _ properties: MarkupProperties,
    _ site: SiteNames, in source: Span<UInt8>
  ) {
    let visible = VisibleByline(head, elements: elements, properties: properties.authorNodes)
    byline = visible.node
    if let text = visible.text, let node = visible.node {
      article.byline = text
      note("byline", .init(source: .markup, range: page.scan.tree.nodes[node].sourceRange))
    }
    let linked = page.story.authors(language: article.language, in: source)
    let stated = metaAuthors()
    let choice = AuthorChoice(
      linked: linked, stated: stated, visible: visible.authors, site: site)
    article.authors = choice.authors.map { stated in
      var author = stated.author
      author.url = author.url.map { Address.resolved($0, from: article.url) }
      return author
    }
    if let first = choice.authors.first { note("authors", first.origin) }
    for other in choice.disagreements {
      let names = article.authors.map(\.name).joined(separator: ", ")
      report("authors", names, Statement(other.author.name, other.origin))
    }
  }

  /// The authors of the first `meta` name that names any.
  private func metaAuthors() -> [StatedAuthor] {
    let statements = statements[.author]
    var index = 0
    while index < statements.count {
      let rank = statements[index].rank
      let same = statements[index...].prefix { $0.rank == rank }
      var authors: [StatedAuthor] = []
      for statement in same where !statement.value.contains("://") && !statement.isSlug {
        for author in AuthorNames(statement.value, language: article.language).authors {
          if authors.contains(where: { $0.author.name == author.name }) { continue }
          authors.append(StatedAuthor(author: author, origin: statement.origin(), rank: rank))
        }
      }
      if !authors.isEmpty { return authors }
      index += same.count
    }
    return []
  }
}

extension Statement {
  /// Whether a value is a part of an address, such as `ann-lee`, and no name.
  fileprivate var isSlug: Bool {
    value.utf8.contains(0x2D)
      && value.utf8.allSatisfy { $0 &- 0x61 < 26 || $0 == 0x2D || $0 &- 48 < 10 }
  }

  /// A statement of a value that was read elsewhere.
  fileprivate init(_ value: String, _ origin: Provenance.Origin) {
    self.init(
      value: value, source: origin.source, key: origin.key, range: origin.range, rank: 0)
  }
}

extension Diagnostic.Code {
  /// Parts of a page state different values for one field.
  static let disagreement = Diagnostic.Code(rawValue: "disagreement")
}
