// How readers of agency files ask a tree: names in small letters, texts folded.

extension XMLTree {
  /// The local name of an element in small letters; empty for text.
  func local(_ index: Int) -> String { name(of: index)?.local.lowercased() ?? "" }

  /// The first element with a local name, in small letters, in the order of the document.
  func first(_ local: String) -> Int? {
    nodes.indices.first { nodes[$0].isElement && self.local($0) == local }
  }

  /// The value of an attribute, white space folded; `nil` when there is none.
  func foldedAttribute(_ local: String, of index: Int) -> String? {
    guard let value = attribute(local, of: index) else { return nil }
    var result: [UInt8] = []
    FoldedText.append(value.utf8.span, to: &result)
    if result.last == UInt8(ascii: " ") { result.removeLast() }
    return result.isEmpty ? nil : String(decoding: result, as: UTF8.self)
  }

  /// The folded text of the first child with a local name.
  func text(_ local: String, of index: Int) -> String? {
    child(local, of: index).flatMap { foldedText(of: $0) }
  }
}
