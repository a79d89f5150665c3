/// The stories that a page's JSON-LD lists: in an `ItemList`, as postings of a `Blog`, as parts of a
/// `CollectionPage`.
struct StatedItems {
  /// A story as the data state it.
  struct Entry {
    var url: String
    var headline: String?
    var teaser: String?
    var published: Timestamp?
    var authors: [String] = []
    var image: String?
    /// Where the statement stands, and the type that makes it.
    var origin: Provenance.Origin
  }

  /// The stories in the order of the data, each address once.
  private(set) var entries: [Entry] = []
  private var places: [String: Int] = [:]

  /// The most stories that are read of one page.
  private static let limit = 1_000

  /// Types of nodes that list stories, and the properties in which they do.
  private static let lists: Set<String> = [
    "ItemList", "CollectionPage", "Blog", "SearchResultsPage",
  ]
  private static let properties = ["itemListElement", "blogPost", "blogPosts", "hasPart"]

  /// Reads what a page's data list; addresses are resolved against `base`.
  init(_ data: LinkedData, base: String?, in source: Span<UInt8>) {
    for node in data.nodes where Self.lists.contains(node.type) {
      for property in Self.properties {
        for value in data.values(property, of: node.reference, in: source).prefix(Self.limit) {
          let item = data.value("item", of: value, in: source) ?? value
          add(data.resolved(item, in: source), listedAs: value, data, base, in: source)
        }
      }
    }
  }

  /// The story of an address; `nil` when the data do not list it.
  subscript(url: String) -> Entry? { places[Self.key(url)].map { entries[$0] } }

  private static func key(_ url: String) -> String { StoryAddress(url)?.key ?? url }

  private mutating func add(
    _ item: LinkedData.Reference, listedAs listed: LinkedData.Reference, _ data: LinkedData,
    _ base: String?, in source: Span<UInt8>
  ) {
    func text(_ names: [String]) -> (text: String, range: Range<Int>)? {
      for node in [item, listed] where data.blocks[node.block].kind(node.token) == .object {
        for name in names {
          guard let value = data.value(name, of: node, in: source),
            let found = data.text(data.resolved(value, in: source), in: source)
          else { continue }
          return found
        }
      }
      return nil
    }
    let type = text(["@type"])?.text ?? "ListItem"
    guard entries.count < Self.limit, type != "SiteNavigationElement" else { return }
    let isAddress = data.blocks[item.block].kind(item.token) == .string
    let address =
      isAddress ? data.text(item, in: source) : text(["url", "mainEntityOfPage", "@id"])
    guard let address, address.text.contains("/") else { return }
    let url = Address.resolved(address.text, from: base)
    let key = Self.key(url)
    guard places[key] == nil else { return }
    var entry = Entry(
      url: url, origin: .init(source: .jsonLD, range: address.range, key: "\(type).url"))
    entry.headline = text(["headline", "name"])?.text
    entry.teaser = text(["description", "abstract"])?.text
    entry.image = text(["thumbnailUrl", "image"]).map { Address.resolved($0.text, from: base) }
    entry.published = text(["datePublished", "uploadDate", "dateCreated"])
      .flatMap { StatedDate.timestamp($0.text, language: nil, reference: nil) }
    for value in data.values("author", of: item, in: source).prefix(10) {
      guard let name = data.text(data.resolved(value, in: source), in: source)?.text else {
        continue
      }
      entry.authors.append(name)
    }
    places[key] = entries.count
    entries.append(entry)
  }
}

extension StatedItems {
  /// Completes an item with what the data state of its story and the page does not show.
  func complete(_ item: inout Listing.Item, language: String?) {
    guard !entries.isEmpty, let url = item.url, let entry = self[url] else { return }
    let isFromAddress = item.provenance["published"]?.source == .url
    if item.published == nil || isFromAddress, let date = entry.published {
      item.published = date
      item.provenance["published"] = origin(entry, "datePublished")
    }
    if item.teaser == nil, let teaser = entry.teaser, teaser != item.headline {
      item.teaser = teaser
      item.provenance["teaser"] = origin(entry, "description")
    }
    if item.authors.isEmpty {
      item.authors = entry.authors.flatMap { AuthorNames($0, language: language).authors }
      if !item.authors.isEmpty { item.provenance["authors"] = origin(entry, "author") }
    }
    item.image = item.image ?? entry.image.map { Media(kind: .image, url: $0) }
  }

  private func origin(_ entry: Entry, _ property: String) -> Provenance.Origin {
    var origin = entry.origin
    let type = origin.key?.prefix { $0 != "." } ?? "ListItem"
    origin.key = "\(type).\(property)"
    return origin
  }

  /// The listing that the data make by themselves, for pages that show it by a script only; `nil` where
  /// fewer than three stories have a headline.
  func listing(language: String?) -> Listing? {
    var listing = Listing(kind: .index)
    listing.language = language
    for entry in entries {
      guard let headline = entry.headline else { continue }
      var item = Listing.Item(headline: headline, url: entry.url, rank: listing.items.count + 1)
      item.range = entry.origin.range
      item.provenance["headline"] = origin(entry, "headline")
      complete(&item, language: language)
      listing.items.append(item)
    }
    listing.range = listing.items.first?.range
    return listing.items.count >= 3 ? listing : nil
  }
}
