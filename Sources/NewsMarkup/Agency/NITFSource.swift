public import News

extension SourceFormat {
  /// IPTC NITF, with its namespace or without, as agencies send it.
  public static let nitf = SourceFormat(name: "nitf") { data, _ throws(NewsError) in
    let tree = XMLTokenizer.tree(of: data.span)
    guard let root = tree.first("nitf") else {
      throw NewsError(code: .unexpectedValue, message: "the document has no element “nitf”")
    }
    return [Page(kind: .article, article: NITFReader(tree, root).article())]
  }
}

/// Reads an article from an NITF document.
struct NITFReader {
  private let tree: XMLTree
  private let root: Int

  init(_ tree: XMLTree, _ root: Int) {
    self.tree = tree
    self.root = root
  }

  func article() -> Article {
    var article = Article()
    article.language =
      tree.attribute("baselang", of: root) ?? tree.attribute("lang", prefix: "xml", of: root)
    if let head = tree.child("head", of: root) { readHead(head, &article) }
    guard let body = tree.child("body", of: root) else { return article }
    if let head = tree.child("body.head", of: body) { readBodyHead(head, &article) }
    var names = NamedEntities(article.entities)
    for content in tree.elements(of: body) where tree.local(content) == "body.content" {
      let builder = BlockBuilder.read(tree, inside: content, .nitf)
      let offset = article.body.count
      article.body += builder.blocks
      article.media += builder.media
      for var (entity, _) in builder.names {
        for index in entity.mentions.indices { entity.mentions[index].block? += offset }
        names.add(entity)
      }
    }
    article.entities = names.entities
    if let end = tree.child("body.end", of: body), let line = tree.child("tagline", of: end) {
      article.endMark = tree.foldedText(of: line)
    }
    placeDateline(&article)
    return article
  }

  /// The dateline stands in its own element, and mostly at the head of the text too.
  private func placeDateline(_ article: inout Article) {
    guard let text = article.dateline?.text else { return }
    let index = article.body.firstIndex { $0.kind == .paragraph && $0.text.hasPrefix(text) }
    article.dateline?.block = index
  }
}

// MARK: - Head

extension NITFReader {
  private func readHead(_ head: Int, _ article: inout Article) {
    article.headline = tree.child("title", of: head).flatMap { tree.foldedText(of: $0) }
    for part in tree.elements(of: head) {
      switch tree.local(part) {
      case "docdata": readDocumentData(part, &article)
      case "pubdata": readPublication(part, &article)
      default: break
      }
    }
  }

  private func readDocumentData(_ data: Int, _ article: inout Article) {
    for part in tree.elements(of: data) {
      switch tree.local(part) {
      case "doc-id":
        article.id = tree.attribute("id-string", of: part)
        article.publisher = tree.foldedAttribute("regsrc", of: part).map { Organization(name: $0) }
      case "date.release": article.published = norm(part) ?? article.published
      case "date.issue": article.modified = norm(part) ?? article.modified
      case "doc.copyright": article.rights = tree.foldedAttribute("holder", of: part)
      case "key-list":
        article.keywords += tree.elements(of: part).compactMap {
          tree.foldedAttribute("key", of: $0)
        }
      case "identified-content": readEntities(part, &article)
      default: break
      }
    }
  }

  private func readEntities(_ content: Int, _ article: inout Article) {
    for part in tree.elements(of: content) {
      let name = tree.local(part)
      let attribute = { tree.attribute($0, of: part) }
      guard case .name(let kind)? = BlockVocabulary.nitf.part(name, attribute),
        let text = tree.foldedText(of: part)
      else { continue }
      var entity = Entity(kind: kind, name: text)
      let scheme = attribute("idsrc") ?? attribute("code-source")
      if let code = attribute("value") ?? attribute("location-code") {
        entity.identifiers[scheme ?? "code"] = code
      }
      for other in tree.elements(of: part) where tree.local(other) == "alt-code" {
        guard let code = tree.attribute("value", of: other) else { continue }
        entity.identifiers[tree.attribute("idsrc", of: other) ?? "code"] = code
      }
      article.entities.append(entity)
    }
  }

  private func readPublication(_ data: Int, _ article: inout Article) {
    if let name = tree.foldedAttribute("name", of: data), article.publisher == nil {
      article.publisher = Organization(name: name)
    }
    article.url = article.url ?? tree.attribute("ex-ref", of: data)
    if let section = tree.foldedAttribute("position.section", of: data) {
      article.sections.append(section)
    }
    let date = tree.attribute("date.publication", of: data)
    if article.published == nil { article.published = date.flatMap { Timestamp(stated: $0) } }
  }

  private func norm(_ element: Int) -> Timestamp? {
    tree.attribute("norm", of: element).flatMap { Timestamp(stated: $0) }
  }

  private func readBodyHead(_ head: Int, _ article: inout Article) {
    for part in tree.elements(of: head) {
      switch tree.local(part) {
      case "hedline", "headline": readHeadlines(part, &article)
      case "rights": article.rights = article.rights ?? tree.foldedText(of: part)
      case "byline": readByline(part, &article)
      case "distributor":
        let organizations = tree.elements(of: part).filter { tree.local($0) == "org" }
        for organization in organizations.isEmpty ? [part] : Array(organizations) {
          guard let name = tree.foldedText(of: organization) else { continue }
          article.agencies.append(
            Organization(name: name, id: tree.attribute("value", of: organization)))
        }
      case "dateline": readDateline(part, &article)
      case "abstract": article.summary = tree.foldedText(of: part)
      default: break
      }
    }
  }

  private func readHeadlines(_ element: Int, _ article: inout Article) {
    for line in tree.elements(of: element) {
      guard let text = tree.foldedText(of: line) else { continue }
      switch (tree.local(line), tree.attribute("class", of: line)) {
      case ("hl1", _): article.headline = text
      case (_, "kicker"): article.kicker = text
      default: article.alternativeHeadline = article.alternativeHeadline ?? text
      }
    }
  }

  private func readByline(_ element: Int, _ article: inout Article) {
    let isAuthor = tree.attribute("class", of: element) == "author"
    if !isAuthor { article.byline = article.byline ?? tree.foldedText(of: element) }
    let title = tree.child("byttl", of: element).flatMap { tree.foldedText(of: $0) }
    for person in tree.elements(of: element) where tree.local(person) == "person" {
      guard let name = tree.foldedText(of: person),
        !article.authors.contains(where: { $0.name == name })
      else { continue }
      article.authors.append(Author(name: name, role: title))
    }
  }

  private func readDateline(_ element: Int, _ article: inout Article) {
    guard let text = tree.foldedText(of: element) else { return }
    var dateline = Dateline(text: text, range: 0..<text.utf8.count)
    for part in tree.elements(of: element) {
      switch tree.local(part) {
      case "location":
        guard let name = tree.foldedText(of: part) else { continue }
        var place = Dateline.Place(name: name)
        if tree.attribute("code-source", of: part) == "geonames",
          let id = tree.attribute("location-code", of: part).flatMap({ Int($0) })
        {
          place.resolved = Dateline.Resolution(geonames: id, name: name)
        }
        dateline.places.append(place)
      case "story.date": dateline.date = norm(part)
      default: break
      }
    }
    article.dateline = dateline
  }
}
