/// The text of a page, cut into segments, with how likely each is text of the story.
struct PageBody {
  let tree: MarkupTree
  let text: PageText
  /// The segments as passages of text, with their words read.
  let passages: [Passage]
  /// How likely each segment is body text, as log odds.
  let scores: [Float]

  /// Reads the text of a page and judges its segments.
  ///
  /// - Parameters:
  ///   - tree: The page's tree.
  ///   - stated: The text that the page's data state for its story.
  init(_ tree: MarkupTree, statedBody stated: [UInt8]?) {
    self.tree = tree
    text = PageText(tree)
    let labeller = PageLabeller.standard
    let dump = text.passages(of: tree, weights: labeller.weights.words)
    let hints = PageHints(text, tree, statedBody: stated)
    scores = labeller.scores(of: text, dump, tree, hints: hints)
    passages = dump.passages
  }

  /// Reads the text of a fragment that is nothing but a story, so that nothing is left to be judged.
  init(fragment tree: MarkupTree) {
    self.tree = tree
    text = PageText(tree)
    passages = text.passages(of: tree, weights: PageLabeller.standard.weights.words).passages
    scores = Array(repeating: 1, count: text.segments.count)
  }

  /// All segments with their roles, in the order of the source.
  func segments(_ verdicts: BodyVerdicts) -> [Segment] {
    text.segments.indices.map { index in
      let segment = text.segments[index]
      let first = tree.nodes[Int(segment.firstNode)].sourceRange
      let last = tree.nodes[Int(segment.lastNode)].sourceRange
      return Segment(
        role: verdicts.roles[index],
        range: first.lowerBound..<max(first.lowerBound, last.upperBound),
        rule: verdicts.rules[index].rawValue)
    }
  }
}
