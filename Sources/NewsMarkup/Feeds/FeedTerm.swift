/// What an element of a feed says, whatever its format calls it.
enum FeedTerm: UInt8, Sendable {
  case item, channel, group
  case title, link, id, summary, content, published, modified
  case author, contributor, category, keywords, language, rights
  case enclosure, media, thumbnail, image, credit
  case name, email, address
  case unknown

  /// What a name means in feeds, and how far it is to be believed: 0 most.
  static func meaning(of name: XMLName) -> (term: FeedTerm, rank: UInt8) {
    guard let vocabulary = FeedVocabulary(of: name) else { return (.unknown, 0) }
    for row in rows
    where row.vocabulary == vocabulary && row.names.contains(name.local.lowercased()) {
      return (row.term, row.rank)
    }
    return (.unknown, 0)
  }

  private struct Row {
    let vocabulary: FeedVocabulary
    let term: FeedTerm
    let rank: UInt8
    let names: [String]

    init(_ vocabulary: FeedVocabulary, _ term: FeedTerm, _ rank: UInt8, _ names: String...) {
      self.vocabulary = vocabulary
      self.term = term
      self.rank = rank
      self.names = names
    }
  }

  /// RSS 0.9 to 2.0, Atom 0.3 and 1.0 and CDF share their plain names; then come the modules.
  private static let rows: [Row] = [
    Row(.core, .item, 0, "item", "entry"),
    Row(.core, .channel, 0, "channel", "feed"),
    Row(.core, .title, 0, "title"),
    Row(.core, .link, 0, "link"),
    Row(.core, .id, 0, "guid", "id"),
    Row(.core, .summary, 0, "summary", "abstract", "excerpt", "tagline", "subtitle"),
    Row(.core, .summary, 1, "description"),
    Row(.core, .summary, 2, "info"),
    Row(.core, .content, 1, "content"),
    Row(.core, .content, 2, "body", "fullitem", "fulltext"),
    Row(.core, .published, 0, "pubdate", "published", "issued"),
    Row(.core, .published, 2, "created", "date"),
    Row(.core, .modified, 0, "updated", "modified", "lastbuilddate"),
    Row(.core, .author, 0, "author"),
    Row(.core, .author, 3, "managingeditor", "webmaster"),
    Row(.core, .contributor, 0, "contributor"),
    Row(.core, .category, 0, "category"),
    Row(.core, .keywords, 0, "keywords"),
    Row(.core, .language, 0, "language"),
    Row(.core, .rights, 0, "copyright", "rights"),
    Row(.core, .enclosure, 0, "enclosure"),
    Row(.core, .image, 0, "image", "logo"),
    Row(.core, .image, 2, "icon"),
    Row(.core, .name, 0, "name"),
    Row(.core, .email, 0, "email"),
    Row(.core, .address, 0, "uri", "url", "homepage"),
    Row(.content, .content, 0, "encoded"),
    Row(.content, .group, 0, "items", "item"),
    Row(.content, .content, 2, "value"),
    Row(.xhtml, .content, 1, "body", "div"),
    Row(.dublinCore, .title, 1, "title"),
    Row(.dublinCore, .summary, 2, "description", "abstract"),
    Row(.dublinCore, .id, 2, "identifier"),
    Row(.dublinCore, .published, 1, "date", "issued", "available"),
    Row(.dublinCore, .published, 2, "created"),
    Row(.dublinCore, .modified, 1, "modified"),
    Row(.dublinCore, .author, 1, "creator", "author"),
    Row(.dublinCore, .contributor, 1, "contributor"),
    Row(.dublinCore, .category, 1, "subject"),
    Row(.dublinCore, .language, 1, "language"),
    Row(.dublinCore, .rights, 1, "rights"),
    Row(.itunes, .title, 3, "title"),
    Row(.itunes, .author, 2, "author"),
    Row(.itunes, .summary, 3, "summary"),
    Row(.itunes, .summary, 4, "subtitle"),
    Row(.itunes, .image, 1, "image"),
    Row(.itunes, .keywords, 0, "keywords"),
    Row(.media, .group, 0, "group"),
    Row(.media, .title, 2, "title"),
    Row(.media, .summary, 5, "description"),
    Row(.media, .media, 0, "content"),
    Row(.media, .thumbnail, 0, "thumbnail"),
    Row(.media, .keywords, 0, "keywords"),
    Row(.media, .credit, 0, "credit"),
    Row(.media, .rights, 2, "copyright"),
    Row(.feedBurner, .link, 1, "origlink"),
  ]
}

/// The vocabularies that feeds are written in.
enum FeedVocabulary: UInt8, Sendable {
  case core, content, xhtml, dublinCore, itunes, media, feedBurner

  /// The vocabulary of a name: by its namespace, or by its prefix where none is declared for it.
  init?(of name: XMLName) {
    guard let namespace = name.namespace else {
      guard let prefix = name.prefix?.lowercased() else {
        self = .core
        return
      }
      guard let row = Self.rows.first(where: { $0.prefixes.contains(prefix) }) else { return nil }
      self = row.vocabulary
      return
    }
    let key = Self.key(namespace)
    if let row = Self.rows.first(where: { $0.namespaces.contains(key) }) {
      self = row.vocabulary
    } else if name.prefix == nil, !Self.foreign.contains(key) {
      // A default namespace that nobody knows is meant for the feed itself.
      self = .core
    } else {
      return nil
    }
  }

  /// The address of a namespace in small letters, without scheme and without what ends it.
  private static func key(_ namespace: String) -> String {
    var key = namespace.lowercased()[...]
    for scheme in ["http://", "https://"] where key.hasPrefix(scheme) {
      key = key.dropFirst(scheme.count)
    }
    if key.hasPrefix("www.") { key = key.dropFirst(4) }
    while let last = key.last, last == "/" || last == "#" { key = key.dropLast() }
    return String(key)
  }

  private struct Row {
    let vocabulary: FeedVocabulary
    let prefixes: [String]
    let namespaces: [String]

    init(_ vocabulary: FeedVocabulary, _ prefixes: [String], _ namespaces: String...) {
      self.vocabulary = vocabulary
      self.prefixes = prefixes
      self.namespaces = namespaces
    }
  }

  private static let rows: [Row] = [
    Row(
      .core, ["rss", "atom", "a10", "atom10", "rdf", "r"], "w3.org/2005/atom", "purl.org/atom/ns",
      "purl.org/rss/1.0", "purl.org/net/rss1.1", "my.netscape.com/rdf/simple/0.9",
      "my.netscape.com/rdf/simple/0.91", "channel.netscape.com/rdf/simple/0.9",
      "backend.userland.com/rss", "backend.userland.com/rss2", "blogs.law.harvard.edu/tech/rss",
      "purl.org/rss/2.0", "userland.com/rss2", "purl.org/net/rss2.0",
      "w3.org/1999/02/22-rdf-syntax-ns"),
    Row(.content, ["content"], "purl.org/rss/1.0/modules/content"),
    Row(.xhtml, ["xhtml"], "w3.org/1999/xhtml"),
    Row(
      .dublinCore, ["dc", "dcterms"], "purl.org/dc/elements/1.1", "purl.org/dc/elements/1.0",
      "purl.org/dc/terms"),
    Row(.itunes, ["itunes"], "itunes.com/dtds/podcast-1.0.dtd"),
    Row(
      .media, ["media"], "search.yahoo.com/mrss", "search.yahoo.com/mrss/extensions",
      "tools.search.yahoo.com/mrss", "video.search.yahoo.com/mrss"),
    Row(.feedBurner, ["feedburner"], "rssnamespace.org/feedburner/ext/1.0"),
  ]

  /// Vocabularies of what stands inside feeds and is no field of theirs.
  private static let foreign: Set<String> = ["w3.org/2000/svg", "w3.org/1998/math/mathml"]
}
