/// Reads sitemaps, news sitemaps and indexes of sitemaps (sitemaps.org, version 0.9, and its extensions).
struct SitemapReader {
  private let tree: XMLTree
  /// The names of elements without a prefix, in small letters, by their numbers.
  private let locals: [String]
  private let root: Int
  private let url: String?

  /// Takes a document; `nil` when it is no sitemap.
  init?(_ tree: XMLTree, url: String?) {
    self.tree = tree
    self.url = url
    let locals = tree.names.map { $0.local.lowercased() }
    self.locals = locals
    let root = tree.elements(of: 0).first {
      let name = tree.nodes[$0].name
      return name >= 0 && ["urlset", "sitemapindex"].contains(locals[Int(name)])
    }
    guard let root else { return nil }
    self.root = root
  }

  /// Reads the sitemap: an item for each page, or for each sitemap of an index.
  func listing() -> Listing {
    var listing = Listing(kind: .sitemap, url: url)
    var languages: [String: Int] = [:]
    var sources: [String: Int] = [:]
    for index in root + 1..<Int(tree.nodes[root].end) {
      let name = local(index)
      guard name == "url" || name == "sitemap", isEntry(index) else { continue }
      let entry = entry(index)
      if let language = entry.language { languages[language, default: 0] += 1 }
      if let source = entry.source { sources[source, default: 0] += 1 }
      listing.items.append(entry.item)
    }
    // What all items share is the listing's.
    listing.language = Self.only(languages)
    listing.source = Self.only(sources)
    return listing
  }

  private static func only(_ counts: [String: Int]) -> String? {
    counts.count == 1 ? counts.first?.key : nil
  }

  /// Whether an element is no part of another entry, as the address of a film is.
  private func isEntry(_ index: Int) -> Bool {
    let parent = Int(tree.nodes[index].parent)
    return parent == root || ["url", "sitemap", "urlset"].contains(local(parent))
  }

  private func local(_ index: Int) -> String {
    let name = tree.nodes[index].name
    return name < 0 ? "" : locals[Int(name)]
  }

  // MARK: Entries

  private struct Entry {
    var item = Listing.Item()
    var language: String?
    var source: String?
  }

  private func entry(_ node: Int) -> Entry {
    var entry = Entry()
    for inner in tree.elements(of: node) {
      switch local(inner) {
      case "loc":
        entry.item.url = text(inner).map { Address.resolved($0, from: url) }
        entry.item.range = textRange(inner)
        note("url", inner, &entry)
      case "lastmod":
        entry.item.modified = date(inner)
        if entry.item.modified != nil { note("modified", inner, &entry) }
      case "news": readNews(inner, &entry)
      case "image": if entry.item.image == nil { entry.item.image = image(inner) }
      case "video":
        if let video = video(inner) { entry.item.media.append(video) }
      default: break
      }
    }
    return entry
  }

  private func note(_ field: Provenance.Field, _ node: Int, _ entry: inout Entry) {
    guard let name = tree.name(of: node) else { return }
    entry.item.provenance[field] = Provenance.Origin(
      source: .feed, range: textRange(node),
      key: name.prefix.map { "\($0):\(name.local)" } ?? name.local)
  }

  /// Reads what a news sitemap says of a story.
  private func readNews(_ node: Int, _ entry: inout Entry) {
    for inner in tree.elements(of: node) {
      switch local(inner) {
      case "title":
        entry.item.headline = text(inner)
        note("headline", inner, &entry)
      case "publication_date":
        entry.item.published = date(inner)
        if entry.item.published != nil { note("published", inner, &entry) }
      case "publication":
        for part in tree.elements(of: inner) {
          switch local(part) {
          case "name": entry.source = text(part)
          case "language": entry.language = text(part).flatMap(LanguageTag.normalized)
          default: break
          }
        }
      case "keywords":
        entry.item.keywords = (text(inner) ?? "").split(separator: ",")
          .map { String($0).trimmed }.filter { !$0.isEmpty }
      case "genres":
        if text(inner)?.lowercased().contains("opinion") ?? false { entry.item.kind = .opinion }
      case "access":
        if text(inner)?.lowercased() == "subscription" { entry.item.access = .subscription }
      default: break
      }
    }
  }

  private func image(_ node: Int) -> Media? {
    var media = Media()
    for inner in tree.elements(of: node) {
      switch local(inner) {
      case "loc": media.url = text(inner).map { Address.resolved($0, from: url) }
      case "title": media.title = text(inner)
      case "caption": media.caption = text(inner)
      default: break
      }
    }
    return media.url == nil ? nil : media
  }

  private func video(_ node: Int) -> Media? {
    var media = Media(kind: .video)
    for inner in tree.elements(of: node) {
      switch local(inner) {
      case "content_loc": media.url = text(inner)
      case "player_loc": if media.url == nil { media.url = text(inner) }
      case "title": media.title = text(inner)
      case "description": media.caption = text(inner)
      case "duration": media.duration = text(inner).flatMap { Int($0) }
      default: break
      }
    }
    media.url = media.url.map { Address.resolved($0, from: url) }
    return media.url == nil ? nil : media
  }

  /// Where the text of an element stands in the source.
  private func textRange(_ node: Int) -> Range<Int> {
    let end = Int(tree.nodes[node].end)
    guard end > node + 1 else { return tree.nodes[node].sourceRange }
    return Int(tree.nodes[node + 1].sourceStart)..<Int(tree.nodes[end - 1].sourceEnd)
  }

  private func text(_ node: Int) -> String? {
    FeedText.line(tree.bytes(of: node), .references)
  }

  private func date(_ node: Int) -> Timestamp? {
    text(node).flatMap(FeedDate.timestamp)
  }
}
