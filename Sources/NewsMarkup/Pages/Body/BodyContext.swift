/// What the elements around a segment say of it.
struct BodyContext {
  /// The innermost elements of each kind, 0 for none.
  var figure = 0
  var figcaption = 0
  var quote = 0
  var item = 0
  var preformatted = 0
  var post = 0
  var aside = 0
  /// The innermost element near it that calls itself a caption.
  var caption = 0
  /// How many lists it lies in.
  var listDepth = 0
  /// What the elements near it say.
  var meaning: BodyMeaning = []

  /// Elements with more nodes than these are too large to be a caption or a pull quote, a box.
  private static let small = 60
  private static let medium = 240

  /// Climbs from a block.
  init(of block: Int, in tree: MarkupTree, _ embeds: EmbedReader) {
    var node = block
    while node > 0 {
      let element = tree.nodes[node]
      let size = Int(element.end) - node
      switch element.tag {
      case .figure: if figure == 0 { figure = node }
      case .figcaption: if figcaption == 0 { figcaption = node }
      case .blockquote: if quote == 0 { quote = node }
      case .li: if item == 0 { item = node }
      case .pre: if preformatted == 0 { preformatted = node }
      case .aside: if aside == 0, size < Self.medium { aside = node }
      case .ul, .ol, .menu, .dir: listDepth += 1
      default: break
      }
      if size < Self.medium, element.first != element.last {
        let words = BodyWords.meaning(of: node, in: tree)
        if words.contains(.post), post == 0, embeds.isPost(node) { post = node }
        if words.contains(.caption), caption == 0, size < Self.small { caption = node }
        meaning.formUnion(size < Self.small ? words : words.intersection(Self.ofBoxes))
      }
      node = Int(element.parent)
    }
  }

  /// What an element that is not small may still say.
  private static let ofBoxes: BodyMeaning = [.keyPoints, .sidebar, .post]
}
