@testable import NewsMarkup

/// A tree as one line, to compare: `p(“One ” b(“two”))`.
func outline(_ source: String, limits: TreeBuilder.Limits = TreeBuilder.Limits()) -> String {
  let tree = HTMLTokenizer.tree(of: source.utf8.span, limits: limits)
  return outline(of: 0, in: tree)
}

/// A node and what is in it; the document, `html` and `body` show their content only.
private func outline(of index: Int, in tree: MarkupTree) -> String {
  let node = tree.nodes[index]
  if node.tag == .text { return "“\(tree.string(node.textRange))”" }
  if node.tag == .rawText { return "raw" }
  let content = tree.children(of: index).map { outline(of: $0, in: tree) }.joined(separator: " ")
  let name = tree.string(.elementName, of: index) ?? node.tag.rawValue
  switch node.tag {
  case .document, .html, .body: return content
  default: return content.isEmpty ? name : "\(name)(\(content))"
  }
}

/// Whether a tree is whole: ends, parents and ranges fit together.
func faults(of tree: MarkupTree, in source: [UInt8]) -> [String] {
  var faults: [String] = []
  for (index, node) in tree.nodes.enumerated() {
    let end = Int(node.end)
    if end <= index || end > tree.nodes.count { faults.append("\(index) ends at \(end)") }
    let parent = tree.nodes[Int(node.parent)]
    if index > 0, Int(node.parent) >= index || end > Int(parent.end) {
      faults.append("\(index) is not inside of its parent")
    }
    if node.sourceRange.upperBound > source.count { faults.append("\(index) ends behind the page") }
    if index > 0, node.sourceStart < parent.sourceStart {
      faults.append("\(index) begins before its parent")
    }
    if node.tag == .text {
      let text = tree.text[node.textRange]
      let range = node.sourceRange
      if !source[range].contains(UInt8(ascii: "&")), !text.elementsEqual(source[range]) {
        faults.append("\(index) is not the text of its range")
      }
      if end != index + 1 { faults.append("text \(index) has children") }
    } else if !node.tag.isText {
      for position in Int(node.first)..<Int(node.last)
      where tree.attributes[position].value.upperBound > tree.text.count {
        faults.append("\(index) has an attribute behind the text")
      }
    }
  }
  return faults
}
