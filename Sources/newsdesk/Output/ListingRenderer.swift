import ArgumentParser
import NewsMarkup

/// The form in which listings are written.
enum ListingOutput: String, ExpressibleByArgument, CaseIterable {
  case table, jsonl, json, csv, rss, atom, jsonfeed

  /// The format of the one document that holds all items; `nil` where each listing stands by itself.
  var document: ListingFormat? {
    switch self {
    case .table, .jsonl, .json: nil
    case .csv: .csv
    case .rss: .rss
    case .atom: .atom
    case .jsonfeed: .jsonFeed
    }
  }
}

/// Writes listings in the form that the command line asks for.
struct ListingRenderer {
  let format: ListingOutput
  /// How the parts of a table are made to stand out.
  let paint: Paint
  /// Whether each listing says which file it is from.
  let namesFiles: Bool
  /// The document that all items go to, once there is one.
  private var document: ListingWriter?
  /// The addresses of the stories that it holds.
  private var written: Set<StoryAddress> = []

  init(format: ListingOutput, paint: Paint, namesFiles: Bool) {
    self.format = format
    self.paint = paint
    self.namesFiles = namesFiles
  }

  /// The bytes to write for a listing of a file of that name.
  mutating func render(_ listing: Listing, name: String) -> [UInt8] {
    switch format {
    case .table: Array(table(listing, name).utf8)
    case .jsonl: json(listing, name, .compact)
    case .json: json(listing, name, .pretty)
    case .csv, .rss, .atom, .jsonfeed: add(listing)
    }
  }

  /// The bytes that end the output.
  mutating func finish() -> [UInt8] {
    guard let format = format.document else { return [] }
    var document = document ?? ListingWriter(Listing(kind: .feed), as: format)
    document.finish()
    return document.takeBytes()
  }

  /// Adds the items of a listing to the document, whose head is that of the first one.
  private mutating func add(_ listing: Listing) -> [UInt8] {
    guard let format = format.document else { return [] }
    if document == nil { document = ListingWriter(listing, as: format) }
    for item in listing.items {
      if let address = item.url.flatMap({ StoryAddress($0) }),
        !written.insert(address).inserted
      {
        continue
      }
      document?.write(item, findsLosses: false)
    }
    return document?.takeBytes() ?? []
  }

  private func json(_ listing: Listing, _ name: String, _ style: JSONStyle) -> [UInt8] {
    var writer = JSONWriter(style)
    writer.beginObject()
    if namesFiles { writer.put("id", name) }
    listing.writeFields(to: &writer)
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  // MARK: Tables

  private func table(_ listing: Listing, _ name: String) -> String {
    let title = listing.title ?? listing.source ?? listing.url ?? "no title"
    let facts = [
      namesFiles ? name : nil, listing.kind.rawValue, listing.language,
      "\(listing.items.count) items",
    ]
    .compactMap(\.self).joined(separator: ", ")
    var lines = [paint(Self.flat(title), .bold) + paint(" (\(Self.flat(facts)))", .faint)]
    let dates = listing.items.map { ($0.published ?? $0.modified)?.edtf ?? "" }
    let dateWidth = dates.map(\.utf8.count).max() ?? 0
    let rankWidth = String(listing.items.count).utf8.count
    for (item, date) in zip(listing.items, dates) {
      let rank = Self.padded(item.rank.map(String.init) ?? "", to: rankWidth, onLeft: true)
      var line = "  \(paint(rank, .faint))  "
      if dateWidth > 0 { line += paint(Self.padded(date, to: dateWidth), .yellow) + "  " }
      line += Self.flat(Self.shown(item))
      lines.append(line)
      if let url = item.url, item.headline != nil || item.teaser != nil {
        let indent = String(
          repeating: " ", count: rankWidth + 4 + (dateWidth > 0 ? dateWidth + 2 : 0))
        lines.append(indent + paint(Self.flat(url), .faint))
      }
    }
    return lines.joined(separator: "\n") + "\n\n"
  }

  /// The headline of an item, or what else it shows, with marks for what can be told apart.
  private static func shown(_ item: Listing.Item) -> String {
    var text = item.headline ?? item.teaser ?? item.url ?? item.id ?? ""
    if let kicker = item.kicker { text = "\(kicker): \(text)" }
    if item.article != nil { text += " ¶" }
    return text
  }

  private static func padded(_ text: String, to width: Int, onLeft: Bool = false) -> String {
    let padding = String(repeating: " ", count: max(0, width - text.utf8.count))
    return onLeft ? padding + text : text + padding
  }

  /// Text on one line that cannot steer the terminal.
  private static func flat(_ text: String) -> String {
    let line = String(
      decoding: text.utf8.map { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 ? 0x20 : $0 }, as: UTF8.self)
    return Terminal.visible(line)
  }
}
