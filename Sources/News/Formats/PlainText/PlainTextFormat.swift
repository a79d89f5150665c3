extension ArticleFormat {
  /// Plain text for people: the headline, the byline and the date, then the text with an empty line between
  /// blocks.
  public static let text = ArticleFormat(
    name: "text", mediaType: "text/plain", fileExtension: "txt",
    map: FieldMap(
      [],
      asText: [
        "kicker", "headline", "alternativeHeadline", "byline", "published", "publisher.name",
        "dateline", "summary", "body.kind", "body.level", "body.ordinal", "body.text",
        "body.rows", "body.attribution", "body.timestamp", "body.media.caption",
        "body.media.credit", "body.media.alternativeText", "body.embed.url", "body.embed.title",
        "endMark", "rights",
      ])
  ) { article, bytes, _ in
    let titles = [article.kicker, article.headline, article.alternativeHeadline]
      .compactMap(\.self).joined(separator: "\n")
    let details = [article.byline, article.published?.edtf, article.publisher?.name]
      .compactMap(\.self).joined(separator: " · ")
    let parts = [
      titles, details, article.summary ?? "", PlainText.text(of: article.body[...]),
      article.endMark ?? "", article.rights ?? "",
    ]
    for part in parts where !part.isEmpty {
      bytes.append(contentsOf: part.utf8)
      bytes.append(contentsOf: "\n\n".utf8)
    }
    if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
  }
}

/// Blocks as plain text.
package enum PlainText {
  /// The fields of blocks that stand among the words of a plain text.
  static let fields = [
    "body.rows.text", "body.attribution", "body.level", "body.ordinal",
    "body.media.caption", "body.media.credit", "body.media.alternativeText", "body.embed.url",
    "body.embed.title",
  ]

  /// The text of blocks; items of one list stand on lines next to each other.
  package static func text(of blocks: ArraySlice<Block>) -> String {
    var result = ""
    var previous: Block.Kind?
    for block in blocks {
      let text = text(of: block)
      if text.isEmpty { continue }
      let isList = block.kind == .listItem && previous == .listItem
      if !result.isEmpty { result += isList ? "\n" : "\n\n" }
      result += text
      previous = block.kind
    }
    return result
  }

  /// Notes what a reader cannot tell from paragraphs: other kinds of block, and texts to which something
  /// was added.
  ///
  /// - Parameters:
  ///   - blocks: The blocks.
  ///   - isLinked: Whether each line is read as a paragraph, and heads of live entries are written
  ///     otherwise, as in JSON-LD.
  ///   - log: What takes the losses.
  static func noteLosses(of blocks: [Block], isLinked: Bool, in log: inout LossLog) {
    for block in blocks where block.kind != .paragraph {
      if block.kind == .liveEntry, isLinked { continue }
      log.add("body.kind", .asText)
      let text = text(of: block)
      let isKept = text == block.text || isLinked && text.hasPrefix(block.text + "\n")
      if !isKept, !block.text.isEmpty { log.add("body.text", .asText) }
    }
  }

  /// The text of one block.
  package static func text(of block: Block) -> String {
    switch block.kind {
    case .paragraph, .preformatted, .heading: return block.text
    case .liveEntry:
      return [block.timestamp?.edtf ?? "", block.text].filter { !$0.isEmpty }
        .joined(separator: " ")
    case .quote: return block.text + (block.attribution.map { "\n— \($0)" } ?? "")
    case .listItem:
      let margin = String(repeating: "  ", count: min(max((block.level ?? 1) - 1, 0), 16))
      return margin + (block.ordinal.map { "\($0). " } ?? "- ") + block.text
    case .table:
      let rows = block.rows.map { $0.map(\.text).joined(separator: "\t") }
      return ([block.text] + rows).filter { !$0.isEmpty }.joined(separator: "\n")
    case .figure:
      let media = block.media
      return [media?.caption ?? media?.alternativeText ?? block.text, media?.credit ?? ""]
        .filter { !$0.isEmpty }.joined(separator: " / ")
    case .embed:
      let title = block.text.isEmpty ? block.embed?.title ?? "" : block.text
      return [title, block.embed?.url ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }
}
