/// Makes a text agree with itself: a word that is surely part of a name in one place is one in others.
struct DocumentAgreement {
  /// A name has to be so sure to decide on others.
  var sure = 0.8
  /// A name that is surer than this keeps its kind.
  var doubtful = 0.7

  /// Refines the names of a text.
  func refine(_ reading: inout EntityReading) {
    var kinds: [String: [Entity.Kind: Double]] = [:]
    for draft in reading.drafts {
      kinds[reading.text(draft.range), default: [:]][draft.kind, default: 0] +=
        draft.confidence * draft.confidence
    }
    for place in reading.drafts.indices where reading.drafts[place].confidence < doubtful {
      let draft = reading.drafts[place]
      guard let votes = kinds[reading.text(draft.range)], votes.count > 1 else { continue }
      let best = votes.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
      if let best { reading.drafts[place].kind = best.key }
    }
  }
}
