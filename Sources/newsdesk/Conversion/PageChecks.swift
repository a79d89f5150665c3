import News

/// What is wrong with values in the JSON of this package, beyond that they can be read.
enum PageChecks {
  /// The findings of a file, each with the line where a value a line stands there.
  static func findings(in chunks: FileChunks) -> [(place: String, message: String)] {
    let head = chunks.head.drop { $0 <= 0x20 }
    let end = head.firstIndex(of: 0x0A) ?? head.endIndex
    guard (try? JSONObjectReader(head[..<end])) != nil else {
      var bytes: [UInt8] = []
      for chunk in chunks { bytes += chunk }
      return findings(in: bytes).map { ("", $0) }
    }
    var lines = LineSplitter(chunks)
    var number = 0
    var found: [(place: String, message: String)] = []
    while let line = lines.next() {
      number += 1
      if line.allSatisfy({ $0 <= 0x20 }) { continue }
      found += findings(in: Array(line)).map { (":\(number)", $0) }
    }
    return found
  }

  private static func findings(in json: [UInt8]) -> [String] {
    var diagnostics: [Diagnostic] = []
    do throws(NewsError) {
      let pages = try Page.pages(in: json, as: .json, diagnostics: &diagnostics)
      let articles = pages.flatMap { page in
        [page.article].compactMap(\.self)
          + page.listings.flatMap(\.items).compactMap(\.article)
      }
      return diagnostics.map(\.message) + articles.flatMap(findings)
    } catch {
      return [error.description]
    }
  }

  private static func findings(in article: Article) -> [String] {
    var found: [String] = []
    for (index, block) in article.body.enumerated() {
      for mark in block.marks where !stands(mark.range, in: block.text) {
        found.append("body[\(index)]: a mark at \(mark.range) does not stand in the text")
      }
    }
    for entity in article.entities {
      for mention in entity.mentions {
        guard let index = mention.block else { continue }
        if !says(mention.text, at: mention.range, of: index, in: article) {
          found.append(
            "entities: “\(mention.text)” does not stand at \(mention.range) of block \(index)")
        }
      }
    }
    if let dateline = article.dateline, let index = dateline.block,
      !says(dateline.text, at: dateline.range, of: index, in: article)
    {
      found.append("dateline: its text does not stand at \(dateline.range) of block \(index)")
    }
    return found
  }

  private static func stands(_ range: Range<Int>, in text: String) -> Bool {
    range.lowerBound >= 0 && range.upperBound <= text.utf8.count
  }

  private static func says(
    _ words: String, at range: Range<Int>, of index: Int, in article: Article
  ) -> Bool {
    guard article.body.indices.contains(index) else { return false }
    let text = article.body[index].text
    guard stands(range, in: text) else { return false }
    return Array(text.utf8)[range].elementsEqual(words.utf8)
  }
}
