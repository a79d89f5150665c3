import News

/// Counts of names found, missed and made up, by kind.
struct EntityScore {
  private(set) var right = [0, 0, 0]
  private(set) var found = [0, 0, 0]
  private(set) var wanted = [0, 0, 0]

  init() {}

  /// Counts what a model finds in texts, by the bytes of the names.
  init(of model: EntityModel, on documents: [EntityCorpus.Document]) {
    var tagger = EntityTagger(model: model)
    for document in documents {
      tagger.read(document.text.utf8.span)
      let want = Set(
        document.spans.filter { $0.kind < 3 && !document.text.utf8.isEmpty }.map {
          Span(start: $0.range.lowerBound, end: $0.range.upperBound, kind: $0.kind)
        })
      let got = Set(
        tagger.spans.filter { $0.kind < 3 }.map { span in
          Span(
            start: Int(tagger.tokens[span.tokens.lowerBound].start),
            end: Int(tagger.tokens[span.tokens.upperBound - 1].end), kind: span.kind)
        })
      for span in got { found[span.kind] += 1 }
      for span in want { wanted[span.kind] += 1 }
      for span in got where want.contains(span) { right[span.kind] += 1 }
    }
  }

  /// Counts what a recognizer finds in texts.
  init(of recognizer: EntityRecognizer, on documents: [EntityCorpus.Document]) {
    for document in documents {
      let want = Set(
        document.spans.filter { $0.kind < 3 }.map {
          Span(start: $0.range.lowerBound, end: $0.range.upperBound, kind: $0.kind)
        })
      let got = Set(
        recognizer.reading(Array(document.text.utf8)).drafts.compactMap { draft in
          EntityLabel.kinds.firstIndex(of: draft.kind).map {
            Span(start: draft.range.lowerBound, end: draft.range.upperBound, kind: $0)
          }
        })
      for span in got { found[span.kind] += 1 }
      for span in want { wanted[span.kind] += 1 }
      for span in got where want.contains(span) { right[span.kind] += 1 }
    }
  }

  struct Span: Hashable {
    var start: Int
    var end: Int
    var kind: Int
  }

  static func measure(_ right: Int, _ found: Int, _ wanted: Int) -> Double {
    found + wanted == 0 ? 0 : 2 * Double(right) / Double(found + wanted)
  }

  var report: String {
    let sum = { (values: [Int]) in values.reduce(0, +) }
    func text(_ value: Double) -> String { "\(Double((value * 10000).rounded()) / 10000)" }
    let whole = Self.measure(sum(right), sum(found), sum(wanted))
    let kinds = (0..<3).map { text(Self.measure(right[$0], found[$0], wanted[$0])) }
    let precision = Double(sum(right)) / Double(max(sum(found), 1))
    let recall = Double(sum(right)) / Double(max(sum(wanted), 1))
    return "F1 \(text(whole)) P \(text(precision)) R \(text(recall)) PER/ORG/LOC \(kinds)"
  }
}
