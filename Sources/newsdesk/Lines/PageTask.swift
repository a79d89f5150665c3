import NewsMarkup

/// The task of `parse --lines`: a document in, its page out.
struct PageTask: LineTask {
  let reader: DocumentReader

  func answer(
    to record: inout JSONObjectReader
  ) throws(NewsError) -> (inout JSONWriter) -> Void {
    let page = try page(of: LineRecord(&record))
    return { page.writeFields(to: &$0) }
  }

  private func page(of record: LineRecord) throws(NewsError) -> Page {
    var reader = reader
    if let language = record.language { reader.language = language }
    if let date = record.referenceDate { reader.referenceDate = date }
    reader.url = record.url
    var page =
      switch try record.content.get() {
      case .text(let text): try reader.page(ofText: text)
      case .html(let html): try reader.page(ofHTML: html)
      case .data(let data): try reader.page(of: data)
      }
    if let url = record.url, page.article?.url == nil { page.article?.url = url }
    page.diagnostics.insert(contentsOf: record.diagnostics, at: 0)
    return page
  }
}
