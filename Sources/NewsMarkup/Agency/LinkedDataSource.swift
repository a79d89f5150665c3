public import News

extension SourceFormat {
  /// JSON-LD in the vocabulary of schema.org, as broken as pages have it.
  ///
  /// A document about something else, such as a recipe, is a page without news.
  public static let jsonLD = SourceFormat(name: "jsonld") { data, diagnostics throws(NewsError) in
    let reader = LinkedDataReader(data)
    let pages = reader.pages()
    if !pages.isEmpty { return pages }
    guard reader.hasNodes else {
      throw NewsError(code: .unexpectedValue, message: "the document is not JSON-LD")
    }
    diagnostics.append(
      Diagnostic(
        code: Diagnostic.Code(rawValue: "noNews"),
        message: "no node of the document is a story or a list"))
    return [Page(kind: .other)]
  }
}

/// Reads articles and listings from JSON-LD that stands alone.
struct LinkedDataReader {
  private let source: [UInt8]
  private let data: LinkedData

  init(_ source: [UInt8]) {
    self.source = source
    data = LinkedData(source.span, blocks: [0..<source.count])
  }

  /// Whether there is an object or an array at all.
  var hasNodes: Bool {
    guard let block = data.blocks.first, block.tokens.count > 0 else { return false }
    return block.kind(0) == .object || block.kind(0) == .array
  }

  /// The lists with their items, or else the stories.
  func pages() -> [Page] {
    for node in data.nodes {
      if let listing = listing(node.reference) {
        return [Page(kind: .listing, listings: [listing])]
      }
    }
    if let root = data.blocks.first, root.tokens.count > 0,
      let listing = listing(LinkedData.Reference(block: 0, token: 0))
    {
      return [Page(kind: .listing, listings: [listing])]
    }
    return data.nodes.filter { $0.kind <= .posting }.map {
      Page(kind: .article, article: article($0.reference))
    }
  }

  private typealias Node = LinkedData.Reference

  private func nodes(_ name: String, _ node: Node) -> [Node] {
    data.values(name, of: node, in: source.span).map { data.resolved($0, in: source.span) }
  }

  private func texts(_ name: String, _ node: Node) -> [String] {
    nodes(name, node).compactMap { data.text($0, in: source.span)?.text }
  }

  private func text(_ name: String, _ node: Node) -> String? { texts(name, node).first }

  private func date(_ name: String, _ node: Node) -> Timestamp? {
    text(name, node).flatMap { Timestamp(stated: $0) }
  }

  private func number(_ name: String, _ node: Node) -> Int? { text(name, node).flatMap { Int($0) } }
}

// MARK: - Articles

extension LinkedDataReader {
  private func article(_ node: Node) -> Article {
    var article = Article(
      id: text("identifier", node) ?? text("@id", node), url: text("url", node),
      headline: text("headline", node) ?? text("name", node),
      alternativeHeadline: text("alternativeHeadline", node), byline: text("creditText", node),
      authors: nodes("author", node).compactMap(author), published: date("datePublished", node),
      modified: date("dateModified", node), language: text("inLanguage", node))
    article.publisher = nodes("publisher", node).first.flatMap(organization)
    article.agencies = nodes("sourceOrganization", node).compactMap(organization)
    article.sections = texts("articleSection", node)
    article.keywords = words("keywords", node)
    article.summary = text("description", node)
    article.rights = text("copyrightNotice", node)
    article.dateline = dateline(node)
    article.media = media(node)
    article.access = text("isAccessibleForFree", node).flatMap { word in
      word.lowercased() == "true" ? .free : word.lowercased() == "false" ? .subscription : nil
    }
    article.entities = (nodes("about", node) + nodes("mentions", node)).compactMap(entity)
    article.body = blocks(node)
    return article
  }

  private func author(_ node: Node) -> Author? {
    guard let name = data.text(node, in: source.span)?.text else { return nil }
    var author = Author(name: name)
    let type = text("@type", node)
    author.kind = type == nil ? nil : type == "Person" ? .person : .organization
    author.role = text("jobTitle", node) ?? text("description", node)
    author.organization =
      text("affiliation", node) ?? text("worksFor", node) ?? text("parentOrganization", node)
    author.url = text("url", node)
    author.email = text("email", node)
    return author
  }

  private func organization(_ node: Node) -> Organization? {
    data.text(node, in: source.span).map {
      Organization(
        name: $0.text, id: text("identifier", node), url: text("url", node),
        logo: text("logo", node))
    }
  }

  private func dateline(_ node: Node) -> Dateline? {
    let places = nodes("locationCreated", node).compactMap { place -> Dateline.Place? in
      guard let name = data.text(place, in: source.span)?.text else { return nil }
      var result = Dateline.Place(name: name)
      let address = nodes("address", place).first
      result.region = address.flatMap { text("addressRegion", $0) }
      if let known = text("sameAs", place).flatMap(ConceptScheme.code), known.scheme == "geonames",
        let id = Int(known.code)
      {
        let country = address.flatMap { text("addressCountry", $0) }
        result.resolved = Dateline.Resolution(
          geonames: id, name: text("alternateName", place) ?? name, country: country,
          coordinates: nodes("geo", place).first.flatMap(coordinates))
      }
      return result
    }
    let printed = text("dateline", node)
    guard printed != nil || !places.isEmpty else { return nil }
    let line = printed ?? places.map(\.name).joined(separator: ", ")
    return Dateline(text: line, range: 0..<line.utf8.count, places: places)
  }

  private func coordinates(_ node: Node) -> Coordinates? {
    guard let latitude = text("latitude", node).flatMap(Double.init),
      let longitude = text("longitude", node).flatMap(Double.init)
    else { return nil }
    return Coordinates(latitude: latitude, longitude: longitude)
  }

  /// The texts of an array, or those between the commas of a lone text.
  private func words(_ name: String, _ node: Node) -> [String] {
    guard let value = data.value(name, of: node, in: source.span),
      data.blocks[value.block].kind(value.token) == .string
    else { return texts(name, node) }
    return texts(name, node).flatMap { $0.split(separator: ",") }
      .compactMap { StatedText.clean(Array($0.utf8)) }
  }

  private static let mediaKinds: [(name: String, kind: Media.Kind)] = [
    ("image", .image), ("video", .video), ("audio", .audio), ("associatedMedia", .document),
  ]

  private func media(_ node: Node) -> [Media] {
    Self.mediaKinds.flatMap { row in
      nodes(row.name, node).compactMap { media -> Media? in
        let own = text("url", media) ?? text("contentUrl", media)
        guard let url = own ?? data.text(media, in: source.span)?.text else { return nil }
        return Media(
          kind: row.kind, url: url, title: text("name", media),
          caption: text("caption", media) ?? text("description", media),
          credit: text("creditText", media), mediaType: text("encodingFormat", media),
          width: number("width", media), height: number("height", media))
      }
    }
  }

  private static let entityKinds: [String: Entity.Kind] = [
    "Person": .person, "Organization": .organization, "Corporation": .organization,
    "NGO": .organization, "SportsTeam": .organization, "Place": .place, "City": .place,
    "Country": .place, "State": .place, "Continent": .place, "AdministrativeArea": .place,
    "Event": .event, "SportsEvent": .event, "CreativeWork": .work, "Book": .work, "Movie": .work,
  ]

  /// The kind of a thing from its types, the first that is known.
  private func kind(_ node: Node) -> Entity.Kind? {
    for type in texts("@type", node) {
      if let kind = Self.entityKinds[type] { return kind }
      if type.hasSuffix("Organization") { return .organization }
    }
    return nil
  }

  private func entity(_ node: Node) -> Entity? {
    guard let kind = kind(node),
      let name = data.text(node, in: source.span)?.text
    else { return nil }
    var entity = Entity(kind: kind, name: name, aliases: texts("alternateName", node))
    for address in texts("sameAs", node) {
      if let known = ConceptScheme.code(of: address) {
        entity.identifiers[known.scheme] = known.code
      }
    }
    for identifier in nodes("identifier", node) {
      guard let scheme = text("propertyID", identifier), let code = text("value", identifier)
      else { continue }
      entity.identifiers[scheme] = code
    }
    return entity
  }

  private func blocks(_ node: Node) -> [Block] {
    var blocks = paragraphs(node)
    for update in nodes("liveBlogUpdate", node) {
      blocks.append(
        Block(
          kind: .liveEntry, text: text("headline", update) ?? "",
          timestamp: date("datePublished", update), url: text("url", update)))
      blocks += paragraphs(update)
    }
    return blocks
  }

  private func paragraphs(_ node: Node) -> [Block] {
    guard let value = data.value("articleBody", of: node, in: source.span) else { return [] }
    let bytes = data.blocks[value.block].utf8(value.token, in: source.span)
    return ScriptState.paragraphs(ofText: bytes).map { Block(text: $0) }
  }
}

// MARK: - Listings

extension LinkedDataReader {
  /// The list that a node is or has as its main entity.
  private func listing(_ node: Node) -> Listing? {
    let list = nodes("mainEntity", node).first { !nodes("itemListElement", $0).isEmpty } ?? node
    let elements = nodes("itemListElement", list)
    guard !elements.isEmpty, text("@type", list) != "BreadcrumbList" else { return nil }
    var listing = Listing(
      title: text("name", node), source: text("publisher", node),
      language: text("inLanguage", node), kind: .index, url: text("url", node))
    listing.summary = text("description", node)
    listing.modified = date("dateModified", node)
    listing.items = elements.map(item)
    return listing
  }

  private func item(_ element: Node) -> Listing.Item {
    let story = nodes("item", element).first ?? element
    var item = Listing.Item(
      id: text("identifier", story), headline: text("headline", story) ?? text("name", story),
      teaser: text("description", story), published: date("datePublished", story),
      modified: date("dateModified", story), url: text("url", story) ?? text("@id", story),
      authors: nodes("author", story).compactMap(author))
    item.image = media(story).first { $0.kind == .image }
    item.section = text("articleSection", story)
    item.keywords = words("keywords", story)
    item.rank = number("position", element)
    return item
  }
}
