/// Blocks as Markdown (CommonMark, tables as GitHub has them).
package enum MarkdownBlocks {
  /// The blocks with an empty line between them; items of one list stand together.
  package static func text(of blocks: [Block]) -> String {
    String(decoding: data(of: blocks), as: UTF8.self)
  }

  /// One block.
  package static func text(of block: Block) -> String { text(of: [block]) }

  /// The blocks as bytes.
  static func data(of blocks: [Block]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, block) in blocks.enumerated() {
      if index > 0 {
        let isList = blocks[index - 1].kind == .listItem && block.kind == .listItem
        bytes.append(contentsOf: isList ? "\n".utf8 : "\n\n".utf8)
      }
      let start = bytes.count
      append(block, to: &bytes)
      if bytes.count == start, blocks.count > 1 { bytes.append(contentsOf: "<!-- -->".utf8) }
    }
    return bytes
  }

  private static func append(_ block: Block, to bytes: inout [UInt8]) {
    switch block.kind {
    case .paragraph: MarkdownText.append(block.text, block.marks, .paragraph, to: &bytes)
    case .heading:
      bytes.append(contentsOf: String(repeating: "#", count: block.headingLevel).utf8)
      bytes.append(UInt8(ascii: " "))
      line(block, &bytes)
    case .liveEntry:
      bytes.append(contentsOf: "## ".utf8)
      if let timestamp = block.timestamp { bytes.append(contentsOf: "\(timestamp) ".utf8) }
      line(block, &bytes)
    case .quote: quote(block, &bytes)
    case .listItem:
      // Four blanks a level are enough for any number before an item.
      let level = min(max((block.level ?? 1) - 1, 0), 8)
      bytes.append(contentsOf: String(repeating: "    ", count: level).utf8)
      bytes.append(contentsOf: (block.ordinal.map { "\($0). " } ?? "- ").utf8)
      line(block, &bytes)
    case .preformatted: fenced(block.text, &bytes)
    case .table: table(block, &bytes)
    case .figure: figure(block, &bytes)
    case .embed: embed(block, &bytes)
    }
  }

  private static func line(_ block: Block, _ bytes: inout [UInt8]) {
    MarkdownText.append(block.text, block.marks, .line, to: &bytes)
  }

  private static func line(_ text: String, _ bytes: inout [UInt8]) {
    MarkdownText.append(text, [], .line, to: &bytes)
  }

  /// A quotation, with whose words they are below.
  private static func quote(_ block: Block, _ bytes: inout [UInt8]) {
    var inner: [UInt8] = []
    MarkdownText.append(block.text, block.marks, .paragraph, to: &inner)
    if let attribution = block.attribution {
      inner.append(contentsOf: "\n\n— ".utf8)
      line(attribution, &inner)
    }
    bytes.append(contentsOf: "> ".utf8)
    for byte in inner {
      bytes.append(byte)
      if byte == 0x0A { bytes.append(contentsOf: "> ".utf8) }
    }
  }

  private static func embed(_ block: Block, _ bytes: inout [UInt8]) {
    let text = block.text.isEmpty ? block.embed?.title ?? "" : block.text
    guard let url = block.embed?.url else {
      line(text, &bytes)
      return
    }
    let start = bytes.count
    line(text, &bytes)
    if bytes.count == start {
      bytes.append(UInt8(ascii: "<"))
      MarkdownText.appendAddress(url, to: &bytes)
      bytes.append(UInt8(ascii: ">"))
    } else {
      bytes.insert(UInt8(ascii: "["), at: start)
      MarkdownText.endLink(url, &bytes)
    }
  }

  /// Text between fences that are longer than any in it.
  private static func fenced(_ text: String, _ bytes: inout [UInt8]) {
    var longest = 0
    var run = 0
    for byte in text.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: max(longest + 1, 3))
    bytes.append(contentsOf: fence.utf8)
    bytes.append(0x0A)
    bytes.append(contentsOf: text.utf8)
    bytes.append(0x0A)
    bytes.append(contentsOf: fence.utf8)
  }

  private static func table(_ block: Block, _ bytes: inout [UInt8]) {
    guard let width = block.rows.map(\.count).max(), width > 0 else {
      fenced(block.text, &bytes)
      return
    }
    for (number, row) in block.rows.enumerated() {
      if number > 0 { bytes.append(0x0A) }
      bytes.append(UInt8(ascii: "|"))
      for column in 0..<width {
        bytes.append(UInt8(ascii: " "))
        if column < row.count {
          MarkdownText.append(row[column].text, row[column].marks, .cell, to: &bytes)
        }
        bytes.append(contentsOf: " |".utf8)
      }
      guard number == 0 else { continue }
      bytes.append(contentsOf: "\n|".utf8)
      for _ in 0..<width { bytes.append(contentsOf: " --- |".utf8) }
    }
  }

  /// A picture with its caption as title, and who made it.
  private static func figure(_ block: Block, _ bytes: inout [UInt8]) {
    let media = block.media
    let words = [block.caption, media?.credit].compactMap(\.self)
    if let url = media?.url {
      bytes.append(contentsOf: "![".utf8)
      line(media?.alternativeText ?? "", &bytes)
      MarkdownText.endLink(url, &bytes)
      if !words.isEmpty { bytes.append(contentsOf: "\\\n".utf8) }
    }
    guard !words.isEmpty else { return }
    bytes.append(UInt8(ascii: "*"))
    for (index, text) in words.enumerated() {
      if index > 0 { bytes.append(contentsOf: " / ".utf8) }
      line(text, &bytes)
    }
    bytes.append(UInt8(ascii: "*"))
  }
}
