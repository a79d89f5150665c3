public import News

extension SourceFormat {
  /// TEI as corpora of news have it.
  public static let tei = SourceFormat(name: "tei") { data, _ throws(NewsError) in
    let tree = XMLTokenizer.tree(of: data.span)
    guard let root = tree.first("tei") else {
      throw NewsError(code: .unexpectedValue, message: "the document has no element “TEI”")
    }
    return [Page(kind: .article, article: TEIReader(tree, root).article())]
  }
}

/// Reads an article from a TEI document.
struct TEIReader {
  private let tree: XMLTree
  private let root: Int

  init(_ tree: XMLTree, _ root: Int) {
    self.tree = tree
    self.root = root
  }

  func article() -> Article {
    var article = Article()
    article.language = tree.attribute("lang", prefix: "xml", of: root)
    if let header = tree.child("teiHeader", of: root) { read(header, &article) }
    guard let text = tree.child("text", of: root), let body = tree.child("body", of: text) else {
      return article
    }
    let builder = BlockBuilder.read(tree, inside: body, .tei)
    article.body = builder.blocks
    article.entities = NamedEntities(builder.names.map(\.entity)).entities
    return article
  }

  /// Reads the fields of the header, wherever in it they stand; the first of each counts.
  private func read(_ header: Int, _ article: inout Article) {
    for index in header..<Int(tree.nodes[header].end) where tree.nodes[index].isElement {
      let type = tree.attribute("type", of: index)
      let text = { tree.foldedText(of: index) }
      switch tree.local(index) {
      case "title" where type == "sub":
        article.alternativeHeadline = article.alternativeHeadline ?? text()
      case "title": article.headline = article.headline ?? text()
      case "author":
        if let name = text(), !article.authors.contains(where: { $0.name == name }) {
          article.authors.append(Author(name: name))
        }
      case "publisher":
        article.publisher = article.publisher ?? text().map { Organization(name: $0) }
      case "idno": article.id = article.id ?? text()
      case "date" where type == "modified": article.modified = article.modified ?? date(index)
      case "date" where type == nil: article.published = article.published ?? date(index)
      case "availability": article.rights = article.rights ?? text()
      case "abstract": article.summary = article.summary ?? text()
      case "language": article.language = article.language ?? tree.attribute("ident", of: index)
      case "ptr":
        let isSource = tree.name(of: Int(tree.nodes[index].parent))?.local != "application"
        if isSource { article.url = article.url ?? tree.attribute("target", of: index) }
      case "term":
        guard let word = text() else { continue }
        if type == "categories" {
          article.sections.append(word)
        } else {
          article.keywords.append(word)
        }
      default: break
      }
    }
  }

  private func date(_ index: Int) -> Timestamp? {
    let text = tree.attribute("when", of: index) ?? tree.foldedText(of: index)
    return text.flatMap { Timestamp(stated: $0) }
  }
}
