/// Tells the body of an article from all else in a page.
package struct PageLabeller: Sendable {
  /// The labeller with the shipped weights.
  static let standard = PageLabeller(weights: .standard)

  let weights: PageWeights

  /// The score of each segment: the logarithm of the odds that it is body text.
  func scores(
    of page: PageText, _ dump: DumpText, _ tree: MarkupTree, hints: PageHints
  ) -> [Float] {
    let features = PageFeatures(page, dump, tree, hints: hints, vocabulary: weights.vocabulary)
    let first = weights.first.scores(
      first: page.segments.indices.map { weights.first.first(features[$0]) })
    let more = features.look.rows(scores: first)
    return Self.mean(
      weights.seconds.map { network in
        network.scores(
          first: page.segments.indices.map { index in
            let start = index * SecondLook.groupCount
            return network.first(
              features[index], and: more[start..<start + SecondLook.groupCount])
          })
      })
  }

  /// The mean of what several networks say.
  package static func mean(_ scores: [[Float]]) -> [Float] {
    guard var sum = scores.first else { return [] }
    for other in scores.dropFirst() {
      for index in sum.indices { sum[index] += other[index] }
    }
    let share = 1 / Float(scores.count)
    return sum.map { $0 * share }
  }
}
