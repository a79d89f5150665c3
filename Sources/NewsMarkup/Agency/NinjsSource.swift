public import News

extension SourceFormat {
  /// IPTC ninjs 1, 2 and 3.
  ///
  /// A composite or an array of objects is a listing of what it holds.
  public static let ninjs = SourceFormat(name: "ninjs") { data, diagnostics throws(NewsError) in
    let start = data.first { $0 > 0x20 }
    if start == UInt8(ascii: "[") {
      let wrapped = Array("{\"associations\":".utf8) + data + Array("}".utf8)
      let list = try NinjsObject.read(wrapped, &diagnostics)
      return list.associations.map { Page(kind: .article, article: $0.article()) }
    }
    let object = try NinjsObject.read(data, &diagnostics)
    guard object.isNews else {
      throw NewsError(code: .missingField, message: "the object has no “uri”")
    }
    if object.type == "composite", object.bodies.isEmpty {
      return [Page(kind: .listing, listings: [object.listing()])]
    }
    return [Page(kind: .article, article: object.article())]
  }
}

/// A news object of ninjs, of any version: names in camel case or in small letters, texts in arrays or, in
/// version 1, in properties named by their role or type.
struct NinjsObject: Record {
  private let uri: String?
  let type: String?
  private let published: Timestamp?
  private let modified: Timestamp?
  private let language: String?
  private let headlines: [NinjsText]
  private let descriptions: [NinjsText]
  let bodies: [NinjsText]
  private let byline: String?
  private let located: String?
  private let rights: String?
  private let people: [NinjsConcept]
  private let organisations: [NinjsConcept]
  private let places: [NinjsConcept]
  private let subjects: [NinjsConcept]
  private let events: [NinjsConcept]
  private let objects: [NinjsConcept]
  private let sources: [NinjsConcept]
  private let ids: [NinjsText]
  let associations: [NinjsObject]
  private let renditions: [NinjsRendition]

  var isNews: Bool { uri != nil }

  init<Source: FieldSource>(fields source: inout Source) throws(NewsError) {
    uri = source.take("uri")
    type = source.take("type")
    published = Self.date(["firstCreated", "firstcreated"], &source)
    modified = Self.date(["versionCreated", "versioncreated"], &source)
    language = source.take("language")
    headlines = Self.texts("headlines", ["headline": "main", "title": "title"], &source)
    descriptions = Self.texts(
      "descriptions", ["description_text": "summary", "description_caption": "caption"], &source)
    bodies = Self.texts(
      "bodies", ["body_xhtml": "html", "body_html": "html", "body_text": "text"], &source)
    byline = source.take("by") ?? source.take("byline")
    located = source.take("located")
    let notice: String? = source.take("copyrightNotice") ?? source.take("copyrightnotice")
    rights = notice
    people = Self.list(["people", "person"], &source)
    organisations = Self.list(["organisations", "organisation"], &source)
    places = Self.list(["places", "place"], &source)
    subjects = Self.list(["subjects", "subject"], &source)
    events = Self.list(["events", "event"], &source)
    objects = Self.list(["objects", "object"], &source)
    sources = Self.list(["infoSources", "infosources", "infosource"], &source)
    ids = Self.list(["altIds", "altids"], &source)
    if source.contains("associations") {
      let list: [NinjsObject]? = source.take("associations")
      let named: NamedObjects? = list == nil ? source.take("associations") : nil
      associations = list ?? named?.objects ?? []
    } else {
      associations = []
    }
    renditions = Self.renditions(&source)
  }

  func writeFields<Sink: FieldSink>(to sink: inout Sink) {}

  static func read(
    _ data: [UInt8], _ diagnostics: inout [Diagnostic]
  ) throws(NewsError) -> NinjsObject {
    var reader = try JSONReader(data[...], depthLimit: 512)
    defer { diagnostics += reader.diagnostics }
    return try NinjsObject.read(from: &reader, at: 0)
  }

  private static func date<Source: FieldSource>(
    _ keys: [String], _ source: inout Source
  ) -> Timestamp? {
    for key in keys where source.contains(key) {
      let text: String? = source.take(key)
      return text.flatMap { Timestamp(stated: $0) }
    }
    return nil
  }

  private static func list<Element: FieldValue, Source: FieldSource>(
    _ keys: [String], _ source: inout Source
  ) -> [Element] {
    for key in keys where source.contains(key) { return source.take(key) ?? [] }
    return []
  }

  /// The texts of an array, and those of properties that stand for one, by their role.
  private static func texts<Source: FieldSource>(
    _ key: String, _ single: [String: String], _ source: inout Source
  ) -> [NinjsText] {
    var texts: [NinjsText] = list([key], &source)
    for (name, role) in single.sorted(by: { $0.key < $1.key }) where source.contains(name) {
      if let text: String = source.take(name) { texts.append(NinjsText(role: role, value: text)) }
    }
    return texts
  }

  private static func renditions<Source: FieldSource>(_ source: inout Source) -> [NinjsRendition] {
    guard source.contains("renditions") else { return [] }
    if let list: [NinjsRendition] = source.take("renditions") { return list }
    let named: NamedRenditions? = source.take("renditions")
    return named?.renditions ?? []
  }
}

// MARK: - As values of the model

extension NinjsObject {
  /// The article that the object is.
  func article() -> Article {
    var article = Article()
    article.id = ids.first { $0.role == "id" }?.value
    article.url = ids.first { $0.role == "url" }?.value
    article.headline =
      text(headlines, "main")
      ?? headlines.first { $0.role != "kicker" && $0.role != "alternative" }?.value
    article.kicker = text(headlines, "kicker")
    article.alternativeHeadline = text(headlines, "alternative")
    article.byline = byline
    article.published = published
    article.modified = modified
    article.language = language
    article.rights = rights
    article.summary = text(descriptions, "summary") ?? descriptions.first?.value
    article.body = blocks()
    article.media = associations.compactMap { $0.media() }
    if let own = media() { article.media.insert(own, at: 0) }
    readConcepts(&article)
    // One that was made of other fields says nothing.
    if article.id == nil, uri != NinjsArticle.uri(of: article) { article.id = uri }
    return article
  }

  /// The listing that a composite is.
  func listing() -> Listing {
    var listing = Listing(title: text(headlines, "main") ?? headlines.first?.value, kind: .index)
    listing.language = language
    listing.modified = modified
    listing.items = associations.enumerated().map { index, object in
      var item = Listing.Item(object.article())
      item.rank = index + 1
      return item
    }
    return listing
  }

  private func text(_ texts: [NinjsText], _ role: String) -> String? {
    texts.first { $0.role == role }?.value
  }

  /// The blocks of the body, its HTML rather than its text.
  private func blocks() -> [Block] {
    let html = bodies.first { $0.isHTML }
    guard let body = html ?? bodies.first, let value = body.value else { return [] }
    if html != nil { return BlockBuilder.read(html: Array(value.utf8)).blocks }
    return value.split(omittingEmptySubsequences: true) { $0 == "\n" || $0 == "\r\n" }
      .map { Block(text: String($0)) }
  }

  private static let mediaKinds: [String: Media.Kind] = [
    "picture": .image, "graphic": .image, "video": .video, "audio": .audio, "component": .document,
  ]

  private func media() -> Media? {
    guard let kind = type.flatMap({ Self.mediaKinds[$0] }) else { return nil }
    let best = renditions.max { $0.width ?? 0 < $1.width ?? 0 }
    var media = Media(kind: kind, url: best?.address ?? uri)
    media.title = text(headlines, "main") ?? headlines.first?.value
    media.caption =
      text(descriptions, "caption") ?? descriptions.first { $0.role != "alt" }?.value
    media.alternativeText = text(descriptions, "alt")
    media.credit = byline
    media.mediaType = best?.mediaType
    media.width = best?.width
    media.height = best?.height
    media.byteCount = best?.byteCount
    media.duration = best?.duration.map { Int($0.rounded(.towardZero)) }
    return media
  }

  private func readConcepts(_ article: inout Article) {
    for source in sources {
      guard let name = source.name ?? source.literal else { continue }
      let organization = Organization(name: name, id: source.literal, url: source.uri)
      if source.role == "publisher" || source.role == "provider" {
        article.publisher = organization
      } else {
        article.agencies.append(organization)
      }
    }
    for subject in subjects {
      guard let name = subject.name else { continue }
      if subject.relation == "section" {
        article.sections.append(name)
      } else {
        article.keywords.append(name)
      }
    }
    let rows: [(Entity.Kind, [NinjsConcept])] = [
      (.person, people), (.organization, organisations), (.place, places), (.event, events),
      (.work, objects),
    ]
    var filed: [Dateline.Place] = []
    for (kind, concepts) in rows {
      for concept in concepts {
        guard let name = concept.name else { continue }
        switch concept.relation {
        case "author":
          article.authors.append(
            Author(
              name: name, kind: kind == .organization ? .organization : .person,
              url: concept.uri))
        case "dateline": filed.append(concept.place(name))
        default: article.entities.append(concept.entity(kind, name))
        }
      }
    }
    if filed.isEmpty, let located { filed = [Dateline.Place(name: located)] }
    if !filed.isEmpty {
      let text = filed.map(\.name).joined(separator: ", ")
      article.dateline = Dateline(text: text, range: 0..<text.utf8.count, places: filed)
    }
  }
}
