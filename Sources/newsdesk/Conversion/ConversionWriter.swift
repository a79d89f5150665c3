import ArgumentParser
import News
import NewsMarkup

/// Writes pages in a format as they come, and holds no more than one of them.
struct ConversionWriter {
  private let target: Formats.Target
  private let head: Listing
  private let folder: String?
  private var feed: ListingWriter?
  private var count = 0
  private var buffer: [UInt8] = []

  /// What the format could not say.
  private(set) var losses: [Loss] = []

  private static let flushSize = 1 << 18

  init(target: Formats.Target, head: Listing, folder: String?) {
    self.target = target
    self.head = head
    self.folder = folder
  }

  /// Writes a page.
  mutating func write(_ page: Page) throws {
    if target.isPage {
      page.writeJSONLine(into: &buffer)
      return try flush(atLeast: Self.flushSize)
    }
    // A format of both kinds takes what the first page is.
    let isListing = target.article == nil || page.article == nil && target.listing != nil
    if feed != nil || isListing && count == 0 {
      try writeItems(of: page)
    } else if let format = target.article {
      let articles =
        page.article.map { [$0] } ?? page.listings.flatMap(\.items).compactMap(\.article)
      for article in articles { try write(article, as: format) }
      if articles.isEmpty { lose("listings", .noPlace) }
    }
  }

  /// Ends the output.
  mutating func finish() throws {
    if feed == nil, target.article == nil, let format = target.listing {
      feed = ListingWriter(head, as: format)
    }
    feed?.finish()
    if let bytes = feed?.takeBytes() { buffer += bytes }
    if let more = feed?.losses { losses += more }
    try flush(atLeast: 1)
  }

  private mutating func writeItems(of page: Page) throws {
    guard let format = target.listing else { return }
    var items = page.article.map { [Listing.Item($0)] } ?? []
    if items.isEmpty { items = page.listings.flatMap(\.items) }
    if feed == nil { feed = ListingWriter(head(from: page), as: format) }
    for item in items {
      feed?.write(item)
      if feed?.byteCount ?? 0 > Self.flushSize, let bytes = feed?.takeBytes() {
        try StandardStreams.write(bytes)
      }
    }
  }

  /// What is said of the listing as a whole: what the command line says, else what the first page says.
  private func head(from page: Page) -> Listing {
    var listing = page.article == nil ? page.listings.first ?? head : head
    listing.items = []
    listing.title = head.title ?? listing.title ?? page.article?.publisher?.name
    listing.source = head.source ?? listing.source ?? page.article?.publisher?.name
    listing.url = head.url ?? listing.url
    listing.language = head.language ?? listing.language ?? page.article?.language
    return listing
  }

  private mutating func write(_ article: Article, as format: ArticleFormat) throws {
    count += 1
    if let folder {
      let bytes = article.data(as: format, losses: &losses)
      let digits = count.description
      let number = String(repeating: "0", count: max(0, 5 - digits.utf8.count)) + digits
      try Self.write(bytes, to: "\(folder)/\(number).\(format.fileExtension)")
      return
    }
    if count > 1, format.sequence == .single {
      StandardStreams.report(
        "\(format.name) holds one article a file; name a folder for the others with --output")
      throw ExitCode(64)
    }
    if count == 1 {
      buffer += article.data(as: format, losses: &losses)
    } else {
      article.write(as: format, into: &buffer, losses: &losses)
    }
    try flush(atLeast: Self.flushSize)
  }

  private mutating func lose(_ field: String, _ reason: Loss.Reason) {
    if let index = losses.firstIndex(where: { $0.field == field && $0.reason == reason }) {
      losses[index].count += 1
    } else {
      losses.append(Loss(field: field, reason: reason))
    }
  }

  private mutating func flush(atLeast size: Int) throws {
    guard buffer.count >= size else { return }
    try StandardStreams.write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    do throws(SystemError) {
      let file = try FileDescriptor(creating: path)
      defer { file.close() }
      try file.write(bytes)
    } catch {
      StandardStreams.report("\(path): \(error.message)")
      throw ExitStatus.outputFailed
    }
  }
}
