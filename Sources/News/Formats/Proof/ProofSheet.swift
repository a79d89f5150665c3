/// Pages laid out for people to read and to check, as one HTML document that needs nothing else.
///
/// ```swift
/// var sheet = ProofSheet()
/// var html = sheet.begin()
/// html += sheet.add(ProofSheet.Section(page, name: "story.html", number: 1))
/// html += sheet.end()
/// ```
///
/// An article stands as a newspaper would print it: its names coloured by kind, its dateline and dates
/// marked, what is known of each shown where a pointer rests on it, and where each field was read below.
/// Listings are cards. Several pages are sections with a table of contents.
///
/// The document holds no script, loads nothing, and forbids both to itself (Content Security Policy);
/// pictures are named and linked. It goes from light to dark as its reader's screen does, and prints.
/// It is made in pieces: only the titles of the sections are kept for the contents, which stand last in
/// the document and first on the page.
public struct ProofSheet: Sendable {
  /// The title of the document; by default that of its only page.
  public let title: String?

  private var entries: [Section.Entry] = []

  /// Creates a sheet without a page.
  ///
  /// - Parameter title: What several pages are called together.
  public init(title: String? = nil) {
    self.title = title
  }

  /// The beginning of the document, in UTF-8.
  public func begin() -> [UInt8] {
    var writer = XMLWriter(isHTML: true)
    writer.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n")
    writer.element("meta", attributes: [("charset", "utf-8")])
    for (name, content) in Self.statements {
      writer.breakLine()
      writer.element("meta", attributes: [(name.key, name.value), ("content", content)])
    }
    writer.markup("\n<link rel=\"icon\" href=\"data:,\"/>\n")
    writer.element("title", title ?? "News")
    writer.markup("\n<style>\n\(ProofStyle.sheet)</style>\n</head>\n<body>\n<main>\n")
    return writer.bytes
  }

  /// Adds a page to the contents and gives what the document says of it.
  public mutating func add(_ section: Section) -> [UInt8] {
    entries.append(section.entry)
    return section.bytes
  }

  /// The end of the document: its contents and the key to its colours.
  public func end() -> [UInt8] {
    var writer = XMLWriter(isHTML: true)
    if entries.isEmpty { writer.markup("<p class=\"nothing\">No page could be read.</p>\n") }
    writer.markup("</main>\n")
    writer.begin("header")
    writer.attribute("class", "front")
    if entries.count > 1 { contents(&writer) }
    key(&writer)
    writer.end()
    writer.markup("\n</body>\n</html>\n")
    return writer.bytes
  }

  private typealias Name = (key: String, value: String)

  /// What the document says of itself to browsers.
  private static let statements: [(Name, String)] = [
    (("name", "viewport"), "width=device-width, initial-scale=1"),
    (("name", "color-scheme"), "light dark"),
    (("name", "referrer"), "no-referrer"),
    (
      ("http-equiv", "Content-Security-Policy"),
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
    ),
  ]

  private func contents(_ writer: inout XMLWriter) {
    writer.element("h1", title ?? "\(entries.count) pages")
    writer.begin("nav")
    writer.attribute("aria-label", "Contents")
    writer.begin("ol")
    for entry in entries {
      writer.breakLine()
      writer.begin("li")
      writer.element("a", entry.title, [("href", "#\(entry.anchor)"), ("dir", "auto")])
      detail(of: entry, &writer)
      writer.end()
    }
    writer.end()
    writer.end()
    writer.breakLine()
  }

  private func detail(of entry: Section.Entry, _ writer: inout XMLWriter) {
    if entry.source == nil, entry.date == nil { return }
    writer.text(" ")
    writer.begin("small")
    writer.element("bdi", entry.source)
    if let date = entry.date {
      if entry.source != nil { writer.text(" · ") }
      writer.element("time", date.words)
    }
    writer.end()
  }

  /// A box to tick for each kind of thing that is marked; the style sheet hides what is not ticked.
  private func key(_ writer: inout XMLWriter) {
    var totals = ProofTally()
    for entry in entries { totals.add(entry.tally) }
    let rows = totals.rows
    if rows.isEmpty { return }
    writer.begin("div")
    writer.attribute("class", "key")
    writer.attribute("role", "group")
    writer.attribute("aria-label", "What is marked")
    for row in rows {
      writer.begin("label")
      writer.attribute("class", row.mark)
      writer.begin("input")
      for (name, value) in [
        ("type", "checkbox"), ("id", "show-\(row.mark)"), ("checked", "checked"),
      ] {
        writer.attribute(name, value)
      }
      writer.end()
      writer.text(" ")
      writer.element("b", row.words)
      writer.text(" ")
      writer.element("small", row.count.description)
      writer.end()
      writer.text(" ")
    }
    writer.end()
  }
}

extension Page {
  /// The page laid out for people, as an HTML document that needs nothing else; see ``ProofSheet``.
  ///
  /// - Parameter name: What the page is called where it has no headline, such as the name of its file.
  /// - Returns: The document in UTF-8.
  public func proof(name: String? = nil) -> [UInt8] {
    let section = ProofSheet.Section(self, name: name, number: 1)
    var sheet = ProofSheet(title: section.entry.title)
    return sheet.begin() + sheet.add(section) + sheet.end()
  }
}
