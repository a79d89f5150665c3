extension ArticleFormat {
  /// Markdown (CommonMark and tables) with the fields as YAML in front.
  ///
  /// Blocks that Markdown cannot say in full stand once more in the front matter, so that reading gives
  /// them back as they were.
  public static let markdown = ArticleFormat(
    name: "markdown", mediaType: "text/markdown", fileExtension: "md", map: FrontMatter.map
  ) { article, bytes, _ in
    bytes.append(contentsOf: "---\n".utf8)
    let text = MarkdownBlocks.data(of: article.body)
    FrontMatter(article, body: text).write(into: &bytes)
    bytes.append(contentsOf: "---\n".utf8)
    if !article.body.isEmpty {
      bytes.append(contentsOf: "\n".utf8)
      bytes.append(contentsOf: text)
      bytes.append(contentsOf: "\n".utf8)
    }
  }
}

extension SourceFormat {
  /// Markdown with or without YAML in front.
  ///
  /// What is read of Markdown is what articles are made of: paragraphs, headings, quotations, lists, code,
  /// tables, pictures; links, emphasis and code among the text. Of YAML it is a key a line, with a text, a
  /// list of texts, or JSON.
  public static let markdown = SourceFormat(name: "markdown") {
    data, diagnostics throws(NewsError) in
    let data = Self.sound(data)
    var lines = MarkdownReader.lines(data)[...]
    let isRule = { (line: Range<Int>) in data[line].elementsEqual("---".utf8) }
    var article = Article()
    var blocks: [Int: Block] = [:]
    var blockCount: Int?
    if let first = lines.first, isRule(first), let end = lines.dropFirst().firstIndex(where: isRule)
    {
      var matter = FrontMatterReader(
        lines[1..<end].map { String(decoding: data[$0], as: UTF8.self)[...] }[...])
      article = matter.article(&blocks)
      blockCount = matter.blockCount
      diagnostics += matter.diagnostics
      lines = lines[(end + 1)...]
    }
    let isTitled = article.headline != nil
    article.body = MarkdownReader(data, lines).blocks()
    if let blockCount, blockCount == blocks.count {
      article.body = Array(repeating: Block(), count: blockCount)
    }
    for (index, block) in blocks where article.body.indices.contains(index) {
      article.body[index] = block
    }
    if !isTitled, let first = article.body.first, first.kind == .heading, first.level == 1 {
      article.headline = first.text
      article.body.removeFirst()
    }
    return [Page(kind: .article, article: article)]
  }

  /// The bytes as UTF-8: what is none becomes U+FFFD.
  private static func sound(_ data: [UInt8]) -> [UInt8] {
    if (try? UTF8Span(validating: data.span)) != nil { return data }
    return Array(String(decoding: data, as: UTF8.self).utf8)
  }
}
