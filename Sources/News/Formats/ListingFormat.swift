/// A format in which a listing can be written: a feed, a sitemap, a package, a table.
///
/// ```swift
/// let feed = listing.data(as: .rss)
///
/// var writer = ListingWriter(listing, as: .rss)   // a listing without end, in constant memory
/// for item in items {
///   writer.write(item)
///   if writer.byteCount > 1 << 16 { try file.write(writer.takeBytes()) }
/// }
/// writer.finish()
/// try file.write(writer.takeBytes())
/// ```
public struct ListingFormat: Sendable {
  /// The name, as `newsdesk convert --to` takes it.
  public let name: String

  /// The media type (RFC 6838), as a `Content-Type` header states it.
  public let mediaType: String

  /// The usual ending of a file's name, without the point.
  public let fileExtension: String

  /// The most items that one document may have.
  public let itemLimit: Int

  package let map: FieldMap
  package let makeEncoder: @Sendable (Listing) -> any ItemEncoder

  package init(
    name: String,
    mediaType: String,
    fileExtension: String,
    itemLimit: Int = .max,
    map: FieldMap,
    makeEncoder: @escaping @Sendable (Listing) -> any ItemEncoder
  ) {
    self.name = name
    self.mediaType = mediaType
    self.fileExtension = fileExtension
    self.itemLimit = itemLimit
    self.map = map
    self.makeEncoder = makeEncoder
  }
}

/// Writes the items of one document, one after another.
package protocol ItemEncoder: Sendable {
  /// What has been written and not been taken.
  var bytes: [UInt8] { get }

  /// What the format could not say, besides the fields that its map leaves out.
  var log: LossLog { get }

  /// Writes an item; the first one comes after the head of the document.
  mutating func write(_ item: Listing.Item)

  /// Ends the document.
  mutating func finish()

  /// Gives the bytes and goes on with none.
  mutating func takeBytes() -> [UInt8]
}

/// Writes a listing item by item and holds no more of it than was written since bytes were last taken.
public struct ListingWriter: Sendable {
  private let format: ListingFormat
  private var encoder: any ItemEncoder
  private var log = LossLog()
  private var count = 0

  /// Begins a document.
  ///
  /// - Parameters:
  ///   - listing: What is said of the listing as a whole. Its own items are not written.
  ///   - format: The format.
  public init(_ listing: Listing, as format: ListingFormat) {
    var head = listing
    head.items = []
    self.format = format
    encoder = format.makeEncoder(head)
    format.map.note(head, in: &log)
  }

  /// Writes an item; one that is beyond the format's limit is a loss.
  ///
  /// - Parameters:
  ///   - item: The item.
  ///   - findsLosses: Whether the fields that the format has no place for are looked for, which
  ///     takes less time than writing the item.
  public mutating func write(_ item: Listing.Item, findsLosses: Bool = true) {
    guard count < format.itemLimit else {
      log.add("items", .beyondLimit)
      return
    }
    count += 1
    if findsLosses {
      let part = Listing(kind: .index, items: [item])
      format.map.note(part, in: &log)
    }
    encoder.write(item)
  }

  /// Ends the document; nothing can be written after that.
  public mutating func finish() {
    encoder.finish()
  }

  /// How many bytes wait to be taken.
  public var byteCount: Int { encoder.bytes.count }

  /// Gives the bytes that were written since this was last called.
  public mutating func takeBytes() -> [UInt8] {
    encoder.takeBytes()
  }

  /// What the format could not say so far.
  public var losses: [Loss] {
    var all = log
    all.add(encoder.log)
    return all.losses.filter { $0.field != "kind" || $0.reason != .noPlace }
  }
}

extension Listing {
  /// The listing in a format.
  public func data(as format: ListingFormat) -> [UInt8] {
    var encoder = format.makeEncoder(self)
    for item in items.prefix(format.itemLimit) { encoder.write(item) }
    encoder.finish()
    return encoder.takeBytes()
  }

  /// The listing in a format, with what was lost on the way.
  ///
  /// - Parameters:
  ///   - format: The format.
  ///   - losses: What the format cannot say is added to this.
  /// - Returns: The bytes of the document.
  public func data(as format: ListingFormat, losses: inout [Loss]) -> [UInt8] {
    var writer = ListingWriter(self, as: format)
    for item in items { writer.write(item) }
    writer.finish()
    var log = LossLog(losses)
    log.add(LossLog(writer.losses))
    losses = log.losses
    return writer.takeBytes()
  }

  /// The listing in as many documents as the format needs for all items.
  ///
  /// A news sitemap may have 1,000 items; a listing of 2,500 becomes three of them.
  public func documents(as format: ListingFormat) -> [[UInt8]] {
    guard items.count > format.itemLimit else { return [data(as: format)] }
    return stride(from: 0, to: items.count, by: format.itemLimit).map { start in
      var part = self
      part.items = Array(items[start..<min(start + format.itemLimit, items.count)])
      return part.data(as: format)
    }
  }
}

extension ListingFormat: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}
