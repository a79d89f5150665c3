/// A document as one array of values, in the order of the source.
///
/// A node's descendants follow it directly, up to its `end`; so its first child is the node after it,
/// and the next sibling of a node is the node at its `end`, as long as that lies inside the parent.
/// All text and all values of attributes stand in one array of UTF-8 bytes.
package struct MarkupTree: Sendable {
  /// The nodes; the first is the document itself.
  package var nodes: [Node]
  /// The attributes of all elements, in the order of the source.
  package var attributes: [Attribute]
  /// The text and the values of attributes, as UTF-8 with references replaced.
  package var text: [UInt8]
  /// What was left out because of a limit.
  package var isCut = false
  /// Where in the source the reading ended, where something was left out.
  package var cutOffset = 0
  /// How many elements were left out because they stand too deep; their text is in the tree.
  package var tooDeep = 0

  /// An element or a run of text.
  package struct Node: Sendable {
    package var tag: Tag
    /// The index of the parent; the document is its own.
    package var parent: Int32
    /// The index behind the last descendant.
    package var end: Int32
    /// In `text` for a run of text, in `attributes` for an element.
    package var first: UInt32
    package var last: UInt32
    /// Bytes of the source: from the first of the start tag to behind the end tag.
    package var sourceStart: UInt32
    package var sourceEnd: UInt32

    /// The bytes of a run of text.
    package var textRange: Range<Int> { Int(first)..<Int(last) }
    package var sourceRange: Range<Int> { Int(sourceStart)..<Int(max(sourceStart, sourceEnd)) }
  }

  /// An attribute with its value's place in `text`.
  package struct Attribute: Sendable {
    package var name: AttributeName
    package var first: UInt32
    package var last: UInt32

    package var value: Range<Int> { Int(first)..<Int(last) }
  }
}

extension MarkupTree {
  /// The bytes of an attribute's value in `text`; `nil` when the element does not have it.
  @inline(__always)
  package func value(_ name: AttributeName, of index: Int) -> Range<Int>? {
    let node = nodes[index]
    if node.tag.isText { return nil }
    var position = Int(node.first)
    while position < Int(node.last) {
      if attributes[position].name == name { return attributes[position].value }
      position += 1
    }
    return nil
  }

  /// An attribute's value; `nil` when the element does not have it.
  package func string(_ name: AttributeName, of index: Int) -> String? {
    value(name, of: index).map { string($0) }
  }

  /// A part of `text`.
  package func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }

  /// The indices of a node's children.
  package func children(of index: Int) -> Children {
    Children(tree: self, parent: index)
  }

  /// The index of a node's first child; its own `end` when it has none.
  @inline(__always)
  package func firstChild(of index: Int) -> Int { index + 1 }

  /// The text inside an element, white space folded, scripts left out.
  package func foldedText(of index: Int) -> String {
    var result: [UInt8] = []
    for position in index..<Int(nodes[index].end) where nodes[position].tag == .text {
      FoldedText.append(text.span.extracting(nodes[position].textRange), to: &result)
    }
    if result.last == UInt8(ascii: " ") { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  /// A sequence of the children of a node.
  package struct Children: Sequence, IteratorProtocol {
    package let tree: MarkupTree
    private var position: Int
    private let limit: Int

    init(tree: MarkupTree, parent: Int) {
      self.tree = tree
      position = parent + 1
      limit = Int(tree.nodes[parent].end)
    }

    package mutating func next() -> Int? {
      guard position < limit else { return nil }
      defer { position = Int(tree.nodes[position].end) }
      return position
    }
  }
}
