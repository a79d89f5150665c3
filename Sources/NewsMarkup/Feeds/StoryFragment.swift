/// HTML that is a story or a part of one and nothing else, as feeds carry it.
struct StoryFragment {
  private let html: [UInt8]
  private let base: String?

  /// Takes HTML as UTF-8, with the address against which its links are resolved.
  init(_ html: [UInt8], base: String?) {
    self.html = html
    self.base = base
  }

  /// The blocks of the story: all its text, and the pictures and films where they stand.
  ///
  /// They have no ranges, since the HTML is not what stands in the source.
  func blocks() -> [Block] {
    if Self.isPlain(html) { return Self.paragraphs(html) }
    let tree = HTMLTokenizer.tree(of: html.span)
    let body = PageBody(fragment: tree)
    let addresses = PageAddresses(tree, page: base)
    var judge = BodyJudge(body, embeds: EmbedReader(tree: tree, addresses: addresses))
    judge.takeAll()
    var assembly = BodyAssembly(body, judge.verdicts, addresses, entries: [])
    assembly.assemble(headline: nil, in: html.span)
    var blocks = assembly.blocks
    for index in blocks.indices {
      blocks[index].range = nil
      blocks[index].media?.range = nil
    }
    return blocks
  }

  /// Whether there is neither a tag nor a reference in it.
  private static func isPlain(_ text: [UInt8]) -> Bool {
    !text.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }
  }

  /// The paragraphs of a text without markup: blank lines part them.
  static func paragraphs(_ text: [UInt8]) -> [Block] {
    var blocks: [Block] = []
    var paragraph: [UInt8] = []
    func close() {
      var folded: [UInt8] = []
      FoldedText.append(paragraph.span, to: &folded)
      if folded.last == 0x20 { folded.removeLast() }
      if !folded.isEmpty { blocks.append(Block(text: String(decoding: folded, as: UTF8.self))) }
      paragraph = []
    }
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.allSatisfy({ $0 <= 0x20 }) {
        close()
      } else {
        paragraph += line
        paragraph.append(0x0A)
      }
    }
    close()
    return blocks
  }
}
