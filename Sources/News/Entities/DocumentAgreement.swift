/// Makes a text agree with itself: a doubtful name takes the kind that most mentions of it have.
struct DocumentAgreement {
  /// A name that is surer than this keeps its kind.
  private static let doubtful = 0.7

  /// Refines the names of a text.
  func refine(_ reading: inout EntityReading) {
    var kinds: [String: [Entity.Kind: Double]] = [:]
    for draft in reading.drafts {
      kinds[reading.text(draft.range), default: [:]][draft.kind, default: 0] +=
        draft.confidence * draft.confidence
    }
    for place in reading.drafts.indices where reading.drafts[place].confidence < Self.doubtful {
      let draft = reading.drafts[place]
      guard let votes = kinds[reading.text(draft.range)], votes.count > 1 else { continue }
      let best = votes.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
      if let best { reading.drafts[place].kind = best.key }
    }
  }
}
