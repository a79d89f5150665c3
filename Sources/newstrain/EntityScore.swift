import News

/// Counts of names found, missed and made up, by kind.
struct EntityScore {
  private(set) var right = [0, 0, 0]
  private(set) var found = [0, 0, 0]
  private(set) var wanted = [0, 0, 0]

  /// What was missed, made up or found otherwise, with what stands around it; one line each.
  private(set) var mistakes: [String] = []

  /// Counts what a model finds in texts, by the bytes of the names.
  init(of model: EntityModel, on documents: [EntityCorpus.Document]) {
    var tagger = EntityTagger(model: model)
    for document in documents {
      tagger.read(document.text.utf8.span)
      let spans = tagger.spans.filter { $0.kind < 3 }.map { span in
        Span(
          start: Int(tagger.tokens[span.tokens.lowerBound].start),
          end: Int(tagger.tokens[span.tokens.upperBound - 1].end), kind: span.kind)
      }
      count(Set(spans), in: document)
    }
  }

  /// Counts what a recognizer finds in texts.
  init(of recognizer: EntityRecognizer, on documents: [EntityCorpus.Document]) {
    for document in documents {
      let spans = recognizer.reading(Array(document.text.utf8)).drafts.compactMap { draft in
        EntityLabel.kinds.firstIndex(of: draft.kind).map {
          Span(start: draft.range.lowerBound, end: draft.range.upperBound, kind: $0)
        }
      }
      count(Set(spans), in: document)
    }
  }

  private mutating func count(_ got: Set<Span>, in document: EntityCorpus.Document) {
    let want = Set(
      document.spans.filter { $0.kind < 3 }.map {
        Span(start: $0.range.lowerBound, end: $0.range.upperBound, kind: $0.kind)
      })
    for span in got { found[span.kind] += 1 }
    for span in want { wanted[span.kind] += 1 }
    for span in got where want.contains(span) { right[span.kind] += 1 }
    let bytes = Array(document.text.utf8)
    for span in want.subtracting(got).sorted() {
      let others = got.filter { $0.start < span.end && span.start < $0.end }.sorted()
      let instead = others.map { " \(Self.names[$0.kind]) [\($0.text(bytes))]" }.joined()
      mistakes.append("\(Self.names[span.kind]) \(span.context(bytes)) ->\(instead)")
    }
    for span in got.sorted()
    where !want.contains(where: { $0.start < span.end && span.start < $0.end }) {
      mistakes.append("none -> \(Self.names[span.kind]) \(span.context(bytes))")
    }
  }

  private static let names = ["PER", "ORG", "LOC"]

  struct Span: Hashable, Comparable {
    var start: Int
    var end: Int
    var kind: Int

    static func < (left: Span, right: Span) -> Bool {
      (left.start, left.end, left.kind) < (right.start, right.end, right.kind)
    }

    func text(_ bytes: [UInt8]) -> String { Self.line(bytes[start..<end]) }

    /// The name in brackets with what stands around it.
    func context(_ bytes: [UInt8]) -> String {
      let before = Self.line(bytes[max(0, start - 50)..<start])
      return "\(before)[\(text(bytes))]\(Self.line(bytes[end..<min(end + 50, bytes.count)]))"
    }

    private static func line(_ bytes: ArraySlice<UInt8>) -> String {
      String(decoding: bytes.map { $0 == 0x0A ? 0x7C : $0 }, as: UTF8.self)
    }
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
