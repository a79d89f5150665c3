/// An XML document as one array of values, in the order of the source.
///
/// A node's descendants follow it directly, up to its `end`. All text and all values of attributes stand
/// in one array of UTF-8 bytes, with references replaced. The names of elements and attributes are kept
/// once each, so that a reader can look up what they mean once for the document.
package struct XMLTree: Sendable {
  /// The nodes; the first is the document itself, whose children are its roots.
  package var nodes: [Node] = []
  /// The attributes of all elements, in the order of the source.
  package var attributes: [Attribute] = []
  /// The text and the values of attributes.
  package var text: [UInt8] = []
  /// The names of elements and attributes.
  package var names: [XMLName] = []
  /// What the document got wrong.
  package var faults = XMLFaults()

  /// An element, a run of text, or the document.
  package struct Node: Sendable {
    /// The index of its name; negative for text and for the document.
    package var name: Int32
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

    static let textName: Int32 = -1
    static let documentName: Int32 = -2

    package var isText: Bool { name == Self.textName }
    package var isElement: Bool { name >= 0 }
    package var textRange: Range<Int> { Int(first)..<Int(last) }
    package var sourceRange: Range<Int> { Int(sourceStart)..<Int(max(sourceStart, sourceEnd)) }
  }

  /// An attribute with its value's place in `text`.
  package struct Attribute: Sendable {
    /// The index of its name.
    package var name: Int32
    package var first: UInt32
    package var last: UInt32

    package var value: Range<Int> { Int(first)..<Int(last) }
  }
}

/// The name of an element or an attribute.
package struct XMLName: Sendable, Hashable {
  /// The name without its prefix, as written.
  package var local: String
  /// What stands before the colon.
  package var prefix: String?
  /// The name of the namespace that is declared for the prefix, or for names without one; attributes
  /// have none.
  package var namespace: String?
}

extension XMLTree {
  /// The children of a node.
  package func children(of index: Int) -> Children {
    Children(nodes: nodes, position: index + 1, limit: Int(nodes[index].end))
  }

  /// The elements among the children of a node.
  package func elements(of index: Int) -> some Sequence<Int> {
    children(of: index).lazy.filter { nodes[$0].isElement }
  }

  /// The name of an element; `nil` for text and for the document.
  package func name(of index: Int) -> XMLName? {
    nodes[index].isElement ? names[Int(nodes[index].name)] : nil
  }

  /// The first child with a local name, in any namespace.
  package func child(_ local: String, of index: Int) -> Int? {
    elements(of: index).first { names[Int(nodes[$0].name)].local == local }
  }

  /// The value of an attribute; `nil` when the element does not have it.
  ///
  /// - Parameters:
  ///   - local: Its name without a prefix, as written.
  ///   - prefix: Its prefix.
  ///   - index: The element.
  /// - Returns: The value with its references replaced.
  package func attribute(_ local: String, prefix: String? = nil, of index: Int) -> String? {
    guard nodes[index].isElement else { return nil }
    for position in Int(nodes[index].first)..<Int(nodes[index].last) {
      let name = names[Int(attributes[position].name)]
      if name.local == local, name.prefix == prefix { return string(attributes[position].value) }
    }
    return nil
  }

  /// A part of `text`.
  package func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }

  /// All text inside a node, as it stands.
  package func bytes(of index: Int) -> ArraySlice<UInt8> {
    let end = Int(nodes[index].end)
    if nodes[index].isText { return text[nodes[index].textRange] }
    if end == index + 1 { return [] }
    if end == index + 2, nodes[index + 1].isText { return text[nodes[index + 1].textRange] }
    var result: [UInt8] = []
    for position in index + 1..<end where nodes[position].isText {
      result += text[nodes[position].textRange]
    }
    return result[...]
  }

  /// All text inside a node, white space folded; `nil` when there is none.
  package func foldedText(of index: Int) -> String? {
    var result: [UInt8] = []
    FoldedText.append(bytes(of: index).span, to: &result)
    if result.last == UInt8(ascii: " ") { result.removeLast() }
    return result.isEmpty ? nil : String(decoding: result, as: UTF8.self)
  }

  /// A sequence of the children of a node.
  package struct Children: Sequence, IteratorProtocol {
    let nodes: [Node]
    var position: Int
    let limit: Int

    package mutating func next() -> Int? {
      guard position < limit else { return nil }
      defer { position = Int(nodes[position].end) }
      return position
    }
  }
}
