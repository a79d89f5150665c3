@testable import News
@testable import NewsMarkup

/// What is left of a story in each format: the projections that Docs/Formats.md writes in words.
enum ArticleProjection {
  /// Takes what is left of the body and of the mentions in it.
  private static func takeBody(
    _ article: Article, _ vocabulary: BlockProjection.Vocabulary, into kept: inout Article
  ) {
    let body = BlockProjection(vocabulary, article.body, article.entities)
    kept.body = body.blocks
    for (entity, mention) in body.mentions { kept.entities[entity].mentions.append(mention) }
  }

  private static func lines(_ texts: [String]) -> [String] { texts.compactMap(TextForm.folded) }

  // MARK: - NITF and NewsML-G2

  static func nitf(_ article: Article) -> Article {
    var kept = Article(
      id: article.id.map(TextForm.xml), url: article.url.map(TextForm.xml),
      headline: TextForm.folded(article.headline),
      alternativeHeadline: TextForm.folded(article.alternativeHeadline),
      kicker: TextForm.folded(article.kicker), byline: TextForm.folded(article.byline),
      published: article.published, modified: article.modified,
      language: article.language.map(TextForm.xml), sections: lines(article.sections),
      keywords: lines(article.keywords))
    kept.authors = article.authors.compactMap { author in
      TextForm.folded(author.name).map { Author(name: $0, role: TextForm.folded(author.role)) }
    }
    kept.publisher = TextForm.folded(article.publisher?.name).map { Organization(name: $0) }
    kept.agencies = article.agencies.compactMap { agency in
      TextForm.folded(agency.name).map {
        Organization(name: $0, id: agency.id.map(TextForm.xml))
      }
    }
    kept.summary = TextForm.folded(article.summary)
    kept.rights = TextForm.folded(article.rights)
    kept.endMark = TextForm.folded(article.endMark)
    kept.media = article.media.map(BlockProjection.nitf)
    kept.entities = article.entities.map { entity in
      Entity(
        kind: entity.kind, name: TextForm.folded(entity.name) ?? "",
        identifiers: entity.identifiers)
    }
    takeBody(article, .nitf, into: &kept)
    kept.dateline = dateline(article.dateline, in: kept.body)
    return kept
  }

  private static func dateline(_ dateline: Dateline?, in body: [Block]) -> Dateline? {
    guard let dateline, let text = TextForm.folded(dateline.text) else { return nil }
    let block = body.firstIndex { $0.kind == .paragraph && $0.text.hasPrefix(text) }
    let places = dateline.places.compactMap { place in
      TextForm.folded(place.name).map { name in
        Dateline.Place(
          name: name,
          resolved: place.resolved.map { Dateline.Resolution(geonames: $0.geonames, name: name) })
      }
    }
    return Dateline(
      text: text, block: block, range: 0..<text.utf8.count, places: places, date: dateline.date)
  }

  static func newsML(_ article: Article) -> Article {
    var kept = nitf(article)
    for index in kept.authors.indices {
      kept.authors[index].url = WebAddress.uri(article.authors[index].url)
    }
    for index in kept.agencies.indices {
      kept.agencies[index].url = WebAddress.uri(article.agencies[index].url)
    }
    if let publisher = article.publisher {
      let url = WebAddress.uri(publisher.url)
      kept.publisher?.url = url
      kept.publisher?.id = url == nil ? publisher.id.map(TextForm.xml) : nil
    }
    return kept
  }

  // MARK: - TEI

  static func tei(_ article: Article) -> Article {
    var kept = Article(
      id: TextForm.folded(article.id), url: article.url.map(WebAddress.identifier),
      headline: TextForm.folded(article.headline),
      alternativeHeadline: TextForm.folded(article.alternativeHeadline),
      published: article.published, modified: article.modified, language: article.language,
      sections: lines(article.sections), keywords: lines(article.keywords))
    kept.authors = lines(article.authors.map(\.name)).map { Author(name: $0) }
    kept.publisher = TextForm.folded(article.publisher?.name).map { Organization(name: $0) }
    kept.summary = TextForm.folded(article.summary)
    kept.rights = TextForm.folded(article.rights)
    // What no word of the text names is not there, and the order is that of the text.
    let body = BlockProjection(.tei, article.body, article.entities)
    kept.body = body.blocks
    var order: [Int] = []
    for (entity, mention) in body.mentions {
      let place =
        order.firstIndex(of: entity)
        ?? {
          let whole = article.entities[entity]
          let known = whole.identifiers.filter { ConceptScheme.address($0.key, $0.value) != nil }
          kept.entities.append(
            Entity(kind: whole.kind, name: TextForm.xml(whole.name), identifiers: known))
          order.append(entity)
          return order.count - 1
        }()
      kept.entities[place].mentions.append(mention)
    }
    return kept
  }

  // MARK: - ninjs

  static func ninjs(_ article: Article) -> Article {
    var kept = Article(
      id: article.id, url: article.url, headline: article.headline,
      alternativeHeadline: article.alternativeHeadline, kicker: article.kicker,
      byline: article.byline, published: moment(article.published),
      modified: moment(article.modified), language: article.language,
      sections: article.sections, keywords: article.keywords)
    let organizations = article.authors.filter { $0.kind == .organization }
    kept.authors = (article.authors.filter { $0.kind != .organization } + organizations).map {
      Author(name: $0.name, kind: $0.kind ?? .person, url: WebAddress.uri($0.url))
    }
    kept.publisher = article.publisher.map(organization)
    kept.agencies = article.agencies.map(organization)
    kept.summary = article.summary
    kept.rights = article.rights
    kept.body = BlockProjection(.html, article.body).blocks
    kept.media = article.media.compactMap { media in
      guard let url = WebAddress.uri(media.url) else { return nil }
      var media = media
      media.url = url
      return media
    }
    let kinds: [[Entity.Kind]] = [[.person], [.organization, .group], [.place], [.event], [.work]]
    kept.entities = kinds.flatMap { kinds in
      article.entities.filter { kinds.contains($0.kind) }.map { entity in
        Entity(
          kind: kinds[0], name: entity.name, identifiers: oneOfEach(entity.identifiers))
      }
    }
    kept.dateline = filed(
      article.dateline?.places.map { place in
        var place = place
        place.resolved = place.resolved.map {
          Dateline.Resolution(
            geonames: $0.geonames, name: place.name, coordinates: $0.coordinates)
        }
        return place
      } ?? [])
    return kept
  }

  private static func organization(_ value: Organization) -> Organization {
    Organization(name: value.name, id: value.id, url: WebAddress.uri(value.url))
  }

  /// One code that has an address and one that has none.
  private static func oneOfEach(_ identifiers: [String: String]) -> [String: String] {
    var kept: [String: String] = [:]
    var seen: Set<Bool> = []
    for (scheme, code) in identifiers.sorted(by: { $0.key < $1.key }) {
      let isKnown = ConceptScheme.address(scheme, code) != nil
      if seen.insert(isKnown).inserted { kept[scheme] = code }
    }
    return kept
  }

  /// A full date-time with its seconds; none of what is less.
  private static func moment(_ timestamp: Timestamp?) -> Timestamp? {
    guard let timestamp, timestamp.year ?? 0 > 0, timestamp.offset != nil,
      timestamp.precision >= .minute, timestamp.second != 60
    else { return nil }
    return timestamp.precision > .minute ? timestamp : Timestamp(edtf: withSeconds(timestamp.edtf))
  }

  private static func withSeconds(_ edtf: String) -> String {
    String(edtf.prefix(16)) + ":00" + edtf.dropFirst(16)
  }

  private static func filed(_ places: [Dateline.Place]) -> Dateline? {
    guard !places.isEmpty else { return nil }
    let text = places.map(\.name).joined(separator: ", ")
    return Dateline(text: text, range: 0..<text.utf8.count, places: places)
  }

  // MARK: - JSON-LD

  static func jsonLD(_ article: Article) -> Article {
    let isLive = article.body.contains { $0.kind == .liveEntry }
    var kept = Article(
      id: stated(article.id), url: WebAddress.uri(article.url), headline: stated(article.headline),
      alternativeHeadline: stated(article.alternativeHeadline), byline: stated(article.byline),
      published: date(article.published), modified: date(article.modified),
      language: stated(article.language), sections: article.sections.compactMap(stated),
      keywords: article.keywords.compactMap(stated))
    kept.authors = article.authors.compactMap { author in
      guard let name = stated(author.name) else { return nil }
      return Author(
        name: name, kind: author.kind ?? .person, role: stated(author.role),
        organization: stated(author.organization), email: stated(author.email),
        url: WebAddress.uri(author.url))
    }
    kept.publisher = article.publisher.flatMap(linked)
    kept.agencies = article.agencies.compactMap(linked)
    kept.summary = stated(article.summary)
    kept.rights = stated(article.rights)
    kept.access = article.access.map { $0 == .free ? .free : .subscription }
    kept.media = media(article.media)
    let order = article.entities.filter(isProminent) + article.entities.filter { !isProminent($0) }
    kept.entities = order.compactMap { entity in
      guard let name = stated(entity.name) else { return nil }
      return Entity(
        kind: entity.kind == .group ? .organization : entity.kind, name: name,
        aliases: entity.aliases.compactMap(stated), identifiers: entity.identifiers)
    }
    kept.dateline = linkedDateline(article.dateline, isLive: isLive)
    kept.body = linkedBlocks(article.body)
    return kept
  }

  /// A text as pages state it: references replaced, markup taken off, white space folded.
  private static func stated(_ text: String?) -> String? {
    text.flatMap { StatedText.clean(Array($0.utf8)) }
  }

  private static func date(_ timestamp: Timestamp?) -> Timestamp? {
    timestamp.flatMap { $0.year == nil ? nil : $0.precision == .hour ? $0.dateOnly : $0 }
  }

  private static func isProminent(_ entity: Entity) -> Bool {
    entity.mentions.count > 2 && entity.mentions.contains { ($0.block ?? 0) == 0 }
  }

  private static func linked(_ value: Organization) -> Organization? {
    stated(value.name).map {
      Organization(
        name: $0, id: stated(value.id), url: WebAddress.uri(value.url),
        logo: WebAddress.uri(value.logo))
    }
  }

  private static func media(_ media: [Media]) -> [Media] {
    [Media.Kind.image, .video, .audio, .document].flatMap { kind in
      media.filter { $0.kind == kind }.compactMap { media in
        guard let url = WebAddress.uri(media.url) else { return nil }
        return Media(
          kind: kind, url: url, title: stated(media.title), caption: stated(media.caption),
          credit: stated(media.credit), mediaType: stated(media.mediaType), width: media.width,
          height: media.height)
      }
    }
  }

  private static func linkedDateline(_ dateline: Dateline?, isLive: Bool) -> Dateline? {
    guard let dateline else { return nil }
    let places = dateline.places.compactMap { place -> Dateline.Place? in
      guard let name = stated(place.name) else { return nil }
      let resolved = place.resolved.map {
        Dateline.Resolution(
          geonames: $0.geonames, name: stated($0.name) ?? name, country: stated($0.country),
          coordinates: $0.coordinates)
      }
      return Dateline.Place(name: name, region: stated(place.region), resolved: resolved)
    }
    guard !isLive, let text = stated(dateline.text) else { return filed(places) }
    return Dateline(text: text, range: 0..<text.utf8.count, places: places)
  }

  /// The text as paragraphs, and the heads of live entries.
  private static func linkedBlocks(_ body: [Block]) -> [Block] {
    var kept: [Block] = []
    var part: [Block] = []
    func endPart() {
      let text = PlainText.text(of: part[...])
      kept += ScriptState.paragraphs(ofText: Array(text.utf8)).map { Block(text: $0) }
      part = []
    }
    for block in body {
      guard block.kind == .liveEntry else {
        part.append(block)
        continue
      }
      endPart()
      kept.append(
        Block(
          kind: .liveEntry, text: stated(block.text) ?? "", timestamp: date(block.timestamp),
          url: WebAddress.uri(block.url)))
    }
    endPart()
    return kept
  }

  // MARK: - CSV

  static func csv(_ article: Article) -> Article {
    var kept = Article(
      id: article.id, url: article.url, headline: article.headline,
      alternativeHeadline: article.alternativeHeadline, kicker: article.kicker,
      byline: article.byline, published: article.published, modified: article.modified,
      language: article.language)
    kept.authors = parts(article.authors.map(\.name)).map { Author(name: $0) }
    kept.publisher = article.publisher.map { Organization(name: $0.name) }
    kept.agencies = parts(article.agencies.map(\.name)).map { Organization(name: $0) }
    kept.sections = parts(article.sections)
    kept.keywords = parts(article.keywords)
    kept.summary = article.summary
    kept.rights = article.rights
    kept.access = article.access
    kept.dateline = article.dateline.map {
      Dateline(text: $0.text, range: 0..<$0.text.utf8.count)
    }
    let image = article.media.first { $0.kind == .image }
    kept.media = image.map { [Media(url: $0.url)] } ?? []
    kept.body = paragraphs(PlainText.text(of: article.body[...]))
    return kept
  }

  private static func parts(_ values: [String]) -> [String] {
    split(values.joined(separator: "; "), at: "; ").filter { !values.isEmpty || !$0.isEmpty }
  }

  /// Paragraphs lie between empty lines.
  private static func paragraphs(_ text: String) -> [Block] {
    var blocks: [[String]] = [[]]
    for line in split(text, at: "\n") {
      if line.isEmpty { blocks.append([]) } else { blocks[blocks.count - 1].append(line) }
    }
    return blocks.filter { !$0.isEmpty }.map { Block(text: $0.joined(separator: "\n")) }
  }

  private static func split(_ text: String, at separator: String) -> [String] {
    let (bytes, sign) = (Array(text.utf8), Array(separator.utf8))
    var parts: [[UInt8]] = [[]]
    var index = 0
    while index < bytes.count {
      if bytes[index...].starts(with: sign) {
        parts.append([])
        index += sign.count
      } else {
        parts[parts.count - 1].append(bytes[index])
        index += 1
      }
    }
    return parts.map { String(decoding: $0, as: UTF8.self) }
  }
}
