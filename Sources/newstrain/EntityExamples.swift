import News

/// A sentence made ready for training: its features by number, and what its labels may be.
struct EntitySentence {
  /// The features of all tokens, and where those of each token begin.
  var features: [Int32] = []
  var starts: [Int] = [0]
  /// Where the features of each token begin that the second reading adds.
  var seconds: [Int] = []
  /// A bit for each label that a token may have.
  var allowed: [UInt16] = []
  var weight: Float

  var count: Int { allowed.count }
}

/// Numbers for features, those that occur more than once.
struct FeatureNumbers {
  private(set) var numbers: [UInt64: Int32] = [:]
  private var seen: Set<UInt64> = []
  /// The hash of each numbered feature, and whether it names a word.
  private(set) var hashes: [UInt64] = []
  private(set) var isLexical: [Bool] = []

  mutating func count(_ hash: UInt64, isLexical lexical: Bool) {
    guard numbers[hash] == nil else { return }
    if seen.insert(hash).inserted { return }
    numbers[hash] = Int32(hashes.count)
    hashes.append(hash)
    isLexical.append(lexical)
  }

  mutating func forgetSingle() { seen = [] }
}

/// A text cut into tokens, with the labels that its names give them.
struct LabelledText {
  let tokens: [TextToken]
  let allowed: [UInt16]

  init(_ document: EntityCorpus.Document) {
    var tokens: [TextToken] = []
    TextTokenizer.shared.read(document.text.utf8.span, into: &tokens)
    let outside: UInt16 =
      document.labelsOthers
      ? 1 : 1 | 1 << UInt16(EntityLabel.otherBegin) | 1 << UInt16(EntityLabel.otherInside)
    var allowed = tokens.map { $0.traits.contains(.isAddress) ? 1 : outside }
    for range in document.unsure {
      for index in tokens.indices where range.contains(Int(tokens[index].start)) {
        allowed[index] = Self.anyLabel
      }
    }
    var next = 0
    for span in document.spans {
      while next < tokens.count, Int(tokens[next].end) <= span.range.lowerBound { next += 1 }
      var last = next
      while last < tokens.count, Int(tokens[last].start) < span.range.upperBound { last += 1 }
      guard last > next, !(last == next + 1 && tokens[next].traits.contains(.isAddress)) else {
        continue
      }
      if last == next + 1, span.kind < 3, Self.peoples.contains(tokens[next].word) {
        // `Israeli` alone, which some annotators take for a place or a body.
        allowed[next] = 1 | 1 << UInt16(EntityLabel.otherBegin)
        continue
      }
      for index in next..<last {
        allowed[index] = 1 << UInt16(Self.label(index - next, of: last - next, kind: span.kind))
      }
      // A sentence that begins inside a name would break it.
      for index in next + 1..<max(last, next + 1) {
        tokens[index].traits.remove(.beginsSentence)
      }
    }
    self.tokens = tokens
    self.allowed = allowed
  }

  /// Words of peoples, the second kind of words.
  private static let peoples = Set(
    EntityWordKinds.codes().filter { $0.code & 2 != 0 }.map(\.word))

  private static let anyLabel: UInt16 = 1 << UInt16(EntityLabel.count) - 1

  private static func label(_ index: Int, of count: Int, kind: Int) -> Int {
    if kind == 3 { return index == 0 ? EntityLabel.otherBegin : EntityLabel.otherInside }
    if count == 1 { return EntityLabel.single(kind) }
    if index == 0 { return EntityLabel.begin(kind) }
    return index == count - 1 ? EntityLabel.end(kind) : EntityLabel.inside(kind)
  }
}
