extension FeedReader {
  /// Adds the pictures, films and sound that come with an item.
  func addMedia(_ fields: FeedFields, to item: inout Listing.Item, base: String?) {
    var all: [Media] = []
    func add(_ media: Media?) {
      guard var media, let url = media.url else { return }
      media.url = Address.resolved(url, from: base)
      if !all.contains(where: { $0.url == media.url }) { all.append(media) }
    }
    for node in fields.media { add(mediaContent(node)) }
    for node in fields.images { add(image(node)) }
    for node in fields.enclosures { add(enclosure(node)) }
    for node in fields.links.nodes
    where hasAttributes(node) && FeedLinks.relation(node, self) == "enclosure" {
      add(enclosure(node))
    }
    for node in fields.thumbnails { add(thumbnail(node)) }
    item.image = all.first { $0.kind == .image }
    item.media = all.filter { $0.kind != .image }
  }

  /// The picture of a feed or an item: an address in an attribute, an element or as text.
  func image(_ node: Int) -> Media? {
    var media = Media()
    for inner in tree.elements(of: node) {
      switch term(of: inner) {
      case .address: media.url = token(inner)
      case .title: media.alternativeText = line(inner)
      default:
        switch tree.names[Int(tree.nodes[inner].name)].local.lowercased() {
        case "width": media.width = token(inner).flatMap { Int($0) }
        case "height": media.height = token(inner).flatMap { Int($0) }
        default: break
        }
      }
    }
    media.url =
      media.url ?? attribute("href", of: node) ?? attribute("url", of: node)
      ?? tree.attribute("resource", prefix: "rdf", of: node)
    if media.url == nil, !tree.elements(of: node).contains(where: { _ in true }) {
      media.url = token(node)
    }
    media.url = media.url.map { Address.resolved($0, from: base(of: node)) }
    return media.url == nil ? nil : media
  }

  private func thumbnail(_ node: Int) -> Media? {
    guard let url = attribute("url", of: node) ?? token(node) else { return nil }
    return Media(
      url: url.trimmed, width: number("width", of: node), height: number("height", of: node))
  }

  private func enclosure(_ node: Int) -> Media? {
    guard let url = attribute("url", of: node) ?? attribute("href", of: node) else { return nil }
    var media = Media(url: url.trimmed, mediaType: attribute("type", of: node)?.trimmed)
    media.title = attribute("title", of: node)
    media.byteCount = number("length", of: node)
    media.kind = MediaKind.kind(of: media.mediaType, medium: nil, url: url)
    return media
  }

  private func mediaContent(_ node: Int) -> Media? {
    var media = Media(mediaType: attribute("type", of: node)?.trimmed)
    for inner in tree.elements(of: node) {
      switch term(of: inner) {
      case .title: media.title = line(inner)
      case .summary: media.caption = line(inner)
      case .credit: media.credit = line(inner)
      case .thumbnail: if media.url == nil { media.url = attribute("url", of: inner) }
      default: break
      }
    }
    let thumbnail = media.url
    media.url = attribute("url", of: node)?.trimmed ?? thumbnail
    guard let url = media.url else { return nil }
    media.width = number("width", of: node)
    media.height = number("height", of: node)
    media.duration = number("duration", of: node)
    media.byteCount = number("fileSize", of: node)
    let medium = attribute("medium", of: node)?.lowercased()
    media.kind = MediaKind.kind(of: media.mediaType, medium: medium, url: url)
    return media
  }

  private func number(_ name: String, of node: Int) -> Int? {
    attribute(name, of: node).flatMap { Int($0.trimmed) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// The section and the keywords of an item.
  func subjects(_ fields: FeedFields) -> (section: String?, keywords: [String]) {
    var section: String?
    var keywords: [String] = []
    func add(_ keyword: String?) {
      if let keyword, !keywords.contains(keyword) { keywords.append(keyword) }
    }
    for node in fields.categories.prefix(Self.subjectLimit) {
      guard hasAttributes(node) else {
        add(line(node))
        continue
      }
      let name =
        attribute("label", of: node) ?? attribute("term", of: node) ?? line(node)
        ?? attribute("text", of: node)
      guard let name = name?.trimmed, !name.isEmpty else { continue }
      let scheme = attribute("domain", of: node) ?? attribute("scheme", of: node) ?? ""
      if section == nil, scheme.lowercased().contains("section") {
        section = name
      } else {
        add(name)
      }
    }
    for node in fields.keywords.prefix(Self.subjectLimit) {
      for part in (line(node) ?? "").split(separator: ",").prefix(Self.subjectLimit) {
        let keyword = String(part).trimmed
        if !keyword.isEmpty { add(keyword) }
      }
    }
    return (section, keywords)
  }

  /// The most subjects of one item.
  private static let subjectLimit = 200
}

/// What a file is, by what is said of it.
enum MediaKind {
  /// The kind: by its media type, by what Media RSS calls its medium, or by the end of its address.
  static func kind(of type: String?, medium: String?, url: String) -> Media.Kind {
    if let medium, let kind = Media.Kind(rawValue: medium) { return kind }
    switch type?.lowercased().prefix(while: { $0 != "/" }) {
    case "image": return .image
    case "audio": return .audio
    case "video": return .video
    case .some where type?.contains("/") == true: return .document
    default: break
    }
    let path = url.prefix { $0 != "?" && $0 != "#" }.lowercased()
    for (kind, ends) in ends where ends.contains(where: { path.hasSuffix($0) }) { return kind }
    return .document
  }

  private static let ends: [(Media.Kind, [String])] = [
    (.image, [".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif", ".svg"]),
    (.audio, [".mp3", ".m4a", ".ogg", ".oga", ".wav", ".aac", ".opus"]),
    (.video, [".mp4", ".m4v", ".mov", ".webm", ".avi", ".m3u8"]),
  ]
}
