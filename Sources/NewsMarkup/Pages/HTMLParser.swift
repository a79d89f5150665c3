/// Reads an HTML page of news into its article and listings.
///
/// ```swift
/// let page = try HTMLParser(url: "https://example.org/a").parse(bytes)
/// print(page.article?.headline ?? "no headline")
/// for block in page.article?.body ?? [] { print(block.text) }
/// ```
///
/// The body has the text of the story once, in the order of the page, without menus, notices, captions
/// and other stories. Pictures, films, tables and what is shown from other sites are blocks where they
/// stand; a block's `range` covers it in the source. The standfirst is the article's `summary`; where the
/// page prints it in the body, it is also the first block, with the role `standfirst`.
///
/// Other stories that the page offers are listings of the kind `related`. A section front or a topic page
/// has a listing of the kind `index` and no article.
///
/// Where a page shows little or nothing of a story that its JSON-LD or the state of its scripts holds, the
/// blocks come from there: they have no range, and the provenance of `body` names the source.
public struct HTMLParser: Sendable {
  /// The address of the pages, against which their links are resolved.
  public var url: String?

  /// The language of the pages as a BCP 47 tag, where it is known and the page may not say it.
  public var language: String?

  /// The day on which the pages were fetched, where it is known; relative dates are read from it.
  public var referenceDate: Timestamp?

  /// Whether pages carry the segments of their source, each with its role and what decided on it.
  public var includesSegments: Bool

  /// Whether articles carry the dates that stand in their bodies.
  public var includesDates: Bool

  /// Whether parameters that follow readers, such as `utm_source`, are taken out of the addresses of items.
  public var removesTracking: Bool

  /// What a single page may cost.
  public var limits: Limits

  /// Creates a parser.
  public init(
    url: String? = nil, language: String? = nil, referenceDate: Timestamp? = nil,
    includesSegments: Bool = false, includesDates: Bool = false, removesTracking: Bool = false,
    limits: Limits = Limits()
  ) {
    self.url = url
    self.language = language
    self.referenceDate = referenceDate
    self.includesSegments = includesSegments
    self.includesDates = includesDates
    self.removesTracking = removesTracking
    self.limits = limits
  }

  /// Bounds on what a single page may cost.
  public struct Limits: Sendable, Hashable {
    /// The largest page, in bytes.
    public var bytes: Int

    /// The most elements and runs of text; the rest of the page is left out, with a diagnostic.
    public var nodes: Int

    /// How deep elements may be nested; deeper ones count as a part of the deepest allowed.
    public var depth: Int

    /// Creates limits: at most 64 MiB, two million nodes and a depth of 512 unless told otherwise.
    public init(bytes: Int = 64 << 20, nodes: Int = 2_000_000, depth: Int = 512) {
      self.bytes = bytes
      self.nodes = nodes
      self.depth = depth
    }
  }
}
