extension ArticleFormat {
  /// Markdown (CommonMark and tables) with the fields as YAML in front.
  ///
  /// Blocks that Markdown cannot say in full stand once more in the front matter, so that reading gives
  /// them back as they were.
  public static let markdown = ArticleFormat(
    name: "markdown", mediaType: "text/markdown", fileExtension: "md", map: FrontMatter.map
  ) { article, bytes, _ in
    bytes.append(contentsOf: "---\n".utf8)
    let text = MarkdownBlocks.text(of: article.body)
    FrontMatter(article, body: text).write(into: &bytes)
    bytes.append(contentsOf: "---\n".utf8)
    if !article.body.isEmpty {
      bytes.append(contentsOf: "\n".utf8)
      bytes.append(contentsOf: text.utf8)
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
    let text = String(decoding: data, as: UTF8.self)
    var lines = MarkdownReader.lines(text)[...]
    var article = Article()
    var blocks: [Int: Block] = [:]
    var blockCount: Int?
    if lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") {
      var matter = FrontMatterReader(lines[1..<end])
      article = matter.article(&blocks)
      blockCount = matter.blockCount
      diagnostics += matter.diagnostics
      lines = lines[(end + 1)...]
    }
    let isTitled = article.headline != nil
    article.body = MarkdownReader(lines).blocks()
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
}
