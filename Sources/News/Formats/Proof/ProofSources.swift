/// Where the fields of a page were read and what was noticed, folded away below it.
struct ProofSources {
  private let page: Page

  init(_ page: Page) {
    self.page = page
  }

  func write(to writer: inout XMLWriter) {
    let entries = page.article?.provenance.entries ?? []
    if entries.isEmpty, page.diagnostics.isEmpty { return }
    writer.begin("details")
    writer.attribute("class", "sources")
    writer.element("summary", "Where it was read")
    if !entries.isEmpty {
      writer.begin("div")
      writer.attribute("class", "scroll")
      writer.begin("table")
      for entry in entries {
        writer.begin("tr")
        writer.element("th", entry.field.rawValue)
        writer.element("td", entry.origin.words, [("dir", "auto")])
        writer.end()
      }
      writer.end()
      writer.end()
    }
    for diagnostic in page.diagnostics {
      writer.begin("p")
      writer.element("b", diagnostic.code.rawValue)
      writer.text(" ")
      writer.element("bdi", diagnostic.message)
      writer.end()
    }
    writer.end()
    writer.breakLine()
  }
}
