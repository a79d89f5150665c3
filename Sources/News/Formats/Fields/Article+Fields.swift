extension Article: Record {
  package init<Source: FieldSource>(fields source: inout Source) throws(NewsError) {
    self.init(
      id: source.take("id"),
      url: source.take("url"),
      headline: source.take("headline"),
      alternativeHeadline: source.take("alternativeHeadline"),
      kicker: source.take("kicker"),
      byline: source.take("byline"),
      authors: source.take("authors", default: []),
      dateline: source.take("dateline"),
      published: source.take("published"),
      modified: source.take("modified"),
      language: source.take("language"),
      publisher: source.take("publisher"),
      agencies: source.take("agencies", default: []),
      sections: source.take("sections", default: []),
      keywords: source.take("keywords", default: []),
      summary: source.take("summary"),
      body: source.take("body", default: []),
      media: source.take("media", default: []),
      links: source.take("links", default: []),
      entities: source.take("entities", default: []),
      dates: source.take("dates", default: []),
      access: source.take("access"),
      rights: source.take("rights"),
      endMark: source.take("endMark"),
      provenance: source.take("provenance", default: Provenance()))
  }

  package func writeFields<Sink: FieldSink>(to sink: inout Sink) {
    sink.put("id", id)
    sink.put("url", url)
    sink.put("headline", headline)
    sink.put("alternativeHeadline", alternativeHeadline)
    sink.put("kicker", kicker)
    sink.put("byline", byline)
    sink.put("authors", authors, unless: [])
    sink.put("dateline", dateline)
    sink.put("published", published)
    sink.put("modified", modified)
    sink.put("language", language)
    sink.put("publisher", publisher)
    sink.put("agencies", agencies, unless: [])
    sink.put("sections", sections, unless: [])
    sink.put("keywords", keywords, unless: [])
    sink.put("summary", summary)
    sink.put("body", body, unless: [])
    sink.put("media", media, unless: [])
    sink.put("links", links, unless: [])
    sink.put("entities", entities, unless: [])
    sink.put("dates", dates, unless: [])
    sink.put("access", access)
    sink.put("rights", rights)
    sink.put("endMark", endMark)
    sink.put("provenance", provenance, unless: Provenance())
  }
}

extension Access: NamedValue {}
