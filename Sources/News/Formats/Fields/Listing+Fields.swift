extension Listing: Record {
  package init<Source: FieldSource>(fields source: inout Source) throws(NewsError) {
    try self.init(
      title: source.take("title"),
      source: source.take("source"),
      language: source.take("language"),
      kind: source.require("kind", unknown: .index),
      url: source.take("url"),
      nextURL: source.take("nextURL"),
      summary: source.take("summary"),
      modified: source.take("modified"),
      authors: source.take("authors", default: []),
      image: source.take("image"),
      rights: source.take("rights"),
      items: source.take("items", default: []),
      range: source.take("range"))
  }

  package func writeFields<Sink: FieldSink>(to sink: inout Sink) {
    sink.put("title", title)
    sink.put("source", source)
    sink.put("language", language)
    sink.put("kind", kind)
    sink.put("url", url)
    sink.put("nextURL", nextURL)
    sink.put("summary", summary)
    sink.put("modified", modified)
    sink.put("authors", authors, unless: [])
    sink.put("image", image)
    sink.put("rights", rights)
    sink.put("items", items, unless: [])
    sink.put("range", range)
  }
}

extension Listing.Item: Record {
  package init<Source: FieldSource>(fields source: inout Source) throws(NewsError) {
    self.init(
      id: source.take("id"),
      kind: source.take("kind"),
      headline: source.take("headline"),
      kicker: source.take("kicker"),
      teaser: source.take("teaser"),
      isTruncated: source.take("isTruncated"),
      published: source.take("published"),
      modified: source.take("modified"),
      url: source.take("url"),
      image: source.take("image"),
      media: source.take("media", default: []),
      authors: source.take("authors", default: []),
      dateline: source.take("dateline"),
      section: source.take("section"),
      keywords: source.take("keywords", default: []),
      access: source.take("access"),
      rank: source.take("rank"),
      article: source.take("article"),
      range: source.take("range"),
      provenance: source.take("provenance", default: Provenance()))
  }

  package func writeFields<Sink: FieldSink>(to sink: inout Sink) {
    sink.put("id", id)
    sink.put("kind", kind)
    sink.put("headline", headline)
    sink.put("kicker", kicker)
    sink.put("teaser", teaser)
    sink.put("isTruncated", isTruncated)
    sink.put("published", published)
    sink.put("modified", modified)
    sink.put("url", url)
    sink.put("image", image)
    sink.put("media", media, unless: [])
    sink.put("authors", authors, unless: [])
    sink.put("dateline", dateline)
    sink.put("section", section)
    sink.put("keywords", keywords, unless: [])
    sink.put("access", access)
    sink.put("rank", rank)
    sink.put("article", article)
    sink.put("range", range)
    sink.put("provenance", provenance, unless: Provenance())
  }
}

extension Listing.Kind: NamedValue {}
extension Listing.Item.Kind: NamedValue {}
