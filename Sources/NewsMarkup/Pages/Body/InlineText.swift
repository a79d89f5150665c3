/// The text of a run of nodes with the marks in it, made as the segments of a page are.
struct InlineText {
  /// The text, white space folded, a line feed where a line was broken.
  private(set) var bytes: [UInt8] = []
  private(set) var marks: [Block.Mark] = []

  private let tree: MarkupTree
  private let addresses: PageAddresses
  private var open: [OpenMark] = []
  private var isAfterBreak = false
  /// Where the text of the current run begins.
  private var start = 0

  private struct OpenMark {
    var kind: Block.Mark.Kind
    /// The element.
    var node: Int
    var start: Int
    /// The index behind its last descendant.
    var end: Int
  }

  init(_ tree: MarkupTree, _ addresses: PageAddresses) {
    self.tree = tree
    self.addresses = addresses
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds the text from one node to another, on a line of its own.
  ///
  /// Marks may be opened by elements around the first node, up to the given one.
  mutating func append(_ first: Int, through last: Int, inside block: Int) {
    if !bytes.isEmpty { bytes.append(0x0A) }
    start = bytes.count
    isAfterBreak = false
    openMarks(above: first, inside: block)
    let tree = tree
    let start = start
    var index = first
    while index <= last {
      while let mark = open.last, index >= mark.end { close(mark) }
      let node = tree.nodes[index]
      if node.tag == .text {
        let before = bytes.count
        FoldedText.append(tree.text.span.extracting(node.textRange), to: &bytes, from: start)
        if bytes.count > before + 1 || (bytes.count > before && bytes[before] > 0x20) {
          isAfterBreak = false
        }
        index += 1
        continue
      }
      if node.tag.hidesText {
        index = Int(node.end)
        continue
      }
      if node.tag == .br {
        breakLine()
      } else if let kind = Self.kind(of: node.tag), !open.contains(where: { $0.kind == kind }) {
        open.append(OpenMark(kind: kind, node: index, start: bytes.count, end: Int(node.end)))
      }
      index += 1
    }
    while let mark = open.last { close(mark) }
    while bytes.count > start, bytes[bytes.count - 1] <= 0x20 { bytes.removeLast() }
    finish()
  }

  /// Opens the marks of the elements between a node and the block that holds it.
  ///
  /// A link may stand around the block itself.
  private mutating func openMarks(above node: Int, inside block: Int) {
    var found: [OpenMark] = []
    var index = Int(tree.nodes[node].parent)
    var stepsOutside = 0
    while index > 0, stepsOutside < 3 {
      if index <= block { stepsOutside += 1 }
      let element = tree.nodes[index]
      if let kind = Self.kind(of: element.tag), index > block || kind == .link,
        !found.contains(where: { $0.kind == kind })
      {
        found.append(OpenMark(kind: kind, node: index, start: start, end: Int(element.end)))
      }
      index = Int(element.parent)
    }
    open = found.reversed()
  }

  private mutating func close(_ mark: OpenMark) {
    open.removeLast()
    var lower = min(mark.start, bytes.count)
    var upper = bytes.count
    while lower < upper, bytes[lower] <= 0x20 { lower += 1 }
    while upper > lower, bytes[upper - 1] <= 0x20 { upper -= 1 }
    guard lower < upper else { return }
    var url: String?
    if mark.kind == .link {
      url = addresses.link(mark.node, in: tree)
      if url == nil { return }
    }
    // Two elements beside each other may make one mark.
    for index in marks.indices.suffix(4)
    where marks[index].kind == mark.kind && marks[index].url == url
      && marks[index].range.upperBound == lower
    {
      marks[index].range = marks[index].range.lowerBound..<upper
      return
    }
    marks.append(
      Block.Mark(
        kind: mark.kind, range: lower..<upper, url: url,
        title: mark.kind == .link ? title(of: mark.node) : nil))
  }

  private func title(of link: Int) -> String? {
    guard let range = tree.value(.title, of: link), range.count <= 300 else { return nil }
    return StatedText.clean(Array(tree.text[range]))
  }

  private mutating func breakLine() {
    if bytes.count == start || isAfterBreak { return }
    if bytes[bytes.count - 1] == 0x20 { bytes.removeLast() }
    if bytes.count > start { bytes.append(0x0A) }
    isAfterBreak = true
  }

  /// Cuts marks to the text and puts them in order: by where they begin, outer ones first.
  private mutating func finish() {
    guard !marks.isEmpty else { return }
    for index in marks.indices {
      let range = marks[index].range
      let upper = min(range.upperBound, bytes.count)
      marks[index].range = min(range.lowerBound, upper)..<upper
    }
    marks.removeAll(where: \.range.isEmpty)
    marks.sort {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
  }

  /// The mark that an element makes of its text.
  private static func kind(of tag: Tag) -> Block.Mark.Kind? {
    switch tag {
    case .a: .link
    case .b, .strong: .strong
    case .i, .em, .cite, .dfn, .var: .emphasis
    case .code, .kbd, .samp, .tt: .code
    case .sup: .superscript
    case .sub: .subscript
    default: nil
    }
  }
}
