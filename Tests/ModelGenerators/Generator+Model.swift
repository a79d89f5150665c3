package import News

extension Generator {
  package mutating func article() -> Article {
    var article = Article(
      id: maybe { $0.string() },
      url: maybe { $0.string() },
      headline: maybe { $0.string() },
      alternativeHeadline: maybe { $0.string() },
      kicker: maybe { $0.string() },
      byline: maybe { $0.string() },
      authors: several { $0.author() },
      dateline: maybe { $0.dateline() },
      published: maybe { $0.timestamp() },
      modified: maybe { $0.timestamp() },
      language: maybe { $0.string() },
      publisher: maybe { $0.organization() },
      agencies: several { $0.organization() },
      sections: several { $0.string() },
      keywords: several { $0.string() })
    article.summary = maybe { $0.string() }
    article.body = several { $0.block() }
    article.media = several { $0.media() }
    article.links = several { $0.link() }
    article.entities = several { $0.entity() }
    article.dates = several { $0.dateMention() }
    article.access = maybe { $0.pick(Access.allCases) }
    article.rights = maybe { $0.string() }
    article.endMark = maybe { $0.string() }
    article.provenance = provenance()
    return article
  }

  package mutating func author() -> Author {
    Author(
      name: string(),
      kind: maybe { $0.pick(Author.Kind.allCases) },
      role: maybe { $0.string() },
      organization: maybe { $0.string() },
      email: maybe { $0.string() },
      url: maybe { $0.string() })
  }

  package mutating func organization() -> Organization {
    Organization(
      name: string(),
      id: maybe { $0.string() },
      url: maybe { $0.string() },
      logo: maybe { $0.string() })
  }

  package mutating func block() -> Block {
    Block(
      kind: pick(Block.Kind.allCases),
      role: maybe { $0.pick(Block.Role.allCases) },
      level: maybe { $0.integer() },
      ordinal: maybe { $0.integer() },
      text: string(),
      marks: several { $0.mark() },
      rows: several { $0.several { $0.cell() } },
      media: maybe { $0.media() },
      embed: maybe { $0.embed() },
      attribution: maybe { $0.string() },
      timestamp: maybe { $0.timestamp() },
      url: maybe { $0.string() },
      range: maybe { $0.range() })
  }

  package mutating func mark() -> Block.Mark {
    Block.Mark(
      kind: pick(Block.Mark.Kind.allCases),
      range: range(),
      url: maybe { $0.string() },
      title: maybe { $0.string() })
  }

  package mutating func cell() -> Block.Cell {
    Block.Cell(
      text: string(),
      isHeader: bool(),
      columnSpan: maybe { $0.integer() } ?? 1,
      rowSpan: maybe { $0.integer() } ?? 1,
      marks: several { $0.mark() })
  }

  package mutating func embed() -> Block.Embed {
    Block.Embed(
      kind: pick(Block.Embed.Kind.allCases),
      url: maybe { $0.string() },
      provider: maybe { $0.string() },
      title: maybe { $0.string() })
  }

  package mutating func media() -> Media {
    Media(
      kind: pick(Media.Kind.allCases),
      url: maybe { $0.string() },
      title: maybe { $0.string() },
      caption: maybe { $0.string() },
      credit: maybe { $0.string() },
      alternativeText: maybe { $0.string() },
      mediaType: maybe { $0.string() },
      width: maybe { $0.integer() },
      height: maybe { $0.integer() },
      duration: maybe { $0.integer() },
      byteCount: maybe { $0.integer() },
      range: maybe { $0.range() })
  }

  package mutating func link() -> Link {
    Link(
      url: string(),
      title: maybe { $0.string() },
      relation: maybe { $0.string() },
      language: maybe { $0.string() },
      mediaType: maybe { $0.string() })
  }

  package mutating func dateline() -> Dateline {
    Dateline(
      text: string(),
      block: maybe { $0.integer() },
      range: range(),
      places: several { $0.place() },
      date: maybe { $0.timestamp() },
      isYearInferred: bool(),
      agencies: several { $0.string() },
      agencyIDs: several { $0.string() },
      reporters: several { $0.string() })
  }

  package mutating func place() -> Dateline.Place {
    Dateline.Place(
      name: string(),
      region: maybe { $0.string() },
      resolved: maybe {
        Dateline.Resolution(
          geonames: $0.integer(),
          name: $0.string(),
          country: $0.maybe { $0.string() },
          region: $0.maybe { $0.string() },
          coordinates: $0.maybe { $0.coordinates() } ?? nil)
      })
  }

  package mutating func coordinates() -> Coordinates? {
    Coordinates(latitude: fraction() * 180 - 90, longitude: pick([-180, 180, 0, -0.0, fraction()]))
  }

  package mutating func entity() -> Entity {
    let identifiers = several { ($0.string(), $0.string()) }
    return Entity(
      kind: pick(Entity.Kind.allCases),
      name: string(),
      aliases: several { $0.string() },
      titles: several { $0.string() },
      identifiers: Dictionary(identifiers) { first, _ in first },
      mentions: several { $0.mention() },
      confidence: maybe { $0.fraction() })
  }

  package mutating func mention() -> Entity.Mention {
    Entity.Mention(
      block: maybe { $0.integer() },
      range: range(),
      text: string(),
      title: maybe { $0.string() },
      titleRange: maybe { $0.range() })
  }

  package mutating func dateMention() -> DateMention {
    DateMention(
      timestamp: timestamp(),
      text: string(),
      calendar: pick(DateMention.Calendar.allCases),
      isYearInferred: bool(),
      alternative: maybe { $0.timestamp() },
      block: maybe { $0.integer() },
      range: range())
  }

  package mutating func provenance() -> Provenance {
    var result = Provenance()
    let fields = several {
      $0.pick([$0.string(), "headline", "published", "byline", "language"])
    }
    for field in fields {
      result[Provenance.Field(rawValue: field)] = Provenance.Origin(
        source: Provenance.Origin.Source(rawValue: pick(["text", string()])),
        range: maybe { $0.range() },
        key: maybe { $0.string() },
        text: maybe { $0.string() },
        calendar: maybe { $0.pick(DateMention.Calendar.allCases) },
        isInferred: bool())
    }
    return result
  }

  package mutating func listing() -> Listing {
    Listing(
      title: maybe { $0.string() },
      source: maybe { $0.string() },
      language: maybe { $0.string() },
      kind: pick(Listing.Kind.allCases),
      url: maybe { $0.string() },
      nextURL: maybe { $0.string() },
      summary: maybe { $0.string() },
      modified: maybe { $0.timestamp() },
      authors: several { $0.author() },
      image: maybe { $0.media() },
      rights: maybe { $0.string() },
      items: several { $0.item() },
      range: maybe { $0.range() })
  }

  package mutating func item() -> Listing.Item {
    var item = Listing.Item(
      id: maybe { $0.string() },
      kind: maybe { $0.pick(Listing.Item.Kind.allCases) },
      headline: maybe { $0.string() },
      kicker: maybe { $0.string() },
      teaser: maybe { $0.string() },
      isTruncated: maybe { $0.bool() },
      published: maybe { $0.timestamp() },
      modified: maybe { $0.timestamp() },
      url: maybe { $0.string() },
      image: maybe { $0.media() },
      media: several { $0.media() },
      authors: several { $0.author() })
    item.dateline = maybe { $0.dateline() }
    item.section = maybe { $0.string() }
    item.keywords = several { $0.string() }
    item.access = maybe { $0.pick(Access.allCases) }
    item.rank = maybe { $0.integer() }
    item.article = maybe { $0.article() }
    item.range = maybe { $0.range() }
    item.provenance = provenance()
    return item
  }

  package mutating func diagnostic() -> Diagnostic {
    Diagnostic(
      code: Diagnostic.Code(rawValue: string()),
      message: string(),
      range: maybe { $0.range() })
  }

  package mutating func segment() -> Segment {
    Segment(
      role: pick(Segment.Role.allCases),
      range: range(),
      rule: maybe { $0.string() })
  }
}
