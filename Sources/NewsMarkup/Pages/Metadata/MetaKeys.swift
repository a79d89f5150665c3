/// The names of `meta` elements that state a field.
enum MetaKeys {
  struct Row: Sendable {
    let field: StatedField
    let source: Provenance.Origin.Source
    let rank: Int
    let name: String
  }

  /// The row of a `name`, `property` or `itemprop` of a `meta` element.
  static func row(_ name: Range<Int>, in bytes: Span<UInt8>) -> Row? {
    byHash[ByteWords.hash(bytes, name)]
  }

  private static let byHash: [UInt64: Row] = {
    var rows: [UInt64: Row] = [:]
    for (field, names) in table {
      for (index, (name, source)) in names.enumerated() {
        rows[ByteWords.hash(name)] = Row(
          field: field, source: source, rank: StatementRank.meta + index, name: name)
      }
    }
    return rows
  }()

  /// For each field the names that state it, the most believed first.
  private static let table: [(StatedField, [(String, Provenance.Origin.Source)])] = [
    (
      .headline,
      [
        ("og:title", .openGraph), ("article:headline", .openGraph), ("parsely-title", .meta),
        ("sailthru.title", .meta), ("headline", .meta), ("hdl", .meta),
        ("twitter:title", .twitter), ("cXenseParse:title", .meta), ("dc.title", .dublinCore),
        ("dcterms.title", .dublinCore), ("citation_title", .meta), ("title", .meta),
      ]
    ),
    (
      .author,
      [
        ("article:author", .openGraph), ("article:author_name", .openGraph),
        ("article:author:name", .openGraph), ("cXenseParse:author", .meta),
        ("lp.article:author", .meta), ("parsely-author", .meta), ("sailthru.author", .meta),
        ("author", .meta), ("authors", .meta), ("byl", .meta), ("byline", .meta),
        ("dc.creator", .dublinCore), ("dc.creator.name", .dublinCore),
        ("dcterms.creator", .dublinCore), ("citation_author", .meta), ("creator", .meta),
        ("article.author", .meta), ("shareaholic:article_author_name", .meta),
        ("rbauthors", .meta), ("article_author", .meta), ("og:article:author", .openGraph),
        ("og:author", .openGraph), ("book:author", .openGraph), ("content-author", .meta),
        ("author_name", .meta), ("post_author", .meta), ("dc.contributor", .dublinCore),
        ("dc:creator", .dublinCore), ("vr:author", .meta), ("mrf:authors", .meta),
      ]
    ),
    (
      .published,
      [
        ("article:published_time", .openGraph), ("article:published", .openGraph),
        ("og:article:published_time", .openGraph), ("og:published_time", .openGraph),
        ("og:pubdate", .openGraph), ("og:publish_date", .openGraph),
        ("datePublished", .meta), ("cXenseParse:publishtime", .meta),
        ("cXenseParse:recs:publishtime", .meta), ("parsely-pub-date", .meta),
        ("sailthru.date", .meta), ("lp.article:published_time", .meta), ("date.available", .meta),
        ("article.published", .meta), ("pubdate", .meta), ("publishdate", .meta),
        ("publish_date", .meta), ("publish-date", .meta), ("published_at", .meta),
        ("published", .meta), ("published-date", .meta), ("published_time", .meta),
        ("publication_date", .meta), ("publication-date", .meta), ("publicationdate", .meta),
        ("ptime", .meta), ("dcterms.issued", .dublinCore), ("dc.date.issued", .dublinCore),
        ("dc.date.published", .dublinCore), ("dcterms.available", .dublinCore),
        ("dc.date", .dublinCore), ("dc:date", .dublinCore), ("dcterms.date", .dublinCore),
        ("date.created", .meta), ("dateCreated", .meta), ("created", .meta),
        ("article:created_time", .openGraph), ("article_date_original", .meta),
        ("originalpublicationdate", .meta), ("citation_publication_date", .meta),
        ("citation_date", .meta), ("citation_online_date", .meta), ("displaydate", .meta),
        ("dcterms.created", .dublinCore), ("dc.date.created", .dublinCore),
        ("eomportal-issue", .meta), ("article:post_date", .openGraph), ("date", .meta),
        ("release_date", .meta), ("og:release_date", .openGraph),
        ("video:release_date", .openGraph),
      ]
    ),
    (
      .modified,
      [
        ("article:modified_time", .openGraph), ("article:modified", .openGraph),
        ("og:updated_time", .openGraph), ("og:article:modified_time", .openGraph),
        ("og:modified_time", .openGraph), ("article:updated_time", .openGraph),
        ("dateModified", .meta), ("date.modified", .meta), ("lastmod", .meta),
        ("last-modified", .meta), ("last_modified", .meta), ("modified", .meta),
        ("date.updated", .meta), ("article_date_updated", .meta), ("utime", .meta),
        ("revised", .meta), ("dcterms.modified", .dublinCore), ("dc.date.modified", .dublinCore),
        ("updated_time", .meta), ("lastUpdated", .meta), ("article.updated", .meta),
      ]
    ),
    (
      .language,
      [
        ("content-language", .meta), ("language", .meta), ("dc.language", .dublinCore),
        ("dcterms.language", .dublinCore), ("inLanguage", .meta), ("og:locale", .openGraph),
      ]
    ),
    (
      .publisher,
      [
        ("og:site_name", .openGraph), ("dc.publisher", .dublinCore),
        ("dcterms.publisher", .dublinCore), ("dc:publisher", .dublinCore),
        ("application-name", .meta), ("apple-mobile-web-app-title", .meta), ("cre", .meta),
        ("publisher", .meta), ("al:ios:app_name", .meta), ("al:android:app_name", .meta),
        ("citation_journal_title", .meta), ("twitter:app:name:iphone", .twitter),
      ]
    ),
    (.siteName, [("twitter:site", .twitter)]),
    (
      .section,
      [
        ("article:section", .openGraph), ("parsely-section", .meta), ("articleSection", .meta),
        ("section", .meta), ("og:article:section", .openGraph), ("cXenseParse:taxonomy", .meta),
        ("sailthru.section", .meta), ("article.section", .meta), ("category", .meta),
        ("lp.article:section", .meta), ("cg", .meta), ("dc.subject.section", .dublinCore),
      ]
    ),
    (
      .keyword,
      [
        ("article:tag", .openGraph), ("news_keywords", .meta), ("parsely-tags", .meta),
        ("sailthru.tags", .meta), ("keywords", .meta), ("dc.subject", .dublinCore),
        ("dcterms.subject", .dublinCore), ("cXenseParse:keywords", .meta), ("tags", .meta),
        ("citation_keywords", .meta),
      ]
    ),
    (
      .summary,
      [
        ("og:description", .openGraph), ("description", .meta), ("twitter:description", .twitter),
        ("sailthru.description", .meta), ("dc.description", .dublinCore),
        ("dcterms.abstract", .dublinCore), ("dcterms.description", .dublinCore),
        ("abstract", .meta), ("excerpt", .meta),
      ]
    ),
    (
      .url,
      [
        ("og:url", .openGraph), ("parsely-link", .meta), ("twitter:url", .twitter),
        ("dc.identifier", .dublinCore), ("syndication-source", .meta), ("original-source", .meta),
      ]
    ),
    (
      .tier,
      [
        ("article:content_tier", .openGraph), ("og:article:content_tier", .openGraph),
        ("isAccessibleForFree", .meta), ("content_tier", .meta), ("article:opinion_tier", .meta),
        ("paywall", .meta), ("is_paywall", .meta), ("premium", .meta), ("access", .meta),
        ("cXenseParse:paywall", .meta), ("mrf:paywall", .meta), ("content-access", .meta),
        ("article:access", .openGraph), ("dcterms.accessRights", .dublinCore),
      ]
    ),
    (
      .rights,
      [
        ("dcterms.rights", .dublinCore), ("dc.rights", .dublinCore), ("copyright", .meta),
        ("rights", .meta), ("dcterms.license", .dublinCore), ("dcterms.rightsHolder", .dublinCore),
      ]
    ),
    (
      .image,
      [
        ("og:image", .openGraph), ("og:image:secure_url", .openGraph), ("og:image:url", .openGraph),
        ("twitter:image", .twitter), ("twitter:image:src", .twitter),
        ("parsely-image-url", .meta), ("sailthru.image.full", .meta), ("thumbnail", .meta),
      ]
    ),
    (.imageWidth, [("og:image:width", .openGraph)]),
    (.imageHeight, [("og:image:height", .openGraph)]),
    (.imageText, [("og:image:alt", .openGraph), ("twitter:image:alt", .twitter)]),
  ]
}

/// How far the parts of a page are believed: lower ones first.
enum StatementRank {
  /// JSON-LD of the story itself; other nodes of it follow.
  static let jsonLD = 0
  /// Microdata and RDFa.
  static let attributes = 60
  /// `meta` elements, in the order of `MetaKeys`.
  static let meta = 100
  /// `link` and `title` elements.
  static let head = 200
  /// What readers see.
  static let markup = 300
  /// The address.
  static let url = 400
}
