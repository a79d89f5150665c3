import News

extension BlockBuilder {
  /// Reads what stands inside an element of XML.
  static func read(_ tree: XMLTree, inside root: Int, _ vocabulary: BlockVocabulary) -> BlockBuilder
  {
    var builder = BlockBuilder(vocabulary)
    // Each name is looked at once for the whole document.
    let locals = tree.names.map { $0.local.lowercased() }
    var ends: [Int] = []
    var index = root + 1
    let limit = Int(tree.nodes[root].end)
    while index < limit {
      builder.close(&ends, upTo: index)
      let node = tree.nodes[index]
      if node.isText {
        builder.add(tree.text.span.extracting(node.textRange))
      } else {
        let local = locals[Int(node.name)]
        let attribute = { (key: String) in tree.attribute(key, of: index) }
        guard builder.start(local, attribute) else {
          index = Int(node.end)
          continue
        }
        ends.append(Int(node.end))
      }
      index += 1
    }
    builder.close(&ends, upTo: limit)
    builder.finish()
    return builder
  }

  /// Reads the elements of an HTML fragment.
  static func read(html source: [UInt8]) -> BlockBuilder {
    let tree = HTMLTokenizer.tree(of: source.span)
    var builder = BlockBuilder(.html)
    var ends: [Int] = []
    var index = 1
    while index < tree.nodes.count {
      builder.close(&ends, upTo: index)
      let node = tree.nodes[index]
      if node.tag == .text {
        builder.add(tree.text.span.extracting(node.textRange))
      } else if !node.tag.isText {
        let attribute = { (key: String) in
          AttributeName(rawValue: key).flatMap { tree.string($0, of: index) }
        }
        guard builder.start(node.tag.rawValue, attribute) else {
          index = max(Int(node.end), index + 1)
          continue
        }
        ends.append(Int(node.end))
      }
      index += 1
    }
    builder.close(&ends, upTo: .max)
    builder.finish()
    return builder
  }

  private mutating func close(_ ends: inout [Int], upTo index: Int) {
    while let last = ends.last, last <= index {
      ends.removeLast()
      end()
    }
  }
}
