import News

/// Writes pages in the form that the command line asks for.
struct PageRenderer: Sendable {
  /// The form.
  let format: OutputFormat
  /// Whether JSON is laid out for people.
  let isPretty: Bool
  /// Whether the text form shows all parts of the source with their roles.
  let showsSegments: Bool
  /// Whether the parts are shown with what decided on their roles.
  var explains = false
  /// Whether text is coloured.
  let isColoured: Bool
  /// Whether each page says which file it is from.
  let namesFiles: Bool

  /// Whether parts of the source are shown.
  var showsSource: Bool { explains || showsSegments && format == .text }

  /// The bytes to write for a page, which was read from a source of that name.
  ///
  /// The source is what the ranges of the page count.
  func render(_ page: Page, source: [UInt8], name: String) -> [UInt8] {
    if explains {
      let text = WhyRenderer(paint: Paint(isOn: isColoured)).render(page, of: source)
      return Array((heading(name) + text).utf8)
    }
    return switch format {
    case .json: json(page, name, isPretty ? .pretty : .compact)
    case .jsonl: json(page, name, .compact)
    case .text: Array((heading(name) + text(page, source)).utf8)
    case .markdown: Array(MarkdownRenderer().render(page).utf8)
    }
  }

  /// The bytes between two pages.
  var separator: [UInt8] {
    if explains { return Array("\n".utf8) }
    return switch format {
    case .json, .jsonl: []
    case .text: Array("\n".utf8)
    case .markdown: Array("\n---\n\n".utf8)
    }
  }

  private func text(_ page: Page, _ source: [UInt8]) -> String {
    let paint = Paint(isOn: isColoured)
    return showsSegments
      ? SegmentRenderer(paint: paint).render(page.segments, of: source)
      : TextRenderer(paint: paint).render(page)
  }

  private func heading(_ name: String) -> String {
    namesFiles ? "==> \(Terminal.visible(name)) <==\n" : ""
  }

  private func json(_ page: Page, _ name: String, _ style: JSONStyle) -> [UInt8] {
    var writer = JSONWriter(style)
    writer.beginObject()
    if namesFiles { writer.put("id", name) }
    page.writeFields(to: &writer)
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }
}
