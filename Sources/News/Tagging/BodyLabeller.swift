/// Tells the body of an article from all else in a dump.
///
/// Weights trained on dumps of web pages by several tools judge each passage by its shape, its
/// words and its surroundings. The words count only where a dump is in English; all else holds in
/// any language.
package struct BodyLabeller: Sendable {
  /// The labeller with the shipped weights.
  package static let standard = BodyLabeller(network: BodyWeights.standard.network)

  private let network: BodyNetwork

  package init(network: BodyNetwork) {
    self.network = network
  }

  /// The score of each passage: the logarithm of the odds that it is body text.
  ///
  /// Above zero it is more likely to be body than not.
  package func scores(of dump: DumpText, in source: Span<UInt8>) -> [Float] {
    network.scores(first: BodyFeatures.first(dump, in: source, network: network))
  }
}
