/// A listing as it was seen again and again: what was new in it, what has changed, what has gone.
///
/// ```swift
/// var history = ListingHistory()
/// for page in pages {
///   for change in history.update(with: page.listings[0], at: page.date) { print(change.kind, change.item) }
/// }
/// ```
///
/// An item is the same one when it has the same identifier or the same address, or, where one of the two
/// printings states neither, the same headline, or the same teaser where there is none.
public struct ListingHistory: Sendable, Hashable {
  /// All items that were ever seen, in the order in which they came.
  public private(set) var entries: [Entry] = []

  private var indices: [Key: Int] = [:]
  private var updateCount = 0

  /// Creates a history that has seen nothing.
  public init() {}

  /// An item with what is known of its time in the listing.
  public struct Entry: Sendable, Hashable {
    /// The item as it was seen last.
    public var item: Listing.Item

    /// The headlines that it has had before, oldest first.
    public var formerHeadlines: [String] = []

    /// When it was seen first; `nil` when no time was given.
    public var firstSeen: Timestamp?

    /// When it was seen last.
    public var lastSeen: Timestamp?

    /// Whether it stood in the listing when that was last seen.
    public var isListed = true

    fileprivate var update: Int
  }

  /// What has happened to an item between two looks at its listing.
  public struct Change: Sendable, Hashable {
    /// What has happened.
    public var kind: Kind

    /// The item as it is now, or as it was seen last.
    public var item: Listing.Item

    /// Its headline before, where that has changed.
    public var formerHeadline: String?

    /// What can happen to an item between two readings of its listing.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// It was not seen before.
      case new
      /// It has another headline.
      case headline
      /// It is there again.
      case returned
      /// It is no longer listed. In a feed that shows the last stories that is the way of all.
      case gone
    }
  }

  private enum Key: Sendable, Hashable {
    case id(String)
    case address(StoryAddress)
    case text([UInt8])
  }

  /// Takes note of the listing as it is now.
  ///
  /// - Parameters:
  ///   - listing: The listing.
  ///   - time: When it was fetched.
  /// - Returns: What has changed: new and changed items in the order of the listing, then those that
  ///   have gone.
  public mutating func update(with listing: Listing, at time: Timestamp? = nil) -> [Change] {
    updateCount += 1
    var changes: [Change] = []
    for item in listing.items {
      if let change = update(with: item, at: time) { changes.append(change) }
    }
    for index in entries.indices
    where entries[index].isListed && entries[index].update != updateCount {
      entries[index].isListed = false
      changes.append(Change(kind: .gone, item: entries[index].item))
    }
    return changes
  }

  private mutating func update(with item: Listing.Item, at time: Timestamp?) -> Change? {
    let keys = Self.keys(of: item)
    guard let index = index(of: item, keys) else {
      let entry = Entry(item: item, firstSeen: time, lastSeen: time, update: updateCount)
      for key in keys where indices[key] == nil { indices[key] = entries.count }
      entries.append(entry)
      return Change(kind: .new, item: item)
    }
    for key in keys where indices[key] == nil { indices[key] = index }
    let former = entries[index].item.headline
    let wasListed = entries[index].isListed
    entries[index].item = item
    entries[index].lastSeen = time ?? entries[index].lastSeen
    entries[index].isListed = true
    entries[index].update = updateCount
    if let former, let headline = item.headline,
      StoryWords(former) != StoryWords(headline)
    {
      entries[index].formerHeadlines.append(former)
      return Change(kind: .headline, item: item, formerHeadline: former)
    }
    return wasListed ? nil : Change(kind: .returned, item: item)
  }

  private func index(of item: Listing.Item, _ keys: [Key]) -> Int? {
    for key in keys {
      guard let index = indices[key] else { continue }
      if case .text = key, Self.isNamed(item), Self.isNamed(entries[index].item) { continue }
      return index
    }
    return nil
  }

  private static func isNamed(_ item: Listing.Item) -> Bool { item.id != nil || item.url != nil }

  private static func keys(of item: Listing.Item) -> [Key] {
    var keys: [Key] = []
    if let id = item.id { keys.append(.id(id)) }
    if let address = item.url.flatMap({ StoryAddress($0) }) { keys.append(.address(address)) }
    var words = StoryWords(item.headline ?? "", limit: 512)
    if item.headline == nil { words.append(item.teaser ?? "", limit: 512) }
    if words.count > 0 { keys.append(.text(words.bytes)) }
    return keys
  }
}
