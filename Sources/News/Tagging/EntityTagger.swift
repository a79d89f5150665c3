/// Labels the tokens of an English text with the names they are part of.
package struct EntityTagger: Sendable {
  /// A name found: its tokens, the number of its kind in ``EntityLabel/kinds`` (3 for others), and by
  /// how much it beats any other reading.
  package struct Span: Sendable, Hashable {
    package var tokens: Range<Int>
    package var kind: Int
    package var margin: Float
  }

  private let model: EntityModel
  private let tokenizer = TextTokenizer.shared
  private var features = EntityFeatures()
  private var decoder: EntityDecoder
  private var scores: [SIMD16<Float>] = []
  private var labels: [UInt8] = []
  private var margins: [Float] = []
  /// The tokens of the last text.
  package private(set) var tokens: [TextToken] = []
  /// The names in the last text, in order.
  package private(set) var spans: [Span] = []

  package init(model: EntityModel) {
    self.model = model
    decoder = EntityDecoder(transitions: model.transitions)
  }

  /// Reads a text; what it found stands in ``tokens`` and ``spans``.
  ///
  /// The text is read twice; the second time it is known what the first reading made of each word
  /// elsewhere. Only sentences for which that says anything are labelled anew.
  package mutating func read(_ text: Swift.Span<UInt8>) {
    tokens.removeAll(keepingCapacity: true)
    spans.removeAll(keepingCapacity: true)
    scores.removeAll(keepingCapacity: true)
    labels.removeAll(keepingCapacity: true)
    margins.removeAll(keepingCapacity: true)
    tokenizer.read(text, into: &tokens)
    features.read(tokens, lists: model.lists)
    for place in 0..<max(features.sentences.count - 1, 0) {
      let sentence = features.sentences[place]..<features.sentences[place + 1]
      for index in sentence { scores.append(model.scores(index, in: sentence, features)) }
      decoder.decode(scores, in: sentence)
      labels += decoder.labels
      margins += decoder.margins
    }
    features.remember(labels, of: tokens)
    for place in 0..<max(features.sentences.count - 1, 0) {
      let sentence = features.sentences[place]..<features.sentences[place + 1]
      relabel(sentence)
      gather(sentence)
    }
  }

  /// Whether tokens of the last text are the name of a country, or a word that stands for one.
  package func isCountry(_ range: Range<Int>) -> Bool {
    let hash = range.reduce(0) { NamePhrase.adding(tokens[$1].word, to: $0) }
    return model.lists.places[hash] == NameCode.country
      || range.count == 1 && model.lists.words[hash] & 1 == 1
  }

  private mutating func relabel(_ sentence: Range<Int>) {
    guard sentence.contains(where: { features.isRemembered($0) }) else { return }
    for index in sentence {
      scores[index] += model.secondScores(index, in: sentence, features)
    }
    decoder.decode(scores, in: sentence)
    for (place, index) in sentence.enumerated() {
      labels[index] = decoder.labels[place]
      margins[index] = decoder.margins[place]
    }
  }

  /// Adds the names of a sentence, given its labels.
  private mutating func gather(_ sentence: Range<Int>) {
    var start = sentence.lowerBound
    var margin = Float.infinity
    for index in sentence {
      let label = Int(labels[index])
      if !EntityLabel.continues(label) {
        start = index
        margin = .infinity
      }
      margin = min(margin, margins[index])
      guard let kind = EntityLabel.kind(label) else { continue }
      let goesOn =
        kind < 3
        ? EntityLabel.isOpen(label)
        : index + 1 < sentence.upperBound && labels[index + 1] == EntityLabel.otherInside
      if !goesOn { spans.append(Span(tokens: start..<index + 1, kind: kind, margin: margin)) }
    }
  }
}
