public import News

extension SourceFormat {
  /// IPTC NewsML-G2: news items and packages, alone or in a message.
  ///
  /// An item of another kind, such as a concept or a planning item, is a page without news.
  public static let newsML = SourceFormat(name: "newsml") { data, diagnostics throws(NewsError) in
    let tree = XMLTokenizer.tree(of: data.span)
    var pages: [Page] = []
    for index in tree.nodes.indices where tree.nodes[index].isElement {
      switch tree.local(index) {
      case "newsitem":
        pages.append(Page(kind: .article, article: NewsMLReader(tree, index).article()))
      case "packageitem":
        pages.append(Page(kind: .listing, listings: [NewsMLReader(tree, index).listing()]))
      default: break
      }
    }
    if !pages.isEmpty { return pages }
    let isNewsML = tree.nodes.indices.contains { index in
      tree.name(of: index)?.namespace == "http://iptc.org/std/nar/2006-10-01/"
    }
    guard isNewsML else {
      throw NewsError(code: .unexpectedValue, message: "the document is not NewsML-G2")
    }
    diagnostics.append(
      Diagnostic(
        code: Diagnostic.Code(rawValue: "noNews"),
        message: "the document has no news item and no package"))
    return [Page(kind: .other)]
  }
}

/// Reads an article or a listing from an item of NewsML-G2.
struct NewsMLReader {
  private let tree: XMLTree
  private let item: Int

  init(_ tree: XMLTree, _ item: Int) {
    self.tree = tree
    self.item = item
  }

  /// The article of a news item: what its content says, then what the item says of it.
  func article() -> Article {
    var article = tree.child("contentSet", of: item).map(content) ?? Article()
    article.language = tree.attribute("lang", prefix: "xml", of: item) ?? article.language
    if let rights = tree.child("rightsInfo", of: item) {
      article.rights = tree.text("copyrightNotice", of: rights) ?? article.rights
    }
    if let meta = tree.child("contentMeta", of: item) { readContent(meta, &article) }
    if let meta = tree.child("itemMeta", of: item) { readItem(meta, &article) }
    readVersion(&article)
    readID(&article)
    return article
  }

  /// The identifier of the item, unless the content has it as it was before it became a URI, or it was
  /// made of the address, since an item must have one.
  private func readID(_ article: inout Article) {
    guard let id = tree.attribute("guid", of: item) else { return }
    let own = article.id ?? article.url ?? NewsMLPlaceholder.id
    if hasNITF, WebAddress.identifier(own) == id { return }
    article.id = id
  }

  private var hasNITF: Bool {
    guard let set = tree.child("contentSet", of: item),
      let inline = tree.child("inlineXML", of: set)
    else { return false }
    return tree.child("nitf", of: inline) != nil
  }

  /// The date of the version is one of a change, unless it is the story's own or a placeholder.
  private func readVersion(_ article: inout Article) {
    guard article.modified == nil, let meta = tree.child("itemMeta", of: item),
      let version = date("versionCreated", of: meta)
    else { return }
    let first = date("firstCreated", of: meta)
    let isFirst = version == first || version.edtf == article.published.demandedDateTime
    if !isFirst { article.modified = version }
  }

  /// The listing of a package: its references, in all groups.
  func listing() -> Listing {
    var listing = Listing(kind: .index)
    listing.language = tree.attribute("lang", prefix: "xml", of: item)
    let id = tree.attribute("guid", of: item)
    listing.url = id.flatMap { $0.hasPrefix("http") ? $0 : nil }
    if let meta = tree.child("itemMeta", of: item) {
      listing.title = tree.text("title", of: meta)
      listing.source = tree.child("provider", of: meta).flatMap(name)
      listing.modified = date("versionCreated", of: meta)
    }
    if let meta = tree.child("contentMeta", of: item) {
      listing.title = tree.text("headline", of: meta) ?? listing.title
    }
    for index in item..<Int(tree.nodes[item].end) where tree.local(index) == "itemref" {
      var entry = Listing.Item(
        id: tree.attribute("residref", of: index), headline: tree.text("title", of: index),
        teaser: tree.text("description", of: index), url: tree.attribute("href", of: index))
      entry.published = date("versionCreated", of: index)
      entry.rank = listing.items.count + 1
      listing.items.append(entry)
    }
    return listing
  }

  private func content(_ set: Int) -> Article {
    for part in tree.elements(of: set) {
      switch tree.local(part) {
      case "inlinexml":
        if let nitf = tree.elements(of: part).first(where: { tree.local($0) == "nitf" }) {
          return NITFReader(tree, nitf).article()
        }
        return Article(body: BlockBuilder.read(tree, inside: part, .html).blocks)
      case "inlinedata":
        guard let text = tree.foldedText(of: part) else { continue }
        let isHTML = tree.attribute("contenttype", of: part)?.contains("html") ?? false
        let bytes = Array(tree.bytes(of: part))
        return Article(body: isHTML ? BlockBuilder.read(html: bytes).blocks : [Block(text: text)])
      default: break
      }
    }
    return Article()
  }

  private func date(_ name: String, of element: Int) -> Timestamp? {
    tree.text(name, of: element).flatMap { Timestamp(stated: $0) }
  }

  /// The name of a thing, or else its code.
  private func name(_ element: Int) -> String? {
    tree.text("name", of: element) ?? tree.attribute("literal", of: element)
      ?? tree.attribute("qcode", of: element)
  }

  private func organization(_ element: Int) -> Organization? {
    name(element).map {
      Organization(
        name: $0,
        id: tree.attribute("literal", of: element) ?? tree.attribute("qcode", of: element),
        url: tree.attribute("uri", of: element))
    }
  }
}

// MARK: - Metadata

extension NewsMLReader {
  private func readItem(_ meta: Int, _ article: inout Article) {
    if let provider = tree.child("provider", of: meta) {
      article.publisher = organization(provider)
      if tree.attribute("literal", of: provider) == NewsMLPlaceholder.provider {
        article.publisher = nil
      }
    }
    article.published = article.published ?? date("firstCreated", of: meta)
    article.headline = article.headline ?? tree.text("title", of: meta)
    for link in tree.elements(of: meta) where tree.local(link) == "link" {
      guard let url = tree.attribute("href", of: link) else { continue }
      article.url = article.url ?? url
    }
  }

  private func readContent(_ meta: Int, _ article: inout Article) {
    article.published = article.published ?? date("contentCreated", of: meta)
    article.modified = article.modified ?? date("contentModified", of: meta)
    var names = NamedEntities(article.entities)
    for part in tree.elements(of: meta) {
      switch tree.local(part) {
      case "headline": readHeadline(part, &article)
      case "by": article.byline = tree.foldedText(of: part) ?? article.byline
      case "language": article.language = article.language ?? tree.attribute("tag", of: part)
      case "keyword":
        if let word = tree.foldedText(of: part), !article.keywords.contains(word) {
          article.keywords.append(word)
        }
      case "description": article.summary = tree.foldedText(of: part) ?? article.summary
      case "creator":
        guard let name = name(part) else { continue }
        let url = tree.attribute("uri", of: part)
        if let index = article.authors.firstIndex(where: { $0.name == name }) {
          article.authors[index].url = article.authors[index].url ?? url
        } else {
          article.authors.append(Author(name: name, url: url))
        }
      case "infosource":
        guard let agency = organization(part) else { continue }
        if let index = article.agencies.firstIndex(where: { $0.name == agency.name }) {
          article.agencies[index].id = article.agencies[index].id ?? agency.id
          article.agencies[index].url = article.agencies[index].url ?? agency.url
        } else {
          article.agencies.append(agency)
        }
      case "dateline":
        if article.dateline == nil, let text = tree.foldedText(of: part) {
          article.dateline = Dateline(text: text, range: 0..<text.utf8.count)
        }
      case "subject": readSubject(part, &article, &names)
      default: break
      }
    }
    article.entities = names.entities
  }

  private func readHeadline(_ element: Int, _ article: inout Article) {
    guard let text = tree.foldedText(of: element) else { return }
    switch tree.attribute("role", of: element) {
    case "hld:sub": article.alternativeHeadline = text
    case "hld:kicker": article.kicker = text
    case nil: article.headline = text
    default: article.headline = article.headline ?? text
    }
  }

  /// What the natures of concepts are here.
  private static let natures: [String: Entity.Kind] = [
    "cpnat:person": .person, "cpnat:organisation": .organization, "cpnat:geoArea": .place,
    "cpnat:poi": .place, "cpnat:event": .event, "cpnat:object": .work,
  ]

  private func readSubject(
    _ element: Int, _ article: inout Article, _ names: inout NamedEntities
  ) {
    guard let text = name(element) else { return }
    guard let nature = tree.attribute("type", of: element), var kind = Self.natures[nature] else {
      if !article.sections.contains(text) { article.sections.append(text) }
      return
    }
    // Peoples and parties have no nature of their own.
    if kind == .organization, names.contains(.group, named: text) { kind = .group }
    var entity = Entity(kind: kind, name: text)
    if let address = tree.attribute("uri", of: element) {
      let known = ConceptScheme.code(of: address)
      entity.identifiers[known?.scheme ?? "uri"] = known?.code ?? address
    } else if let code = tree.attribute("qcode", of: element) {
      entity.identifiers["qcode"] = code
    }
    names.add(entity)
  }
}
