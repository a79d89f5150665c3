/// Tells the body of an article from all else in a page.
struct PageLabeller: Sendable {
  /// The labeller with the shipped weights.
  static let standard = PageLabeller(weights: .standard)

  let weights: PageWeights

  /// The score of each segment: the logarithm of the odds that it is body text.
  func scores(
    of page: PageText, _ dump: DumpText, _ tree: MarkupTree, hints: PageHints
  ) -> [Float] {
    let features = PageFeatures(page, dump, tree, hints: hints, vocabulary: weights.vocabulary)
    let network = weights.network
    let first = page.segments.indices.map { index in
      network.first(
        features.rows[Int(features.starts[index])..<Int(features.starts[index + 1])])
    }
    return network.scores(first: first)
  }
}
