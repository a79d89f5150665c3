/// Reads a JSON Feed (jsonfeed.org, versions 1.0 and 1.1), also one that ends early.
struct JSONFeedReader {
  private let json: LooseJSON
  private let url: String?
  private let language: String?

  /// Where JSON begins in a source; `nil` when it does not begin with it.
  static func start(of source: Span<UInt8>) -> Int? {
    var position = source.has("\u{FEFF}", at: 0) ? 3 : 0
    while position < source.count, source[position] <= 0x20 { position += 1 }
    guard position < source.count, source[position] == UInt8(ascii: "{") else { return nil }
    return position
  }

  init(_ source: Span<UInt8>, from start: Int, parser: FeedParser) {
    json = LooseJSON(source, in: start..<source.count, tokenLimit: parser.limits.nodes)
    url = parser.url
    language = parser.language
  }

  /// Reads the feed; `nil` when it is none: it has neither items nor a version of the format.
  func listing(in source: Span<UInt8>) -> Listing? {
    guard json.kind(0) == .object else { return nil }
    let items = json.member("items", of: 0, in: source)
    let version = text("version", 0, source) ?? ""
    let title = text("title", 0, source)
    let isFeed = items != nil || version.contains("jsonfeed.org")
    guard isFeed || !version.isEmpty && title != nil else { return nil }
    var listing = Listing(title: title, kind: .feed)
    let home = text("home_page_url", 0, source) ?? text("feed_url", 0, source)
    listing.url = home.map { Address.resolved($0, from: url) }
    listing.nextURL = text("next_url", 0, source).map { Address.resolved($0, from: url) }
    listing.summary = text("description", 0, source)
    listing.language = text("language", 0, source).flatMap(LanguageTag.normalized) ?? language
    listing.authors = authors(0, source)
    let icon = text("icon", 0, source) ?? text("favicon", 0, source)
    listing.image = icon.map { Media(url: Address.resolved($0, from: url)) }
    guard let items, json.kind(items) == .array else { return listing }
    let base = url ?? text("feed_url", 0, source) ?? home
    for token in json.values(items) where json.kind(token) == .object {
      listing.items.append(item(token, base: base, source))
    }
    return listing
  }

  // MARK: Items

  private func item(_ token: Int, base: String?, _ source: Span<UInt8>) -> Listing.Item {
    var item = Listing.Item()
    item.id = text("id", token, source)
    let address = text("url", token, source) ?? text("external_url", token, source)
    item.url = address.map { Address.resolved($0, from: base) }
    item.headline = text("title", token, source)
    item.published = text("date_published", token, source).flatMap(FeedDate.timestamp)
    item.modified = text("date_modified", token, source).flatMap(FeedDate.timestamp)
    item.authors = authors(token, source)
    item.keywords = values("tags", token, source).compactMap { line($0, .plain, source) }
    let pictures = ["image", "banner_image"].compactMap { text($0, token, source) }
    item.image = pictures.first.map { Media(url: Address.resolved($0, from: base)) }
    item.media = values("attachments", token, source).compactMap {
      attachment($0, base: base, source)
    }
    item.teaser = text("summary", token, source)
    for (field, key) in Self.fields where json.member(key, of: token, in: source) != nil {
      item.provenance[field] = Provenance.Origin(source: .feed, key: key)
    }
    item.range = json.tokens[token].range
    readContent(token, base: base, of: &item, source)
    return item
  }

  private static let fields: [(Provenance.Field, String)] = [
    ("headline", "title"), ("published", "date_published"), ("modified", "date_modified"),
    ("teaser", "summary"),
  ]

  private func readContent(
    _ token: Int, base: String?, of item: inout Listing.Item, _ source: Span<UInt8>
  ) {
    var blocks: [Block] = []
    var key = "content_html"
    if let html = json.member(key, of: token, in: source) {
      blocks = StoryFragment(json.utf8(html, in: source), base: item.url ?? base).blocks()
    }
    if !blocks.contains(where: { !$0.text.isEmpty }) {
      key = "content_text"
      guard let text = json.member(key, of: token, in: source) else { return }
      blocks = StoryFragment.paragraphs(json.utf8(text, in: source))
    }
    guard blocks.contains(where: { !$0.text.isEmpty }) else { return }
    var article = Article(
      id: item.id, url: item.url, headline: item.headline, authors: item.authors,
      published: item.published, modified: item.modified, keywords: item.keywords,
      summary: item.teaser, body: blocks, media: (item.image.map { [$0] } ?? []) + item.media)
    article.language = text("language", token, source).flatMap(LanguageTag.normalized)
    article.provenance["body"] = Provenance.Origin(source: .feed, key: key)
    item.article = article
    if item.teaser == nil {
      item.beginTeaser(with: blocks)
      item.provenance["teaser"] = Provenance.Origin(source: .feed, key: key, isInferred: true)
    }
  }

  private func attachment(_ token: Int, base: String?, _ source: Span<UInt8>) -> Media? {
    guard let url = text("url", token, source) else { return nil }
    let type = text("mime_type", token, source)
    return Media(
      kind: MediaKind.kind(of: type, medium: nil, url: url),
      url: Address.resolved(url, from: base), title: text("title", token, source), mediaType: type,
      duration: number("duration_in_seconds", token, source),
      byteCount: number("size_in_bytes", token, source))
  }

  private func authors(_ token: Int, _ source: Span<UInt8>) -> [Author] {
    var tokens = values("authors", token, source)
    if tokens.isEmpty { tokens = values("author", token, source) }
    return tokens.compactMap { token -> Author? in
      if json.kind(token) == .string { return line(token, .plain, source).map { Author(name: $0) } }
      guard let name = text("name", token, source) ?? text("url", token, source) else { return nil }
      var author = Author(name: name, kind: AuthorKind.of(name))
      author.url = text("url", token, source)
      return author
    }
  }

  // MARK: Values

  private func values(_ key: String, _ object: Int, _ source: Span<UInt8>) -> [Int] {
    json.member(key, of: object, in: source).map { Array(json.values($0).prefix(1_000)) } ?? []
  }

  private func text(_ key: String, _ object: Int, _ source: Span<UInt8>) -> String? {
    json.member(key, of: object, in: source).flatMap { line($0, .references, source) }
  }

  private func line(_ token: Int, _ form: FeedText.Form, _ source: Span<UInt8>) -> String? {
    FeedText.line(json.utf8(token, in: source)[...], form)
  }

  private func number(_ key: String, _ object: Int, _ source: Span<UInt8>) -> Int? {
    text(key, object, source).flatMap { Double($0) }.flatMap {
      $0 >= 1 && $0 < 1e15 ? Int($0) : nil
    }
  }
}
