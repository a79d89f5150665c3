/// Reads feeds and sitemaps into listings whose items may carry whole stories.
///
/// ```swift
/// let page = try FeedParser(url: "https://example.org/feed").parse(bytes)
/// for item in page.listings.first?.items ?? [] {
///   print(item.published?.edtf ?? "-", item.headline ?? "-", item.article?.body.count ?? 0)
/// }
/// ```
///
/// RSS 0.9 to 2.0 with its modules (content, Dublin Core, Media RSS, iTunes), Atom 0.3 and 1.0, CDF, JSON
/// Feed 1.0 and 1.1, sitemaps, news sitemaps and sitemap indexes are known by what they hold, not by what
/// they say of themselves. Each gives a page of the kind `listing` with one listing.
///
/// What is not well-formed is read as it is meant, with a diagnostic for each kind of fault. Entities that a
/// document declares are not followed. A field that cannot be read costs that field alone.
public struct FeedParser: Sendable {
  /// The address of the feed, against which its addresses are resolved.
  public var url: String?

  /// The language of the feed as a BCP 47 tag, where it is known and the feed may not say it.
  public var language: String?

  /// Whether parameters that follow readers, such as `utm_source`, are taken out of the addresses of items.
  public var removesTracking: Bool

  /// What a single feed may cost.
  public var limits: Limits

  /// Creates a parser.
  public init(
    url: String? = nil, language: String? = nil, removesTracking: Bool = false,
    limits: Limits = Limits()
  ) {
    self.url = url
    self.language = language
    self.removesTracking = removesTracking
    self.limits = limits
  }

  /// Bounds on what a single feed may cost.
  public struct Limits: Sendable, Hashable {
    /// The largest feed, in bytes, packed or not.
    public var bytes: Int

    /// The most elements and runs of text; the rest of the feed is left out, with a diagnostic.
    public var nodes: Int

    /// How deep elements may be nested; deeper ones count as a part of the deepest allowed.
    public var depth: Int

    /// Creates limits: at most 256 MiB, eight million nodes and a depth of 512 unless told otherwise.
    public init(bytes: Int = 256 << 20, nodes: Int = 8_000_000, depth: Int = 512) {
      self.bytes = bytes
      self.nodes = nodes
      self.depth = depth
    }
  }
}

extension FeedParser {
  /// Parses a feed or sitemap, also one that is packed with gzip.
  ///
  /// Ranges count the bytes of the feed as UTF-8, unpacked.
  ///
  /// - Parameters:
  ///   - source: The bytes of the feed.
  ///   - encoding: The encoding that the transport states for them.
  /// - Returns: A page with one listing.
  /// - Throws: `NewsError` when the bytes are empty, no feed, or more than the limit.
  public func parse(
    _ source: Span<UInt8>, encoding: TextEncoding? = nil
  ) throws(NewsError) -> Page {
    if GzipFile.begins(source) {
      let unpacked = try GzipFile.unpacked(source, limit: limits.bytes)
      return try parse(unpacked: unpacked.span, encoding: encoding)
    }
    return try parse(unpacked: source, encoding: encoding)
  }

  /// Parses a feed or sitemap, also one that is packed with gzip.
  ///
  /// - Parameters:
  ///   - source: The bytes of the feed.
  ///   - encoding: The encoding that the transport states for them.
  /// - Returns: A page with one listing.
  /// - Throws: `NewsError` when the bytes are empty, no feed, or more than the limit.
  public func parse(
    _ source: [UInt8], encoding: TextEncoding? = nil
  ) throws(NewsError) -> Page {
    try parse(source.span, encoding: encoding)
  }

  /// Parses a feed or sitemap.
  ///
  /// - Parameter source: The text of the feed. Ranges count its UTF-8 bytes.
  /// - Returns: A page with one listing.
  /// - Throws: `NewsError` when the text is empty, no feed, or more than the limit.
  public func parse(_ source: String) throws(NewsError) -> Page {
    try parse(source.utf8.span, encoding: .utf8)
  }

  private func parse(
    unpacked source: Span<UInt8>, encoding: TextEncoding?
  ) throws(NewsError) -> Page {
    if source.isEmpty { throw NewsError(code: .empty, message: "the feed is empty") }
    if source.count > limits.bytes {
      throw NewsError(
        code: .limitExceeded,
        message: "the feed has \(source.count) bytes; the limit is \(limits.bytes)")
    }
    let decoding = try PageDecoding(xml: source, stated: encoding, language: language)
    var page: Page
    if let converted = decoding.converted {
      page = try self.page(of: converted.span)
    } else {
      page = try self.page(of: source)
    }
    page.diagnostics.insert(contentsOf: decoding.diagnostics, at: 0)
    return page
  }

  /// Parses a feed that is UTF-8.
  private func page(of source: Span<UInt8>) throws(NewsError) -> Page {
    if let start = JSONFeedReader.start(of: source) {
      guard var listing = JSONFeedReader(source, from: start, parser: self).listing(in: source)
      else { throw NewsError(code: .malformed, message: "this JSON is no feed", offset: start) }
      finish(&listing)
      return Page(kind: .listing, listings: [listing])
    }
    var treeLimits = TreeBuilder.Limits()
    treeLimits.nodes = limits.nodes
    treeLimits.depth = limits.depth
    let tree = XMLTokenizer.tree(of: source, limits: treeLimits)
    let diagnostics = tree.faults.diagnostics
    var listing: Listing
    if let sitemap = SitemapReader(tree, url: url) {
      listing = sitemap.listing()
    } else if var feed = FeedReader(tree, parser: self) {
      listing = feed.listing()
    } else {
      throw NewsError(code: .malformed, message: "this is no feed and no sitemap", offset: 0)
    }
    finish(&listing)
    return Page(kind: .listing, listings: [listing], diagnostics: diagnostics)
  }

  /// Numbers the items of a listing and reads their datelines.
  private func finish(_ listing: inout Listing) {
    for index in listing.items.indices { listing.items[index].rank = index + 1 }
    if removesTracking { listing.removeTracking() }
    guard listing.kind == .feed else { return }
    let language = listing.language ?? language
    listing.readDatelines(language: language, reference: nil)
    for index in listing.items.indices where listing.items[index].article != nil {
      listing.items[index].article?.readDateline(language: language, reference: nil)
    }
  }
}

extension Provenance.Origin.Source {
  /// An element of a feed or sitemap, or a member of a JSON feed; the key names it.
  public static let feed: Provenance.Origin.Source = "feed"
}
